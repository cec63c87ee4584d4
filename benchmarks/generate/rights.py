"""What is fought over: patents with numbers whose check digits are right, marks, works, varieties, secrets."""

from random import Random

from msgspec import Struct

from benchmarks.generate.actors import Actor
from benchmarks.generate.coining import coin, shortest, spread
from benchmarks.generate.draws import Two, choose, lists

_WEIGHTS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
_KINDS = {"invention-patent": 1, "utility-model": 2, "design-patent": 3}

_WORKS = 256 * 64_000
_TITLES = 3_000_000
"""How many different titles patents have, not more than the lists give."""


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
        return Held(identity, "copyright", holder, None, _work_title(serial))
    if kind == "variety":
        letter = chance.choice("QHLK")
        title = (f"{holder.mark[0]}{letter}{serial % 900 + 100}", f"{holder.mark[1]} {letter}{serial % 900 + 100}")
        return Held(identity, "plant-variety", holder, f"CNA{20_000_000 + serial}", title)
    return Held(identity, {"secret": "trade-secret", "competition": "fair-competition"}[kind], holder)


def _patent(chance: Random, holder: Actor, serial: int) -> Held:
    kind = choose(chance, (("invention-patent", 0.6), ("utility-model", 0.25), ("design-patent", 0.15)))
    digits = f"{chance.randint(2004, 2023)}{_KINDS[kind]}{serial % 10_000_000:07d}"
    title = _patent_title(serial)
    return Held(f"patent{serial}", kind, holder, f"ZL{digits}.{check_digit(digits)}", title)


def _work_title(serial: int) -> Two:
    """The title of a work: a coined hero, and a place or thing."""
    firsts, seconds, parts = lists().work_first, lists().work_second, lists().syllables
    heroes, tale = divmod(spread(serial % _WORKS, _WORKS), len(firsts) * len(seconds))
    first, second = divmod(tale, len(seconds))
    hero = coin(parts, shortest(parts, heroes, 2), heroes)
    latin, signs = "".join(part[0] for part in hero).capitalize(), "".join(part[1] for part in hero)
    return (
        f"{signs}与{firsts[first][0]}{seconds[second][0]}",
        f"{latin} and the {firsts[first][1]} {seconds[second][1]}",
    )


def _patent_title(serial: int) -> Two:
    """The title of a patent: a thing, where it is used, and two or three of its traits."""
    things, fields, traits = lists().patent_things, lists().patent_fields, lists().patent_traits
    left = spread(serial % _TITLES, _TITLES)
    left, thing = divmod(left, len(things))
    left, field = divmod(left, len(fields))
    chosen = []
    for _ in range(3):
        left, trait = divmod(left, len(traits))
        chosen.append(traits[trait])
    distinct = list(dict.fromkeys(chosen))
    zh = f"{fields[field][0]}{''.join(one[0] for one in distinct)}{things[thing][0]}"
    return zh, f"{' '.join(one[1] for one in distinct)} {things[thing][1]} for {fields[field][1]}"
