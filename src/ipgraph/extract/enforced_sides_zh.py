"""Whom a Chinese office acted against and on whose complaint, where a part of a text tells of this one case.

The steps stand in sentences apart: 根据甲公司投诉，执法人员对乙店进行检查。…… 市场监督管理局责令当事人停止侵权.
"""

from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import chain
from ipgraph.extract.told_where import is_private
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "enforced"
_BACK = 30
_WORDS = Beside("zh", "enforced_sides")
_FACED = _WORDS.before("faced")
_LOOKED_BEFORE, _LOOKED_BEHIND = _WORDS.before("looked into"), _WORDS.behind("looked into")
_DID_WRONG = _WORDS.behind("did wrong")
_COMPLAINANT, _UPON = _WORDS.before("complainant"), _WORDS.before("upon")
_HELD_BEFORE, _HELD_BEHIND = _WORDS.before("held"), _WORDS.behind("held")
_INFRINGED_BEFORE, _INFRINGED_BEHIND = _WORDS.before("infringed"), _WORDS.behind("infringed")
_COMPLAINED, _TOLD_BY = _WORDS.behind("complained"), _WORDS.behind("told by")


def name_enforced_zh(draft: Draft, scene: Scene) -> None:
    """Fill the sides that the only case of a part of a Chinese text lacks, in which an office acts against somebody."""
    if scene.language != "zh":
        return
    for part, cases in draft.cases_by_part(len(scene.content)):
        if _of_one(cases) and not (cases[0].claimants and cases[0].respondents):
            _name(cases[0], scene, part)


def _of_one(cases: list[CaseDraft]) -> bool:
    """Whether a part tells of one case, or of one office that has punished the same one more than once; what courts
    made of it stands beside."""
    first = cases[0]
    return first.role == "enforcement" and all(
        (case.role == "main" and first in chain(case))
        or (
            case.role == "enforcement"
            and case.forum_key == first.forum_key
            and (case is first or (bool(first.respondents) and set(case.respondents) == set(first.respondents)))
        )
        for case in cases
    )


def _name(case: CaseDraft, scene: Scene, part: Span) -> None:
    end = max((verdict.span.end for verdict in case.verdicts), default=part.end)
    actors = [
        (actor, sentence)
        for sentence in scene.sentences
        if part.start <= sentence.start < end
        for actor in find_actors(scene, sentence)
        if actor.parties and not actor.pronoun and all(is_private(party) for party in actor.parties)
    ]
    told_by = [(_complains, "claimants"), (_is_faced, "respondents"), (_does_wrong, "respondents")]
    if not case.said("penalise") and not case.awarded:
        told_by.append((_is_wronged, "claimants"))  # an office that only orders to stop decides between two
    for tells, side in told_by:
        if getattr(case, side):
            continue
        other = case.respondents if side == "claimants" else case.claimants
        told = [a for a, sentence in actors if not set(a.parties) & set(other) and tells(scene, sentence, a)]
        if told:
            case.add_side(side, told[0].parties, told[0].span, RULE)


def accuses(scene: Scene, party: PartyDraft, within: Span) -> bool:
    """Whether a party is one of those who complain to an office, or confirm that goods are fakes, in a stretch."""
    told = (m for m in scene.parties.within(within) if party in m.parties)
    return any(_TOLD_BY.match(scene.content, m.end) or _COMPLAINED.match(scene.content, m.end) for m in told)


def _complains(scene: Scene, sentence: Span, actor: Actor) -> bool:
    content, floor = scene.content, max(sentence.start, actor.start - _BACK)
    complained = _COMPLAINED.match(content, actor.end, sentence.end) is not None
    if complained and _UPON.search(content, floor, actor.start):
        return True
    told = _TOLD_BY.match(content, actor.end, sentence.end) is not None
    return told or _COMPLAINANT.search(content, floor, actor.start) is not None


def _is_wronged(scene: Scene, sentence: Span, actor: Actor) -> bool:
    """Whether a right is told to be this one's that somebody is held to infringe."""
    infringed = _INFRINGED_BEFORE.search(scene.content, max(sentence.start, actor.start - _BACK), actor.start)
    return infringed is not None and _INFRINGED_BEHIND.match(scene.content, actor.end, sentence.end) is not None


def _is_faced(scene: Scene, sentence: Span, actor: Actor) -> bool:
    content, floor = scene.content, max(sentence.start, actor.start - _BACK)
    if _FACED.search(content, floor, actor.start):
        return True
    held = _HELD_BEFORE.search(content, floor, actor.start) is not None
    if held and _HELD_BEHIND.match(content, actor.end, sentence.end) is not None:
        return True
    looked = _LOOKED_BEHIND.match(content, actor.end, sentence.end) is not None
    return looked and _LOOKED_BEFORE.search(content, floor, actor.start) is not None


def _does_wrong(scene: Scene, sentence: Span, actor: Actor) -> bool:
    at = actor.start
    opens = at == sentence.start or scene.content[at - 1] in "，,：:；;\n"
    return opens and _DID_WRONG.match(scene.content, actor.end, sentence.end) is not None
