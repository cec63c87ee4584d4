"""Reviews of decisions over rights that nothing told before: the decision below, whose right it is, who attacked it."""

import pytest

from tests.extract.told_in_brief import told_in_brief

ABOVE, BELOW = "patent-invalidation second", "patent-invalidation administrative"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "The Federal Circuit overturned a decision of the Patent Trial and Appeal Board that had found "
            "Quillon Networks' patent invalid in a challenge by Vantor Systems.",
            [
                f"{ABOVE}: Vantor > Quillon = reversed; appealed Quillon",
                f"{BELOW}: Vantor > Quillon = invalidated",
            ],
        ),
        (
            "The Federal Circuit affirmed a Patent Trial and Appeal Board decision that Quillon Inc.'s patent is void.",
            [f"{ABOVE}:  > Quillon = affirmed; appealed Quillon", f"{BELOW}:  > Quillon = invalidated"],
        ),
        (
            "The Federal Circuit upheld a decision of the Patent Trial and Appeal Board that Quillon Networks' "
            "patent is not unpatentable.",
            [f"{ABOVE}:  > Quillon = affirmed", f"{BELOW}:  > Quillon = maintained"],
        ),
        (
            "The Federal Court of Justice set aside a judgment of the Federal Patent Court that had declared "
            "Grunwald AG's patent void.",
            [
                f"{ABOVE}:  > Grunwald = reversed; appealed Grunwald",
                "patent-invalidation first:  > Grunwald = invalidated",
            ],
        ),
        (
            "The Federal Court of Justice ruled that a patent of Grunwald AG on pumps is valid. The court overturned a "
            "2022 decision in which the Federal Patent Court, on Solder GmbH's complaint, had declared it void.",
            [
                f"{ABOVE}: Solder > Grunwald = reversed; appealed Grunwald",
                "patent-invalidation first: Solder > Grunwald = invalidated; decided 2022",
            ],
        ),
        (
            "The Federal Court of Justice upheld a judgment of the Federal Patent Court that had dismissed Solder "
            "GmbH's nullity action against Grunwald AG's patent.",
            [
                f"{ABOVE}: Solder > Grunwald = affirmed",
                "patent-invalidation first: Solder > Grunwald = maintained",
            ],
        ),
    ],
)
def test_the_decision_below_is_told_with_its_review(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


@pytest.mark.parametrize(
    "text",
    [
        "The Federal Court of Justice upheld the Federal Patent Court's judgment invalidating Alpha's patent.",
        "The Court of Appeal upheld the Patents Court's decision revoking Alpha plc's patent.",
        "The UPC Court of Appeal upheld the Munich Central Division's decision to revoke Alpha's patent.",
    ],
)
def test_a_decision_that_is_called_by_what_it_did_to_a_right_is_one_over_it(text: str) -> None:
    assert told_in_brief(text) == [
        "patent-invalidation second:  > Alpha = affirmed; appealed Alpha",
        "patent-invalidation first:  > Alpha = invalidated",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Federal Court of Justice dismissed the nullity appeal of Beta GmbH and confirmed that the German part"
            " of Alpha AB's EP 2 114 987 is valid.",
            "affirmed; appealed Beta",
        ),
        (
            "The Federal Court of Justice dismissed the appeal of Beta GmbH in the nullity case over Alpha AB's"
            " patent.",
            "affirmed; appealed Beta",
        ),
        (
            "On Beta's nullity appeal the Federal Court of Justice reversed and revoked Alpha AB's EP 2 114 987.",
            "reversed",
        ),
    ],
)
def test_an_appeal_that_is_called_one_over_a_right(text: str, told: str) -> None:
    assert told_in_brief(text) == [f"patent-invalidation second: Beta > Alpha = {told}"]


@pytest.mark.parametrize(
    "text",
    [
        "Mr Justice Orr revoked Alpha's patent on 8 December 2023 in an action brought by Beta in the Patents Court.",
        "Mr Justice Orr, in the Patents Court, revoked Alpha's patent in 2023 in a claim issued by Beta Ltd.",
        "Mr Justice Orr, in the Patents Court, revoked Alpha's patent on 8 December 2023 in a claim issued by Beta"
        " Ltd; Alpha's counterclaim for infringement failed with it.",
    ],
)
def test_the_action_in_which_a_judge_revoked_a_right(text: str) -> None:
    assert told_in_brief(text)[0].startswith("patent-invalidation first: Beta > Alpha = invalidated")


def test_the_court_of_such_an_action_is_below_the_one_named_behind() -> None:
    text = (
        "Mr Justice Orr revoked Alpha's patent in 2023 in an action brought by Beta in the Patents Court, and the Court"
        " of Appeal dismissed Alpha's appeal in February."
    )
    assert [line.split(" =")[0] for line in told_in_brief(text)] == [
        "patent-invalidation first: Beta > Alpha",
        "patent-invalidation second: Beta > Alpha",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A nullity action which Alpha AG had directed against the patent of Beta Inc. had already failed: the Federal "
        "Patent Court dismissed it on 6 March 2024.",
        "A nullity action brought by Alpha AG against the patent of Beta Inc. was dismissed by the Federal Patent "
        "Court on 6 March 2024.",
    ],
)
def test_an_attack_told_before_the_court_that_dismissed_it(text: str) -> None:
    assert told_in_brief(text) == ["patent-invalidation first: Alpha > Beta = maintained; decided 2024-03-06"]
