"""Sentences that count what an authority did in a time, and tell no step of any case: 2023年，该院共审结案件230件,
"owners filed 6,168 cases with the Organization in 2024"."""

from ipgraph.extract.once import once
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_COUNTS = lazy(
    r"(?:[12]\d{3}年|今年|去年|[上下]半年)[^。；]{0,40}?(?:法[院庭]|该[院庭局]|海关|局|全[国省市区县])[^。；，]{0,12}?"
    r"(?:共|累计|总计|合计|已)[^。；，]{1,24}?(?:\d[\d,]+|[2-9])(?:\.\d+)?[余多]?万?[余多]?[件宗批]"
)
_COUNTS_EN = lazy(
    r"\b\d{1,3}(?:,\d{3})+ (?:[\w-]+ ){0,3}?(?:cases|complaints|disputes|lawsuits|petitions|requests|oppositions)\b"
)


@once
def counts_only(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence counts what an authority did, or what was brought to it, and names nobody."""
    counts = _COUNTS if scene.language == "zh" else _COUNTS_EN
    if counts.search(scene.content, sentence.start, sentence.end) is None:
        return False
    return not any(p.type != "government" for m in scene.parties.within(sentence) for p in m.parties)
