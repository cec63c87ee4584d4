"""Bare nouns that stand for an office: "the Board" of a text that names none in full."""

import pytest

from ipgraph.extract.forum_binding import bind_anaphors, bind_forums
from ipgraph.lang.forums import find_forums
from ipgraph.model.article import Span


@pytest.mark.parametrize(
    ("text", "boards"),
    [
        ("The Federal Circuit overturned the Board's decision on the mark. The Board had erred.", ["us-ttab"] * 2),
        ("The Federal Circuit affirmed. The Board had held the patent obvious over prior art.", ["us-ptab"]),
        ("The Federal Circuit affirmed the PTAB on the mark. The Board had erred.", ["us-ptab"]),
        ("The Milan Court of Appeal affirmed. The Board had erred over the mark.", []),
        ("The Federal Circuit affirmed. The board of directors and the Board of Trade were glad of the mark.", []),
    ],
)  # fmt: skip
def test_the_board_below_the_federal_circuit(text: str, boards: list[str]) -> None:
    found = bind_anaphors(bind_forums(find_forums(text, "en"), text), text, "en")
    assert [m.key for m in found if "oard" in text[m.start : m.end]] == boards


def test_an_office_that_speaks_of_itself() -> None:
    text = "国家知识产权局负责人说：甲公司向我局请求裁决。本局于2月作出裁决。日本局部地区有雨。"
    found = bind_anaphors(bind_forums(find_forums(text, "zh"), text), text, "zh")
    assert [text[m.start : m.end] for m in found if m.key == "cn-cnipa"] == ["国家知识产权局", "我局", "本局"]


def test_a_short_form_stands_for_what_its_own_part_names() -> None:
    first = "The High Court of Kenya sat. The High Court agreed. "
    text = f"{first}The High Court declined."
    parts = (Span(0, len(first)), Span(len(first), len(text)))
    found = [forum for part in parts for forum in find_forums(text, "en", part)]
    keys = [m.key for m in bind_forums(found, text, (0, len(first)))]
    assert keys == ["ke-high", "ke-high", "~high court"]
