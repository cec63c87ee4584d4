"""Papers that somebody receives date no step, and tell one side of the case."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "On 6 August 2021 Corvane Pumps Ltd received a judgment from the Hamburg Regional Court. The court ordered "
            "Tessaly GmbH to cease infringing the patent and to pay EUR 8 million.",
            "civil-infringement first: Corvane > Tessaly = claimant-won; awarded 8000000 damages",
            id="who received the judgment faces the one who lost",
        ),
        pytest.param(
            "On 6 August 2021 the Hamburg Regional Court ordered Tessaly GmbH to pay Corvane Pumps Ltd EUR 8 million.",
            "civil-infringement first: Corvane > Tessaly = claimant-won; awarded 8000000 damages; decided 2021-08-06",
            id="the day of a judgment",
        ),
        pytest.param(
            "Corvane Pumps Ltd sued Tessaly GmbH in the Hamburg Regional Court and on 9 June 2021 was notified that"
            " the court had dismissed its suit.",
            "civil-infringement first: Corvane > Tessaly = respondent-won",
            id="the day of a notice",
        ),
        pytest.param(
            "2021年8月，澜石泵业有限公司收到汉中市中级人民法院作出的民事判决书，法院判令乙明有限公司赔偿800万元。",
            "civil-infringement first: 澜石泵业有限公司 > 乙明有限公司 = claimant-won; awarded 8000000 damages",
            id="in Chinese",
        ),
    ],
)
def test_receipt(text: str, expected: str) -> None:
    assert told_in_brief(text) == [expected]
