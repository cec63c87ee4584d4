"""One question to a person: what stands side by side, why it is asked, and what each answer decides."""

from collections.abc import Mapping
from typing import Any, Literal

from msgspec import Struct

from ipgraph.model.codes import Language

Kind = Literal["doubts", "confidence", "disagreements", "conflicts", "joins"]

KINDS: tuple[Kind, ...] = ("doubts", "disagreements", "conflicts", "confidence", "joins")
"""The kinds in the order in which they are asked; joins that were made are asked only when they are named."""

ASKED: tuple[Kind, ...] = KINDS[:-1]


class Quote(Struct, frozen=True):
    """Words of an article with those around them."""

    language: Language
    before: str
    text: str
    after: str


class Side(Struct, frozen=True):
    """One of the things that stand side by side: its names or its value, its article, and the words behind it."""

    head: str
    article: str
    title: str
    quotes: tuple[Quote, ...] = ()
    notes: tuple[str, ...] = ()


class Answer(Struct, frozen=True):
    """What one answer decides: the kind of decision, its fields without author, date and reason, and a reason."""

    label: str
    kind: str
    fields: Mapping[str, Any]
    reason: str


class Item(Struct, frozen=True):
    """One question.

    ``answers`` go by keys: ``y``, ``n``, or the number of a side. ``edit`` is what another value decides, to which that
    value is to be added as ``is``; ``weight`` is a score or a confidence, or ``None``.
    """

    kind: Kind
    about: str
    question: str
    sides: tuple[Side, ...]
    answers: Mapping[str, Answer]
    clues: tuple[str, ...] = ()
    edit: Answer | None = None
    weight: float | None = None
