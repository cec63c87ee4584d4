"""A sum that a court puts in the place of another: "cut the award to EUR 1 million", 改判为100万元."""

from ipgraph.extract.scene import Scene
from ipgraph.extract.values.money import MoneyMention
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

_TURNED = {"en": Beside("en", "sums_turned").before("turned"), "zh": Beside("zh", "sums_turned").before("turned")}
_REACH = {"en": 80, "zh": 16}
"""How far before a sum the words begin that lead to it, in characters."""


def is_turned_to(scene: Scene, sentence: Span, money: MoneyMention) -> bool:
    """Whether a sum is the one to which another is turned; in English a word for the change must stand before it."""
    back = max(sentence.start, money.start - _REACH[scene.language])
    turned = _TURNED[scene.language].search(scene.content, back, money.start)
    return turned is not None and (scene.language == "zh" or scene.cues.has(Span(back, money.start), "modify"))
