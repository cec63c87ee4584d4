"""Digests that number their paragraphs, each of which tells a dispute of its own."""

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

DIGEST = """\
Quarterly digest: rings, drills and a program
30 August 2024
1. A name comes home. For years Orlo Rings SA fought the mark ORLO (No. 1234567). The request for invalidation was \
refused by the Trademark Review and Adjudication Board. It contested that refusal without success in the Beijing First \
Intermediate People's Court and again, on appeal, in the Beijing High People's Court. By judgment of 24 June 2022 the \
Supreme People's Court set both judgments aside.
2. Counting copies. Quern Software SE persuaded the Beijing Intellectual Property Court to send its officers to the \
premises of Tansy Design Co., Ltd. Judgment was given on 28 June 2024. Tansy must pay RMB 5.6 million in damages.
"""


def test_items_do_not_mix() -> None:
    """What the second paragraph awards is not put into the case of the first."""
    (article,) = read_newsletter(DIGEST, "x.txt")
    told = [
        (case.forum.en[0], case.instance, case.outcome, [money.amount for money in case.awarded])
        for case in extract_record(article).proceedings
    ]
    assert told == [
        ("Trademark Review and Adjudication Board", "administrative", "maintained", []),
        ("Beijing First Intermediate People's Court", "first", "respondent-won", []),
        ("Beijing High People's Court", "second", "affirmed", []),
        ("Supreme People's Court", "retrial", "reversed", []),
        ("Beijing Intellectual Property Court", "first", "claimant-won", [5600000]),
    ]


def test_short_items_are_no_cases() -> None:
    """A list of what a court orders begins no other case."""
    text = """\
Drills
30 August 2024
The Munich Regional Court held on 3 May 2024 that Orlo Drills GmbH infringes a patent of Quern Tools AG. It ordered:
1. Orlo must stop selling the drill.
2. Orlo must pay EUR 200,000.
"""
    (article,) = read_newsletter(text, "x.txt")
    assert len(extract_record(article).proceedings) == 1
