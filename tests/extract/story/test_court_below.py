"""What a sentence about a review tells of the decision below: in a relative clause, and on what date."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter


def told(text: str) -> set[tuple[str, str, str, str | None, str]]:
    """Type, forum, instance, date and outcome of each case."""
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    return {row(case) for case in extract_record(article).proceedings}


def row(case: Proceeding) -> tuple[str, str, str, str | None, str]:
    forum = case.forum.en[0] if case.forum.en else ""
    return case.type, forum, case.instance, case.decided, case.outcome


APPEAL = ("civil-infringement", "Court of Appeal", "second", None, "affirmed")


@pytest.mark.parametrize(
    ("words", "cases"),
    [
        (
            "In Linden Ltd v Marlow Ltd, the Court of Appeal upheld the judgment of the High Court, which dismissed "
            "Linden's claim on 3 March 2020.",
            {APPEAL, ("civil-infringement", "High Court", "first", "2020-03-03", "respondent-won")},
        ),
        (
            "In Linden Ltd v Marlow Ltd, the Court of Appeal upheld the judgment of the High Court, which in March "
            "2020 found that Marlow infringed the mark and granted an injunction.",
            {APPEAL, ("civil-infringement", "High Court", "first", "2020-03", "claimant-won")},
        ),
        (  # an order that is reviewed is not granted again, and a review of an interim request is one, too
            "In Linden Ltd v Marlow Ltd, the Court of Appeal upheld the order of the Commercial Court at Indore, which "
            "on November 26, 2020 declined Linden's application for a temporary injunction.",
            {
                ("preliminary-injunction", "Court of Appeal", "second", None, "affirmed"),
                ("preliminary-injunction", "Commercial Court at Indore", "first", "2020-11-26", "denied"),
            },
        ),
        (  # what the court that decides goes on to do is its own
            "In Linden Ltd v Marlow Ltd, the High Court found infringement in May 2019, and the Court of Appeal, which "
            "heard the case in June 2020, dismissed the appeal.",
            {APPEAL, ("civil-infringement", "High Court", "first", "2019-05", "claimant-won")},
        ),
        (
            "The Federal Court of Justice set aside the judgment of the Munich Higher Regional Court, which had "
            "dismissed the suit of Linden GmbH against Marlow GmbH.",
            {
                ("civil-infringement", "Federal Court of Justice", "retrial", None, "reversed"),
                ("civil-infringement", "Munich Higher Regional Court", "second", None, "affirmed"),
            },
        ),
        (
            "The Munich Regional Court granted an injunction in May 2020 in a suit filed by Linden GmbH against "
            "Marlow GmbH.",
            {("civil-infringement", "Munich Regional Court", "first", "2020-05", "claimant-won")},
        ),
        (
            "In an action of Linden GmbH against Marlow GmbH, the Munich Regional Court granted an injunction on "
            "3 May 2020.",
            {("civil-infringement", "Munich Regional Court", "first", "2020-05-03", "claimant-won")},
        ),
    ],
)
def test_a_relative_clause_tells_of_the_court_that_it_follows(words: str, cases: set[tuple[str, ...]]) -> None:
    assert told(f"A ruling\nDate: 16 January 2024\n{words}\n") == cases
