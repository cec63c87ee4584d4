"""Rights that a court trying their infringement finds valid: "rejected the argument that the patents were void"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "held-valid"
_WORDS = {"en": Beside("en", "held_valid"), "zh": Beside("zh", "held_valid")}
_VALID = {language: words.within("valid") for language, words in _WORDS.items()}
_SUPPOSED = {language: words.before("supposed") for language, words in _WORDS.items()}
_REACH = 120
"""How far before the words what makes them only somebody's statement is looked for."""


def read_valid(scene: Scene, region: Span, case: CaseDraft) -> None:
    """Note that the attack on a right failed in the suit over its infringement, where a stretch tells it."""
    first = case.instance is not None and case.instance.value == "first"
    if case.role != "main" or not first or "invalidity" in case.findings:
        return
    if scene.language == "zh" and (not case.forum_key or case.forum_key.startswith("cn-")):
        return  # a court of China tries no right's validity, and says only that it is in force
    told = _VALID[scene.language].search(scene.content, region.start, region.end)
    if told is None or _SUPPOSED[scene.language].search(
        scene.content, max(region.start, told.start() - _REACH), told.start()
    ):
        return
    case.findings["invalidity"] = Fact("not-found", Span(*told.span()), RULE)
