"""How the benchmark of resolution counts."""

from itertools import combinations

import pytest

from benchmarks.generate.corpus import generate
from benchmarks.resolution import figures, identities, measure_resolve, report, slope

Entry = tuple[str, str]


def test_pairs_are_counted_as_if_one_by_one() -> None:
    wanted: dict[Entry, str] = {(f"a{number}", "p1"): f"g{number % 7}" for number in range(60)}
    given: dict[Entry, object] = {entry: number // 5 for number, entry in enumerate(wanted)}
    right = sum(wanted[a] == wanted[b] and given[a] == given[b] for a, b in combinations(wanted, 2))
    joined = sum(given[a] == given[b] for a, b in combinations(wanted, 2))
    same = sum(wanted[a] == wanted[b] for a, b in combinations(wanted, 2))
    assert figures(wanted, given) == (right / joined, right / same)


def test_what_is_in_no_group_is_missed_and_not_wrong() -> None:
    assert figures({("a", "p1"): "x", ("b", "p1"): "x"}, {("a", "p1"): 1}) == (1.0, 0.0)


@pytest.mark.parametrize(("power", "wanted"), [(1, 1.0), (2, 2.0)])
def test_slope_tells_linear_from_square(power: int, wanted: float) -> None:
    assert slope({size: 3.0 * size**power for size in (10, 100, 1000)}) == pytest.approx(wanted)


def test_small_corpus_is_resolved_as_well_as_the_labelled_one() -> None:
    told = list(generate(300, seed=11))
    found = measure_resolve(told)
    assert found["quality"]["parties"][0] >= 0.98
    assert found["quality"]["parties"][1] >= 0.75
    assert found["quality"]["proceedings"][0] >= 0.98
    assert set(identities(told)["proceedings"].values())
    assert "| 300 | parties |" in report({300: found}, {}, 11)
