"""Lists that go on with what belongs to the company named before."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "told",
    [
        "Holm Inc sued Varga Ltd and two of Varga's U.S. subsidiaries, Orr Inc and Pell Inc, in Boston federal court.",
        "A Boston federal jury awarded Holm Inc $5 million for the infringement of three of its patents by Varga Ltd"
        " and Varga's German dealers, Orr Inc and Pell Inc.",
    ],
)
def test_a_list_goes_on_with_companies_of_the_first(told: str) -> None:
    assert "Holm > Varga, Orr, Pell =" in told_in_brief(told)[0]
