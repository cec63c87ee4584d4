"""Two suits that were brought at once and are told apart by what each is for."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief

_BROUGHT = "Alpha brought two suits against Beta in the Shenzhen Intermediate People's Court on 6 May 2021. "
_APART = (
    _BROUGHT + "One accused Beta of abusing a dominant position. The other asked the court to fix a fair "
    "royalty for Beta's patents. "
)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (_APART, ["other", "frand-rate"]),
        (
            _BROUGHT + "The first suit alleges infringement of a patent. The second is over trade secrets.",
            ["civil-infringement", "civil-infringement"],
        ),
        (_BROUGHT + "The other side has not answered.", ["civil-infringement"]),
    ],
)
def test_what_each_is_for(text: str, kinds: list[str]) -> None:
    cases = record_of(text).proceedings
    assert [case.type for case in cases] == kinds
    assert {case.filed for case in cases} == {"2021-05-06"}


def test_what_is_said_of_both_and_of_one() -> None:
    told = told_in_brief(
        _APART + "Both were decided on 4 February 2022. In the antitrust case the court ordered Beta to pay RMB 20 "
        "million. Beta appealed in both matters to the Guangdong High People's Court. It affirmed both judgments in "
        "October 2023."
    )
    assert told == [
        "other first: Alpha > Beta = claimant-won; awarded 20000000 damages; filed 2021-05-06; decided 2022-02-04",
        "frand-rate first: Alpha > Beta = unknown; filed 2021-05-06; decided 2022-02-04",
        "other second: Alpha > Beta = affirmed; appealed Beta; decided 2023-10",
        "frand-rate second: Alpha > Beta = affirmed; appealed Beta; decided 2023-10",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Tschobo appealed both times, and the Second Petty Bench dismissed both appeals.",
        "Tschobo appealed in both cases. On 3 March 2024 the Supreme Court dismissed both appeals.",
    ],
)
def test_a_third_instance_decides_on_both(told: str) -> None:
    lines = told_in_brief(
        "The Supreme Court of Japan ruled in two cases over patents. In the first of the cases Bestova lost to Tschobo "
        "before the Tokyo District Court in September 2018. The Intellectual Property High Court reversed that judgment"
        " in July 2022. In the second case, over a patent on the whole system, the Tokyo District Court dismissed the "
        "claim in March 2022. The Intellectual Property High Court overturned the decision on 26 May 2023. "
        f"{told}"
    )
    third = [line for line in lines if " retrial: " in line]
    assert len(third) == 2
    assert all("Bestova > Tschobo = affirmed; appealed Tschobo" in line for line in third)
