"""Suits in Korea over what a board has decided: who answers, and which instance the courts are."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            "The Korean Patent Court upheld an IPTAB decision that invalidated a design registered by Beta. Alpha "
            "had requested "
            "the invalidation trial in 2021. The Supreme Court dismissed Beta's appeal on 11 January 2024.",
            [
                "administrative-litigation first: Beta > Alpha = respondent-won",
                "patent-invalidation administrative: Alpha > Beta = invalidated; filed 2021",
                "administrative-litigation second: Beta > Alpha = affirmed; appealed Beta; decided 2024-01-11",
            ],
            id="the office does not answer where the other side is told",
        ),
        pytest.param(
            "The Supreme Court of Korea reversed a Patent Court decision and remanded a dispute between Alpha Shoes "
            "and Beta "
            "Trading over the mark KESTRELO. Alpha filed an invalidation trial with the Intellectual Property Trial "
            "and Appeal "
            "Board in 2019. The IPTAB dismissed it. Alpha appealed to the Patent Court, which affirmed.",
            [
                "administrative-litigation second: Alpha > Beta = remanded; appealed Alpha",
                "administrative-litigation first: Alpha > Beta = respondent-won",
                "trademark-invalidation administrative: Alpha > Beta = maintained; filed 2019",
            ],
            id="the highest court told first",
        ),
    ],
)
def test_suits_over_decisions_of_a_board(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told


def test_what_a_court_above_finds_itself_is_no_judgment_below() -> None:
    told = told_in_brief(
        "On May 26, 2023, the Intellectual Property High Court of Japan, sitting as a Grand Panel, reversed a "
        "decision of "
        "the Tokyo District Court and found that Beta Inc. infringed a patent owned by Alpha Co., Ltd. Alpha filed "
        "the suit "
        "in 2019. The Tokyo District Court dismissed the claims in March 2022. The Grand Panel ordered Beta to pay "
        "JPY 11 "
        "million."
    )
    assert told == [
        "civil-infringement second: Alpha > Beta = reversed; awarded 11000000 damages; appealed Alpha; decided "
        "2023-05-26",
        "civil-infringement first: Alpha > Beta = respondent-won; filed 2019; decided 2022-03",
    ]
