"""Suits of a Chinese report that are told by their names: on which day they ended, and by a settlement."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_FIRST = (
    "长沙市中级人民法院本周审理两起案件。"
    "6月3日，岭东灯具有限公司诉河西灯饰有限公司侵害商标权纠纷一案当庭宣判，河西灯饰有限公司赔偿8万元。"
)
_LAMPS = (
    "civil-infringement first: 岭东灯具有限公司 > 河西灯饰有限公司 = claimant-won; "
    "awarded 80000 damages; decided 2024-06-03"
)


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            f"{_FIRST}6月5日，南塘软件有限公司与北桥网络有限公司技术合同纠纷案达成调解，北桥网络有限公司支付12万元。",
            [
                _LAMPS,
                "contract first: 南塘软件有限公司 > 北桥网络有限公司 = settled; "
                "awarded 120000 settlement; decided 2024-06-05",
            ],
            id="another suit is settled",
        ),
        pytest.param(
            f"{_FIRST}南塘软件有限公司与北桥网络有限公司达成合作。",
            [_LAMPS],
            id="two who have no suit",
        ),
        pytest.param("6月5日，岭东灯具有限公司与河西灯饰有限公司商标纠纷案达成和解。", [], id="nothing told before"),
    ],
)
def test_told_by_name(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
