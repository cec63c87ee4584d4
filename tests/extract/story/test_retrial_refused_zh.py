"""A retrial that a Chinese court refuses in a case of which the text has told nothing."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "北岭公司申请再审，被最高人民法院裁定驳回。",
            "civil-infringement retrial:  >  = denied; appealed 北岭公司",
        ),
        (
            "北岭公司不服二审判决，向最高人民法院申请再审，被裁定驳回。",
            "civil-infringement retrial:  >  = denied; appealed 北岭公司",
        ),
        (
            "北岭公司向最高人民法院申请再审，最高人民法院于2024年3月裁定驳回。",
            "civil-infringement retrial:  >  = denied; appealed 北岭公司; decided 2024-03",
        ),
        (
            "最高人民法院经审查，驳回了瑞帆公司诉北岭公司侵害商标权纠纷案的再审申请。",
            "civil-infringement retrial: 瑞帆公司 > 北岭公司 = denied",
        ),
    ],
)
def test_refused(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]
