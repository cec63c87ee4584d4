"""What a judge who sits alone decided, told behind the review of it, is the decision of the first instance."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

Row = tuple[str, str, str | None, str]


def told(words: str) -> set[Row]:
    """Forum, instance, date and outcome of each case."""
    (article,) = read_newsletter(f"A ruling\nDate: 16 January 2025\n{words}\n", "x.txt")
    return {
        (case.forum.en[0] if case.forum.en else "", case.instance, case.decided, str(case.outcome))
        for case in extract_record(article).proceedings
    }


@pytest.mark.parametrize(
    ("words", "cases"),
    [
        (
            "In Linden Ltd v Marlow Ltd, the Supreme Court on 3 May 2024 allowed the appeal of Marlow and restored the "
            "decision of the trial judge, who had rejected the claim. Mr Justice Harlow heard the case in early 2021. "
            "Side by side, he found, the signs were hardly similar, and he dismissed the action on 31 March 2021. The "
            "Court of Appeal took another view on 26 January 2022.",
            {
                ("Supreme Court", "retrial", "2024-05-03", "reversed"),
                ("Court of Appeal", "second", "2022-01-26", "reversed"),
                ("", "first", "2021-03-31", "respondent-won"),
            },
        ),
        (
            "In Linden Ltd v Marlow Ltd, the Court of Appeal on 3 May 2024 dismissed the appeal of Linden. Harlow J "
            "had dismissed the claim in July 2022.",
            {
                ("Court of Appeal", "second", "2024-05-03", "affirmed"),
                ("", "first", "2022-07", "respondent-won"),
            },
        ),
        (
            "A Division Bench of the Delhi High Court on 3 May 2024 held that Marlow's drug infringes Linden's patent. "
            "Linden sued Marlow in January 2018. After a full trial, Justice Ada Penn ruled in September 2021 that "
            "Marlow did not infringe it. Both companies appealed.",
            {
                ("Delhi High Court", "second", "2024-05-03", "reversed"),
                ("Delhi High Court", "first", "2021-09", "respondent-won"),
            },
        ),
        (
            "A Division Bench of the Delhi High Court on 3 May 2024 held that Marlow's drug infringes Linden's patent. "
            "A single judge had dismissed the suit in 2021.",
            {
                ("Delhi High Court", "second", "2024-05-03", "reversed"),
                ("Delhi High Court", "first", "2021", "respondent-won"),
            },
        ),
        (
            "A Division Bench of the Delhi High Court on 3 May 2024 held that Marlow's drug infringes Linden's patent. "
            "A single judge refused Linden an interim injunction in March 2018. A Division Bench upheld that order in "
            "April 2019.",
            {
                ("Delhi High Court", "second", "2024-05-03", "unknown"),
                ("Delhi High Court", "first", "2018-03", "denied"),
                ("Delhi High Court", "second", "2019-04", "affirmed"),
            },
        ),
        (  # a judge who decides on the day of the bench sits on it
            "A Division Bench of the Delhi High Court on 3 May 2024 dismissed the appeal of Linden against Marlow. "
            "Justice Ada Penn held in May 2024 that the mark was not infringed.",
            {("Delhi High Court", "second", "2024-05-03", "affirmed")},
        ),
        (  # one of the judges of the court that reviews decides nothing alone
            "In Linden Ltd v Marlow Ltd, the Court of Appeal on 3 May 2024 dismissed the appeal of Linden. Lord "
            "Justice Penn held that the mark was not infringed.",
            {("Court of Appeal", "second", "2024-05-03", "affirmed"), ("", "first", None, "respondent-won")},
        ),
    ],
)
def test_a_judge_alone_decides_below(words: str, cases: set[Row]) -> None:
    assert told(words) == cases


def test_a_neutral_citation_names_its_court() -> None:
    words = (
        "In Linden Ltd v Marlow Ltd [2024] UKSC 95, the Supreme Court allowed the appeal of Marlow. The Court of "
        "Appeal had granted an injunction."
    )
    (article,) = read_newsletter(f"A ruling\nDate: 16 January 2025\n{words}\n", "x.txt")
    numbers = {case.forum.en[0]: case.case_number for case in extract_record(article).proceedings}
    assert numbers == {"Supreme Court": "[2024] UKSC 95", "Court of Appeal": None}


def test_a_jury_in_the_same_court_sits_where_suits_are_tried() -> None:
    words = (
        "Linden Inc. sued Marlow Inc. in Delaware federal court in 2019 over three patents. The judge found them "
        "invalid in 2021, and the Federal Circuit agreed in July 2022. The U.S. Supreme Court turned the case away in "
        "October 2023. In the same court, a jury decided in March 2022 that Marlow had misled doctors. It awarded "
        "Linden $44.9 million."
    )
    assert told(words) >= {
        ("Delaware federal court", "first", "2021", "respondent-won"),
        ("Delaware federal court", "first", "2022-03", "claimant-won"),
        ("U.S. Supreme Court", "retrial", "2023-10", "denied"),
    }


def test_a_list_of_what_the_judge_did() -> None:
    words = (
        "The Full Court of the Federal Court of Australia has today dismissed the appeal of Marlow Ltd against "
        "Linden Ltd. The appeal was aimed at the judgment of the Federal Court of Australia of 3 May 2023.\n"
        "In that judgment the primary judge:\n"
        "- found that Marlow infringes the patent of Linden; and\n"
        "- ordered Marlow to pay damages of A$2 million.\n"
    )
    assert told(words) == {
        ("Full Court of the Federal Court of Australia", "second", "2025-01-16", "affirmed"),
        ("Federal Court of Australia", "first", "2023-05-03", "claimant-won"),
    }


def test_a_panel_names_its_court() -> None:
    words = (
        "A Federal Circuit panel on January 10 set aside the $31.5 million that jurors in Sherman had given to "
        "Linden LLC. Linden had sued Marlow Inc. in the Eastern District of Texas."
    )
    assert ("Federal Circuit", "second", "2025-01-10", "reversed") in told(words)


def test_what_the_trial_judge_made_of_a_sum_is_no_review() -> None:
    assert told_in_brief(
        "The Ninth Circuit upheld a copyright verdict for Corvo Inc against Bexa Ltd. A jury in Los Angeles sided with "
        "Corvo in March 2015. The award was later cut by the trial judge, and Bexa was left with a bill of $5 million."
    ) == [
        "civil-infringement second: Corvo > Bexa = affirmed",
        "civil-infringement first: Corvo > Bexa = claimant-won; awarded 5000000 damages; decided 2015-03",
    ]
