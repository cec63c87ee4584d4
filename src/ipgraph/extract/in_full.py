"""Claims that a court granted in full: what was claimed and what was awarded are one sum, told once."""

from dataclasses import replace

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_IN_FULL = {
    "en": lazy(
        r"\b(?:allow\w*|award\w*|grant\w*) every (?:cent|penny|yuan|dollar|euro|rupee)\b"
        r"|\b(?:exactly|precisely|just) (?:what|as much as|the (?:sum|amount)) [^,;.]{1,40}? (?:had )?"
        r"(?:asked|claimed|sought)\b"
        r"|\bthe (?:whole|entirety|full amount) of (?:the|its|his|her|their) claims?\b"
        r"|\b(?:allow|grant|uph[eo]l|award)\w* (?:it|them) in full\b"
        r"|\beverything (?:that was|that it had|that they had|it had|it|they) asked\b"
        r"|\b(?:allow|grant|uph[eo]l|award)\w* (?:the|its|his|her|their|all|[A-Z][\w&.-]*['’]s?) (?:[\w-]+ ){0,3}?"
        r"(?:claims?|sums?|damages|demands?) (?:[\w-]+ ){0,3}?in full\b"
    ),
    "zh": lazy(
        r"(?:全额|全部|悉数)(?:予以)?支持(?:了)?(?:原告|[^，。；]{2,14}?)?(?:[^，。；]{0,16}?(?:诉请|诉求|请求|主张))"
        r"|(?:诉请|诉求|请求)[^，。；]{0,8}?(?:获|获得|得到|予以)(?:法院)?(?:全额|全部)支持"
        r"|(?:索赔|请求赔偿|主张赔偿|要求赔偿)[^，。；]{1,24}[，,][^，。；]{0,12}?(?:获|获得|得到|予以|均予)(?:了|法院)?(?:全额|全部)支持"
    ),
}

_SUM_IN_FULL = lazy(
    r"\b(?:award|grant|allow)\w*(?: (?:it|him|her|them|[A-Z][\w&.-]*))? (?:all(?: of)? )?the "
    r"(?:full |whole |entire )?(?:[A-Z]{0,3}[$€£¥₹₩] ?|[A-Z]{2,3} ?)?\d[\d.,]*(?: [a-z]+){0,3} (?:that |which )?"
    r"(?:(?:had been|has been|was|were)|(?:it|he|she|they|the [a-z]+|[A-Z][\w&.-]*)(?: had)?) "
    r"(?:originally |initially )?(?:demanded|claimed|sought|asked for|requested|wanted)\b"
    r"|\bthe (?:whole|full|entire) (?:sum|amount|figure)(?: that| which)? [^,;.]{1,40}? (?:had )?"
    r"(?:asked|claimed|sought|demanded|wanted)\b"
)
"""What tells that the sum asked for was awarded, whatever became of other requests: "the 10 million it had sought"."""
IN_FULL = ("in-full", "sum-in-full")


def note_in_full(scene: Scene, frame: Frame, case: CaseDraft) -> None:
    """Remember that a decision granted all that was asked."""
    words = _IN_FULL[scene.language].search(scene.content, frame.span.start, frame.span.end)
    if words is not None and frame.classes & {"won", "award", "order", "grant"}:
        case.verdicts.append(Fact("in-full", Span(*words.span()), frame.predicate.rule))
    elif scene.language == "en" and "award" in frame.classes:
        words = _SUM_IN_FULL.search(scene.content, frame.span.start, frame.span.end)
        if words is not None:
            case.verdicts.append(Fact("sum-in-full", Span(*words.span()), frame.predicate.rule))


def equal_sums(case: CaseDraft) -> None:
    """Let the sums of one side of a case that was granted in full stand for those of the other that no words tell."""
    full = next((fact for fact in case.verdicts if fact.value in IN_FULL), None)
    if full is None or case.role not in ("main", "counterclaim") or bool(case.claimed) == bool(case.awarded):
        return
    if case.instance is None or case.instance.value != "first":
        return
    if case.awarded:
        case.claimed += [replace(each, rule=full.rule, kind=None) for each in case.awarded]
        return
    told = [each for each in case.claimed if each.span.start < full.span.end]
    last = told[-1:]  # a claim may have been raised
    beside = [each for each in told[-2:-1] if each.kind != last[0].kind and last[0].span.start - each.span.end < BESIDE]
    case.awarded += [replace(each, rule=full.rule) for each in (*beside, *last)]


BESIDE = 24
"""How far apart the sums of one claim stand at the most: 赔偿5000万元及合理开支40万元."""
