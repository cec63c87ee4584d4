"""Cases that somebody has won or lost before, of which a text tells in passing."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

FOUND = "The High Court found on 5 May 2023 that Holm AB infringes Beta GmbH's EP 2 100 200."
BEFORE = (
    "Beta lost a similar fight over an older pump in 2015.",
    "Beta had lost an earlier trade mark case against another maker in 2019.",
    "In 2019 the company lost a comparable battle.",
)


@pytest.mark.parametrize("told", BEFORE)
def test_a_case_lost_before_tells_nothing_of_this_one(told: str) -> None:
    (article,) = read_newsletter(f"News\nDate: 6 May 2024\n{FOUND} {told}\n", "x.txt")
    (case,) = extract_record(article).proceedings
    assert (case.outcome, case.decided) == ("claimant-won", "2023-05-05")


def test_the_case_itself_may_be_lost() -> None:
    told = "Beta GmbH sued Holm AB in the High Court over EP 2 100 200 in 2022. Beta lost the case in May 2023."
    (article,) = read_newsletter(f"News\nDate: 6 May 2024\n{told}\n", "x.txt")
    (case,) = extract_record(article).proceedings
    assert case.outcome == "respondent-won"


@pytest.mark.parametrize(
    "told",
    [
        "An earlier Alpha suit ended in summary judgment of non-infringement in the same court in September 2023.",
        "A previous suit by Alpha over the first model was dismissed by the same court in September 2023.",
    ],
)
def test_an_earlier_suit_in_the_same_court(told: str) -> None:
    cases = told_in_brief(f"Alpha Ltd sued Beta Ltd in the District of Utah in May 2024. {told}")
    assert len(cases) == 2
    assert "civil-infringement first: Alpha > Beta = respondent-won; decided 2023-09" in cases


@pytest.mark.parametrize(
    "told",
    [
        "Another judge of the district, Max Rowe, ruled for Gamma in a suit over its models by six authors, among them"
        " Jo Pell.",
        "A different judge in the same district dismissed a suit by Jo Pell against Gamma.",
        "Another Utah judge ruled for Gamma in a case brought by Jo Pell.",
        "A second chamber dismissed Jo Pell's suit against Gamma.",
    ],
)
def test_another_judge_of_the_court_decides_over_others(told: str) -> None:
    before = "Ada Orr sued Beta Ltd in the District of Utah in May 2023. In June 2023 the judge ruled for her."
    assert told_in_brief(f"{before} {told}")[1].startswith("civil-infringement first: Jo > Gamma = respondent-won")


def test_another_judge_may_take_over_the_same_case() -> None:
    before = "Ada Orr sued Beta Ltd in the District of Utah in May 2023."
    assert len(told_in_brief(f"{before} Another judge of the court ruled for Beta Ltd in June 2024.")) == 1


def test_a_third_jury_decides_over_others() -> None:
    first = "A Delaware jury awarded Alpha Inc. $5 million for the infringement of three of its patents by Beta Ltd."
    cases = told_in_brief(
        f"{first} In May 2023 a third jury in Delaware found that Gamma Ltd had infringed two Alpha patents and awarded"
        " $7 million."
    )
    assert [case.split(" = ")[0] for case in cases] == [
        "civil-infringement first: Alpha > Beta",
        "civil-infringement first: Alpha > Gamma",
    ]
