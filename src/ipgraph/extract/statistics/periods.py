"""Which time each figure is about."""

import re
from datetime import date, timedelta
from itertools import pairwise

from msgspec.structs import replace

from ipgraph.extract.statistics.figure import Figure, Said
from ipgraph.extract.statistics.passages import cue, holds, segments
from ipgraph.extract.statistics.year_parts import year_parts
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.patterns import lazy
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


def with_periods(
    content: str,
    language: Language,
    paragraph: Span,
    figures: list[Figure],
    dates: tuple[DateMention, ...],
    main: Said | None,
    published: str | None = None,
) -> list[Figure]:
    """The figures with their periods.

    In a segment the last date before a figure counts, else the first behind it; "498 in 2022" has its own. A
    segment without a date goes on with the period before it in the paragraph, a paragraph that begins without one with
    ``main``, that of the article. A date that is only compared with ("than in 2022", 较2023年) and the day of a release
    do not count.
    """
    usable = [d for d in dates if _is_period(content, language, paragraph, d)]
    usable = sorted(
        (*usable, *year_parts(content, language, paragraph, usable, main)), key=lambda mention: mention.start
    )
    done: list[Figure] = []
    carried = main
    trunk = carried
    for sentence in sentences(content, language, paragraph):
        sentence_period: Said | None = None
        if language == "zh" and content.startswith("同期", sentence.start):
            carried = trunk
        for segment in segments(content, language, sentence):
            inside = [d for d in usable if segment.start <= d.start < segment.end]
            for figure in (f for f in figures if segment.start <= f.start < segment.end):
                before = [d for d in inside if d.end <= figure.start]
                after = [d for d in inside if d.start >= figure.end and not _is_aside(content, d)]
                at_once = next((d for d in after if _at_once(content, figure, d)), None)
                if told := _when(content, figure, dates):
                    done.append(replace(figure, period=_said(content, language, told)))
                    continue
                own = at_once or (before[-1] if before else after[0] if after else None)
                if own:
                    said = _since(content, language, own, carried or main, published)
                    opening = next((d for d in inside if opens_stretch(content, language, d)), None)
                    if opening is not None and opening is not own and _is_stock(content, language, own):
                        said = Said(_whole_years(f"{opening.value}/{own.value}"), said.span)
                    done.append(replace(figure, period=said))
                    if carried and at_once and _BASE.search(content, segment.start, figure.start):
                        continue
                    sentence_period = said
                    if not (carried and (_compares(language, content, segment) or _is_stock(content, language, own))):
                        carried = said
                        trunk = trunk if trunk and _is_aside(content, own) else carried
                else:
                    done.append(replace(figure, period=sentence_period or carried, period_inherited=True))
            if inside and (language == "zh" or not done or done[-1].start < segment.start):
                sentence_period = _said(content, language, inside[-1])
                if not (carried and _is_stock(content, language, inside[-1])):
                    carried = sentence_period
                    trunk = trunk if trunk and _is_aside(content, inside[-1]) else carried
    return _by_pairs(content, language, done)


def _is_aside(content: str, mention: DateMention) -> bool:
    """Whether the date only picks out a part of the time spoken of: 其中2022年937件."""
    return content.endswith(("其中", "其中，", "仅"), max(0, mention.start - 3), mention.start)


def lead_period(
    content: str, language: Language, stretch: Span, dates: tuple[DateMention, ...], *, title: bool
) -> Said | None:
    """The time that a title, or words that lead up to figures ("The office released its data for 2023:"), speak of."""
    if not title and not holds(content, stretch, cue(language, "release")) and content[stretch.end - 1] not in ":：":
        return None
    inside = [d for d in dates if stretch.start <= d.start < stretch.end]
    usable = [d for d in inside if _is_period(content, language, stretch, d) and len(d.value) != 7]
    return _said(content, language, usable[0]) if usable else None


_FROM_TO = {
    "en": (lazy(r"\bfrom\s(?:[a-z]+\s){0,2}\Z"), lazy(r"\sto\s(?:[a-z]+\s){0,2}\Z")),
    "zh": (lazy(r"[由从]\Z"), lazy(r"(?:至|到)(?:了)?(?:[0-9]{4}年的?)?\Z")),
}


def _by_pairs(content: str, language: Language, figures: list[Figure]) -> list[Figure]:
    """A pair "from 197 to 361" without dates has those of the pair before: "from 212 in 2020 to 388 in 2022"."""
    start, end = _FROM_TO[language]
    done = list(figures)
    times: tuple[Said, Said] | None = None
    for i, (first, second) in enumerate(pairwise(figures)):
        left = content[max(0, first.start - 16) : first.start]
        between = content[first.end : second.start]
        if len(between) > 40 or not end.search(between) or not (start.search(left) or _dated(content, first)):
            continue
        if first.period and second.period and not second.period_inherited:
            times = (first.period, second.period)
        elif times is None and first.period_inherited and start.search(left):
            done[i] = replace(first, period=None)  # of some earlier time that is not said
        elif times and second.period_inherited:
            done[i] = replace(first, period=times[0], period_inherited=True)
            done[i + 1] = replace(second, period=times[1], period_inherited=True)
    return done


def _dated(content: str, figure: Figure) -> bool:
    """Whether the figure's own date stands right before it, as in 由2019年的1120件."""
    period = figure.period
    return period is not None and not figure.period_inherited and 0 <= figure.start - period.span.end <= 2


def _since(content: str, language: Language, mention: DateMention, now: Said | None, published: str | None) -> Said:
    """The period of a date; one that only opens a stretch ("since 1999") runs up to the time of the report."""
    said = _said(content, language, mention)
    opens = opens_stretch(content, language, mention)
    end = now.value.split("/")[-1] if now else (published or "")[:MONTH]
    if opens and "/" not in said.value and end[:4] > said.value[:4]:
        return Said(_whole_years(f"{said.value}/{end}"), said.span)
    return said


def opens_stretch(content: str, language: Language, mention: DateMention) -> bool:
    """Whether a date only opens a stretch: "since it opened on 5 July 2022", 自2022年7月5日成立以来."""
    left = content[max(0, mention.start - 40) : mention.start]
    if language == "en":
        return _SINCE.search(left) is not None
    return left.endswith(("自", "从")) and _OPENS.match(content, mention.end) is not None


_SINCE = lazy(r"\b[Ss]ince\s(?:(?:its|it|the|their|they)\s[a-z ]{3,28}?\s(?:on|in)\s)?\Z")
_OPENS = lazy(r"[\u4e00-\u9fff]{0,4}(?:以来|至今)")

_BASE = lazy(r"\b(?:from|against|versus|than|compared\s(?:with|to))\s(?:(?:some|about|nearly|only|just|almost)\s)?\Z")
"""Before a figure that another is only compared with."""


def _is_stock(content: str, language: Language, mention: DateMention) -> bool:
    """Whether the date is a month by whose end something is counted (截至6月底): the next sentence has its own time."""
    left = content[max(0, mention.start - 24) : mention.start]
    up_to = re.search(rf"{cue(language, 'up_to').pattern}\s?(?:the\send\sof\s)?\Z", left, re.IGNORECASE)
    return up_to is not None and len(mention.value) > 4 and "/" not in mention.value


def _at_once(content: str, figure: Figure, mention: DateMention) -> bool:
    """Whether the date is the figure's own: "498 in 2022", "361,434 the year before"."""
    if mention.relative and content[figure.end : mention.start] in (" ", " in ", " of "):
        return True
    return _AT_ONCE.fullmatch(content, figure.end, mention.start) is not None


_AT_ONCE = lazy(r"(?:\s[A-Za-z-]+){0,2}\s(?:in|for|during)\s(?:the\s)?(?:fiscal year\s)?")
"""What may stand between a figure and a date that is its own: "498 in 2022", "319 such cases in 2023"."""


def _when(content: str, figure: Figure, dates: tuple[DateMention, ...]) -> DateMention | None:
    """The date of which a clause or brackets tell the figure: "more than in 2024, when 6,100 came", "in 2024 (385)"."""
    told = _WHEN.search(content, max(0, figure.start - 40), figure.start)
    return next((d for d in dates if told and d.end == told.start()), None)


_WHEN = lazy(r",?\s(?:when|in\swhich|a\syear\sin\swhich)\s(?:[a-z]+\s){0,4}\Z|\s\((?:about\s)?\Z")


def _compares(language: Language, content: str, segment: Span) -> bool:
    """Whether the segment only compares ("against 498 in 2022"): the story does not go on from its date."""
    return cue(language, "comparison").match(content, segment.start, segment.end) is not None


def _said(content: str, language: Language, mention: DateMention) -> Said:
    value = _whole_years(mention.value)
    if (
        len(value) == 7
        and value.endswith("-12")
        and _YEAR_END[language].search(content[max(0, mention.start - 8) : mention.end + 1])
    ):
        value = value[:4]
    return Said(value, Span(mention.start, mention.end))


_YEAR_END = {"en": lazy(r"end\sof\s"), "zh": lazy(r"月[底末]\Z")}
"""December's end is the end of its year."""


DAY, MONTH = len("2023-01-01"), len("2023-01")


def _closes_month(value: str) -> bool:
    """Whether an ISO date is the last day of its month."""
    if len(value) != DAY:
        return False
    day = date.fromisoformat(value)
    return (day + timedelta(days=1)).day == 1


def _whole_years(value: str) -> str:
    """The interval in years when it runs from New Year's Day to the end of a year."""
    start, _, end = value.partition("/")
    if not end:
        return start[:4] if start.endswith("-12-31") else start
    if start.endswith("-01-01") and (len(end) == 4 or end.endswith("-12-31")):
        start, end = start[:4], end[:4]
    if start.endswith("-01") and len(start) == DAY and (len(end) == MONTH or _closes_month(end)):
        start, end = start[:MONTH], end[:MONTH]  # from the first of a month to the end of another
    if start == f"{end[:4]}-01" and end.endswith("-12"):
        return end[:4]  # 2023年1至12月 is the year
    return start if start == end else f"{start}/{end}"


_FROM_BASE = lazy(
    r"(?:%|per ?cent|points?) (?:(?:up|down|more|less|higher|lower) )?(?:from|on|over|against) (?:the )?"
    r"(?:(?:fiscal|financial) (?:year )?)?\Z"
)
"""Before a year that a change starts from: "up 3% from fiscal 2023"."""


_ONLY_COMPARED = lazy(
    r"(?:同期|全年)?的(?:近|约|逾)?[0-9.两二三四五六七八九十]{1,5}[多余]?倍|[比较](?:19|20)[0-9]{2}年(?:同期)?(?:增|上|下|减|提|降|多|少)"
)
"""Behind a year that is only compared: 是2018年的6.4倍, 2022年比2018年上升."""


def _is_period(content: str, language: Language, paragraph: Span, mention: DateMention) -> bool:
    if not paragraph.start <= mention.start < paragraph.end:
        return False
    left = content[max(paragraph.start, mention.start - 24) : mention.start]
    right = content[mention.end : min(paragraph.end, mention.end + 40)]
    opens = language == "en" and mention.is_range and left.endswith(" on ")  # "from its opening on 1 June 2023 until"
    opening = opens_stretch(content, language, mention)
    if (
        not opens
        and not opening
        and re.search(
            rf"{cue(language, 'compared').pattern}\s?(?:in\s|the\s)?(?:(?:fiscal|financial)\s(?:year\s)?)?\Z",
            left,
            re.IGNORECASE,
        )
    ):
        return False
    if _ONLY_COMPARED.match(right):
        return False
    if language == "en" and _FROM_BASE.search(left):
        return False
    by_day = len(mention.value) == 10 and not opening
    up_to = bool(re.search(rf"{cue(language, 'up_to').pattern}\s?\Z", left, re.IGNORECASE))
    if by_day and not up_to:
        return False
    if len(mention.value) == 7 and not up_to and cue(language, "release").search(re.split(r"[,，。；;]", right)[0]):
        return False
    return not (mention.relative and language == "en" and cue(language, "compared").search(left[-8:]))
