"""Those who fared otherwise than others who were tried beside them."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_JAILED = "Ada Orr was jailed for four years at Leicester Crown Court for selling counterfeit goods. "
_OWN = "criminal-prosecution first:  > Paul = acquitted"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Paul Marsh was found not guilty by the jury.", [_OWN]),
        ("A second defendant, Paul Marsh, was acquitted in May.", [f"{_OWN}; decided 2024-05"]),
        ("A third defendant, delivery driver Paul Marsh, was cleared by the jury of the same charge.", [_OWN]),
        ("Her husband Paul Marsh spoke.", []),
    ],
)
def test_one_acquitted_has_a_case_of_his_own(text: str, own: list[str]) -> None:
    assert told_in_brief(_JAILED + text) == ["criminal-prosecution first:  > Ada = convicted", *own]


def test_who_prosecuted_has_prosecuted_the_acquitted_too() -> None:
    text = "Paul Marsh was acquitted. The prosecution was brought by Leicestershire Trading Standards."
    assert [case.partition(": ")[2].partition(" > ")[0] for case in told_in_brief(_JAILED + text)] == [
        "Leicestershire"
    ] * 2


_FREED = "A federal court in Portland has acquitted pump maker Orlin of stealing trade secrets from Marrow Technology. "
_FIRST = "criminal-prosecution first:  > Orlin = acquitted"


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (
            "Tarn Corp pleaded guilty in October 2020.",
            ["criminal-prosecution first:  > Tarn = convicted; decided 2020-10"],
        ),
        (
            "Another engineer, Paul Marsh, was convicted in 2019.",
            ["criminal-prosecution first:  > Paul = convicted; decided 2019"],
        ),
        ("It had pleaded not guilty.", []),
    ],
)
def test_one_convicted_beside_the_acquitted_has_a_case_of_his_own(text: str, own: list[str]) -> None:
    assert told_in_brief(_FREED + text) == [_FIRST, *own]


_ULM = "杭州市中级人民法院"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            f"2020年10月28日，海山有限公司在{_ULM}认罪，被处罚金600万元。2024年2月27日，该院判决北岭有限公司无罪。",
            [
                "criminal-prosecution first:  > 海山有限公司 = convicted; awarded 6000000 fine; decided 2020-10-28",
                "criminal-prosecution first:  > 北岭有限公司 = acquitted; decided 2024-02-27",
            ],
        ),
        (
            f"2024年2月27日，{_ULM}判决北岭有限公司罪名不成立。2020年10月，海山有限公司在同一法院认罪，被处罚金600万元。",
            [
                "criminal-prosecution first:  > 北岭有限公司 = acquitted; decided 2024-02-27",
                "criminal-prosecution first:  > 海山有限公司 = convicted; awarded 6000000 fine; decided 2020-10",
            ],
        ),
    ],
)
def test_one_of_two_accused_is_acquitted_on_another_day(text: str, told: list[str]) -> None:
    assert told_in_brief(text) == told
