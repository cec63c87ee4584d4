"""Sentences that count what an authority did in a time, and tell no step of any case: 2023年，该院共审结案件230件."""

from ipgraph.extract.once import once
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_COUNTS = lazy(
    r"(?:[12]\d{3}年|今年|去年|[上下]半年)[^。；]{0,40}?(?:法[院庭]|该[院庭局]|海关|局|全[国省市区县])[^。；，]{0,12}?"
    r"(?:共|累计|总计|合计|已)[^。；，]{1,24}?(?:\d[\d,]+|[2-9])(?:\.\d+)?[余多]?万?[余多]?[件宗批]"
)


@once
def counts_only(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence of a Chinese text counts what an authority did in a year, and names nobody."""
    if scene.language != "zh" or _COUNTS.search(scene.content, sentence.start, sentence.end) is None:
        return False
    return not any(p.type != "government" for m in scene.parties.within(sentence) for p in m.parties)
