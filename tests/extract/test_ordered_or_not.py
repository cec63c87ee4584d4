"""What a court sets aside, or only threatens with, is no order of its own."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "remedies", "awarded"),
    [
        (
            "The Munich Higher Regional Court lifted an injunction that had barred Holm GmbH from selling its coffee "
            "capsules. Corvo AG had obtained it.",
            (),
            [],
        ),
        (
            "The Swedish Patent and Market Court ordered Holm AB to stop using the name, under penalty of a fine of "
            "EUR 1 million, in a case brought by Corvo AB.",
            ("cease-infringement",),
            [],
        ),
        (
            "The Munich Regional Court barred Holm GmbH from selling its coffee capsules and ordered it to pay Corvo "
            "AG EUR 3 million.",
            ("cease-infringement", "damages"),
            [3_000_000],
        ),
    ],
)
def test_remedies(text: str, remedies: tuple[str, ...], awarded: list[int]) -> None:
    (case,) = record_of(text).proceedings
    assert tuple(sorted(case.remedies)) == remedies
    assert [money.amount for money in case.awarded] == awarded
