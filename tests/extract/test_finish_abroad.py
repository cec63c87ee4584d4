"""A review stands above no case of another country."""

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


def test_no_review_of_a_court_abroad() -> None:
    text = (
        "Orlin Foods Inc. sued Marrow Ltd. in the Regional Court of Hamburg, which dismissed the suit in May 2022. "
        "In London the Court of Appeal of England and Wales dismissed Orlin's appeal on 3 June 2023."
    )
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    cases = extract_record(article).proceedings
    assert [(case.instance, case.after) for case in cases] == [("first", None), ("second", None)]
