"""Who won because nothing was infringed, and who won though the other side's claim was not."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Alpha won its lawsuit seeking a declaration against Beta after a Dutch court found that its stents "
            "did not infringe Beta's patent.",
            "civil-infringement first: Alpha > Beta = claimant-won",
        ),
        (
            "Alpha won an ITC case against Beta after the commission found that Beta's redesigned lamps did not "
            "infringe but the old ones did.",
            "section-337 administrative: Alpha > Beta = claimant-won",
        ),
        (
            "Beta won a victory over Alpha when a Delaware jury found that it did not infringe Alpha's patent.",
            "civil-infringement first: Alpha > Beta = respondent-won",
        ),
    ],
)
def test_who_won(text: str, line: str) -> None:
    assert told_in_brief(text) == [line]
