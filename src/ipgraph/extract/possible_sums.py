"""Sums that the law allows, that somebody may have to pay one day, or with which a judgment is only compared: the court
has not granted them.

"Damages may reach RMB 5 million under the law", "faces fines of up to", 法定赔偿最高500万元.
"""

import re

from ipgraph.extract.scene import Scene
from ipgraph.extract.values.money import MoneyMention
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

REACH = {"en": 140, "zh": 40}
"""How far before a sum its possibility is looked for."""

_EN = Beside("en", "possible_sums")
_ZH = Beside("zh", "possible_sums")
_POSSIBLE = {
    "en": (
        _EN.before("may be"),
        _EN.before("no longer"),
        _EN.before("asked of the judge"),
        _EN.before("threatened"),
        _EN.before("by law"),
        _EN.before("limit"),
        _EN.before("by the debtor"),
    ),
    "zh": (
        _ZH.before("may be"),
        _ZH.before("limit"),
        _ZH.before("by law"),
    ),
}
_ORDERED = {
    "en": _EN.within("ordered"),
    "zh": _ZH.within("ordered"),
}
"""What a forum did after all, between the words for a possibility and the sum, or in the clause before the words."""
_WITHIN_ZH = _ZH.behind("frame of a statute")
"""The frame of a statute behind a sum: 三万元以上五百万元以下的赔偿."""


_COMPARED_ZH = _ZH.before("compared")
"""What tells that a sum of the court below is told beside the one that a court grants: 较一审判决的500万元."""


def is_possible(scene: Scene, sentence: Span, money: MoneyMention) -> bool:
    """Whether a sum is only one that could be granted, or is compared with, by the words before and behind it."""
    content, language = scene.content, scene.language
    if language == "zh" and _WITHIN_ZH.match(content, money.end, sentence.end):
        return True
    start = max(sentence.start, money.start - REACH[language])
    if language == "zh" and _COMPARED_ZH.search(content, start, money.start):
        return True
    for pattern in _POSSIBLE[language]:
        found = pattern.search(content, start, money.start)
        if found is not None and not _ORDERED[language].search(_clause_before(content, start, found) + found.group()):
            return True
    return False


def _clause_before(content: str, start: int, found: re.Match[str]) -> str:
    """What stands in the clause before the words for a possibility, in Chinese."""
    before = content[start : found.start()]
    return "" if before.isascii() else re.split("[，,。；;]", before)[-1]
