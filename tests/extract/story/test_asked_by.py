"""Who asked for an interim measure and when, told in a sentence behind the decision."""

import pytest

from tests.extract.told_in_brief import told_in_brief

DENIED = "The Delhi High Court refused an interim injunction against Beta Ltd on 23 May 2024. "
CASE = "preliminary-injunction first: Alpha > Beta = denied"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"{DENIED}The application had been made by Alpha Ltd on 17 February 2024 over its trademark ALPHA.",
            [f"{CASE}; filed 2024-02-17; decided 2024-05-23"],
        ),
        (
            f"{DENIED}That request was lodged by the Danish brewer Alpha A/S on 17 February 2024.",
            [f"{CASE}; filed 2024-02-17; decided 2024-05-23"],
        ),
        (
            f"{DENIED}Alpha Ltd owns the trademark ALPHA. The application for the mark was made on 17 February 2024.",
            [f"{CASE}; decided 2024-05-23"],
        ),
        (
            f"{DENIED}Alpha Ltd owns the trademark ALPHA. The request was made by Alpha on 3 June 2024.",
            [f"{CASE}; decided 2024-05-23"],
        ),
    ],
)
def test_the_day_of_the_request(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
