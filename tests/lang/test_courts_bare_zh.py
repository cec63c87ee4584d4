"""What a Chinese text calls a court abroad that it names elsewhere."""

import pytest

from ipgraph.lang.forums import find_forums


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲公司在英格兰及威尔士高等法院专利庭起诉。2018年，上诉法院改判。", ["gb-hc", "gb-ca"]),
        ("英格兰及威尔士上诉法院支持上诉。专利庭认定侵权，上诉法院维持。", ["gb-ca", "gb-hc", "gb-ca"]),
        ("泰国特别案件上诉法院推翻一审判决，上诉法院认为其注册在先。", ["th-appeal-special", "th-appeal-special"]),
        ("英国最高法院认定专利无效，最高法院多数意见如此。", ["gb-supreme", "gb-supreme"]),
        ("英国上诉法院认定侵权。最高人民法院则认为，最高法院的规则不同。", ["gb-ca", "cn-supreme", "cn-supreme"]),
        ("杭州中院判令停止侵权，上诉法院维持。", ["cn-hangzhou-intermediate"]),
        ("东京地方法院判令停止进口。败诉方已请求最高法院受理上告。", ["jp-tokyo", "jp-supreme"]),
        ("首尔中央地方法院判令赔偿，最高法院维持。", ["kr-seoul", "kr-supreme"]),
        (
            "东京地方法院判令赔偿。另一案中，深圳中院判赔，最高法院维持。",
            ["jp-tokyo", "cn-shenzhen-intermediate", "cn-supreme"],
        ),
        ("东京地方法院与巴黎上诉法院看法不同，最高法院尚未表态。", ["jp-tokyo", "fr-paris-ca", "cn-supreme"]),
        ("巴黎上诉法院与里昂上诉法院意见不一，上诉法院尚未表态。", ["fr-paris-ca", "fr-appeal-lyon"]),
    ],
)
def test_a_bare_noun_stands_for_the_one_court_named_so(text: str, expected: list[str]) -> None:
    assert [mention.key for mention in find_forums(text, "zh")] == expected
