"""A suit that goes on beside an interim order is a case of its own."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_ORDER = "Holm Ltd obtained a preliminary injunction against Corvo Inc. from the District of Nevada on 30 May 2024."
_READ = "preliminary-injunction first: Holm > Corvo = granted; decided 2024-05-30"
_OPEN = "civil-infringement first: Holm > Corvo = pending"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_ORDER, [_READ]),
        (f"{_ORDER} The case remains pending.", [_READ, _OPEN]),
        (f"{_ORDER} The suit, filed in April 2024, goes on.", [_READ, f"{_OPEN}; filed 2024-04"]),
        (f"{_ORDER} The suit, lodged in April 2024, is still pending.", [_READ, f"{_OPEN}; filed 2024-04"]),
        (f"{_ORDER} The debate about such orders goes on.", [_READ]),
    ],
)
def test_what_goes_on(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The Federal Court of Canada enjoined Corvo Foods Ltd. and awarded Holm Inc. C$40,000.",
        "The High Court found that Corvo Ltd infringed the mark of Holm Ltd and enjoined it.",
    ],
)
def test_whom_a_court_enjoins(text: str) -> None:
    (case,) = record_of(text).proceedings
    assert "cease-infringement" in case.remedies
