"""Appeals that the court which decided first hears itself."""

import pytest

from tests.extract.told_in_brief import record_of

_FIRST = (
    "霍姆公司诉岭石公司侵害商标权，{}2021年10月一审判赔280万元。岭石公司上诉，{}2022年7月21日把霍姆公司的请求全部驳回。"
)


@pytest.mark.parametrize(
    ("first", "second", "courts"),
    [
        ("智慧财产及商业法院", "二审合议庭", ["智慧财产及商业法院", "智慧财产及商业法院"]),
        ("上海市高级人民法院", "同院二审", ["上海市高级人民法院", "上海市高级人民法院"]),
        ("上海知识产权法院", "二审法院", ["上海知识产权法院", ""]),
    ],
)
def test_the_court_of_the_appeal(first: str, second: str, courts: list[str]) -> None:
    told = record_of(_FIRST.format(first, second)).proceedings
    assert [(*case.forum.zh, "")[0] for case in told] == courts
    assert [case.outcome for case in told] == ["claimant-won", "reversed"]


def test_the_highest_court_of_taiwan_hears_a_case_a_third_time() -> None:
    text = _FIRST.format("智慧财产及商业法院", "同院二审") + "最高法院2023年5月9日废弃原判决，发回更审。"
    told = record_of(text).proceedings
    assert [case.instance for case in told] == ["first", "second", "retrial"]
    assert [case.after for case in told] == [None, "c1", "c2"]
