# ruff: noqa: E501 - each case is one line
"""The court of a review that the words name alone is not lent to the case below it."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    "text",
    [
        "The court of first instance held that Beta Ltd had infringed and ordered it to pay Alpha Ltd RMB 1 million; the Supreme People's Court raised the damages to RMB 3 million on appeal.",
        "一审法院判令明远公司赔偿海拓公司100万元，最高人民法院二审改判赔偿300万元。",
        "一审判令明远公司赔偿海拓公司100万元。明远公司上诉后，最高人民法院维持原判。",
    ],
)
def test_the_first_court_stays_unknown(text: str) -> None:
    first, review = record_of(text).proceedings
    assert (first.instance, review.instance) == ("first", "second")
    assert not first.forum.en
    assert not first.forum.zh
    assert review.forum.en or review.forum.zh


def test_a_bench_reviews_what_a_judge_of_its_court_decided() -> None:
    text = "The Delhi High Court's single judge refused Alpha Ltd an injunction against Beta Ltd; a Division Bench reversed."
    assert all(case.forum.en == ("Delhi High Court",) for case in record_of(text).proceedings)
