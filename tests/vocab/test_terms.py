import re

import pytest

from ipgraph.errors import DataError
from ipgraph.vocab.forums import load_forums
from ipgraph.vocab.terms import SCHEMES, load_schemes, read_scheme

GOOD = 'en = "role"\nzh = "地位"\n[codes]\na = { en = "first", zh = "甲" }\n'


def test_every_scheme_is_whole() -> None:
    schemes = load_schemes()
    assert list(schemes) == sorted(SCHEMES)
    for scheme in schemes.values():
        for code, term in scheme.terms().items():
            assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)*|[A-Z]{3}", code), code
            assert re.search("[\u4e00-\u9fff]", term.zh), f"{code}: no Chinese label"
            assert not re.search("[\u4e00-\u9fff]", term.en), f"{code}: the English label is Chinese"


def test_groups() -> None:
    schemes = load_schemes()
    assert schemes["right"].codes["utility-model"].group == "patent"
    assert schemes["outcome"].codes["convicted"].group == "favours-claimant"
    assert all(term.group for term in schemes["outcome"].codes.values())


def test_kinds_of_the_authority_table_have_codes() -> None:
    kinds = {forum.kind for forum in load_forums().by_key.values()}
    assert kinds - load_schemes()["forum"].codes.keys() == set()


@pytest.mark.parametrize(
    ("scheme", "table", "says"),
    [
        ("role", "en = ", "role.toml"),
        ("role", GOOD + 'b = { en = "first", zh = "乙" }\n', "the label 'first' is given twice"),
        ("role", GOOD + 'b = { en = "second", zh = "乙", group = "c" }\n', "the group 'c' is unknown"),
        ("role", GOOD + 'b = { en = "second", zh = " " }\n', "a label is empty"),
        ("role", GOOD + 'b = { en = "second", zh = "乙", colour = "red" }\n', "colour"),
        ("result", GOOD, "the code 'found' is missing; the code 'not-found' is missing"),
        ("result", GOOD, "the code 'a' is not in the record format"),
    ],
)
def test_a_wrong_table_is_refused(scheme: str, table: str, says: str) -> None:
    with pytest.raises(DataError, match=re.escape(says)):
        read_scheme(scheme, table.encode())
