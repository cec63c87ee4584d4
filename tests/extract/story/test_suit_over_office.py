"""Who lost before an office and simply "sued" attacks its decision; whom the suit faces depends on the country."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

OVER = "administrative-litigation first"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The Japan Patent Office invalidated the patent of Alder Corp. in 2020 at the request of Birch KK. Alder "
            "sued, and the Intellectual Property High Court set the decision aside in March 2021.",
            f"{OVER}: Alder > Birch = claimant-won; decided 2021-03",
        ),
        (
            "The CNIPA invalidated the patent of Alder Corp. in 2020 at the request of Birch Co., Ltd. Alder sued, but "
            "the Beijing Intellectual Property Court upheld the decision in March 2021.",
            f"{OVER}: Alder > CNIPA = respondent-won; decided 2021-03",
        ),
        (
            "On a petition by Birch the Japan Patent Office declared the patent invalid in 2020, but Alder sued, and "
            "the IP High Court reversed that decision in March 2021.",
            f"{OVER}: Alder > Birch = claimant-won; decided 2021-03",
        ),
        (
            "The CNIPA upheld the mark ALBA of Alder Corp. in 2020, as against Birch Co., Ltd. Alder sued, and the "
            "Ningbo Intermediate People's Court awarded it RMB 2 million for infringement.",
            "civil-infringement first: Alder > Birch = claimant-won; awarded 2000000 damages",
        ),
        (
            "The EUIPO cancelled the mark ALBA of Alder SA at the request of Birch GmbH in 2020. Alder sued in 2021, "
            "and the Munich Regional Court found that Birch infringed its copyright.",
            "civil-infringement first: Alder > Birch = claimant-won; filed 2021",
        ),
    ],
)
def test_who_sues_right_after_an_office_decided(text: str, told: str) -> None:
    assert told_in_brief(text)[-1] == told


def test_a_suit_over_a_decision_is_none_of_the_suit_that_the_same_court_hears() -> None:
    text = (
        "The Tokyo District Court ordered Birch KK in 2022 to pay Alder Corp. 5 million yen for infringing its patent. "
        "The Intellectual Property High Court affirmed in January 2024. Birch had turned to the JPO and asked it to "
        "invalidate the patent. The JPO upheld it in July 2021, and the Intellectual Property High Court dismissed "
        "Birch's suit to have that decision annulled in 2022."
    )
    cases = record_of(text).proceedings
    over = next(case for case in cases if case.type == "administrative-litigation")
    office = next(case for case in cases if case.instance == "administrative")
    assert (over.instance, over.outcome, over.decided, over.after) == ("first", "respondent-won", "2022", office.id)
    assert over.claimants == office.claimants


def test_an_appeal_to_the_highest_court_of_china_is_from_a_court_and_not_from_the_office_told_last() -> None:
    text = (
        "Birch was ordered by the Beijing Intellectual Property Court to pay Alder RMB 8 million for patent "
        "infringement. "
        "Alder owns Chinese invention patent No. ZL201210345678.9. Birch filed an invalidation request with the CNIPA, "
        "which maintained the patent in 2022. Birch appealed to the Supreme People's Court. On December 20, 2023, "
        "the SPC "
        "rejected the appeal and upheld the original judgment."
    )
    record = record_of(text)
    suit, _, review = record.proceedings
    assert (review.type, review.instance, review.after) == ("civil-infringement", "second", suit.id)
    assert {case.rights for case in record.proceedings} == {("r1",)}
    (right,) = record.rights
    assert right.number == "ZL201210345678.9"
