"""Who brought a suit that a sentence tells as a thing."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "岭东灯具有限公司称，上述裁定系在河西灯饰有限公司2021年5月提起的专利侵权诉讼中作出。",
            ["civil-infringement first: 河西灯饰有限公司 > 岭东灯具有限公司 = unknown; filed 2021-05"],
        ),
        (
            "河西灯饰有限公司对岭东灯具有限公司提起的商标侵权诉讼，由长沙市中级人民法院于2022年5月判决驳回。",
            ["civil-infringement first: 河西灯饰有限公司 > 岭东灯具有限公司 = respondent-won; decided 2022-05"],
        ),
    ],
)
def test_suit_as_a_thing(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


@pytest.mark.parametrize(
    "text",
    [
        "Another suit of Alder AG, against the music generator Berg, is pending before the Munich Regional Court I.",
        "A similar action of Alder AG against Berg GmbH is pending before the Munich Regional Court I.",
    ],
)
def test_whose_suit_it_is(text: str) -> None:
    told = told_in_brief("Oak AG sued Pine SE in the Hamburg Regional Court for trade mark infringement. " + text)
    assert any(": Alder > Berg" in line for line in told)
