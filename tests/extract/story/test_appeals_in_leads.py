"""Appeals as a lead tells them, before their court or beside what the court below had done."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of

Told = list[tuple[str, str | None, str | None, str | None]]

GROCER = """\
Grocer loses round two
20 November 2023
Grocer Brindle lost its appeal over a yellow ring on Tuesday. Three judges at the Court of Appeal ruled that the ring \
took unfair advantage of another. The decision follows last year's High Court ruling, in which Mrs Justice Ada Finch \
found that Brindle Stores Limited had infringed the trade marks of Tansy Foods Limited.
"""
TOP = """\
Radio verdict stays dead
4 March 2024
The U.S. Supreme Court on Monday declined to hear Quern Corp's bid to revive a verdict against Orlo Radio Inc. \
over a patent.
"""
THROWN_OUT = """\
Song suit fails
4 March 2024
A federal judge in Manhattan on Friday threw out a lawsuit accusing the label Orlo Records Inc. of copying a song.
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GROCER, [("second", "2023-11-14", "affirmed", "Brindle"), ("first", None, "claimant-won", None)]),
        (TOP, [("retrial", "2024-03-04", "denied", None)]),
        (THROWN_OUT, [("first", "2024-03-01", "respondent-won", None)]),
    ],
)
def test_leads(text: str, expected: Told) -> None:
    """Each case with its instance, day, outcome and who appealed."""
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0].split()[0] for party in record.parties}
    told = [
        (case.instance, case.decided, case.outcome, next((name[p] for p in case.appellants or ()), None))
        for case in record.proceedings
    ]
    assert told == expected


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "Alder has won its appeal against Berg over a patent. The Seoul High Court on Thursday ordered Berg to pay "
            "16 billion won.",
            [("second", "reversed")],
        ),
        (
            "Berg has lost its appeal against Alder over a patent. The Seoul High Court had ordered Berg in 2022 to "
            "pay 16 billion won.",
            [("first", "claimant-won")],
        ),
    ],
)
def test_court_behind_a_lead(text: str, cases: list[tuple[str, str]]) -> None:
    assert [(case.instance, case.outcome) for case in record_of(text).proceedings] == cases


def test_sued_in_vain() -> None:
    """The one whom a suit accuses is its respondent."""
    (article,) = read_newsletter(THROWN_OUT, "x.txt")
    record = extract_record(article)
    (party,) = record.parties
    assert record.proceedings[0].respondents == (party.id,)
    assert party.name.en[0].startswith("Orlo Records")
