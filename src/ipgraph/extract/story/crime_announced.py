"""A criminal case whose court stands in the sentence before: 某法院审结一起假冒注册商标案。被告人被判处有期徒刑."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_OF_A_SUIT = lazy(r"民事|纠纷|侵害|侵权|[^起公自申投控]诉(?!讼)")
_ANOTHER = lazy(r"\s*(?:另据|另案|另外|此外|另一|与此同时)")
_REACH = 200
"""How far behind the sentence that names the court the punishment is told."""


def announced(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The case that a Chinese sentence before said a court had decided, where it tells of nobody and no suit."""
    case = docket.case
    if docket.scene.language != "zh" or case is None or case.role != "main" or not case.forum or case.after is not None:
        return None
    if case.claimants or case.respondents or case.filed or {v.value for v in case.verdicts} - {"rule"}:
        return None
    near = 0 <= frame.span.start - case.born <= _REACH
    if not near or docket.part_at(case.born) != docket.part_at(frame.span.start):
        return None
    if _ANOTHER.match(docket.scene.content, frame.sentence.start):
        return None
    end = docket.scene.content.find("。", case.born)
    if _OF_A_SUIT.search(docket.scene.content, case.born, max(end, case.born)):
        return None
    case.role = "criminal"
    return case
