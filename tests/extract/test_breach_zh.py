"""Suits in which a Chinese text tells that somebody broke a contract."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "2024年5月17日，加利福尼亚中区联邦地区法院陪审团认定乙海公司违反与甲山公司签订的许可协议。",
            ["contract first: 甲山公司 > 乙海公司 = claimant-won; decided 2024-05-17"],
            id="with whom",
        ),
        pytest.param(
            "国家知识产权局应乙海公司请求，于2023年4月宣告甲山公司的专利无效。双方还签有协议。"
            "2024年5月17日，深圳市中级人民法院认定乙海公司违反该协议。",
            [
                "patent-invalidation administrative: 乙海公司 > 甲山公司 = invalidated; decided 2023-04",
                "contract first: 甲山公司 > 乙海公司 = claimant-won; decided 2024-05-17",
            ],
            id="no review of the office",
        ),
        pytest.param(
            "2024年5月17日，深圳市中级人民法院认定乙海公司侵犯甲山公司的商标权并违反和解协议。",
            ["civil-infringement first: 甲山公司 > 乙海公司 = claimant-won; decided 2024-05-17"],
            id="a right infringed too",
        ),
    ],
)
def test_breach(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
