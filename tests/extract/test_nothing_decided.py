# ruff: noqa: E501 - each case is one line
"""Suits of a report that tells of no decision: they are open, and the one day beside them is that of filing."""

import pytest

from tests.extract.told_in_brief import told_in_brief

SUIT = "civil-infringement first: Alpha > Beta"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "Alpha GmbH has sued Beta SA for patent infringement at the Munich Regional Court.",
            f"{SUIT} = pending",
            id="no day at all",
        ),
        pytest.param(
            "Alpha Corp. took Beta Inc. to the District of Delaware over its patent on 3 May 2021.",
            f"{SUIT} = unknown; filed 2021-05-03",
            id="a suit of long ago",
        ),
        pytest.param(
            "Alpha Corp. has sued Beta Inc. in the District of Delaware for patent infringement. The complaint is "
            "dated 14 May 2023.",
            f"{SUIT} = pending; filed 2023-05-14",
            id="the day of the papers in a sentence of its own",
        ),
        pytest.param(
            "Alpha Corp. today announced that it has filed suit against Beta Inc. in the District of Delaware.",
            f"{SUIT} = pending",
            id="the day of an announcement",
        ),
        pytest.param(
            "Alpha Corp. has sued Beta Inc. in the District of Delaware for patent infringement. A hearing was held on "
            "14 May 2021.",
            f"{SUIT} = pending",
            id="the day of a hearing",
        ),
        pytest.param(
            "Alpha Corp. has sued Beta Inc. in the District of Delaware for patent infringement. The papers were "
            "served on 14 May 2021.",
            f"{SUIT} = pending",
            id="the day on which papers were served",
        ),
        pytest.param(
            "Alpha Corp. has sued Beta Inc. in the District of Delaware over its patent. Beta denied the claim.",
            f"{SUIT} = pending",
            id="the accused denies it",
        ),
        pytest.param(
            "Alpha Corp. has sued Beta Inc. in the District of Delaware for patent infringement. The judge denied the "
            "claim.",
            f"{SUIT} = respondent-won",
            id="the judge denies it",
        ),
        pytest.param(
            "Alpha GmbH has sued Beta SA for patent infringement at the Munich Regional Court. A judge in Paris fined "
            "Gamma SA.",
            f"{SUIT} = unknown",
            id="something else was decided",
        ),
        pytest.param(
            "甲山公司向苏州市中级人民法院起诉乙水公司侵害发明专利权，请求判令乙水公司停止侵权并赔偿300万元，该案将于明年1月开庭。",
            "civil-infringement first: 甲山公司 > 乙水公司 = pending; claimed 3000000",
            id="what is asked for is no decision",
        ),
        pytest.param(
            "苏州市中级人民法院受理了甲山公司诉乙水公司侵害发明专利权一案。业内人士称，同类案件判决赔偿的并不多。",
            "civil-infringement first: 甲山公司 > 乙水公司 = unknown",
            id="words of a decision behind it",
        ),
        pytest.param(
            "甲山公司在苏州市中级人民法院起诉乙水公司侵害其商标权。此前，无锡市中级人民法院判决丙木公司赔偿丁火公司30万元。",
            "civil-infringement first: 甲山公司 > 乙水公司 = pending",
            id="something is decided in the next suit",
        ),
        pytest.param(
            "2015年3月，甲山公司在苏州市中级人民法院起诉乙水公司侵害其商标权。",
            "civil-infringement first: 甲山公司 > 乙水公司 = unknown; filed 2015-03",
            id="a suit of long ago, in Chinese",
        ),
    ],
)
def test_only_brought(text: str, told: str) -> None:
    assert told_in_brief(text)[0] == told


@pytest.mark.parametrize(
    "text",
    [
        "They discuss whether Alpha Corp. or Beta Inc. would ever sue a franchisee over trademarks.",
        "The Munich Regional Court hears such suits. Whether Alpha GmbH would ever sue Beta SA, nobody knows.",
        "Suppose that Alpha GmbH sues Beta SA over a label: the office will first look at the shop.",
        "Fifteen years after Alpha Corp. v. Beta Inc., the Federal Circuit still struggles with the rule.",
    ],
)
def test_no_suit_is_made_of_what_may_never_be_brought(text: str) -> None:
    assert told_in_brief(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Federal Patent Court revoked Alpha Ltd's patent in a suit by Beta Ltd. In London, Alpha's infringement claim "
         "has been pending before the Patents Court since November 2022.", "civil-infringement first: Alpha > Beta = pending"),
        ("ITC judges found on 3 May 2024 that Beta Inc. infringed Alpha Inc.'s patent. A companion suit that Alpha lodged "
         "against Beta in the District of Delaware in March 2023 was stayed when the ITC took up the case.",
         f"{SUIT} = pending; filed 2023-03"),
        ("The EUIPO cancelled the mark BELL of Gamma SA on 3 May 2024. Alpha GmbH has sued Beta SA for patent infringement "
         "at the Munich Regional Court.", f"{SUIT} = pending"),
        ("Alpha Inc. had sued Beta Inc. in the High Court in May 2024. The Court of Appeal ordered Beta to pay.",
         f"{SUIT} = unknown; filed 2024-05"),
    ],
)  # fmt: skip
def test_an_open_suit_beside_cases_that_were_decided(text: str, told: str) -> None:
    assert told in told_in_brief(text)


def test_two_open_suits_of_one_court_beside_a_decided_case() -> None:
    told = told_in_brief(
        "The EUIPO cancelled the mark BELL of Gamma SA on 3 May 2024. Alpha GmbH has sued Beta SA for patent "
        "infringement at the Munich Regional Court. Delta GmbH has sued Omega SA for patent infringement at the Munich "
        "Regional Court."
    )
    assert [f"{SUIT} = pending", "civil-infringement first: Delta > Omega = pending"] == told[1:]
