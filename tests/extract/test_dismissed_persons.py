"""Persons whom an employer dismissed: no court did it."""

import pytest

from tests.extract.told_in_brief import record_of

PAYS = "On 4 May 2023 the Munich Regional Court ordered Beta GmbH to pay Alpha GmbH EUR 5 million. "


@pytest.mark.parametrize(
    "text",
    [
        "The engineer, who had been dismissed by Alpha in 2019, took the drawings with him.",
        "Mr. Kern was dismissed from his post in March 2019.",
        "After being dismissed in 2019, the engineer joined Beta.",
    ],
)
def test_no_case(text: str) -> None:
    assert [case.outcome for case in record_of(PAYS + text).proceedings] == ["claimant-won"]
