"""Judgments that somebody announces to have received: 公司收到最高人民法院送达的两份民事判决书.

One that comes in several says only which court decided the appeals told before; what it decided follows.
"""

from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy

_SEVERAL = lazy(r"(?:收到|收悉|送达|签收)[^。；]{0,40}?(?:[两二三四五六]|多)(?:份|件|起|案)[^。；]{0,12}?(?:判决|裁定)")


_ADDED_UP = lazy(r"(?:两|三|四|五|六|各|上述|前述)(?:起|件|个)?案(?:件)?[^，。；]{0,14}?(?:共计|合计|总计|总额|累计)")


def adds_up(docket: Docket, frame: Frame) -> bool:
    """Whether a sentence only adds up what several cases told before have come to: 两案赔偿金额共计2亿元."""
    if docket.scene.language != "zh" or frame.forum is not None or frame.classes - {"award", "rule"}:
        return False
    return bool(_ADDED_UP.search(docket.scene.content, frame.sentence.start, frame.span.end))


def several_received(docket: Docket, frame: Frame) -> bool:
    """Whether a decision only tells that several were received; the appeals told without a court get its court."""
    if docket.scene.language != "zh" or frame.forum is None or frame.classes - {"rule"}:
        return False
    if not _SEVERAL.search(docket.scene.content, frame.sentence.start, frame.sentence.end):
        return False
    for case in docket.cases():
        if case.after is not None and not case.forum and case.after.forum_key != frame.forum.key:
            docket.name_forum(case, frame.forum)
    return True
