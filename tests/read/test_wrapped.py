"""Lines that were broken to fit, put together again."""

import pytest

from ipgraph.read.wrapped import join, unwrap


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ("the court", "ruled", "the court ruled"),
        ("the or-", "dered sum", "the ordered sum"),
        ("a non-", "infringement suit", "a non-infringement suit"),
        ("Rolls-", "Royce", "Rolls-Royce"),
        ("No. 4711-", "2", "No. 4711-2"),
        ("炉公司", "败诉", "炉公司败诉"),
        ("炉公司,", "败诉", "炉公司,败诉"),
        ("赔偿", "200万元", "赔偿200万元"),
        ("胜诉，", "2024年", "胜诉，2024年"),
        ("法院认定LoRA", "模型", "法院认定LoRA模型"),
        ("“Kiln”", "won", "“Kiln” won"),
        ("商标“KILN", "”的注册", "商标“KILN”的注册"),
        ("", "won", "won"),
        ("at https://example.org/ki", "ln/4711.html", "at https://example.org/kiln/4711.html"),
        ("at https://example.org/ki", "won", "at https://example.org/ki won"),
        ("at https://example.org/a", "https://example.org/b", "at https://example.org/a https://example.org/b"),
    ],
)
def test_join(above: str, below: str, expected: str) -> None:
    assert join(above, below) == expected


def test_unwrap() -> None:
    wrapped = [
        "The Wuxi court ordered Oven Ltd. to pay RMB 2 million to Kiln Ltd. for",
        "copying glaze 4711, and dismissed the claim against a dealer.",
        "It may appeal.",
        "",
        "The court said that it had weighed what both sides had brought before it",
        "for two years.",
    ]
    assert unwrap(wrapped, 78) == [f"{wrapped[0]} {wrapped[1]}", wrapped[2], f"{wrapped[4]} {wrapped[5]}"]
    long = ["x" * 90, "It may appeal.", "", "It said so."]
    assert unwrap(long, 78) == [long[0], long[1], long[3]]
    assert unwrap([], 78) == []
