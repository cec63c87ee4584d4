"""Sentences that only count cases open none, and the place where a firm sits is no party."""

from tests.extract.told_in_brief import told_in_brief


def test_cases_that_are_only_counted() -> None:
    text = "Trademark owners filed 6,168 domain name cases with the World Intellectual Property Organization in 2024."
    assert told_in_brief(text) == []


def test_the_place_of_a_seat() -> None:
    text = (
        "Alder Seiko, based in Suwa, Nagano Prefecture, had sought 900 million yen when it filed the suit against "
        "Kurose in the Tokyo District Court in 2021."
    )
    assert told_in_brief(text) == ["civil-infringement first: Alder > Kurose = unknown; claimed 900000000; filed 2021"]
