"""A court above that confirms that something is so affirms what was found below."""

import pytest

from tests.extract.told_in_brief import told_in_brief

CONFIRMED = (
    "The Court of Appeal confirmed that Marrow B.V. infringed the patent of Orlin AB.",
    "The Court of Appeal has now confirmed that Marrow B.V. had copied the lamp of Orlin AB.",
)


@pytest.mark.parametrize("told", CONFIRMED)
def test_a_court_above_confirms(told: str) -> None:
    assert [case.split(" = ")[1] for case in told_in_brief(told)] == ["affirmed"]


def test_a_court_of_first_instance_confirms_nothing_below() -> None:
    told = told_in_brief("The Ulm Regional Court confirmed that Marrow B.V. infringed the patent of Orlin AB.")
    assert not any("affirmed" in case for case in told)
