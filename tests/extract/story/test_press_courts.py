"""How a wire service tells what US and UK courts did: each text of the list beside this file, with the cases read."""

from pathlib import Path

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

BLOCKS = Path(__file__).with_name("press_courts.txt").read_text(encoding="utf-8").strip().split("\n\n")


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block[:40])
def test_courts_of_the_press(block: str) -> None:
    text, *expected = block.split("\n")
    assert told_in_brief(text.replace(" / ", "\n")) == [line.strip() for line in expected]


def test_judge_and_where_he_sits() -> None:
    text = "U.S. District Judge Ada Orr in San Diego dismissed a suit filed by Holm against Bexa."
    assert record_of(text).proceedings[0].forum.en == ("San Diego",)
