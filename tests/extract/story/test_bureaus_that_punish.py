"""Bureaus of agriculture and culture that punish; attacks on a right that fail before an office."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "The Zhangye Agriculture and Rural Affairs Bureau fined Holm Seed Ltd RMB 860,000 in January 2022 and "
            "confiscated its seed.",
            "administrative-enforcement administrative:  > Holm = penalised; awarded 860000 fine; decided 2022-01",
        ),
        (
            "Holm's attack on Alder's patent failed in May before the European Patent Office.",
            "patent-invalidation administrative: Holm > Alder = maintained; decided 2024-05",
        ),
    ],
)
def test_told(text: str, case: str) -> None:
    assert case in told_in_brief(text)
