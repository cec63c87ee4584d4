"""Who sues over an office's decision, and the office that is sued."""

import msgspec

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.forum_roles import is_sued
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.office_review import answers_for
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def sues_over(suit: CaseDraft, suing: tuple[PartyDraft, ...], frame: Frame) -> None:
    """Name who sues over an office's decision; whose right that took away lost it there."""
    suit.add_side("claimants", suing, frame.words, frame.predicate.rule)
    lost = suit.after if suit.after is not None and suit.after.said("invalidated") else None
    if lost is not None and not lost.respondents and not set(suing) & set(lost.claimants):
        lost.add_side("respondents", suing, frame.words, frame.predicate.rule)


_SUABLE = frozenset({"ip-office", "copyright-office", "market-regulator", "government"})


def office_named(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...]:
    """The office that a suit names as the one sued, whatever it had decided: "sued the FDA in Washington"."""
    named = [f for f in docket.scene.forums.within(frame.span) if f.kind in _SUABLE]
    sued = next((f for f in named if is_sued(docket.scene, f) or _is_disputed(docket.scene, f)), None)
    return () if sued is None else (docket.office_party(answers_for(docket, sued.key) or sued),)


_NOT_CONTENT_ZH = lazy(r"不服(?:被告)?$")
_ITS_DECISION_ZH = lazy(r"(?:[^，。；]{0,40}?)(?:裁定|决定|裁决)(?:书)?(?=[，,]|而|提起|向)")


def _is_disputed(scene: Scene, forum: ForumMention) -> bool:
    """Whether somebody is told not to be content with what an office decided: 不服国家知识产权局作出的裁定."""
    if scene.language != "zh" or forum.anaphor:
        return False
    before = _NOT_CONTENT_ZH.search(scene.content, max(0, forum.start - 5), forum.start)
    return before is not None and _ITS_DECISION_ZH.match(scene.content, forum.end) is not None


def against_an_office(docket: Docket, frame: Frame) -> tuple[Frame, tuple[PartyDraft, ...]]:
    """A Chinese case by its name without those whom it only joins, and the office that is sued in it.

    甲公司诉（被告）国家知识产权局、第三人乙公司…一案: the third party answers for nothing, and 被告 is the office.
    """
    if docket.scene.language != "zh" or frame.kind != "versus":
        return frame, ()
    office = office_named(docket, frame)
    return (msgspec.structs.replace(frame, patients=()), office) if office else (frame, ())


def office_sued(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """The office against which an action is that a court decides: "dismissed the action of Alpha against EUIPO"."""
    if docket.scene.language != "en" or case.instance is None or case.instance.value != "first" or case.respondents:
        return
    sued = next((f for f in docket.scene.forums.within(frame.sentence) if is_sued(docket.scene, f)), None)
    if sued is None and case.forum_key == "eu-general" and frame.classes & {"dismiss", "reverse"}:
        # Nobody but an office of the Union is sued there over a mark.
        sued = next((f for f in docket.scene.forums.things if f.key == "eu-euipo" and not f.anaphor), None)
    if sued is not None and sued.kind == "ip-office" and not frame.classes & {"award", "grant"}:
        party = docket.office_party(answers_for(docket, sued.key) or sued)
        case.respondents = {party: Fact(True, Span(sued.start, sued.end), "office-as-party")}
