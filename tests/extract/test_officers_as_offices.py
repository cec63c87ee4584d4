"""An officer who decides on rights is an office: "the Commissioner of Patents", further on "the Registrar"."""

import pytest

from tests.extract.told_in_brief import record_of

TOLD = [
    "Alpha Ltd v. Registrar of Trade Marks. The Calcutta High Court annulled the Registrar's order of 2023 refusing the"
    " mark 'TARA' for sarees.",
    "The Federal Court of Australia overturned a decision of the Commissioner of Patents revoking Alpha Pty Ltd's"
    " patent.",
]


@pytest.mark.parametrize("text", TOLD)
def test_a_court_that_annuls_its_order_hears_a_suit_over_it(text: str) -> None:
    suits = [c for c in record_of(text).proceedings if c.type == "administrative-litigation"]
    assert [(c.instance, c.outcome) for c in suits] == [("first", "claimant-won")]
