"""The day before the name of a case whose decision a Chinese sentence tells: 6月3日,甲公司诉乙公司一案宣判."""

from ipgraph.extract.scene import Scene
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_NAMES_IT = lazy(
    r"[，,]?[^。；：:！]{4,140}?(?:纠纷|案件?)(?:[（(][^（）()]{1,24}[）)])?(?:在[^，。；]{2,24})?[，,]?(?:现已|已)?"
    r"(?:一审|二审|终审|再审|公开|当庭|依法|正式|集中)*(?:宣判|审结|作出|判决|落槌|结案|达成调解|调解结案|以调解)"
)
_BEFORE = lazy(r"\s*(?:(?:据悉|其中|本网讯|本报讯)[，,]?\s?)?")


def day_in_caption(scene: Scene, sentence: Span) -> DateMention | None:
    """The day of the decision that a sentence opens with before it names the case; ``None`` where it has none."""
    dates = [d for d in scene.dates.within(sentence) if not d.is_range]
    if scene.language != "zh" or not dates or not _BEFORE.fullmatch(scene.content, sentence.start, dates[0].start):
        return None
    named = _NAMES_IT.match(scene.content, dates[0].end, sentence.end)
    if named is None or any(d.start < named.end() for d in dates[1:]):
        return None
    return dates[0]
