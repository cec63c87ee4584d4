"""An order that a court takes back, told by "revoked it"."""

import pytest

from tests.extract.told_in_brief import record_of

_GRANTED = "The Munich Local Division granted Bexa a preliminary injunction against Corvo on 21 May 2023. "


@pytest.mark.parametrize(
    ("text", "second"),
    [
        pytest.param(
            _GRANTED + "The Court of Appeal revoked it on 3 December 2023 on Corvo's appeal.",
            ("preliminary-injunction", "reversed"),
            id="the order told last",
        ),
        pytest.param(
            _GRANTED + "Its patent EP 2 043 492 fell in the end: the Paris Central Division revoked it in May 2024.",
            ("patent-invalidation", "invalidated"),
            id="the patent told last",
        ),
    ],
)
def test_revoked_it_means_what_was_told_last(text: str, second: tuple[str, str]) -> None:
    cases = record_of(text).proceedings
    assert [(case.type, case.outcome) for case in cases[1:]] == [second]
