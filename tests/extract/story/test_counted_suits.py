"""Two suits told in one breath: they are told apart where the words say what each is about."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("text", "suits"),
    [
        pytest.param(
            "On 20 October 2022 Orlin Foods Inc. filed two actions against Marrow Ltd. in the District of Delaware, "
            "one on design patents and one on patents for milling.",
            2,
            id="one and one",
        ),
        pytest.param(
            "Orlin Foods Inc. filed two lawsuits against Marrow Ltd. in the District of Delaware in October 2022: one "
            "is about design patents, the other about patents for milling.",
            2,
            id="one and the other",
        ),
        pytest.param(
            "On 20 October 2022 Orlin Foods Inc. filed two patent actions against Marrow Ltd. in the District "
            "of Delaware.",
            1,
            id="a group that nothing tells apart",
        ),
    ],
)
def test_two_suits(text: str, suits: int) -> None:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    record = extract_record(article)
    assert len(record.proceedings) == suits
    assert {case.forum.en[0] for case in record.proceedings if case.forum} == {"District of Delaware"}
    assert {(case.filed or "")[:7] for case in record.proceedings} == {"2022-10"}
