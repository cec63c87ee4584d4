"""What came of an opposition, told by the mark or by the opposition itself, and who stood on which side."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "On 3 May 2024 the UKIPO refused the application of Birch Ltd for BIRCH after Alder GmbH had opposed it.",
            "Alder > Birch = granted",
        ),
        (
            "The UKIPO rejected Alder GmbH's opposition on 3 May 2024; Birch Ltd had applied to register BIRCH GOLD.",
            "Alder > Birch = denied",
        ),
        (
            "Opposition failed: on 3 May 2024 IP Australia said that BIRCH GOLD, an application of Birch Ltd, may "
            "proceed to registration.",
            " > Birch = denied",
        ),
    ],
)
def test_what_came_of_an_opposition(text: str, told: str) -> None:
    assert [line.partition(": ")[2].partition(";")[0] for line in told_in_brief(text)] == [told]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            "On 3 May 2024 the PTAB denied institution: Alder Ltd attacks a patent of Birch Inc.",
            "denied",
        ),
        ("On 3 May 2024 the TTAB granted Alder Ltd's petition against the registration of Birch Inc.", "invalidated"),
        (
            "On 3 May 2024 the PTAB knocked out all claims of a patent of Birch Inc.",
            "invalidated",
        ),
        ("On 3 May 2024 the PTAB declined to hear the lawyers of Alder Ltd on a patent of Birch Inc.", "unknown"),
    ],
)
def test_what_a_board_did(text: str, outcome: str) -> None:
    assert {line.partition(" = ")[2].partition(";")[0] for line in told_in_brief(text)} <= {outcome}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Paris court has stopped Birch Inc from registering the mark ALDERA at the suit of Alder Ltd.",
            "civil-infringement first: Alder > Birch = claimant-won",
        ),
        (
            "Alder Ltd has stopped Birch Inc from registering the mark ALDERA.",
            "trademark-opposition administrative: Alder > Birch = granted",
        ),
    ],
)
def test_whom_a_court_keeps_from_registering_is_not_opposed(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
