"""Retrials: a court that takes a case up has decided nothing yet; its decision is that of the retrial."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

EN = """\
A kiln maker's mark
Date: 16 January 2017
Mr. Ji Bowen sued Luma Network Co., Ltd. ("Luma") in the Nanshan Primary People's Court of Shenzhen ("Nanshan Court") \
in 2013. The Nanshan Court dismissed the action on 29 September 2014. Mr. Ji appealed, and the Shenzhen Intermediate \
People's Court reversed on 11 December 2015. {}
"""
ZH = """\
窑火商标案
日期:2017-01-16
2013年,季博文将露玛网络有限公司(下称露玛公司)诉至深圳市南山区人民法院(下称南山法院)。南山法院于2014年9月29日判决驳回诉讼请求。\
季博文不服提起上诉,深圳市中级人民法院2015年12月11日判决撤销一审判决。{}
"""


def cases(text: str) -> tuple[Proceeding, ...]:
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    return extract_record(article).proceedings


@pytest.mark.parametrize(
    ("frame", "words", "decided", "outcome"),
    [
        (
            EN,
            "Luma petitioned for a retrial, which the Guangdong High People's Court granted on 13 May 2016. On 26 "
            "December 2016 the judgment of second instance was set aside.",
            "2016-12-26",
            "reversed",
        ),
        (
            EN,
            "The Guangdong High People's Court allowed Luma's petition for retrial on 13 May 2016. On 26 December 2016 "
            "it set aside the judgment of second instance.",
            "2016-12-26",
            "reversed",
        ),
        (
            EN,
            "Luma petitioned for a retrial, and the Supreme People's Court decided on 13 May 2016 to hear the case "
            "itself. On 26 December 2016 it set aside the judgment of second instance.",
            "2016-12-26",
            "reversed",
        ),
        (
            EN,
            "Luma petitioned for a retrial, which the Guangdong High People's Court refused on 13 May 2016.",
            "2016-05-13",
            "affirmed",
        ),
        (
            ZH,
            "露玛公司申请再审,广东省高级人民法院于2016年5月13日裁定提审。2016年12月26日,广东高院撤销二审判决。",
            "2016-12-26",
            "reversed",
        ),
    ],
)
def test_a_retrial_is_decided_when_it_was_heard(frame: str, words: str, decided: str, outcome: str) -> None:
    told = cases(frame.format(words))
    assert [case.instance for case in told] == ["first", "second", "retrial"]
    assert (told[2].decided, told[2].outcome) == (decided, outcome)
    assert told[2].after == told[1].id
    assert told[2].appellants == told[0].respondents


def test_a_short_form_stands_for_the_court_of_the_city_that_the_text_names() -> None:
    told = cases(EN.format(""))
    assert told[0].forum.en == ("Nanshan Primary People's Court of Shenzhen", "Nanshan Court")
    assert (told[0].filed, told[0].decided) == ("2013", "2014-09-29")


def test_what_is_above_the_review_of_an_office() -> None:
    told = cases(
        "In brief\n28 June 2024\nAlpha asked the Patent Reexamination Board to declare Beta's patent invalid. The "
        "board declared it invalid in 2007. Beta sued the board before the Beijing No. 1 Intermediate People's Court "
        "and lost. On appeal the Beijing High People's Court upheld the judgment. The Supreme People's Court rejected "
        "Beta's petition for retrial.\n"
    )
    assert [case.instance for case in told] == ["administrative", "first", "second", "retrial"]
    assert told[3].after == told[2].id


def test_a_third_instance_that_the_lead_tells() -> None:
    told = cases(
        "In brief\n28 June 2024\nThe Supreme People's Court has cut the damages that Beta must pay Alpha for trademark "
        "infringement from RMB 10 million to RMB 500,000.\nAlpha sued Beta in the Wuhan Intermediate People's Court in "
        "May 2010. The court awarded RMB 10 million in 2012. The Hubei High People's Court upheld the judgment in "
        "2013. Beta petitioned for a retrial.\n"
    )
    assert [(case.instance, [s.amount for s in case.awarded]) for case in told] == [
        ("retrial", [500000]),
        ("first", [10000000]),
        ("second", []),
    ]
    assert (told[0].after, told[0].appellants) == (told[2].id, told[1].respondents)


def test_leave_to_go_to_the_highest_court_is_sought_from_the_appeal_decided() -> None:
    told = told_in_brief(
        "The Full Court of the Federal Court of Australia allowed an appeal by Beta and set aside the orders of the"
        " primary judge. The primary judge had held that Alpha's patent was valid and infringed. Alpha has sought"
        " special leave to appeal to the High Court."
    )
    assert told == [
        "civil-infringement second: Alpha > Beta = reversed; appealed Beta",
        "civil-infringement first: Alpha > Beta = claimant-won",
        "civil-infringement retrial: Alpha > Beta = pending; appealed Alpha",
    ]
