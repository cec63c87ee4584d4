# ruff: noqa: E501 - each case is one line
"""The day that closes the sentence of a ruling is that of the ruling, unless the request has a verb of its own."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "filed", "decided"),
    [
        ("The High Court dismissed a suit by Beta Ltd against Alpha Ltd over its mark on 3 May 2022.", None, "2022-05-03"),
        ("EUIPO rejected Beta Ltd's request to cancel the mark BELL of Alpha Ltd on 3 May 2022.", None, "2022-05-03"),
        ("The PTAB denied a petition by Beta Inc. to cancel claims of Alpha Inc.'s patent in May 2022.", None, "2022-05"),
        ("EUIPO refused Beta's application to cancel the mark BELL of Alpha SA on 3 May 2022, finding use.", None, "2022-05-03"),
        ("The High Court dismissed a suit by Beta Ltd against Alpha Ltd over its mark in 2022.", None, "2022"),
        ("The High Court dismissed Beta Co., Ltd.'s suit against Alpha Co., Ltd. in 2022.", None, "2022"),
        ("EUIPO rejected a request that Beta Ltd had filed to cancel Alpha Ltd's mark on 3 May 2022.", "2022-05-03", None),
        ("The High Court dismissed a suit that Beta Ltd brought against Alpha Ltd on 3 May 2022.", "2022-05-03", None),
    ],
)  # fmt: skip
def test_the_day_at_the_end(text: str, filed: str | None, decided: str | None) -> None:
    (case,) = record_of(text).proceedings
    assert (case.filed, case.decided) == (filed, decided)
