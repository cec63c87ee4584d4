"""The ready-made questions: one ``questions/*.rq`` file each, whose header comment says what it asks and takes.

A header is the comment at the top of the file: the line ``# ipgraph question`` and then TOML behind ``# ``. A person's
own query may carry one too; it then takes parameters like a ready-made question.
"""

import difflib
import re
from functools import cache
from importlib.resources import files
from typing import Literal

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError, QueryError
from ipgraph.model.codes import Language

MARK = "# ipgraph question"

ParameterType = Literal["text", "party", "forum", "right", "article", "code", "number", "date", "yes-no", "language"]


class InBoth(Struct, frozen=True, forbid_unknown_fields=True):
    """One text in English and Chinese."""

    en: str
    zh: str

    def text(self, language: Language) -> str:
        """The text in one language."""
        return self.en if language == "en" else self.zh


class Parameter(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a question takes.

    ``schemes`` are the code schemes of a ``code``; ``edge`` says whether a partial ``date`` (``2024-10``) stands for
    its first or its last day. An empty ``default`` asks for everything.
    """

    type: ParameterType
    example: str
    help: InBoth
    default: str = ""
    required: bool = False
    schemes: tuple[str, ...] = ()
    edge: Literal["first", "last"] = "first"


class Header(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the header of a question says; ``empty`` is what an empty answer means."""

    number: int
    name: str
    title: InBoth
    question: InBoth
    empty: InBoth
    parameters: dict[str, Parameter] = {}


class Question(Struct, frozen=True):
    """A question with its SPARQL text; the text includes the header."""

    header: Header
    text: str

    @property
    def number(self) -> int:
        """Its place in the list, from 1."""
        return self.header.number

    @property
    def name(self) -> str:
        """Its name, in small letters with hyphens; also the name of its file."""
        return self.header.name

    @property
    def title(self) -> InBoth:
        """A few words for a list."""
        return self.header.title

    @property
    def question(self) -> InBoth:
        """What it asks, as a sentence."""
        return self.header.question

    @property
    def parameters(self) -> dict[str, Parameter]:
        """What it takes, by name."""
        return self.header.parameters


def read_header(text: str) -> Header | None:
    """Give the header of a query, or ``None`` when it has none.

    Raises :class:`QueryError` when there is one that breaks the format.
    """
    lines = text.removeprefix("\ufeff").splitlines()
    if not lines or lines[0].strip() != MARK:
        return None
    comment = []
    for line in lines[1:]:
        if not line.startswith("#"):
            break
        comment.append(re.sub(r"^# ?", "", line))
    try:
        return msgspec.toml.decode("\n".join(comment), type=Header)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        # Also for text that is no UTF-8, a number with more digits than Python reads, and lists without end.
        raise QueryError(f"the header of the query breaks the format: {error}") from error


@cache
def load_questions() -> tuple[Question, ...]:
    """Give the ready-made questions in the order of their numbers.

    Raises :class:`DataError` when a file's header is missing, broken or bears another name than the file.
    """
    found = []
    for file in (files("ipgraph.query") / "questions").iterdir():
        if not file.name.endswith(".rq"):
            continue
        text = file.read_text(encoding="utf-8")
        try:
            header = read_header(text)
        except QueryError as error:
            raise DataError(f"questions/{file.name}: {error}") from error
        if header is None or header.name != file.name.removesuffix(".rq"):
            raise DataError(f"questions/{file.name}: the header is missing or gives another name")
        found.append(Question(header, text))
    return tuple(sorted(found, key=lambda question: question.number))


def is_ready_made(name: str) -> bool:
    """Whether this is the name of a ready-made question, without reading them all."""
    return (
        re.fullmatch("[a-z0-9-]+", name) is not None and (files("ipgraph.query") / "questions" / f"{name}.rq").is_file()
    )


def find_question(name: str) -> Question:
    """Give the question of this name, or of this number.

    Raises :class:`QueryError` that names the nearest questions when there is none.
    """
    questions = load_questions()
    for question in questions:
        if name in (question.name, str(question.number)):
            return question
    names = [question.name for question in questions]
    near = difflib.get_close_matches(name, names, n=3, cutoff=0.4) or _sharing_a_word(name, names)
    advice = f"did you mean {' or '.join(near)}?" if near else f"the questions are {', '.join(names)}"
    raise QueryError(f"there is no question {name!r}; {advice}")


def _sharing_a_word(name: str, names: list[str]) -> list[str]:
    words = set(name.casefold().replace("_", "-").split("-"))
    return [other for other in names if words & set(other.split("-"))][:3]
