"""Persons with a title who speak in court for somebody else."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUIT = "Alpha Ltd. sued Beta Ltd. in the Delhi High Court for trademark infringement in November 2021. "


@pytest.mark.parametrize(
    "words",
    [
        "Alpha was represented by Ms. Jane Orr, Beta by Mr. Ravi Dale.",
        "Mr. Ravi Dale appeared for Beta.",
        "Ms. Jane Orr and Mr. Ravi Dale acted for Alpha.",
        "Counsel for Alpha was Mr. Ravi Dale.",
    ],
)
def test_counsel_is_no_party(words: str) -> None:
    assert told_in_brief(_SUIT + words) == ["civil-infringement first: Alpha > Beta = unknown; filed 2021-11"]


def test_a_person_who_is_sued_is_one() -> None:
    told = told_in_brief(
        "Alpha Ltd., represented by Orr LLP, sued Mr. Dale in the Delhi High Court over its trademark."
    )
    assert told == ["civil-infringement first: Alpha > Mr. = pending"]
