"""Companies and persons that are only counted or placed: 三家公司, 其余8名被告人, 成都下属公司."""

import re

from ipgraph.extract.parties_zh.edges import edges_within
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import party_table
from ipgraph.model.article import Span

LEAST_OWNER = 2
"""Characters of the shortest name of whose companies are counted."""
_GOES_ON = frozenset(
    "的于在向与和及为被等诉均上不分开就以未提遂赔停立连共继应须签生销制使侵抄拒辩称认主请申撤反支承败胜拥持获并也都又还则有缓各获涉犯，。、；,;（)("
)


def find_nameless(r: Reading) -> None:
    """Find companies and persons that are only counted or placed."""
    table = party_table()["unnamed"]
    counts, heads = table["counts"], "|".join(table["heads"])
    one = "|".join(table["places"])
    patterns = (
        re.compile(rf"([㐀-鿿]{{2,4}}?)?[{counts}两]+家[㐀-鿿]{{0,8}}?(?:{heads})(?![员们])"),
        re.compile(rf"一家[㐀-鿿]{{0,6}}?(?:{one})"),
        re.compile(rf"(?:其余|另外|另)?[{counts}两]+名(?:被告人|被告)(?![们])"),
        re.compile(r"[㐀-鿿]{2}下属公司"),
    )
    for pattern in patterns:
        for match in pattern.finditer(r.content):
            start = _whose(r.content, match.start(), match.end(1)) if match.lastindex else match.start()
            span = Span(start, match.end())
            following = r.content[span.end : span.end + 1]
            if len(span.of(r.content)) < 3 or not r.is_open(span):
                continue
            if "㐀" <= following <= "鿿" and following not in _GOES_ON:
                continue
            text = span.of(r.content)
            party = r.by_form.get(text)
            if party is None:
                party = r.new_party("person" if "人" in text[-3:] else "company")
                party.unnamed = True
            r.record(party, span, "zh-party-count")


def _whose(content: str, start: int, count: int) -> int:
    """Where the name begins of whose companies are counted (小海三家子公司); the place of the count for no name."""
    edge = next(reversed(edges_within(content, start, count)), start)
    return edge if count - edge >= LEAST_OWNER else count
