"""How many alike suits a step tells of at once: "filed three suits", 提起两件诉讼."""

import re

from ipgraph.extract.draft import Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_COUNT = {
    "en": lazy(
        r"\b(two|three|four|five|six|both)\b(?=[^.;]{0,50}\b(?:suits?|lawsuits?|actions?|cases?|proceedings|"
        r"applications|complaints|judgments|orders|injunctions)\b)",
        re.IGNORECASE,
    ),
    # 两件专利 are no suits, 两件专利侵权诉讼 are
    "zh": lazy(
        r"([两二三四五六2-6])(?=起|案|份|宗|件[^，。；提向起对在]{0,12}(?:诉讼|案|之诉|官司|纠纷|裁定|判决|裁决|决定|申请|请求))"
    ),
}


_NUMBER = {
    "two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5,
    "六": 6, "2": 2, "3": 3, "4": 4, "5": 5, "6": 6,
}  # fmt: skip


PAIR = 2
EACH_TOLD = "count-each"
"""The rule of a count behind which the text says what each of two suits is about."""
_OVER = r"(?:is |was |being )?(?:about|on|over|for|concerning|against|based on|in respect of|alleging|under)"
_ONE_AND_ONE = {
    "en": lazy(
        rf"\bone {_OVER} [^.;]{{3,120}}?(?:,| and|;),? ?(?:and |but )?(?:one|the other|another|the second) {_OVER}\b"
    ),
    "zh": lazy(
        r"(?:其)?一(?:件|案|起)?(?:是|为|涉及|就|以|案由为)[^。；]{2,60}?[，、；]"
        r"(?:其)?[另二](?:一)?(?:件|案|起)?(?:是|为|涉及|就|以|则)"
    ),
}
SUITS_AT_ONCE = 4
"""How many alike suits are told apart at the most; more are a group."""


def count_in(docket: Docket, frame: Frame) -> Fact | None:
    """How many alike suits a step tells of at once."""
    scene = docket.scene
    match = _COUNT[scene.language].search(scene.content, frame.span.start, frame.span.end)
    number = _NUMBER.get(match.group(1).casefold()) if match else None
    if match is None or number is None or number > SUITS_AT_ONCE:
        return None
    each = number == PAIR and _ONE_AND_ONE[scene.language].search(scene.content, match.end(), frame.sentence.end)
    return Fact(number, Span(*match.span(1)), EACH_TOLD if each else f"{scene.language}-count")
