# ruff: noqa: E501 - each case is one line
"""Days and owners that stand in asides: the day of a suit told by its noun, whose number it is that fell."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Alpha Ltd's action against Beta Inc. in the District of Delaware, filed in February 2023, remains stayed.",
         "civil-infringement first: Alpha > Beta = pending; filed 2023-02"),
        ("The Patent Trial and Appeal Board instituted inter partes review of Alpha Ltd's US Patent No. 10,335,298 on Beta Inc.'s petition in January.",
         "patent-invalidation administrative: Beta > Alpha = pending"),
        ("The EPO's Opposition Division upheld Alpha A/S's EP 3 218 904 in limited form in October 2022.",
         "patent-invalidation administrative:  > Alpha = partly-invalidated; decided 2022-10"),
        ("The High Court of Australia has today refused the application of Beta Pty Ltd for special leave to appeal from last year's judgment of the Full Court in favour of Alpha Ltd.",
         "civil-infringement retrial: Alpha > Beta = denied; appealed Beta; decided 2024-06-28"),
    ],
)  # fmt: skip
def test_told_in_an_aside(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
