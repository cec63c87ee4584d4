"""Chinese suits against an office, told by the role nouns of their names or by the decision that somebody disputes."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

A, B = "昆明禾岭茶业有限公司", "大理洱禾食品有限公司"
CASE = "商标权无效宣告请求行政纠纷一案"


def _read(text: str) -> Record:
    (article,) = read_newsletter(f"简讯\n2024年6月28日\n{text}\n", "x.txt")
    return extract_record(article)


@pytest.mark.parametrize(
    ("text", "case"),
    [
        pytest.param(
            f"北京知识产权法院对原告{A}诉被告国家知识产权局、第三人{B}{CASE}作出一审判决，撤销被诉裁定，判令国家知识产权局重新作出裁定。",
            ("first", "claimant-won", [A], [], [B]),
            id="at first instance",
        ),
        pytest.param(
            f"北京市高级人民法院对上诉人{A}与被上诉人国家知识产权局、原审第三人{B}{CASE}作出二审判决，撤销一审判决，"
            "判令国家知识产权局重新作出裁定。",
            ("second", "reversed", [A], [A], [B]),
            id="on appeal",
        ),
        pytest.param(
            f"北京市高级人民法院审结上诉人国家知识产权局与被上诉人{A}、原审第三人{B}{CASE}，判决驳回上诉，维持原判。",
            ("second", "affirmed", [A], ["国家知识产权局"], [B]),
            id="on the office's appeal",
        ),
        pytest.param(
            f"最高人民法院对再审申请人{A}与被申请人国家知识产权局、一审第三人{B}{CASE}作出再审判决，撤销一、二审判决，"
            "判令国家知识产权局重新作出裁定。",
            ("retrial", "reversed", [A], [A], [B]),
            id="tried again",
        ),
        pytest.param(
            f"{A}不服国家知识产权局作出的商标无效宣告裁定，向北京知识产权法院提起行政诉讼，法院判决驳回其诉讼请求。",
            ("first", "respondent-won", [A], [], []),
            id="a decision that somebody disputes",
        ),
    ],
)
def test_suits_against_an_office(text: str, case: tuple[str, str, list[str], list[str], list[str]]) -> None:
    record = _read(text)
    name = {party.id: party.name.zh[0] for party in record.parties}
    (told,) = record.proceedings
    assert (told.type, [name[i] for i in told.respondents]) == ("administrative-litigation", ["国家知识产权局"])
    assert (
        told.instance,
        told.outcome,
        [name[i] for i in told.claimants],
        [name[i] for i in told.appellants],
        [name[i] for i in told.others],
    ) == case


def test_the_office_of_a_suit_told_first_decided_between_the_others() -> None:
    record = _read(
        f"北京知识产权法院对原告{A}诉被告国家知识产权局、第三人{B}{CASE}作出一审判决，撤销被诉裁定。\n"
        f"{B}系第8765432号“禾岭春”商标的注册人。{A}向国家知识产权局请求宣告该商标无效，国家知识产权局裁定予以维持。"
    )
    name = {party.id: party.name.zh[0] for party in record.parties}
    office = next(case for case in record.proceedings if case.type == "trademark-invalidation")
    assert ([name[i] for i in office.claimants], [name[i] for i in office.respondents]) == ([A], [B])
    assert office.outcome == "maintained"
