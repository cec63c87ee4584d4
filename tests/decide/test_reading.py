"""Files of decisions are read with their lines; what is none is named, and nothing else is ever raised."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.decide.kinds import KINDS, Adopt, Correct
from ipgraph.decide.reading import parse_decisions, read_decisions
from ipgraph.errors import DecisionError
from tests.decide.samples import ADOPT_VERSION, CORRECT, EVERY, REJECT, RENAME, SAME, WHO

BASE = 'article = "a"\npath = "proceedings[0].filed"\n'


def test_each_kind_is_read_with_its_line() -> None:
    found = parse_decisions({"a.toml": "\n".join(EVERY)}).items
    assert {decision.kind for decision in found} == set(KINDS)
    lines = "\n".join(EVERY).split("\n")
    for decision in found:
        assert lines[decision.line - 1] == f"[[{decision.kind}]]", decision


def test_a_table_within_a_text_of_several_lines_is_none() -> None:
    text = REJECT.replace('"I read both articles."', "'''\n[[reject]]\n'''") + REJECT.replace("1500000", "2")
    assert sorted(decision.line for decision in parse_decisions({"a.toml": text}).items) == [1, 10]


def test_tables_of_one_line_have_that_line() -> None:
    row = '{ article = "a", path = "article.kind", was = "other", author = "K", date = 2026-01-02, reason = "r" }'
    found = parse_decisions({"a.toml": f"\nreject = [{row}, {row.replace('other', 'policy')}]"}).items
    assert [decision.line for decision in found] == [2, 2]


def test_dates_are_as_in_records() -> None:
    (decision,) = parse_decisions({"a.toml": CORRECT}).items
    assert isinstance(decision.content, Correct)
    assert (decision.content.value, decision.content.date.isoformat()) == ("2024-05-06", "2026-03-01")


def test_order_of_files_and_tables_changes_only_lines() -> None:
    one = parse_decisions({"a.toml": SAME + CORRECT, "b.toml": RENAME})
    other = parse_decisions({"b.toml": RENAME, "a.toml": CORRECT + SAME})
    assert [each.key() for each in one.items] == [each.key() for each in other.items]
    assert [each.file for each in one.items] == [each.file for each in other.items]


def test_folders_are_read_whole(tmp_path: Path) -> None:
    (tmp_path / "2026").mkdir()
    (tmp_path / "2026" / "march.toml").write_text(CORRECT, encoding="utf-8")
    (tmp_path / "all.toml").write_text(REJECT, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no decision", encoding="utf-8")
    found = read_decisions(tmp_path)
    assert list(found.texts) == ["2026/march.toml", "all.toml"]
    assert sorted(map(str, found.items)) == ["2026/march.toml:1", "all.toml:1"]
    assert read_decisions(tmp_path / "2026").texts == {"march.toml": CORRECT}


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("\n[[same]\n", 2, "not TOML"),
        ("a = ", 1, "not TOML"),
        (f"{REJECT}\n\nwas = 2", 10, "not TOML"),
        ("\n\n[[merge]]\na = 1", 3, "no kind of decision: 'merge'"),
        ("[same]\na = 1", 1, "no kind of decision"),
        (f"{REJECT}\n[[correct]]\n{BASE}was = 1\n{WHO}", 9, "missing required field `is`"),
        (f"\n[[reject]]\n{BASE}was = 1\nwhy = 2\n{WHO}", 2, "unknown field `why`"),
        (f'[[reject]]\narticle = "a"\npath = "proceedings[x]"\nwas = 1\n{WHO}', 1, "$.path"),
        (f'[[reject]]\narticle = "a"\npath = "proceedings[0]. filed"\nwas = 1\n{WHO}', 1, "$.path"),
        (f'[[reject]]\narticle = "a"\npath = "parties[99999999]"\nwas = 1\n{WHO}', 1, "$.path"),
        (SAME.replace('"case"', '"court"'), 1, "$.kind"),
        (SAME.replace("2026-03-01", "2026-03-01T10:00:00"), 1, "time of day"),
        (REJECT.replace("1500000", "nan"), 1, "nan is no value"),
        (REJECT.replace('"Ke Lan"', '""'), 1, "$.author"),
        (SAME[: SAME.rindex("[[same.entries]]")], 1, "$.entries"),
        (ADOPT_VERSION.replace('language = "en"', ""), 1, "give either language"),
        (ADOPT_VERSION.replace("en = 5", "was = 5"), 1, "both versions"),
        (f"[[adopt]]\n{BASE}against = [{{ article = 'b', path = 'article.kind', was = 1 }}]\n{WHO}", 1, "as was"),
        (RENAME.replace('"en"', '"de"'), 1, "$.language"),
        (RENAME.replace('"party"', '"case"'), 1, "$.kind"),
        ("a = " + "[" * 5000, 1, "too deeply"),
        ("[[reject]]\nwas = " + "9" * 5000, 2, "not TOML"),
    ],
)  # fmt: skip
def test_what_is_no_decision_is_named_with_its_line(text: str, line: int, says: str) -> None:
    with pytest.raises(DecisionError) as raised:
        parse_decisions({"a.toml": text})
    assert str(raised.value).startswith(f"a.toml:{line}: ")
    assert says in str(raised.value)


def test_what_is_no_text_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(REJECT.encode() + b"# \xff")
    with pytest.raises(DecisionError, match=r"a\.toml:8: not a text in UTF-8"):
        read_decisions(tmp_path)
    with pytest.raises(DecisionError, match="no such folder"):
        read_decisions(tmp_path / "none")


VALUES = st.recursive(
    st.one_of(st.text(max_size=6), st.integers(), st.floats(), st.booleans(), st.dates(), st.datetimes()),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["en", "article", "x"]), inner),
    max_leaves=6,
)
FIELDS = ["kind", "article", "path", "was", "is", "en", "zh", "language", "entries", "against", "quotes", "names"]


def toml(value: object) -> str:
    """A value as TOML, by a writer that the reader does not share."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(f"\\U{ord(char):08x}" for char in value) + '"'
    if isinstance(value, list):
        return f"[{', '.join(map(toml, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {toml(each)}' for key, each in value.items())} }}"
    return value.isoformat() if hasattr(value, "isoformat") else str(value)


@given(st.text() | st.lists(st.sampled_from([*'\n"[]=,', *EVERY, "[[same]]", "is = 1", "'''"])).map("".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(DecisionError):
        parse_decisions({"a.toml": text})


@given(
    st.sampled_from([*KINDS, "other"]), st.dictionaries(st.sampled_from([*FIELDS, "author", "label", "date"]), VALUES)
)
def test_any_table_is_read_or_refused(kind: str, row: dict[str, object]) -> None:
    filled = {
        "author": "K",
        "date": "2026-01-02",
        "reason": "r",
        "article": "a",
        "path": "article.kind",
        "was": 1,
    } | row
    text = f"[[{kind}]]\n" + "".join(f"{key} = {toml(value)}\n" for key, value in filled.items())
    with contextlib.suppress(DecisionError):
        for decision in parse_decisions({"a.toml": text}).items:
            assert decision.key()
            assert not isinstance(decision.content, Adopt) or decision.content.against or decision.content.language
