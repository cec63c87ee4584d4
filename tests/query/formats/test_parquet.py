import datetime
import io
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pyarrow.parquet
import pytest

from ipgraph.query.formats import write_file
from ipgraph.query.formats.parquet import arrow_table
from ipgraph.query.table import Cell, Column, Table, Thing

FORUM = Thing("https://w3id.org/ipgraph/id/forum/cn-wuhan", "武汉市中级人民法院")


@pytest.mark.parametrize(
    ("cells", "type_", "values"),
    [
        ([1, None, 3], "int64", [1, None, 3]),
        ([Decimal("1.5"), 2, None], "decimal128(2, 1)", [Decimal("1.5"), Decimal("2.0"), None]),
        ([Decimal("607000000"), Decimal("0.001")], "decimal128(12, 3)", [Decimal("607000000.000"), Decimal("0.001")]),
        ([Decimal("0")], "decimal128(1, 0)", [Decimal(0)]),
        ([Decimal("1E+3")], "decimal128(4, 0)", [Decimal(1000)]),
        ([2**63], "decimal128(19, 0)", [Decimal(2**63)]),
        ([Decimal(10) ** 50], "string", ["1" + "0" * 50]),
        ([1.5, 2, Decimal("0.25")], "double", [1.5, 2.0, 0.25]),
        ([True, None], "bool", [True, None]),
        ([True, 1], "string", ["true", "1"]),
        (["2024-02-29", None], "date32[day]", [datetime.date(2024, 2, 29), None]),
        (["2024-02-29", "2024"], "string", ["2024-02-29", "2024"]),
        ([FORUM, "x", None], "string", ["武汉市中级人民法院", "x", None]),
        (
            [(FORUM, Thing("urn:a")), None, FORUM],
            "list<element: string>",
            [["武汉市中级人民法院", "urn:a"], None, ["武汉市中级人民法院"]],
        ),
        ([None], "string", [None]),
        ([5, "five"], "string", ["5", "five"]),
        ([], "string", []),
    ],
)
def test_a_column_has_the_type_of_its_values(cells: Sequence[Cell], type_: str, values: list[Any]) -> None:
    answer = Table(columns=(Column("c", "列"),), rows=tuple((cell,) for cell in cells))
    out = io.BytesIO()
    write_file(answer, "parquet", out)
    read = pyarrow.parquet.read_table(io.BytesIO(out.getvalue()))
    assert (str(read.schema.field("c").type), read.column("c").to_pylist()) == (type_, values)
    assert read.schema.field("c").metadata[b"heading"].decode() == "列"


def test_columns_of_one_name_stay_apart() -> None:
    made = arrow_table(Table(columns=(Column("a", "A"), Column("b", "A")), rows=((1, "x"),)))
    assert made.column_names == ["a", "b"]
