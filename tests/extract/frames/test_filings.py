"""What is brought before whom: a suit, or a request for an interim measure, or both."""

import pytest

from tests.extract.test_dating import cases
from tests.extract.told_in_brief import told_in_brief

SUIT, ORDER = "civil-infringement", "preliminary-injunction"


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("枫叶公司在孟买高等法院起诉白桦公司侵犯其商标权，并申请临时禁令。", [SUIT, ORDER]),
        ("枫叶公司将白桦公司诉至杭州市中级人民法院，同时申请行为保全。", [SUIT, ORDER]),
        ("枫叶公司向慕尼黑第一地区法院起诉，请求对白桦公司发布临时禁令。", [ORDER]),
        ("枫叶公司将白桦公司诉至杭州市中级人民法院，并申请财产保全。", [SUIT]),
    ],
)
def test_a_suit_and_an_interim_measure_asked_for_besides(text: str, types: list[str]) -> None:
    assert [case.type for case in cases("zh", text)] == types


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("revoked the patent of Alder GmbH on Birch AG's opposition in June 2021", "decided 2021-06"),
        ("maintained the patent of Alder GmbH following an opposition from Birch AG in June 2021", "decided 2021-06"),
        ("revoked the patent of Alder GmbH on Birch AG's opposition filed in June 2021", "filed 2021-06"),
    ],
)
def test_whose_day_stands_behind_an_opposition(told: str, days: str) -> None:
    (case,) = told_in_brief(f"The EPO's Opposition Division {told}.")
    assert case.split("; ")[1:] == [days]


def test_a_legal_form_with_a_stroke_is_a_word() -> None:
    (case,) = told_in_brief(
        "The EUIPO declared the mark ALBA of Alder A/S invalid at the request of Birch AG in June 2021."
    )
    assert case == "trademark-invalidation administrative: Birch > Alder = invalidated; decided 2021-06"
