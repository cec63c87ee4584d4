"""What a value is called in each language: codes by their labels, sums, dates, figures, and what has parts."""

import re
from decimal import Decimal

from pyoxigraph import Literal

from ipgraph.graph.namespaces import PREFIXES
from ipgraph.model.codes import Language
from ipgraph.view.index import Index
from ipgraph.view.rows import load_currencies

Pair = tuple[str, str]
"""A text in English and in Chinese; the two are the same where a name or number has no other form."""

_LARGE_EN = ((Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
_LARGE_ZH = ((Decimal(10) ** 8, "亿"), (Decimal(10) ** 4, "万"))
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SILENT = frozenset({"unknown", "none"})
_XSD = PREFIXES["xsd"]
_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?"
_RANGE = f"{_DAY}/{_DAY}"


def number(value: Decimal, language: Language) -> str:
    """A number as the language writes large ones.

    >>> number(Decimal("607000000"), "en"), number(Decimal("607000000"), "zh"), number(Decimal("33805"), "en")
    ('607 million', '6.07亿', '33,805')
    """
    for size, word in _LARGE_EN if language == "en" else _LARGE_ZH:
        scaled = (value / size).normalize()
        if abs(value) >= size and scaled == round(scaled, 3):
            return f"{scaled:,f} {word}" if language == "en" else f"{scaled:f}{word}"
    return f"{value.normalize():,f}"


def sum_of_money(amount: Decimal, currency: str) -> Pair:
    """A sum in both languages.

    >>> sum_of_money(Decimal("84600000"), "USD")
    ('USD 84.6 million', '8460万美元')
    """
    word = load_currencies().get(currency)
    chinese = number(amount, "zh")
    return f"{currency} {number(amount, 'en')}", f"{chinese}{word}" if word else f"{currency} {chinese}"


def day(text: str) -> Pair:
    """A date of any precision in words, or two with a solidus between; ``browser/days.js`` does the same.

    >>> day("2024-10"), day("2024-05-03"), day("2023/2024")
    (('Oct 2024', '2024年10月'), ('3 May 2024', '2024年5月3日'), ('2023–2024', '2023年至2024年'))
    """
    english = [_day_in_english(one) for one in text.split("/")]
    chinese = "至".join(
        "".join(f"{int(part)}{sign}" for part, sign in zip(one.split("-"), "年月日", strict=False))
        for one in text.split("/")
    )
    return (" – " if " " in english[0] else "–").join(english), chinese


def _day_in_english(text: str) -> str:
    year, *month_and_day = text.split("-")
    if not month_and_day:
        return year
    month, *of_month = map(int, month_and_day)
    return " ".join([*map(str, of_month), _MONTHS[month - 1], year])


class Values:
    """Tells what the values of one graph are called."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def label(self, iri: str, names: tuple[str, ...] = ("skos:prefLabel", "ipg:name")) -> Pair | None:
        """What a node is called; in a language without a form of its own the other one's. ``None`` without any."""
        for name in names:
            english = min(self._index.words(iri, name, "en"), key=_shortest, default=None)
            chinese = min(self._index.words(iri, name, "zh"), key=_shortest, default=None)
            if english or chinese:
                return (english or chinese or "", chinese or english or "")
            if plain := self._index.words(iri, name):
                return plain[0], plain[0]
        return None

    def is_concept(self, iri: str) -> bool:
        """Whether a node is a concept of the vocabulary."""
        return self._index.first(iri, "skos:notation") is not None

    def code(self, iri: str) -> Pair | None:
        """The label of a concept; ``None`` for one that says that nothing was stated, and for what is no concept."""
        notation = self._index.first(iri, "skos:notation")
        return None if notation is None or notation in _SILENT else self.label(iri)

    def is_day(self, term: Literal) -> bool:
        """Whether a literal is a date, or a range of two."""
        kind = term.datatype.value.removeprefix(_XSD)
        if kind == "string":
            return re.fullmatch(_RANGE, term.value) is not None
        return kind in ("date", "gYearMonth", "gYear") and re.fullmatch(_DAY, term.value) is not None

    def literal(self, term: Literal, property: str) -> Pair:
        """A literal in both languages; a name stands in its own language only."""
        if self.is_day(term):
            return day(term.value)
        kind = term.datatype.value.removeprefix(_XSD)
        if kind in ("decimal", "integer", "double"):
            value = Decimal(term.value)
            if property == "ipg:changePercent":
                return (f"{value:+f} %",) * 2
            return f"{value.normalize():,f}", f"{value.normalize():,f}"
        return term.value, term.value

    def composite(self, iri: str) -> Pair | None:
        """A sum, a finding or a prison term in words; ``None`` for any other node."""
        return self._money(iri) or self._finding(iri) or self._sentence(iri)

    def amount(self, iri: str) -> tuple[Decimal, str] | None:
        """The number and the currency of a sum."""
        amount, currency = self._index.first(iri, "ipg:amount"), self._index.first(iri, "ipg:currency")
        return (Decimal(amount), currency) if amount and currency else None

    def _money(self, iri: str) -> Pair | None:
        found = self.amount(iri)
        if found is None:
            return None
        english, chinese = sum_of_money(*found)
        if self._index.first(iri, "ipg:atLeast"):
            english, chinese = f"at least {english}", f"至少{chinese}"
        if self._index.first(iri, "ipg:atMost"):
            english, chinese = f"at most {english}", f"至多{chinese}"
        for other in self._index.nodes(iri, "ipg:equivalent"):
            if amount := self.amount(other):
                same_en, same_zh = sum_of_money(*amount)
                english, chinese = f"{english} (≈ {same_en})", f"{chinese}（约{same_zh}）"
        for kind in self._index.nodes(iri, "ipg:awardKind"):
            if label := self.code(kind):
                english, chinese = f"{english}, {label[0]}", f"{chinese}，{label[1]}"
        if self._index.first(iri, "ipg:total"):
            english, chinese = f"{english}, in total", f"{chinese}，合计"
        return english, chinese

    def _finding(self, iri: str) -> Pair | None:
        cause, result = self._index.first(iri, "ipg:cause"), self._index.first(iri, "ipg:result")
        if not cause or not result:
            return None
        of, found = self.label(cause), self.label(result)
        return (f"{of[0]}: {found[0]}", f"{of[1]}：{found[1]}") if of and found else None

    def _sentence(self, iri: str) -> Pair | None:
        months, who = self._index.first(iri, "ipg:months"), self._index.first(iri, "ipg:sentenced")
        if not months or not who:
            return None
        name = self.label(who, ("skos:prefLabel", "ipg:name", "ipg:describedAs")) or ("?", "?")
        return f"{name[0]}: {months} months", f"{name[1]}：{months}个月"


def _shortest(text: str) -> tuple[int, str]:
    return len(text), text
