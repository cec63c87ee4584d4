"""Others who are sued in the suit spoken of, named in a sentence of their own."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

SUED = "Alder Inc sued Birch Inc in federal court in Delaware over a patent on smart locks. "


@pytest.mark.parametrize(
    ("named", "sued"),
    [
        ("Ada Orr, Birch's founder, and Jo Pell, its chief executive, are also named as defendants.", "Ada, Jo"),
        ("The complaint also names Ada Orr and Jo Pell as defendants.", "Ada, Jo"),
        ("The lawsuit names Birch's founder, Ada Orr, as a defendant.", "Ada"),
        ("The suit names Birch's chief executive, Ada Orr, as a defendant.", "Ada"),
        ("The suit names as defendants Birch's founder, Ada Orr, and Cedar Ltd.", "Ada, Cedar"),
        ("Also named as defendants are Ada Orr, Birch's founder, and Jo Pell, its chief executive.", "Ada, Jo"),
        ("Other defendants include Cedar Corp and Dogwood Ltd.", "Cedar, Dogwood"),
    ],
)
def test_they_stand_beside_the_one_sued_first(named: str, sued: str) -> None:
    assert told_in_brief(SUED + named) == [f"civil-infringement first: Alder > Birch, {sued} = pending"]


def test_those_of_another_suit_do_not() -> None:
    for told in (
        "In another suit, Cedar Corp is also named as a defendant.",
        "Cedar Ltd. and Dogwood Inc. are also named as defendants in a similar lawsuit that Alder filed in Texas.",
        "Cedar Ltd. was also sued as a defendant by Dogwood Inc., another maker of locks.",
    ):
        (line, *_) = told_in_brief(SUED + told)
        assert line == "civil-infringement first: Alder > Birch = pending"


def test_a_rival_of_somebody_is_not_sued() -> None:
    (line,) = told_in_brief(f"{SUED}Other defendants include Cedar Corp, a distributor of Alder's rival Dogwood Inc.")
    assert line == "civil-infringement first: Alder > Birch, Cedar = pending"


def test_a_suit_against_several_stands_where_it_was_brought() -> None:
    record = record_of("Alder Inc sued Birch Inc and Cedar Inc in Delaware over a patent on pumps.")
    assert [case.forum.en[:1] for case in record.proceedings] == [("Delaware",)]
