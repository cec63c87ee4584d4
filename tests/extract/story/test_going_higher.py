"""Courts above to which somebody turns behind a judgment."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_BELOW = (
    "In May 2019 Corvane Pumps Ltd sued Tessaly Ltd in the Madras High Court. On 4 May 2020 it dismissed the suit. "
)


@pytest.mark.parametrize(
    ("words", "cases"),
    [
        ("Corvane thereupon moved the Supreme Court of India, which dismissed the appeal on 6 May 2021.", 2),
        ("Corvane moved the Bombay High Court against Marl Works Ltd in 2021.", 2),
    ],
)
def test_turning_to_a_court(words: str, cases: int) -> None:
    told = told_in_brief(_BELOW + words)
    assert len(told) == cases
    assert ("retrial" in told[1] or "second" in told[1]) is ("Supreme" in words)


def test_who_asks_for_money_in_another_court_brings_a_suit() -> None:
    below = (
        "Corvane Pumps Ltd sued Tessaly Ltd in the Munich Regional Court. It lost. The Munich Higher Regional Court "
        "dismissed its appeal in 2012. "
    )
    record = record_of(below + "In 2013 Corvane went to the Paris Court of Appeal and asked for EUR 3 million.")
    last = next(case for case in record.proceedings if case.forum.en == ("Paris Court of Appeal",))
    assert (last.instance, last.after) == ("first", None)


_HIGH = "Zephyr Inc. answered with an antitrust suit against Omnitalk Ltd. in the Jiangsu Higher People's Court. "


@pytest.mark.parametrize(
    "text",
    [
        _HIGH + "It dismissed the suit in May 2011. On Thursday the Supreme People's Court dismissed Zephyr's appeal.",
        "Omnitalk Ltd. went to the Jiangsu Higher People's Court and asked for 80 million yuan from Zephyr Inc. On "
        "May 9, 2011, that court awarded 3 million yuan. The Supreme People's Court heard Zephyr's appeal and threw "
        "it out on June 6, 2012.",
    ],
)
def test_a_suit_that_begins_before_a_high_court(text: str) -> None:
    below, above = sorted(record_of(text).proceedings, key=lambda case: case.after is not None)
    assert (below.instance, above.instance, above.after) == ("first", "second", below.id)


def test_who_won_in_a_court_of_no_name_sues_again_in_one_that_has_one() -> None:
    told = told_in_brief(
        "The supreme court has ruled that the lamps are no art, and overturned the court of appeal. Corvane sued "
        "Tessaly over its copyright in California and won a judgment of $2m in 2006. Corvane then went to the high "
        "court in London. In July 2008 Mr Justice Orr dismissed the claim. In December 2009 the court of appeal upheld "
        "the decision."
    )
    assert [line for line in told if " first: " in line] == [
        "civil-infringement first: Corvane > Tessaly = claimant-won; awarded 2000000 damages; decided 2006",
        "civil-infringement first: Corvane > Tessaly = respondent-won; decided 2008-07",
    ]


def test_a_lead_that_only_says_that_the_highest_court_decided() -> None:
    record = record_of(
        "The UK Supreme Court gave judgment on Wednesday in Corvane v Tessaly. Corvane asked the High Court for "
        "declarations that its pumps would not infringe Tessaly's patent. In 2014 Mr Justice Orr granted the "
        "declarations. The Court of Appeal reversed in June 2015. Both sides appealed to the Supreme Court. The top "
        "court allowed Tessaly's appeal."
    )
    told = [(case.forum.en[0], case.instance, case.after is not None) for case in record.proceedings]
    assert sorted(told) == [
        ("Court of Appeal", "second", True),
        ("High Court", "first", False),
        ("UK Supreme Court", "retrial", True),
    ]


def test_whose_appeal_a_case_named_for_both_was() -> None:
    record = record_of(
        "The UK Supreme Court gave judgment on Wednesday in Corvane v Tessaly. Corvane sued Tessaly in the High Court "
        "for infringement of its patent. In 2014 Mr Justice Orr dismissed the claim. The Court of Appeal reversed in "
        "June 2015. The Supreme Court allowed Tessaly's appeal."
    )
    names = {party.id: party.name.en[0] for party in record.parties}
    top = next(case for case in record.proceedings if case.forum.en[0] == "UK Supreme Court")
    assert [names[p] for p in top.appellants] == ["Tessaly"]


def test_a_court_to_which_somebody_may_yet_go_has_decided_nothing() -> None:
    record = record_of(
        "The Full Federal Court dismissed the appeal of Tessaly. In 2010 Justice Orr of the Federal Court held "
        "that the song infringed Corvane's copyright. All three judges on appeal agreed with him. Tessaly may yet seek "
        "special leave from the High Court."
    )
    assert [(case.forum.en[0], case.instance) for case in record.proceedings] == [
        ("Full Federal Court", "second"),
        ("Federal Court", "first"),
    ]
