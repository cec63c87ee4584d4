"""Those who are sued as well as the one accused before, in Chinese."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_COURT = "诉至北京市西城区人民法院，请求赔偿900万元。"


@pytest.mark.parametrize(
    ("text", "respondents"),
    [
        ("科沃公司发现海潮公司销售的鞋子侵害其商标权，遂连同公司股东刘某一并" + _COURT, "海潮公司, 刘某"),
        ("科沃公司认为海潮公司侵害其商标权，连同其法定代表人赵某一起" + _COURT, "海潮公司, 赵某"),
        ("科沃公司认为海潮公司侵害其商标权，遂将其与股东赵某一同" + _COURT, "海潮公司, 赵某"),
        ("科沃公司发现海潮公司销售侵权鞋子，遂连同平台经营者南特有限公司一并" + _COURT, "海潮公司, 南特有限公司"),
        (
            "科沃公司认为，海潮公司生产的客车抄袭其设计，遂向上海知识产权法院起诉，并将销售商南特有限公司一并列为被告。",
            "海潮公司, 南特有限公司",
        ),
        ("科沃公司以侵害商标权为由起诉海潮公司，并将其股东赵某列为共同被告，请求赔偿900万元。", "海潮公司, 赵某"),
    ],
)  # fmt: skip
def test_sued_with_the_one_accused(text: str, respondents: str) -> None:
    (case,) = told_in_brief(text)
    assert f"科沃公司 > {respondents} =" in case
