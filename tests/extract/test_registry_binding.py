"""The registrar of marks is that of the one office named with it."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "forums"),
    [
        (
            "The Registrar of Trade Marks of IP Australia rejected Alder GmbH's opposition to BIRCH of Birch Ltd on 3 "
            "May 2024.",
            ["IP Australia Registrar of Trade Marks"],
        ),
        (
            "The Registrar of Trade Marks rejected Alder GmbH's opposition to BIRCH of Birch Ltd on 3 May 2024.",
            ["Registrar of Trade Marks"],
        ),
    ],
)
def test_the_registrar_sits_at_the_only_office(text: str, forums: list[str]) -> None:
    assert [" ".join(sorted(case.forum.en)) for case in record_of(text).proceedings] == forums
