"""An appeal from a board that one sentence tells together with what the court above made of it."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_SUED = "Tessaly LLC sued Corvane Pumps Inc. in the District of Utah in 2019 over two patents. "
_BOARD = (
    "Corvane filed petitions for inter partes review of both patents with the Patent Trial and Appeal Board. On 20 "
    "February 2021 the Board issued final written decisions finding all challenged claims unpatentable. "
)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        pytest.param(
            "Tessaly appealed to the Federal Circuit, which affirmed on 3 June 2022.",
            "patent-invalidation second: Corvane > Tessaly = affirmed; appealed Tessaly; decided 2022-06-03",
            id="the court in the same breath",
        ),
        pytest.param(
            "Tessaly's appeal to the Federal Circuit is pending.",
            "patent-invalidation second: Corvane > Tessaly = pending; appealed Tessaly",
            id="nothing decided yet",
        ),
    ],
)
def test_appeal_from_a_board_beside_a_suit(text: str, last: str) -> None:
    assert told_in_brief(_SUED + _BOARD + text)[-1] == last
