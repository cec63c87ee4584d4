"""A court of second rank that decided first is not one of appeal because its decision was upheld on appeal."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "instance"),
    [
        (
            "The High Court found in 2022 that Corvo Ltd had infringed Holm Ltd's patent, a decision that was "
            "upheld on appeal.",
            "first",
        ),
        ("The High Court, on appeal, dismissed Holm Ltd's patent suit against Corvo Ltd.", "second"),
    ],
)
def test_on_appeal_behind_a_decision(text: str, instance: str) -> None:
    assert told_in_brief(text)[0].startswith(f"civil-infringement {instance}: Holm > Corvo")
