"""Parties that a text calls by the last word of their names."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
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


def test_a_title_may_shorten_a_name() -> None:
    text = open_report("Appeals court tosses verdict against chipmaker Zorvan, orders new damages trial")
    (article,) = read_newsletter(text, "x.txt")
    assert len(extract_record(article).parties) == 2


def open_report(title: str) -> str:
    return (
        f"{title}\n28 June 2024\nA U.S. appeals court on Tuesday threw out an award that a Texas jury had ordered "
        "Zorvan Semiconductor to pay Alpha LLC, which owns U.S. Patent No. 9,412,377.\nThe Federal Circuit affirmed a "
        "decision by the Patent Trial and Appeal Board, which, acting on Zorvan's petition, had found every claim of "
        "U.S. Patent No. 10,008,254 unpatentable.\n"
    )
