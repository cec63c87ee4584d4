"""Chinese reports of several sentences: who is 公司, of whom something is asked, what lists of requests order."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

COURT = "苏州市中级人民法院"


@pytest.mark.parametrize(
    ("text", "case"),
    [
        # 电子公司 holds 子公司, and is a name all the same
        (
            f"蓝湖电子公司起诉丰禾种子公司侵犯商标权，{COURT}已受理。",
            "civil-infringement first: 蓝湖电子公司 > 丰禾种子公司 = pending",
        ),
        (
            f"{COURT}判决百草园大药房停止侵权，赔偿蓝湖公司30万元。",
            "civil-infringement first: 蓝湖公司 > 百草园大药房 = claimant-won; awarded 300000 damages",
        ),
        # who is accused by the sentence that ends with the request asks for nothing
        (
            f"蓝湖公司诉称，其有著作权。白鲸公司擅自使用作品，请求法院判令其赔偿9万元。{COURT}判决被告赔偿6万元。",
            "civil-infringement first: 蓝湖公司 > 白鲸公司 = claimant-partly-won; claimed 90000; awarded 60000 damages",
        ),
        # what is asked behind the word for the suit is no order, however long the names
        (
            f"高某向{COURT}起诉，要求恒远置业公司公开赔礼道歉并在当地报纸上刊登声明消除影响，共同赔偿经济损失9万元。",
            "civil-infringement first: 高某 > 恒远置业公司 = pending; claimed 90000",
        ),
        # all of whom something is asked are sued
        (
            f"高某发现恒远置业公司使用其照片，遂诉至{COURT}，要求恒远置业公司和设计者天晴广告公司共同赔偿9万元。",
            "civil-infringement first: 高某 > 恒远置业公司, 天晴广告公司 = pending; claimed 90000",
        ),
        (
            f"蓝湖公司诉至{COURT}，请求判令白鲸公司停止生产，丰禾商场停止销售。",
            "civil-infringement first: 蓝湖公司 > 白鲸公司, 丰禾商场 = pending",
        ),
        (
            f"蓝湖公司把生产商白鲸公司、经销商丰禾商场以及白鲸公司的法定代表人刘俊告到了{COURT}，索赔9万元。",
            "civil-infringement first: 蓝湖公司 > 白鲸公司, 丰禾商场, 刘俊 = pending; claimed 90000",
        ),
        # 公司 is whoever announces, or was served
        (
            f"蓝湖公司公告称，公司近日收到{COURT}送达的传票。此前，白鲸公司起诉公司侵犯其专利权，索赔200万元。",
            "civil-infringement first: 白鲸公司 > 蓝湖公司 = pending; claimed 2000000",
        ),
        (
            f"蓝湖公司于2024年6月20日收到{COURT}送达的应诉通知书及起诉状，{COURT}受理了白鲸公司诉公司侵害发明专利权纠纷一案。",
            "civil-infringement first: 白鲸公司 > 蓝湖公司 = pending",
        ),
        # items of a list of requests end no suit; the line of an announcement tells how far it has come
        (
            f"原告白鲸公司诉被告蓝湖公司侵害专利权纠纷一案，{COURT}已受理。\n原告的诉讼请求如下：\n（1）判令被告停止侵权；\n（2）判令被告赔偿2000万元。",
            "civil-infringement first: 白鲸公司 > 蓝湖公司 = pending; claimed 20000000",
        ),
        (
            "案件所处的诉讼阶段：法院已立案受理，尚未开庭审理。\n白鲸公司起诉蓝湖公司侵害发明专利权，索赔2000万元。",
            "civil-infringement first: 白鲸公司 > 蓝湖公司 = pending; claimed 20000000",
        ),
    ],
)
def test_the_one_suit(text: str, case: str) -> None:
    assert case in told_in_brief(text)
    assert len(told_in_brief(text)) == 1


def test_who_gives_up_an_appeal_that_the_same_clause_tells() -> None:
    text = f"{COURT}判决白鲸公司赔偿蓝湖公司6万元。白鲸公司上诉后又申请撤回上诉，江苏省高级人民法院裁定准许。"
    assert told_in_brief(text)[1:] == [
        "civil-infringement second: 蓝湖公司 > 白鲸公司 = withdrawn; appealed 白鲸公司",
    ]


def test_a_judgment_that_is_only_supposed_makes_no_suit_against_an_office() -> None:
    text = "最高人民法院裁定撤销一审判决，驳回蓝湖公司对白鲸公司的起诉。若无效决定被行政判决撤销，蓝湖公司可另诉。"
    assert told_in_brief(text) == ["civil-infringement second: 蓝湖公司 > 白鲸公司 = reversed"]


def test_what_a_platform_was_told_is_no_right_of_the_suit_over_it() -> None:
    record = record_of(
        f"徐某以李某的手机壳侵犯其外观设计专利权为由向电商平台投诉。李某以不正当竞争为由诉至{COURT}，法院判决徐某赔偿李某5万元。"
    )
    assert [right.type for right in record.rights] == ["fair-competition"]
    assert [case.type for case in record.proceedings] == ["unfair-competition"]


def test_what_is_ordered_in_the_place_of_a_judgment_set_aside() -> None:
    record = record_of("江苏省高级人民法院判决撤销一审判决，白鲸公司立即停止侵权，赔偿蓝湖公司30万元。")
    assert record.proceedings[0].remedies == ("cease-infringement", "damages")


@pytest.mark.parametrize(
    ("text", "above"),
    [
        (
            "一审法院判令白鲸公司赔偿蓝湖公司50万元，二审法院改判为80万元。",
            "civil-infringement second: 蓝湖公司 > 白鲸公司 = modified; awarded 800000 damages",
        ),
        (
            "法院一审判决白鲸公司赔偿蓝湖公司50万元，二审维持原判。",
            "civil-infringement second: 蓝湖公司 > 白鲸公司 = affirmed",
        ),
    ],
)
def test_two_instances_of_no_named_court_in_one_sentence(text: str, above: str) -> None:
    assert told_in_brief(text) == [
        "civil-infringement first: 蓝湖公司 > 白鲸公司 = claimant-won; awarded 500000 damages",
        above,
    ]


@pytest.mark.parametrize(
    ("told", "above"),
    [
        (
            "一审以假冒注册商标罪判处周某有期徒刑三年，并处罚金20万元。周某不服，上诉至宁波市中级人民法院，被裁定驳回。",
            "affirmed; appealed 周某",
        ),
        (
            "周某因犯假冒注册商标罪一审被判处有期徒刑三年，并处罚金20万元。周某上诉后，宁波市中级人民法院裁定维持原判。",
            "affirmed; appealed 周某",
        ),
        (
            "法院以假冒注册商标罪判处周某有期徒刑三年，并处罚金20万元。周某提出上诉，二审法院驳回上诉，维持原判。",
            "affirmed; appealed 周某",
        ),
    ],
)
def test_the_court_to_which_the_convicted_appealed_did_not_convict(told: str, above: str) -> None:
    assert told_in_brief(told) == [
        "criminal-prosecution first:  > 周某 = convicted; awarded 200000 fine",
        f"criminal-prosecution second:  > 周某 = {above}",
    ]


@pytest.mark.parametrize("asks", ["诉请判令被告", "诉请法院判令", "请求法院判令被告", "诉请法院依法判令被告"])
def test_what_a_plaintiff_asks_a_court_to_order_is_a_claim(asks: str) -> None:
    assert told_in_brief(f"原告蓝湖公司{asks}白鲸公司赔偿损失10万元。{COURT}判决被告赔偿原告1.5万元。") == [
        "civil-infringement first: 蓝湖公司 > 白鲸公司 = claimant-partly-won; claimed 100000; awarded 15000 damages",
    ]


@pytest.mark.parametrize(
    "attacks",
    [
        "被告已向国家知识产权局提出无效宣告请求。",
        "被告辩称，涉案专利权不具备新颖性，其已向国家知识产权局提出无效宣告请求。",
    ],
)
def test_whoever_is_sued_attacks_the_patent(attacks: str) -> None:
    told = told_in_brief(f"原告蓝湖有限公司诉被告白鲸有限公司侵害专利权纠纷，{COURT}已受理。{attacks}")
    assert told[1] == "patent-invalidation administrative: 白鲸有限公司 > 蓝湖有限公司 = pending"


@pytest.mark.parametrize(
    "told",
    [
        "苏州市知识产权局认定侵权不成立，驳回蓝湖公司针对白鲸公司提出的行政裁决请求。",
        "苏州市知识产权局裁决驳回蓝湖公司对白鲸公司的专利侵权处理请求。",
        "请求人蓝湖公司与被请求人白鲸公司专利侵权纠纷一案，苏州市知识产权局认为产品未落入保护范围，裁决驳回请求人的请求。",
    ],
)
def test_an_office_that_refuses_to_act(told: str) -> None:
    assert told_in_brief(told) == ["administrative-enforcement administrative: 蓝湖公司 > 白鲸公司 = respondent-won"]


def test_whose_patent_a_suit_over_infringement_is_about() -> None:
    record = record_of(f"{COURT}驳回蓝湖公司对白鲸公司的专利侵权起诉。")
    names = {party.id: party.name.zh[0] for party in record.parties}
    assert [names[holder] for holder in record.rights[0].holders] == ["蓝湖公司"]


def test_the_word_for_an_association_stands_for_the_one_association_of_a_text() -> None:
    text = (
        f"丹江市茶叶协会是“丹江毛尖”商标的权利人。协会发现，白鲸公司使用该商标，遂诉至{COURT}，请求判令其赔偿30万元。"
    )
    assert told_in_brief(text) == ["civil-infringement first: 丹江市茶叶协会 > 白鲸公司 = pending; claimed 300000"]


def test_a_court_that_sets_a_rate_which_the_text_does_not_give() -> None:
    told = told_in_brief(
        "蓝湖公司向北京知识产权法院起诉，请求裁决白鲸公司标准必要专利的许可费率。该院确定了双方在中国的许可费率。"
    )
    assert told == ["frand-rate first: 蓝湖公司 > 白鲸公司 = claimant-won"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "蓝湖公司起诉白鲸公司专利侵权，法院确定了赔偿数额应参考的许可费率，判决白鲸公司赔偿100万元。",
            ["civil-infringement first: 蓝湖公司 > 白鲸公司 = claimant-won; awarded 1000000 damages"],
        ),
        (
            "北京知识产权法院在蓝湖公司诉白鲸公司专利侵权案中确定了许可费率作为赔偿依据，判决白鲸公司赔偿100万元。",
            ["civil-infringement first: 蓝湖公司 > 白鲸公司 = claimant-won; awarded 1000000 damages"],
        ),
        (
            "蓝湖公司在北京知识产权法院起诉白鲸公司侵犯专利权，双方确定了许可费率后和解。",
            ["civil-infringement first: 蓝湖公司 > 白鲸公司 = settled"],
        ),
        ("蓝湖公司与白鲸公司在北京知识产权法院诉讼。法院认为不宜确定费率，英国高等法院此前裁定了全球费率。", []),
    ],
)  # fmt: skip
def test_a_rate_that_damages_rest_on_is_none_that_a_court_sets(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


def test_an_office_that_writes_is_the_one_named_first() -> None:
    told = told_in_brief(
        "苏州市知识产权局专利侵权纠纷行政裁决书\n请求人：蓝湖有限公司\n被请求人：白鲸有限公司\n"
        "请求人就其发明专利与被请求人的专利侵权纠纷，于2023年9月4日向本局提出处理请求。\n"
        "被请求人辩称，其已向国家知识产权局提出无效宣告请求。\n本局裁决如下：驳回请求人的处理请求。"
    )
    assert told == [
        "administrative-enforcement administrative: 蓝湖有限公司 > 白鲸有限公司 = respondent-won; filed 2023-09-04",
        "patent-invalidation administrative: 白鲸有限公司 > 蓝湖有限公司 = pending",
    ]


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("首尔中央地方检察厅以泄露商业秘密罪对白鲸公司前员工金某提起公诉。", "首尔中央地方检察厅 > 金某 = pending"),
        ("慈溪市人民检察院以假冒注册商标罪对周某提起公诉。", "慈溪市人民检察院 > 周某 = pending"),
    ],
)
def test_a_charge_of_which_no_more_is_told_is_open(text: str, case: str) -> None:
    assert told_in_brief(text) == [f"criminal-prosecution first: {case}"]


def test_the_three_who_shall_stop_are_those_accused_before() -> None:
    text = f"蓝湖公司以尹某、蒋某、白鲸公司共同侵害其技术秘密为由，诉至{COURT}，请求判令三被告停止侵权。"
    assert told_in_brief(text) == ["civil-infringement first: 蓝湖公司 > 尹某, 蒋某, 白鲸公司 = pending"]


def test_what_is_asked_in_numbers_in_running_text_is_no_order() -> None:
    text = (
        f"原告蓝湖公司诉被告白鲸公司侵害植物新品种权纠纷一案，{COURT}立案。原告诉称，被告未经许可生产种子，请求：1.判令被告停止侵害；"
        "2.判令被告赔偿原告300万元。判决如下：一、被告白鲸公司停止侵害；二、被告赔偿原告120万元。"
    )
    assert told_in_brief(text) == [
        "civil-infringement first: 蓝湖公司 > 白鲸公司 = claimant-partly-won; claimed 3000000; awarded 1200000 damages",
    ]


def test_what_a_headline_says_of_both_instances_opens_no_appeal() -> None:
    told = told_in_brief(
        "一审、二审结果迥异，最高法一锤定音\n2017年，蓝湖公司以白鲸公司侵犯其专利权为由向杭州市中级人民法院提起诉讼。\n"
        "杭州中院判决白鲸公司停止侵权。\n白鲸公司上诉，浙江省高级人民法院撤销一审判决，驳回蓝湖公司的诉讼请求。\n"
        "蓝湖公司向最高人民法院申请再审。最高人民法院判决撤销二审判决，维持一审判决。"
    )
    assert [line.split(":")[0] for line in told] == [f"civil-infringement {i}" for i in ("first", "second", "retrial")]


def test_a_board_that_the_text_goes_on_to_call_the_office() -> None:
    told = told_in_brief(
        "国家知识产权局专利局复审和无效审理部近日审结一起专利无效案。2023年4月，白鲸公司针对蓝湖公司的专利提出无效宣告请求。"
        "2024年2月，国家知识产权局作出审查决定，宣告专利权部分无效。"
    )
    assert told == [
        "patent-invalidation administrative: 白鲸公司 > 蓝湖公司 = partly-invalidated; filed 2023-04; decided 2024-02",
    ]


def test_who_was_sued_sues_next_in_the_same_court() -> None:
    told = told_in_brief(
        f"2018年，蓝湖公司以侵害专利权为由将白鲸公司诉至{COURT}，索赔1500万元。蓝湖公司随后撤回了起诉。2020年，白鲸公司将蓝湖公司告上法庭，"
        f"认为对方属于恶意诉讼，请求赔偿300万元。{COURT}认定蓝湖公司构成恶意诉讼，判决其赔偿白鲸公司90万元。"
    )
    assert told == [
        "civil-infringement first: 蓝湖公司 > 白鲸公司 = withdrawn; claimed 15000000; filed 2018",
        "malicious-litigation first: 白鲸公司 > 蓝湖公司 = claimant-partly-won; claimed 3000000; awarded 900000 damages"
        "; filed 2020",
    ]


def test_who_sues_is_told_in_the_sentence_behind_the_papers() -> None:
    told = told_in_brief(
        f"白鲸公司收到{COURT}的应诉通知书。竞争对手蓝湖公司指控白鲸公司的三款芯片侵犯其两项发明专利，索赔9800万元。"
    )
    assert told == ["civil-infringement first: 蓝湖公司 > 白鲸公司 = pending; claimed 98000000"]
