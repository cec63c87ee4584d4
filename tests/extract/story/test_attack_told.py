"""Attacks on a right that were given up, told behind the review of another."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "The Federal Court of Justice dismissed an appeal against a Federal Patent Court "
                "judgment that declared a patent of Corvo Inc invalid. Holm GmbH brought a nullity "
                "action in 2019 that was withdrawn."
            ),
            [
                "patent-invalidation second:  > Corvo = affirmed; appealed Corvo",
                "patent-invalidation first:  > Corvo = invalidated",
                "patent-invalidation administrative: Holm > Corvo = withdrawn; filed 2019",
            ],
        ),
    ],
)
def test_attacks_given_up(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
