"""What a court held, and what became of a claim in return, told behind an appeal that is open or over."""

import pytest

from tests.extract.told_in_brief import told_in_brief

EN = (
    "On 22 November 2023 the Mannheim Local Division of the Unified Patent Court gave judgment in the action that "
    "Alpha Corp. had lodged against Beta Inc. on 31 July 2022. Beta appealed to the UPC Court of Appeal; {} The judges "
    "found EP 1 234 567 infringed. "
    "Beta must stop selling the pumps in Germany. Beta's counterclaim over a FRAND rate {}."
)
SUIT = "civil-infringement first: Alpha > Beta = claimant-won; decided 2023-11-22"
LOST = "frand-rate first: Beta > Alpha = respondent-won; decided 2023-11-22"


@pytest.mark.parametrize(
    ("appeal", "counterclaim", "review"),
    [
        ("in January 2024 the two makers announced a licence.", "was heard but failed", "settled"),
        ("the appeal is pending.", "was heard but failed", "pending"),
    ],
)
def test_held_below(appeal: str, counterclaim: str, review: str) -> None:
    above = f"civil-infringement second: Alpha > Beta = {review}; appealed Beta"
    assert sorted(told_in_brief(EN.format(appeal, counterclaim))) == sorted([SUIT, above, LOST])


def test_a_counterclaim_in_chinese() -> None:
    text = (
        "2023年11月22日，曼海姆地区法院就海潮公司诉绿原公司一案作出判决。绿原公司向卡尔斯鲁厄高等地区法院上诉；"
        "2024年1月，两公司达成许可，上诉随之终结。绿原公司提起反诉，请求确定FRAND费率，该反诉被认定难以成立。"
    )
    lost = "frand-rate first: 绿原公司 > 海潮公司 = respondent-won"
    assert lost in told_in_brief(text)
