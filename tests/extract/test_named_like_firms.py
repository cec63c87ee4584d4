"""A firm whose name is the short one of an office is no office."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Madras High Court dismissed a suit by ITC Limited against Nestor Ltd. over the name of a noodle. ITC "
            "sued in 2013.",
            ["civil-infringement first: ITC > Nestor = respondent-won; filed 2013"],
        ),
        (
            "Corvo Inc filed a complaint against Holm Ltd with the ITC over its bikes.",
            ["section-337 administrative: Corvo > Holm = pending"],
        ),
    ],
)
def test_without_firms(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
