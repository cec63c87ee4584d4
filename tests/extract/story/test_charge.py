"""Counterclaims: to which suit they answer, and what became of them."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

_SUED = "Corriedale Ltd sued Lowline Ltd in the Federal Court of Australia over its pump patent. "


def _told(text: str) -> list[str]:
    (article,) = read_newsletter(f"A quarrel over pumps\n28 June 2024\n{_SUED}{text}\n", "x.txt")
    return [f"{c.type} {c.instance} {c.decided} {c.outcome}" for c in extract_record(article).proceedings]


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "On 3 May 2024 the court found that Lowline infringes the patent and dismissed Lowline's cross-claim for "
            "revocation of the patent.",
            [
                "civil-infringement first 2024-05-03 claimant-won",
                "patent-invalidation first 2024-05-03 maintained",
            ],
        ),
        (
            "On 3 May 2024 the court ordered Lowline to pay $2 million. Its founder, Ada Kerr, pleaded guilty to theft "
            "of trade secrets and was sentenced to 18 months. In a counterclaim, Lowline accused Corriedale of breach "
            "of contract. The jury rejected the counterclaim.",
            [
                "civil-infringement first 2024-05-03 claimant-won",
                "contract first 2024-05-03 respondent-won",
                "criminal-prosecution first None convicted",
            ],
        ),
    ],
)
def test_counterclaims(text: str, cases: list[str]) -> None:
    assert sorted(_told(text)) == sorted(cases)


def test_charged_in_a_case_of_his_own() -> None:
    text = (
        "郑州市金水区人民法院判处金某有期徒刑五年六个月。记者了解到，钟某也已由金水区检察院另案起诉，目前正在审理之中。"
    )
    assert told_in_brief(text) == [
        "criminal-prosecution first:  > 金某 = convicted",
        "criminal-prosecution first: 金水区检察院 > 钟某 = pending",
    ]
