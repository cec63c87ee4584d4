"""One-to-one pairs, and how far they are looked for."""

from ipgraph.extract.pair_off import NEAR, near, pair_off


def test_the_likest_are_paired_first_and_the_rest_stay_alone() -> None:
    likeness = {("a", "x"): 2.0, ("a", "y"): 3.0, ("b", "y"): 2.5, ("b", "x"): 0.5, ("c", "z"): 0.1}
    pairs = pair_off(["a", "b", "c"], ["x", "y", "z"], lambda a, b: likeness.get((a, b), 0.0), 0.5)
    assert pairs == [("a", "y"), ("b", "x"), ("c", None), (None, "z")]


def test_short_lists_are_compared_whole_and_long_ones_near_their_places() -> None:
    assert len(list(near(range(40), range(50)))) == 40 * 50
    long = list(near(range(1000), range(500)))
    assert len(long) <= 1000 * (2 * NEAR + 1)
    assert all(abs(i // 2 - j) <= NEAR for i, j in long)
    assert {i for i, _ in long} == set(range(1000))
    assert {j for _, j in long} == set(range(500))
