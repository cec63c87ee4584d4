"""Requests told only as what the decision of an office before them answers, and appeals against it."""

import pytest

from tests.extract.told_in_brief import told_in_brief

STORIES = (
    (
        "The Federal Patent Court declared Alpha's patent null and void in 2021 following a nullity action by Beta. The"
        " Federal Court of Justice, hearing Alpha's appeal, overturned the ruling and dismissed the action.",
        [
            "patent-invalidation first: Beta > Alpha = invalidated; decided 2021",
            "patent-invalidation second: Beta > Alpha = reversed; appealed Alpha",
        ],
    ),
    (
        "IP Australia's delegate refused to register Alpha's mark after Beta opposed it. Alpha appealed to the Federal"
        " Court, which allowed the appeal and ordered the mark to proceed to registration.",
        [
            "trademark-opposition administrative: Beta > Alpha = granted",
            "administrative-litigation first: Alpha > IP = claimant-won",
        ],
    ),
    (
        "The Trademarks Opposition Board rejected Beta's application in view of Alpha's opposition. The Federal Court"
        " dismissed Beta's appeal.",
        [
            "trademark-opposition administrative: Alpha > Beta = granted",
            "administrative-litigation first: Beta > Trademarks = respondent-won; appealed Beta",
        ],
    ),
    (
        "The UKIPO refused Alpha's application after an opposition by Beta, and Alpha appealed to the High Court.",
        [
            "trademark-opposition administrative: Beta > Alpha = granted",
            "trademark-opposition second: Beta > Alpha = pending; appealed Alpha",
        ],
    ),
    (
        "The Barcelona Commercial Court dismissed Alpha's design claim against Beta. The Barcelona Provincial Court"
        " upheld the ruling in part and ordered Beta to pay €50,000.",
        [
            "civil-infringement first: Alpha > Beta = respondent-won",
            "civil-infringement second: Alpha > Beta = reversed; awarded 50000 damages; appealed Alpha",
        ],
    ),
)


@pytest.mark.parametrize(("told", "cases"), STORIES)
def test_one_case_for_a_request_and_its_answer(told: str, cases: list[str]) -> None:
    assert told_in_brief(told) == cases


def test_who_had_brought_the_claim_that_a_court_decided() -> None:
    told = (
        "The Patents Court revoked the UK part of Alpha's patent for lack of inventive step. The claim was brought by"
        " Beta, the Korean battery maker."
    )
    assert told_in_brief(told) == ["patent-invalidation first: Beta > Alpha = invalidated"]


ANSWERED = (
    (
        "The UKIPO cancelled Beta's registration for NOVA after Alpha applied for invalidity for bad faith.",
        "trademark-invalidation administrative: Alpha > Beta = invalidated",
    ),
    (
        "In opposition proceedings, the European Patent Office revoked an Alpha patent covering a coffee capsule. The"
        " opponents were Beta and Gamma.",
        "patent-invalidation administrative: Beta, Gamma > Alpha = invalidated",
    ),
    (
        "The High Court in London has thrown out Beta's bid to invalidate an Alpha patent on battery cooling.",
        "patent-invalidation first: Beta > Alpha = maintained",
    ),
    (
        "The Federal Court in Ottawa expunged Beta's trademark from the register on Alpha's application and awarded"
        " costs of C$15,000.",
        "trademark-invalidation first: Alpha > Beta = invalidated",
    ),
)


@pytest.mark.parametrize(("told", "case"), ANSWERED)
def test_who_attacked_whose_right(told: str, case: str) -> None:
    assert told_in_brief(told) == [case]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "甲公司请求宣告乙公司的专利无效；乙公司同样请求宣告甲公司的专利无效。"
            "国家知识产权局宣告甲公司的专利全部无效，维持乙公司的专利有效。",
            ["patent-invalidation administrative: 乙公司 > 甲公司 = invalidated"],
        ),
    ],
)
def test_each_attacks_the_other(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
