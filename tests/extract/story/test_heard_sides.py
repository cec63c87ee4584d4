"""Who brought a case that only its court tells, and against whom."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "text",
    [
        "Corvo asked the Supreme Court on Friday to overturn a Federal Circuit ruling that revived Bexa's patent suit.",
        "Corvo has asked the Supreme Court to review a Federal Circuit ruling that revived Bexa's patent suit.",
    ],
)
def test_whoever_turns_to_a_court_has_asked_it(text: str) -> None:
    """The one who asks the court appeals, whoever's suit its ruling was about."""
    above = told_in_brief(text)[0]
    assert above == "civil-infringement retrial: Bexa > Corvo = pending; appealed Corvo"
