"""Who complains over a domain name, and who has it, by the words beside their names."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_DENIED = "On 3 May 2024 a WIPO panel denied the complaint over alder-pens.com. "
_MOVED = "On 3 May 2024 a WIPO panel ordered the transfer of the domain name alder-pens.com. "


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (_DENIED + "Alder Ltd wanted alder-pens.com from Birch GmbH.", "A>B"),
        (_DENIED + "Birch GmbH registered alder-pens.com in 2001. Alder Ltd makes pens.", "A>B"),
        (_MOVED + "The name goes to Alder Ltd; Birch GmbH did not answer.", "A>B"),
        (_MOVED + "The registrant, Birch GmbH, had it for a year. Pens are what Alder Ltd makes.", "A>B"),
        (_DENIED + "The complaint of Alder Ltd failed. Birch GmbH has held the name since 2001.", "A>B"),
        # no word tells who of the two it was, or a third is named
        (_DENIED + "Alder Ltd and Birch GmbH make pens.", ">"),
        (_DENIED + "Birch GmbH registered alder-pens.com. Alder Ltd makes pens. Cedar SA makes ink.", ">B"),
        (_DENIED + "Birch GmbH registered alder-pens.com. The panelist was Ada Orr.", ">B"),
    ],
)
def test_sides_of_a_case_over_a_domain_name(text: str, sides: str) -> None:
    first, _, second = told_in_brief(text)[0].partition(": ")[2].partition(" = ")[0].partition(" > ")
    assert f"{first[:1]}>{second.strip()[:1]}" == sides
