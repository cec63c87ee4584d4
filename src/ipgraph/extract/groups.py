"""Which parties a text says belong to one group: a subsidiary and its parent, or companies beside each other."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ipgraph.extract.group_table import ALL, CLOSE, DONE, OPEN, GroupRow, group_table, role_of
from ipgraph.extract.masked import Masked, mask
from ipgraph.extract.party import Mention, PartyDraft, TieDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_GROUP = lazy(r"\bGroup\b|集团")
_LONGEST = 1500
"""A sentence that is longer is a list or a table, whose words tie nobody."""


def find_ties(scene: Scene) -> list[TieDraft]:
    """The ties that the body of one language version tells, in reading order, each pair as often as it is told."""
    table = group_table(scene.language)
    if not table.words.search(scene.content):
        return []
    names = {form.text: party for party in scene.parties.parties if not party.unnamed for form in party.forms}
    found: list[TieDraft] = []
    for sentence in scene.sentences:
        if table.words.search(scene.content, sentence.start, sentence.end):
            mentions = scene.parties.within(sentence)
            found += ties_in(scene.content, sentence, mentions, names, scene.language)
    return found


def ties_in(
    content: str, sentence: Span, mentions: Sequence[Mention], names: Mapping[str, PartyDraft], language: Language
) -> list[TieDraft]:
    """The ties that one sentence tells between the parties mentioned in it; ``names`` are those of the whole text."""
    if not mentions or sentence.end - sentence.start > _LONGEST:
        return []
    masked = mask(content, sentence, mentions, names)
    matches = ((row, match) for row, pattern in group_table(language).rows for match in pattern.finditer(masked.text))
    return list(dict.fromkeys(tie for row, match in matches for tie in _ties(masked, row, match)))


def _ties(masked: Masked, row: GroupRow, match: re.Match[str]) -> Iterator[TieDraft]:
    """The ties that the words of one match tell."""
    spans = {role_of(field): match.span(field) for field, words in match.groupdict().items() if words}
    several = _between(masked, match, ALL, DONE)
    if several and not spans:
        first, *rest = _group_first(masked.parties[several[0]])
        words = masked.span(match.start(), match.end())
        yield from (TieDraft(party, row.relation, first, words, row.id) for party in rest)
        return
    one = spans.get("one") or _between(masked, match, OPEN, CLOSE)
    if one is None or "other" not in spans:
        return
    words = masked.span(min(one[0], spans["other"][0]), max(one[1], spans["other"][1]))
    for other in _parties(masked, *spans["other"]):
        for party in _parties(masked, *one):
            if party is not other:
                yield TieDraft(party, row.relation, other, words, row.id)


def _group_first(parties: Iterable[PartyDraft]) -> list[PartyDraft]:
    """The parties, the one first whose name says that it is the group."""
    return sorted(parties, key=lambda party: not any(_GROUP.search(form.text) for form in party.forms))


def _between(masked: Masked, match: re.Match[str], opening: str, closing: str) -> tuple[int, int] | None:
    """Where the words between two signs stand in a match, with the signs."""
    at = masked.text.find(opening, match.start(), match.end())
    return None if at < 0 else (at, masked.text.index(closing, at) + 1)


def _parties(masked: Masked, start: int, end: int) -> Iterator[PartyDraft]:
    """The party that stands at a place, or those of a list; not those whose short forms stand in brackets."""
    if masked.text[start] == OPEN:
        yield from masked.parties[start]
        return
    depth = 0
    for at in range(start, end):
        depth += (masked.text[at] in "(（") - (masked.text[at] in ")）")
        if depth == 0:
            yield from masked.parties.get(at, ())
