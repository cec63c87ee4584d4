"""The table of sentences: every row can be read, and for everything that an article may tell there is one."""

import doctest
import importlib
import pkgutil
from random import Random

import pytest

import benchmarks.generate
from benchmarks.generate.rows import parse, pick, rows, sections

LANGUAGES = ("en", "zh")
SLOTS = {
    "claimants", "respondents", "others", "appellants", "holder", "forum", "right", "own_right", "owned_right", "filed",
    "decided", "decided_bare", "number", "claimed", "awarded", "expenses", "terms", "terms_to", "cease", "tag",
    "product", "lawyers",
}  # fmt: skip
STATED = {"infringement-found", "infringement-not-found", "unfair-competition-found"}
LEAST = {"appeal": {"appellants"}, "criminal": {"respondents", "right"}, "appeal_criminal": {"respondents", "right"}}
"""What is always at hand for a beginning; for the others claimants, respondents, appellants and right are."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_fill_in_what_there_is(language: str) -> None:
    for section, named in sections(language).items():
        for name in named:
            for row in rows(language, section, name):
                lower = {slot[:1].lower() + slot[1:] for slot in row.slots}
                assert lower <= SLOTS | STATED, (section, name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_beginning_can_be_told_with_little(language: str) -> None:
    usual = {"claimants", "respondents", "right"}
    for name in sections(language)["begun"]:
        at_hand = LEAST.get(name, usual | {"appellants"} if name == "appeal_alone" else usual)
        assert pick(Random(1), rows(language, "begun", name), at_hand), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_ending_can_be_told_without_a_date_or_sum(language: str) -> None:
    for name in sections(language)["ended"]:
        row = pick(Random(1), rows(language, "ended", name), {"forum", "respondents"})
        assert row, name
        assert any(bit.kind == "outcome" for bit in row.bits), name


def test_both_languages_tell_the_same_things() -> None:
    assert {section: set(named) for section, named in sections("en").items()} == {
        section: set(named) for section, named in sections("zh").items()
    }


def test_endings_say_by_which_words_they_end() -> None:
    for language in LANGUAGES:
        for name in sections(language)["ended"]:
            assert all(any(bit.kind == "outcome" for bit in row.bits) for row in rows(language, "ended", name)), name


def test_a_row_that_cannot_be_read_is_told() -> None:
    with pytest.raises(ValueError, match=r"cannot be read from here on: '{two words}"):
        parse("A row with {two words}.")


def test_a_row_is_used_only_where_its_facts_are_at_hand() -> None:
    given = (parse("{claimants} sued {respondents} {filed}."), parse("{claimants} sued {respondents}."))
    assert {pick(Random(seed), given, {"claimants", "respondents"}) for seed in range(9)} == {given[1]}
    assert pick(Random(1), given, {"claimants"}) is None
    assert pick(Random(1), given, {"claimants", "respondents", "filed"}, {"filed"}) == given[0]


@pytest.mark.parametrize("module", sorted(one.name for one in pkgutil.iter_modules(benchmarks.generate.__path__)))
def test_examples_in_docstrings_hold(module: str) -> None:
    if module in ("__main__", "pan"):
        pytest.skip("a command, or needs a browser")
    assert doctest.testmod(importlib.import_module(f"benchmarks.generate.{module}")).failed == 0
