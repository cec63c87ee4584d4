"""Cases told from above first: suits over an office, why a court decided, what it tells a registrar."""

from tests.extract.told_in_brief import told_in_brief


def test_the_court_of_appeal_told_first_decides_once() -> None:
    told = told_in_brief(
        "The Beijing High People's Court has overturned a CNIPA decision rejecting Alpha LLC's application to "
        "register the "
        "mark KEYSTONE. Alpha sued before the Beijing Intellectual Property Court, which dismissed the complaint in "
        "March "
        "2022. On appeal, Alpha submitted an agreement. The High Court set aside the first-instance judgment and "
        "ordered "
        "CNIPA to make a new decision."
    )
    assert [line.partition(";")[0] for line in told] == [
        "administrative-litigation second: Alpha > CNIPA = reversed",
        "other administrative: Alpha >  = denied",
        "administrative-litigation first: Alpha > CNIPA = respondent-won",
    ]


def test_a_registrar_who_is_told_to_remove_a_mark_hears_nothing() -> None:
    told = told_in_brief(
        "The Madras High Court has allowed a rectification petition filed by Alpha Coffee Ltd and directed the "
        "Registrar of "
        "Trade Marks to remove the mark SUNRAYS registered in the name of Beta Traders. Alpha is the proprietor of "
        "the mark "
        "SUNRISE since 1962. Justice Senthil held that the mark was adopted dishonestly."
    )
    assert told == ["trademark-invalidation first: Alpha > Beta = invalidated"]


def test_why_a_court_above_decided_is_told_after_the_courts_below() -> None:
    told = told_in_brief(
        "The Cour de cassation has quashed a 2021 decision of the Paris Court of Appeal that had ordered Beta to pay "
        "€400,000 to Alpha for parasitism. Alpha had sued Beta in 2017. The Paris first-instance court dismissed all "
        "its "
        "claims in 2019. The Cour de cassation held that the appeal court had not identified a value. The case was "
        "sent "
        "back to the Paris Court of Appeal."
    )
    assert [line.partition(";")[0].split(": ")[1] for line in told] == [
        "Alpha > Beta = remanded",
        "Alpha > Beta = reversed",
        "Alpha > Beta = respondent-won",
    ]
