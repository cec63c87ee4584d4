"""What a counterclaim has from its suit, and what it does not."""

from tests.extract.told_in_brief import record_of, told_in_brief

SUIT = "2022年1月，海峰公司把明川公司告上法庭，称其侵害发明专利权，索赔120万元。"
COUNTER = "明川公司提起反诉，称海峰公司构成商业诋毁，要求其赔偿10万元。"
JUDGED = "2022年11月16日，无锡中院判决明川公司赔偿海峰公司86万元，驳回明川公司的全部反诉请求。"


def test_court_and_day_are_those_of_the_suit() -> None:
    record = record_of(SUIT + COUNTER + JUDGED)
    assert [(c.forum.zh[0], c.decided, c.type, len(c.rights)) for c in record.proceedings if c.forum] == [
        ("无锡中院", "2022-11-16", "civil-infringement", 1),
        ("无锡中院", "2022-11-16", "unfair-competition", 1),
    ]


def test_the_suit_told_last_is_decided_and_not_the_one_that_has_ended() -> None:
    earlier = "2020年5月，明川公司以外观设计专利向无锡中院起诉海峰公司。2021年4月，无锡中院判决驳回明川公司的诉讼请求。"
    later = (
        "2022年1月，海峰公司把明川公司告上法庭，认为其恶意提起知识产权诉讼，索赔120万元。明川公司辩称起诉是行使权利。"
    )
    judged = "无锡中院审理认为，明川公司主观恶意明显。2022年11月16日判决：明川公司赔偿海峰公司86万元。"
    assert told_in_brief(earlier + later + judged) == [
        "civil-infringement first: 明川公司 > 海峰公司 = respondent-won; filed 2020-05; decided 2021-04",
        "malicious-litigation first: 海峰公司 > 明川公司 = claimant-partly-won; claimed 1200000; "
        "awarded 860000 damages; filed 2022-01; decided 2022-11-16",
    ]
