"""Short Chinese stories as bulletins and the press tell them: orders that go on, motions, jury verdicts, domains."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

SUED = "北岭公司向武汉市江岸区人民法院起诉海潮公司，"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # a court that was gone to goes on with what it orders
        (
            SUED + "法院判决海潮公司停止侵权，赔偿经济损失20万元。",
            "civil-infringement first: 北岭公司 > 海潮公司 = claimant-won; awarded 200000 damages",
        ),
        (
            SUED + "该院判决海潮公司停止侵权，赔偿经济损失20万元，驳回其他诉讼请求。",
            "civil-infringement first: 北岭公司 > 海潮公司 = claimant-partly-won; awarded 200000 damages",
        ),
        # a stay that is asked for and refused
        (
            "法院驳回了海潮科技的中止审理申请，认定其侵犯北岭电子的发明专利权，判令停止侵权，赔偿300万元。",
            "civil-infringement first: 北岭电子 > 海潮科技 = claimant-won; awarded 3000000 damages",
        ),
        (
            "海潮科技申请中止审理，杭州市中级人民法院不予准许，判决海潮科技赔偿北岭电子300万元。",
            "civil-infringement first: 北岭电子 > 海潮科技 = claimant-won; awarded 3000000 damages",
        ),
        # what the sides had agreed on is awarded by nobody
        (
            "法院认为，双方约定的许可费为每台10元，以此计算，被告应付100万元，遂判决海潮公司赔偿北岭公司100万元。",
            "civil-infringement first: 北岭公司 > 海潮公司 = claimant-won; awarded 1000000 damages",
        ),
        # a noun for a side, and then its name
        (
            "法院认为，原告的主张成立，被告应承担责任，判决海潮公司赔偿北岭公司100万元。",
            "civil-infringement first: 北岭公司 > 海潮公司 = claimant-won; awarded 1000000 damages",
        ),
        # who need not pay
        (
            "北京知识产权法院判决海潮公司无需赔偿北岭公司损失。",
            "civil-infringement first: 北岭公司 > 海潮公司 = respondent-won",
        ),
        (
            "加州北区联邦地区法院陪审团裁定Lumen公司的专利无效，海潮科技无需赔偿。",
            "civil-infringement first: Lumen公司 > 海潮科技 = respondent-won",
        ),
        # secrets that are taken
        (
            "联邦陪审团裁定海潮公司窃取Lumen公司的商业秘密，应赔偿1亿美元。",
            "civil-infringement first: Lumen公司 > 海潮公司 = claimant-won; awarded 100000000 damages",
        ),
        (
            "联邦陪审团裁定海潮公司没有窃取Lumen公司的商业秘密。",
            "civil-infringement first: Lumen公司 > 海潮公司 = respondent-won",
        ),
        # domain names
        (
            "海潮科技抢注域名beiling.com，北岭电子向亚洲域名争议解决中心北京秘书处提出投诉，专家组裁决将域名转移给北岭电子。",
            "domain-name-dispute administrative: 北岭电子 > 海潮科技 = claimant-won",
        ),
        (
            "北岭电子就域名“beiling.cn”向中国国际经济贸易仲裁委员会提交投诉，被投诉人为海潮科技。专家组裁定驳回投诉。",
            "domain-name-dispute administrative: 北岭电子 > 海潮科技 = respondent-won",
        ),
        # one of two rights
        (
            "法院认定海潮公司侵害了北岭公司的其中一件专利权，判令其赔偿200万元，另一件专利的诉讼请求则被驳回。",
            "civil-infringement first: 北岭公司 > 海潮公司 = claimant-partly-won; awarded 2000000 damages",
        ),
        # settlements and arbitrators
        (
            "北岭公司起诉海潮公司侵害技术秘密，双方达成和解，北岭公司申请撤诉，法院裁定准许。",
            "civil-infringement first: 北岭公司 > 海潮公司 = settled",
        ),
        (
            "北岭公司与海潮公司因专利侵权诉至杭州市中级人民法院，后双方达成和解。",
            "civil-infringement first:  >  = settled",
        ),
        (
            "北岭公司向国际商会仲裁院对海潮公司提起仲裁，主张海潮公司违反专利许可协议，仲裁庭裁决海潮公司支付许可费8000万美元。",
            "arbitration none: 北岭公司 > 海潮公司 = claimant-won; awarded 80000000 royalty",
        ),
        # who asked an office
        (
            "北京市知识产权局就北岭公司请求处理海潮公司侵犯其实用新型专利权一案作出行政裁决，责令海潮公司停止侵权。",
            "administrative-enforcement administrative: 北岭公司 > 海潮公司 = claimant-won",
        ),
        (
            "国家知识产权局裁定对“霍姆”商标不予注册，异议由瑞典公司Holm AB提起。",
            "trademark-opposition administrative: Holm >  = granted",
        ),
        (
            "海潮公司就北岭公司的“一种电池包”实用新型专利提出两次无效宣告请求，国家知识产权局两次均维持专利权有效。",
            "patent-invalidation administrative: 海潮公司 > 北岭公司 = maintained",
        ),
        # a term of prison and its probation in one breath
        (
            "深圳市南山区人民法院判处林某有期徒刑三年六个月、陈某有期徒刑二年缓刑三年，并处罚金。",
            "criminal-prosecution first:  > 林某, 陈某 = convicted",
        ),
        # headlines
        (
            "北岭电子告赢海潮科技 法院判赔300万元",
            "civil-infringement first: 北岭电子 > 海潮科技 = claimant-won; awarded 3000000 damages",
        ),
    ],
)
def test_short_story(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]


def test_terms_of_two() -> None:
    record = record_of("深圳市南山区人民法院判处林某有期徒刑三年六个月、陈某有期徒刑二年缓刑三年，并处罚金。")
    assert [sentence.months for sentence in record.proceedings[0].sentences] == [42, 24]
