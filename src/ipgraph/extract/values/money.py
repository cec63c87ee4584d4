"""Sums of money with their ISO 4217 currency, in all English and Chinese notations.

The currency signs and names stand in ``lang/{en,zh}/currencies.toml``; both tables serve both languages, since an
English text may quote 6.07亿元 and a Chinese one US$ 60 million. A number without a currency is not money.
"""

import re
from decimal import Decimal
from functools import cache, lru_cache

from msgspec import Struct
from msgspec.structs import replace

from ipgraph.extract.values.bounds import Bounds, bounds_of
from ipgraph.extract.values.chinese_numbers import SPACE
from ipgraph.extract.values.dollars import bare_dollar
from ipgraph.extract.values.numerals import Numeral, exact, find_numerals, is_lines, part
from ipgraph.extract.values.tables import LANGUAGES, load_table, longest_first
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

LARGEST = Decimal(10) ** 15
"""No article states a larger sum; a longer number is something else."""

LARGE = 1000
"""The least amount for a currency word that is also another word ("won")."""


class MoneyMention(Struct, frozen=True, kw_only=True):
    """A sum where it stands.

    ``amount`` is in the main unit of ``currency``, an ``int`` when whole. ``at_least``, ``at_most`` and ``approx`` say
    what the words around the number make of it. ``bracketed_equivalent`` is the same sum in another currency, given
    right after this one; it is not a mention of its own, and ``end`` stands before its bracket.
    """

    start: int
    end: int
    amount: int | float
    currency: str
    at_least: bool = False
    at_most: bool = False
    approx: bool = False
    bracketed_equivalent: "MoneyMention | None" = None


class _Currencies(Struct, frozen=True):
    before: dict[str, tuple[tuple[str, str], ...]]
    """By last character: (form, code), longest first."""
    after: dict[str, tuple[tuple[str, str, bool], ...]]
    """By first character, in lower case: (form, code, whether only behind large numbers), longest first."""
    longest: int
    barred: tuple[str, ...]
    equivalent: re.Pattern[str]


def find_money(content: str, language: Language, within: Span | None = None) -> tuple[MoneyMention, ...]:
    """All sums in reading order; the second of two sums that say the same is inside the first."""
    if within is None or is_lines(content, within):
        return part(_all_money(content, language, None), within)
    return _all_money(content, language, within)


@lru_cache(maxsize=4)
def _all_money(content: str, language: Language, within: Span | None) -> tuple[MoneyMention, ...]:
    numerals = find_numerals(content, language, within)
    found: list[MoneyMention | None] = [_sum(content, language, n) for n in numerals]
    _share_currency(content, language, numerals, found)
    sums = [money for money in found if money]
    # A currency that the next sum begins with is not that of the number before it.
    return _with_equivalents(
        content, [money for i, money in enumerate(sums) if i + 1 == len(sums) or sums[i + 1].start >= money.end]
    )


def _sum(content: str, language: Language, numeral: Numeral) -> MoneyMention | None:
    if numeral.ordinal or numeral.joined or numeral.value >= LARGEST:
        return None
    start, before = _currency_before(content, numeral.start)
    if numeral.glued and not before and _PAID.search(content, max(0, numeral.start - _NAME), numeral.start) is None:
        return None
    end, after = _currency_after(content, numeral)
    if before and after and before != after:
        end, after = numeral.end, before
    currency = before or after
    if not currency:
        return None
    if currency == "CNY" and content[start : start + 1] in "¥￥" and language == "en" and _writes_of_yen(content):
        currency = "JPY"
    if currency == "USD" and before and language == "en" and content.startswith("$", start):
        currency = bare_dollar(content)
    if currency == "CNY" and not before and content[end - 1] == "元" and _writes_of_taiwan(content):
        currency = "TWD"
    bounds = bounds_of(content, start, end, language) | Bounds(at_least=numeral.more)
    return MoneyMention(
        start=start,
        end=end,
        amount=exact(_grouped_by_point(content, numeral) if currency in _BY_POINT else numeral.value),
        currency=currency,
        at_least=bounds.at_least,
        at_most=bounds.at_most,
        approx=bounds.approx,
    )


_NAME = 48
_PAID = lazy(r"(?:赔偿|支付|赔付|补偿|给付|判赔|付给)(?:给|了)?[A-Za-z][A-Za-z.&' -]{1,40}(?<![ -])\Z")
"""Who is paid, in Latin letters, right before the sum: 赔偿Corvo300万元."""

_BY_POINT = frozenset(("EUR", "BRL", "DKK", "NOK", "SEK", "VND", "IDR", "TRY", "PLN", "COP", "CLP"))
"""Currencies of countries that group digits by points; nobody writes thousandths of them."""

_ONE_POINT = lazy(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_YEN = lazy(r"\b[Yy]en\b|\bJPY\b|\bJapan")
_YUAN = lazy(r"\b[Yy]uan\b|\bRMB|\bCNY|[Rr]enminbi|\bChin(?:a|ese)\b")


_NEW_DOLLAR = lazy(r"(?:新)?[台臺][币幣]")
_COURTS_OF_TAIWAN = lazy(r"智慧财产及?(?:商业)?法院|智財法院|智财法院|地检署|[台臺]湾?\S{2}地方法院|地方检察署")
_COURTS_OF_MAINLAND = lazy(r"人民法院|人民检察院|国家知识产权局|[中高]院")
_RENMINBI = lazy(r"人民[币幣]|[¥￥]|RMB|CNY")


@lru_cache(maxsize=4)
def _writes_of_taiwan(content: str) -> bool:
    """Whether a bare 元 is the new Taiwan dollar: a text names that, and a court there or no renminbi, or else a court
    there, no renminbi and no court of the mainland."""
    there = bool(_COURTS_OF_TAIWAN.search(content))
    if not _NEW_DOLLAR.search(content):
        return there and not _RENMINBI.search(content) and not _COURTS_OF_MAINLAND.search(content)
    return there or not _RENMINBI.search(content)


@lru_cache(maxsize=4)
def _writes_of_yen(content: str) -> bool:
    """Whether a text with the sign that yen and yuan share writes of Japan and not of China."""
    return bool(_YEN.search(content)) and not _YUAN.search(content)


def _grouped_by_point(content: str, numeral: Numeral) -> Decimal:
    if numeral.scale == 1 and _ONE_POINT.fullmatch(content, numeral.start, numeral.end):
        return numeral.value * 1000
    return numeral.value


def _currency_before(content: str, at: int) -> tuple[int, str | None]:
    end = at
    while end > 0 and at - end < 3 and content[end - 1] in SPACE:
        end -= 1
    if not end or at - end > 2:
        return at, None
    for form, code in _currencies().before.get(content[end - 1], ()):
        begin = end - len(form)
        if begin >= 0 and content.startswith(form, begin):
            edge = content[begin - 1 : begin]
            if form[0].isascii() and form[0].isalpha() and edge.isascii() and edge.isalnum():
                continue
            return begin, code
    return at, None


def _currency_after(content: str, numeral: Numeral) -> tuple[int, str | None]:
    """The currency behind the number; a sign or code followed by a digit belongs to the next sum."""
    at = numeral.end
    if content[at : at + 1] in _JOINTS:
        at += 1
    candidates = _currencies().after.get(content[at : at + 1].lower())
    if not candidates:
        return numeral.end, None
    tail = content[at : at + _currencies().longest].lower()
    for form, code, large in candidates:
        if not tail.startswith(form):
            continue
        end = at + len(form)
        behind = content[end : end + 2]
        if form[-1].isascii() and form[-1].isalpha() and behind[:1].isascii() and behind[:1].isalpha():
            continue
        if behind[:1].isdecimal() or (behind[:1] in SPACE and behind[1:].isdecimal()):
            continue
        if content.startswith(_currencies().barred, end):
            continue
        if large and (numeral.plain or numeral.value < LARGE):
            return numeral.end, None
        return end, code
    return numeral.end, None


_JOINTS = frozenset(SPACE + "-")
_RANGE = lazy(rf"[{SPACE}]*(?:[-–—~～]|to|至|到)[{SPACE}]*\Z")
_BETWEEN = lazy(rf"[{SPACE}]*and[{SPACE}]*\Z")
_LIST = lazy(rf"[{SPACE}]*[、和及][{SPACE}]*\Z")


def _share_currency(
    content: str, language: Language, numerals: tuple[Numeral, ...], found: list[MoneyMention | None]
) -> None:
    """Give the bare half of "RMB 80,000-100,000" or 8万至10万元 the currency (and scale) of the other half."""
    for i in range(len(numerals) - 2, -1, -1):
        first, second = numerals[i], numerals[i + 1]
        a, b = found[i], found[i + 1]
        if (a is None) == (b is None) or first.ordinal or second.ordinal or first.joined or second.joined:
            continue
        gap = content[a.end if a else first.end : b.start if b else second.start]
        if len(gap) > 8:
            continue
        between = (
            content[max(0, (a.start if a else first.start) - 8) : first.start].rstrip().lower().endswith("between")
        )
        is_range = bool(_RANGE.match(gap)) or (between and bool(_BETWEEN.match(gap)))
        if b and not first.glued and (is_range or (_LIST.match(gap) and first.scale >= 10**4)):
            value = first.value
            if is_range and first.scale == 1 and second.scale > 1 and value < second.value / second.scale:
                value *= second.scale
            found[i] = MoneyMention(
                start=first.start, end=first.end, amount=exact(value), currency=b.currency, at_least=is_range
            )
            found[i + 1] = replace(b, at_most=is_range or b.at_most)
        elif a and is_range and not second.glued and second.value < LARGEST and not _counted(content, second.end):
            value = first.value
            if first.scale == 1 and second.scale > 1 and value < second.value / second.scale:
                value *= second.scale
            if second.value < value:
                if (
                    second.scale > 1
                ):  # "cut from RMB 5 million to 3 million"; "paid $5 million to two firms" is no range
                    found[i + 1] = MoneyMention(
                        start=second.start, end=second.end, amount=exact(second.value), currency=a.currency
                    )
                continue
            found[i] = replace(a, amount=exact(value), at_least=True)
            found[i + 1] = MoneyMention(
                start=second.start, end=second.end, amount=exact(second.value), currency=a.currency, at_most=True
            )


def _counted(content: str, at: int) -> bool:
    """Whether a percent sign or a date word makes the number something else than money."""
    return content[at : at + 1] in ("%", "％", "年", "月", "日")


def _with_equivalents(content: str, sums: list[MoneyMention]) -> tuple[MoneyMention, ...]:
    kept: list[MoneyMention] = []
    i = 0
    while i < len(sums):
        money = sums[i]
        if i + 1 < len(sums) and sums[i + 1].currency != money.currency:
            gap = content[money.end : sums[i + 1].start]
            if len(gap) <= 32 and _currencies().equivalent.fullmatch(gap):
                money = replace(money, bracketed_equivalent=sums[i + 1])
                i += 1
        kept.append(money)
        i += 1
    return tuple(kept)


@cache
def _currencies() -> _Currencies:
    before: dict[str, str] = {}
    after: dict[str, str] = {}
    large: set[str] = set()
    barred: list[str] = []
    opened: list[str] = []
    said: list[str] = []
    for language in LANGUAGES:
        table = load_table(language, "currencies")
        for row in table["currency"]:
            before |= dict.fromkeys(row.get("before", ()), row["code"])
            after |= dict.fromkeys((form.lower() for form in row.get("after", ())), row["code"])
            after |= dict.fromkeys(row.get("after_large", ()), row["code"])
            large |= set(row.get("after_large", ()))
        barred += table["unless_followed_by"]
        opened += table["equivalent"]["in_brackets"]
        said += table["equivalent"]["without_brackets"]
    by_last: dict[str, list[tuple[str, str]]] = {}
    for form in longest_first(tuple(before)):
        by_last.setdefault(form[-1], []).append((form, before[form]))
    by_first: dict[str, list[tuple[str, str, bool]]] = {}
    for form in longest_first(tuple(after)):
        by_first.setdefault(form[0], []).append((form, after[form], form in large))
    brackets = "|".join(re.escape(word) for word in longest_first(opened))
    bare = "|".join(re.escape(word) for word in longest_first(said))
    return _Currencies(
        before={last: tuple(forms) for last, forms in by_last.items()},
        after={first: tuple(forms) for first, forms in by_first.items()},
        longest=max(map(len, after)),
        barred=tuple(barred),
        equivalent=PATTERNS.compiled(
            rf"[元圆圓]?[{SPACE}]*(?:[(（\[][{SPACE}]*(?:{brackets})?|[,，]?[{SPACE}]*(?:{bare}))[{SPACE}]*",
            re.IGNORECASE,
        ),
    )
