"""Who stands in a Chinese sentence by a name and by a word for a side."""

from tests.extract.told_in_brief import told_in_brief


def test_one_named_of_several_defendants_has_to_pay() -> None:
    text = (
        "江苏省高级人民法院维持了南京市中级人民法院支持海山有限公司的判决。南京金潮酒业有限公司（金潮公司）等被告须因"
        "侵害商标权赔偿70万元。南京中院因被告多年故意侵权，适用了惩罚性赔偿。"
    )
    assert told_in_brief(text) == [
        "civil-infringement second: 海山有限公司 > 南京金潮酒业有限公司 = affirmed",
        "civil-infringement first: 海山有限公司 > 南京金潮酒业有限公司 = claimant-won; awarded 700000 damages",
    ]
