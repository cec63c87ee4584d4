"""The office or court before which an attack on a right is pending."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

EP = "Marrow Inc.'s EP 1 814 555"


@pytest.mark.parametrize(
    ("told", "forum", "instance"),
    [
        (f"An opposition by Orlin GmbH against {EP} is pending before the EPO.", "EPO", "administrative"),
        (
            f"A nullity action of Orlin GmbH against {EP} is pending at the Federal Patent Court.",
            "Federal Patent Court",
            "first",
        ),
        (
            f"The nullity action that Orlin GmbH has filed against {EP} is pending before the Federal Patent Court.",
            "Federal Patent Court",
            "first",
        ),
        (
            f"A revocation action of Orlin GmbH against {EP} is open before the Paris Central Division of the UPC.",
            "Paris Central Division of the UPC",
            "first",
        ),
    ],
)
def test_an_attack_that_is_pending(told: str, forum: str, instance: str) -> None:
    assert told_in_brief(told) == [f"patent-invalidation {instance}: Orlin > Marrow = pending"]
    (case,) = record_of(told).proceedings
    assert case.forum is not None
    assert case.forum.en == (forum,)


@pytest.mark.parametrize("pending", ["pending", "still"])
def test_a_suit_that_is_pending(pending: str) -> None:
    told = f"A suit of Marrow Inc. against Orlin GmbH over {EP} is {pending} before the Regional Court of Ulm."
    assert told_in_brief(told) == ["civil-infringement first: Marrow > Orlin = pending"]


@pytest.mark.parametrize("who", ["it infringes", "its phone infringes"])
def test_who_appeals_from_a_court_was_not_the_one_who_sued_there(who: str) -> None:
    told = (
        "Orlin Inc. appealed to the Federal Circuit after a jury in the District of Vermont found that"
        f" {who} Marrow LLC's US 9,100,200."
    )
    assert [case.split(" =")[0] for case in told_in_brief(told)] == [
        "civil-infringement second: Marrow > Orlin",
        "civil-infringement first: Marrow > Orlin",
    ]


def test_an_attack_told_from_above_is_the_one_that_was_brought() -> None:
    told = told_in_brief(
        "The German Federal Court of Justice has dismissed an appeal by Alder GmbH against a judgment of the Federal "
        "Patent "
        "Court that declared EP 1 876 543 invalid. Birch S.p.A. brought the nullity action in 2019 after Alder had "
        "sued it "
        "for infringement before the Mannheim Regional Court."
    )
    assert told[:2] == [
        "patent-invalidation second: Birch > Alder = affirmed; appealed Alder",
        "patent-invalidation first: Birch > Alder = invalidated; filed 2019",
    ]
