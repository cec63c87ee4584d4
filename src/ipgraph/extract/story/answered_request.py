"""Requests that are told only as what the decision of an office before them answers, and are no case of their own."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.kind_attacked import kinds_attacked, kinds_named
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ON_RIGHTS = frozenset({"office", "nullity"})
_ATTACKS = frozenset({"invalidity-request", "cancel-request", "opposition"})
_LED_BY = lazy(
    r"\b(?:after|following|upon|in response to|because) (?![^.;]{0,80}\b(?:and|but|while|whereas)\b)[^.;]{0,80}$"
)


_BID = lazy(r"^ (?:[^.;,]{2,50}['’]s? |an? |the )(?:[a-z-]+ ){0,2}?(?:bid|attempt|effort|action|request)s? $")


def _answers(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a request is told only as that which the decision before it in the sentence answers: "revoked the patent
    following an opposition by Beta", "refused the mark after Beta had opposed it"."""
    scene, floor, at = docket.scene, frame.sentence.start, frame.predicate.start
    if scene.language != "en" or frame.predicate.cue_class not in _ATTACKS or frame.forum is not None:
        return False
    told = [v.span for v in case.verdicts if floor <= v.span.start < at and v.value not in _ATTACKS]
    return bool(told) and any(
        pattern.search(scene.content, max(floor, told[-1].end), at) for pattern in (_LED_BY, _BID)
    )


_BROUGHT_BY = lazy(
    r"(?:The|This|That) (?:claim|action|challenge|suit|case|proceedings?|attack|application) "
    r"(?:was|were|had been|has been) (?:originally |first )?"
    r"(?:brought|filed|issued|started|launched|commenced|made) by\b"
)


def _brought_by(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a sentence only says who had attacked the right that a court has just decided on."""
    if docket.scene.language != "en" or case.role != "nullity" or case.claimants or frame.forum is not None:
        return False
    return _BROUGHT_BY.match(docket.scene.content, frame.sentence.start, frame.sentence.end) is not None


_OPPONENTS_WERE = lazy(r"(?:The|Its) (?:opponents?|challengers?) (?:was|were|is|are|included?) (?:the )?(?=[A-Z])")


def _called_opponents(docket: Docket, frame: Frame, case: CaseDraft) -> tuple[PartyDraft, ...]:
    """Whom a sentence names that only says who had opposed a right: "The opponents were Beta and Gamma"."""
    scene, s = docket.scene, frame.sentence
    if scene.language != "en" or case.role not in _ON_RIGHTS or case.claimants:
        return ()
    if _OPPONENTS_WERE.match(scene.content, s.start, s.end) is None:
        return ()
    named = dict.fromkeys(p for mention in scene.parties.within(s) for p in mention.parties)
    return tuple(p for p in named if p.type != "government" and p not in case.respondents)


def _named_before(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...]:
    """Who is named right before the verb of a request: "after Beta had applied for revocation"."""
    at, content = frame.predicate.start, docket.scene.content
    named = docket.scene.parties.within(Span(frame.sentence.start, at))
    near = named and _JUST.fullmatch(content, named[-1].end, at) is not None
    return tuple(p for p in named[-1].parties if p.type != "government") if near else ()


_JUST = lazy(r" (?:had |has |then |successfully )*")


_TOO_ZH = lazy(r"(?:也|亦|同样|还)[^，。；]{0,30}$")
_ONE_MORE_ZH = lazy(r"另外?有?[一两](?:[件项份个起])?(?:专利权?|商标)?(?:无效宣告|无效|撤销|异议)?(?:请求|申请)")
_OTHER_RIGHT_ZH = lazy(
    r"另[一外]?[件项个][^，。；]{0,6}?(?:专利|商标|发明|外观|实用)(?!权?(?:无效|异议|撤销))|其他|其它|其余|反过来|反向|反诉"
)
_DECIDED = frozenset({"invalidated", "partly-invalidated", "maintained", "withdrawn", "denied"})


def _attacks_too(docket: Docket, frame: Frame, case: CaseDraft, asking: tuple[PartyDraft, ...]) -> bool:
    """Whether one more attacks the right of the attack told before: 甲公司请求宣告该专利无效，乙公司也提出."""
    scene, floor, at = docket.scene, frame.sentence.start, frame.predicate.start
    if scene.language != "zh" or frame.predicate.cue_class not in _ATTACKS or case.role != "office":
        return False
    told = {v.value for v in case.verdicts}
    if not asking or not case.claimants or frame.predicate.cue_class not in told or told & _DECIDED:
        return False
    before = {p for m in scene.parties.within(Span(0, case.verdicts[0].span.end)) for p in m.parties}
    answering = set(case.respondents) & before  # others were only taken for the other of two
    if set(asking) & {*case.claimants, *answering} or _OTHER_RIGHT_ZH.search(scene.content, floor, at):
        return False
    kinds, attacked = kinds_named(scene, frame.span), kinds_attacked(scene, case)
    if kinds and attacked and kinds.isdisjoint(attacked):
        return False  # 丙公司也对其专利提出, where a mark is attacked
    whose = {p for a in frame.patients for p in a.parties}
    here = {p for m in scene.parties.within(frame.span) for p in m.parties}
    if here & set(case.claimants):  # each attacks what is the other's
        return False
    numbers = {m.right for m in scene.rights.within(Span(frame.span.start, frame.predicate.end)) if m.right.number}
    one_more = _TOO_ZH.search(scene.content, frame.span.start, at) or _ONE_MORE_ZH.search(
        scene.content, frame.span.start, frame.span.end
    )
    return one_more is not None and whose <= set(case.respondents) and numbers <= set(case.rights)


def answered_request(docket: Docket, frame: Frame, claimants: tuple[PartyDraft, ...]) -> CaseDraft | None:
    """The case that was decided upon such a request, now with whoever had made it."""
    case = docket.case
    if case is not None and _attacks_too(docket, frame, case, claimants):
        case.respondents = {p: f for p, f in case.respondents.items() if p not in claimants}
        case.add_side("claimants", claimants, frame.words, frame.predicate.rule)
        return case
    if case is not None and _brought_by(docket, frame, case):
        case.add_side("claimants", claimants, frame.words, frame.predicate.rule)
        return case
    if case is not None and (opposing := _called_opponents(docket, frame, case)):
        case.add_side("claimants", opposing, frame.words, frame.predicate.rule)
        return case
    if case is None or case.role not in _ON_RIGHTS or not _answers(docket, frame, case):
        return None
    asking = claimants or _named_before(docket, frame)
    asking = tuple(p for p in asking if p not in case.respondents)
    case.add_side("claimants", asking if not case.claimants else (), frame.words, frame.predicate.rule)
    case.verdicts.append(Fact(frame.predicate.cue_class, frame.words, frame.predicate.rule))
    return case
