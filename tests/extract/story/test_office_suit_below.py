"""Suits over an office's decision whose appeal is told first, and what a court tells a registrar."""

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
