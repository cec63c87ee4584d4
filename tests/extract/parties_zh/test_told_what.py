"""What the words before a name say of its bearer belongs to the name where it is mentioned."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "case"),
    [
        (
            "首尔中央地方法院判令国产手机厂商北岭通信有限公司向德国软件企业海潮科技有限公司支付4.5亿韩元赔偿金。",
            "civil-infringement first: 海潮科技有限公司 > 北岭通信有限公司 = claimant-won; awarded 450000000 damages",
        ),
        (
            "国家知识产权局应深圳无人机企业北岭通信有限公司的请求，宣告海潮科技有限公司的一项发明专利权全部无效。",
            "patent-invalidation administrative: 北岭通信有限公司 > 海潮科技有限公司 = invalidated",
        ),
        (
            "美国国际贸易委员会应全球最大的内存制造商海潮科技有限公司的申请，对总部位于深圳的手机厂商北岭通信有限公司的"
            "打印机启动337调查。",
            "section-337 administrative: 海潮科技有限公司 > 北岭通信有限公司 = pending",
        ),
        (
            "德里高等法院驳回了美国Corvo公司对日本Holm公司提出的临时禁令申请。",
            "preliminary-injunction first: Corvo公司 > Holm公司 = denied",
        ),
        # what somebody is to another names the other too
        (
            "北岭通信有限公司起诉其供应商海潮科技有限公司侵犯商业秘密，杭州市中级人民法院判决被告赔偿300万元。",
            "civil-infringement first: 北岭通信有限公司 > 海潮科技有限公司 = claimant-won; awarded 3000000 damages",
        ),
        # a verb is no part of the name behind it
        (
            "杭州市中级人民法院认定北岭通信有限公司恶意抢注日本文具品牌海潮科技有限公司的商标，判决其赔偿80万元。",
            "civil-infringement first: 海潮科技有限公司 > 北岭通信有限公司 = claimant-won; awarded 800000 damages",
        ),
    ],
)
def test_sides(text: str, case: str) -> None:
    assert told_in_brief(text) == [case]
