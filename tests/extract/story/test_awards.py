"""Awards of arbitrators of no named institution, and the courts that keep them or set them aside."""

import pytest

from tests.extract.told_in_brief import told_in_brief

AWARDED = "arbitration none: Orlin > Marrow = claimant-won; awarded 12000000 damages"
REVIEWED = (
    (
        "An arbitral tribunal ordered Marrow B.V. to pay Orlin AB €12 million in a dispute over a patent licence."
        " The Singapore High Court refused to set aside the award.",
        [AWARDED, "arbitration first: Marrow > Orlin = denied"],
    ),
    (
        "An arbitrator found that Marrow B.V. had breached its patent licence and awarded Orlin AB €12 million."
        " The Delhi High Court set aside the award in March 2023.",
        [AWARDED, "arbitration first: Marrow > Orlin = granted; decided 2023-03"],
    ),
    (
        "The Svea Court of Appeal set aside the arbitral award in which Marrow B.V. had been ordered to pay Orlin AB"
        " €12 million under a trademark licence.",
        ["arbitration first: Marrow > Orlin = granted", AWARDED],
    ),
    (
        "An arbitral tribunal ordered Marrow B.V. to pay Orlin AB €12 million in a dispute over a patent licence.",
        [AWARDED],
    ),
)


@pytest.mark.parametrize(("told", "cases"), REVIEWED)
def test_a_court_looks_at_an_award(told: str, cases: list[str]) -> None:
    assert told_in_brief(told) == cases


def test_a_court_keeps_an_award_told_with_it() -> None:
    told = (
        "The Delhi High Court upheld an arbitral award ordering Marrow B.V. to pay Orlin AB royalties under a patent"
        " licence."
    )
    assert told_in_brief(told) == ["arbitration first: Marrow > Orlin = denied"]


def test_damages_awarded_by_a_court_are_no_award_of_arbitrators() -> None:
    told = "The Court of Appeal upheld the damages award against Marrow B.V. in a patent suit brought by Orlin AB."
    assert told_in_brief(told) == ["civil-infringement second: Orlin > Marrow = affirmed"]
