"""Courts of Hong Kong by words that other countries use too."""

import pytest

from ipgraph.lang.forums import find_forums


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("终审法院驳回其向上诉法庭判决提出的上诉。", ["cn-hk-cfa", "cn-hk-ca"]),
        ("原讼法庭判其胜诉，上诉庭维持原判。", ["cn-hk-cfi", "cn-hk-ca"]),
        ("美国第九巡回上诉法庭维持原判，香港终审法院则否。", ["cn-hk-cfa"]),
        ("上诉法庭维持原判。", []),
        ("澳门终审法院维持原判。", ["cn-mo-final"]),
    ],
)
def test_bare_names(text: str, keys: list[str]) -> None:
    assert [forum.key for forum in find_forums(text, "zh")] == keys
