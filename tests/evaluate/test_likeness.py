from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.evaluate.likeness import fold, name_likeness, pair_up, right_likeness
from ipgraph.model.record import Names, Right


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("The Suzhou Intermediate People's Court", "suzhouintermediatepeoplescourt"),
        ("a network company", "networkcompany"),
        ("Ａｂｃ（中国）", "abc中国"),
        ("ZL 2017 1 0975923.2", "zl2017109759232"),
        ("Theatre Ltd.", "theatreltd"),
        ("——", ""),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        (Names(en=("Alpha Corp.",)), Names(en=("Beta", "the ALPHA CORP")), 1.0),
        (Names(zh=("甲公司",)), Names(en=("甲公司",)), 1.0),  # a shared form counts in whichever language it stands
        (Names(en=("alpha",)), Names(en=("alpha be",)), 5 / 7),
        (Names(en=("al",)), Names(en=("alpha be",)), 0.0),  # less than half
        (Names(zh=("甲",)), Names(zh=("甲乙",)), 0.0),  # one character says too little
        (Names(en=("—",)), Names(en=("—",)), 0.0),
        (Names(), Names(), 0.0),
    ],
)
def test_name_likeness(one: Names, other: Names, likeness: float) -> None:
    assert name_likeness(one, other) == pytest.approx(likeness)
    assert name_likeness(other, one) == pytest.approx(likeness)


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        (Right(id="a", type="patent", number="ZL1"), Right(id="b", type="trademark", number="zl 1"), 3.0),
        (Right(id="a", type="patent", number="ZL1"), Right(id="b", type="patent", number="ZL2"), 0.0),
        (Right(id="a", type="patent", number="ZL1"), Right(id="b", type="patent"), 1.0),
        (Right(id="a", type="trademark", title=Names(en=("X1",))), Right(id="b", type="trademark"), 1.0),
        (
            Right(id="a", type="trademark", title=Names(en=("X1",))),
            Right(id="b", type="trademark", title=Names(en=("Y2",))),
            0.0,
        ),
    ],
)
def test_right_likeness(one: Right, other: Right, likeness: float) -> None:
    assert right_likeness(one, other) == likeness


def _close(gold: float, predicted: float) -> float:
    return 10 - abs(gold - predicted)


@pytest.mark.parametrize(
    ("gold", "predicted", "least", "pairs"),
    [
        ([1, 5], [5, 1], 0.01, {0: 1, 1: 0}),
        ([1, 5], [4], 0.01, {0: 1}),
        ([1], [2, 0], 0.01, {0: 0}),  # equally close: the earlier predicted one
        ([0, 2], [1], 0.01, {0: 0}),  # equally close: the earlier gold one
        ([1], [5], 8.0, {}),
        ([], [5], 0.01, {}),
    ],
)
def test_pair_up(gold: list[float], predicted: list[float], least: float, pairs: dict[int, int]) -> None:
    assert pair_up(gold, predicted, _close, least) == pairs


@given(st.lists(st.integers(0, 9), max_size=6), st.lists(st.integers(0, 9), max_size=6))
def test_pairs_are_one_to_one(gold: list[int], predicted: list[int]) -> None:
    likeness: Callable[[int, int], float] = _close
    pairs = pair_up(gold, predicted, likeness)
    assert len(set(pairs.values())) == len(pairs) == min(len(gold), len(predicted))
