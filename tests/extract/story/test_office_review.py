"""What boards and courts make of refused applications, in English: appeals from a board, suits against the office."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

REFUSED = "other administrative: Alder >  = denied"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The EUIPO refused to register the mark ALBA of Alder GmbH in 2021.", [f"{REFUSED}; decided 2021"]),
        ("The Japan Patent Office denied Alder Corp. a patent in 2021.", [f"{REFUSED}; decided 2021"]),
        (
            "Alder's application was rejected in 2021 by the German Patent and Trade Mark Office.",
            [f"{REFUSED}; decided 2021"],
        ),
        ("Alder Ltd applied to register ALBA. The USPTO refused registration in 2020.", [f"{REFUSED}; decided 2020"]),
        (
            "The EUIPO rejected Alder's application for a declaration of invalidity against the mark ALBA in 2021.",
            None,
        ),
        ("Birch SA opposed the mark of Alder GmbH, and the EUIPO refused the application in 2021.", None),
        ("The EUIPO may refuse to register the mark ALBA of Alder GmbH.", []),
        ("The EUIPO turned down 4,200 applications in 2021, Alder GmbH said.", []),
    ],
)
def test_who_was_refused_what(text: str, told: list[str] | None) -> None:
    read = told_in_brief(text)
    if told is None:
        assert not any(line.startswith("other") for line in read)
    else:
        assert read == told


def test_a_refusal_goes_up_to_the_general_court() -> None:
    cases = record_of(
        "The EUIPO refused to register the mark ALBA of Alder GmbH in 2021. The Board of Appeal dismissed its appeal "
        "in 2022, and the General Court dismissed the action on 5 February 2024."
    ).proceedings
    assert [(c.type, c.instance, c.outcome, c.after) for c in cases] == [
        ("other", "administrative", "denied", None),
        ("other", "administrative", "affirmed", "c1"),
        ("administrative-litigation", "first", "respondent-won", "c2"),
    ]
    assert all(c.claimants == cases[0].claimants for c in cases)


def test_an_appeal_from_a_board_stays_one_over_the_refusal() -> None:
    cases = record_of(
        "Alder Inc. applied to register the mark ALBA. The examining attorney refused registration, and the Trademark "
        "Trial and Appeal Board affirmed in 2022. The Federal Circuit reversed on February 5, 2024."
    ).proceedings
    assert [(c.type, c.instance, c.outcome, c.after) for c in cases] == [
        ("other", "administrative", "denied", None),
        ("other", "second", "reversed", "c1"),
    ]


def test_who_was_refused_sues_the_office() -> None:
    cases = record_of(
        "The Copyright Office refused to register Dr. Alder's picture in February 2022. Dr. Alder sued the Office in "
        "the U.S. District Court for the District of Columbia. In August 2023 the judge granted the government summary "
        "judgment."
    ).proceedings
    assert [(c.type, c.instance, c.outcome, c.after) for c in cases] == [
        ("other", "administrative", "denied", None),
        ("administrative-litigation", "first", "respondent-won", "c1"),
    ]


def test_a_third_court_hears_it_a_third_time() -> None:
    cases = record_of(
        "The UK Intellectual Property Office refused the application of Alder Ltd for a patent in 2019. The High Court "
        "dismissed its appeal in 2020. The Court of Appeal dismissed its appeal in 2021. The Supreme Court dismissed "
        "its further appeal on 20 December 2023."
    ).proceedings
    assert [(c.type, c.instance, c.outcome) for c in cases] == [
        ("other", "administrative", "denied"),
        ("other", "second", "affirmed"),
        ("other", "retrial", "affirmed"),
        ("other", "retrial", "affirmed"),
    ]
    assert [c.after for c in cases] == [None, "c1", "c2", "c3"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "专利复审委员会维持专利权有效。乙水公司提起诉讼，北京知识产权法院未予支持。",
            "administrative-litigation first: 乙水公司 > 专利复审委员会 = respondent-won",
        ),
        (
            "商标评审委员会裁定对“山河”商标予以维持。乙水公司诉至法院，北京知识产权法院驳回其诉讼请求。",
            "administrative-litigation first: 乙水公司 > 商标评审委员会 = respondent-won",
        ),
        (
            "专利复审委员会维持专利权有效。乙水公司提起侵权之诉，无锡市中级人民法院驳回其诉讼请求。",
            "civil-infringement first: 乙水公司 >  = respondent-won",
        ),
    ],
)
def test_who_sues_right_behind_a_decision_sues_over_it(text: str, told: str) -> None:
    assert told_in_brief(text)[1:] == [told]


@pytest.mark.parametrize(
    "text",
    [
        "国家知识产权局维持海沐公司专利权有效。之后，海沐公司诉至上海知识产权法院，法院判令云岭公司停止制造、销售。",
        "商标评审委员会裁定对“山河”商标予以维持。此后，海沐公司诉至北京海淀法院，法院判令云岭公司停止使用。",
    ],
)
def test_the_owner_of_a_right_that_stands_sues_who_infringes_it(text: str) -> None:
    assert told_in_brief(text)[1].startswith("civil-infringement first: 海沐公司 > 云岭公司 = claimant-won")


def test_damages_after_an_office_are_won_from_the_rival() -> None:
    text = (
        "海沐公司向绍兴市知识产权局请求处理云岭公司的侵权行为。经审理，绍兴市知识产权局作出行政裁决，驳回请求。"
        "海沐公司随后起诉至杭州中院，经审理认定侵权成立，判赔20万元。"
    )
    assert told_in_brief(text)[1].startswith("civil-infringement first: 海沐公司 > 云岭公司 = claimant-won")
