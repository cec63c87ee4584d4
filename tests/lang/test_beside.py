"""Every row of the tables of words beside something against its own examples and counter-examples."""

import re
from importlib.resources import files
from typing import get_args

import pytest

from ipgraph.errors import DataError
from ipgraph.lang.beside import PLACES, Beside, BesideRow
from ipgraph.lang.named_words import any_of, either_case
from ipgraph.model.codes import Language

TABLES = [
    Beside(language, path.name.removesuffix(".toml"))
    for language in get_args(Language)
    for path in sorted(files("ipgraph.lang").joinpath(language, "beside").iterdir(), key=lambda file: file.name)
]
ROWS = [
    pytest.param(table, row, id=f"{table.language}-{table.name}-{row.tells}-{number}")
    for table in TABLES
    for number, row in enumerate(table.rows())
]


def matches(table: Beside, row: BesideRow, example: str) -> bool:
    """Whether the words of a row stand in an example; those before or behind something stand beside its [brackets]."""
    (place,) = (place for place in PLACES if getattr(row, place))
    pattern = re.compile(table.pattern_of([row], place))
    if place == "within":
        return pattern.search(example) is not None
    start, end = example.index("["), example.index("]") - 1
    text = example.replace("[", "").replace("]", "")
    found = pattern.search(text, 0, start) if place == "before" else pattern.match(text, end)
    return found is not None


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_a_row_matches_its_examples_and_not_its_counter_examples(table: Beside, row: BesideRow) -> None:
    assert row.examples
    for example in row.examples:
        assert matches(table, row, example), example
    for example in row.counter_examples:
        assert not matches(table, row, example), example


@pytest.mark.parametrize("table", TABLES, ids=lambda table: f"{table.language}-{table.name}")
def test_a_table_names_who_reads_it_and_no_words_that_nothing_uses(table: Beside) -> None:
    text = files("ipgraph.lang").joinpath(table.language, "beside", f"{table.name}.toml").read_text(encoding="utf-8")
    reader = re.search(r"Read by[\s#]+src/ipgraph/(\S+\.py)", text)
    assert reader is not None
    assert f'"{table.name}")' in files("ipgraph").joinpath(reader[1]).read_text(encoding="utf-8")
    for name in re.findall(r"^([a-z-]+) = \[", text, re.MULTILINE):
        assert name in ("examples", "not") or re.search(rf"\{{{name}\}}", text, re.IGNORECASE), name


def test_what_no_row_tells_is_an_error() -> None:
    with pytest.raises(DataError, match="nothing of the kind"):
        Beside("en", TABLES[0].name).before("nothing of the kind").search("")


def test_words_are_plain_text_the_longest_first() -> None:
    pattern = re.compile(any_of(["No.", "alpha's", "alpha's own"]))
    assert [m.group() for m in pattern.finditer("Nor No. alpha’s own alpha's")] == ["No.", "alpha’s own", "alpha's"]


def test_a_name_with_a_capital_stands_for_words_with_and_without_one() -> None:
    pattern = re.compile(either_case({"noun": ["claim", "DNA claim"]})["Noun"])
    assert [w for w in ("claim", "Claim", "DNA claim", "dNA claim") if pattern.fullmatch(w)] == [
        "claim",
        "Claim",
        "DNA claim",
    ]
