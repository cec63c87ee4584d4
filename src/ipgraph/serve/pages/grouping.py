"""The ready-made questions by theme, from ``groups.toml``."""

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.model.codes import Language
from ipgraph.query.catalogue import Question


class Group(Struct, frozen=True, forbid_unknown_fields=True):
    """A theme and the names of its questions."""

    en: str
    zh: str
    questions: tuple[str, ...]

    def text(self, language: Language) -> str:
        """What the theme is called."""
        return self.en if language == "en" else self.zh


@cache
def load_groups() -> tuple[Group, ...]:
    """The themes in order; raises :class:`DataError` when the table is wrong."""
    raw = (files("ipgraph.serve.pages") / "groups.toml").read_bytes()
    try:
        return msgspec.toml.decode(raw, type=dict[str, tuple[Group, ...]])["group"]
    except (msgspec.DecodeError, KeyError) as error:
        raise DataError(f"serve/pages/groups.toml: {error}") from error


def grouped(questions: Iterable[Question]) -> list[tuple[Group, list[Question]]]:
    """The questions by theme, in the order of the table; one that no theme names comes under the last."""
    groups = load_groups()
    by_name = {question.name: question for question in questions}
    known = {name for group in groups for name in group.questions}
    found = [(group, [by_name[name] for name in group.questions if name in by_name]) for group in groups]
    found[-1][1].extend(question for name, question in by_name.items() if name not in known)
    return [(group, listed) for group, listed in found if listed]
