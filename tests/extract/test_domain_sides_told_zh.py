"""Nouns for the sides before a panel on domain names, in Chinese."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("WIPO仲裁与调解中心裁决将域名starlan.com转移给霍姆公司，被投诉人为张三。", "霍姆公司 > 张三"),
        (
            "亚洲域名争议解决中心专家组裁定将争议域名starlan.cn转移给投诉人霍姆公司，被投诉人李四未答辩。",
            "霍姆公司 > 李四",
        ),
    ],
)
def test_who_complained_and_who_answers(text: str, sides: str) -> None:
    (line,) = told_in_brief(text)
    assert line.partition(": ")[2].partition(" = ")[0] == sides
