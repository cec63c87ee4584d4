"""Round-ups tell one dispute behind the other: what is told of the next goes to no case of the one before."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter

HEADINGS = """Friday Digest
Date: 12 March 2025
GERMANY - Pumps
Maple AG sued Birch GmbH in the Munich I Regional Court in May 2022 over a pump. The court dismissed the \
suit in June 2023.
{heading}
Elm Pty Ltd had gone after a dealer. On 3 March 2025 Justice Orr of the Federal Court of Australia held that Oak \
Pty Ltd had infringed Elm Pty Ltd's trade marks. The court granted an injunction.
"""
CAPTIONS = """Two Stories of Marks
Date: 12 March 2025
Maple v Birch
Maple AG sued Birch GmbH in the High Court in May 2022. The judge dismissed the suit in June 2023.
Maple v Oak
Maple AG sued Oak Ltd in the High Court in May 2019. The judge ordered Oak Ltd to stop in June 2020.
"""
ONE_DISPUTE = """A Quarrel
Date: 12 March 2025
Maple AG sued Birch GmbH in the Munich I Regional Court in May 2022 over a pump.
The ruling
The court dismissed the suit in June 2023.
"""


def sides(text: str) -> list[tuple[str, str, str | None]]:
    article = next(a for a in read_newsletter(text, path="r.txt"))
    assert isinstance(article, Article)
    record = extract_record(article)
    named = {party.id: party.name.en[0] for party in record.parties}
    return [
        (" and ".join(named[p] for p in c.claimants), " and ".join(named[p] for p in c.respondents), c.outcome)
        for c in record.proceedings
    ]


@pytest.mark.parametrize("heading", ["AUSTRALIA - Trade marks", "In brief"])
def test_a_heading_begins_another_dispute(heading: str) -> None:
    assert sides(HEADINGS.format(heading=heading)) == [
        ("Maple AG", "Birch GmbH", "respondent-won"),
        ("Elm Pty Ltd", "Oak Pty Ltd", "claimant-won"),
    ]


def test_captions_of_cases_begin_stories_though_a_party_is_in_both() -> None:
    assert sides(CAPTIONS) == [("Maple AG", "Birch GmbH", "respondent-won"), ("Maple AG", "Oak", "claimant-won")]


@pytest.mark.parametrize(
    "told",
    [
        "Oak Pty Ltd must pay Elm Pty Ltd $3 million, a judge of the Federal Court of Australia has ruled.",
        "Oak Pty Ltd has lost to Elm Pty Ltd. The judge ordered it to pay $3 million. The case ran in the Federal "
        "Court of Australia.",
    ],
)
def test_what_another_court_orders_is_no_outcome_of_the_suit_before(told: str) -> None:
    before = HEADINGS.split("{heading}", maxsplit=1)[0]
    assert sides(f"{before}AUSTRALIA - Trade marks\n{told}\n")[0] == ("Maple AG", "Birch GmbH", "respondent-won")


def test_a_subheading_goes_on_with_the_dispute() -> None:
    assert sides(ONE_DISPUTE) == [("Maple AG", "Birch GmbH", "respondent-won")]


RIGHTS = """Two Stories of Pumps
Date: 12 March 2025
Maple AG sued Birch GmbH in the Munich I Regional Court in May 2022 over a patent. The court dismissed the suit.
A pump in Delhi
Elm Pty Ltd sued Oak Ltd in the Delhi High Court in May 2023 over a patent. The case is pending.
"""


def test_stories_apart_have_rights_of_their_own() -> None:
    article = next(a for a in read_newsletter(RIGHTS, path="r.txt"))
    assert isinstance(article, Article)
    record = extract_record(article)
    named = {party.id: party.name.en[0] for party in record.parties}
    held = {right.id: [named[p] for p in right.holders] for right in record.rights}
    assert [[held[r] for r in case.rights] for case in record.proceedings] == [[["Maple AG"]], [["Elm Pty Ltd"]]]
