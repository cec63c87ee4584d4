"""What the court of a suit holds and changes in it: validity beside infringement, a verdict that the judge trims, and a
suit that was settled as soon as it was brought."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

HEAD = "Kilns in court\nDate: 16 June 2025\nLuma Kilns Ltd sued Orbo Ovens Ltd in the {} over a patent in May 2022. "


def proceedings(text: str) -> tuple[Proceeding, ...]:
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    return extract_record(article).proceedings


@pytest.mark.parametrize(
    ("court", "words", "outcome", "findings"),
    [
        (
            "Patents Court",
            "On 30 March 2023 the court found the patent invalid.",
            "respondent-won",
            {"invalidity found"},
        ),
        (
            "District of Delaware",
            "In March 2023 a jury found the patent invalid.",
            "respondent-won",
            {"invalidity found"},
        ),
        (
            "Patents Court",
            "In March 2023 Mr Justice Hale found the patent valid but not infringed.",
            "respondent-won",
            {"invalidity not-found", "infringement not-found"},
        ),
        (
            "District of Delaware",
            "In March 2023 the judge found the patent valid and infringed and awarded damages of $2 million.",
            "claimant-won",
            {"invalidity not-found", "infringement found"},
        ),
    ],
)
def test_validity_is_held_in_the_suit(court: str, words: str, outcome: str, findings: set[str]) -> None:
    (suit,) = proceedings(HEAD.format(court) + words + "\n")
    assert (suit.type, suit.outcome) == ("civil-infringement", outcome)
    assert {f"{finding.cause} {finding.result}" for finding in suit.findings} == findings


def test_a_german_court_of_infringement_says_nothing_of_validity() -> None:
    cases = proceedings(
        HEAD.format("Munich Regional Court") + "In March 2023 the Federal Patent Court held the patent invalid.\n"
    )
    assert [case.type for case in cases] == ["civil-infringement", "patent-invalidation"]


@pytest.mark.parametrize(
    ("words", "decided", "sums"),
    [
        ("In May 2024 Judge Ann Roe cut the award to $2 million.", "2024-05", [2_000_000]),
        ("The judge then tripled the award to $19.5 million.", "2023-10", [19_500_000]),
        ("On appeal the award was cut to $2 million.", "2023-10", [6_500_000]),
    ],
)
def test_the_judge_changes_the_award_in_the_same_case(words: str, decided: str, sums: list[int]) -> None:
    verdict = "A jury awarded Luma Kilns $6.5 million in October 2023. "
    suit = proceedings(HEAD.format("District of Delaware") + verdict + words + "\n")[0]
    assert (suit.instance, suit.decided) == ("first", decided)
    assert [money.amount for money in suit.awarded] == sums


def test_what_is_paid_soon_after_a_suit_settles_that_suit() -> None:
    first, second = proceedings(
        HEAD.format("District of Delaware") + "In March 2024, Tinder Stoves LLC agreed to pay Luma Kilns $2.4 million "
        "days after being sued in federal court in Rhode Island.\n"
    )
    assert (first.outcome, first.awarded) == ("unknown", ())
    assert (second.outcome, second.decided) == ("settled", "2024-03")
    assert [(money.amount, money.kind) for money in second.awarded] == [(2_400_000, "settlement")]


def test_a_promise_to_pay_is_no_award() -> None:
    (suit,) = proceedings(HEAD.format("District of Delaware") + "Tinder Stoves agreed to pay $3 million for a film.\n")
    assert (suit.outcome, suit.awarded) == ("unknown", ())


@pytest.mark.parametrize(
    ("words", "day"),
    [
        (
            "A federal judge on Tuesday dismissed the patent suit of Luma Inc against Orbo Inc.",
            "2025-06-10",
        ),
        ("A federal judge on Thursday rejected Luma Inc's patent claims against Orbo Inc.", "2025-06-12"),
    ],
)
def test_a_judge_of_no_named_court_decides_between_two(words: str, day: str) -> None:
    (suit,) = proceedings(f"Kilns in court\n16 June 2025, by the patent desk\n{words}\n")
    assert (suit.outcome, suit.decided, suit.forum.en) == ("respondent-won", day, ())
    assert len(suit.claimants) == len(suit.respondents) == 1


@pytest.mark.parametrize(
    ("words", "sums"),
    [
        ("2021年1月，美国加州北区联邦地区法院将前述金额调减为200万美元。", [2_000_000]),
        ("2021年1月，主审法官将赔偿额调减至200万美元。", [2_000_000]),
    ],
)
def test_a_court_lowers_its_own_award_in_chinese(words: str, sums: list[int]) -> None:
    (suit,) = proceedings(
        "简讯\n2021年6月8日\n2019年5月6日，乙明有限公司在美国加州北区联邦地区法院起诉丙辰有限公司。2020年2月14日，陪审团裁定"
        f"丙辰有限公司赔偿乙明有限公司300万美元。{words}\n"
    )
    assert (suit.decided, [money.amount for money in suit.awarded]) == ("2021-01", sums)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Corvo sued Bexa in the Western District of Wisconsin in October 2014. A jury awarded Corvo $940 million in"
            " April 2016. In 2017 the judge entered judgment for $140 million.",
            "civil-infringement first: Corvo > Bexa = claimant-won; awarded 140000000 damages; filed 2014-10;"
            " decided 2017",
        ),
        (
            "A jury in Wisconsin awarded Corvo $940 million against Bexa in April 2016, but the trial judge slashed it"
            " to $420 million in 2017.",
            "civil-infringement first: Corvo > Bexa = claimant-won; awarded 420000000 damages; decided 2017",
        ),
        (
            "Bexa said the US Supreme Court had rejected its petition in the trade secrets case brought by Corvo.",
            "civil-infringement retrial: Corvo > Bexa = denied",
        ),
    ],
)
def test_sums_of_a_judge_in_place_of_those_of_a_jury(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
