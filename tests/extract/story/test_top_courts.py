"""What the highest court of a country decides is heard there the second or third time, whatever else is told."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    "told",
    [
        "The UK Supreme Court held on 8 March 2024 that Marrow Ltd infringes Orlin AB's EP 1 814 097.",
        "The Federal Court of Justice on 8 March 2024 found that Marrow Ltd infringes Orlin AB's EP 1 814 097.",
    ],
)
def test_the_highest_court_hears_nothing_first(told: str) -> None:
    (case,) = told_in_brief(told)
    assert case.startswith("civil-infringement retrial: Orlin > Marrow = ")
    assert case.endswith("decided 2024-03-08")


@pytest.mark.parametrize(
    "told",
    [
        "The Federal Court of Justice ruled on 8 March 2024 that Orlin AB's EP 1 814 097 is valid. It thereby set"
        " aside a 2022 ruling of the Federal Patent Court, which had declared the patent void on a suit by Marrow Ltd.",
        "The Federal Court of Justice held on 8 March 2024 that Orlin AB's EP 1 814 097 is valid and overturned the"
        " Federal Patent Court's judgment of 2022 declaring it void on a complaint by Marrow Ltd.",
    ],
)
def test_a_court_of_nullity_is_reviewed(told: str) -> None:
    above, below = told_in_brief(told)
    assert above == "patent-invalidation second: Marrow > Orlin = reversed; appealed Orlin; decided 2024-03-08"
    assert below.startswith("patent-invalidation first: Marrow > Orlin = invalidated")


def test_the_day_of_the_judgment_below() -> None:
    told = (
        "The Court of Appeal held on 8 March 2024 that Marrow Ltd infringes Orlin AB's EP 1 814 097 and overturned "
        "the High Court's judgment of 2022 dismissing the claim."
    )
    above, below = told_in_brief(told)
    assert above.endswith("= reversed; appealed Orlin; decided 2024-03-08")
    assert below == "civil-infringement first: Orlin > Marrow = respondent-won; decided 2022"


def test_provincial_courts_of_spain_hear_appeals() -> None:
    cases = record_of(
        "The Barcelona Commercial Court ordered Alder SL in 2020 to pay EUR 60,000 to Birch SA for copying a chair. "
        "Barcelona's Provincial Court halved the damages in 2022."
    ).proceedings
    assert [(c.instance, c.outcome, c.after) for c in cases] == [
        ("first", "claimant-won", None),
        ("second", "modified", "c1"),
    ]
