"""Before which court or office something is brought, where the sentence names none for it, and in which country."""

from ipgraph.extract.arbitrated import ARBITRATED
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.arbitrating import arbitrating
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.held_at import held_at
from ipgraph.lang.en.court_places import country_names
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_SAME_COURT = lazy(r"\b(?:in|before) that [Cc]ourt\b|\b(?:the|that) same court\b|\bsame court\b|该院|同一法院")


def forum_of_filing(docket: Docket, frame: Frame) -> ForumMention | None:
    """The court or office that a filing goes to, as far as its sentence or the text before it tells."""
    if frame.forum is not None or frame.kind in ("versus", "seizure"):
        return frame.forum or held_at(docket, frame)
    if frame.predicate.rule in ARBITRATED:
        return arbitrating(docket, frame)
    if any(cue.value == "section-337" for cue in docket.scene.cues.within(frame.span, "type")):
        named = docket.scene.forums.within(frame.sentence)
        return next((forum for forum in named if forum.kind == "trade-commission"), None)
    if _SAME_COURT.search(docket.scene.content, frame.span.start, frame.span.end):
        return docket.court or _only_court_before(docket, frame)
    if frame.kind == "suit" and _IN_A_CASE_OF_ITS_OWN_ZH.search(
        docket.scene.content, frame.span.start, frame.predicate.start
    ):
        told = docket.scene.forums.within(Span(frame.sentence.start, frame.predicate.start))
        courts = [f for f in told if f.kind not in OFFICES]
        beside = docket.case is not None and bool(courts) and docket.case.forum_key == courts[-1].key
        return courts[-1] if beside else None
    if frame.kind == "suit" and (
        objects := _OBJECTS_ZH.search(docket.scene.content, frame.predicate.end, frame.span.end)
    ):
        ruling = docket.scene.forums.within(Span(objects.end(), frame.sentence.end))
        return next((f for f in ruling if f.kind not in OFFICES), None)
    return _court_abroad_zh(docket, frame) or _same_office_zh(docket, frame)


def _same_office_zh(docket: Docket, frame: Frame) -> ForumMention | None:
    """The office that has the attack spoken of, where the next is told to be upon another right."""
    case = docket.case
    if docket.scene.language != "zh" or frame.kind != "office" or case is None or case.role != "office":
        return None
    asked = frame.predicate.cue_class == "invalidity-request" and case.said("invalidity-request")
    if not asked or case.forum_key != "cn-cnipa" or not frame.agents:
        return None
    who = {p for a in frame.agents for p in a.parties}
    if not who or who <= set(case.claimants):
        return None
    return next((f for f in docket.scene.forums.things if f.key == case.forum_key and not f.anaphor), None)


_TO_ZH = lazy(r"(?:向|在|于)(?:位于)?$")
_DOES_ZH = lazy(r"[^，,。；;]{0,24}")


def _court_abroad_zh(docket: Docket, frame: Frame) -> ForumMention | None:
    """The court of another country that is asked whether a right stands: 向德国联邦专利法院提起无效诉讼."""
    scene, at = docket.scene, frame.predicate
    if scene.language != "zh" or frame.kind != "office":
        return None
    for forum in reversed(scene.forums.within(Span(frame.sentence.start, at.end + 1))):
        if forum.kind in OFFICES or forum.country in ("", "CN", "TW") or not forum.key:
            continue
        to_it = _TO_ZH.search(scene.content, max(frame.sentence.start, forum.start - 4), forum.start)
        if to_it and forum.end <= at.start and _DOES_ZH.fullmatch(scene.content, forum.end, at.start):
            return forum
        if at.end <= forum.start <= at.end + 1:
            return forum  # 请求德国联邦专利法院宣告
    return None


_OBJECTS_ZH = lazy(r"管辖(?:权)?异议[，,]")
"""What the court of a suit rules on before all else: 对该诉讼提出管辖权异议，杭州市中级人民法院裁定驳回."""
_IN_A_CASE_OF_ITS_OWN_ZH = lazy(r"(?:并|又|还|同时)另案$")
"""What tells that somebody sues beside the suit just told, and so before the same court."""


def _only_court_before(docket: Docket, frame: Frame) -> ForumMention | None:
    """The one court that the text has named so far."""
    named = [f for f in docket.scene.forums.things if f.end <= frame.span.start and f.key and f.kind not in OFFICES]
    return named[-1] if named and len({f.key for f in named}) == 1 else None


_IN_PLACE = lazy(r"\bin ([A-Z][a-zà-ÿ]+(?: [A-Z][a-zà-ÿ]+)?)(?=[\s.,;])")


def country_of_filing(docket: Docket, frame: Frame) -> str:
    """The country in which a suit was brought whose court is not named: "sued Beta in London in 2019"."""
    if docket.scene.language != "en":
        return ""
    names = (m[1] for m in _IN_PLACE.finditer(docket.scene.content, frame.predicate.end, frame.span.end))
    return next((country_names()[name] for name in names if name in country_names()), "")
