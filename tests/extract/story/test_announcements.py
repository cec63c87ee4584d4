"""Announcements and alerts: label lines, headings with docket numbers, offices before the court that reviews them."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of, told_in_brief

SETTLEMENT = """\
Notice Concerning Settlement of Lawsuit
August 4, 2022
Hoshi Games, Inc. (the "Company") hereby announces that it has reached a settlement with Tsuki Co., Ltd. ("Tsuki").
1. Outline of the lawsuit
Plaintiff: Tsuki Co., Ltd., Kyoto
Defendant: Hoshi Games, Inc., Tokyo
Court: Tokyo District Court
Case number: 2018 (Wa) No. 1234
Date of filing: December 3, 2018
Tsuki alleged that the Company's game infringes its patents, and requested an injunction against the distribution of \
the game and the payment of damages. The amount claimed stood at 900 million yen.
The patents on which the claim is based are Japanese Patents No. 3111111 and No. 4222222.
2. Reasons for and terms of the settlement
Under the settlement the Company will pay Tsuki a total of 300 million yen, and Tsuki will withdraw the lawsuit.
"""
AWARDS = """\
Two Awards Vacated
Patent Litigation Alert | July 6, 2023
Alder Institute v. Birch Limited (No. 2021-1111)
Alder Institute ("Alder") sued Birch Limited ("Birch"), a supplier of chips, and Cordell Inc. ("Cordell"), which uses \
them, in the U.S. District Court for the Central District of California in May 2018. On January 29, 2020, a jury found \
the patents infringed and assessed damages of $8 million. Birch and Cordell appealed. On February 4, 2023, the Federal \
Circuit vacated the award and remanded the case.
Elder Networks, Inc. v. Fern Systems, Inc. (No. 2021-2222)
Elder Networks, Inc. ("Elder") filed suit against Fern Systems, Inc. ("Fern") in the U.S. District Court for the \
Eastern District of Virginia in February 2019. On October 5, 2021 the court ruled that Fern willfully infringed two \
patents. Having multiplied the base damages by 2.5, it awarded $19 million. The Federal Circuit held on Fern's appeal \
on June 23, 2023 that the judge was biased, vacated the judgment and remanded the case.
"""
THREE_LINES = """\
The General Court confirms the invalidity of a trivela mark consisting of three lines
Luxembourg, 19 June 2021
Judgment in Case T-111/20
trivela AG v EUIPO
In 2014 the European Union Intellectual Property Office (EUIPO) registered a figurative mark for trivela AG.
Birch Shoes BVBA applied on 16 December 2015 for a declaration that the mark was invalid. The Cancellation Division of \
EUIPO granted the application by decision of 30 June 2017. The appeal brought by trivela AG was dismissed by the \
Second Board of Appeal of EUIPO (Case R 222/2017-2). The company then turned to the General Court.
By today's judgment, the General Court dismisses the action.
"""

COMPLAINT = """\
Alder Broadens Enforcement of Its Patents
MUNICH, July 26, 2023 – Alder Power AG announced today that its subsidiary Alder Power Austria AG ("Alder Austria") \
has asked the United States International Trade Commission (USITC) to bar certain switches from the U.S. market.
The complaint was lodged on July 21, 2023 and is directed at Birch Switch Company, Ltd. and Birch America, Inc. \
(together, "Birch"). It seeks an exclusion order; the Commission normally decides within 30 days whether to begin.
The complaint asserts U.S. Patent Nos. 9,111,481 and 9,222,755.
"""


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def test_an_announcement_of_a_settlement() -> None:
    (case,) = _read(SETTLEMENT).proceedings
    assert (case.type, case.forum.en[:1], case.case_number) == (
        "civil-infringement", ("Tokyo District Court",), "2018 (Wa) No. 1234",
    )  # fmt: skip
    assert (case.filed, case.outcome, case.status) == ("2018-12-03", "settled", "settled")
    assert [s.amount for s in case.claimed] == [900_000_000]
    assert [(s.amount, s.kind) for s in case.awarded] == [(300_000_000, "settlement")]


def test_numbers_in_headings_are_those_of_the_appeals() -> None:
    record = _read(AWARDS)
    name = {party.id: party.name.en[0].split()[0] for party in record.parties}
    appeals = {
        c.case_number: (c.outcome, [name[p] for p in c.respondents], {name[p] for p in c.appellants})
        for c in record.proceedings
        if c.instance == "second"
    }
    assert appeals == {
        "2021-1111": ("remanded", ["Birch", "Cordell"], {"Birch", "Cordell"}),
        "2021-2222": ("remanded", ["Fern"], {"Fern"}),
    }
    firsts = [(c.outcome, "punitive-damages" in c.remedies) for c in record.proceedings if c.instance == "first"]
    assert firsts == [("claimant-won", False), ("claimant-won", True)]
    assert not any(finding.cause == "bad-faith" for c in record.proceedings for finding in c.findings)


def test_the_stages_before_an_office_and_its_court() -> None:
    cases = {case.id: case for case in _read(THREE_LINES).proceedings}
    first, board, court = cases.values()
    assert [(c.outcome, c.case_number) for c in (first, board, court)] == [
        ("invalidated", None),
        ("affirmed", "R 222/2017-2"),
        ("respondent-won", "T-111/20"),
    ]
    assert (board.after, court.after, court.decided) == (first.id, board.id, "2021-06-19")


def test_a_complaint_is_one_case_and_what_a_commission_normally_does_decides_nothing() -> None:
    record = _read(COMPLAINT)
    (case,) = record.proceedings
    name = {party.id: party.name.en[0] for party in record.parties}
    assert (case.type, case.filed, case.outcome) == ("section-337", "2023-07-21", "pending")
    assert [name[p] for p in case.claimants] == ["Alder Power Austria AG"]
    assert [name[p] for p in case.respondents] == ["Birch Switch Company, Ltd.", "Birch America, Inc."]
    assert [right.number for right in record.rights] == ["9,111,481", "9,222,755"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Group has been named as a defendant in a patent infringement action brought by Alpha GmbH before the"
            " Düsseldorf Regional Court.",
            "civil-infringement first: Alpha >  = pending",
        ),
        (
            "The company disclosed that on 3 June 2024 the Eastern District of Texas entered a judgment of $12.5"
            " million against it in favour of Alpha Inc.",
            "civil-infringement first: Alpha >  = claimant-won; awarded 12500000 damages",
        ),
        (
            "Beta Corp. filed a notice of appeal on 3 June 2024 against the judgment of the Eastern District of Texas"
            " in favour of Alpha Inc.",
            "civil-infringement first: Alpha > Beta = claimant-won",
        ),
    ],
)
def test_a_company_that_does_not_name_itself_is_no_party(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]


def test_the_year_of_a_turnover_is_not_that_of_a_decision() -> None:
    (case,) = record_of(
        "Beta Ltd's turnover was £40 million last year; the Patents Court ordered it to pay Alpha plc £1 million for"
        " patent infringement."
    ).proceedings
    assert case.decided is None
