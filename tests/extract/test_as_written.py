"""A traditional article is read whole, and its record keeps the characters of the text."""

import pytest

from ipgraph.extract.as_written import simplified
from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

TEXT = """\
「藍鯨」商標侵權案宣判
日期:2024年5月6日
藍鯨茶業股份有限公司(下稱藍鯨公司)訴遠山網路有限公司(下稱遠山公司)侵害「藍鯨」商標權,深圳市中級人民法院於2024年3月5日判決\
遠山公司停止侵權,並賠償藍鯨公司人民幣80萬元。遠山公司不服,向廣東省高級人民法院提起上訴。
資料來源:經濟週報
"""


@pytest.fixture
def record() -> Record:
    (article,) = read_newsletter(TEXT, "a.txt")
    return extract_record(article)


def test_facts_are_read(record: Record) -> None:
    assert record.article.published == "2024-05-06"
    assert record.article.languages == ("zh",)
    first = record.proceedings[0]
    assert (first.type, first.instance, first.decided) == ("civil-infringement", "first", "2024-03-05")
    assert [(award.amount, award.currency) for award in first.awarded] == [(800000, "CNY")]


def test_names_are_those_of_the_text(record: Record) -> None:
    assert record.article.title.zh == "「藍鯨」商標侵權案宣判"
    assert record.article.source.zh == ("經濟週報",)
    assert [party.name.zh for party in record.parties] == [
        ("藍鯨茶業股份有限公司", "藍鯨公司"),
        ("遠山網路有限公司", "遠山公司"),
    ]
    assert record.proceedings[0].forum.zh == ("深圳市中級人民法院",)


def test_evidence_quotes_the_text(record: Record) -> None:
    (article,) = read_newsletter(TEXT, "a.txt")
    content = article.versions[0].content
    assert record.evidence
    assert [proof.quote for proof in record.evidence] == [content[e.start : e.end] for e in record.evidence]


def test_an_article_in_plain_signs_is_read_as_it_is() -> None:
    (article,) = read_newsletter("蓝鲸案宣判\n日期：2024年5月6日\n蓝鲸公司胜诉。\n", "a.txt")
    assert simplified(article) is article


def test_half_width_signs_are_read_as_full_width_and_written_as_they_stand() -> None:
    (article,) = read_newsletter("蓝鲸案宣判\n日期：2024年5月6日\n蓝鲸(中国)有限公司,索赔3,000元。\n", "a.txt")
    (version,) = simplified(article).versions
    assert "蓝鲸（中国）有限公司，索赔3,000元。" in version.content
    assert len(version.content) == len(article.versions[0].content)
