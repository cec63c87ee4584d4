"""China's local offices in other words than their names: "the Market Supervision Administration of Pudong", "customs
officers in Ningbo", "Yiwu's market regulator"."""

import re
from collections.abc import Iterator

from ipgraph.lang.anchors import Anchors, beginnings, matches_at
from ipgraph.lang.en.courts_china import divisions
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums import load_forums

_PLACE = r"(?P<place>[A-Z][a-z]+(?:['’](?!s\b)[a-z]+)?(?: [A-Z][a-z]+){0,2})"
_MARKET = (
    r"(?:Market Supervision(?: and (?:Administration|Management))?(?: Bureau| Administration)"
    r"|Administration (?:for|of) (?:Market Regulation|Industry and Commerce)"
    r"|Market Regulation (?:Bureau|Administration))"
)
_IN_PLACE = lazy(
    rf"(?:(?P<market>{_MARKET})|(?P<patents>Intellectual Property (?:Office|Administration|Bureau))"
    r"|(?P<customs>[Cc]ustoms(?: (?:officers|officials|authorities|inspectors))?))"
    rf" (?:of|in|at)(?: the)?(?: port of)? {_PLACE}"
)
_PLACES = lazy(
    rf"{_PLACE}(?:['’]s?)? (?:(?P<market>market (?:regulators?|watchdog"
    r"|supervision (?:authorit(?:y|ies)|administration|bureau)))"
    r"|(?P<customs>customs)(?: (?:officers|officials|authorities|inspectors))?\b"
    r"(?! (?:dut|law|code|union|tariff|regulat|clearance|broker|form|declaration|house|area|record|filing)))"
)
_WORDS = Anchors(("ustoms", "Market", "market ", "Administration", "Intellectual Property"))
_CAPITAL, _NAME = lazy(r"\b[CMAIc]"), lazy(r"\b[A-Z]")
_KINDS = {"market": "market-regulator", "customs": "customs", "patents": "ip-office"}


def read_offices_told(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """Local offices of China between ``start`` and ``end`` whose place stands behind, or that are only described."""
    hits = sorted(at for at, _ in _WORDS.find(content, start, end))
    for match in matches_at(_IN_PLACE, content, beginnings(content, hits, _CAPITAL, 1, start), end):
        yield from _mention(match, behind=True)
    for match in matches_at(_PLACES, content, beginnings(content, hits, _NAME, 4, start), end):
        yield from _mention(match, behind=False)


def _mention(match: re.Match[str], *, behind: bool) -> Iterator[ForumMention]:
    place = match["place"]
    words = place.split()
    if behind:  # more words of a name may stand behind the place: "customs in Ningbo Beilun"
        sizes = range(len(words), 0, -1)
        place = next((" ".join(words[:n]) for n in sizes if divisions(" ".join(words[:n]))[0] == n), "")
    used, found = divisions(place) if place else (0, [])
    if not found:
        return
    kind = next(kind for group, kind in _KINDS.items() if match.groupdict().get(group))
    division = min(found, key=lambda d: ("province", "prefecture", "county").index(d.level))
    if behind:
        left, right = match.start(), match.start("place") + len(place)
    else:
        left, right = match.end("place") - len(" ".join(words[len(words) - used :])), match.end()
    key = f"cn-customs-{division.roman}" if kind == "customs" else f"cn-{kind}-{division.code}"
    known = kind != "customs" or load_forums().find(key)
    yield ForumMention(left, right, key if known else "", kind, 0, place=place)
