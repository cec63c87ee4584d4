"""Reviews of an interim order in a suit that is not decided."""

import pytest

from tests.extract.test_dating import cases

ASKED = (
    "Oak AG sued Birch GmbH in the Ulm Regional Court for patent infringement and applied for a preliminary "
    "injunction. "
)
ASKED_ZH = "枫叶公司在孟买高等法院起诉白桦公司侵犯其商标权，并申请临时禁令。"


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        pytest.param(
            "en",
            ASKED
            + "On 24 March 2023 the court refused. Oak AG appealed. The Stuttgart Higher Regional Court dismissed "
            "the appeal on 9 June 2023. The suit itself remains pending.",
            ["main pending", "interim denied", "interim affirmed 2023-06-09 of interim by 1"],
            id="dismissed the appeal",
        ),
        pytest.param(
            "zh",
            ASKED_ZH + "2023年3月24日，独任法官驳回禁令申请；6月9日，孟买高等法院合议庭驳回了枫叶公司的上诉。"
            "侵权诉讼仍在审理之中。",
            ["main pending", "interim denied", "interim affirmed 2023-06-09 of interim by 1"],
            id="a bench of the same court",
        ),
        pytest.param(
            "zh",
            "2024年1月17日，印度最高法院驳回枫叶公司的申请，拒绝干预孟买高等法院就该药作出的裁定。"
            + ASKED_ZH
            + "2023年3月24日，"
            "独任法官驳回禁令申请；6月9日，孟买高等法院合议庭驳回了枫叶公司的上诉。",
            [
                "interim affirmed 2024-01-17 of interim by 0",
                "interim denied",
                "interim affirmed 2023-06-09 of interim by 1",
            ],
            id="the highest court comes last, though it is told first",
        ),
        pytest.param(
            "zh",
            "枫叶公司向慕尼黑第一地区法院申请针对白桦公司的临时禁令，法院裁定准许。白桦公司提起上诉，"
            "慕尼黑高等地区法院于2023年6月9日撤销了该裁定，驳回枫叶公司的申请。",
            ["interim granted", "interim reversed 2023-06-09 of interim by 1"],
            id="no suit is told",
        ),
        pytest.param(
            "en",
            ASKED + "On 24 March 2023 the court dismissed the action. Oak AG appealed. The Stuttgart Higher Regional "
            "Court dismissed the appeal on 9 June 2023.",
            ["main respondent-won", "main affirmed 2023-06-09 of main by 1"],
            id="the suit is decided",
        ),
    ],
)
def test_what_a_review_is_of(language: str, text: str, told: list[str]) -> None:
    found = cases(language, text)
    kinds = {c.id: "interim" if c.type == "preliminary-injunction" else "main" for c in found}
    lines = [
        f"{kinds[c.id]} {c.outcome}" + (f" {c.decided} of {kinds[c.after]} by {len(c.appellants)}" if c.after else "")
        for c in found
    ]
    assert [line for line in lines if not line.endswith("unknown")] == told


def test_an_order_of_no_court_is_of_the_court_that_looks_at_it_again() -> None:
    order, again = cases(
        "zh",
        "枫叶公司于诉前申请行为保全，宁波市中级人民法院2023年6月16日裁定白桦公司立即停止抓取，白桦公司申请复议被驳回。",
    )
    assert order.forum.zh == again.forum.zh == ("宁波市中级人民法院",)
    assert (order.decided, again.decided, again.after) == ("2023-06-16", None, order.id)


def test_costs_leave_the_review_of_an_order_what_it_is() -> None:
    review, order = cases(
        "en",
        "In a judgment of 14 May 2024, the Court of Appeal of The Hague overturned a first-instance ruling and "
        "lifted the "
        "injunction imposed on Birch. Alder had brought preliminary relief proceedings in The Hague District Court "
        "over its "
        "patent against Birch. In October 2023 the judge granted the injunction. Alder was ordered to pay the costs "
        "of both "
        "instances, set at €240,000.",
    )
    assert (review.type, review.outcome, review.after) == ("preliminary-injunction", "reversed", order.id)
