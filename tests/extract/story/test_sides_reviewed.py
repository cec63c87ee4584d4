"""Who sued whom in a suit that the text tells by its review, or by a product that is held to infringe."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter

ALPHA, BETA = ("Alpha Pumps Inc.",), ("Beta Kilns Corp.",)


@pytest.mark.parametrize(
    ("words", "outcome", "claimants", "respondents"),
    [
        (
            "The Federal Circuit on Monday threw out a $12 million verdict that Alpha Pumps Inc. had won against Beta "
            "Kilns Corp.",
            "reversed",
            ALPHA,
            BETA,
        ),
        (
            "The Federal Circuit declined to revive Alpha Pumps Inc.'s lawsuit accusing Beta Kilns Corp. of infringing "
            "a patent.",
            "affirmed",
            ALPHA,
            BETA,
        ),
        (
            "Alpha Pumps Inc. failed to persuade the Federal Circuit to restore its $12 million award against Beta "
            "Kilns Corp.",
            "affirmed",
            ALPHA,
            BETA,
        ),
        (
            "Alpha Pumps Inc. obtained judgment from the Lyon Commercial Court against Beta Kilns Corp. over a patent.",
            "unknown",
            ALPHA,
            BETA,
        ),
        (
            "The High Court in London ruled that Beta Kilns Corp.'s pump infringes a patent owned by Alpha Pumps Inc.",
            "claimant-won",
            ALPHA,
            BETA,
        ),
        (
            'The Mannheim Regional Court ruled that Beta Kilns Corp. infringed trademark No. 7199523 "KILNFIRE".',
            "claimant-won",
            (),
            BETA,
        ),
        (
            "The Hague District Court rejected Alpha Pumps Inc.'s claims against Beta Kilns Corp. and ordered it to "
            "pay the costs.",
            "respondent-won",
            ALPHA,
            BETA,
        ),
        (
            "The U.S. International Trade Commission barred imports of Beta Kilns Corp. pumps that infringe Alpha "
            "Pumps Inc. patents.",
            "claimant-won",
            ALPHA,
            BETA,
        ),
    ],
)
def test_sides(words: str, outcome: str, claimants: tuple[str, ...], respondents: tuple[str, ...]) -> None:
    text = f"A note on pumps\nDate: 10 May 2023\n{words}\n"
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    case = next(c for c in record.proceedings if c.after is not None or len(record.proceedings) == 1)
    assert case.outcome == outcome
    assert tuple(names[party] for party in case.claimants) == claimants
    assert tuple(names[party] for party in case.respondents) == respondents


def test_who_sued_is_the_person_that_he_stands_for() -> None:
    text = """\
A note on names
Date: 10 May 2023
Beta Kilns Corp. sells a kiln under that name. The mark belongs to Mr. Ji Bowen of Wenzhou. He sued Beta Kilns Corp., \
which had opened a shop in January 2010, and Gamma Ovens Ltd., which ran it, in the Hangzhou Intermediate People's \
Court in 2013.
"""
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    record = extract_record(article)
    names = {party.id: party.name.en[0] for party in record.parties}
    (case,) = record.proceedings
    assert [names[party] for party in case.claimants] == ["Mr. Ji Bowen"]
    assert [names[party] for party in case.respondents] == ["Beta Kilns Corp.", "Gamma Ovens Ltd."]
    assert case.filed == "2013"
