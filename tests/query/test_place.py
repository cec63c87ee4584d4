import pytest

from ipgraph.query.place import line_and_column, offset_of, shown


@pytest.mark.parametrize(
    ("text", "start", "length", "expected"),
    [
        ("ASK { x }", 6, 1, "  ASK { x }\n        ^"),
        ("ASK {\r\n\t?x foo }", 11, 3, "  \t?x foo }\n  \t   ^^^"),
        ("'知识产权' foo", 7, 3, "  '知识产权' foo\n             ^^^"),
        ("知识产权", 1, 2, "  知识产权\n    ^^^^"),
        ("e\u0301 x", 3, 1, "  e\u0301 x\n    ^"),
        ("ASK {", 5, 0, "  ASK {\n       ^"),
        ("a \x1b[2J", 2, 1, "  a �[2J\n    ^"),
        ("", 0, 0, "  \n  ^"),
    ],
)
def test_the_mark_stands_under_the_place(text: str, start: int, length: int, expected: str) -> None:
    assert shown(text, start, start + length) == expected


def test_of_a_long_line_the_part_around_the_place_is_shown() -> None:
    line, mark = shown("x" * 300 + "HERE" + "y" * 300, 300, 304).splitlines()
    assert line == "  …" + "x" * 50 + "HERE" + "y" * 50 + "…"
    assert mark == " " * 53 + "^^^^"


@pytest.mark.parametrize("text", ["one\ntwo\r\n三个字\rfour", "a", "\n\n"])
def test_line_and_column_lead_back(text: str) -> None:
    for at in range(len(text)):
        if text[at] not in "\r\n":
            assert offset_of(text, *line_and_column(text, at)) == at


def test_a_column_beyond_the_line_is_its_end() -> None:
    assert offset_of("ab\ncd", 1, 99) == 2
    assert offset_of("ab\ncd", 2, 99) == 5
