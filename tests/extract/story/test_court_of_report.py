"""Cases in the report of a court on its own year: "the tribunal" or 法庭 is the court of the title."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_ZH = "成都知识产权法庭发布2023年度审判白皮书\n2024年6月28日\n白皮书附有若干典型案例。\n"
_EN = (
    "Chengdu Intellectual Property Tribunal publishes white paper for 2023\n28 June 2024\nIt comes with model cases.\n"
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            f"{_ZH}在甲海科技有限公司诉乙江智能有限公司侵害著作权案中，法庭于2023年5月判令其赔偿310万元，四川省高级人民法院二审维持。\n",
            ["成都知识产权法庭 claimant-won", "四川省高级人民法院 affirmed"],
            id="decided below",
        ),
        pytest.param(
            f"{_ZH}甲海科技有限公司诉乙江智能有限公司侵害著作权，一审驳回其诉讼请求，四川省高级人民法院二审维持。\n",
            [" respondent-won", "四川省高级人民法院 affirmed"],
            id="no noun for the court",
        ),
        pytest.param(
            f"{_EN}Alpha Co., Ltd. sued Beta Co., Ltd. for copyright infringement. In May 2023 the tribunal ordered it "
            "to stop and to pay RMB 3.1 million; on appeal the Sichuan High People's Court affirmed.\n",
            ["Chengdu Intellectual Property Tribunal claimant-won", "Sichuan High People's Court affirmed"],
            id="English",
        ),
    ],
)
def test_the_tribunal_of_the_title(text: str, told: list[str]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    cases = extract_record(article).proceedings
    assert sorted(f"{''.join((*c.forum.en, *c.forum.zh)[:1])} {c.outcome}" for c in cases) == sorted(told)
