"""The day of the decision under review, which Chinese tells beside what becomes of it."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param(
            "2023年12月12日，浙江省高级人民法院撤销杭州市中级人民法院2023年3月20日的一审判决，改判乙海公司赔偿甲山公司100万元。",
            ["2023-12-12", "2023-03-20"],
            id="of a court below",
        ),
        pytest.param(
            "科隆高等地方法院驳回乙海公司的上诉，维持科隆地方法院2023年3月20日的一审判决。",
            [None],
            id="no day of its own",
        ),
        pytest.param(
            "甲山公司诉乙海公司侵害商标权一案，浙江省高级人民法院于2023年12月12日驳回上诉，维持一审2023年3月20日的判决。",
            ["2023-12-12"],
            id="no court named below",
        ),
    ],
)
def test_days(text: str, days: list[str | None]) -> None:
    assert [case.decided for case in record_of(text).proceedings] == days
