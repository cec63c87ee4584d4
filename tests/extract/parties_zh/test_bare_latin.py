"""Bare names in Latin letters between words of suits and judgments."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "杭州市中级人民法院判决Holm赔偿Corvo经济损失300万元。",
            "civil-infringement first: Corvo > Holm = claimant-won; awarded 3000000 damages",
        ),
        (
            "国家知识产权局应Holm的请求，宣告Corvo的一项发明专利权全部无效。",
            "patent-invalidation administrative: Holm > Corvo = invalidated",
        ),
        (
            "德国慕尼黑第一地区法院裁定，Holm侵犯了Corvo的一项视频编码专利，并颁布禁令。",
            "civil-infringement first: Corvo > Holm = claimant-won",
        ),
        (
            "荷兰海牙地方法院驳回了Corvo针对Holm的诉讼请求，认定不构成侵权。",
            "civil-infringement first: Corvo > Holm = respondent-won",
        ),
        (
            "Corvo诉Holm侵害商业秘密纠纷一案，宁波市中级人民法院判决被告赔偿1亿元。",
            "civil-infringement first: Corvo > Holm = claimant-won; awarded 100000000 damages",
        ),
        (
            "首尔中央地方法院判令国产手机厂商Holm向德国软件企业Corvo支付4.5亿韩元赔偿金。",
            "civil-infringement first: Corvo > Holm = claimant-won; awarded 450000000 damages",
        ),
    ],
)
def test_sides(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]


@pytest.mark.parametrize(
    "text",
    [
        "法院认定Lumina侵犯原告的著作权，判决被告停止使用Lumina的标识，赔偿50万元。",
        "国家知识产权局驳回Lumina的商标注册申请。法院判决停止使用Logo，并赔偿原告20万元。",
    ],
)
def test_no_names(text: str) -> None:
    assert [p.name for p in record_of(text).parties if not p.unnamed and p.type != "government"] == []
