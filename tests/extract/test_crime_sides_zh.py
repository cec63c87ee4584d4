"""Who is tried and from whom secrets were taken, in Chinese reports of trials."""

import pytest

from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("text", "sides", "term"),
    [
        (
            "美国纽约北区联邦地区法院判处科沃电气公司前工程师李伟民24个月监禁。美国检方起诉李伟民，指控其共谋经济间谍罪。",
            (["美国检方"], ["李伟民"], ["科沃电气公司"]),
            24,
        ),
        (
            "美国检方于2019年4月起诉李伟民，指控其从科沃公司的计算机中窃取机密文件。纽约北区联邦地区法院判处李伟民监禁两年。",
            (["美国检方"], ["李伟民"], ["科沃公司"]),
            24,
        ),
        (
            "海潮集团员工莫海龙因窃取南特公司和科沃公司的种子，于2016年被美国艾奥瓦南区联邦地区法院判处36个月监禁，"
            "罪名为窃取商业秘密。",
            ([], ["莫海龙"], ["南特公司", "科沃公司"]),
            36,
        ),
        (
            "中国公民李海涛现正服刑29个月，罪名为共谋经济间谍罪。2022年4月7日，美国密苏里东区联邦地区法院判处其上述刑期。",
            ([], ["李海涛"], []),
            29,
        ),
        (
            "科沃公司前员工李海涛窃取公司商业秘密，被上海市第三中级人民法院判处有期徒刑三年。",
            ([], ["李海涛"], ["科沃公司"]),
            36,
        ),
        (
            "大陪审团于2019年11月对李海涛提起公诉。美国密苏里东区联邦地区法院判处其29个月监禁。",
            ([], ["李海涛"], []),
            29,
        ),
    ],
)  # fmt: skip
def test_sides_of_a_trial(text: str, sides: tuple[list[str], ...], term: int) -> None:
    record = record_of(text)
    name = {p.id: p.name.zh[0] for p in record.parties}
    (case,) = record.proceedings
    assert tuple([name[p] for p in side] for side in (case.claimants, case.respondents, case.others)) == sides
    assert [s.months for s in case.sentences] == [term]
