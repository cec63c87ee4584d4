"""Who else stands on a side of the one suit of a Chinese text, named beside the noun for it."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_HELD = "杭州互联网法院判决李某赔偿8000元。"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        (
            "原告甲山公司是图片的著作权人。被告李某售卖水杯，网店由被告乙海网络公司经营。",
            "甲山公司 > 李某, 乙海网络公司",
        ),
        ("原告甲山公司是图片的著作权人。被告李某售卖水杯，平台由被告某网络公司经营。", "甲山公司 > 李某, 某网络公司"),
        ("原告甲山公司是图片的著作权人。被告李某曾在网店售卖水杯。", "甲山公司 > 李某"),
    ],
)
def test_who_else_was_sued(text: str, sides: str) -> None:
    (line,) = told_in_brief(text + _HELD)
    assert line.startswith(f"civil-infringement first: {sides} = ")
