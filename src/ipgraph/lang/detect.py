"""Tell whether a block of text is English or Chinese, by its share of Chinese characters among its letters."""

from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

_LETTER = lazy(r"[A-Za-zÀ-ɏ]+")
_QUOTED = lazy(r'"[^"\n]{0,80}"|“[^”\n]{0,80}”|‘[^’\n]{0,80}’|「[^」\n]{0,80}」|『[^』\n]{0,80}』')
_CJK = lazy(r"[㐀-鿿]")
SHARE = 0.25
"""From this share of Chinese characters on a block is Chinese; a Latin word counts as two characters."""

WORDS = 3
"""So many Latin words make a line English whose only Chinese is quoted."""


def detect_language(text: str) -> Language | None:
    """``"zh"`` or ``"en"``, or ``None`` for a text without letters.

    >>> detect_language("The mark 乔丹 was registered in 2010.")
    'en'
    >>> detect_language("法院认定LoRA模型平台构成帮助侵权")
    'zh'
    >>> detect_language('Two More Courts Side with the Owner of "清风明月"')
    'en'
    """
    if not _CJK.search(text):
        return "en" if _LETTER.search(text) else None
    if not _CJK.search(around := _QUOTED.sub(" ", text)) and len(_LETTER.findall(around)) >= WORDS:
        return "en"
    chinese = len(_CJK.findall(text))
    latin = len(_LETTER.findall(text))
    return "zh" if chinese >= SHARE * (chinese + 2 * latin) else "en"
