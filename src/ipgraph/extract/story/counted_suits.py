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


_MANY = lazy(
    r"\b(?:received|registered|handled|recorded|saw|counted|processed) (?:[a-z]+ ){0,3}"
    r"(?:\d{1,3}(?:,\d{3})+|\d{2,}) (?:[\w-]+ ){0,3}?"
    r"(?:petitions|requests|oppositions|applications|complaints|cases|challenges)\b"
    r"|\b\d{1,3}(?:,\d{3})+ (?:[\w-]+ ){0,3}?(?:petitions|requests|oppositions|applications|complaints|challenges)\b"
    r"|(?:受理|收到|接收|接受)[^，,。；;]{0,16}(?:申请|请求|异议)\d{2,}余?[件批起宗次]"
    r"|(?:共|累计|合计)(?:计)?(?:扣留|查获|查扣|截获)[^，,。；;]{0,16}?\d{2,}余?[批起宗]"
)
"""How an office tells in its figures how much was brought to it, which is no case."""
_MANY_SUITS = lazy(
    r"\b(?:(?:some|more than|over|about|around|nearly|almost|at least|roughly|as many as) )?"
    r"(?:(?:a |two |several )?(?:dozen|score|hundred)s?(?: of)?|hundreds of|scores of|dozens of|countless"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|[1-9]\d{1,2})"
    r" (?:[a-z-]+ ){0,2}?(?:lawsuits|suits|actions|court cases|proceedings)\b"
    r"|\bsued\b[^.;,]{2,60} (?:dozens of|some \w+|more than \w+|over \w+|about \w+|countless) times\b"
)
"""How a text counts the suits that two have fought over the years, none of which it tells of."""


def counts_many(docket: Docket, frame: Frame) -> bool:
    """Whether a sentence counts what an office received, or all suits of some years before no court that it names."""
    scene, sentence = docket.scene, frame.sentence
    if frame.kind in ("office", "seizure", "complaint") and _MANY.search(scene.content, sentence.start, sentence.end):
        return True
    if scene.language != "en" or frame.kind != "suit" or scene.forums.within(sentence):
        return False
    many = _MANY_SUITS.search(scene.content, sentence.start, sentence.end)
    return many is not None and _brings(scene.content, frame, many)


_WERE = lazy(
    r"[^.;,]{0,30}? (?:were|have been|had been|are) $"
    r"|[^.;]{0,40}\b(?:most|many|half|all|some) of (?:them|which)\b[^.;]{0,20} $"
)
_CLOSE = 30


def _brings(content: str, frame: Frame, many: re.Match[str]) -> bool:
    """Whether the suits that are counted are the step's: "brought dozens of suits", and not "sued Beta, one of 40"."""
    verb = frame.predicate
    if verb.start < many.end():
        return many.start() - verb.end <= _CLOSE
    return _WERE.fullmatch(content, many.end(), verb.start) is not None
