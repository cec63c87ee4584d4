"""The day on which a suit was brought, told beside the noun for it."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The District of Utah dismissed Alpha Inc.'s patent suit of May 2021 against Beta Corp. on 3 July 2023.",
            "filed 2021-05; decided 2023-07-03",
        ),
        (
            "Alpha Inc. and Beta Corp. settled their quarrel, among it Alpha's action of June 2022 in the District"
            " of Utah against Beta over a patent.",
            "filed 2022-06",
        ),
        (
            "The District of Utah dismissed Alpha Inc.'s patent suit against Beta Corp. on 3 July 2023.",
            "decided 2023-07-03",
        ),
    ],
)
def test_filed_and_decided(text: str, days: str) -> None:
    (line,) = told_in_brief(text)
    assert line.partition("; ")[2] == days
