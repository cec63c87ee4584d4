"""Where a bulletin begins another case, whose 李某 and 某公司 are not those of the case before."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise

from ipgraph.extract.party import Form, Mention, PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_HEADING = lazy(
    r"^\s*(?:[【\[]?(?:典型)?(?:案例|案件)\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[】\]]?(?:\s?[：:、.．]|\s)[^。\n]{4,90}$|"
    r"(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．]\s?)"
    r"[^，。；;\n]{4,80}案(?:件)?(?:[（(][^（）()\n]*[）)])?\s*$)",
    re.MULTILINE,
)
LEAST_CASES = 2
"""How many headings make a text one of several cases."""


def headings(content: str) -> list[Span]:
    """The headings that begin the cases of a bulletin; none where the text tells of one case."""
    found = [Span(match.start(), match.end()) for match in _HEADING.finditer(content)]
    return found if len(found) >= LEAST_CASES else []


def part_by_case(
    content: str, parties: list[PartyDraft], mentions: list[Mention]
) -> tuple[list[PartyDraft], list[Mention]]:
    """Make a masked or described party that several cases speak of a party of each of them."""
    starts = [heading.start for heading in headings(content)]
    if not starts:
        return parties, mentions
    story = _stories(starts, mentions)
    places: dict[int, list[Span]] = defaultdict(list)
    for mention in mentions:
        for party in mention.parties:
            places[id(party)].append(mention.span)
    made: dict[tuple[int, int], PartyDraft] = {}
    parted: list[PartyDraft] = []
    for party in parties:
        by_story = _forms_by_story(content, party, places[id(party)], story, starts)
        if (party.masked or party.unnamed) and len(by_story) > 1:
            for number, forms in sorted(by_story.items()):
                part = PartyDraft(party.language, party.type, forms, party.unnamed, party.masked)
                made[id(party), number] = part
                parted.append(part)
        else:
            parted.append(party)
    told = [
        Mention(m.start, m.end, tuple(made.get((id(p), story[_case(starts, m.start)]), p) for p in m.parties), m.rule)
        for m in mentions
    ]
    return parted, told


def _case(starts: list[int], at: int) -> int:
    """The number of the case in whose part a place lies; what stands before the first belongs to it."""
    return max(1, bisect_right(starts, at))


def _stories(starts: list[int], mentions: Iterable[Mention]) -> dict[int, int]:
    """The story that each case belongs to: cases that share a party with its full name may be one dispute."""
    story = {number: number for number in range(1, len(starts) + 1)}
    cases: dict[int, list[int]] = {}
    for mention in mentions:
        for party in mention.parties:
            if not (party.masked or party.unnamed):
                cases.setdefault(id(party), []).append(_case(starts, mention.start))
    for shared in cases.values():
        for one, other in pairwise(sorted(set(shared))):
            old, new = max(story[one], story[other]), min(story[one], story[other])
            story = {number: new if own == old else own for number, own in story.items()}
    return story


def _forms_by_story(
    content: str, party: PartyDraft, places: list[Span], story: dict[int, int], starts: list[int]
) -> dict[int, list[Form]]:
    """The forms in which each story writes a party, at their first places there."""
    rules = {form.text: form.rule for form in party.forms}
    found: dict[int, dict[str, Form]] = {}
    for span in sorted([*(form.span for form in party.forms), *places]):
        text = span.of(content)
        if text in rules:
            number = story[_case(starts, span.start)]
            found.setdefault(number, {}).setdefault(text, Form(text, span, rules[text]))
    return {number: list(forms.values()) for number, forms in found.items()}
