"""What is brought before whom: a suit, or a request for an interim measure, or both."""

import pytest

from tests.extract.test_dating import cases

SUIT, ORDER = "civil-infringement", "preliminary-injunction"


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("枫叶公司在孟买高等法院起诉白桦公司侵犯其商标权，并申请临时禁令。", [SUIT, ORDER]),
        ("枫叶公司将白桦公司诉至杭州市中级人民法院，同时申请行为保全。", [SUIT, ORDER]),
        ("枫叶公司向慕尼黑第一地区法院起诉，请求对白桦公司发布临时禁令。", [ORDER]),
        ("枫叶公司将白桦公司诉至杭州市中级人民法院，并申请财产保全。", [SUIT]),
    ],
)
def test_a_suit_and_an_interim_measure_asked_for_besides(text: str, types: list[str]) -> None:
    assert [case.type for case in cases("zh", text)] == types
