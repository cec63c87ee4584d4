"""Whose term is whose where a sentence tells the terms of several: in turn, or each with "for" behind it."""

from collections.abc import Sequence

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.durations import DurationMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_IN_TURN = {"zh": lazy("分别|依次|先后"), "en": lazy(r"\brespectively\b|\bin turn\b")}
_FOR = lazy(
    r"(?: (?:(?:in|of) (?:prison|jail|custody|imprisonment)|imprisonment|behind bars))?(?:, suspended,?)? (?:for|to) "
    r"(?:Mr|Ms|Mrs|Dr)?\.? ?$"
)
"""What stands between a term and the one who must serve it: "three years for Feldt"."""


def terms_in_turn(
    scene: Scene, sentence: Span, terms: Sequence[DurationMention], actors: Sequence[Actor]
) -> dict[int, tuple[PartyDraft, ...]]:
    """The one who must serve each term, by the term's place, where a list of terms answers a list of persons."""
    if len(terms) < 2 or not _IN_TURN[scene.language].search(scene.content, sentence.start, sentence.end):
        return {}
    listed = [a for a in actors if a.end <= terms[0].start and len(a.parties) > 1]
    people = listed[-1].parties if listed else ()
    if len(people) != len(terms) or any(p.type != "person" for p in people):
        return {}
    return {term.start: (party,) for term, party in zip(terms, people, strict=True)}


def to_whom(
    scene: Scene, term: DurationMention, terms: Sequence[DurationMention], actors: Sequence[Actor]
) -> tuple[PartyDraft, ...]:
    """The person named with "for" right behind a term."""
    for actor in actors:
        if term_for(scene, actor, terms) is term and all(p.type == "person" and not p.unnamed for p in actor.parties):
            return tuple(actor.parties)
    return ()


def term_for(scene: Scene, actor: Actor, terms: Sequence[DurationMention]) -> DurationMention | None:
    """The term that an English sentence tells right before a person, with "for"."""
    before = next((t for t in reversed(terms) if t.end <= actor.start), None)
    if scene.language != "en" or before is None or before.kind == "probation" or not actor.parties or actor.pronoun:
        return None
    return before if _FOR.fullmatch(scene.content, before.end, actor.start) else None
