"""Who is sued besides, and who is not."""

from tests.extract.told_in_brief import told_in_brief


def test_a_defendant_whom_the_court_did_not_add() -> None:
    told = told_in_brief("深圳中院审理。法院驳回云柯公司追加被告的申请，同时驳回海纳公司的全部诉讼请求。")
    assert told == ["civil-infringement first: 海纳公司 > 云柯公司 = respondent-won"]


def test_a_person_who_need_not_pay() -> None:
    told = told_in_brief(
        "海纳公司诉云柯公司、王某专利侵权，深圳中院判决云柯公司赔偿海纳公司10万元，王某无须承担赔偿责任。"
    )
    assert told == ["civil-infringement first: 海纳公司 > 云柯公司, 王某 = claimant-partly-won; awarded 100000 damages"]
