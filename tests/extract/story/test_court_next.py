"""Orders with which a text opens, of a court that the next sentence names; decisions of another country."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "lead",
    [
        "Beta AG must pay Alpha AG 2 million euros. So ruled the Munich Higher Regional Court on Thursday.",
        "Beta AG must pay Alpha AG 2 million euros. The Munich Higher Regional Court published its ruling on Friday.",
        "Beta AG must pay Alpha AG 2 million euros. The decision was handed down by the Munich Higher Regional Court.",
    ],
)
def test_the_next_sentence_tells_the_court(lead: str) -> None:
    below = "In 2021 the Munich Regional Court had dismissed Alpha's suit against Beta."
    assert told_in_brief(f"{lead} {below}")[0].startswith(
        "civil-infringement second: Alpha > Beta = reversed; awarded 2000000 damages"
    )


@pytest.mark.parametrize("what", ["may no longer sell", "is no longer allowed to use", "can no longer offer"])
def test_what_somebody_may_no_longer_do(what: str) -> None:
    told = f"Beta AG {what} its bear. The Munich Regional Court published its judgment in a suit by Alpha AG on Friday."
    assert told_in_brief(told)[0].startswith("civil-infringement first: Alpha > Beta = claimant-won")


def test_a_decision_of_another_country() -> None:
    told = (
        "The Munich Regional Court ruled for Alpha AG against Beta AG. In France it won a point against Gamma SA in"
        " July 2021."
    )
    assert "2021" not in told_in_brief(told)[0]
