# ruff: noqa: E501 - each case is one line
"""What only looks like a proposed rule, an order, a right that fell or a right that was breached."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Under the rules, which the parties could not change, the Munich Regional Court ordered Beta GmbH to pay Alpha AG EUR 2 million.",
         "civil-infringement first: Alpha > Beta = claimant-won; awarded 2000000 damages"),
        ("After the government unveiled a plan for the industry, the Munich Regional Court ordered Beta GmbH to pay Alpha AG EUR 2 million.",
         "civil-infringement first: Alpha > Beta = claimant-won; awarded 2000000 damages"),
        ("Alpha Inc. sued Beta Inc. in the District of Delaware in May. A federal judge trimmed the patent infringement suit on Monday.",
         "civil-infringement first: Alpha > Beta = pending; filed 2024-05"),
        ("The Munich Regional Court held that Beta GmbH had violated a trademark coexistence agreement with Alpha AG.",
         "civil-infringement first: Alpha > Beta = unknown"),
        ("明远公司向苏州中院起诉海拓公司，请求判令：停止侵权；赔偿50万元；一审判赔20万元。",
         "civil-infringement first: 明远公司 > 海拓公司 = claimant-partly-won; claimed 500000; awarded 200000 damages"),
    ],
)  # fmt: skip
def test_what_the_sentence_tells(text: str, told: str) -> None:
    assert told_in_brief(text) == [told]


def test_a_rule_that_is_proposed_tells_no_case() -> None:
    text = "Under the proposal, to be published next week, the Patent Trial and Appeal Board would refuse to institute review of claims whose validity a court had upheld."
    assert told_in_brief(text) == []
