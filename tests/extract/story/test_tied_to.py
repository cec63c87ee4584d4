"""A Chinese name that only says what another is to it is not the one whose right is attacked."""

from tests.extract.told_in_brief import record_of


def test_whose_shareholder_asks() -> None:
    record = record_of(
        "甲木有限公司系第10619071号“海”商标的注册人。乙丰有限公司的股东丙川株式会社曾请求商标评审委员会宣告该商标无效，"
        "商标评审委员会裁定予以维持。"
    )
    names = {party.id: party.name.zh[0] for party in record.parties}
    (case,) = record.proceedings
    assert "乙丰有限公司" not in [names[p] for p in (*case.respondents, *case.claimants)]
