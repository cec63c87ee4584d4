"""When customs held goods and let them go, and who asked for it, in English reports."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Rotterdam customs have let go of the lamps. The pallets, held since 8 May 2024 at the request of patentee "
            "Alder AG, were returned to the importer, Birch BV, on 3 June 2024.",
            "Alder > Birch = released; filed 2024-05-08; decided 2024-06-03",
        ),
        (
            "Fake boots of ALDERO were stopped at Dover by Border Force on 3 June 2024. The mark belongs to Alder AG, "
            "and the importer is Birch Ltd.",
            "Alder > Birch = unknown; filed 2024-06-03",
        ),
    ],
)
def test_days_and_sides_before_customs(text: str, told: str) -> None:
    assert [line.partition(": ")[2] for line in told_in_brief(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "5月24日，深圳海关发现标有“贝山”字样的积木1.1万盒，已根据贝山有限公司的申请予以扣留。",
            "贝山有限公司 >  = unknown; filed 2024-05-24",
        ),
        (
            "5月4日，深圳海关在对乙木贸易有限公司申报出口的货物查验时，发现标有“贝山”标识的轴承。经贝山有限公司确认侵权并"
            "申请扣留，深圳海关扣留该批货物。6月2日，深圳海关决定没收轴承，罚款3万元。",
            "贝山有限公司 > 乙木贸易有限公司 = penalised; awarded 30000 fine; filed 2024-05-04; decided 2024-06-02",
        ),
        (
            "深圳海关扣留标有“贝山”标识的轴承。5月4日，贝山有限公司发布年度报告。",
            "",
        ),
    ],
)
def test_days_before_chinese_customs(text: str, told: str) -> None:
    assert "".join(line.partition(": ")[2] for line in told_in_brief(text)) == told


def test_goods_that_a_rival_holds_are_no_case_before_customs() -> None:
    lines = told_in_brief("Hamburg customs duties rose. Boots were stopped by Birch BV on 3 June 2024, says Alder AG.")
    assert all("customs" not in line for line in lines)
