"""An appeal of which a Chinese text tells only how it ended: 二审中双方达成和解, 乙公司撤回上诉."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.reviewing_case import open_review_case
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_WORDS = Beside("zh", "appeal_ended")
_ON_APPEAL, _GIVEN_UP, _NOT_YET = (_WORDS.within(tells) for tells in ("on appeal", "given up", "not yet"))


def open_ended_appeal(docket: Docket, frame: Frame) -> CaseDraft | None:
    """Open the appeal from the judgment spoken of, where a sentence tells that it ended and none was told before."""
    scene, lower = docket.scene, docket.case
    if scene.language != "zh" or lower is None or lower.role != "main" or not ended(lower):
        return None
    if lower.instance is None or lower.instance.value != "first":
        return None
    if any(case.after is lower for case in docket.cases()):
        return None
    words = (scene.content, frame.sentence.start, frame.sentence.end)
    given_up = _GIVEN_UP.search(*words)
    if not (given_up or _ON_APPEAL.search(*words)) or _NOT_YET.search(*words):
        return None
    courts = [f for f in scene.forums.within(frame.sentence) if f.kind not in OFFICES and not f.anaphor]
    above = courts[0] if len(courts) == 1 and courts[0].key != lower.forum_key else None
    case = open_review_case(docket, lower, above, frame, "second")
    if given_up:
        back = Span(max(frame.sentence.start, given_up.start() - _BACK), given_up.start())
        case.add_side("appellants", _who(docket, lower, back), frame.words, frame.predicate.rule)
    return docket.speak_of(case)


_BACK = 24
_TO_GIVE_UP = lazy(
    r"(?:（[^（）]{1,12}）)?(?:[均曾虽]?(?:不服)?(?:一审判决|判决)?(?:提起|提出)?上诉(?:之后|以后|后)[，,]?)?(?:[均遂即则已又也后并再]|随后|随即|主动|自愿|分别|申请|请求|向[^，。；]{2,12}?)*\Z"
)
_SIDE = lazy(r"(?P<noun>原告|被告)(?:[均遂即则已又也后并再]|随后|申请|请求){0,6}\Z")


def _who(docket: Docket, lower: CaseDraft, back: Span) -> tuple[PartyDraft, ...]:
    """Who gives up the appeal: whoever is named right before, or the side that a role noun means."""
    content = docket.scene.content
    if noun := _SIDE.search(content, back.start, back.end):
        return tuple(lower.claimants if noun["noun"] == "原告" else lower.respondents)
    for mention in reversed(docket.scene.parties.within(back)):
        if _TO_GIVE_UP.match(content, mention.end, back.end):
            return tuple(p for p in mention.parties if p.type != "government")
    return ()
