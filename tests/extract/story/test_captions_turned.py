"""Cases that are called by the name of their appeal, with whoever petitions first."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        pytest.param(
            "The Federal Circuit decided Tevis Drugs, Inc. v. Glaston LLC on 5 August 2021. Tevis induced "
            "infringement of U.S. Patent No. 9,000,001, the panel found.",
            ["Glaston LLC"],
            id="the first one infringes",
        ),
        pytest.param(
            "Abbot Sensors Inc. v. Dexter GmbH. The Paris Local Division on 4 July 2024 dismissed Dexter's action"
            " under EP 3 435 866 against Abbot Sensors and revoked the patent.",
            ["Dexter GmbH"],
            id="the second one's action against the first",
        ),
        pytest.param(
            "The Federal Circuit decided Tevis Drugs, Inc. v. Glaston LLC on 5 August 2021. Glaston infringed "
            "U.S. Patent No. 9,000,001, the panel found.",
            ["Tevis Drugs, Inc."],
            id="the second one infringes",
        ),
    ],
)
def test_who_had_sued_whatever_the_name_says(text: str, claimants: list[str]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    assert {tuple(name[i] for i in c.claimants) for c in record.proceedings if c.type == "civil-infringement"} == {
        tuple(claimants)
    }
