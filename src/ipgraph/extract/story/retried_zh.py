"""A retrial that a Chinese text tells of without its court: 再审判决撤销一、二审判决, 再审法院改判."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.reviewing_case import open_review_case
from ipgraph.lang.patterns import lazy

_RETRIED = lazy(
    r"再审(?:判决|法院|合议庭)(?!书)|再审(?:认为|改判|撤销|维持|裁定)"
    r"|撤销(?:了)?(?:本案|该案|原)?(?:一、二审|一审、二审|一二审|两审|一审和二审|一审及二审|二审)(?:民事|行政)?(?:判决|裁定)"
)
"""What a court says or does only where it tries a case again."""
_ASKED = lazy(r"(?:申请|请求|提起|提出|启动|裁定|驳回)[^，。；]{0,8}$")


def retried(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The retrial of the case spoken of, decided on appeal, where a decision that names no court is one."""
    case, content = docket.case, docket.scene.content
    if docket.scene.language != "zh" or frame.forum is not None or case is None or case.role != "main":
        return None
    second = case.instance is not None and case.instance.value == "second"
    if not second or not ended(case) or not (frame.classes & {*REVIEW, "rule", "order", "won"}):
        return None
    told = _RETRIED.search(content, frame.span.start, frame.span.end)
    if told is None or _ASKED.search(content, frame.sentence.start, told.start()):
        return None
    return open_review_case(docket, case, None, frame, "retrial")
