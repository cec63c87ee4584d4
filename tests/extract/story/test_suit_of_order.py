"""Chinese suits told behind an interim order, suits told behind the wrong, and the suit that 本案 stands for."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_ORDER = (
    "6月6日，长沙市中级人民法院依申请人岭东影业有限公司的请求，"
    "裁定被申请人河西网络有限公司立即停止在线播放电影《山路》。"
)
_ORDERED = "preliminary-injunction first: 岭东影业有限公司 > 河西网络有限公司 = granted; decided 2024-06-06"


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            f"{_ORDER}该院2023年9月还判决北桥视频有限公司赔偿岭东影业有限公司45万元。",
            [
                _ORDERED,
                "civil-infringement first: 岭东影业有限公司 > 北桥视频有限公司 = claimant-won; "
                "awarded 450000 damages; decided 2023-09",
            ],
            id="against somebody else",
        ),
        pytest.param(
            f"{_ORDER}该院随后判决河西网络有限公司赔偿岭东影业有限公司45万元。",
            [
                _ORDERED,
                "civil-infringement first: 岭东影业有限公司 > 河西网络有限公司 = claimant-won; awarded 450000 damages",
            ],
            id="in the suit itself",
        ),
        pytest.param(f"{_ORDER}岭东影业有限公司提供了45万元担保。", [_ORDERED], id="no award"),
        pytest.param(
            "岭东灯具有限公司持有“海月”商标。河西灯饰有限公司未经许可销售标有“海月”字样的台灯，遂起诉请求赔偿30万元。"
            "长沙市中级人民法院判决河西灯饰有限公司赔偿3万元。",
            [
                "civil-infringement first: 岭东灯具有限公司 > 河西灯饰有限公司 = claimant-partly-won; "
                "claimed 300000; awarded 30000 damages"
            ],
            id="the one who sues is named before the wrongdoer",
        ),
        pytest.param(
            "岭东灯具有限公司在长沙市中级人民法院起诉河西灯饰有限公司侵害商标权。"
            "此外，岭东灯具有限公司在美国特拉华联邦地区法院起诉河西灯饰有限公司，该案仍在审理。本案尚未开庭审理。",
            ["civil-infringement first: 岭东灯具有限公司 > 河西灯饰有限公司 = pending"] * 2,
            id="the suit of the text, where another is known to be open",
        ),
    ],
)
def test_suits_told_behind(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
