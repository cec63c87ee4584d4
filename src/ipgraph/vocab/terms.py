"""The code schemes: what each code is called in English and Chinese, and which wider code it belongs to.

One ``vocab/{scheme}.toml`` each. A code is written into the graph as the concept ``ipgc:{scheme}-{code}``.
"""

from functools import cache
from importlib.resources import files
from typing import Any, get_args

import msgspec
from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.model import codes

SCHEMES: dict[str, Any] = {
    "article": codes.ArticleKind,
    "award": codes.AwardKind,
    "branch": codes.Branch,
    "cause": codes.Cause,
    "decision": None,
    "forum": None,
    "instance": codes.Instance,
    "outcome": codes.Outcome,
    "party": codes.PartyType,
    "proceeding": codes.ProceedingType,
    "remedy": codes.Remedy,
    "result": codes.Result,
    "right": codes.RightType,
    "role": None,
    "standing": None,
    "status": codes.Status,
    "unit": None,
}
"""Every scheme, with the type in :mod:`ipgraph.model.codes` that has the same codes, if there is one."""


class Term(Struct, frozen=True, forbid_unknown_fields=True):
    """What one code is called; ``group`` is the wider code or group it belongs to."""

    en: str
    zh: str
    group: str | None = None


class Scheme(Struct, frozen=True, forbid_unknown_fields=True):
    """One list of codes, with its own name; ``groups`` are wider terms that are no codes of the record format."""

    en: str
    zh: str
    codes: dict[str, Term]
    groups: dict[str, Term] = {}

    def terms(self) -> dict[str, Term]:
        """Groups and codes by name, groups first."""
        return {**self.groups, **self.codes}


@cache
def load_schemes() -> dict[str, Scheme]:
    """Give every scheme by name, in alphabetical order.

    Raises :class:`DataError` when a table is damaged, its codes are not those of the record format, a group is unknown
    or two terms of one scheme have the same label.
    """
    return {name: read_scheme(name, (files("ipgraph.vocab") / f"{name}.toml").read_bytes()) for name in sorted(SCHEMES)}


def read_scheme(name: str, table: bytes) -> Scheme:
    """Read and check one table; raises :class:`DataError` as :func:`load_schemes` does."""
    try:
        scheme = msgspec.toml.decode(table, type=Scheme)
    except msgspec.DecodeError as error:
        raise DataError(f"vocab/{name}.toml: {error}") from error
    terms = scheme.terms()
    groups = {term.group for term in terms.values() if term.group}
    problems = [f"the group {group!r} is unknown" for group in sorted(groups - terms.keys())]
    problems += [f"{code!r} is both a code and a group" for code in scheme.codes if code in scheme.groups]
    if SCHEMES[name] is not None:
        expected = set(get_args(SCHEMES[name]))
        problems += [f"the code {code!r} is missing" for code in sorted(expected - set(scheme.codes))]
        problems += [f"the code {code!r} is not in the record format" for code in sorted(set(scheme.codes) - expected)]
    for labels in ([term.en for term in terms.values()], [term.zh for term in terms.values()]):
        problems += [f"the label {label!r} is given twice" for label in sorted(set(labels)) if labels.count(label) > 1]
        problems += ["a label is empty" for label in labels if not label.strip()]
    if problems:
        raise DataError(f"vocab/{name}.toml: {'; '.join(problems)}")
    return scheme
