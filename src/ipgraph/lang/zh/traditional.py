"""Traditional text read in the simplified characters and quotation marks that the tables of ``lang/zh`` are written in.

The table is one to one, so the simplified text is as long as the text as written, and every place in one is the same
place in the other.
"""

from functools import cache
from importlib.resources import files

_QUOTATION_MARKS = {ord(theirs): ours for theirs, ours in zip("「」『』", "“”‘’", strict=True)}


@cache
def _table() -> dict[int, str]:
    text = files("ipgraph.lang").joinpath("zh", "traditional.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return _QUOTATION_MARKS | {ord(traditional): simplified for traditional, simplified in rows}


@cache
def _traditional_only() -> frozenset[str]:
    return frozenset(map(chr, _table().keys() - _QUOTATION_MARKS.keys()))


def simplify(text: str) -> str:
    """The text with every traditional character replaced by its simplified form; of the same length.

    A text without traditional characters is given back as it is.

    >>> simplify("「海潮」商標:判決被告應賠償原告新臺幣300萬元")
    '“海潮”商标:判决被告应赔偿原告新台币300万元'
    """
    return text if text.isascii() or _traditional_only().isdisjoint(text) else text.translate(_table())
