"""Words for a side that stand for the parties which the text has put there: 被告二, 五被告, 被告单位."""

from bisect import bisect_left, bisect_right

from ipgraph.extract.parties_zh.case_parts import headings
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_NUMBERS = "一二三四五六七八九十"
_SIDE = lazy(rf"(被告|原告|第三人|上诉人|被上诉人)([{_NUMBERS}])(?![审方家个名项款起十百])")
_ALL = lazy(rf"(?<![第之])([两{_NUMBERS}])(?:名|个|位)?(被告|原告|第三人|上诉人|被上诉人)(?![人单{_NUMBERS}])")
_UNIT = lazy(r"被告单位(?![的之]?负责)")
_SUES = lazy(r"诉|与|和.{1,30}纠纷|对")
_NAMES = tuple("：:为系是")


def find_sides(r: Reading) -> None:
    """Find the places of words that name a side and stand for who is on it."""
    ordered = sorted(r.spans, key=lambda pair: pair[0].start)
    starts = {span.start: party for span, party in ordered}
    _find_numbered(r, starts, {span.end: party for span, party in ordered})
    _find_units(r, ordered, starts)


def _find_numbered(r: Reading, starts: dict[int, PartyDraft], ends: dict[int, PartyDraft]) -> None:
    """被告二, whom the text names where it first says so (被告二海潮公司), and 两被告 for all who are numbered so."""
    named: dict[str, dict[str, PartyDraft]] = {}
    for match in _SIDE.finditer(r.content):
        side, number = match.groups()
        known = named.setdefault(side, {})
        party = _in_bracket(r, match.start(), match.end(), starts, ends) or _behind(r, match.end(), starts)
        if party is not None:
            known[number] = party
        elif number in known and r.is_open(Span(match.start(), match.end())):
            r.places.append((Span(match.start(), match.end()), (known[number],)))
    for match in _ALL.finditer(r.content):
        known = named.get(match.group(2), {})
        count = 2 if match.group(1) == "两" else _NUMBERS.index(match.group(1)) + 1
        span = Span(match.start(), match.end())
        if count > 1 and set(known) == set(_NUMBERS[:count]) and r.is_open(span):
            r.places.append((span, tuple(dict.fromkeys(known[number] for number in _NUMBERS[:count]))))


def _in_bracket(
    r: Reading, start: int, end: int, starts: dict[int, PartyDraft], ends: dict[int, PartyDraft]
) -> PartyDraft | None:
    """The party behind whose name a bracket holds its side: 海潮公司（被告一）, 某平台（被告四、江风公司）."""
    if r.content[start - 1 : start] not in tuple("（(") or r.content[end : end + 1] not in tuple("）)、，,"):
        return None
    return starts.get(end + 1) or ends.get(start - 1)


def _behind(r: Reading, at: int, starts: dict[int, PartyDraft]) -> PartyDraft | None:
    """The party whose name stands right behind a word for its side."""
    return starts.get(at) or (starts.get(at + 1) if r.content[at : at + 1] in _NAMES else None)


def _find_units(r: Reading, ordered: list[tuple[Span, PartyDraft]], starts: dict[int, PartyDraft]) -> None:
    """被告单位 for the company that its case has called so, or that alone stands in the heading of the case."""
    heads = headings(r.content)
    begins = [heading.start for heading in heads]
    units: dict[int, PartyDraft | None] = {}
    for match in _UNIT.finditer(r.content):
        case = bisect_right(begins, match.start())
        party = _behind(r, match.end(), starts)
        if party is not None:
            units[case] = party
            continue
        if case not in units:
            units[case] = _accused(r, heads[case - 1], ordered) if case else None
        unit, span = units[case], Span(match.start(), match.end())
        if unit is not None and r.is_open(span):
            r.places.append((span, (unit,)))


def _accused(r: Reading, heading: Span, ordered: list[tuple[Span, PartyDraft]]) -> PartyDraft | None:
    """The only company that a heading names which sets nobody against another: 一、海潮公司、张某假冒注册商标案."""
    at = bisect_left(ordered, heading.start, key=lambda pair: pair[0].start)
    end = bisect_left(ordered, heading.end, key=lambda pair: pair[0].start)
    if _SUES.search(r.content, heading.start, heading.end):
        return None
    companies = list(dict.fromkeys(party for _, party in ordered[at:end] if party.type == "company"))
    return companies[0] if len(companies) == 1 else None
