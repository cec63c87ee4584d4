"""Forums named in texts: keys, edges, kinds, and what is no forum."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.extract.forum_binding import bind_forums
from ipgraph.lang.forums import find_forums
from ipgraph.model.codes import Language

CHINESE = [
    ("江苏省高级人民法院", "cn-jiangsu-high"),
    ("江苏高院", "cn-jiangsu-high"),
    ("新疆维吾尔自治区高级人民法院", "cn-xinjiang-high"),
    ("广西壮族自治区高级人民法院", "cn-guangxi-high"),
    ("苏州市中级人民法院", "cn-suzhou-intermediate"),
    ("江苏省苏州市中级人民法院", "cn-suzhou-intermediate"),
    ("苏州中院", "cn-suzhou-intermediate"),
    ("安徽省宿州市中级人民法院", "cn-anhui-suzhou-intermediate"),
    ("上海市第一中级人民法院", "cn-shanghai-1-intermediate"),
    ("上海二中院", "cn-shanghai-2-intermediate"),
    ("北京四中院", "cn-beijing-4-intermediate"),
    ("延边朝鲜族自治州中级人民法院", "cn-yanbian-intermediate"),
    ("上海市浦东新区人民法院", "cn-shanghai-pudong-primary"),
    ("浦东法院", "cn-shanghai-pudong-primary"),
    ("长沙市开福区人民法院", "cn-changsha-kaifu-primary"),
    ("长沙开福法院", "cn-changsha-kaifu-primary"),
    ("江苏省昆山市人民法院", "cn-suzhou-kunshan-primary"),
    ("昆山法院", "cn-suzhou-kunshan-primary"),
    ("北京市朝阳区人民法院", "cn-beijing-chaoyang-primary"),
    ("最高人民法院", "cn-supreme"),
    ("最高法", "cn-supreme"),
    ("最高人民法院知识产权法庭", "cn-supreme"),
    ("北京知识产权法院", "cn-beijing-ip"),
    ("杭州互联网法院", "cn-hangzhou-internet"),
    ("宁波海事法院", "cn-ningbo-maritime"),
    ("国家知识产权局", "cn-cnipa"),
    ("国知局", "cn-cnipa"),
    ("专利复审委员会", "cn-cnipa-reexamination"),
    ("商评委", "cn-trademark-review"),
    ("商标局", "cn-trademark-office"),
    ("海关总署", "cn-customs"),
    ("上海海关", "cn-customs-shanghai"),
    ("洋山海关", "cn-customs-yangshan"),
    ("最高人民检察院", "cn-spp"),
    ("贸仲委", "cn-cietac"),
    ("美国特拉华州联邦地区法院", "us-delaware-district"),
    ("美国国际贸易委员会", "us-itc"),
    ("印度德里高等法院", "in-delhi-high"),
    ("德国慕尼黑地区法院", "de-munich-regional"),
    ("统一专利法院", "eu-upc"),
    ("欧盟知识产权局", "eu-euipo"),
    ("日本知识产权高等法院", "jp-iphc"),
    ("最高法知产庭", "cn-supreme"),
    ("上海知产院", "cn-shanghai-ip"),
    ("余杭法院", "cn-hangzhou-yuhang-primary"),
    ("杭州铁路运输法院", "cn-hangzhou-railway-primary"),
    ("成都高新区法院", "cn-chengdu-gaoxin"),
    ("青岛经济技术开发区法院", "cn-青岛开发区-primary"),
    ("新疆生产建设兵团第八师中级人民法院", "cn-新疆生产建设兵团第八师-2"),
    ("天津新港海关", "cn-customs-天津新港"),
    ("上海市浦东新区市场监督管理局", "cn-market-regulator-310115"),
    ("澳门初级法院", "cn-mo-first"),
]
ENGLISH = [
    ("Jiangsu High People's Court", "cn-jiangsu-high"),
    ("Jiangsu Higher People’s Court", "cn-jiangsu-high"),
    ("High People's Court of Jiangsu Province", "cn-jiangsu-high"),
    ("Shaanxi High People's Court", "cn-shaanxi-high"),
    ("Shanxi High People's Court", "cn-shanxi-high"),
    ("Suzhou Intermediate People's Court", "cn-suzhou-intermediate"),
    ("Intermediate People's Court of Ji'an City", "cn-jian-intermediate"),
    ("Xi'an Intermediate People's Court", "cn-xian-intermediate"),
    ("Chongqing No. 1 Intermediate People's Court", "cn-chongqing-1-intermediate"),
    ("Beijing First Intermediate People's Court", "cn-beijing-1-intermediate"),
    ("Shanghai Pudong New Area People's Court", "cn-shanghai-pudong-primary"),
    ("Kaifu Primary People's Court, Changsha", "cn-changsha-kaifu-primary"),
    ("Supreme People's Court", "cn-supreme"),
    ("SPC", "cn-supreme"),
    ("Beijing IP Court", "cn-beijing-ip"),
    ("Guangzhou Intellectual Property Court", "cn-guangzhou-ip"),
    ("Hangzhou Internet Court", "cn-hangzhou-internet"),
    ("CNIPA", "cn-cnipa"),
    ("Patent Reexamination Board", "cn-cnipa-reexamination"),
    ("TRAB", "cn-trademark-review"),
    ("Shanghai Yangshan Customs", "cn-customs-yangshan"),
    ("US District Court for the District of Delaware", "us-delaware-district"),
    ("Eastern District of Texas", "us-district-eastern-texas"),
    ("Court of Appeals for the Federal Circuit", "us-cafc"),
    ("US International Trade Commission", "us-itc"),
    ("PTAB", "us-ptab"),
    ("Munich division of the Unified Patent Court", "eu-upc-local-munich"),
    ("EUIPO", "eu-euipo"),
    ("Court of Justice of the European Union", "eu-cjeu"),
    ("Munich Regional Court", "de-munich-regional"),
    ("Regional Court Munich", "de-munich-regional"),
    ("Düsseldorf Higher Regional Court", "de-düsseldorf-higher-regional"),
    ("German Federal Court of Justice", "de-bgh"),
    ("Delhi High Court", "in-delhi-high"),
    ("Intellectual Property High Court", "jp-iphc"),
    ("Tokyo District Court", "jp-tokyo"),
    ("Seoul Central District Court", "kr-seoul"),
    ("High Court of England and Wales", "gb-hc"),
    ("WIPO Arbitration and Mediation Center", "wipo"),
    ("Haidian District Court", "cn-beijing-haidian-primary"),
    ("Beijing Haidian Court", "cn-beijing-haidian-primary"),
    ("Shanghai Xuhui District Court", "cn-shanghai-xuhui-primary"),
    ("Hangzhou Yuhang District People's Court", "cn-hangzhou-yuhang-primary"),
    ("Yiwu People's Court", "cn-jinhua-yiwu-primary"),
    ("Jinjiang City People's Court", "cn-quanzhou-jinjiang-primary"),
    ("Third Intermediate People's Court of Beijing Municipality", "cn-beijing-3-intermediate"),
    ("Xinjiang Uygur Autonomous Region High People's Court", "cn-xinjiang-high"),
    ("Hangzhou Railway Transportation Court", "cn-hangzhou-railway-primary"),
    ("Hangzhou Municipal Market Supervision Administration", "cn-market-regulator-330100"),
    ("Beijing Copyright Bureau", "cn-copyright-office-110000"),
    ("IPOS", "sg-ipos"),
    ("Nominet", "gb-nominet"),
]


@pytest.mark.parametrize(("name", "key"), CHINESE)
def test_chinese_names(name: str, key: str) -> None:
    text = f"甲公司诉至{name},请求赔偿。"
    assert [(text[m.start : m.end], m.key) for m in find_forums(text, "zh")] == [(name, key)]


@pytest.mark.parametrize(("name", "key"), ENGLISH)
def test_english_names(name: str, key: str) -> None:
    text = f"Alpha sued Beta before the {name} in 2020."
    assert [(text[m.start : m.end], m.key) for m in find_forums(text, "en")] == [(name, key)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "各级法院审理了大量案件"),
        ("zh", "一审法院认为,被告构成侵权"),
        ("zh", "该院认为不构成侵权"),
        ("zh", "我国法院受理的案件"),
        ("en", "courts at all levels heard the cases"),
        ("en", "The court held that the mark was infringed."),
        ("en", "a tennis court was built"),
        ("en", "LG Electronics opened its Munich office"),
        ("en", "the Sales Division of the company in Paris"),
        ("zh", "东北知名企业"),
        ("zh", "美国法院、德国法院受理的案件"),
    ],
)
def test_no_forum(language: Language, text: str) -> None:
    assert find_forums(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "LONG Ltd. went to a court in Texas in May.", "a court in Texas"),
        ("en", "LONG Ltd. went to a court in The Hague in May.", "a court in The Hague"),
        ("zh", "重庆某法院裁定删除视频。", "重庆某法院"),
    ],
)
def test_described_courts_are_generic(language: Language, text: str, words: str) -> None:
    (mention,) = find_forums(text, language)
    assert (text[mention.start : mention.end], mention.generic, mention.key) == (words, True, "")


@pytest.mark.parametrize(
    ("language", "text", "keys"),
    [
        (
            "en",
            "The Wuhan Intermediate People's Court granted it. The Wuhan court refused the rest.",
            ["cn-wuhan-intermediate"] * 2,
        ),
        (
            "en",
            "The Guangdong High People's Court heard both sides. The High Court affirmed.",
            ["cn-guangdong-high"] * 2,
        ),
        (
            "en",
            "The Munich I Regional Court heard it. The Munich court agreed.",
            ["de-munich-regional"] * 2,
        ),
        ("zh", "北京市朝阳区人民法院（下称朝阳法院）判决。朝阳法院认为构成侵权。", ["cn-beijing-chaoyang-primary"] * 3),
    ],
)
def test_short_forms_stand_for_the_court_named(language: Language, text: str, keys: list[str]) -> None:
    assert [m.key for m in bind_forums(find_forums(text, language), text)] == keys


def test_ambiguous_names_stay_open() -> None:
    (mention,) = find_forums("鼓楼区人民法院判决驳回。", "zh")
    assert mention.key == ""
    assert len(mention.candidates) >= 3


@given(st.text(alphabet="苏州市中级人民法院朝阳区高检察知识产权局海关某 Court'sHighPeople'", max_size=120))
def test_mentions_lie_inside_and_never_overlap(text: str) -> None:
    for language in ("en", "zh"):
        end = 0
        for mention in find_forums(text, language):
            assert end <= mention.start < mention.end <= len(text)
            end = mention.end


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The supplementary protection certificate fell; the SPC had no basis.", []),
        ("The SPC dismissed the appeal.", ["cn-supreme"]),
    ],
)
def test_a_short_form_that_stands_for_something_else(text: str, keys: list[str]) -> None:
    assert [m.key for m in find_forums(text, "en") if m.key] == keys
