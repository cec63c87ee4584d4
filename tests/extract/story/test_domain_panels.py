"""Cases about domain names told by their numbers."""

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of

TWO_NAMES = """\
Two names, two panels
Posted on October 9, 2024
Both decisions come from the WIPO Arbitration and Mediation Center.
Quern Salmon AS has sold fish under the QUERNGULL mark since 1987. In Case No. D2024-1981, decided on September 12, \
the panel found that the disputed domain name was confusingly similar to the mark.
In Case No. D2024-2107 the maker of an app, Tansy Wellness, Inc., wanted tansy.com. The Respondent, Paolo Ferrante, \
has owned the name since 1999. A panel denied the complaint on September 20.
"""


def test_numbers_begin_cases() -> None:
    (article,) = read_newsletter(TWO_NAMES, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    told = [
        (c.type, c.case_number, c.decided, [name[p] for p in c.claimants], [name[p] for p in c.respondents], c.outcome)
        for c in record.proceedings
    ]
    assert told == [
        ("domain-name-dispute", "D2024-1981", "2024-09-12", ["Quern Salmon AS"], [], "unknown"),
        (
            "domain-name-dispute", "D2024-2107", "2024-09-20", ["Tansy Wellness, Inc."], ["Paolo Ferrante"],
            "respondent-won",
        ),
    ]  # fmt: skip


ONE_PANEL = """\
A name kept and a name lost
Posted on October 9, 2024
Quern Salmon AS filed a complaint with the WIPO Arbitration and Mediation Center, Case No. D2024-1981, on March 3, \
2024. On May 9, 2024 the panel ordered the transfer of querngull.com: Mr. Odwin Marrowby is not commonly known by it.
The panel in WIPO Case No. D2024-2107 (May 2, 2024) denied the complaint of Tansy Wellness, Inc. and went on to \
declare that the complaint had been brought in bad faith. The respondent, Ferrante Ltd., was the registrant since 2002.
"""


def test_the_organization_before_a_number_is_its_panel() -> None:
    (article,) = read_newsletter(ONE_PANEL, "x.txt")
    record = extract_record(article)
    name = {party.id: party.name.en[0] for party in record.parties}
    told = [
        (c.case_number, [name[p] for p in c.claimants], [name[p] for p in c.respondents], c.outcome)
        for c in record.proceedings
    ]
    assert told == [
        ("D2024-1981", ["Quern Salmon AS"], ["Mr. Odwin Marrowby"], "claimant-won"),
        ("D2024-2107", ["Tansy Wellness, Inc."], ["Ferrante Ltd."], "respondent-won"),
    ]


def test_a_complaint_filed_with_the_organization_over_a_name_in_pointed_brackets() -> None:
    text = (
        "Alpha B.V. filed a complaint with WIPO in December 2023 over <alpha.health>, held by Priya Rao. "
        "The panel denied the complaint."
    )
    (case,) = (record := record_of(text)).proceedings
    assert (case.type, case.outcome, case.rights) == ("domain-name-dispute", "respondent-won", ("r1",))
    assert [right.title.en for right in record.rights] == [("alpha.health",)]


def test_a_number_in_brackets_ends_the_telling_of_the_case_before_it() -> None:
    text = (
        "A WIPO panel has ordered that alphahotels.com be transferred to Alpha. The name was registered by Odo Karsk. "
        "He did not reply to the complaint. The panelist found that he had used it in bad faith (Case No. D2024-1877)."
    )
    (case,) = (record := record_of(text)).proceedings
    name = {party.id: party.name.en[0] for party in record.parties}
    sides = [name[p] for p in case.claimants], [name[p] for p in case.respondents]
    assert (case.case_number, case.outcome, sides) == ("D2024-1877", "claimant-won", (["Alpha"], ["Odo Karsk"]))
