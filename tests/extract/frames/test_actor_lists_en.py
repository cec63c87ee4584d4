"""Lists of names with what stands beside them: what the first is, and people told by the company they work for."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    "told",
    [
        "Two former engineers of chip designer Varga Micro were sentenced to 18 and 24 months in prison for theft.",
        "A federal grand jury in Boston indicted a former Varga Inc executive on charges of stealing trade secrets.",
        "A former executive of Varga Micro was convicted on Monday of stealing trade secrets from the company.",
    ],
)
def test_a_company_is_not_convicted_with_its_people(told: str) -> None:
    assert not told_in_brief(told)


@pytest.mark.parametrize(
    ("told", "sides"),
    [
        ("Holm Inc sued Varga and former Holm manager John Carver in federal court in Boston.", "Holm > Varga, John"),
        ("Holm Inc sued ex-Holm chief executive John Carver in federal court in Boston.", "Holm > John"),
        ("Holm Inc sued Varga Ltd and its engineer John Carver in federal court in Boston.", "Holm > Varga, John"),
    ],
)
def test_an_employer_is_not_sued_with_its_people(told: str, sides: str) -> None:
    assert told_in_brief(told) == [f"civil-infringement first: {sides} = pending"]


@pytest.mark.parametrize(
    "what", ["China's largest pump maker", "a maker of pumps", "India's second-largest pump maker"]
)
@pytest.mark.parametrize("second", ["Orr Co., Ltd.", "the dealer Orr Co., Ltd.", "its dealer Orr Co., Ltd."])
def test_a_list_goes_on_behind_what_its_first_is(what: str, second: str) -> None:
    told = f"Holm Ltd sued Varga Ltd (Varga), {what}, and {second} (Orr) in the Delhi High Court over a patent."
    assert told_in_brief(told) == ["civil-infringement first: Holm > Varga, Orr = pending"]


def test_whom_an_employee_sues_is_sued() -> None:
    (told,) = told_in_brief("An employee of Holm sued Varga Ltd in the Paris court over a patent.")
    assert told == "civil-infringement first: An > Varga = pending"


@pytest.mark.parametrize(
    ("what", "sides"),
    [
        ("The claimant is the Danish drugmaker Bestova.", "Bestova > Varga"),
        ("The claimant, the Danish drugmaker Bestova, is small.", "Bestova > Varga"),
        ("The claimant is the owner of Bestova.", "The > Varga"),
        ("The claimant was represented by Bestova.", "The > Varga"),
    ],
)
def test_who_the_claimant_is(what: str, sides: str) -> None:
    assert told_in_brief(f"{what} It sued Varga Ltd in the Paris court over a patent.") == [
        f"civil-infringement first: {sides} = pending"
    ]
