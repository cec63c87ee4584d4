"""Persons with full names who sue or own what a Chinese text is about."""

import pytest

from tests.extract.told_in_brief import told_in_brief

COURT = "杭州市中级人民法院"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"【案例二】林知秋诉甲木商贸有限公司侵害外观设计专利权纠纷案。{COURT}判决甲木商贸有限公司停止侵权。",
            "civil-infringement first: 林知秋 > 甲木商贸有限公司 = claimant-won",
        ),
        (
            f"林知秋诉称，甲木商贸有限公司销售的台灯侵害其外观设计专利权，遂诉至{COURT}。",
            "civil-infringement first: 林知秋 > 甲木商贸有限公司 = pending",
        ),
        (
            f"林知秋是“金沙一号”植物新品种权人，其在甲木商贸有限公司经营的超市购得该果实，遂向{COURT}起诉。",
            "civil-infringement first: 林知秋 > 甲木商贸有限公司 = pending",
        ),
    ],
)
def test_persons_who_sue(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]
