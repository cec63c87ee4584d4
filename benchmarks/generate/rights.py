"""What is fought over: patents with numbers whose check digits are right, marks, works, varieties, secrets."""

from random import Random

from msgspec import Struct

from benchmarks.generate.actors import Actor
from benchmarks.generate.draws import Two, choose, lists

_WEIGHTS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
_KINDS = {"invention-patent": 1, "utility-model": 2, "design-patent": 3}


class Held(Struct, frozen=True):
    """One right; ``number`` is that of its register, ``title`` in Chinese and English."""

    identity: str
    type: str
    holder: Actor
    number: str | None = None
    title: Two = ("", "")


def check_digit(digits: str) -> str:
    """The check digit of a Chinese application number of twelve digits.

    >>> check_digit("201710975923"), check_digit("201510892086")
    ('2', '8')
    """
    left = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True)) % 11
    return "X" if left == 10 else str(left)


def draw_right(chance: Random, kind: str, holder: Actor, serial: int) -> Held:
    """A right of one kind (patent, mark, work, variety, secret, competition); no other has the same ``serial``."""
    if kind == "patent":
        return _patent(chance, holder, serial)
    identity = f"{kind}{serial}"
    if kind == "mark":
        return Held(identity, "trademark", holder, str(4_000_000 + serial), holder.mark)
    if kind == "work":
        first, second = chance.choice(lists().work_first), chance.choice(lists().work_second)
        return Held(identity, "copyright", holder, None, (first[0] + second[0], f"{first[1]} {second[1]}"))
    if kind == "variety":
        letter = chance.choice("QHLK")
        title = (f"{holder.mark[0]}{letter}{serial % 900 + 100}", f"{holder.mark[1]} {letter}{serial % 900 + 100}")
        return Held(identity, "plant-variety", holder, f"CNA{20_000_000 + serial}", title)
    return Held(identity, {"secret": "trade-secret", "competition": "fair-competition"}[kind], holder)


def _patent(chance: Random, holder: Actor, serial: int) -> Held:
    kind = choose(chance, (("invention-patent", 0.6), ("utility-model", 0.25), ("design-patent", 0.15)))
    digits = f"{chance.randint(2004, 2023)}{_KINDS[kind]}{serial % 10_000_000:07d}"
    thing, field = chance.choice(lists().patent_things), chance.choice(lists().patent_fields)
    first, second = chance.sample(lists().patent_traits, 2)
    title = (f"{field[0]}{first[0]}{second[0]}{thing[0]}", f"{first[1]} {second[1]} {thing[1]} for {field[1]}")
    return Held(f"patent{serial}", kind, holder, f"ZL{digits}.{check_digit(digits)}", title)
