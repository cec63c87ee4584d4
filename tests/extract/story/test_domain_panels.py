"""Cases about domain names told by their numbers."""

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

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
