"""The day beside a suit: that of its filing, or that of the verdict where somebody won or lost it."""

import pytest

from tests.extract.test_dating import cases
from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "filed", "decided"),
    [
        (
            "Oak AG won its patent lawsuit against Birch GmbH before the Ulm Regional Court on 13 March 2019.",
            False,
            True,
        ),
        (
            "Oak AG prevailed in its lawsuit against Birch GmbH before the Ulm Regional Court on 13 March 2019.",
            False,
            True,
        ),
        (
            "The Ulm Regional Court awarded Oak AG EUR 2 million in a patent case against Birch GmbH on 13 March 2019.",
            False,
            True,
        ),
        ("Oak AG brought a lawsuit against Birch GmbH before the Ulm Regional Court on 13 March 2019.", True, False),
    ],
)
def test_the_day_of_a_suit(text: str, *, filed: bool, decided: bool) -> None:
    (case,) = cases("en", text)
    assert (case.filed == "2019-03-13", case.decided == "2019-03-13") == (filed, decided)


def test_the_day_of_a_judgment_over_a_case() -> None:
    text = "浙江省高级人民法院6月27日对甲海有限公司诉乙山有限公司侵权案作出终审判决，维持原判。"
    goes_on = "2021年9月，甲海有限公司向杭州市中级人民法院起诉，索赔500万元。"
    assert told_in_brief(text + goes_on) == [
        "civil-infringement second: 甲海有限公司 > 乙山有限公司 = affirmed; decided 2024-06-27",
        "civil-infringement first: 甲海有限公司 > 乙山有限公司 = unknown; claimed 5000000; filed 2021-09",
    ]
