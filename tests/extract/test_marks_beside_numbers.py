"""Marks told with the number in brackets behind them, or right before them."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("told", "marks"),
    [
        (
            "Holm Ltd's registered trade mark ORLO (No. 1204599) by selling tiles branded ORLO RED",
            [("1204599", "ORLO")],
        ),
        ("the UK mark ORLO (UK00003111222) of Holm Ltd", [("UK00003111222", "ORLO")]),
        ("Holm Ltd's EU trade mark No. 017 111 222, ORLO, for tiles", [("017111222", "ORLO")]),
        ("Holm Ltd's Registration No. 912.111.222 for ORLOTEX", [("912.111.222", "ORLOTEX")]),
    ],
)
def test_mark_and_number_are_one(told: str, marks: list[tuple[str, str]]) -> None:
    text = f"In brief\n28 June 2024\nThe High Court held on 3 May 2024 that Varga Ltd had infringed {told}.\n"
    (article,) = read_newsletter(text, "x.txt")
    rights = extract_record(article).rights
    assert [(right.number, (right.title.en or ("",))[0]) for right in rights if right.title] == marks
