"""Figures of a Chinese paragraph: numbers with a measure word (件, 人, 批), sums, and shares (占81%)."""

import re
from functools import cache
from itertools import pairwise

from msgspec import Struct

from ipgraph.extract.statistics.chains import with_own_labels
from ipgraph.extract.statistics.changes import find_changes
from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.passages import cue, holds
from ipgraph.extract.values.money import find_money
from ipgraph.extract.values.numbers import NumberMention, find_numbers, find_percentages
from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

LONGEST_CLAUSE = 120
"""Characters before a number among which the words that it counts are looked for."""

SMALL = 10
"""A number in Chinese characters below this is narrative (一件, 两批), not a figure."""


class _Measures(Struct, frozen=True):
    words: re.Pattern[str]
    unit: dict[str, str]
    open_measures: frozenset[str]
    nouns: re.Pattern[str]
    noun_unit: dict[str, str]
    noun_blocked: re.Pattern[str]


@cache
def measures() -> _Measures:
    """The table ``lang/zh/measures.toml``."""
    table = load_table("zh", "measures")
    noun_unit = {noun: unit for unit, nouns in table["noun"].items() for noun in nouns}
    unit = {word: code for code, words in table["measure"].items() for word in words}
    return _Measures(
        words=PATTERNS.compiled(rf"\s?({'|'.join(longest_first(tuple(unit)))})(?!{'|'.join(table['not_before'])})"),
        unit=unit,
        open_measures=frozenset(table["open_measures"]),
        nouns=PATTERNS.compiled("|".join(longest_first(tuple(noun_unit)))),
        noun_unit=noun_unit,
        noun_blocked=PATTERNS.compiled("|".join(table["noun_not_before"])),
    )


def find_figures(content: str, paragraph: Span) -> list[Figure]:
    """Candidates in reading order; counts are without a unit, which their measure word need not tell alone."""
    found = [*_counts(content, paragraph), *_sums(content, paragraph), *_shares(content, paragraph)]
    return sorted(found, key=lambda figure: figure.start)


def in_full(content: str, paragraph: Span, found: list[Figure]) -> list[Figure]:
    """The candidates of a paragraph with what each counts; some take their unit from one before."""
    return with_own_labels(content, _with_metrics(content, paragraph, found))


def _counts(content: str, paragraph: Span) -> list[Figure]:
    numbers = [n for n in find_numbers(content, "zh", paragraph) if not n.ordinal]
    found: list[Figure] = []
    for i, number in enumerate(numbers):
        match = measures().words.match(content, number.end, paragraph.end)
        if _DIFFERENCE.search(content, max(paragraph.start, number.start - 24), number.start):
            continue
        if match is None and i + 1 < len(numbers):
            match = _measure_behind_list(content, numbers[i : i + 6], paragraph)
        written_out = not _ARABIC.search(content, number.start, number.end)
        if match is None or (written_out and number.value < SMALL):
            continue
        found.append(
            Figure(
                start=number.start,
                end=number.end,
                value=number.value,
                unit_span=Span(match.start(1), match.end(1)),
                measure=match[1],
                at_least=number.at_least,
                at_most=number.at_most,
            )
        )
    return found


_DIFFERENCE = lazy(
    r"(?:同比|环比|(?:较|比)[^，,。]{1,12}|[，,（(])"
    r"(?:增加|减少|缩短|下降|上升|提高|压缩|净增|少|多|延长)了?(?:近|约|超过|逾)?\Z"
)
"""Before a number that only tells how much more or less there was: 同比增加6件, 较2021年缩短11天."""

_ARABIC = lazy(r"[0-9０-９]")


def _measure_behind_list(content: str, numbers: list[NumberMention], paragraph: Span) -> re.Match[str] | None:
    """The measure word of 97.2万、146.1万和66.6万件 for its first numbers."""
    for number, following in pairwise(numbers):
        if content[number.end : following.start].strip() not in ("、", "和", "及", "与", "以及"):
            return None
        match = measures().words.match(content, following.end, paragraph.end)
        if match:
            return match
    return None


_OF_THE_SUM = lazy(r"\s?(?:以上|以下)?的(?!罚|赔)|[/／]|\s?每")


def _sums(content: str, paragraph: Span) -> list[Figure]:
    return [
        Figure(
            start=money.start,
            end=money.end,
            value=money.amount,
            unit=money.currency,
            unit_span=Span(money.start, money.end),
            at_least=money.at_least,
            at_most=money.at_most,
            measure="元",
        )
        for money in find_money(content, "zh", paragraph)
        if not _OF_THE_SUM.match(content, money.end)
        and holds(content, _clause_before(content, paragraph, money.start), cue("zh", "sum_nouns"))
    ]


_TENTHS = lazy(
    r"(?P<tens>[一二三四五六七八九])成(?P<more>[一二三四五六七八九])?(?![立为果功员交本长就品熟绩不份分型像效年])"
)
"""A share in tenths: 四成 is 40 percent, 七成五 is 75."""
_HAN = "〇一二三四五六七八九"


def _tenths(content: str, paragraph: Span) -> list[Figure]:
    """Shares told in tenths: 占比约四成."""
    found = []
    for match in _TENTHS.finditer(content, paragraph.start, paragraph.end):
        clause = _clause_before(content, paragraph, match.start())
        if not _LEADS_TO_SHARE.search(content, clause.start, match.start()):
            continue
        value = 10 * _HAN.find(match["tens"]) + (_HAN.find(match["more"]) if match["more"] else 0)
        place = Span(match.end("tens"), match.end("tens") + 1)
        found.append(
            Figure(start=match.start(), end=match.end(), value=value, unit="percent", unit_span=place, measure="%")
        )
    return found


_LEADS_TO_SHARE = lazy(r"(?:占[^升降增减，。]{0,8}?|占比|比例|比重)(?:[约近超逾达为]|超过|达到|高达)*$")


def _shares(content: str, paragraph: Span) -> list[Figure]:
    found = _tenths(content, paragraph)
    for percent in find_percentages(content, "zh", paragraph):
        clause = _clause_before(content, paragraph, percent.start)
        if percent.change or percent.points or not holds(content, clause, cue("zh", "share_words")):
            continue
        sign = re.search(r"[%％]|百分之", content[percent.start : percent.end])
        at = percent.start + sign.start() if sign else percent.start
        found.append(
            Figure(
                start=percent.start,
                end=percent.end,
                value=percent.value,
                unit="percent",
                unit_span=Span(at, at + len(sign.group()) if sign else percent.end),
                measure="%",
            )
        )
    return found


_CLAUSE = lazy(r"[，,。；;：:！？\n]")


def _clause_before(content: str, paragraph: Span, at: int) -> Span:
    """The words from the last comma to ``at``; commas in brackets do not count."""
    start, depth = at, 0
    if start > paragraph.start and content[start - 1] in ":：":
        start -= 1  # 作品登记量：108.6万件
    while start > max(paragraph.start, at - LONGEST_CLAUSE):
        char = content[start - 1]
        if char in "）)":
            depth += 1
        elif char in "（(":
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and _CLAUSE.match(char):
            break
        start -= 1
    return Span(start, at)


@cache
def _edges() -> tuple[re.Pattern[str], re.Pattern[str]]:
    table = load_table("zh", "statistics")
    lead = "|".join(re.escape(word) for word in longest_first(table["metric_lead"]))
    trail = "|".join(re.escape(word) for word in longest_first(table["metric_trail"]))
    year = r"[0-9０-９]{4}年(?:度|底|末)?"
    date = rf"(?:自|从|于|在)?{year}(?:(?:以来|起|至|到|-|—)?(?:{year})?)?(?:[0-9一二三四五六七八九十]{{1,2}}月)?"
    before = rf"(?:{lead}|{date}|[（(]?[0-9]{{1,2}}[.．)）]|[-–•*·\s、])+"
    return PATTERNS.compiled(before), PATTERNS.compiled(rf"(?:{trail}|\s)+\Z")


def _with_metrics(content: str, paragraph: Span, found: list[Figure]) -> list[Figure]:
    """The words before each number that say what it counts, and the unit that they and the measure word give."""
    done: list[Figure] = []
    at = paragraph.start
    changes = [c for c in find_changes(content, "zh", paragraph) if c.change]
    for figure in found:
        clause = _clause_before(content, paragraph, figure.start)
        start, end = max(clause.start, at), figure.start
        risen = next((c for c in changes if at <= c.start < end and _REACHING.fullmatch(content, c.end, end)), None)
        if risen:
            clause = Span(_clause_before(content, paragraph, risen.start).start, risen.start)
            start, end = max(clause.start, at), risen.start
        lead, trail = _edges()
        if match := lead.match(content, start, end):
            start = match.end()
        if match := trail.search(content, start, end):
            end = max(start, match.start())
        metric = Span(start, end) if end - start >= 2 else _words_behind(content, paragraph, figure)
        at = (figure.unit_span.end if figure.unit_span else figure.end) if figure.unit_span else figure.end
        last = next((f for f in reversed(done) if f.measure == figure.measure), None)
        before = done[-1] if done else None
        done.append(_with_unit(content, clause, figure, metric, last, before))
    return done


_REACHING = lazy(r"[，,]?(?:至|到|达|达到|增至|升至|降至)(?:了)?")
"""Between a change and the figure that it led to: 增长12%，达9455件."""


def _words_behind(content: str, paragraph: Span, figure: Figure) -> Span | None:
    """The words behind the measure word, as in 58件案件适用惩罚性赔偿, when none stand before the number."""
    start = figure.unit_span.end if figure.unit_span else figure.end
    match = _BEHIND.match(content, start, paragraph.end)
    return Span(match.start(), match.end()) if match else None


_BEHIND = lazy(r"(?![（(的为是])[\u4e00-\u9fffA-Za-z]{2,30}(?=[，,。；;])")


def _with_unit(
    content: str, clause: Span, figure: Figure, metric: Span | None, last: Figure | None, before: Figure | None
) -> Figure:
    table = measures()
    unit, inherited = figure.unit, False
    if unit is None:
        unit = table.unit[figure.measure]
        if figure.measure in table.open_measures:
            said = _noun(content, metric or clause)
            if said is None and metric is None and before is not None and before.metric is not None:
                said = _noun(content, before.metric)
            if said is None and last is not None:
                said, inherited = last.unit, True
            if said is None and (topic := _TOPIC.search(content, max(0, figure.start - LONGEST_CLAUSE), figure.start)):
                said = _noun(content, Span(*topic.span(1)))
            unit = said or unit
    weak = metric is None or cue("zh", "pointing_back").fullmatch(content, metric.start, metric.end) is not None
    shown = metric or (before.metric if before else None)
    return Figure(
        start=figure.start,
        end=figure.end,
        value=figure.value,
        unit=unit,
        unit_span=figure.unit_span,
        unit_inherited=inherited,
        metric=shown,
        weak_metric=weak,
        at_least=figure.at_least,
        at_most=figure.at_most,
        measure=figure.measure,
    )


_TOPIC = lazy(r"(?:^|[。；\n])([^，。；\n]{2,14})(?:当)?中[，,][^。；\n]*\Z")
"""What the parts that a sentence counts are parts of: 查扣货物中，侵犯商标权的8万件."""


def _noun(content: str, span: Span) -> str | None:
    """The unit of the last counted noun; a noun that only qualifies another (商标类, 著作权) does not count."""
    table = measures()
    unit = None
    offices = [match.span() for match in _OFFICE.finditer(content, span.start, span.end)]
    for match in table.nouns.finditer(content, span.start, span.end):
        named = any(start <= match.start() < end for start, end in offices)
        if not named and not table.noun_blocked.match(content, match.end()):
            unit = table.noun_unit[match.group()]
    return unit or ("applications" if offices and _TAKES.search(content, span.start, span.end) else None)


_OFFICE = lazy(r"(?:专利商标|商标专利|专利|商标|特许|知识产权)(?:局|厅)")
"""An office for patents and marks, whose name says nothing of what is counted."""
_TAKES = lazy(r"(?:局|厅)(?:共|新|累计)?(?:受理|收到|接收)(?:了)?\Z")
"""What such an office takes in, where nothing else is said, are applications."""
