"""Parties that a text calls by the last word of their names."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Tissage Kervan SAS sued Atelier Morvan SARL in the Lyon Judicial Court. Morvan must pay EUR 5,000.", 1),
        ("Cervecería Talo SA sued Brauerei Ostwind GmbH in Madrid. Talo won, and Ostwind must pay EUR 5,000.", 1),
        ("Torrefazione Belforte S.p.A. sued Caffè Ligure S.r.l. in the Court of Milan. Ligure must pay EUR 5,000.", 1),
    ],
)
def test_nobody_is_told_twice(text: str, sides: int) -> None:
    first, second = text.split(" sued ")
    cases = told_in_brief(text)
    assert len(cases) == sides
    for case in cases:
        claimant, respondent = case.split(": ")[1].split(" = ")[0].split(" > ")
        assert first.startswith(claimant.split()[0]), case
        assert second.startswith(respondent.split()[0]), case
