"""Parties of whole passages: who is found, under which forms, and who is not."""

import pytest

from ipgraph.extract.parties_zh import find_parties
from ipgraph.extract.party import PartyBook
from ipgraph.lang.forums import find_forums
from ipgraph.model.article import Span


def read(text: str) -> PartyBook:
    forums = find_forums(text, "zh")
    return find_parties(text, (Span(0, len(text)),), tuple(Span(forum.start, forum.end) for forum in forums))


CASES = [
    (
        "近日，杭州市中级人民法院审结原告青禾文化传媒（杭州）有限公司（以下简称青禾公司）与被告北京星海阅读科技股份有限公司"
        "（以下简称“星海阅读”）、刘洋、陈晓东侵害作品信息网络传播权纠纷一案。法院认为，星海阅读未经许可传播涉案小说，"
        "判令星海阅读赔偿青禾公司经济损失30万元。刘洋不服，提起上诉。",
        [
            {"青禾文化传媒（杭州）有限公司", "青禾公司"},
            {"北京星海阅读科技股份有限公司", "星海阅读"},
            {"刘洋"},
            {"陈晓东"},
        ],
    ),
    (
        "洛兰水晶诉蓝湾饰品商标案落槌\n2023年3月，奥地利洛兰水晶公司向上海市浦东新区人民法院起诉蓝湾饰品，称后者使用近似标识。"
        "蓝湾饰品辩称，洛兰水晶的商标不具有知名度。法院驳回洛兰水晶的全部诉讼请求。",
        [{"洛兰水晶", "洛兰水晶公司"}, {"蓝湾饰品"}],
    ),
    (
        "高通与联发科的专利战再升级。联发科随后在慕尼黑起诉高通，指控高通侵犯三项专利。此前，诺基亚向OPPO发起诉讼，LG则与TCL达成和解。",
        [{"高通"}, {"联发科"}, {"诺基亚"}, {"OPPO"}, {"LG"}, {"TCL"}],
    ),
    (
        "甲公司是某软件的著作权人。甲公司发现乙公司在其网站提供下载，遂将乙公司诉至法院。一审法院判决乙公司赔偿甲公司5万元。",
        [{"甲公司"}, {"乙公司"}],
    ),
    (
        "被告人郝某某伙同金某、李某甲等三人，自2020年起在浙江省义乌市生产假冒注册商标的运动鞋。法院以假冒注册商标罪判处郝某某"
        "有期徒刑三年，判处金某有期徒刑一年六个月。",
        [{"郝某某"}, {"金某"}, {"李某甲"}],
    ),
    (
        "原告清源大学与被告德州市陵城区鲁北五金机械厂、济南槐荫老周家具经营部专利权权属纠纷一案，由济南中院受理。清源大学主张，"
        "涉案专利系职务发明。",
        [{"清源大学"}, {"德州市陵城区鲁北五金机械厂"}, {"济南槐荫老周家具经营部"}],
    ),
    (
        "迈克尔·约翰逊在2019年起诉出版商BlueStone Media, Inc.及其中国代理商宁波博远图书有限公司。"
        "约翰逊称，照片是他拍的。",
        [{"迈克尔·约翰逊", "约翰逊"}, {"BlueStone Media, Inc."}, {"宁波博远图书有限公司"}],
    ),
    (
        "云南易某种业有限公司诉丽江某农业科技有限公司、和某植物新品种权纠纷案中，法院认定被告某农业科技有限公司构成侵权，"
        "判令其赔偿易某公司20万元。据了解，和某系个体工商户。",
        [{"云南易某种业有限公司", "易某公司"}, {"丽江某农业科技有限公司", "某农业科技有限公司"}, {"和某"}],
    ),
    (
        "日本三田制作所株式会社与中山市明科电器实业有限公司、深圳前海万通供应链管理有限公司及自然人欧阳明侵害实用新型专利权纠纷案，"
        "最高人民法院二审维持原判。三田制作所株式会社的代理律师表示满意。金诚律师事务所代理了本案。",
        [{"三田制作所株式会社"}, {"中山市明科电器实业有限公司"}, {"深圳前海万通供应链管理有限公司"}, {"欧阳明"}],
    ),
    (
        "因乐动体育（北京）有限公司持续直播赛事，据此奥源动力提起诉讼。奥源动力认为，乐动体育构成不正当竞争。"
        "乐动体育则向北京市朝阳区人民法院起诉央方国际网络有限公司。",
        [{"乐动体育（北京）有限公司", "乐动体育"}, {"奥源动力"}, {"央方国际网络有限公司"}],
    ),
    (
        "广东海山控股集团有限公司、海山生物（珠海）有限公司（合称“海山方”）起诉山河药业。2022年6月，海山方撤诉。山河药业未予置评。",
        [{"广东海山控股集团有限公司", "海山方"}, {"海山生物（珠海）有限公司", "海山方"}, {"山河药业"}],
    ),
    (
        "同年，法院判令赔偿上海医药贸易有限公司5万元；其后新芽公司又收购了新芽（苏州）智能装备有限公司。新芽公司的“新芽”商标被无效。",
        [{"上海医药贸易有限公司"}, {"新芽公司"}, {"新芽（苏州）智能装备有限公司"}],
    ),
]


@pytest.mark.parametrize(("text", "parties"), CASES)
def test_parties(text: str, parties: list[set[str]]) -> None:
    found = [{form.text for form in party.forms} for party in read(text).parties]
    assert sorted(found, key=sorted) == sorted(parties, key=sorted)


@pytest.mark.parametrize(
    "text",
    [
        "北京市高级人民法院驳回上诉，国家知识产权局的决定被撤销。",
        "最高人民法院公报刊登了《海潮公司的故事》的书评。",
        "原告主张，被告在其网站上销售侵权产品；被告辩称，其产品有合法来源。双方均不服，提起上诉。",
        "科技有限公司应当尊重他人的商标权。子公司及其关联公司的行为由母公司负责。",
        "包装上印有“上海北辰电器有限公司”字样。",
        "惩罚性赔偿诉请的支持率上升，检察机关受理审查起诉三百人。",
    ],
)
def test_no_party(text: str) -> None:
    assert [party.first.text for party in read(text).parties] == []


@pytest.mark.parametrize(
    ("text", "name", "unnamed", "masked"),
    [
        ("原告某科技有限公司起诉。", "某科技有限公司", True, False),
        ("A公司起诉B公司。", "A公司", True, False),
        ("一家餐饮店被诉侵权。", "一家餐饮店", True, False),
        ("其余八名被告人被判缓刑。", "其余八名被告人", True, False),
        ("金某公司起诉。", "金某公司", False, True),
        ("广东省佛山市金某智能装备有限公司起诉。", "广东省佛山市金某智能装备有限公司", False, True),
        ("李某明不服，提起上诉。", "李某明", False, True),
        ("李某遂提起上诉。", "李某", False, True),
        ("海潮有限公司起诉。", "海潮有限公司", False, False),
    ],
)
def test_named_masked_or_nameless(text: str, name: str, *, unnamed: bool, masked: bool) -> None:
    (party, *_) = read(text).parties
    assert (party.first.text, party.unnamed, party.masked) == (name, unnamed, masked)


def test_a_group_name_stands_for_all_its_members() -> None:
    book = read(CASES[-2][0])
    groups = [mention for mention in book.mentions if len(mention.parties) > 1]
    assert [[party.first.text for party in mention.parties] for mention in groups] == [
        ["广东海山控股集团有限公司", "海山生物（珠海）有限公司"]
    ] * len(groups)
    assert groups


@pytest.mark.parametrize(
    "unit", ["某", "李某", "甲公司诉", "（以下简称海潮）", "三家公司", "有限公司（", "·阿", "A B C Inc. ", ""]
)
def test_any_text_is_read(unit: str) -> None:
    read(unit * 500)
