"""Words that name a kind of right only beside others: each row holds in its examples, in no other."""

import re
from typing import Any

import pytest

from ipgraph.extract.right_table import right_table
from ipgraph.extract.right_words import find_beside
from ipgraph.lang.words import fold

_ROWS = [row for language in ("en", "zh") for row in right_table(language).get("beside", ())]


@pytest.mark.parametrize("row", _ROWS, ids=[f"{row['type']} {i}" for i, row in enumerate(_ROWS)])
def test_rows_hold_where_their_examples_say(row: dict[str, Any]) -> None:
    pattern = re.compile(row["pattern"])
    for example in row["examples"]:
        told = pattern.search(fold(example.replace("[", "").replace("]", "")))
        assert told is not None, example
        assert f"[{told['word']}]" in example.casefold(), example
    for other in row["not"]:
        assert pattern.search(fold(other)) is None, other


def test_a_design_that_somebody_registered_is_a_right() -> None:
    marks = find_beside(fold("The gin infringes designs which Alpha registered for its bottle."), "en")
    assert [mark.value for mark in marks] == ["design-patent"] * 2
