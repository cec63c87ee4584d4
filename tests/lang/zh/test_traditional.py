"""Traditional characters read as simplified ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.lang.zh.traditional import simplify


@pytest.mark.parametrize(
    ("text", "simplified"),
    [
        ("智慧財產及商業法院", "智慧财产及商业法院"),
        ("專利侵權訴訟", "专利侵权诉讼"),
        ("原告不服，於2024年向臺灣高等法院提起上訴", "原告不服，于2024年向台湾高等法院提起上诉"),
        ("爲/為 啟/啓 裏/裡 線/綫", "为/为 启/启 里/里 线/线"),
        ("「藍鯨」商標", "“蓝鲸”商标"),
    ],
)
def test_simplify(text: str, simplified: str) -> None:
    assert simplify(text) == simplified


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The mark BLUE WHALE",
        "“蓝鲸”商标，著作权覆盖后续作品",
        "简体文中的「引号」",  # marks of quotation alone do not make a text traditional
    ],
)
def test_other_text_stays(text: str) -> None:
    assert simplify(text) is text


@pytest.mark.parametrize(("text", "simplified"), [("著作權", "著作权"), ("答覆", "答覆"), ("薴", "薴"), ("苧", "苎")])
def test_characters_that_both_scripts_use_stay(text: str, simplified: str) -> None:
    assert simplify(text) == simplified


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("訴訟專利「」臺灣"))))
def test_length_is_kept(text: str) -> None:
    assert len(simplify(text)) == len(text)
    assert simplify(simplify(text)) == simplify(text)
