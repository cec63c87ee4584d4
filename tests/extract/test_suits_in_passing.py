"""A suit that is only named to tell when another was brought is told once."""

from tests.extract.told_in_brief import told_in_brief


def test_on_the_day_of() -> None:
    told = told_in_brief(
        "Alpha Corp. lodged a Section 337 complaint against Beta Inc. with the US International Trade Commission (ITC) "
        "in March 2024. On the day of the ITC complaint Alpha had also sued in the District of Massachusetts."
    )
    assert [line.split(" = ")[0] for line in told] == [
        "section-337 administrative: Alpha > Beta",
        "civil-infringement first: Alpha > Beta",
    ]
