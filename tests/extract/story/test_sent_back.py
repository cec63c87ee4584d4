"""What courts did one after the other: a suit that was sent back, a clause whose subject stands behind it."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

SENT_BACK = """\
Two trials over a pump
Date: 6 May 2024
Alder Pumps Inc. (Alder) sued Birch Valves Inc. (Birch) in the District of Delaware in March 2014 over a pump patent. \
In June 2016 a jury found that Birch had infringed and awarded Alder $4 million. The Federal Circuit vacated the \
judgment and remanded the case for a new trial on 5 October 2017. At the second trial, in February 2019, the jury \
found that Birch did not infringe.
"""
STILL_TO_COME = SENT_BACK.partition("At the second trial")[0] + "A new trial is expected in February 2019.\n"
OPENING = """\
A pump in Delhi
Date: 6 May 2024
Alder Pumps AG (Alder) owns Indian Patent No. 334498. Having learned that Birch Valves Ltd (Birch) sold copies, it \
sued in the Delhi High Court in May 2023.
"""
HIT = """\
AUSTIN, Texas (June 12, 2023) - Birch Valves Inc. was hit with a $47 million verdict on Friday in the Western District \
of Texas after jurors decided that its valves use a patent of Alder Pumps LLC.
Alder Pumps LLC sued in 2021.
"""

Told = tuple[str, str | None, str | None, list[str], list[str], str | None]


def _told(text: str) -> list[Told]:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0].split()[0] for party in record.parties}
    return [
        (
            next(iter(case.forum.en), ""), case.instance, case.decided, [name[p] for p in case.claimants],
            [name[p] for p in case.respondents], case.outcome,
        )
        for case in record.proceedings
    ]  # fmt: skip


FIRST = ("District of Delaware", "first", "2016-06", ["Alder"], ["Birch"], "claimant-won")
AGAIN = ("District of Delaware", "first", "2019-02", ["Alder"], ["Birch"], "respondent-won")
REVIEW = ("Federal Circuit", "second", "2017-10-05", ["Alder"], ["Birch"], "remanded")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SENT_BACK, [FIRST, REVIEW, AGAIN]),
        (STILL_TO_COME, [FIRST, REVIEW]),
        (OPENING, [("Delhi High Court", "first", None, ["Alder"], ["Birch"], "pending")]),
        (HIT, [("Western District of Texas", "first", "2023-06-09", ["Alder"], ["Birch"], "claimant-won")]),
    ],
    ids=["sent back", "a trial to come", "an opening clause", "hit with a verdict"],
)  # fmt: skip
def test_steps(text: str, expected: list[Told]) -> None:
    assert sorted(_told(text), key=str) == sorted(expected, key=str)
