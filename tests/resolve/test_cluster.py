import random

import pytest

from ipgraph.resolve.cluster import Clusters, Pair, cluster


def pair(first: int, second: int, score: float) -> Pair:
    return Pair(first, second, score, ("same-title",))


def never(one: object, other: object) -> bool:
    return False


@pytest.mark.parametrize(
    ("pairs", "groups"),
    [
        ([], ((0,), (1,), (2,), (3,))),
        ([pair(0, 1, 5), pair(1, 3, 5)], ((0, 1, 3), (2,))),
        ([pair(0, 1, 3.9)], ((0,), (1,), (2,), (3,))),
        ([pair(0, 1, 4)], ((0, 1), (2,), (3,))),
    ],
)
def test_pairs_from_the_threshold_on_join(pairs: list[Pair], groups: tuple[tuple[int, ...], ...]) -> None:
    assert cluster(4, pairs, join=4, doubt=2, forbids=never).groups == groups


def test_what_is_forbidden_stays_apart_and_is_in_doubt() -> None:
    # 0 and 2 must not meet: the surer pair wins, whatever the order.
    pairs = [pair(0, 1, 6), pair(1, 2, 7), pair(0, 3, 1)]
    found = cluster(4, pairs, join=4, doubt=2, forbids=lambda one, other: {0, 2} <= {*one, *other})
    assert found.groups == ((0,), (1, 2), (3,))
    assert found.joined == (pair(1, 2, 7),)
    assert found.doubtful == (pair(0, 1, 6),)


def test_a_doubt_that_others_settle_is_none() -> None:
    found = cluster(3, [pair(0, 1, 3), pair(0, 2, 5), pair(1, 2, 5)], join=4, doubt=2, forbids=never)
    assert found.groups == ((0, 1, 2),)
    assert found.doubtful == ()


def test_the_order_of_pairs_does_not_matter() -> None:
    rng = random.Random(3)
    pairs = [pair(one, one + rng.randint(1, 9), rng.choice([2, 3, 4, 5, 5])) for one in range(30) for _ in range(3)]

    def forbids(one: object, other: object) -> bool:
        return len([*one, *other]) > 6  # type: ignore[misc]

    def run() -> Clusters:
        rng.shuffle(pairs)
        return cluster(40, pairs, join=4, doubt=2, forbids=forbids)

    first = run()
    assert all(run() == first for _ in range(20))
    assert max(map(len, first.groups)) <= 6
