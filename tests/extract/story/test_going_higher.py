"""Courts above to which somebody turns behind a judgment."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_BELOW = (
    "In May 2019 Corvane Pumps Ltd sued Tessaly Ltd in the Madras High Court. On 4 May 2020 it dismissed the suit. "
)


@pytest.mark.parametrize(
    ("words", "cases"),
    [
        ("Corvane thereupon moved the Supreme Court of India, which dismissed the appeal on 6 May 2021.", 2),
        ("Corvane moved the Bombay High Court against Marl Works Ltd in 2021.", 2),
    ],
)
def test_turning_to_a_court(words: str, cases: int) -> None:
    told = told_in_brief(_BELOW + words)
    assert len(told) == cases
    assert ("retrial" in told[1] or "second" in told[1]) is ("Supreme" in words)
