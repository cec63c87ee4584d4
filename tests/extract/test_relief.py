"""What a court says that it does not order is no remedy."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "remedies"),
    [
        ("最高人民法院判决乙海公司赔偿甲山公司85万元，但未判令其停止侵害专利权。", {"damages"}),
        ("最高人民法院判决乙海公司赔偿甲山公司85万元，没有支持其停止侵权的请求。", {"damages"}),
        ("最高人民法院判令乙海公司停止侵害甲山公司专利，赔偿8万元，未支持其他。", {"damages", "cease-infringement"}),
        ("The District of Utah awarded Alpha Inc. $2 million from Beta Corp. but did not order a ban.", {"damages"}),
        (
            "The District of Utah did not only order Beta Corp. to stop selling it, it awarded Alpha Inc. $2 million.",
            {"damages", "cease-infringement"},
        ),
        (
            "The District of Utah ordered Beta Corp. to stop selling the pump and to pay Alpha Inc. $2 million.",
            {"damages", "cease-infringement"},
        ),
    ],
)  # fmt: skip
def test_what_is_not_ordered(text: str, remedies: set[str]) -> None:
    (case,) = record_of(text).proceedings
    assert set(case.remedies) == remedies


@pytest.mark.parametrize(
    ("text", "remedies"),
    [
        ("浙江高院撤销一审判决，乙海公司停止侵害甲山公司专利权，驳回甲山公司其他诉讼请求。", {"cease-infringement"}),
        ("浙江高院撤销一审判决，乙海公司停止侵害甲山公司专利权的判项有误，驳回诉讼请求。", set()),
        ("浙江高院撤销一审判决，乙海公司停止使用甲山公司商标的诉讼请求不能成立，予以驳回。", set()),
        ("浙江高院撤销一审判决，乙海公司停止侵害甲山公司专利权缺乏依据，驳回甲山公司诉讼请求。", set()),
    ],
)  # fmt: skip
def test_what_is_ordered_instead_of_a_judgment_set_aside(text: str, remedies: set[str]) -> None:
    (case,) = record_of(text).proceedings
    assert set(case.remedies) == remedies
