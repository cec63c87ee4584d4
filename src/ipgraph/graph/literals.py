"""Values as RDF literals: text with its language, dates with their precision, numbers as decimals."""

import re
from datetime import date
from decimal import Decimal

from pyoxigraph import Literal

from ipgraph.graph.namespaces import XSD
from ipgraph.model.codes import Language

# What XML 1.0 does not allow (section 2.2), lone surrogates among it: RDF/XML cannot carry it.
_NOT_ALLOWED = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def clean(text: str) -> str:
    """The text with each character that RDF or XML cannot hold as U+FFFD; its length stays the same.

    >>> clean("a\\x00b")
    'a\ufffdb'
    """
    # What can be printed is allowed, and told far sooner.
    return text if text.isprintable() else _NOT_ALLOWED.sub("\N{REPLACEMENT CHARACTER}", text)


def string(text: str) -> Literal:
    """A plain string."""
    return Literal(clean(text))


def words(text: str, language: Language) -> Literal:
    """A text in one language."""
    return Literal(clean(text), language=language)


def language_of(text: str) -> Language:
    """Chinese when the text holds a Chinese character, else English: for words whose language no field gives."""
    return "zh" if _HAN.search(text) else "en"


def decimal(value: int | float) -> Literal:
    """A number as ``xsd:decimal`` in its shortest form: no exponent, no ``.0``.

    >>> decimal(607000000.0).value, decimal(1.50).value, decimal(-3).value
    ('607000000', '1.5', '-3')
    """
    number = f"{Decimal(repr(value)):f}"
    if "." in number:
        number = number.rstrip("0").rstrip(".")
    return Literal(number, datatype=XSD("decimal"))


def integer(value: int) -> Literal:
    """A whole number."""
    return Literal(str(value), datatype=XSD("integer"))


def boolean(value: bool) -> Literal:
    """True or false."""
    return Literal("true" if value else "false", datatype=XSD("boolean"))


def day(text: str) -> Literal:
    """A date as precise as it is given: ``xsd:date``, ``xsd:gYearMonth`` or ``xsd:gYear``; a string when it is no date.

    >>> [day(text).datatype.value.partition("#")[2] for text in ("2024-05-01", "2024-05", "2024", "2024-13")]
    ['date', 'gYearMonth', 'gYear', 'string']
    """
    match = _DATE.fullmatch(text)
    if match:
        year, month, of_month = match.groups()
        try:
            date(int(year), int(month or 1), int(of_month or 1))
        except ValueError:
            return string(text)
        kind = "date" if of_month else "gYearMonth" if month else "gYear"
        return Literal(text, datatype=XSD(kind))
    return string(text)
