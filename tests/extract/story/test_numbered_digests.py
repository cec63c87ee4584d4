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


def test_numbered_parts_of_one_dispute_share_its_sides() -> None:
    text = """\
Filters for all
30 August 2024
1. The patent. Orlo Filters AG owns a patent on paper filters. Quern Tools SE sold filters as well, many of them to \
bakers. In May 2019 the Munich Regional Court held that Quern infringed the patent of Orlo.
2. The money. Orlo could choose between its loss and what Quern had earned, and chose the latter, as owners often do. \
In June 2021 the Munich Regional Court awarded it EUR 2 million.
3. The end. Quern Tools appealed, and Orlo waited for two years while the experts of both sides wrote on paper. The \
Higher Regional Court of Munich dismissed the appeal on 3 May 2023.
"""
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    appeal = next(case for case in record.proceedings if case.instance == "second")
    assert appeal.after is not None
    assert len(appeal.claimants) == len(appeal.respondents) == 1
