"""A suit over a malicious suit, and the suit that was malicious."""

import pytest

from tests.extract.told_in_brief import told_in_brief

FIRST = "2021年4月，甲照明公司以侵害专利权为由向杭州市中级人民法院起诉乙灯具公司，索赔300万元。"
DECIDED = "2023年11月16日，杭州市中级人民法院判决甲照明公司赔偿乙灯具公司42万元。"
SUED = "civil-infringement first: 甲照明公司 > 乙灯具公司"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"杭州市中级人民法院公布一起恶意诉讼损害责任纠纷案。{FIRST}2022年9月，乙灯具公司提起本案诉讼，请求赔偿200万元。{DECIDED}",
            [
                f"{SUED} = unknown; claimed 3000000; filed 2021-04",
                "malicious-litigation first: 乙灯具公司 > 甲照明公司 = claimant-partly-won; claimed 2000000; "
                "awarded 420000 damages; filed 2022-09; decided 2023-11-16",
            ],
            id="the suit sued over comes first",
        ),
        pytest.param(
            f"{FIRST}2023年11月16日，法院判决乙灯具公司赔偿42万元。",
            [
                f"{SUED} = claimant-partly-won; claimed 3000000; awarded 420000 damages; filed 2021-04; "
                "decided 2023-11-16",
            ],
            id="no suit the other way",
        ),
    ],
)
def test_who_sued_over_what(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
