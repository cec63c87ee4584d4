"""The day before the name of a case is that of its decision, where the sentence tells that it was given."""

import pytest

from tests.extract.told_in_brief import told_in_brief

OWNER, MAKER = "温岭市沐岚制鞋有限公司", "台州市椒江区沐风鞋厂"


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        (
            f"6月3日，{OWNER}诉{MAKER}侵害商标权纠纷一案在台州市中级人民法院当庭宣判，法院判令被告赔偿6万元。",
            "2024-06-03",
        ),
        (f"6月3日，{OWNER}诉{MAKER}侵害商标权纠纷一案在台州市中级人民法院开庭审理，尚未宣判。", None),
    ],
)
def test_day_in_caption(text: str, decided: str | None) -> None:
    (case,) = told_in_brief(text)
    assert case.partition("; decided ")[2] == (decided or "")
