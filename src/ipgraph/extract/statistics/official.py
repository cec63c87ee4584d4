"""Which figures are those of a court, prosecutor, office or customs.

A number in the story of a dispute (suits filed by a party, goods seized in one case, models, pages) is no statistic.
The article as a whole decides first: it reports official figures when an authority or the whole country is its subject
and several dated figures stand beside official acts ("received", 审结). In any other article only a dated trend of a
kind of case counts ("the number of such suits rose from 61 in 2022 to 133 in 2023"), and a sentence that sums up what
the authorities of a whole area did in a year.
"""

import re

from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.in_passing import counted_in_passing, is_share_of_such
from ipgraph.extract.statistics.narrative import Passage, Placed, outside_stories
from ipgraph.extract.statistics.passages import cue, holds
from ipgraph.extract.statistics.units_en import unit_behind
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

ENOUGH = 3
"""So many official figures make an article one about figures."""

LONGEST_LINE = 80
"""Characters of the longest line of a list."""

MANY = 1000
"""Counts of cases of this size are an authority's, not a party's."""


def official_figures(
    content: str,
    language: Language,
    title: Span | None,
    passages: list[Passage],
    dates: tuple[DateMention, ...],
    *,
    told_elsewhere: bool = False,
) -> tuple[list[Figure], bool]:
    """The figures that are official, in reading order, and whether the whole text is about official figures.

    ``told_elsewhere`` says that the other language version is.
    """
    placed = outside_stories(content, language, passages, dates)
    plain = [p for p in placed if not p.in_case]
    acts = [f for f, s, _ in plain if f.period and holds(content, s, cue(language, "acts"))]
    counted = {f.value for f in acts if is_count(f)}
    in_title = title is not None and holds(content, title, cue(language, "subject"))
    enough = len(counted) >= ENOUGH or (
        len(counted) >= ENOUGH - 1
        and len({f.value for f in acts}) >= ENOUGH
        and (_said(content, language, title, passages, "report") or (in_title and all(_of_a_year(f) for f in acts)))
    )
    brief = in_title and _is_yearly_title(content, title) and _is_brief_report(content, language, plain, acts)
    whole = told_elsewhere or brief or (enough and _has_authority(content, language, title, passages, plain))
    if whole:
        return _beside_acts(content, passages, [f for f, *_ in plain if f.period], acts), True
    return _told_aside(content, language, placed), False


_YEAR = lazy(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|[上下]半年|[今去全]年|前\S{1,2}季度")


def _is_yearly_title(content: str, title: Span | None) -> bool:
    """Whether a title speaks of a year, or of a half of one."""
    return title is not None and _YEAR.search(content, title.start, title.end) is not None


def _is_brief_report(content: str, language: Language, plain: list[Placed], acts: list[Figure]) -> bool:
    """Whether a text under such a title of an authority counts what it did in that time, if only in two figures."""
    counted = {f.value for f in acts if is_count(f)}
    subjects = any(f in acts and holds(content, sentence, cue(language, "subject")) for f, sentence, _ in plain)
    return len(counted) >= ENOUGH - 1 and subjects and all(_of_a_year(f) for f in acts)


def is_count(figure: Figure) -> bool:
    """Whether a figure is no sum and no share."""
    return figure.unit is not None and figure.unit != "percent" and not figure.unit.isupper()


def _of_a_year(figure: Figure) -> bool:
    """Whether the figure is of a year, or of a half or quarter of one."""
    return figure.period is not None and (len(figure.period.value) == 4 or "/" in figure.period.value)


def _has_authority(
    content: str, language: Language, title: Span | None, passages: list[Passage], plain: list[Placed]
) -> bool:
    """Whether the scope is national, or an authority is named that releases figures or counts much by the year."""

    def said(name: str) -> bool:
        return _said(content, language, title, passages, name)

    if said("scope"):
        return True
    many_cases = len({f.value for f, *_ in plain if f.period and f.unit == "cases" and f.value >= MANY}) >= ENOUGH
    if said("subject") and (said("release") or many_cases):
        return True
    in_title = title is not None and holds(content, title, cue(language, "subject"))
    yearly = [p for p in plain if p.figure.unit != "percent" and _of_a_year(p.figure)]
    of_subject = [p for p in yearly if all(holds(content, p.sentence, cue(language, n)) for n in ("acts", "subject"))]
    values = {p.figure.value for p in yearly if holds(content, p.sentence, cue(language, "acts"))}
    return len({p.figure.value for p in of_subject}) >= (1 if in_title else 2) and len(values) >= ENOUGH


def _said(content: str, language: Language, title: Span | None, passages: list[Passage], name: str) -> bool:
    """Whether the title or a paragraph with figures holds a word of that list."""
    stretches = [*([title] if title else []), *(passage.paragraph for passage in passages if passage.figures)]
    return any(holds(content, stretch, cue(language, name)) for stretch in stretches)


def _beside_acts(content: str, passages: list[Passage], figures: list[Figure], acts: list[Figure]) -> list[Figure]:
    """The figures of lines of a list and of paragraphs that count what an authority did, and shares of such acts."""
    kept: list[Figure] = []
    units = {f.unit for f in acts if is_count(f)}
    for passage in passages:
        within = range(passage.paragraph.start, passage.paragraph.end)
        counts = (
            any(f.start in within and (is_count(f) or _is_total(content, f)) for f in acts)
            or _is_line(content, passage.paragraph)
            or _counts_the_same(passage, units)
        )
        kept.extend(
            f
            for f in figures
            if f.start in within
            and (counts or (f.unit == "percent" and (f in acts or _is_share_of(content, f, units))))
        )
    return kept


_OF_ALL = lazy(r"\s?of (?:all |the |these |those )+(?=[a-z])")
_OF_THE = lazy(r"\b[Oo]f (?:all |the |these |those )?(?=[a-z])[^.;,0-9]{3,60},\s\Z")
_FURTHER = lazy(r"\band (?:a )?(?:further|another|additional)\s\Z")


def _is_share_of(content: str, figure: Figure, units: set[str | None]) -> bool:
    """Whether a share is told of what acts counted elsewhere: "with 56% of the articles", "Of the articles, 56%"."""
    left = max(0, figure.start - 80)
    told = _OF_ALL.match(content, figure.end) or _OF_THE.search(content, left, figure.start)
    further = _FURTHER.search(content, left, figure.start) is not None
    return further or (told is not None and unit_behind(content, told.start() + 3) in units)


def _counts_the_same(passage: Passage, units: set[str | None]) -> bool:
    """Whether several counts of a paragraph are of what was counted by acts elsewhere: applications, by country."""
    counts = {f.value for f in passage.figures if is_count(f) and f.unit in units}
    return len(counts) >= ENOUGH - 1


_TOTAL = lazy(
    r"\b(?:total\w*|fees|income|receipts|financing|amount\w*)\b[^.;]{0,40}\Z|(?:总额|金额|融资|合计|共计|总计)[^，。；]{0,6}\Z",
    re.IGNORECASE,
)


def _is_total(content: str, figure: Figure) -> bool:
    """Whether a sum is told as a total: 质押登记金额达86亿元, "fees brought in EUR 9.6 million"."""
    is_sum = figure.unit is not None and figure.unit.isupper() and _of_a_year(figure)
    return is_sum and _TOTAL.search(content, max(0, figure.start - 60), figure.start) is not None


_LINE = lazy(
    r"\s*(?:[-–•*·]\s|[（(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})[.、．)）])|[^.。:：]{2,40}[:：]\s?[0-9]"
)


def _is_line(content: str, paragraph: Span) -> bool:
    """Whether the paragraph is one line of a list of figures: "- patent cases: 4,412"."""
    return paragraph.end - paragraph.start <= LONGEST_LINE and _LINE.match(content, paragraph.start) is not None


_TREND = {
    "en": lazy(r"\b(?:(?:from|against) [0-9]|numbers?\b)"),
    "zh": lazy(r"数量|件数|由|从|增至|升至|降至|增加到|上升到|激增"),
}


def _told_aside(content: str, language: Language, placed: list[Placed]) -> list[Figure]:
    """Figures of trends and of sums of a year, in a text that is about something else."""
    found: list[Figure] = []
    by_sentence: dict[Span, list[Figure]] = {}
    for each in placed:
        by_sentence.setdefault(each.sentence, []).append(each.figure)
    counted_to = -1  # where a part ends in which an authority counted, and the sentence goes on: …230件；
    passing = False
    for sentence, inside in by_sentence.items():
        cases = [f for f in inside if f.unit in ("cases", "lawsuits") and f.period and not f.period_inherited]
        years = {f.period.value for f in cases if f.period}
        if len(cases) >= 2 and len(years) >= 2 and _TREND[language].search(content, sentence.start, sentence.end):
            found.extend(cases)
        elif _sums_up(content, language, sentence, inside):
            found.extend(f for f in inside if _of_a_year(f))
        elif language == "en":
            told = counted_in_passing(content, sentence, inside)
            found.extend(told or (inside if passing and is_share_of_such(content, sentence, inside) else ()))
            passing = bool(told)
        else:
            told = _told_in_passing(content, sentence, inside, goes_on=counted_to == sentence.start)
            found.extend(told)
            counted_to = sentence.end if told and content[sentence.end - 1] in ";；" else -1
    return found


_PASSING_UNITS = (
    "cases",
    "lawsuits",
    "decisions",
    "applications",
    "batches",
    "items",
    "persons",
    "patents",
    "trademarks",
)
"""What authorities count in a sentence that a text about something else holds."""


def _told_in_passing(content: str, sentence: Span, inside: list[Figure], *, goes_on: bool) -> list[Figure]:
    """What an authority counted in a time, and what the same sentence goes on to count of it."""
    told: list[Figure] = []
    for figure in inside:
        more = goes_on or told
        if told and figure.unit == "percent" and figure.period == told[-1].period:
            told += [figure] if _SHARE.fullmatch(content, _begun(content, sentence, figure), figure.start) else []
        if figure.unit not in _PASSING_UNITS or not figure.period:
            continue
        if (not figure.period_inherited and counted_there(content, sentence, figure)) or (
            more and _GOES_ON.fullmatch(content, _begun(content, sentence, figure), figure.start)
        ):
            told.append(figure)
    return told


_GOES_ON = lazy(
    r"(?:共|累计|并)?(?:新收|审结|办结|结案|执结|受理|立案|查扣|扣留|查获|提出|起诉|批准逮捕|批捕|涉及|涉案)[^，。；、]{0,16}"
)
"""What stands before a further count: …新收案件230件；审结211件."""


_SHARE = lazy(r"(?:其中)?[^，。；]{2,24}(?:占比|占|比例|比重)(?:[约近超逾达为]|超过|达到|约为|的)*")
"""What stands before a share of what was counted: 其中商标案占比约…."""

_COUNTED_THERE = lazy(
    r"(?:(?:[12]\d{3}|今|去|当|上)年(?:全年|前\S{1,4}季度|上半年|下半年|[一二三四1-9\d]{1,4}(?:月?[至到-]\d{1,2})?月(?:份)?)?)?"
    r"(?:全[国省市区县州]|(?:该|本|两级|各级)[院庭局]?|[㐀-鿿]{0,8}(?:法[院庭]|[中高]院|检察机关|海关|行动)"
    r"|[㐀-鿿]{2,8}(?:省|市|自治区|检察院|局))"
    r"[^，。；]{0,10}?(?:共|累计|总计|合计|新收|受理|审结|查处|查办|办理|立案|收案|作出|发出|打击)[^，。；、]{0,24}"
)
"""What stands before the cases that an authority, or those of a whole area, had in a time: 全市共查处商标案件120件."""


def counted_there(content: str, sentence: Span, figure: Figure) -> bool:
    """Whether a figure is the only count of a sentence that tells how many cases an authority had in a time."""
    return _COUNTED_THERE.fullmatch(content, _begun(content, sentence, figure), figure.start) is not None


_CLAUSE = lazy(r"[，。；：:]\s?")


def _begun(content: str, sentence: Span, figure: Figure) -> int:
    """Where the clause of a figure begins."""
    before = [m.end() for m in _CLAUSE.finditer(content, sentence.start, figure.start)]
    return before[-1] if before else sentence.start


def _sums_up(content: str, language: Language, sentence: Span, inside: list[Figure]) -> bool:
    """Whether the sentence tells what the authorities of a whole area did in a year, in two counts at least."""
    counts = {f.value for f in inside if f.unit in ("cases", "persons") and _of_a_year(f)}
    if len(counts) + any(f.unit and f.unit.isupper() and _of_a_year(f) for f in inside) < 2 or not counts:
        return False
    return all(holds(content, sentence, cue(language, name)) for name in ("scope", "subject", "acts"))
