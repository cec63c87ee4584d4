"""Words for what changed, and for what was counted."""

import pytest

from ipgraph.extract.statistics.kinds import same_kind
from ipgraph.model.codes import Language


@pytest.mark.parametrize(
    ("language", "subject", "metric", "same"),
    [
        ("en", "patent cases", "cases concerned patents", True),
        ("en", "New trade mark disputes", "trademarks", True),
        ("en", "patent appeals", "cases concerned patents", False),
        ("en", "design cases", "design patents", True),
        ("en", "patent and trademark cases", "patents", False),
        ("en", "cases", "cases", False),
        ("zh", "专利纠纷增幅最高", "专利权案件", True),
        ("zh", "著作权案件", "受理版权纠纷", True),
        ("zh", "商标申请", "商标权纠纷", False),
        ("zh", "发明专利案件", "外观设计专利纠纷", False),
    ],
)
def test_same_kind(language: Language, subject: str, metric: str, same: bool) -> None:
    assert same_kind(language, subject, metric) is same
