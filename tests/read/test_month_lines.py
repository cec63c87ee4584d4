"""Months that stand alone below titles date articles; those that head the parts of a story do not."""

from ipgraph.read.newsletter import read_newsletter

_FIRST = "Kiln Tiles loses in Ulm\n{}Kiln Tiles Ltd. sued Oven Ltd. in Ulm.\nIt lost there.\n"
_SECOND = "Oven wins in Bonn\n{}Oven Ltd. sued Clay Ltd. in Bonn.\n"


def _published(text: str) -> list[str | None]:
    days = [article.versions[0].published for article in read_newsletter(text, "x.txt")]
    return [day.value if day else None for day in days]


def test_months_below_titles() -> None:
    assert _published(_FIRST.format("May 2024\n") + _SECOND.format("June 2024\n")) == ["2024-05", "2024-06"]


def test_months_that_head_parts() -> None:
    assert _published("Kiln v Oven\nMay 2023\nKiln sued Oven.\nMay 2024\nIt lost in Ulm.\n") == [None]
    assert _published("Kiln Tiles loses in Ulm\nKiln sued Oven.\nThe ruling\nMay 2024\nIt lost in Ulm.\n") == [None]
