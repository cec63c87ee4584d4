"""Appeals told beside the court that has them before it: which open a case, and which court an appeal gets."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

_OTHER = (
    "Orlin Foods Inc. sued Marrow Ltd. in the District of Delaware in 2018 for infringement of U.S. Patent No. "
    "10,111,222. On 4 May 2021 a jury awarded Orlin $12 million, and on 3 June 2022 the Federal Circuit affirmed. "
)
_BOARD = (
    "Marrow petitioned the Patent Trial and Appeal Board for inter partes review. On 9 March 2023 the Board held the "
    "claims of the patent unpatentable"
)


def _record(text: str) -> Record:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    return extract_record(article)


def _above_the_board(record: Record) -> list[str]:
    cases = {case.id: case for case in record.proceedings}
    above = [c for c in record.proceedings if c.after and cases[c.after].instance == "administrative"]
    return [f"{c.instance} {c.forum.en[0] if c.forum else ''} {c.outcome}" for c in above]


@pytest.mark.parametrize(
    ("told", "above"),
    [
        pytest.param(
            "; Orlin's appeal from that decision is pending at the Federal Circuit.", True, id="a pending appeal"
        ),
        pytest.param(
            ". Orlin's appeal is before the Federal Circuit.", True, id="an appeal that a court has before it"
        ),
        pytest.param(". Orlin may take an appeal that would be before the Federal Circuit.", False, id="what may come"),
    ],
)
def test_appeal_from_an_office(told: str, above: bool) -> None:
    assert _above_the_board(_record(_OTHER + _BOARD + told)) == (["second Federal Circuit pending"] if above else [])
