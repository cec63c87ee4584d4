"""Lines with labels that name both sides tell a suit, though they tell no step of it."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_RECEIVED = "澜石泵业股份有限公司（以下简称“公司”）近日收到上海知识产权法院送达的《应诉通知书》等材料。\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"{_RECEIVED}（一）诉讼当事人\n原告：凌川公司\n被告一：澜石泵业股份有限公司\n"
            "被告二：澜石贸易有限公司\n（二）诉讼请求\n1、判令两被告连带赔偿原告经济损失人民币2500万元。\n本案尚未开庭审理。",
            "civil-infringement first: 凌川公司 > 澜石泵业股份有限公司, 澜石贸易有限公司 = pending; claimed 25000000",
            id="each on a line of its own",
        ),
        pytest.param(
            f"{_RECEIVED}（一）（原告/上诉人）基本信息：\n姓名或名称：凌川公司\n（二）（被告/被上诉人）基本信息：\n"
            "姓名或名称：澜石泵业股份有限公司\n（三）诉讼请求：判令被告赔偿专利侵权经济损失150万元。\n本案尚未开庭审理。",
            "civil-infringement first: 凌川公司 > 澜石泵业股份有限公司 = pending; claimed 1500000",
            id="under headings",
        ),
        pytest.param(
            "The board tells of a patent suit in the District of Utah.\nPlaintiff: Corvane Pumps Ltd\n"
            "Defendant: Tessaly GmbH\nThe case is pending before the District of Utah.",
            "civil-infringement first: Corvane > Tessaly = pending",
            id="in English",
        ),
    ],
)
def test_sides_under_labels(text: str, expected: str) -> None:
    assert told_in_brief(text) == [expected]


def test_one_side_alone_tells_no_suit() -> None:
    assert told_in_brief("公司诉讼情况如下。\n原告：凌川公司\n其余情况另行公告。") == []
