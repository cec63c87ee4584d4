"""Sides of cases before offices and panels that a text names beside the noun for their part: "the opponent, Alpha SA".

No step tells of them there: they are named in passing, in whichever sentence has room for them.
"""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import is_private
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "called-by-role"
_WORDS = Beside("en", "called_by_role")
_NOUNS = ("attacking", "holding", "applying", "answering")
_CALLED = {noun: (_WORDS.before(noun), _WORDS.behind(noun)) for noun in (*_NOUNS, "assailing")}
_OWNING, _REQUESTING = _WORDS.before("owning"), _WORDS.before("requesting")
_SIDES: dict[str, dict[str, str]] = {
    "attack": {
        "attacking": "claimants",
        "assailing": "claimants",
        "requesting": "claimants",
        "holding": "respondents",
        "owning": "respondents",
    },
    "opposition": {
        "attacking": "claimants",
        "assailing": "claimants",
        "applying": "respondents",
        "requesting": "respondents",
    },
    "complaint": {"attacking": "claimants", "answering": "respondents"},
    "domain": {"attacking": "claimants", "answering": "respondents", "holding": "respondents"},
}
"""Which side a noun tells in which kind of matter."""
_PATENTED = lazy(r"\b[Pp]atent(?:s|ee|ed)?\b")
_BACK = 110


def sides_by_role(draft: Draft, scene: Scene) -> None:
    """Fill the sides of cases before offices and panels by those whom their part of the text calls by their role."""
    if scene.language != "en":
        return
    told: dict[int, list[CaseDraft]] = {}
    for case in draft.cases:
        if case.after is None and _matter(case, scene):
            told.setdefault(draft.part_of(case.born), []).append(case)
    if not told:
        return
    for sentence in scene.sentences:
        cases = told.get(draft.part_of(sentence.start), [])
        if len(cases) == 1:
            _read(cases[0], scene, sentence)


def _matter(case: CaseDraft, scene: Scene) -> str:
    """Of which kind of matter a case is, as far as the nouns for its sides go."""
    if case.forum_kind == "domain-name-panel":
        return "domain"
    if case.forum_kind == "trade-commission":
        return "complaint"
    if case.role != "office":
        return ""
    if case.said("opposition") and not _PATENTED.search(scene.content):
        return "opposition"
    return "attack"


def _read(case: CaseDraft, scene: Scene, sentence: Span) -> None:
    sides = _SIDES[_matter(case, scene)]
    actors = [a for a in find_actors(scene, sentence) if a.parties and not a.pronoun]
    for at, actor in enumerate(actors):
        noun = _noun(scene.content, sentence, actors, at)
        side = sides.get(noun)
        if noun in ("applying", "requesting") and side == "respondents" and set(case.claimants) == set(actor.parties):
            case.claimants.clear()  # who applied for a mark has not opposed it
            case.respondents.clear()
        if side == "claimants" and not case.claimants and set(actor.parties) < set(case.respondents):
            case.respondents = {p: fact for p, fact in case.respondents.items() if p not in actor.parties}
        if side is None or getattr(case, side):
            continue
        other = case.respondents if side == "claimants" else case.claimants
        named = _listed(scene.content, actors, at, noun)
        if named and not set(named) & set(other):
            case.add_side(side, named, actor.span, RULE)


def _noun(content: str, sentence: Span, actors: Sequence[Actor], at: int) -> str:
    """By which noun the name of an actor stands, if by any; no other name stands between."""
    actor = actors[at]
    floor = max(sentence.start, actor.start - _BACK, actors[at - 1].end if at else 0)
    if _REQUESTING.search(content, floor, actor.start):
        return "requesting"
    for noun, (before, behind) in _CALLED.items():
        if before.search(content, floor, actor.start) or behind.match(content, actor.end, sentence.end):
            return noun
    return "owning" if _OWNING.search(content, floor, actor.start) else ""


_JOINS = lazy(r",? (?:and|&) (?:the )?|, ")


def _listed(content: str, actors: Sequence[Actor], at: int, noun: str) -> tuple[PartyDraft, ...]:
    """The parties of an actor, with those of the actors that a list goes on with behind a noun before them all."""
    named = list(actors[at].parties)
    for before, actor in zip(actors[at:], actors[at + 1 :], strict=False):
        if noun not in _NOUNS or not _CALLED[noun][0].search(
            content, max(0, actors[at].start - _BACK), actors[at].start
        ):
            break
        if not _JOINS.fullmatch(content, before.end, actor.start):
            break
        named += actor.parties
    return tuple(p for p in dict.fromkeys(named) if is_private(p))
