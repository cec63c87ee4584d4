import random
from itertools import combinations

import pytest

from ipgraph.resolve.apart import Apart

Item = tuple[str, str]
"""The article that tells of an item, and what it looks like."""

CLASH = {frozenset(("red", "blue")), frozenset(("red", "grey"))}


def excludes(one: Item, other: Item) -> bool:
    return one[0] == other[0] or frozenset((one[1], other[1])) in CLASH


def apart(items: list[Item], verdicts: dict[frozenset[int], bool] | None = None) -> Apart[Item]:
    return Apart(
        items,
        articles=lambda item: [item[0]],
        face=lambda item: item[1],
        excludes=excludes,
        verdicts=verdicts or {},
    )


def test_growing_groups_stay_apart_exactly_where_a_pair_of_their_items_does() -> None:
    chance = random.Random(5)
    met = {True: 0, False: 0}
    for _ in range(60):
        items = [(f"a{chance.randrange(40)}", chance.choice(["red", "blue", "grey", "white"])) for _ in range(30)]
        groups = [[number] for number in range(30)]
        forbids = apart(items)
        for _ in range(60):
            one, other = chance.sample(groups, 2)
            wanted = any(excludes(items[a], items[b]) for a in one for b in other)
            assert forbids(one, other) == wanted
            met[wanted] += 1
            if not wanted and len(groups) > 2:
                groups.remove(other)
                one += other
    assert min(met.values()) > 100


@pytest.mark.parametrize(
    ("verdicts", "wanted"),
    [
        ({}, True),
        ({frozenset((0, 1)): True}, False),
        ({frozenset((2, 1)): True, frozenset((0, 2)): True}, False),
        ({frozenset((0, 1)): False}, True),
    ],
)
def test_what_a_person_judged_comes_before_what_items_show(verdicts: dict[frozenset[int], bool], wanted: bool) -> None:
    assert apart([("a", "red"), ("b", "blue"), ("c", "white")], verdicts)([0], [1]) is wanted


def test_one_article_tells_two_apart_whatever_a_person_says() -> None:
    assert apart([("a", "red"), ("a", "red")], {frozenset((0, 1)): True})([0], [1])


def test_large_groups_are_not_compared_pair_by_pair() -> None:
    asked = []

    def count(one: Item, other: Item) -> bool:
        asked.append((one, other))
        return excludes(one, other)

    items = [(f"a{number}", "red" if number % 2 else "white") for number in range(400)]
    forbids = Apart(items, articles=lambda item: [item[0]], face=lambda item: item[1], excludes=count, verdicts={})
    group = [0]
    for number in range(1, 400):
        assert not forbids(group, [number])
        group.append(number)
    assert len(asked) <= 2 * 400 < len(list(combinations(range(400), 2)))
