"""The court that a suit was brought to stands behind the last of those who were sued, whatever is told of them."""

import pytest

from tests.extract.told_in_brief import record_of

SUED = (
    "Holm Inc., Carr Ltd., and Dorn System Inc.",
    "Holm Inc., which sells pumps, and Carr Ltd.",
    "Holm Inc., which sells pumps,",
    "Holm Inc., a Nevada corporation, and Carr Ltd., a maker of pumps,",
)


@pytest.mark.parametrize("sued", SUED)
def test_court_behind_those_who_were_sued(sued: str) -> None:
    record = record_of(f"Beta Co., Ltd. sued {sued} in the Tokyo District Court over its patent.")
    (case,) = record.proceedings
    assert case.forum is not None
    assert case.forum.en == ("Tokyo District Court",)
    assert not any(party.unnamed for party in record.parties)


def test_another_clause_begins() -> None:
    (case,) = record_of(
        "Beta Inc. sued Holm Inc., and the District of Delaware dismissed the case on May 3, 2024."
    ).proceedings
    assert (case.outcome, case.decided) == ("respondent-won", "2024-05-03")
