"""Companies and persons that are only described or counted."""

import re

from ipgraph.extract.parties_zh.names import brackets
from ipgraph.extract.parties_zh.reading import (
    Reading,
    is_allowed,
    is_inside,
    masked_name,
    new_party,
    party_table,
    record_form,
    trim_left,
)
from ipgraph.model.article import Span


def find_nameless(r: Reading) -> None:
    """Find companies and persons that are only described or counted."""
    counts = party_table()["unnamed"]["counts"]
    heads = "|".join(party_table()["unnamed"]["heads"])
    patterns = (
        (
            re.compile(rf"(?:[㐀-鿿]{{2,3}}?)?某某?[㐀-鿿A-Za-z]{{0,8}}?(?:有限公司|{heads})"),
            "zh-party-masked-company",
        ),
        (re.compile(rf"(?:[㐀-鿿]{{2,4}}?)?(?:[{counts}两]+)家[㐀-鿿]{{0,8}}?(?:{heads})"), "zh-party-count"),
        (re.compile(rf"(?:其余|另外|另)?[{counts}两]+名(?:被告人|被告)"), "zh-party-count"),
        (re.compile(r"[㐀-鿿]{2}下属公司"), "zh-party-subsidiary"),
    )
    for pattern, rule in patterns:
        for match in pattern.finditer(r.content):
            text = trim_left(r, match.group())
            span = Span(match.end() - len(text), match.end())
            if len(text) < 3 or not is_allowed(r, span.start) or is_inside(r, span):
                continue
            if rule == "zh-party-masked-company" and masked_name(text):
                party = r.by_form.get(text) or new_party(r, "company")
                party.masked = True
                record_form(r, party, text, span, rule)
                brackets(r, party, span)
                continue
            following = r.content[span.end : span.end + 1]
            if following in "员们" or (
                rule == "zh-party-count"
                and "㐀" <= following <= "鿿"
                and following not in "的于在向与和及为被等诉均上不分开就以未提遂"
            ):
                continue
            nameless = r.by_form.get(text)
            if nameless is None:
                nameless = new_party(r, "person" if "人" in text[-3:] else "company")
                nameless.unnamed = True
            record_form(r, nameless, text, span, rule)
