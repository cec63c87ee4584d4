"""Proceedings over plant varieties before the board that looks at them again, and in court."""

from tests.extract.told_in_brief import told_in_brief


def test_a_variety_falls_and_its_owner_sues() -> None:
    text = (
        "农业农村部植物新品种复审委员会2021年依荆州市恒某种业有限公司的请求宣告“青穗9号”品种权无效。"
        "品种权人湖北省某科学院不服，起诉至北京知识产权法院。该院判决驳回其诉讼请求，最高人民法院二审维持。"
    )
    board = "农业农村部植物新品种复审委员会"
    assert told_in_brief(text) == [
        "other administrative: 荆州市恒某种业有限公司 > 湖北省某科学院 = invalidated; decided 2021",
        f"administrative-litigation first: 湖北省某科学院 > {board} = respondent-won",
        f"administrative-litigation second: 湖北省某科学院 > {board} = affirmed; appealed 湖北省某科学院",
    ]


def test_sides_under_labels_of_both_instances() -> None:
    text = (
        "【当事人】上诉人（一审原告）：青山种业有限公司；被上诉人（一审被告）：白川种业有限公司、黑水种业有限公司\n"
        "【裁判结果】一审法院沈阳市中级人民法院认定白川种业有限公司销售侵权种子，判令其赔偿30万元，驳回对黑水种业有限公司的请求。"
        "青山公司认为赔偿过低，提起上诉。最高人民法院于2023年12月13日改判：两公司连带赔偿300万元。"
    )
    sides = "青山种业有限公司 > 白川种业有限公司, 黑水种业有限公司"
    assert told_in_brief(text) == [
        f"civil-infringement first: {sides} = claimant-partly-won; awarded 300000 damages",
        f"civil-infringement second: {sides} = modified; awarded 3000000 damages; appealed 青山种业有限公司; "
        "decided 2023-12-13",
    ]


def test_who_grudges_the_sum_appeals() -> None:
    text = "沈阳市中级人民法院判令白川公司赔偿丹石公司30万元。白川公司认为赔偿过高，遂上诉。最高人民法院驳回上诉。"
    assert told_in_brief(text)[1] == "civil-infringement second: 丹石公司 > 白川公司 = affirmed; appealed 白川公司"
