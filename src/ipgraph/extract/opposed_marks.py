"""Who opposed whose mark, wherever a part of an English text tells it that speaks of no other attack on a right.

A text often names the two in the sentence on the application, and tells of the board that looked at it again, or of the
court above, with neither. What an office or its boards decided there was decided on the opposition.
"""

from collections.abc import Iterator, Sequence

from ipgraph.extract.draft import REFUSED_APPLICATION, CaseDraft, Draft, Fact
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import is_private, mentions_in
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "opposed-mark"
_WORDS = Beside("en", "opposed_marks")
_OPPOSITION, _OTHER = _WORDS.within("opposition"), _WORDS.within("other attack")
_SIDES = {
    "claimants": (_WORDS.before("opposes"), _WORDS.behind("opposes")),
    "respondents": (_WORDS.before("is opposed"), _WORDS.behind("is opposed")),
}
_ASKED = ("cancel-request", "invalidity-request", REFUSED_APPLICATION)
_BACK = 110
_LONGEST = 2500
"""So long a part of a text is at the most that tells of one opposition alone."""


def name_opposed(draft: Draft, scene: Scene) -> None:
    """Say of the cases before an office and its boards that they are about an opposition, and who made it."""
    if scene.language != "en" or "pp" not in scene.content:
        return
    for part, told in draft.cases_by_part(len(scene.content)):
        cases = [case for case in told if case.role == "office" and case.forum_kind == "ip-office"]
        if not cases or part.end - part.start > _LONGEST or any(case.said(*_ASKED) for case in cases):
            continue
        words = _OPPOSITION.search(scene.content, part.start, part.end)
        if words is None or _OTHER.search(scene.content, part.start, part.end):
            continue
        for case in cases:
            if not case.said("opposition"):
                case.verdicts.append(Fact("opposition", Span(*words.span()), RULE))
        turned = _name_sides(cases, scene, part)
        _turn_above(draft.cases, turned, scene)


def _name_sides(cases: Sequence[CaseDraft], scene: Scene, part: Span) -> list[CaseDraft]:
    """Put the two on their sides; the cases in which they had stood the other way round."""
    told = {side: list(_told(scene, part, side)) for side in _SIDES}
    for side, other in (("claimants", "respondents"), ("respondents", "claimants")):
        if told[other] and not told[side]:
            told[side] = _the_other(scene, part, {p for p, _ in told[other]})
    opposing, opposed = (dict.fromkeys(p for p, _ in told[side]) for side in _SIDES)
    if not opposing or not opposed or opposing.keys() & opposed.keys() or len(opposed) > 1:
        return []
    turned = []
    for case in cases:
        if not _fits(case, opposing, opposed):
            continue
        if case.claimants.keys() == opposed.keys() and case.respondents.keys() == opposing.keys():
            turned.append(case)
        case.claimants, case.respondents = {}, {}
        for side in _SIDES:
            for party, span in told[side]:
                case.add_side(side, [party], span, RULE)
    return turned


def _turn_above(cases: Sequence[CaseDraft], turned: Sequence[CaseDraft], scene: Scene) -> None:
    """Let the other of the two sue where a suit over what was decided names neither."""
    for suit in cases:
        office = next((case for case in turned if case is suit.after), None)
        if suit.role != "main" or office is None or suit.after_span is None:
            continue
        at = suit.after_span.start
        told = next((s for s in scene.sentences if s.start <= at < s.end), None)
        named = {p for m in mentions_in([told], scene) for p in m.parties} if told is not None else set()
        if suit.claimants.keys() == office.respondents.keys() and not named & suit.claimants.keys():
            suit.claimants = {party: Fact(True, suit.after_span, RULE) for party in office.claimants}
            suit.others = {}


def _the_other(scene: Scene, part: Span, known: set[PartyDraft]) -> list[tuple[PartyDraft, Span]]:
    """The one who is named there beside those whose side is told, where that is one alone."""
    beside = {
        party: Span(mention.start, mention.end)
        for mention in reversed(mentions_in([part], scene))
        for party in mention.parties
        if is_private(party) and party not in known
    }
    return list(beside.items()) if len(beside) == 1 else []


def _fits(case: CaseDraft, opposing: dict[PartyDraft, None], opposed: dict[PartyDraft, None]) -> bool:
    """Whether nobody else who is named stands in a case."""
    known = {p for p in (*case.claimants, *case.respondents) if is_private(p)}
    return known <= {*opposing, *opposed}


def _told(scene: Scene, part: Span, side: str) -> Iterator[tuple[PartyDraft, Span]]:
    """Those whom words beside their names tell to be on a side."""
    before, behind = _SIDES[side]
    for sentence in scene.sentences:
        if not part.start <= sentence.start < part.end:
            continue
        for actor in find_actors(scene, sentence):
            people = [p for p in actor.parties if is_private(p)]
            back = max(sentence.start, actor.start - _BACK)
            if people and (
                before.search(scene.content, back, actor.start) or behind.match(scene.content, actor.end, sentence.end)
            ):
                yield from ((party, actor.span) for party in people)
