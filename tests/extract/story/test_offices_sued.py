"""Suits against an office or a ministry: it is the one sued, and who wins is seen from there."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter


def _article(words: str) -> str:
    head = "A suit\nDate: 16 January 2024\n" if words.isascii() else "一案\n日期:2024-01-16\n"
    return f"{head}{words}\n"


@pytest.mark.parametrize(
    ("words", "sued", "outcome"),
    [
        (
            "Sorrel Pharma Inc. sued the FDA in the US District Court for the District of Columbia on 3 May 2020. The "
            "court granted summary judgment to the FDA.",
            "FDA",
            "respondent-won",
        ),
        (
            "Sorrel Pharma Inc. sued the FDA in the US District Court for the District of Columbia on 3 May 2020. The "
            "court granted summary judgment to Sorrel.",
            "FDA",
            "claimant-won",
        ),
        (
            "Sorrel Pharma Inc. sued the Federal Trade Commission in the US District Court for the District of "
            "Columbia on 3 May 2020. The court dismissed the suit.",
            "Federal Trade Commission",
            "respondent-won",
        ),
        (
            "2023年5月,酸模制药有限公司以国家药品监督管理局为被告向北京知识产权法院提起诉讼。法院驳回其诉讼请求。",
            "国家药品监督管理局",
            "respondent-won",
        ),
    ],
)
def test_the_office_is_the_respondent(words: str, sued: str, outcome: str) -> None:
    (article,) = read_newsletter(_article(words), "x.txt")
    record = extract_record(article)
    (case,) = record.proceedings
    names = {party.id: (*party.name.en, *party.name.zh) for party in record.parties}
    assert [sued in names[i] for i in case.respondents] == [True]
    assert (case.type, case.outcome) == ("administrative-litigation", outcome)


def test_what_is_remarked_about_a_sum_does_not_name_its_kind() -> None:
    text = (
        "A tray\nDate: 16 January 2024\nThe Munich Regional Court ordered Marlow GmbH to pay Linden GmbH damages of "
        "EUR 10,000, a sum which will hardly cover the costs of the proceedings.\n"
    )
    (article,) = read_newsletter(text, "x.txt")
    (case,) = extract_record(article).proceedings
    assert [(sum_.amount, sum_.kind) for sum_ in case.awarded] == [(10_000, "damages")]


def test_a_decision_for_an_office_is_of_the_suit_against_it() -> None:
    text = (
        "Two suits\nDate: 16 January 2024\nTansy Inc. sued Sorrel Pharma Inc. in Delaware in March 2020. The judge "
        "dismissed the suit. Meanwhile, Sorrel had been suing the FDA. The agency approved the tablet but declined to "
        "make that final. On 1 November 2023 the District Court for the District of Columbia granted summary judgment "
        "to the FDA, as Tansy had hoped.\n"
    )
    (article,) = read_newsletter(text, "x.txt")
    suits = extract_record(article).proceedings
    assert [(c.type, c.decided, c.outcome) for c in suits] == [
        ("civil-infringement", None, "respondent-won"),
        ("administrative-litigation", "2023-11-01", "respondent-won"),
    ]
