"""The form of a question: a field for each thing that it takes, fit for its type."""

from collections.abc import Mapping

from msgspec import Struct

from ipgraph.model.codes import Language
from ipgraph.query.catalogue import Parameter, Question
from ipgraph.serve.pages.directory import KINDS
from ipgraph.serve.pages.look import CHOICES
from ipgraph.serve.pages.terms import Code, load_code_lists

_LABELS: dict[Language, int] = {"en": 0, "zh": 1}


class Choice(Struct, frozen=True):
    """A value that can be chosen, its label, and how deep it stands below its broader codes."""

    value: str
    label: str
    depth: int = 0


class Field(Struct, frozen=True):
    """A field: ``input`` says what it is (text, number, date, select); ``completes`` the kind of names it offers."""

    name: str
    help: str
    input: str
    value: str
    example: str
    default: str
    required: bool
    choices: tuple[Choice, ...] = ()
    completes: str = ""


def fields_of(
    question: Question, values: Mapping[str, str], language: Language, yes_no: tuple[str, str]
) -> list[Field]:
    """The fields of a question with the values that were given; the language is that of the page and has no field."""
    return [
        _field(name, parameter, values.get(name, ""), language, yes_no)
        for name, parameter in question.parameters.items()
        if parameter.type != "language"
    ]


def taken(question: Question, values: Mapping[str, str], language: Language) -> dict[str, str]:
    """What is asked with: the values given, and the language of the page where the question takes one.

    A value that the question does not take stays among them, so that it is refused and not passed over.
    """
    given = {name: value for name, value in values.items() if name not in CHOICES and value.strip()}
    for name, parameter in question.parameters.items():
        if parameter.type == "language":
            given.setdefault(name, language)
    return given


def missing(question: Question, values: Mapping[str, str]) -> list[str]:
    """What the question needs and was not given."""
    return [
        name
        for name, parameter in question.parameters.items()
        if parameter.required and not values.get(name, "").strip()
    ]


def _field(name: str, parameter: Parameter, value: str, language: Language, yes_no: tuple[str, str]) -> Field:
    choices: tuple[Choice, ...] = ()
    kind = {"number": "number", "date": "date"}.get(parameter.type, "text")
    if parameter.type == "code":
        kind, choices = "select", _codes(parameter.schemes, language)
        # A label or a capital is a value too: the form shows the code that it means.
        value = next((choice.value for choice in choices if value.casefold() == choice.label.casefold()), value)
    elif parameter.type == "yes-no":
        kind, choices = "select", (Choice("yes", yes_no[0]), Choice("no", yes_no[1]))
    return Field(
        name,
        parameter.help.text(language),
        kind,
        value,
        parameter.example,
        parameter.default,
        parameter.required,
        choices,
        parameter.type if parameter.type in KINDS else "",
    )


def _codes(schemes: tuple[str, ...], language: Language) -> tuple[Choice, ...]:
    """The codes of schemes in alphabetical order, each below its broader one."""
    lists = {scheme.iri.rpartition("/")[2]: scheme.codes for scheme in load_code_lists()}
    codes = [code for scheme in schemes for code in lists.get(scheme, ())]
    known = {code.iri for code in codes}

    def below(parent: str | None, depth: int) -> list[Choice]:
        found = [code for code in codes if (_parent(code, known) == parent)]
        ordered = sorted(found, key=lambda code: code.label[_LABELS[language]])
        return [
            choice
            for code in ordered
            for choice in (Choice(code.notation, code.label[_LABELS[language]], depth), *below(code.iri, depth + 1))
        ]

    return tuple(below(None, 0))


def _parent(code: Code, known: set[str]) -> str | None:
    return next((iri for iri in code.broader if iri in known), None)
