"""Who asked for a review that names nobody: who lost all below."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_SUED = "Norvik Pumps AG sued Calder Valves Inc. in the District of Delaware in May 2017 for patent infringement. "


@pytest.mark.parametrize(
    ("told", "appellants"),
    [
        (
            "In June 2019 a jury found that Calder infringed and awarded Norvik $5 million. The Federal Circuit "
            "reversed on 3 March 2021.",
            ["Calder Valves Inc."],
        ),
        (
            "In June 2019 the court dismissed the suit. The Federal Circuit affirmed on 3 March 2021.",
            ["Norvik Pumps AG"],
        ),
        # What was won in full may have been attacked for the sum, by either side.
        (
            "In June 2019 a jury found that Calder infringed and awarded Norvik $5 million. The Federal Circuit "
            "affirmed on 3 March 2021.",
            [],
        ),
        (
            "In June 2019 a jury found that Calder infringed and awarded Norvik $5 million. On the appeal of Norvik, "
            "the Federal Circuit vacated the judgment on 3 March 2021.",
            ["Norvik Pumps AG"],
        ),
        (
            "In June 2019 a jury found that Calder infringed and awarded Norvik $5 million. On appeal by Calder, the "
            "Federal Circuit affirmed on 3 March 2021.",
            ["Calder Valves Inc."],
        ),
        # The winner acted last, and does not appeal.
        (
            "In June 2019 the court dismissed the suit. Calder makes valves in Ohio. The appeal was argued before the "
            "Federal Circuit in March 2021.",
            ["Norvik Pumps AG"],
        ),
    ],
)
def test_who_appealed(told: str, appellants: list[str]) -> None:
    (article,) = read_newsletter(_SUED + told, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    (review,) = [c for c in record.proceedings if c.instance == "second"]
    assert [name[i] for i in review.appellants] == appellants
