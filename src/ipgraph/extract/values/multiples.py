"""Changes told without a percentage: 翻番, 增长逾三成, 是上年的1.9倍, "doubled", "three times as many as in 2021".

The rows stand in ``lang/{en,zh}/multiples.toml``. What is *N times* as much has risen by (N - 1) × 100 per cent.
"""

import re
from decimal import Decimal
from functools import cache

from msgspec import Struct

from ipgraph.extract.values.numbers import PercentMention, direction_of
from ipgraph.extract.values.numerals import exact
from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.lang.patterns import lazy
from ipgraph.lang.sieve import Sieve
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_DIGITS = r"[0-9]{1,3}(?:\.[0-9]+)?"


class _Multiples(Struct, frozen=True):
    fixed: re.Pattern[str]
    values: dict[str, int]
    parts: re.Pattern[str]
    part_values: dict[str, int]
    times: re.Pattern[str]
    numbers: dict[str, int]


def _any(words: object) -> str:
    return "|".join(re.escape(word) for word in longest_first(tuple(str(word) for word in words)))  # type: ignore[attr-defined]


@cache
def _multiples(language: Language) -> _Multiples:
    table = load_table(language, "multiples")
    edge, close = (r"\b(?:", r")\b") if language == "en" else ("(?:", ")")
    number = rf"(?P<n>{_DIGITS}|{_any(table['number'])})"
    frames = "|".join(
        table["frames"][i].replace("{n}", number if i == 0 else number.replace("<n>", f"<n{i}>"))
        for i in range(len(table["frames"]))
    )
    return _Multiples(
        fixed=lazy(f"{edge}{_any(table['fixed'])}{close}", re.IGNORECASE),
        values={word.lower(): value for word, value in table["fixed"].items()},
        parts=lazy(f"{edge}{_any(table['part'])}{close}", re.IGNORECASE),
        part_values={word.lower(): value for word, value in table["part"].items()},
        times=lazy(f"{edge}{frames}{close}", re.IGNORECASE),
        numbers={word.lower(): value for word, value in table["number"].items()},
    )


@cache
def _sieve(language: Language) -> Sieve:
    rows = _multiples(language)
    return Sieve([rows.fixed, rows.parts, rows.times])


def find_multiples(content: str, language: Language, within: Span) -> tuple[PercentMention, ...]:
    """The changes in words of ``within``, in reading order, as percentages."""
    rows = _multiples(language)
    if not _sieve(language).chances(content).within(within.start, within.end):
        return ()
    found = [
        _mention(match.start(), match.end(), Decimal(rows.values[match.group().lower()]))
        for match in rows.fixed.finditer(content, within.start, within.end)
    ]
    for match in rows.parts.finditer(content, within.start, within.end):
        sign, start, end = direction_of(content, language, match.start(), match.end())
        if sign and start < match.start():
            found.append(_mention(start, end, sign * Decimal(rows.part_values[match.group().lower()])))
    for match in rows.times.finditer(content, within.start, within.end):
        said = next(value for name, value in match.groupdict().items() if name.startswith("n") and value).lower()
        times = Decimal(rows.numbers.get(said, 0)) or Decimal(said)
        if times:
            found.append(_mention(match.start(), match.end(), (times - 1) * 100))
    return tuple(sorted(found, key=lambda mention: mention.start))


def _mention(start: int, end: int, value: Decimal) -> PercentMention:
    return PercentMention(start=start, end=end, value=exact(value), change=True)
