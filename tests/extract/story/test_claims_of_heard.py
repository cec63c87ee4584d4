"""What somebody claims before a court that no step of its sentence tells of."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize("verb", ["claims", "demands", "is claiming", "seeks"])
def test_a_sum_claimed_before_a_court(verb: str) -> None:
    told = (
        f"Orlin S.r.l. {verb} EUR 900,000 from Marrow GmbH before the Regional Court of Ulm for infringing its mark"
        " KURA. That suit, brought in 2021, was stayed."
    )
    assert told_in_brief(told) == [
        "civil-infringement first: Orlin > Marrow = pending; claimed 900000; filed 2021",
    ]


def test_what_is_only_worth_a_sum_is_not_claimed() -> None:
    told = "Orlin AB sued Marrow BV in the Regional Court of Ulm over a patent that it claims is worth EUR 5 million."
    (case,) = told_in_brief(told)
    assert "claimed" not in case
