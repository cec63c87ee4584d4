import datetime
import sys
from decimal import Decimal

import pandas
import polars
import pytest

from ipgraph.errors import QueryError
from ipgraph.opened.answer import Answer
from ipgraph.query.table import Cell, Column, Table, Thing

COURT = Thing("urn:court", "最高人民法院")
ROWS: tuple[tuple[Cell, ...], ...] = (
    (COURT, (COURT, Thing("urn:x")), Decimal("642596249.6"), 3, True, "2024-04-25", "2024-04"),
    (None, None, None, None, None, None, None),
)
NAMES = ("forum", "parties", "awarded", "cases", "final", "decided", "filed")
ANSWER = Answer(Table(columns=tuple(Column(name, name) for name in NAMES), rows=ROWS))


def test_pandas_has_typed_columns() -> None:
    frame = ANSWER.to_pandas()
    assert list(frame.columns) == list(NAMES)
    types = [str(frame[name].dtype) for name in NAMES[2:6]]
    assert types == ["float64", "Int64", "boolean", "datetime64[ms]"]
    first = frame.iloc[0]
    assert (first.forum, list(first.parties), first.awarded) == ("最高人民法院", ["最高人民法院", "urn:x"], 642596249.6)
    assert (first.cases, first.decided, first.filed) == (3, pandas.Timestamp("2024-04-25"), "2024-04")
    assert frame.iloc[1].isna().all()


def test_polars_keeps_decimals() -> None:
    frame = ANSWER.to_polars()
    assert frame.schema["awarded"] == polars.Decimal(10, 1)
    assert frame.row(0) == (
        "最高人民法院",
        ["最高人民法院", "urn:x"],
        Decimal("642596249.6"),
        3,
        True,
        datetime.date(2024, 4, 25),
        "2024-04",
    )


def test_things_can_be_their_iris() -> None:
    assert ANSWER.to_pandas(iris=True).forum[0] == "urn:court"
    assert ANSWER.to_polars(iris=True)["parties"][0].to_list() == ["urn:court", "urn:x"]


@pytest.mark.parametrize("name", ["pandas", "polars"])
def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(QueryError, match=f"to_{name} needs the library {name}.* pip install {name}"):
        getattr(ANSWER, f"to_{name}")()
