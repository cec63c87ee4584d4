"""The day of a judgment told with the suit in it, and the day on which that suit was brought."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_WON = "civil-infringement first: Holm > Varga = claimant-won"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "On 3 May 2024, in proceedings brought by Holm Ltd against Varga Ltd, the Patents Court held Holm's patent "
            "infringed.",
            "decided 2024-05-03",
        ),
        (
            "On 3 May 2024, hearing a suit filed by Holm Ltd against Varga Ltd, the Delhi High Court restrained Varga "
            "from using the mark.",
            "decided 2024-05-03",
        ),
        (
            "The Tokyo District Court found for Holm Ltd in its trade mark action against Varga Ltd on 3 May 2024.",
            "decided 2024-05-03",
        ),
        (
            "The Tokyo court found for Holm Ltd in its design action, brought on 3 May 2024 against Varga Ltd.",
            "filed 2024-05-03",
        ),
        (
            "A jury in the District of Utah found that Varga Ltd infringes Holm Ltd's patent. The action, No. "
            "2:22-cv-00042, was begun on 4 July 2022.",
            "filed 2022-07-04",
        ),
        (
            "The Patents Court found that Varga Ltd infringes Holm Ltd's patent. It took two days; the claim form was "
            "issued on 4 July 2022.",
            "filed 2022-07-04",
        ),
        (
            "The Patents Court found that Varga Ltd infringes Holm Ltd's patent. The second action, No. 12, was begun "
            "on 4 July 2022.",
            "",
        ),
    ],
)
def test_which_day_it_is(text: str, days: str) -> None:
    (case,) = told_in_brief(text)
    told = [part for part in case.split("; ") if part.startswith(("filed", "decided"))]
    assert "; ".join(told) == days, case


def test_suits_given_up_together_are_settled() -> None:
    cases = told_in_brief(
        "Holm Inc sued Varga Ltd in the District of Utah in July 2021. In May 2023 Varga added a suit in "
        "the Munich Regional Court, where it accused Holm of infringing a patent. Both will now be dropped, and a deal "
        "has been signed."
    )
    assert [case.split(" = ")[1].split(";")[0] for case in cases] == ["settled", "settled"]


def test_a_review_by_a_court_takes_the_sides_of_the_office() -> None:
    cases = told_in_brief(
        "Holm Inc sued Varga LLC in the District of Delaware for infringement of US patent 9,876,543. In June 2024 the "
        "Patent Trial and Appeal Board held that Varga had not shown any of the claims to be unpatentable. Varga has "
        "taken that ruling to the Federal Circuit."
    )
    assert cases[-1].startswith("patent-invalidation second: Varga > Holm = pending")


def test_who_answers_a_counterclaim_and_an_opposition() -> None:
    cases = told_in_brief(
        "The Munich Local Division found that Varga GmbH infringes the patent of Holm AG. Varga had answered with a "
        "counterclaim for revocation. The court maintained the patent as in Holm's third auxiliary request. A rival, "
        "Gorse A/S, had opposed it at the EPO; the Opposition Division rejected the opposition."
    )
    assert [case.split(": ")[1].split(" = ")[0] for case in cases] == ["Holm > Varga", "Varga > Holm", "Gorse > Holm"]
