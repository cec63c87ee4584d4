"""Hostile text costs time in proportion to its length, not to its square."""

import time
from collections.abc import Callable

import pytest

from ipgraph.extract.values import dates, durations, identifiers, money, numbers
from ipgraph.model.codes import Language

FINDERS: list[Callable[[str, Language], object]] = [
    money.find_money,
    dates.find_dates,
    numbers.find_numbers,
    numbers.find_percentages,
    identifiers.find_identifiers,
    durations.find_durations,
]
RUNS = ["1", "(", "（", "1 000 ", "1,", "一", "1万", "No. 12345, ", ", 1234567", "(2021) Yu 01 ", "(2021)鄂", "May 3 ",
        "2021 and ", "a.", "a", " ", "RMB ", "2021-", "ZL1", "第1", "hundred and "]  # fmt: skip


@pytest.mark.parametrize("run", RUNS)
def test_long_runs_take_linear_time(run: str) -> None:
    for find in FINDERS:
        for language in ("en", "zh"):
            text = run * (100_000 // len(run))
            began = time.perf_counter()
            find(text, language)
            assert time.perf_counter() - began < 5, f"{find.__name__} takes too long on a run of {run!r}"
