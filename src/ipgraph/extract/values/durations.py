"""Stretches of years and months, and which of them are prison terms."""

import re
from decimal import Decimal
from functools import cache
from typing import Literal

from msgspec import Struct

from ipgraph.extract.values.numerals import Numeral, find_numerals
from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

LONGEST_YEARS, LONGEST_MONTHS = 100, 1200
DAYS_OF_MONTH = 30
"""How many days of prison are a month: 120 days are four."""


class DurationMention(Struct, frozen=True, kw_only=True):
    """A stretch of time where it stands, in months (six and a half years are 78).

    ``kind`` is ``prison`` for a term of imprisonment or detention, ``probation`` for the time for which a term is
    suspended, else ``other``; ``suspended`` marks a prison term that is suspended.
    """

    start: int
    end: int
    months: int
    kind: Literal["prison", "probation", "other"] = "other"
    suspended: bool = False


def find_durations(content: str, language: Language, within: Span | None = None) -> tuple[DurationMention, ...]:
    """All stretches of whole months and years in reading order."""
    numerals = find_numerals(content, language, within)
    parts = [part for numeral in numerals if (part := _part(content, language, numeral))]
    found: list[DurationMention] = []
    i = 0
    while i < len(parts):
        start, end, months, is_years = parts[i]
        if is_years and i + 1 < len(parts) and not parts[i + 1][3]:
            gap = content[end : parts[i + 1][0]]
            if gap in ("", "零", "又", " and ", ", ", " "):
                i += 1
                end, months = parts[i][1], months + parts[i][2]
        found.append(_judge(content, language, start, end, months))
        i += 1
    if language == "zh":
        _follow_list(content, found)
    return tuple(_share_kind(content, language, found))


_NEXT_OF_LIST_ZH = lazy(r"[^。\n]{0,24}[；;、，,]\s?[㐀-鿿·]{2,4}")
_CLOSES_TERM_ZH = lazy(r"[，,；;。、]")
_MOST_BETWEEN = 40


def _follow_list(content: str, found: list[DurationMention]) -> None:
    """Make prison terms of those that a list goes on with: 判处甲某有期徒刑六年，罚金5万元；乙某五年，罚金3万元."""
    for i in range(1, len(found)):
        last, this = found[i - 1], found[i]
        if last.kind == "other" or this.kind != "other" or this.start - last.end > _MOST_BETWEEN:
            continue
        listed = _NEXT_OF_LIST_ZH.fullmatch(content, last.end, this.start)
        if listed and last.kind == "prison" and _CLOSES_TERM_ZH.match(content, this.end):
            found[i] = DurationMention(start=this.start, end=this.end, months=this.months, kind="prison")


_UNITS = {
    "zh": lazy(
        r"\s?(?:(?P<years>年(?P<half>半)?(?![级份代度]|[0-9]{1,2}月)|(?<=[刑处判][0-9])年(?=[0-9]{1,2}月))"
        r"|(?P<months>个月|個月|(?<=年[一二三四五六七八九十])月|(?<=[刑处判][0-9]年[0-9])月|(?<=[刑处判][0-9]年1[01])月"
        r"|(?<=徒刑[0-9一二三四五六七八九十])月|(?<=徒刑1[01])月))"
    ),
    "en": lazy(
        r"(?P<halfbefore>\sand\sa\shalf)?[ \u00a0-](?P<years>years?|year's)\b(?P<half>\sand\sa\shalf)?"
        r"(?!-old|\sold|\sago|\slater|\sof\sage)"
        r"|[ \u00a0-](?P<months>months?)\b"
        r"|[ \u00a0](?P<days>days?)\b(?=['’]? (?:in (?:prison|jail|custody)|imprisonment|behind bars|of imprisonment))"
    ),
}


def _part(content: str, language: Language, numeral: Numeral) -> tuple[int, int, int, bool] | None:
    """(start, end, months, whether it is years) of a numeral with 年, 个月, "years" or "months" behind it."""
    if numeral.glued or numeral.ordinal or numeral.letter or numeral.value > LONGEST_MONTHS:
        return None
    match = _UNITS[language].match(content, numeral.end)
    if not match or (match["years"] and numeral.value > LONGEST_YEARS):
        return None
    if language == "en" and match["days"]:
        whole = numeral.value % DAYS_OF_MONTH == 0 and numeral.value > 0
        return (numeral.start, match.end(), int(numeral.value / DAYS_OF_MONTH), False) if whole else None
    if language == "zh" and match["years"] and numeral.plain and numeral.end - numeral.start > 2:
        return None
    halves = bool(match["years"] and (match["half"] or (language == "en" and match["halfbefore"])))
    months = numeral.value * 12 + 6 * halves if match["years"] else numeral.value
    if months != months.to_integral_value() or months == Decimal(0):
        return None
    return numeral.start, match.end(), int(months), bool(match["years"])


@cache
def _cues(language: Language, name: str) -> re.Pattern[str]:
    words = load_table(language, "durations")[name]
    return PATTERNS.compiled("|".join(re.escape(word) for word in longest_first(words)), re.IGNORECASE)


def _judge(content: str, language: Language, start: int, end: int, months: int) -> DurationMention:
    reach = 12 if language == "zh" else 60
    left = re.split(r"[。；;\n]|\. ", content[max(0, start - reach) : start])[-1]
    right = re.split(r"[。；;\n]|\. ", content[end : end + reach])[0]
    last_probation = _last(_cues(language, "probation_before"), left)
    last_prison = max(_last(pattern, left) for pattern in (_cues(language, "prison_before"), _SENTENCED))
    behind = _cues(language, "probation_after").match(right) and not (
        left.endswith(("徒刑", "拘役")) and _SUSPENDED_FOR.match(right)
    )
    if last_probation > last_prison or behind:
        return DurationMention(start=start, end=end, months=months, kind="probation")
    if last_prison >= 0 or _cues(language, "prison_after").match(right):
        suspended = bool(_cues(language, "suspended_after").match(right)) or bool(
            _cues(language, "suspended_before").search(left)
        )
        return DurationMention(start=start, end=end, months=months, kind="prison", suspended=suspended)
    return DurationMention(start=start, end=end, months=months)


_SENTENCED = lazy(r"\bsentenced\b[^.;]{0,50}?\bto (?:serve )?(?:a term of )?\Z")
"""Before a term: "sentenced on Monday to"."""


def _last(pattern: re.Pattern[str], text: str) -> int:
    return max((match.end() for match in pattern.finditer(text)), default=-1)


_LINK = lazy(r"\s?(?:至|到|、|和|或|-|–|to|and|or|,)\s?(?:to\s)?")


_SUSPENDED_FOR = lazy(r"缓刑[一二三四五六七八九十\d]")
"""A term of probation of its own behind a term of prison: 有期徒刑二年缓刑三年."""


def _share_kind(content: str, language: Language, found: list[DurationMention]) -> list[DurationMention]:
    """Both ends of "four years and six months to three years" are of the kind of the one that says it."""
    for order in (range(len(found) - 1), range(len(found) - 2, -1, -1)):
        for i in order:
            a, b = found[i], found[i + 1]
            if not _LINK.fullmatch(content[a.end : b.start][:8]):
                continue
            if a.kind == "prison" and b.kind == "other":
                found[i + 1] = DurationMention(start=b.start, end=b.end, months=b.months, kind="prison")
            elif b.kind == "prison" and a.kind == "other":
                found[i] = DurationMention(start=a.start, end=a.end, months=a.months, kind="prison")
    return found
