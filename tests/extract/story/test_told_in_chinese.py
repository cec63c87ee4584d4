"""Who stands on which side where Chinese reports say so in passing: captions of appeals, complaints, withdrawals."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter


def _read(body: str) -> Record:
    (article,) = read_newsletter(f"一起纠纷\n日期:2020-03-02\n{body}\n", "x.txt")
    return extract_record(article)


def _told(record: Record) -> list[str]:
    name = {party.id: party.name.zh[0] for party in record.parties}
    sides = [
        "; ".join("、".join(name[i] for i in side) for side in (c.claimants, c.respondents, c.appellants))
        for c in record.proceedings
    ]
    return [
        f"{next(iter(c.forum.zh), '')} {c.instance} {c.outcome}: {side}"
        for c, side in zip(record.proceedings, sides, strict=True)
    ]


CASES = {
    "caption of an appeal": (
        "2019年12月31日,江苏省高级人民法院(以下简称江苏高院)对上诉人中山海潮电器有限公司、江风电器有限公司与被上诉人北岭科技有限公司及"
        "原审被告南岸销售有限公司侵害商标权纠纷一案公开宣判。\n两原告于2018年诉至南京市中级人民法院,请求判令四被告赔偿5000万元。南京市中级人民法院判令赔偿5000万元。"
        "江苏高院作出(2019)苏民终9316号民事判决:驳回上诉,维持原判。",
        [
            "江苏省高级人民法院 second affirmed: 北岭科技有限公司; "
            "中山海潮电器有限公司、江风电器有限公司、南岸销售有限公司; "
            "中山海潮电器有限公司、江风电器有限公司",
            "南京市中级人民法院 first claimant-won: 北岭科技有限公司; "
            "中山海潮电器有限公司、江风电器有限公司、南岸销售有限公司; ",
        ],
    ),
    "who lost all appealed": (
        "海潮有限公司诉江风有限公司侵害发明专利权,北京知识产权法院判决驳回海潮有限公司的诉讼请求。最高人民法院二审维持一审判决。",
        [
            "北京知识产权法院 first respondent-won: 海潮有限公司; 江风有限公司; ",
            "最高人民法院 second affirmed: 海潮有限公司; 江风有限公司; 海潮有限公司",
        ],
    ),
    "who confirmed to customs": (
        "2019年3月12日,宁波海关查验发现标有“青鹭”“白鹭”商标的轴承。青鹭轴承有限公司在三日内确认侵权并提供担保;白鹭轴承有限公司逾期未提出申请。"
        "宁波海关对前一批予以扣留。2019年7月20日,宁波海关认定上述轴承侵犯商标专用权,决定没收货物。",
        ["宁波海关 administrative penalised: 青鹭轴承有限公司; ; "],
    ),
    "a complaint before": (
        "本案由海潮有限公司投诉引发。2019年9月9日,广州市白云区市场监督管理局对罗某的经营场所进行检查,查扣侵犯“青鹭”注册商标专用权的商品;"
        "11月22日作出处罚决定,没收上述商品,并处罚款18万元。",
        ["广州市白云区市场监督管理局 administrative penalised: 海潮有限公司; 罗某; "],
    ),
    "a suit withdrawn": (
        "海潮有限公司发布声明称,已就“青鹭”商标行政纠纷案向北京知识产权法院申请撤回起诉,并向该案被告国家知识产权局致歉。",
        ["北京知识产权法院 first withdrawn: 海潮有限公司; 国家知识产权局; "],
    ),
    "defendants counted and named": (
        "海潮科技有限公司共起诉了三名被告:江风软件有限公司、北岭网络有限公司和南岸文化有限公司,请求赔偿50万元。"
        "北京互联网法院判令江风软件有限公司赔偿25万元。",
        [
            "北京互联网法院 first claimant-partly-won: 海潮科技有限公司; "
            "江风软件有限公司、北岭网络有限公司、南岸文化有限公司; ",
        ],
    ),
    "an office decides at a request": (
        "2019年,应海潮动漫有限公司请求,国家知识产权局宣告江风文化有限公司注册的第15900331号“青鹭”商标无效;江风文化有限公司不服,诉至北京知识产权法院。",
        [
            "国家知识产权局 administrative invalidated: 海潮动漫有限公司; 江风文化有限公司; ",
            "北京知识产权法院 first pending: 江风文化有限公司; 国家知识产权局; ",
        ],
    ),
    "settled before the court": (
        "海潮动漫有限公司将汕头一家玩具厂告到汕头市龙湖区人民法院,索赔80万元,双方2021年5月在法院主持下调解,玩具厂支付30万元并销毁模具。",
        ["汕头市龙湖区人民法院 first settled: 海潮动漫有限公司; 汕头一家玩具厂; "],
    ),
    "a civil claim attached to a charge": (
        "2022年11月,嘉兴市南湖区人民检察院向嘉兴市南湖区人民法院提起公诉。青鹭股份有限公司遂提起刑事附带民事诉讼,索赔180万元。"
        "2023年6月15日,法院以假冒注册商标罪判处陈某甲有期徒刑三年六个月,并处罚金一百七十万元。附带民事部分经调解结案,陈某甲赔偿青鹭股份有限公司60万元。",
        [
            "嘉兴市南湖区人民法院 first convicted: 嘉兴市南湖区人民检察院; 陈某甲; ",
            "嘉兴市南湖区人民法院 first settled: 青鹭股份有限公司; 陈某甲; ",
        ],
    ),
    "the terms of a settlement of an attached claim": (
        "2022年11月,嘉兴市南湖区人民检察院向嘉兴市南湖区人民法院提起公诉。青鹭股份有限公司遂提起刑事附带民事诉讼,索赔180万元。"
        "2023年6月15日,法院以假冒注册商标罪判处陈某甲有期徒刑三年。附带民事部分经调解结案,法院判令陈某甲赔偿青鹭股份有限公司60万元。",
        [
            "嘉兴市南湖区人民法院 first convicted: 嘉兴市南湖区人民检察院; 陈某甲; ",
            "嘉兴市南湖区人民法院 first settled: 青鹭股份有限公司; 陈某甲; ",
        ],
    ),
    "a petition for retrial refused": (
        "海潮有限公司诉江风有限公司侵害商标权,杭州市中级人民法院判决江风有限公司赔偿20万元。浙江省高级人民法院驳回上诉,维持原判。"
        "江风有限公司申请再审,2021年5月,最高人民法院裁定驳回其再审申请。",
        [
            "杭州市中级人民法院 first claimant-won: 海潮有限公司; 江风有限公司; ",
            "最高人民法院 retrial denied: 海潮有限公司; 江风有限公司; 江风有限公司",
            "浙江省高级人民法院 second affirmed: 海潮有限公司; 江风有限公司; ",
        ],
    ),
    "the former and the latter of two courts": (
        "2014年,商标评审委员会以连续三年不使用为由决定撤销李某的商标。李某不服,先后诉至北京市第一中级人民法院和北京市高级人民法院,"
        "前者于2015年判决驳回其诉讼请求,后者于2016年12月22日判决驳回上诉,维持原判。",
        [
            "商标评审委员会 administrative granted: ; 李某; ",
            "北京市第一中级人民法院 first respondent-won: 李某; 商标评审委员会; ",
            "北京市高级人民法院 second affirmed: 李某; 商标评审委员会; 李某",
        ],
    ),
    "a judgment behind an interim order": (
        "2019年11月,海潮有限公司向苏州市中级人民法院(以下简称“苏州中院”)提起商标侵权之诉,请求判令江风有限公司赔偿1000万元。"
        "2021年1月22日,苏州中院作出诉中行为保全裁定,责令江风有限公司停止使用标识。"
        "2022年11月25日,苏州中院作出(2019)苏05知初1078号判决:认定被诉标识构成侵权,判令江风有限公司赔偿600万元。",
        [
            "苏州市中级人民法院 first claimant-partly-won: 海潮有限公司; 江风有限公司; ",
            "苏州市中级人民法院 first granted: 海潮有限公司; 江风有限公司; ",
        ],
    ),
    "damages asked for on a ground": (
        "江风网络有限公司开发的软件抓取用户评论。海潮科技有限公司以不正当竞争为由索赔500万元。杭州铁路运输法院认为构成不正当竞争,判令停止被诉行为,赔偿260万元。",
        ["杭州铁路运输法院 first claimant-partly-won: 海潮科技有限公司; 江风网络有限公司; "],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_sides_told_in_passing(name: str) -> None:
    body, expected = CASES[name]
    assert sorted(_told(_read(body))) == sorted(expected)


def test_what_anybody_may_ask_is_no_step() -> None:
    record = _read(
        "2019年7月20日,宁波海关认定海潮有限公司出口的轴承侵犯“青鹭”商标专用权,决定没收货物。海潮有限公司可向海关总署申请行政复议。"
    )
    assert [c.type for c in record.proceedings] == ["customs-seizure"]


def test_what_is_paid_under_a_settlement_was_not_claimed() -> None:
    record = _read(
        "海潮动漫有限公司将江风玩具有限公司诉至汕头市龙湖区人民法院,索赔80万元,双方在法院主持下调解,江风玩具有限公司支付30万元。"
    )
    (case,) = record.proceedings
    assert [s.amount for s in case.claimed] == [800000]
    assert [(s.amount, s.kind) for s in case.awarded] == [(300000, "settlement")]


def test_the_sentence_and_the_attached_claim_are_told_apart() -> None:
    record = _read(
        "2019年9月,慈溪市人民检察院提起公诉。青鹭有限公司提起刑事附带民事诉讼,请求赔偿200万元。2019年12月26日,慈溪市人民法院作出一审判决:"
        "方某犯假冒注册商标罪,判处有期徒刑三年二个月,并处罚金110万元;方某赔偿青鹭有限公司120万元,并书面赔礼道歉。"
    )
    told = {
        c.type: ([s.amount for s in c.claimed], [s.amount for s in c.awarded], c.filed, c.decided)
        for c in record.proceedings
    }
    assert told == {
        "criminal-prosecution": ([], [1100000], "2019-09", "2019-12-26"),
        "civil-infringement": ([2000000], [1200000], None, "2019-12-26"),
    }


@pytest.mark.parametrize(
    ("ground", "expected"),
    [("以连续三年不使用为由", ("trademark-revocation", "granted")), ("", ("trademark-invalidation", "invalidated"))],
)
def test_a_mark_struck_off_for_non_use_is_revoked(ground: str, expected: tuple[str, str]) -> None:
    (case,) = _read(f"2014年,商标评审委员会{ground}决定撤销李某的第4650000号“青鹭”商标。").proceedings
    assert (case.type, case.outcome) == expected
