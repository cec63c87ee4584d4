"""Whom 公司, 我司 and 公司德国子公司 stand for in a company's own announcement."""

import pytest

from ipgraph.extract.parties_zh.find import find_parties
from ipgraph.model.article import Span
from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "word", "meant"),
    [
        pytest.param(
            "澜石泵业股份有限公司\n关于诉讼进展的公告\n公司已向法院起诉乙明有限公司。", "公司", "澜石泵业股份有限公司",
            id="a title of two lines",
        ),
        pytest.param(
            "澜石泵业股份有限公司2021年年度报告\n我司起诉了乙明有限公司。", "我司", "澜石泵业股份有限公司",
            id="an annual report",
        ),
        pytest.param(
            "乙明有限公司起诉了发行人（澜石泵业股份有限公司）。发行人应诉。", "发行人", "澜石泵业股份有限公司",
            id="a prospectus",
        ),
        pytest.param(
            "澜石泵业股份有限公司（股票代码：688999）公告。\n公司起诉乙明有限公司。", "公司", "澜石泵业股份有限公司",
            id="the code of its shares",
        ),
        pytest.param("乙明有限公司被诉。\n我司起诉了乙明有限公司。", "我司", None, id="whose text it is not said"),
    ],
)  # fmt: skip
def test_announcer(text: str, word: str, meant: str | None) -> None:
    book = find_parties(text, (Span(0, len(text)),))
    named = {m.parties[0].first.text for m in book.mentions if m.span.of(text) == word}
    assert named == ({meant} if meant else set())


_HEAD = "澜石泵业股份有限公司（以下简称“公司”）公告如下。"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "2021年4月，公司全资子公司乙明科技（上海）有限公司被丙辰软件有限公司诉至上海知识产权法院。",
            ["civil-infringement first: 丙辰软件有限公司 > 乙明科技（上海）有限公司 = unknown; filed 2021-04"],
            id="a subsidiary that is named stands alone",
        ),
        pytest.param(
            "丙辰软件有限公司起诉公司及公司全资子公司乙明科技有限公司侵害专利权，诉至上海知识产权法院。",
            ["civil-infringement first: 丙辰软件有限公司 > 澜石泵业股份有限公司, 乙明科技有限公司 = pending"],
            id="both where both are sued",
        ),
        pytest.param(
            "2018年7月，德国曼海姆地区法院就丙辰有限公司诉公司德国子公司专利侵权一案作出一审判决，判令停止销售。",
            ["civil-infringement first: 丙辰有限公司 > 公司德国子公司 = claimant-won; decided 2018-07"],
            id="one that is not named is a party of its own",
        ),
        pytest.param(
            "2020年9月，丙辰包装有限公司就公司第ZL201520334455.6号实用新型专利向国家知识产权局提出无效宣告请求。",
            ["patent-invalidation administrative: 丙辰包装有限公司 > 澜石泵业股份有限公司 = unknown; filed 2020-09"],
            id="whose patent it is that somebody attacks",
        ),
    ],
)
def test_companies_of_the_group(text: str, expected: list[str]) -> None:
    assert told_in_brief(_HEAD + text) == expected
