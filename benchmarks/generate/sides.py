"""How large the generated world is, and who in it fights whom: a few sue again and again, most once or twice."""

from random import Random

from msgspec import Struct

from benchmarks.generate.actors import Actor, group, nameless, person
from benchmarks.generate.draws import choose

Side = tuple[Actor, ...]


class Scale(Struct, frozen=True):
    """How large the world is: of ``groups``, the first ``recurring`` sue again and again."""

    seed: int
    groups: int
    recurring: int
    persons: int

    @classmethod
    def of(cls, seed: int, records: int) -> "Scale":
        """The world that a number of records tells of."""
        return cls(seed, max(12, records * 7 // 10), max(6, records // 200), max(10, records // 5))


def draw_person(scale: Scale, chance: Random) -> Actor:
    """Any person."""
    return person(scale.seed, chance.randrange(scale.persons))


def draw_sides(scale: Scale, chance: Random, dispute: str) -> tuple[Side, Side]:
    """Who claims and who answers; never two of one group."""
    claimants = (draw_person(scale, chance),) if chance.random() < 0.08 else _some_of(chance, _group(scale, chance))
    kind = choose(chance, (("company", 0.8), ("person", 0.1), ("nameless", 0.1)))
    if kind == "person":
        return claimants, (draw_person(scale, chance),)
    if kind == "nameless":
        return claimants, (nameless(chance, f"{dispute}.x"),)
    others = _some_of(chance, _group(scale, chance))
    while _group_of(others[0]) == _group_of(claimants[0]):
        others = _some_of(chance, group(scale.seed, chance.randrange(scale.groups)))
    return claimants, (*others, draw_person(scale, chance)) if chance.random() < 0.1 else others


def _group(scale: Scale, chance: Random) -> Side:
    if chance.random() < 0.2:
        # Of those that sue again and again, the first do so by far the most often.
        return group(scale.seed, int(scale.recurring ** chance.random()) - 1)
    return group(scale.seed, chance.randrange(scale.groups))


def _some_of(chance: Random, members: Side) -> Side:
    if len(members) > 1 and chance.random() < 0.25:
        return members[:2]
    return (chance.choice(members),)


def _group_of(actor: Actor) -> str:
    return actor.identity.partition(".")[0]
