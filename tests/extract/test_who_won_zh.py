"""Who won or lost a suit, as Chinese tells it."""

import pytest

from tests.extract.told_in_brief import record_of

SUIT = "甲山有限公司诉乙海有限公司侵害商标权一案，"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("2024年5月3日，杭州市中级人民法院驳回甲山有限公司的诉讼请求，乙海有限公司胜诉。", "respondent-won"),
        (SUIT + "乙海公司在杭州市中级人民法院一审胜诉。", "respondent-won"),
        (SUIT + "杭州市中级人民法院一审判决被告胜诉。", "respondent-won"),
        (SUIT + "杭州市中级人民法院于2024年5月3日判决乙海公司败诉。", "claimant-won"),
        (SUIT + "杭州市中级人民法院于2024年5月3日判决甲山公司败诉。", "respondent-won"),
        (SUIT + "甲山公司于2024年5月3日在杭州市中级人民法院胜诉。", "claimant-won"),
    ],
)
def test_outcome(text: str, outcome: str) -> None:
    assert [case.outcome for case in record_of(text).proceedings] == [outcome]
