"""Words around a number that make it a bound or an estimate: "more than", "nearly", 余, 超过.

The forms stand in ``lang/{en,zh}/bounds.toml``.
"""

from functools import cache

from msgspec import Struct

from ipgraph.extract.values.chinese_numbers import SPACE
from ipgraph.extract.values.tables import load_table, longest_first
from ipgraph.model.codes import Language

REACH = 24
"""How many characters before or after a number a bound may take."""


class Bounds(Struct, frozen=True):
    """What the words around a number say of it; a number "nearly" reached is both ``approx`` and ``at_most``."""

    at_least: bool = False
    at_most: bool = False
    approx: bool = False

    def __or__(self, other: "Bounds") -> "Bounds":
        return Bounds(self.at_least or other.at_least, self.at_most or other.at_most, self.approx or other.approx)


_BY_NAME = {
    "at_least": Bounds(at_least=True),
    "at_most": Bounds(at_most=True),
    "near": Bounds(at_most=True, approx=True),
    "approx": Bounds(approx=True),
}


_NONE = Bounds()


@cache
def _forms(language: Language, side: str) -> dict[str, tuple[tuple[str, Bounds], ...]]:
    """The forms by the letter that stands next to the number, longest first."""
    table = load_table(language, "bounds")
    by_form = {form: _BY_NAME[name] for name in _BY_NAME for form in table[name].get(side, ())}
    by_letter: dict[str, list[tuple[str, Bounds]]] = {}
    for form in longest_first(tuple(by_form)):
        by_letter.setdefault(form[-1 if side == "before" else 0], []).append((form, by_form[form]))
    return {letter: tuple(forms) for letter, forms in by_letter.items()}


def bounds_of(content: str, start: int, end: int, language: Language) -> Bounds:
    """What the words directly before ``start`` and after ``end`` say."""
    left = content[max(0, start - REACH) : start].rstrip(SPACE).lower()
    right = content[end : end + REACH].lstrip(SPACE).lower()
    said = _NONE
    for form, bounds in _forms(language, "before").get(left[-1:], ()):
        if left.endswith(form) and not (form[0].isascii() and left[: -len(form)][-1:].isalnum()):
            said = bounds
            break
    for form, bounds in _forms(language, "after").get(right[:1], ()):
        if right.startswith(form) and not (form[-1].isascii() and right[len(form) :][:1].isalnum()):
            said |= bounds
            break
    return said
