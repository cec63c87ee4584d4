"""One who is named by what he is to another: whose dealer is sued is not sued."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_TOLD = "civil-infringement first: {} > {} = unknown; filed 2021"


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Alpha Ltd. filed a trademark suit in 2021 against Gamma Ltd.'s distributor Beta Corp. in Utah.", "Beta"),
        ("In 2021 Alpha Ltd. sued Gamma Ltd.'s local distributor Beta Corp. in Utah over its trademark.", "Beta"),
        (
            "In 2021 Alpha Ltd. sued Gamma Ltd. and its distributor Beta Corp. in Utah over its trademark.",
            "Gamma, Beta",
        ),
    ],
)
def test_in_english(text: str, sides: str) -> None:
    assert told_in_brief(text.replace("Utah", "the District of Utah")) == [_TOLD.format("Alpha", sides)]


@pytest.mark.parametrize(
    ("sued", "sides"),
    [
        ("丙山有限公司的国内经销商乙海有限公司", "乙海有限公司"),
        ("丙山有限公司的代工厂乙海有限公司", "乙海有限公司"),
        ("丙山有限公司及其经销商乙海有限公司", "丙山有限公司, 乙海有限公司"),
    ],
)
def test_in_chinese(sued: str, sides: str) -> None:
    told = told_in_brief(f"2021年，甲泽有限公司在慈溪市人民法院起诉{sued}侵害商标权。")
    assert told == [_TOLD.format("甲泽有限公司", sides)]
