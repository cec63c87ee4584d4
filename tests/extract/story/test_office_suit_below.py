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


def test_a_decision_named_by_its_court_and_by_what_it_did_to_a_right() -> None:
    told = told_in_brief(
        "The UPC Court of Appeal dismissed the appeal by Beta against a decision of the Paris Central Division "
        "revoking EP 2 "
        "888 333. The revocation action had been brought by Alpha in July 2023."
    )
    assert told == [
        "patent-invalidation second: Alpha > Beta = affirmed; appealed Beta",
        "patent-invalidation first: Alpha > Beta = invalidated; filed 2023-07",
    ]


def test_the_day_behind_a_suit_that_was_dismissed_and_an_order_that_was_asked_for() -> None:
    told = told_in_brief(
        "The Tokyo District Court dismissed a patent infringement suit filed by Alpha Energy against Beta Corp. on "
        "22 May "
        "2024, finding that the patent lacks an inventive step. Alpha had claimed NT$50 million and an order to "
        "destroy the "
        "products."
    )
    assert told == ["civil-infringement first: Alpha > Beta = respondent-won; claimed 50000000"]


def test_the_review_of_an_order_whose_suit_is_told_of_no_court() -> None:
    told = told_in_brief(
        "The Patents Court has refused to grant Alpha an interim injunction preventing Beta from launching a tablet. "
        "Alpha "
        "had started proceedings in March 2024 for threatened infringement of EP 2 345 678. The Court of Appeal "
        "upheld the "
        "decision on 5 April 2024."
    )
    assert told[-1] == "preliminary-injunction second: Alpha > Beta = affirmed; appealed Alpha; decided 2024-04-05"


def test_the_suit_that_a_review_names_is_the_one_told_further_on() -> None:
    told = told_in_brief(
        "The Court of Justice has set aside the judgment of the General Court and referred the matter back. In 2018, "
        "Alpha "
        "AG applied for registration of CHOCO as an EU trade mark. EUIPO's examiner refused the application and the "
        "Fourth "
        "Board of Appeal dismissed Alpha's appeal. Alpha brought an action before the General Court, which dismissed "
        "it in "
        "November 2022."
    )
    assert [told[0], *told[2:]] == [
        "administrative-litigation second: Alpha > EUIPO = remanded; appealed Alpha",
        "other administrative: Alpha >  = affirmed; appealed Alpha",
        "administrative-litigation first: Alpha > EUIPO = respondent-won; decided 2022-11",
    ]


def test_no_court_reviews_one_above_it() -> None:
    told = told_in_brief(
        "The Spanish Supreme Court has confirmed that the mark NOVA SOL of Beta Bodegas infringes the earlier mark "
        "SOL owned "
        "by Alpha Bodegas. Commercial Court No. 5 of Madrid dismissed the infringement action in 2019. The Madrid "
        "Court of "
        "Appeal reversed in 2021, declaring the later mark invalid. The Supreme Court has now dismissed the "
        "cassation appeal "
        "of Beta Bodegas."
    )
    assert [line.split(":")[0] for line in told] == [
        "civil-infringement retrial",
        "civil-infringement first",
        "civil-infringement second",
    ]
