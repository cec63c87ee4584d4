"""Suits decided by the court at which a Chinese sentence has just said that they were brought."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("decided", "outcome"),
    [
        ("法院判决撤销该决定。", "claimant-won"),
        ("该院判决撤销该决定，判令重新作出决定。", "claimant-won"),
        ("法院判决维持该决定。", "respondent-won"),
    ],
)
def test_a_court_decides_what_was_brought_there(decided: str, outcome: str) -> None:
    text = "甲海有限公司不服国家知识产权局的无效决定，诉至北京知识产权法院，"
    assert told_in_brief(text + decided) == [
        f"administrative-litigation first: 甲海有限公司 > 国家知识产权局 = {outcome}"
    ]


def test_a_court_that_reviews_another() -> None:
    text = "甲海有限公司起诉乙山有限公司，向浙江省高级人民法院提起诉讼，浙江省高级人民法院撤销一审判决。"
    assert " second: " in told_in_brief(text)[-1]
