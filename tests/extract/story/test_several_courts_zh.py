"""Suits in several courts of which one Chinese sentence tells, and what becomes of them."""

from tests.extract.told_in_brief import record_of, told_in_brief


def test_a_list_of_courts() -> None:
    record = record_of("2022年7月，瑞帆公司在德国曼海姆、慕尼黑等地区法院起诉海潮公司侵犯其专利权。")
    assert [(case.forum.zh[:1], str(case.filed)) for case in record.proceedings] == [
        (("曼海姆",), "2022-07"),
        (("慕尼黑",), "2022-07"),
    ]


def test_a_settlement_ends_the_suit_in_the_other_court_too() -> None:
    text = (
        "瑞帆公司与海潮公司宣布，双方签署全球专利交叉许可协议，并将结束双方的未决诉讼。"
        "2022年7月，瑞帆公司在曼海姆地区法院和慕尼黑第一地区法院起诉海潮公司侵犯其专利权。"
        "2023年4月，曼海姆地区法院判决海潮公司侵犯瑞帆公司的专利，并颁布禁售令。海潮公司提起上诉。"
    )
    assert [case.split(" = ")[1].split(";")[0] for case in told_in_brief(text)] == [
        "settled",
        "claimant-won",
        "settled",
    ]
