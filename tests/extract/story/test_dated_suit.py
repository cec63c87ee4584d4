"""The day on which the case spoken of was brought, told without who brought it."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    "told",
    [
        "The complaint, which had been lodged on 30 August 2022, alleges theft.",
        "The complaint had been filed in August 2022.",
    ],
)
def test_complaint_dated_later(told: str) -> None:
    text = (
        "The U.S. International Trade Commission on 3 May 2024 found a violation of section 337 by Gamma Ltd. in "
        f"Investigation No. 337-TA-1334, brought by Vega Inc. {told}"
    )
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    (case,) = extract_record(article).proceedings
    assert (case.filed or "")[:7] == "2022-08"
