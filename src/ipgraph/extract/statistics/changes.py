"""How much each figure rose or fell.

A change belongs to the figure right before it in the same sentence, to the one right behind it when "to" or 至 joins
them; a list of changes behind a list of as many figures goes one to one. A change with a subject of its own (其中著作权
纠纷同比增长逾六成) belongs to the figure that this subject names.
"""

import re
from collections.abc import Sequence
from functools import cache

from msgspec.structs import replace

from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.kinds import same_kind
from ipgraph.extract.statistics.passages import cue
from ipgraph.extract.values.multiples import find_multiples
from ipgraph.extract.values.numbers import PercentMention, find_percentages
from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

CHANGE_REACH = 48
"""How far behind a figure its change may begin, in characters."""

LONG_REACH = 120
"""How far a change may be when its clause says nothing but the change: "…, up 20.4% year on year"."""


NEAR = 12
"""So many figures before its sentence a change may name."""


def find_changes(content: str, language: Language, paragraph: Span) -> tuple[PercentMention, ...]:
    """The percentages of a paragraph and the changes that it tells in words (翻番, "doubled"), in reading order."""
    percentages = find_percentages(content, language, paragraph)
    told = [
        m for m in find_multiples(content, language, paragraph) if not any(_overlap(m, other) for other in percentages)
    ]
    return tuple(sorted((*percentages, *told), key=lambda mention: mention.start))


def _overlap(a: PercentMention, b: PercentMention) -> bool:
    return a.start < b.end and b.start < a.end


_ZIP_WORDS = {"zh": lazy("分别"), "en": lazy(r"\brespectively\b")}
_EACH = {"zh": lazy("均|都|双双"), "en": lazy(r"\b(?:both|each)\b")}
_REACHED = {
    "zh": lazy(r"\s?(?:至|到|达|达到|，达|,达|，达到|,达到|，为|为)(?:了)?\s?(?:近|约|超过)?\Z"),
    "en": lazy(
        r"\s?,?\s?(?:to|reaching|and (?:reached|ended at|came to|stood at)|to reach|to a total of)"
        r"(?: a (?:record|total)(?: of)?)?"
        r"(?: some| about| nearly| almost| more than| over)?\s?\Z"
    ),
}


def with_changes(
    content: str, language: Language, paragraph: Span, figures: list[Figure], changes: tuple[PercentMention, ...]
) -> list[Figure]:
    """The figures with their changes in percent.

    Each figure has one change at most: the first that is its own.
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
        opens = rises and not (here and figures[here[0]].start < rises[0].start)
        if opens and last and _POINTS_BACK[language].match(content, sentence.start):
            given.setdefault(last[0], rises.pop(0))
        elif rises and not here and last:
            near = range(max(0, last[-1] + 1 - NEAR), last[-1] + 1)
            _given_by_name(content, language, figures, near, sentence, rises, given)
        last = [i for i in here if i not in given] or last
        _attach(content, language, sentence, figures, here, rises, given)
    return [
        replace(f, change=given[i].value, change_span=Span(given[i].start, given[i].end)) if i in given else f
        for i, f in enumerate(figures)
    ]


def _given_by_name(
    content: str,
    language: Language,
    figures: list[Figure],
    among: Sequence[int],
    sentence: Span,
    rises: list[PercentMention],
    given: dict[int, PercentMention],
) -> None:
    """The changes of a sentence without figures, each to the figure before that its own subject names."""
    at = sentence.start
    for rise in rises:
        named = _named_by_subject(content, language, figures, among, content[at : rise.start])
        if named is not None:
            given.setdefault(named, rise)
        at = rise.end


_POINTS_BACK = {
    "zh": lazy(r"(?:这|该|上述)(?:一)?(?:数字|数据|数量|总量)"),
    "en": lazy(r"(?:This|That|It)\s(?:is|was|represents|represented|marks|marked|means|meant)\b"),
}
"""The beginning of a sentence that gives the change of a figure of the sentence before."""

_BASE_YEAR = lazy(r"(?:比|较|与|than in|compared with|over|from)\s?((?:19|20)[0-9]{2})年?\D{0,8}\Z")


_OF_YEAR = lazy(r"(?:是|为|达|达到|相当于|约为|约是)((?:19|20)[0-9]{2})年")
_COMPARED_TO = lazy(r"(?:较|(?<![同环对占])比)([^较比，,。；;（(]{2,10})(?:分别)?\Z")
_OF_TIME = lazy(r"[年月季期前上]|初|去")
"""What a change may be compared with; 较法定审限缩短七成 is none over time."""


def _other_base(
    content: str, language: Language, change: PercentMention, figures: list[Figure], here: list[int]
) -> bool:
    """Whether the change is no change on the year before: a yearly average, or on an earlier year (较2020年增长35%)."""
    left = content[max(0, change.start - 20) : change.start]
    compared = _COMPARED_TO.search(left) if language == "zh" else None
    if compared and not _OF_TIME.search(compared[1]):
        return True
    if re.search(rf"{cue(language, 'averaged').pattern}\s?\Z", left, re.IGNORECASE):
        return True
    base = _BASE_YEAR.search(left) or _OF_YEAR.match(content, change.start, change.end)
    period = next((figures[i].period for i in reversed(here) if figures[i].end <= change.start), None)
    return base is not None and period is not None and int(base[1]) < int(period.value.split("/")[-1][:4]) - 1


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
            earlier = range(max(0, here[0] - NEAR), here[0]) if here else ()
            owner = _named_by_subject(content, language, figures, earlier, content[sentence.start : first.start])
            if owner is not None and len(group) == 1:
                given.setdefault(owner, first)
            continue
        run = _run(content, language, sentence, figures, before, given, first.start)
        gap = content[figures[run[-1]].end : first.start]
        one_to_one = _ZIP_WORDS[language].search(content, figures[run[-1]].end, min(last.end + 16, sentence.end))
        if len(group) > 1 and (len(run) == len(group) or (one_to_one and len(run) > len(group))):
            given.update({i: rise for i, rise in zip(run[-len(group) :], group, strict=True) if i not in given})
        elif len(group) == 1 and len(run) > 1 and _EACH[language].search(gap):
            given.update({i: first for i in run if i not in given})
        elif len(group) == 1:
            owner = _owner(content, language, figures, before, first)
            if owner is not None:
                given.setdefault(owner, first)


def _owner(
    content: str, language: Language, figures: list[Figure], before: list[int], change: PercentMention
) -> int | None:
    """The figure that a single change is about: one that its own subject names, else the last one before."""
    last = before[-1]
    gap = _BRACKETS.sub("", content[figures[last].end : change.start])
    clause = _CLAUSE_ENDS.split(gap)
    named = _named_by_subject(content, language, figures, before, gap) if len(clause) > 1 else None
    if named is not None:
        return named
    if _STOP.search(gap):
        return None
    direct = len(clause) == 2 and not _change_lead(language).sub("", clause[-1]).strip()
    return last if len(gap) <= (LONG_REACH if direct else CHANGE_REACH) else None


def _named_by_subject(
    content: str, language: Language, figures: list[Figure], among: Sequence[int], left: str
) -> int | None:
    """The last figure among some that the words right before a change name: …1016件…；专利权纠纷同比增长12.1%."""
    clauses = _CLAUSE_ENDS.split(left[-LONG_REACH:])
    said = clauses[-1]
    subject = _change_lead(language).sub("", said).strip()
    if not subject and len(clauses) > 1 and language == "zh":
        subject = _change_lead(language).sub("", clauses[-2]).strip()
    measured = _MEASURED.search(said) if language == "zh" else None
    kinds = _MEASURE[measured[1]] if measured else ""
    of_kind = next((i for i in reversed(among) if figures[i].measure in kinds), None) if kinds else None
    if of_kind is not None:
        return of_kind
    return next((i for i in reversed(among) if subject and _names(content, language, subject, figures[i])), None)


_MEASURED = lazy(r"(批次|批数|件数|案件数|人数|金额|货值|案值)(?:量)?(?:同比|环比|较|比|也|则|亦|均)?[^，。；]{0,8}\Z")
_MEASURE = {
    "批次": ("批", "批次"), "批数": ("批", "批次"), "件数": ("件",), "案件数": ("件", "起", "宗"), "人数": ("人", "名"),
    "金额": ("元",), "货值": ("元",), "案值": ("元",),
}  # fmt: skip
"""What a change is of by the word for what was counted: 扣留货物120批、4万件,批次上升8%."""


_CLAUSE_ENDS = lazy(r"[，,（(；;]")
_BRACKETS = lazy(r"[（(][^（()）]{1,20}[)）]")


def _names(content: str, language: Language, subject: str, figure: Figure) -> bool:
    metric = figure.metric.of(content) if figure.metric else ""
    if not metric or figure.unit == "percent":
        return False
    return subject in metric or metric in subject or same_kind(language, subject, metric)


@cache
def _change_lead(language: Language) -> re.Pattern[str]:
    """The words around the subject of a change that say nothing of it."""
    words = "|".join(re.escape(word) for word in longest_first(load_table(language, "statistics")["change_lead"]))
    return PATTERNS.compiled(
        rf"\b(?:{words})\b|\b(?:19|20)[0-9]{{2}}\b" if language == "en" else rf"{words}|(?:19|20)[0-9]{{2}}年", re.I
    )


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
