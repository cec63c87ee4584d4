"""Who sued and is described first, and named further on."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        pytest.param(
            "South Korea's Supreme Court ruled in favor of Corvo in a copyright suit brought by an American composer. "
            "Jonathan Wrigg sued the company at the Seoul Central District Court in March 2019.",
            {"Jonathan Wrigg"},
            id="one is named",
        ),
        pytest.param(
            "South Korea's Supreme Court ruled in favor of Corvo in a copyright suit brought by an American composer. "
            "Holm Ltd sued Corvo at the Seoul Central District Court in March 2019.",
            {"an American composer", "Holm Ltd"},
            id="a company is no composer",
        ),
        pytest.param(
            "South Korea's Supreme Court ruled in favor of Corvo in a copyright suit brought by an American composer. "
            "Jonathan Wrigg sued Bexa at the Seoul Central District Court in March 2019.",
            {"an American composer", "Jonathan Wrigg"},
            id="somebody else was sued",
        ),
        pytest.param(
            "A New York judge dismissed a suit by a photographer against Holm Media. Holm Media had been sued in "
            "2019 by Peter Orr, another photographer.",
            {"a photographer", "Peter Orr"},
            id="another of them",
        ),
    ],
)
def test_a_claimant_described_in_the_lead_is_the_one_named_later(text: str, claimants: set[str]) -> None:
    record = record_of(text)
    names = {party.id: party.name.en[0] for party in record.parties}
    assert {names[p] for case in record.proceedings for p in case.claimants} == claimants
