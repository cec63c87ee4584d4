"""A suit told without its court is before the one that makes an interim order in it."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        (
            "Northbrook had sued Holm Mobile in July 2023 over three patents. The Delhi High Court granted Northbrook "
            "an interim injunction in February 2024. The Mannheim Regional Court enjoined Holm in May 2024.",
            [
                ("civil-infringement", "Delhi High Court"),
                ("preliminary-injunction", "Delhi High Court"),
                ("civil-infringement", "Mannheim Regional Court"),
            ],
        ),
        (
            "2023年7月，海潮公司在德里高等法院起诉南汐公司侵害专利权。2024年2月，独任法官准许海潮公司的临时申请，"
            "命令南汐公司提存五亿卢比作为担保。",
            [("civil-infringement", "德里高等法院"), ("preliminary-injunction", "德里高等法院")],
        ),
    ],
)
def test_forums(text: str, cases: list[tuple[str, str]]) -> None:
    told = record_of(text).proceedings
    assert [(c.type, (*c.forum.en, *c.forum.zh)[0]) for c in told] == cases
