"""How many petitions or requests an office counts is no case."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

COUNTS = "In 2023 the Patent Office received 12,480 applications, granted 7,310 patents and registered 5,100 marks."


@pytest.mark.parametrize(
    "told",
    [
        "At the Patent Trial and Appeal Board, challengers filed 1,150 petitions for inter partes review in 2023.",
        "The Opposition Division received 2,310 oppositions in 2023.",
    ],
)
def test_counts_open_no_case(told: str) -> None:
    (article,) = read_newsletter(f"Figures\nDate: 6 May 2024\n{COUNTS} {told}\n", "x.txt")
    assert extract_record(article).proceedings == ()


def test_requests_that_customs_count_open_no_case() -> None:
    told = "2023年，杭州海关查扣侵权货物12万件，采取保护措施310批次。杭州海关受理权利人扣留申请212件。"
    (article,) = read_newsletter(f"海关数据\n日期：2024-05-06\n{told}\n", "x.txt")
    assert extract_record(article).proceedings == ()


def test_a_petition_of_a_party_is_a_case() -> None:
    told = "Alpha Corp. asked the Patent Trial and Appeal Board to review U.S. Patent No. 9,111,222 of Beta Inc."
    (article,) = read_newsletter(f"Petition\nDate: 6 May 2024\n{told}\n", "x.txt")
    assert len(extract_record(article).proceedings) == 1
