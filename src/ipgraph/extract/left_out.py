"""The empty sides of a case, filled by those whom its own sentences name, else its paragraphs.

Where one side is told, whoever else is named there alone is the other. Where none is, two who face each other in one
direction elsewhere in the article face each other here, and of those who stand in no case the ones are claimants and
the others those against whom something is told.
"""

from collections.abc import Iterable

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import Mention, PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import families, root
from ipgraph.extract.story.sides_reviewed import HAD_WON
from ipgraph.extract.told_where import (
    FACED,
    OVER_A_RIGHT,
    bound,
    is_private,
    mentions_in,
    private_in,
    sentences_in,
    told_around,
    told_in,
)
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_SIDES = (("claimants", "respondents"), ("respondents", "claimants"))
_SUITS = frozenset({"main", "interim"})
_ANSWERS = frozenset({"counterclaim", "nullity"})
"""Cases that answer another, with the sides of it turned round."""
PAIR = 2


def name_left_out(cases: Iterable[CaseDraft], scene: Scene) -> None:
    """Fill the empty side of a case by the one party, or the one list, that its sentences name beside the other side.

    Where they name nobody else, the paragraphs around them may, once all sentences have told what they tell.
    """
    told = [case for case in cases if case.role in FACED and not _against_office(case)]
    if scene.language != "en":
        return
    chains = families(told)
    accused: set[PartyDraft] | None = None
    for find in (_left_in_sentences, _left_in_paragraphs):
        known = bound(cases)
        for case in told:
            for mine, theirs in _SIDES:
                facing = set(getattr(case, theirs))
                if not facing or getattr(case, mine) or not all(is_private(p) for p in facing):
                    continue
                mentions = find(case, scene, facing, known)
                if not mentions or not _can_stand(scene, mentions, mine):
                    continue
                left = dict.fromkeys(p for m in mentions for p in m.parties if is_private(p) and p not in facing)
                if mine == "claimants" and not left.keys() & known:
                    accused = _accused(scene) if accused is None else accused
                    if left.keys() & accused:
                        continue
                for each in chains.get(id(root(case)), [case]):
                    if not getattr(each, mine):
                        each.add_side(mine, left, mentions[0].span, "left-out")


def name_the_two(cases: Iterable[CaseDraft], scene: Scene) -> None:
    """Name both sides of a case that names nobody, by those whom its words name."""
    told = [case for case in cases if case.role in FACED and not _against_office(case)]
    if scene.language != "en":
        return
    known = bound(cases)
    for case in told:
        if case.role not in _SUITS or case.claimants or case.respondents:
            continue
        sides = _facing_elsewhere(case, told, scene) or _who_is_against(case, scene, known)
        if sides is not None:
            span = case.anchor()
            case.claimants, case.respondents = ({p: Fact(True, span, "left-out") for p in side} for side in sides)


def _against_office(case: CaseDraft) -> bool:
    """Whether a suit is over what an office decided, which is the other side of it."""
    return case.role == "main" and case.after is not None and case.after.role in OVER_A_RIGHT


def _left_in_sentences(case: CaseDraft, scene: Scene, facing: set[PartyDraft], known: set[PartyDraft]) -> list[Mention]:
    """Where the sentences of a case name the one party that they name besides those of one side.

    Where no forum is named it stands in no other case: nothing else tells that this is a case of its own.
    """
    return _all_left(case, scene, told_in(case, scene), facing, set() if case.forum else known)


def _left_in_paragraphs(
    case: CaseDraft, scene: Scene, facing: set[PartyDraft], known: set[PartyDraft]
) -> list[Mention]:
    """Where the paragraphs of a case name that party, if its sentences name nobody: the only one, else the only one
    that stands in no case."""
    if not case.forum or case.role in _ANSWERS or private_in(mentions_in(told_in(case, scene), scene)) - facing:
        return []
    around = told_around(case, scene)
    return _all_left(case, scene, around, facing, set()) or _all_left(case, scene, around, facing | known, set())


def _all_left(
    case: CaseDraft, scene: Scene, spans: list[Span], facing: set[PartyDraft], known: set[PartyDraft]
) -> list[Mention]:
    """Where stretches of the text name the one party that they name besides some, or those whom one list names."""
    mentions = mentions_in(spans, scene)
    left = private_in(mentions) - facing
    if not left or left & known:
        return []
    if len(left) > 1:
        here = sentences_in(spans, scene)
        listed = any(left <= set(actor.parties) for s in here for actor in find_actors(scene, s))
        if not listed or not case.forum or case.role not in _SUITS:
            return []
    return [m for m in mentions if left & set(m.parties)]


_WHERE = lazy(r"\b(?:on|via|through|at|in) (?:the )?(?:[a-z]+ ){0,2}$")
"""What stands before the name of a place of trade: "sold on Alphamart"."""


_ONE_MORE = lazy(r"\b(?:another|an? (?:second|third|fourth|further|different|separate))(?: [a-z][\w-]*){1,4},? $")
"""What stands before the name of one more, who is sued in another case: "its action against a second rival, Alpha"."""


_ORDERED = lazy(
    r"\b(?:order|direct|bar|ban|prohibit|enjoin|restrain|requir|instruct|command)(?:s|ed|ing|es)?(?: the)? $"
)
"""What stands before the name of one of whom something is ordered."""


def _can_stand(scene: Scene, mentions: list[Mention], side: str) -> bool:
    """Whether what stands beside a name lets its bearer be on a side: who won had sued, a shop had not."""
    placed = all(_WHERE.search(scene.content, max(0, m.start - 30), m.start) for m in mentions)
    won = any(HAD_WON.match(scene.content, m.end) for m in mentions)
    if any(_ONE_MORE.search(scene.content, max(0, m.start - 50), m.start) for m in mentions):
        return False
    return not placed and not (won and side == "respondents")


def _accused(scene: Scene) -> set[PartyDraft]:
    """Those against whom any sentence tells something, or of whom a court orders something."""
    every = (actor for sentence in scene.sentences for actor in find_actors(scene, sentence))
    accused = (a for a in every if a.mark == "against" or _ORDERED.search(scene.content, max(0, a.start - 30), a.start))
    return {party for actor in accused for party in actor.parties}


def _facing_elsewhere(
    case: CaseDraft, told: list[CaseDraft], scene: Scene
) -> tuple[list[PartyDraft], list[PartyDraft]] | None:
    """The two whom the sentences or paragraphs of a case name alone, as all suits between them set them."""
    for spans in (told_in(case, scene), told_around(case, scene)):
        named = private_in(mentions_in(spans, scene))
        if len(named) != PAIR:
            continue
        suits = [c for c in told if c.role in _SUITS]
        pairs = {(p, q) for c in suits for p in named & set(c.claimants) for q in named & set(c.respondents)}
        if len(pairs) == 1:
            ((one, other),) = pairs
            return [one], [other]
    return None


def _who_is_against(
    case: CaseDraft, scene: Scene, known: set[PartyDraft]
) -> tuple[list[PartyDraft], list[PartyDraft]] | None:
    """Those whom the paragraphs of a case name, where none of them stands in a case: who, and against whom."""
    around = told_around(case, scene)
    named = private_in(mentions_in(around, scene))
    if len(named) < PAIR or named & known:
        return None
    against = (
        a
        for s in sentences_in(around, scene)
        for a in find_actors(scene, s)
        if a.mark == "against" and named & set(a.parties)
    )
    if (actor := next(against, None)) is None:
        return None
    respondents = [p for p in actor.parties if p in named]
    mentions = sorted(mentions_in(around, scene), key=lambda m: m.start)
    claimants = dict.fromkeys(p for m in mentions for p in m.parties if p in named and p not in respondents)
    return (list(claimants), respondents) if claimants else None
