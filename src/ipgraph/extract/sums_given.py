"""Sums that the words right beside them tell to be given: "cut the award to EUR 1 million", 处20万元罚款."""

from ipgraph.extract.scene import Scene
from ipgraph.extract.values.money import MoneyMention
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_EN, _ZH = Beside("en", "sums_given"), Beside("zh", "sums_given")
_TURNED = {"en": _EN.before("turned"), "zh": _ZH.before("turned")}
"""What leads to the sum that a court puts in the place of another."""
_IMPOSES_ZH, _FINE_ZH = _ZH.before("imposes"), _ZH.behind("fine")
_GRANTED_ZH, _GRANTED_BEFORE_ZH = _ZH.behind("granted noun"), _ZH.before("granted before")
"""What is around a sum that is called one which was granted: 作出的3000万元判赔."""
_REACH = {"en": 80, "zh": 16}
"""How far before a sum the words begin that lead to it, in characters."""


def given_by(scene: Scene, sentence: Span, money: MoneyMention) -> str | None:
    """The rule by which the words beside a sum give it, whatever governs it else; ``None`` where they do not."""
    content = scene.content
    back = max(sentence.start, money.start - _REACH[scene.language])
    turned = _TURNED[scene.language].search(content, back, money.start) is not None
    # English words for a change tell of a court's only where a court has changed something.
    if turned and (scene.language == "zh" or scene.cues.has(Span(back, money.start), "modify")):
        return f"{scene.language}-modify-turned"
    if scene.language == "zh" and _FINE_ZH.match(content, money.end) and _IMPOSES_ZH.search(content, back, money.start):
        return "zh-penalise-sum"
    if scene.language == "zh" and _GRANTED_ZH.match(content, money.end, sentence.end):
        return "zh-award" if _GRANTED_BEFORE_ZH.search(content, back, money.start) else None
    return None
