"""Parties of whole passages: who is found, under which forms, and who is not."""

import pytest

from ipgraph.extract.parties_zh import find_parties
from ipgraph.extract.party import PartyBook
from ipgraph.lang.forums import find_forums
from ipgraph.model.article import Span
from tests.extract.parties_zh.passages import PASSAGES


def read(text: str) -> PartyBook:
    forums = find_forums(text, "zh")
    return find_parties(text, (Span(0, len(text)),), tuple(Span(forum.start, forum.end) for forum in forums))


@pytest.mark.parametrize(("text", "parties"), PASSAGES)
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
        "判令各被告连带赔偿，各被告连带赔偿损失。一、本次诉讼的基本情况\n二、判决情况\n作出处罚决定，请求撤销该处罚决定。",
        "法院就一家美业公司状告监管部门的案件作出判决，这家饮茶企业随即上诉。",
        "双方的未决诉讼全部终结。权利人依法提起附带民事诉讼，附带民事诉讼一千件。原告系奥星系列形象的作者，奥星作品知名。",
        "快递公司、物流公司、电商公司均不承担责任，有公司提出质疑，不少企业败诉。各学校、多家俱乐部、部分医院和当地博物馆均未到庭。",
        "原告方上诉，被告方未到庭，第三人方面不服。原告由金岭律师事务所代理，网店和平台不承担责任，剧组未获授权。",
        "惩罚性赔偿诉请的支持率上升，检察机关受理审查起诉三百人。",
        "败诉以后，她换了一个公司卖货。",
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
        ("该局作出裁决，责令如东县金某厂停止生产。", "如东县金某厂", False, True),
        ("广东省佛山市金某智能装备有限公司起诉。", "广东省佛山市金某智能装备有限公司", False, True),
        ("李某明不服，提起上诉。", "李某明", False, True),
        ("李某遂提起上诉。", "李某", False, True),
        ("海潮有限公司起诉。", "海潮有限公司", False, False),
    ],
)
def test_named_masked_or_nameless(text: str, name: str, *, unnamed: bool, masked: bool) -> None:
    (party, *_) = read(text).parties
    assert (party.first.text, party.unnamed, party.masked) == (name, unnamed, masked)


@pytest.mark.parametrize(
    ("text", "word", "names"),
    [
        (
            "青石材料股份有限公司关于诉讼进展的公告\n近日，公司收到判决书，判令公司停止侵权。子公司、上市公司、该公司与此无关。",
            "公司",
            ["青石材料股份有限公司"] * 2,
        ),
        (
            "原告起诉青石材料股份有限公司（以下简称“青石材料”或“公司”）。本公司认为不构成侵权。《公司法》另有规定。",
            "公司",
            [],
        ),
        (
            "原告起诉青石材料股份有限公司（以下简称“青石材料”、“本公司”）。本公司认为不构成侵权。",
            "本公司",
            ["青石材料股份有限公司"],
        ),
        ("某日用品经营部诉市监局案。该经营部认为罚款过重，该店主不服。", "该经营部", ["某日用品经营部"]),
        ("某日用品经营部销售侵权商品，该店不知情；青草养殖场亦被诉，该养殖场上诉。", "该养殖场", ["青草养殖场"]),
        ("被告一某软件公司、被告二白鹭网络有限公司均未到庭，判令被告二赔偿。", "被告二", ["白鹭网络有限公司"]),
        ("原告系某科技有限公司，法院判令被告赔偿科技公司8万元。", "科技公司", ["某科技有限公司"]),
        (
            "杭州白鹭网络有限公司、北京白鹭网络有限公司被诉，两家白鹭公司未到庭。",
            "两家白鹭公司",
            ["杭州白鹭网络有限公司", "北京白鹭网络有限公司"],
        ),
        (
            "青石材料有限公司、白鹭网络有限公司被诉。上述两家企业均不服。",
            "上述两家企业",
            ["青石材料有限公司", "白鹭网络有限公司"],
        ),
        ("被告一某唱片公司与被告二某数据公司合作。沈某诉请两被告停止侵权。", "两被告", ["某唱片公司", "某数据公司"]),
        ("被告一某唱片公司与被告二某数据公司合作。沈某诉请五被告停止侵权。", "五被告", []),
        ("被告二某数据公司调取录音，被告三的平台出售。第二被告未到庭，被告三审理中和解。", "被告三", []),
        (
            "一、宁波某泵业有限公司、王某假冒注册商标案\n经青岳泵业有限公司投诉，检察院对被告单位及王某提起公诉。\n二、吴某侵犯著作权案",
            "被告单位",
            ["宁波某泵业有限公司"],
        ),
        ("检察院对被告单位宁波泵业制造有限公司提起公诉，判处被告单位罚金。", "被告单位", ["宁波泵业制造有限公司"]),
        ("检察院对被告单位提起公诉。青岳泵业有限公司系权利人。", "被告单位", []),
        ("一、青岳泵业有限公司诉王某案\n判处被告单位罚金。\n二、吴某侵犯著作权案", "被告单位", []),
        ("法院判处两名被告人缓刑。张某、王某未上诉。", "两名被告人", ["张某", "王某"]),
        ("法院判处其余两名被告人缓刑。张某、王某未上诉。", "其余两名被告人", ["其余两名被告人"]),
    ],
)
def test_words_that_stand_for_a_party(text: str, word: str, names: list[str]) -> None:
    book = read(text)
    found = [p.first.text for m in book.mentions if text[m.start : m.end] == word for p in m.parties]
    assert found == names
    assert all(form.text not in ("公司", "本公司") for party in book.parties for form in party.forms)


@pytest.mark.parametrize(("goods", "times"), [("运动鞋", 1), ("轮胎", 1), ("旗舰店", 1), ("一方", 2)])
def test_a_brand_before_goods_is_no_mention(goods: str, times: int) -> None:
    text = f"诺基亚起诉蓝湾饰品有限公司。法院认定诺基亚{goods}有一定影响。"
    assert sum(mention.span.of(text) == "诺基亚" for mention in read(text).mentions) == times


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("法院支持了华为的诉讼请求。", [("company", "华为")]),
        ("据报道，飞利浦3月5日在德里高等法院起诉。", [("company", "飞利浦")]),
        ("飞利浦2023年在德里高等法院起诉。", [("company", "飞利浦")]),
        ("起诉了另一家仿制药企青石药业有限公司。", [("company", "青石药业有限公司")]),
        ("当地法院驳回了米其林的请求。", [("company", "米其林")]),
        ("音著协起诉该酒吧。", [("association", "音著协")]),
        ("西斯威尔不服，提起上诉。", [("company", "西斯威尔")]),
        ("一部华为手机被查扣。", []),
        ("影片在爱奇艺播出。", []),
        ("法院支持了蓝湾的诉讼请求。", []),
    ],
)
def test_well_known_names_are_parties_where_they_act(text: str, parties: list[tuple[str, str]]) -> None:
    assert [(party.type, party.first.text) for party in read(text).parties] == parties


def test_a_group_name_stands_for_all_its_members() -> None:
    book = read(next(text for text, _ in PASSAGES if "合称" in text))
    groups = [mention for mention in book.mentions if len(mention.parties) > 1]
    assert [[party.first.text for party in mention.parties] for mention in groups] == [
        ["广东海山控股集团有限公司", "海山生物（珠海）有限公司"]
    ] * len(groups)
    assert groups


@pytest.mark.parametrize(
    "unit", ["某", "李某", "甲公司诉", "（以下简称海潮）", "三家公司", "有限公司（", "·阿", "A B C Inc. ", ""]
)
def test_any_text_is_read(unit: str) -> None:
    text = unit * 500
    book = read(text)
    assert all(0 <= m.start < m.end <= len(text) and m.parties for m in book.mentions)
    assert all(form.span.of(text) == form.text for party in book.parties for form in party.forms)


def test_a_bare_name_behind_a_calling_is_a_person() -> None:
    text = "作家霜华晚起诉书商。霜华晚诉称，其作品被抄袭。岛村贵志起诉书商，岛村贵志索赔。满溪妆起诉书商，满溪妆索赔。"
    assert {party.first.text: party.type for party in read(text).parties} == {
        "霜华晚": "person",
        "岛村贵志": "person",
        "满溪妆": "company",
    }


def test_who_stands_beside_a_person_and_bears_such_a_name_is_one() -> None:
    found = read(
        "导演找到画家陶大山，请他画了草图。2012年，陶大山与洪窑签约，转让作品；"
        "2014年，洪窑又将其转给杭州白桦照明有限公司。洪窑未再过问。"
    )
    kinds = {form.text: party.type for party in found.parties for form in party.forms}
    assert kinds["洪窑"] == "person"
    assert kinds["杭州白桦照明有限公司"] == "company"


def test_a_bracket_with_the_latin_name_and_a_short_form() -> None:
    (party,) = read("瑞威家电公司（Ruivia Home Inc.，“瑞威”）在苏州市中级人民法院提起诉讼。瑞威索赔20万元。").parties
    assert {form.text for form in party.forms} == {"瑞威家电公司", "Ruivia Home Inc.", "瑞威"}
