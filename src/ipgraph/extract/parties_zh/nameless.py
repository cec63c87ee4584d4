"""Companies and persons that are only counted or placed: 三家公司, 其余8名被告人, 成都下属公司."""

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from ipgraph.extract.parties_zh.edges import edges_within
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.parties_zh.tables import party_table
from ipgraph.lang.anchors import matches_at
from ipgraph.lang.patterns import lazy, rare
from ipgraph.model.article import Span

LEAST_OWNER = 2
"""Characters of the shortest name of whose companies are counted."""
_GOES_ON = frozenset(
    "告的于在向与和及为被等诉均上不分开就以未提遂赔停立连共继应须签生销制使侵抄拒辩称认主请申撤反支承败胜拥持获并也都又还则有缓各获涉犯，。、；,;（)("
)


class _Pattern(Struct, frozen=True):
    """A pattern; with ``counted``, where it can match: at a number, or up to four characters before it, and the number
    stands before what ``counted`` matches."""

    whole: re.Pattern[str]
    counted: re.Pattern[str] | None = None

    def find(self, content: str) -> Iterator[re.Match[str]]:
        """The matches in reading order. A run of numbers is gone through once, whatever stands behind it."""
        if self.counted is None:
            return self.whole.finditer(content)
        return matches_at(self.whole, content, self._places(content), len(content))

    def _places(self, content: str) -> Iterator[int]:
        for number in _numbers().finditer(content):
            if self.counted is not None and self.counted.match(content, number.end()):
                yield from range(max(0, number.start() - 4), number.end())


@cache
def _numbers() -> re.Pattern[str]:
    return lazy(f"[{party_table()['unnamed']['counts']}两]+")


@cache
def _patterns() -> tuple[_Pattern, ...]:
    table = party_table()["unnamed"]
    many = rf"家[㐀-鿿]{{0,8}}?(?:{'|'.join(table['heads'])})(?![员们])"
    accused = "名(?:被告人|被告)(?![们])"
    number = _numbers().pattern
    return (
        _Pattern(lazy(rf"([㐀-鿿]{{2,4}}?)?{number}{many}"), lazy(many)),
        _Pattern(rare(rf"([㐀-鿿]{{2,3}})?一家[㐀-鿿]{{0,6}}?(?:{'|'.join(table['places'])})")),
        _Pattern(lazy(rf"(?:其余|另外|另)?{number}{accused}"), lazy(accused)),
        _Pattern(rare(r"[㐀-鿿]{2}下属公司")),
    )


def find_nameless(r: Reading) -> None:
    """Find companies and persons that are only counted or placed."""
    for pattern in _patterns():
        for match in pattern.find(r.content):
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
