"""Which time each figure is about, and how much it rose or fell."""

import re

from msgspec.structs import replace

from ipgraph.extract.statistics.figure import Figure, Said
from ipgraph.extract.statistics.passages import cue, segments
from ipgraph.extract.values.dates import DateMention
from ipgraph.extract.values.numbers import PercentMention
from ipgraph.lang.patterns import lazy
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

CHANGE_REACH = 48
"""How far behind a figure its change may begin, in characters."""


def with_periods(
    content: str,
    language: Language,
    paragraph: Span,
    figures: list[Figure],
    dates: tuple[DateMention, ...],
    main: Said | None,
) -> list[Figure]:
    """The figures with their periods.

    In a segment the last date before a figure counts, else the first behind it; "498 in 2022" has its own. A
    segment without a date goes on with the period before it in the paragraph, a paragraph that begins without one with
    ``main``, that of the article. A date that is only compared with ("than in 2022", 较2023年) and the day of a release
    do not count.
    """
    usable = [d for d in dates if _is_period(content, language, paragraph, d)]
    done: list[Figure] = []
    carried = main
    for sentence in sentences(content, language, paragraph):
        sentence_period: Said | None = None
        for segment in segments(content, language, sentence):
            inside = [d for d in usable if segment.start <= d.start < segment.end]
            for figure in (f for f in figures if segment.start <= f.start < segment.end):
                before = [d for d in inside if d.end <= figure.start]
                after = [d for d in inside if d.start >= figure.end]
                at_once = next((d for d in after if _AT_ONCE.fullmatch(content, figure.end, d.start)), None)
                own = at_once or (before[-1] if before else after[0] if after else None)
                if own:
                    sentence_period = _said(own)
                    carried = carried if carried and _compares(language, content, segment) else sentence_period
                    done.append(replace(figure, period=sentence_period))
                else:
                    done.append(replace(figure, period=sentence_period or carried, period_inherited=True))
            if inside and (language == "zh" or not done or done[-1].start < segment.start):
                sentence_period = carried = _said(inside[-1])
    return done


_AT_ONCE = lazy(r"(?:\s[A-Za-z-]+){0,2}\s(?:in|for|during)\s(?:the\s)?(?:fiscal year\s)?")
"""What may stand between a figure and a date that is its own: "498 in 2022", "319 such cases in 2023"."""


def _compares(language: Language, content: str, segment: Span) -> bool:
    """Whether the segment only compares ("against 498 in 2022"): the story does not go on from its date."""
    return cue(language, "comparison").match(content, segment.start, segment.end) is not None


def _said(mention: DateMention) -> Said:
    return Said(_whole_years(mention.value), Span(mention.start, mention.end))


def _whole_years(value: str) -> str:
    """The interval in years when it runs from New Year's Day to the end of a year."""
    start, _, end = value.partition("/")
    if not end:
        return start[:4] if start.endswith("-12-31") else start
    if start.endswith("-01-01") and (len(end) == 4 or end.endswith("-12-31")):
        start, end = start[:4], end[:4]
    return start if start == end else f"{start}/{end}"


def _is_period(content: str, language: Language, paragraph: Span, mention: DateMention) -> bool:
    if not paragraph.start <= mention.start < paragraph.end:
        return False
    left = content[max(paragraph.start, mention.start - 24) : mention.start]
    right = content[mention.end : min(paragraph.end, mention.end + 40)]
    if re.search(rf"{cue(language, 'compared').pattern}\s?(?:in\s|the\s)?\Z", left, re.IGNORECASE):
        return False
    by_day = len(mention.value) == 10
    up_to = bool(re.search(rf"{cue(language, 'up_to').pattern}\s?\Z", left, re.IGNORECASE))
    if by_day and not up_to:
        return False
    if len(mention.value) == 7 and not up_to and cue(language, "release").search(re.split(r"[,，。；;]", right)[0]):
        return False
    return not (mention.relative and language == "en" and cue(language, "compared").search(left[-8:]))


_ZIP_WORDS = {"zh": lazy("分别"), "en": lazy(r"\brespectively\b")}
_EACH = {"zh": lazy("均|都|双双"), "en": lazy(r"\b(?:both|each)\b")}
_REACHED = {
    "zh": lazy(r"\s?(?:至|到|达|达到|，达|,达|，达到|,达到|，为|为)(?:了)?\s?(?:近|约|超过)?\Z"),
    "en": lazy(
        r"\s?,?\s?(?:to|reaching|and reached|to reach|to a total of)(?: a (?:record|total)(?: of)?)?"
        r"(?: some| about| nearly| almost| more than| over)?\s?\Z"
    ),
}


def with_changes(
    content: str, language: Language, paragraph: Span, figures: list[Figure], changes: tuple[PercentMention, ...]
) -> list[Figure]:
    """The figures with their changes in percent.

    A change belongs to the figure right before it in the same sentence, to the one right behind it when "to" or 至
    joins them. A list of changes behind a list of as many figures goes one to one.
    """
    given: dict[int, PercentMention] = {}
    last: list[int] = []
    for sentence in sentences(content, language, paragraph):
        here = [i for i, f in enumerate(figures) if sentence.start <= f.start < sentence.end]
        rises = [
            c
            for c in changes
            if c.change
            and not c.points
            and sentence.start <= c.start < sentence.end
            and not _other_base(content, language, c, figures, here)
        ]
        if rises and not here and last and _POINTS_BACK[language].match(content, sentence.start):
            given.setdefault(last[0], rises[0])
        last = [i for i in here if i not in given] or last
        _attach(content, language, sentence, figures, here, rises, given)
    return [
        replace(f, change=given[i].value, change_span=Span(given[i].start, given[i].end)) if i in given else f
        for i, f in enumerate(figures)
    ]


_POINTS_BACK = {
    "zh": lazy(r"(?:这|该|上述)(?:一)?(?:数字|数据|数量|总量)"),
    "en": lazy(r"(?:This|That|It)\s(?:is|was|represents|represented|marks|marked|means|meant)\b"),
}
"""The beginning of a sentence that gives the change of a figure of the sentence before."""

_BASE_YEAR = lazy(r"(?:比|较|与|than in|compared with|over|from)\s?((?:19|20)[0-9]{2})年?\D{0,8}\Z")


def _other_base(
    content: str, language: Language, change: PercentMention, figures: list[Figure], here: list[int]
) -> bool:
    """Whether the change is no change on the year before: a yearly average, or on an earlier year (较2020年增长35%)."""
    left = content[max(0, change.start - 20) : change.start]
    if re.search(rf"{cue(language, 'averaged').pattern}\s?\Z", left, re.IGNORECASE):
        return True
    base = _BASE_YEAR.search(left)
    period = next((figures[i].period for i in reversed(here) if figures[i].end <= change.start), None)
    return base is not None and period is not None and int(base[1]) < int(period.value[:4]) - 1


def _attach(
    content: str,
    language: Language,
    sentence: Span,
    figures: list[Figure],
    here: list[int],
    rises: list[PercentMention],
    given: dict[int, PercentMention],
) -> None:
    groups = _groups(content, rises, [figures[i] for i in here])
    for group in groups:
        first, last = group[0], group[-1]
        following = [i for i in here if figures[i].start >= last.end]
        if following and _REACHED[language].match(content[last.end : figures[following[0]].start]):
            given.setdefault(following[0], last)
            continue
        before = [i for i in here if figures[i].end <= first.start]
        if not before:
            continue
        run = _run(content, language, sentence, figures, before, given, first.start)
        gap = content[figures[run[-1]].end : first.start]
        one_to_one = _ZIP_WORDS[language].search(content, figures[run[-1]].end, min(last.end + 16, sentence.end))
        if len(group) > 1 and (len(run) == len(group) or (one_to_one and len(run) > len(group))):
            given.update({i: rise for i, rise in zip(run[-len(group) :], group, strict=True) if i not in given})
        elif len(group) == 1 and len(run) > 1 and _EACH[language].search(gap):
            given.update({i: first for i in run if i not in given})
        elif len(group) == 1 and len(gap) <= CHANGE_REACH and run[-1] not in given and not _STOP.search(gap):
            given[run[-1]] = first


_STOP = lazy(r"[;；。]|\.\s")
"""Between a figure and a change that is not its own."""


def _groups(content: str, rises: list[PercentMention], figures: list[Figure]) -> list[list[PercentMention]]:
    """Changes that stand side by side, with no figure between."""
    groups: list[list[PercentMention]] = []
    for rise in rises:
        if groups:
            last = groups[-1][-1]
            gap = content[last.end : rise.start]
            figure_between = any(last.end <= f.start < rise.start for f in figures)
            if len(gap) <= 16 and not figure_between and not _STOP.search(gap):
                groups[-1].append(rise)
                continue
        groups.append([rise])
    return groups


def _run(
    content: str,
    language: Language,
    sentence: Span,
    figures: list[Figure],
    before: list[int],
    given: dict[int, PercentMention],
    at: int,
) -> list[int]:
    """The figures that stand in a row up to ``at``, without a change or a semicolon between them."""
    run = [before[-1]]
    for i in reversed(before[:-1]):
        gap = content[figures[i].end : figures[run[0]].start]
        if i in given or re.search(r"[;；。]", gap):
            break
        run.insert(0, i)
    return run
