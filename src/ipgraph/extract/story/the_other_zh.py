"""The second of two suits between the same sides, to which a Chinese sentence turns, and the appeals in both.

提起两起诉讼。一起主张商标侵权，苏州中院判决…；另一起主张不正当竞争，苏州中院判决…。两案均上诉至江苏高院，双双维持.
"""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.story.docket import Docket, root
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.the_other import open_second
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_TURNS = lazy(
    r"(?:而|至于|在)?(?:另|第二)(?:一)?(?:起|个|案|件|宗)(?:案件|诉讼|官司|案|诉)?"
    r"(?=则|要求|请求|主张|涉及|是|为|系|中|，|针对|认为|确认|以)|(?:其二|后一案|后案)[，则系中]"
)
_COUNTED = lazy(
    r"[两二2](?:起|个|件|宗|项|桩)(?![^，。；]{0,8}(?:专利(?!权?侵权|权?纠纷|权?诉讼|案)|商标(?!权?侵权|权?纠纷|诉讼|案)))[^，。；]{0,14}?(?:诉讼|案|之诉|官司|纠纷)"
)
_THE_ONE = lazy(
    r"(?:其中)?一(?:起|个|案|件|宗)(?:案件|诉讼)?(?=则|要求|请求|主张|涉及|是|为|系|中|，|针对|以)|其一[，系]"
)
_BACK = 400
"""How far back the words stand that count two suits, and open the first."""
_BOTH = lazy(
    r"(?:上述|该|这|前述|以上)?(?:两|二)(?:起|个|件)?(?:案件|诉讼|案|判决)(?:的?(?:当事人|双方|原被告|被告|原告))*"
    r"[^，。；]{0,10}?(?:均|都|皆|双双|分别|一并|一同)"
    r"|就(?:上述|该|这|前述|以上)?(?:两|二)(?:起|个|件)?(?:案件|诉讼|案|判决)"
)
_ALIKE = lazy(r"均|都|皆|双双|分别|一并|两案|两起")
"""What tells that a court did the same in both."""


_EVERYBODY = lazy(r"当事人|双方|原被告|各方")


def turn_to_the_other_zh(docket: Docket, sentence: Span) -> None:
    """Open the second of two suits where a Chinese sentence turns to it, once the first has been decided."""
    scene, case = docket.scene, docket.case
    if scene.language != "zh" or case is None:
        return
    turns = _TURNS.match(scene.content, sentence.start, sentence.end)
    back = max(0, sentence.start - _BACK)
    if turns is None or not _COUNTED.search(scene.content, back, sentence.start):
        return
    first = root(case)
    one = _THE_ONE.search(scene.content, back, sentence.start)
    if one is None or first.role != "main" or not first.forum or not _of_both(docket, first, sentence):
        return
    if not ended(first) and not first.said("rule"):
        return
    open_second(docket, first, Span(*turns.span()))
    first.count = first.thread.count = None


def _of_both(docket: Docket, first: CaseDraft, sentence: Span) -> bool:
    """Whether a sentence names nobody and no court but those of the first suit, the only one told of them."""
    scene = docket.scene
    named = {party for mention in scene.parties.within(sentence) for party in mention.parties}
    known = {*first.claimants, *first.respondents, *first.thread.people}
    courts = {forum.key for forum in scene.forums.within(sentence) if forum.key}
    alike = [c for c in docket.cases() if c.role == "main" and c.after is None and c.forum_key == first.forum_key]
    return named <= known and courts <= {first.forum_key} and all(c is first for c in alike)


def review_both(docket: Docket) -> None:
    """Open the appeal in the second of two suits of one court where the words on the appeal are of both."""
    scene = docket.scene
    if scene.language != "zh":
        return
    for review in [case for case in docket.cases() if case.after is not None and case.role == "main"]:
        told = [v for v in review.verdicts if v.value in ("appeal", "affirm", "reverse", "modify")]
        sentences = {s for s in scene.sentences for v in told if s.start <= v.span.start < s.end}
        both = [s for s in sentences if _BOTH.search(scene.content, s.start, s.end)]
        other = _the_other(docket, review) if both else None
        if other is not None and all(_ALIKE.search(scene.content, s.start, s.end) for s in sentences):
            _name_appellants(docket, review)
            _review(docket, review, other)


def _name_appellants(docket: Docket, review: CaseDraft) -> None:
    """Leave open who appealed where the words on the appeal name nobody; 两案当事人 are both sides."""
    scene = docket.scene
    appeal = next((v for v in review.verdicts if v.value == "appeal"), None)
    sentence = next((s for s in scene.sentences if appeal and s.start <= appeal.span.start < s.end), None)
    if appeal is None or sentence is None or scene.parties.within(Span(sentence.start, appeal.span.start)):
        return
    everybody = _EVERYBODY.search(scene.content, sentence.start, appeal.span.start) is not None
    sides = (*review.claimants, *review.respondents) if everybody else ()
    review.appellants = dict.fromkeys(sides, appeal)


def _the_other(docket: Docket, review: CaseDraft) -> CaseDraft | None:
    """The one other suit before the court below between the same sides that has been decided, which nobody reviews."""
    below = review.after
    if below is None or below.after is not None or below.role != "main":
        return None
    reviewed = {id(case.after) for case in docket.cases()}
    alike = [
        case
        for case in docket.cases()
        if case is not below and case.role == "main" and case.after is None and case.forum_key == below.forum_key
    ]
    if len(alike) != 1 or id(alike[0]) in reviewed or alike[0].thread is not below.thread:
        return None
    return alike[0] if ended(alike[0]) or alike[0].said("rule", "suit") else None


def _review(docket: Docket, review: CaseDraft, other: CaseDraft) -> None:
    again = docket.open(other.thread, "main", review.born, None)
    again.take_forum(review)
    again.instance, again.filed, again.decided = review.instance, review.filed, review.decided
    again.after, again.after_span = other, review.after_span
    again.claimants, again.respondents = dict(other.claimants), dict(other.respondents)
    again.appellants = dict(review.appellants)
    again.verdicts = list(review.verdicts)
