"""The values that a person gives to a question, checked and put into the query.

A query marks the place of a parameter with a ``VALUES`` block on one line that holds its default::

    VALUES ?party { "" }

so that the file runs as it stands in any SPARQL tool. The block's content is replaced by one RDF literal, which
pyoxigraph writes; a value never becomes part of the query's syntax. A hyphen in a parameter's name is an underscore in
the variable.
"""

import calendar
import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import get_args

from pyoxigraph import Literal, NamedNode

from ipgraph.errors import QueryError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.model.codes import Language
from ipgraph.query.catalogue import Header, Parameter
from ipgraph.query.numbers import MOST_DIGITS, bounded
from ipgraph.query.source import Source, rows

DECIMAL = NamedNode(f"{PREFIXES['xsd']}decimal")
DATE = NamedNode(f"{PREFIXES['xsd']}date")
YES_NO = {"yes": "yes", "是": "yes", "no": "no", "否": "no"}
ANY_DAY = {"first": "0001-01-01", "last": "9999-12-31"}
SLOT = re.compile(r"(VALUES\s+\?(\w+)\s*\{)[^{}\n]*(\})")
PARTIAL_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def check_values(header: Header, values: Mapping[str, str], source: Source) -> dict[str, str]:
    """Give the value of every parameter, trimmed and in Unicode's composed form; what is not given has its default.

    Raises :class:`QueryError` for a parameter that the question does not take, one that is missing, or a value that is
    not of its type; the message says what the question takes, with examples.
    """
    unknown = [name for name in values if name not in header.parameters]
    if unknown:
        raise QueryError(f"{header.name} takes no parameter {unknown[0]!r}; {_what_it_takes(header)}")
    checked = {}
    for name, parameter in header.parameters.items():
        value = unicodedata.normalize("NFC", values.get(name, "").strip()) or parameter.default
        if not value.isascii() and value != value.encode(errors="replace").decode():
            raise QueryError(f"{name}: the value is not text in UTF-8")
        if parameter.required and not value:
            raise QueryError(f"{header.name} needs the parameter {name}; {_what_it_takes(header)}")
        if value and parameter.type == "code":
            value = _code(source, name, parameter, value)
        checked[name] = value
    return checked


def bind(text: str, header: Header, values: Mapping[str, str]) -> str:
    """Put the checked values into the query's ``VALUES`` blocks.

    Raises :class:`QueryError` when a value is not of its type, or when the query has no block for a parameter.
    """
    literals = {
        name.replace("-", "_"): str(_literal(name, parameter, values[name]))
        for name, parameter in header.parameters.items()
    }
    filled: set[str] = set()

    def fill(match: re.Match[str]) -> str:
        start, variable, end = match.groups()
        if variable not in literals:
            return match.group()
        filled.add(variable)
        return f"{start} {literals[variable]} {end}"

    bound = SLOT.sub(fill, text)
    for name, parameter in header.parameters.items():
        variable = name.replace("-", "_")
        # Labels are put in after the query, so most queries need not know the language.
        if variable not in filled and parameter.type != "language":
            raise QueryError(f"the query has no line VALUES ?{variable} {{ … }} for its parameter")
    return bound


def _literal(name: str, parameter: Parameter, value: str) -> Literal:
    if parameter.type == "number":
        try:
            number = Decimal(value.replace(",", ""))
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite():
            raise QueryError(f"{name}: {value!r} is not a number; an example is {parameter.example}")
        if bounded(str(number)) is None:
            raise QueryError(f"{name}: {value!r} has more than {MOST_DIGITS} digits; an example is {parameter.example}")
        return Literal(f"{number:f}", datatype=DECIMAL)
    if parameter.type == "language" and value not in get_args(Language):
        raise QueryError(f"{name}: {value!r} is not a language that ipgraph knows (en or zh)")
    if parameter.type == "yes-no":
        if value.casefold() not in YES_NO:
            raise QueryError(f"{name}: {value!r} is neither yes nor no")
        return Literal(YES_NO[value.casefold()])
    if parameter.type == "date":
        return Literal(_day(name, parameter, value), datatype=DATE)
    return Literal(value)


def _day(name: str, parameter: Parameter, value: str) -> str:
    if not value:
        return ANY_DAY[parameter.edge]
    match = PARTIAL_DATE.fullmatch(value)
    if match:
        year, month, day = match.groups()
        month = month or ("01" if parameter.edge == "first" else "12")
        if int(year) and 1 <= int(month) <= 12:
            last = calendar.monthrange(int(year), int(month))[1]
            day = day or ("01" if parameter.edge == "first" else f"{last:02}")
            if 1 <= int(day) <= last:
                return f"{year}-{month}-{day}"
    raise QueryError(f"{name}: {value!r} is not a date (2024, 2024-10 or 2024-10-23)")


def _code(source: Source, name: str, parameter: Parameter, value: str) -> str:
    """The code that a person means by its notation or by its label in either language."""
    wanted = value.casefold()
    notations = []
    for scheme in parameter.schemes:
        for notation, labels in codes_of(source, scheme).items():
            if wanted in {notation, *(label.casefold() for label in labels)}:
                return notation
            notations.append(notation)
    if not notations:  # a graph without its vocabulary, as an empty one
        return value
    raise QueryError(f"{name}: there is no code {value!r}; the codes are {', '.join(notations)}")


def codes_of(source: Source, scheme: str) -> dict[str, set[str]]:
    """The notations of a scheme's codes, sorted, each with its labels."""
    query = f"""SELECT ?notation ?label {{
        ?code skos:notation ?notation
        FILTER(STRSTARTS(STR(?code), "{PREFIXES["ipgc"]}{scheme}-"))
        OPTIONAL {{ ?code skos:prefLabel ?label }}
    }}"""
    codes: dict[str, set[str]] = {}
    for notation, label in rows(source, query):
        if isinstance(notation, Literal):
            codes.setdefault(notation.value, set()).update({label.value} if isinstance(label, Literal) else ())
    return dict(sorted(codes.items()))


def _what_it_takes(header: Header) -> str:
    taken = [
        f"{name}={parameter.example!r}{' (needed)' if parameter.required else ''}"
        for name, parameter in header.parameters.items()
    ]
    return f"it takes {', '.join(taken)}" if taken else "it takes none"
