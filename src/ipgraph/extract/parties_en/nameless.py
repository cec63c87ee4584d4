"""Companies and persons that are only described, counted or lettered."""

import re

from ipgraph.extract.parties_en.reading import (
    Reading,
    Run,
    is_allowed,
    is_inside,
    is_taken,
    new_party,
    party_table,
    record_form,
)
from ipgraph.model.article import Span

_LETTER = re.compile(r"\b(?:Company|Firm|Party) [A-Z]\b")


def find_nameless(r: Reading) -> None:
    """Find companies and persons that are only described or counted."""
    table = party_table()["unnamed"]
    counts, heads = "|".join(table["counts"]), "|".join(table["heads"])
    pattern = re.compile(
        (
            rf"\b(?:{counts}) (?:(?:other|of its|software|toy|\w+-\w+|[a-z]+|[A-Z][a-z]+|US|UK) "
            rf"){{0,3}}?(?:{heads})\b(?: of (?:the )?[A-Z]\w+(?: group)?)?"
        ),
    )
    for match in pattern.finditer(r.content):
        text, span = match.group(0), Span(match.start(), match.end())
        if not is_allowed(r, span.start) or is_taken(r, span):
            continue
        if re.match(r"(?:its|one) ", text) and not re.search(
            r"(?:sued|against) [^;.]{0,60}(?:\band|,) $", r.content[max(0, span.start - 90) : span.start]
        ):
            continue
        if re.fullmatch(r"(?:a|one) (?:company|firm|maker)", text) or re.match(
            r", [A-Z]| by the name of| named | called ", r.content[span.end : span.end + 16]
        ):
            continue
        if is_inside(r, span) or not _unnamed_acts(r, span):
            continue
        key = re.sub(r"^(?:a|an|another|its) ", "", text)
        party = r.by_form.get(text) or new_party(
            r, "person" if key.split()[-1] in ("defendants", "individuals") else "company"
        )
        if not party.forms:
            party.unnamed = True
        record_form(r, party, Run(span.start, span.end, text, False), "en-party-nameless")
    for match in _LETTER.finditer(r.content):
        if is_allowed(r, match.start()):
            text = match.group(0)
            party = r.by_form.get(text) or new_party(r, "company")
            party.unnamed = True
            record_form(r, party, Run(match.start(), match.end(), text, False), "en-party-letter")


def _unnamed_acts(r: Reading, span: Span) -> bool:
    before, after = r.content[max(0, span.start - 30) : span.start], r.content[span.end : span.end + 40]
    return bool(
        re.search(
            (
                r"(?:against|sued|sue|ordered|held|plaintiff|defendant|plaintiffs|by|told|directed|"
                r"forbade|and|the operator of an AI platform,|holder,|rights holder,|to|sentenced|In "
                r"[A-Z]\w+ \d{4}|platform,|convicted|defendant,|for|with|of)[ ,]+$"
            ),
            before,
            re.IGNORECASE,
        )
    ) or bool(
        re.match(
            r",? (?:sued|filed|appealed|declared|asked|must|had sued|applied|brought|lodged|received|was|were)",
            after,
        )
    )
