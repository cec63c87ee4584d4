"""Half-width punctuation of Chinese text read as the full-width signs that the rules of ``lang/zh`` are written in.

One sign stands for one, so every place in the text stays where it is. A sign between Latin letters or digits is left
as it is: it belongs to a number, a name or an address.
"""

from ipgraph.lang.patterns import lazy

_FULL = str.maketrans(",;:?!()", "，；：？！（）")
_BESIDE_CHINESE = lazy(r"(?<=[㐀-鿿，。；：、（）“”《》])[,;:?!()]|[,;:?!()](?=[㐀-鿿，。；：、（）“”《》])")
_AT_LATIN = lazy(r"(?<=[㐀-鿿])\([^()\n㐀-鿿]{1,40}\)")


def full_width(text: str) -> str:
    """The text with the punctuation beside Chinese characters in full width; of the same length.

    >>> full_width("海潮有限公司(以下简称海潮公司),索赔3,000元,(2018)京01民初2号")
    '海潮有限公司（以下简称海潮公司），索赔3,000元，（2018）京01民初2号'
    """
    if text.isascii():
        return text
    text = _AT_LATIN.sub(lambda match: f"（{match.group()[1:-1]}）", text)
    while True:
        folded = _BESIDE_CHINESE.sub(lambda match: match.group().translate(_FULL), text)
        if folded == text:
            return text
        text = folded
