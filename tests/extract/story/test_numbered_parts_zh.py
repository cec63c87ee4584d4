"""Chinese lists whose numbered paragraphs open each with the name of a case: every one tells a case of its own."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record, Sum
from ipgraph.read.newsletter import read_newsletter

ANNOUNCEMENT = """\
海潮仪器股份有限公司关于诉讼进展的公告
海潮仪器股份有限公司(下称“公司”)与江风医疗股份有限公司(下称“江风公司”)的诉讼进展如下:
一、收到判决的案件
(一)专利号为201510034401.2的“信号处理方法”发明专利侵权案。深圳市中级人民法院(下称“深圳中院”)一审判决公司停止侵权、赔偿江风公司1,000万元。\
公司上诉。广东省高级人民法院终审判决驳回上诉,维持原判。
(二)专利号为201720170992.3的“袖带连接结构”实用新型专利侵权案。江风公司起诉时索赔300万元,深圳中院一审驳回江风公司全部诉讼请求,江风公司上诉。\
广东省高级人民法院终审判决:撤销一审判决;公司赔偿江风公司经济损失120万元。
二、尚未了结的案件
1.商业秘密案。江风公司诉公司及其员工王某侵犯商业秘密,索赔2,000万元,深圳中院(2016)粤03民初446号,目前鉴定尚未完成。
2.公司诉江风公司侵犯外观设计专利一案,深圳中院已于2017年8月裁定准许公司撤诉。
备查文件:民事判决书两份。
海潮仪器股份有限公司董事会
二〇一八年五月十九日
"""
CASES = """\
涉互联网典型案例
北京法院    2021年4月22日
1.“青鹭”抓取信息案
【案情】海潮技术有限公司起诉至海淀法院,请求赔偿1000万元。
【裁判】海淀法院2016年4月26日判决北岭科技有限公司赔偿200万元。
2.“图解电影”案
南岸网络有限公司享有剧集《桥上》的独家信息网络传播权。江风科技有限公司运营的平台截取该剧。南岸网络有限公司索赔50万元。\
北京互联网法院认为构成侵权,2019年8月6日判令江风科技有限公司赔偿3万元。
"""


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def _sums(sums: tuple[Sum, ...]) -> list[int]:
    return [int(each.amount) for each in sums]


def _told(record: Record) -> list[str]:
    name = {p.id: p.name.zh[0] for p in record.parties}
    return sorted(
        f"{next(iter(c.forum.zh), '')} {c.instance} {c.outcome}: {'、'.join(name[i] for i in c.claimants)}"
        f" v {'、'.join(name[i] for i in c.respondents)}; {_sums(c.claimed)} {_sums(c.awarded)}"
        for c in record.proceedings
    )


def test_each_numbered_paragraph_of_an_announcement_is_a_case() -> None:
    record = _read(ANNOUNCEMENT)
    assert record.article.published == "2018-05-19"
    assert _told(record) == sorted(
        [
            "深圳市中级人民法院 first claimant-won: 江风医疗股份有限公司 v 海潮仪器股份有限公司; [] [10000000]",
            "广东省高级人民法院 second affirmed: 江风医疗股份有限公司 v 海潮仪器股份有限公司; [] []",
            "深圳市中级人民法院 first respondent-won: 江风医疗股份有限公司 v 海潮仪器股份有限公司; [3000000] []",
            "广东省高级人民法院 second reversed: 江风医疗股份有限公司 v 海潮仪器股份有限公司; [] [1200000]",
            "深圳市中级人民法院 first pending: 江风医疗股份有限公司 v 海潮仪器股份有限公司、王某; [20000000] []",
            "深圳市中级人民法院 first withdrawn: 海潮仪器股份有限公司 v 江风医疗股份有限公司; [] []",
        ]
    )


def test_a_claim_opens_the_suit_of_its_paragraph_only_where_none_was_told() -> None:
    record = _read(CASES)
    assert record.article.published == "2021-04-22"
    assert _told(record) == [
        "北京互联网法院 first claimant-partly-won: 南岸网络有限公司 v 江风科技有限公司; [500000] [30000]",
        "海淀法院 first claimant-partly-won: 海潮技术有限公司 v 北岭科技有限公司; [10000000] [2000000]",
    ]


@pytest.mark.parametrize("heading", ["(一)本案", "一、诉讼请求", "1.判令被告停止侵权"])
def test_other_lists_begin_no_case(heading: str) -> None:
    record = _read(
        "一起纠纷\n日期:2020-03-02\n海潮有限公司于2019年5月向杭州市中级人民法院起诉江风有限公司侵害商标权。\n"
        f"{heading}\n法院判令江风有限公司赔偿20万元。\n"
    )
    assert len(record.proceedings) == 1


_KNIVES = (
    "侵犯“双桨”商标权刀具案。2024年3月6日，北仑海关对义乌市某进出口有限公司申报出口的一批刀具实施查验。商标权利人阳江双桨刀剪股份有限公司"
    "申请扣留。5月28日，北仑海关认定构成侵权，处罚款4.2万元。"
)
_SPEAKERS = (
    "侵犯外观设计专利权音箱案。2024年5月，慈溪市乐川电器有限公司根据其外观设计专利，向宁波海关申请扣留一批音箱，发货人为余姚某电子厂。"
    "权利人随后诉至宁波市中级人民法院，该案正在审理中。"
)


@pytest.mark.parametrize(
    ("first", "second"),
    [("一是", "二是"), ("其一，", "其二，"), ("典型案例之一：", "典型案例之二："), ("案件一 ", "案件二 ")],
)
def test_paragraphs_that_count_their_cases_in_words_tell_one_each(first: str, second: str) -> None:
    assert _told(_read(f"海关通报两案\n2024年6月3日\n{first}{_KNIVES}\n{second}{_SPEAKERS}\n")) == sorted(
        [
            "北仑海关 administrative penalised: 阳江双桨刀剪股份有限公司 v 义乌市某进出口有限公司; [] [42000]",
            "宁波海关 administrative unknown: 慈溪市乐川电器有限公司 v 余姚某电子厂; [] []",
            "宁波市中级人民法院 first pending: 慈溪市乐川电器有限公司 v ; [] []",
        ]
    )
