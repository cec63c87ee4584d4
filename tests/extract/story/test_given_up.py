"""Appeals that a court holds to be given up."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("told", "cases"),
    [
        (
            "南江灯具有限公司未交上诉费，江苏省高级人民法院裁定按自动撤回上诉处理。",
            [("decided", "first"), ("withdrawn", "second")],
        ),
        ("南江灯具有限公司申请撤回起诉的传闻不实。", [("decided", "first")]),
    ],
)
def test_an_appeal_deemed_given_up(told: str, cases: list[tuple[str, str]]) -> None:
    text = (
        "灯具案\n2024-05-06\n北岭灯具有限公司起诉南江灯具有限公司侵害专利权，"
        f"苏州市中级人民法院判令其赔偿30万元。{told}\n"
    )
    (article,) = read_newsletter(text, "x.txt")
    assert sorted((case.status, case.instance) for case in extract_record(article).proceedings) == cases
