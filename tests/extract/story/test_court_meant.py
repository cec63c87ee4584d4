"""Which court denies certiorari where a sentence names none, or another one."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_SUIT = (
    "Orlin Foods Inc. sued Marrow Ltd. in the District of Delaware in 2018 for patent infringement. On 4 May 2021 a "
    "jury awarded Orlin $12 million. The Federal Circuit reversed the judgment on 3 June 2022; "
)


@pytest.mark.parametrize(
    "told",
    [
        "the U.S. Supreme Court denied certiorari in November 2022.",
        "certiorari was denied in November 2022. The U.S. Supreme Court rarely hears such cases.",
    ],
)
def test_certiorari(told: str) -> None:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{_SUIT}{told}\n", "x.txt")
    record = extract_record(article)
    top = next(case for case in record.proceedings if case.instance == "retrial")
    assert (top.forum.en[0] if top.forum else "", top.outcome, top.decided) == (
        "U.S. Supreme Court",
        "denied",
        "2022-11",
    )
    assert [case.instance for case in record.proceedings] == ["first", "second", "retrial"]
