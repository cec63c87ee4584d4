"""Which language a block is written in."""

import pytest

from ipgraph.lang.detect import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The court dismissed the claim.", "en"),
        ("法院驳回诉讼请求。", "zh"),
        ("The marks 海星 and 海月 were cancelled by the office last year.", "en"),
        ("平台提供Checkpoint基础模型和LoRA模型,支持图生图。", "zh"),
        ("资料来源:JUVE Patent", "zh"),
        ("智慧財產及商業法院駁回上訴。", "zh"),
        ("The Taiwanese mark 藍鯨 was cancelled by the office last year.", "en"),
        ('Two More Courts Side with the Owner of "清风明月"', "en"),
        ("“Glowleaf Lamp Company”商标案宣判", "zh"),
        ("12345 --- 67", None),
        ("", None),
    ],
)
def test_detect_language(text: str, language: str | None) -> None:
    assert detect_language(text) == language
