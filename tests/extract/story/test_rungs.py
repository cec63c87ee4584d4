"""Courts of one dispute: which chain they make when no step tells what each of them did, and where they make none."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief


def _record(text: str) -> Record:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    return extract_record(article)


def _chain(record: Record) -> list[str]:
    """Each case as its court and instance, with the court below it."""
    court = {case.id: case.forum.en[0] for case in record.proceedings}
    return sorted(f"{court[c.id]} {c.instance} < {court.get(c.after or '', '-')}" for c in record.proceedings)


_SUED = "Orlin Foods Inc. sued Marrow Ltd. for patent infringement in the High Court in 2021. "


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        pytest.param(
            "Permission refused: so ended at the UK Supreme Court, on 3 May 2024, the fight of Marrow Ltd. over cocoa. "
            "The High Court had held in 2021 that Marrow infringed the patent of Orlin Foods Inc., and the Court of "
            "Appeal had upheld that in 2022.",
            [
                "Court of Appeal second < High Court",
                "High Court first < -",
                "UK Supreme Court retrial < Court of Appeal",
            ],
            id="three courts, the highest first",
        ),
        pytest.param(
            "On 3 May 2024 the Court of Appeal of The Hague repeated in its judgment what the District "
            "Court of The Hague had said, namely that Marrow B.V. infringes the patent of Orlin Foods B.V.",
            [
                "Court of Appeal of The Hague second < District Court of The Hague",
                "District Court of The Hague first < -",
            ],
            id="a court below that only its name tells of",
        ),
        pytest.param(
            "Marrow Ltd. infringes the patent of Orlin Foods Inc.: that is what the High Court said in May 2021, and "
            "the Court of Appeal let its judgment stand on 3 May 2023.",
            ["Court of Appeal second < High Court", "High Court first < -"],
            id="courts named without their country",
        ),
        pytest.param(
            _SUED + "In 2022 the court dismissed the claim. Orlin might take the judgment to the Court of Appeal.",
            ["High Court first < -"],
            id="only what may happen",
        ),
        pytest.param(
            _SUED + "In 2022 the court dismissed the claim, relying on an earlier decision of the Court of Appeal.",
            ["High Court first < -"],
            id="a precedent",
        ),
        pytest.param(
            _SUED + "In 2022 the court dismissed the claim. Judgments of the Court of Appeal are seldom so short.",
            ["High Court first < -"],
            id="a court of which nothing tells when, or between whom",
        ),
        pytest.param(
            _SUED + "In 2022 the court dismissed the claim. A judgment of the Federal Court of Justice on like facts "
            "went the other way.",
            ["High Court first < -"],
            id="a court of another country",
        ),
    ],
)
def test_chain_of_courts(text: str, chain: list[str]) -> None:
    assert _chain(_record(text)) == chain


def test_whom_a_chain_is_between() -> None:
    record = _record(
        "The Ninth Circuit upheld on 3 May 2024 the order in which the Central District of California threw out a "
        "verdict against Marrow Ltd., the copyist according to the plaintiff, Orlin Foods Inc."
    )
    name = {party.id: party.name.en[0] for party in record.parties}
    sides = {(tuple(map(name.get, c.claimants)), tuple(map(name.get, c.respondents))) for c in record.proceedings}
    assert sides == {(("Orlin Foods Inc.",), ("Marrow Ltd.",))}


def test_a_court_that_changed_a_sum_stands_on_its_rung() -> None:
    told = told_in_brief(
        "South Korea's Supreme Court upheld a ruling that Beta leaked Alpha's trade secrets. The Seoul High Court had"
        " raised the award from 1 billion won."
    )
    assert [line.split(":")[0] for line in told] == ["civil-infringement retrial", "civil-infringement second"]


def test_a_court_above_has_now_decided() -> None:
    """The suit that had failed below succeeds above."""
    below, above = told_in_brief(
        "Corvo lost the first round in 2022, when the Mannheim Regional Court dismissed its patent suit against Bexa. "
        "The Karlsruhe Higher Regional Court has now granted an injunction."
    )
    assert below == "civil-infringement first: Corvo > Bexa = respondent-won; decided 2022"
    assert above == "civil-infringement second: Corvo > Bexa = reversed; appealed Corvo"
