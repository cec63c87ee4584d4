"""Firms that sue and are told by what they are alone."""

import pytest

from tests.extract.told_in_brief import record_of

_WON = (
    "Alpha International has beaten John Rothson. Judge Roe of the Southern District of New York "
    "found that Rothson had infringed the mark and barred him from selling the tokens. "
)


@pytest.mark.parametrize(
    ("text", "filed"),
    [
        pytest.param(_WON + "The fashion house sued in January 2022.", ["2022-01"], id="noun"),
        pytest.param(_WON + "The Paris group filed its complaint in January 2022.", ["2022-01"], id="place"),
        pytest.param(_WON + "The company sued in January 2022.", ["2022-01"], id="anaphor"),
        pytest.param(_WON + "The company sued Beta Ltd in January 2022.", [None, "2022-01"], id="another is sued"),
    ],
)
def test_a_firm_described_brought_the_suit_told(text: str, filed: list[str | None]) -> None:
    assert [case.filed for case in record_of(text).proceedings] == filed
