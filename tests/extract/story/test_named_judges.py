"""What judges decide whom a text names as law reports do, with no court."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Orr J held that Beta infringed Alpha's patent.", "claimant-won"),
        ("Ada Orr J held that Beta infringed Alpha's patent.", "claimant-won"),
        ("Orr J handed down judgment in Alpha v Beta, finding that the patent was infringed.", "claimant-won"),
        ("Orr J handed down judgment in Alpha v Beta, finding the patent invalid.", "respondent-won"),
        ("On 3 May 2024 Ada Orr J gave judgment in Alpha v Beta, dismissing the trade mark claim.", "respondent-won"),
        (
            "Mr Justice Orr handed down judgment in Alpha v Beta, holding that Beta infringed the patent.",
            "claimant-won",
        ),
        ("Ada Orr J granted Alpha an injunction against Beta over its patent for pumps.", "granted"),
    ],
)
def test_named_judges(text: str, outcome: str) -> None:
    record = record_of(text)
    (case,) = record.proceedings
    names = {party.id: party.name.en[0] for party in record.parties}
    assert [[names[p] for p in side] for side in (case.claimants, case.respondents)] == [["Alpha"], ["Beta"]]
    assert case.outcome == outcome
