"""Suits against several of whom each was sued alone."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("text", "sued"),
    [
        pytest.param(
            "On 4 May 2021 Orlin Foods Inc. brought two patent infringement actions in the District of Delaware, "
            "one against each of Marrow Ltd. and Tarn Mills Ltd., which are pending.",
            [["Marrow Ltd."], ["Tarn Mills Ltd."]],
            id="one against each",
        ),
        pytest.param(
            "In May 2021 Orlin Foods Inc. brought patent infringement actions in the District of Delaware against "
            "Marrow Ltd. and Tarn Mills Ltd. respectively.",
            [["Marrow Ltd."], ["Tarn Mills Ltd."]],
            id="respectively",
        ),
        pytest.param(
            "In May 2021 Orlin Foods Inc. sued Marrow Ltd. and Tarn Mills Ltd. in the District of Delaware for patent "
            "infringement.",
            [["Marrow Ltd.", "Tarn Mills Ltd."]],
            id="one suit against both",
        ),
        pytest.param(
            "In May 2021 Orlin Foods Inc. brought an action for patent infringement in the District of Delaware "
            "against Marrow Ltd. and Tarn Mills Ltd., who sell and make the mills respectively.",
            [["Marrow Ltd.", "Tarn Mills Ltd."]],
            id="a single action",
        ),
    ],
)
def test_each_sued(text: str, sued: list[list[str]]) -> None:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    assert [[names[p] for p in case.respondents] for case in record.proceedings] == sued
    assert {names[p] for case in record.proceedings for p in case.claimants} == {"Orlin Foods Inc."}
    assert all("District of Delaware" in case.forum.en for case in record.proceedings)
