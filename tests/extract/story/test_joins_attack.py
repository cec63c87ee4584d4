"""Who joins an attack stands beside the one who brought it; what a court made of it is no word on the suit."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_ATTACK = "Holm Ltd challenged Alpha Inc's patent at the Patent Trial and Appeal Board. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            _ATTACK + "Beta Ltd joined that proceeding later.",
            ["patent-invalidation administrative: Holm, Beta > Alpha = pending"],
            id="joins",
        ),
        pytest.param(
            _ATTACK + "Beta Ltd joined that market later.",
            ["patent-invalidation administrative: Holm > Alpha = pending"],
            id="joins something else",
        ),
        pytest.param(
            "Beta Ltd no longer has to pay Alpha Inc $5 million over a patent, the Federal Circuit said. Holm Ltd had "
            "challenged the patent at the Patent Trial and Appeal Board. Beta joined that review. The board found that "
            "the invention was not new, and the Federal Circuit affirmed its decision.",
            [
                "civil-infringement second: Alpha > Beta = reversed",
                "patent-invalidation administrative: Holm, Beta > Alpha = invalidated",
                "patent-invalidation second: Holm, Beta > Alpha = affirmed; appealed Alpha",
            ],
            id="reviewed by the court of the suit",
        ),
    ],
)
def test_joining_an_attack(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
