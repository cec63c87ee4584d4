"""Counterclaims that a Chinese text tells in the sentence that decides them."""

import pytest

from tests.extract.told_in_brief import told_in_brief

DAY = "2024年5月3日，"
HELD = f"{DAY}曼海姆地方分院判决乙海有限公司侵犯甲山有限公司的专利权"
SUIT = "civil-infringement first: 甲山有限公司 > 乙海有限公司 = {}; decided 2024-05-03"
ATTACK = "patent-invalidation first: 乙海有限公司 > 甲山有限公司 = {}; decided 2024-05-03"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"{HELD}，并驳回了乙海公司请求撤销该专利的反诉。",
            [SUIT.format("claimant-won"), ATTACK.format("maintained")],
            id="the right stands",
        ),
        pytest.param(
            f"{HELD}。乙海公司的撤销反诉被驳回。",
            [SUIT.format("claimant-won"), ATTACK.format("maintained")],
            id="told in the passive",
        ),
        pytest.param(
            f"{DAY}杜塞尔多夫地方分院驳回甲山有限公司的侵权之诉，并根据乙海有限公司的反诉撤销了涉案专利。",
            [SUIT.format("respondent-won"), ATTACK.format("invalidated")],
            id="the right falls",
        ),
        pytest.param(
            f"{DAY}美国特拉华联邦地区法院判决驳回甲山有限公司的诉讼请求，支持乙海有限公司的反诉，认定涉案专利无效。",
            [SUIT.format("respondent-won"), ATTACK.format("invalidated")],
            id="held invalid",
        ),
        pytest.param(
            f"{DAY}杭州市中级人民法院驳回甲山有限公司对乙海有限公司的诉讼请求，同时支持乙海公司的反诉，判令甲山公司赔偿20万元。",
            [
                SUIT.format("respondent-won"),
                "civil-infringement first: 乙海有限公司 > 甲山有限公司 = claimant-won"
                "; awarded 200000 damages; decided 2024-05-03",
            ],
            id="a claim for money",
        ),
    ],
)
def test_counterclaim(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


_SUED = "甲山有限公司在曼海姆地方分院起诉乙海有限公司侵犯专利权，"


@pytest.mark.parametrize("asked", ["乙海公司反诉请求宣告对方专利无效", "乙海公司提起撤销欧洲专利的反诉"])
@pytest.mark.parametrize("decided", ["驳回甲山公司的起诉，并驳回反诉", "驳回本诉及反诉"])
def test_both_are_dismissed(asked: str, decided: str) -> None:
    told = told_in_brief(f"{_SUED}{asked}。{DAY}法院{decided}。")
    assert told == [SUIT.format("respondent-won"), ATTACK.format("maintained")]
