"""A division bench that grants the interim order that a single judge of its court had refused."""

import pytest

from tests.extract.told_in_brief import told_in_brief

GRANTED = (
    "Orlin AB sued Marrow B.V. for trademark infringement at the Madras High Court. A single judge refused an interim"
    " injunction. On appeal, the Division Bench granted the injunction.",
    "Orlin AB sued Marrow B.V. for trademark infringement at the Madras High Court. A single judge refused an interim"
    " injunction. On Orlin's appeal, a Division Bench restrained Marrow from using the mark.",
    "The Delhi High Court refused Orlin AB an interim injunction against Marrow B.V. in a patent suit. The Division"
    " Bench then granted it.",
)


@pytest.mark.parametrize("told", GRANTED)
def test_a_bench_grants_what_a_judge_refused(told: str) -> None:
    assert [case for case in told_in_brief(told) if case.startswith("preliminary-injunction")] == [
        "preliminary-injunction first: Orlin > Marrow = denied",
        "preliminary-injunction second: Orlin > Marrow = reversed; appealed Orlin",
    ]


def test_an_order_granted_below_is_granted_once() -> None:
    told = (
        "The Delhi High Court granted Orlin AB an interim injunction against Marrow B.V. in a patent suit. The Division"
        " Bench granted the injunction in 2021."
    )
    assert not any("second" in case for case in told_in_brief(told))
