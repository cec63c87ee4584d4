"""Which right a suit is on where both sides own one."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "types", "titles"),
    [
        (
            "Corvo, which owns the invention patent for a foldable stroller, sued Bexa, owner of a design patent for a "
            "stroller. The court held that Bexa's products infringed the invention patent.",
            ["invention-patent"],
            ["foldable stroller"],
        ),
        (
            "Bexa owns the mark KELVO in class 25. Corvo, owner of the earlier mark KELVA, sued Bexa for infringement "
            "in the Shanghai Pudong Court, which awarded RMB 600,000.",
            ["trademark"],
            ["KELVA"],
        ),
    ],
)
def test_the_right_of_the_one_who_sues(text: str, types: list[str], titles: list[str]) -> None:
    record = record_of(text)
    (case,) = record.proceedings
    over = [right for right in record.rights if right.id in case.rights]
    assert [right.type for right in over] == types
    assert [right.title.en[0] for right in over] == titles


@pytest.mark.parametrize(
    "told",
    [
        "The Bombay High Court restrained Bexa from selling medicines under the mark KELVA, which Corvo said was "
        "deceptively similar to its KELVO mark.",
        "The Bombay High Court restrained Bexa from using the mark KELVA, holding it deceptively similar to Corvo's "
        "registered mark KELVO.",
    ],
)
def test_the_mark_that_another_is_like(told: str) -> None:
    assert [right.title.en[0] for right in record_of(told).rights] == ["KELVO"]
