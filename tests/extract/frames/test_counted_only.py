"""Sentences that only count what an authority did are no steps of a case."""

import pytest

from tests.extract.told_in_brief import told_in_brief

CASE = "甲海灯具有限公司起诉乙河灯具有限公司侵害商标权，苏州市中级人民法院判决乙河灯具有限公司赔偿20万元。"


@pytest.mark.parametrize(
    ("sentence", "cases"),
    [
        ("2023年，该院共作出行为保全裁定17件。", 1),
        ("今年上半年，苏州法院已发出诉前禁令7件。", 1),
        ("2023年，该院就乙河灯具有限公司已作出临时禁令。", 2),
    ],
)
def test_counts_are_no_steps(sentence: str, cases: int) -> None:
    told = told_in_brief(CASE + sentence)
    assert len(told) == cases
    assert "decided" not in told[0]
