"""Suits that an announcement tells apart by number: each with its number, right, sum and result."""

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

TEXT = """\
青鹭微电子股份有限公司关于诉讼进展的公告
日期:2022-09-15
青鹭微电子股份有限公司(以下简称“公司”)于2022年9月13日收到北京知识产权法院送达的(2020)京73民初9121号、(2020)京73民初9122号《民事判决书》。
上述两案由白鹭电子股份有限公司(以下简称“白鹭电子”)于2020年7月28日提起,被告为公司。案件一的案由为侵害发明专利权纠纷,\
涉案专利为第ZL201410525799.0号“折叠桨叶”,白鹭电子请求判令停止侵权、赔偿经济损失3,000万元;案件二的案由为侵害实用新型专利权纠纷,\
涉案专利为第ZL201520110899.1号“收放支架”,索赔金额为2,000万元。
2022年9月8日,法院就案件一判决驳回原告白鹭电子的诉讼请求;就案件二判决公司停止侵权,赔偿白鹭电子经济损失120万元。
白鹭电子已就案件一向最高人民法院提起上诉。公司将在法定期限内就案件二提起上诉。
案件三的基本情况
公司认为白鹭电子属于恶意诉讼,于2022年3月4日向江苏省苏州市中级人民法院起诉,请求判令白鹭电子赔偿经济损失1,500万元。案件二判决尚未生效。
"""


def test_each_number_turns_to_its_suit() -> None:
    (article,) = read_newsletter(TEXT, "x.txt")
    record = extract_record(article)
    rights = {right.id: right.number for right in record.rights}
    told = [
        (
            c.type,
            c.instance,
            c.case_number,
            c.decided,
            c.outcome,
            [rights[i] for i in c.rights],
            [s.amount for s in c.claimed],
        )
        for c in record.proceedings[:3]
    ]
    assert told == [
        (
            "civil-infringement",
            "first",
            "(2020)京73民初9121号",
            "2022-09-08",
            "respondent-won",
            ["ZL201410525799.0"],
            [30_000_000],
        ),
        (
            "civil-infringement",
            "first",
            "(2020)京73民初9122号",
            "2022-09-08",
            "claimant-partly-won",
            ["ZL201520110899.1"],
            [20_000_000],
        ),
        ("civil-infringement", "second", None, None, "pending", ["ZL201410525799.0"], []),
    ]
    assert record.proceedings[2].after == record.proceedings[0].id
    assert [c.type for c in record.proceedings[3:]] == ["malicious-litigation"]
