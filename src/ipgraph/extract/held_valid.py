"""Rights that a court trying their infringement finds valid: "rejected the argument that the patents were void"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "held-valid"
_WORDS = Beside("en", "held_valid")
_VALID = _WORDS.within("valid")
_SUPPOSED = _WORDS.before("supposed")
_REACH = 120
"""How far before the words what makes them only somebody's statement is looked for."""


def read_valid(scene: Scene, region: Span, case: CaseDraft) -> None:
    """Note that the attack on a right failed in the suit over its infringement, where a stretch tells it."""
    first = case.instance is not None and case.instance.value == "first"
    if scene.language != "en" or case.role != "main" or not first or "invalidity" in case.findings:
        return
    told = _VALID.search(scene.content, region.start, region.end)
    if told is None or _SUPPOSED.search(scene.content, max(region.start, told.start() - _REACH), told.start()):
        return
    case.findings["invalidity"] = Fact("not-found", Span(*told.span()), RULE)
