"""Every row of the cue tables against its own examples and counter-examples."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipgraph.extract.cue_rows import CueRow, load_rows
from ipgraph.extract.cues import find_cues
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

LANGUAGES: tuple[Language, ...] = ("en", "zh")
ROWS = [pytest.param(language, row, id=row.id) for language in LANGUAGES for row in load_rows(language)]


def rules_in(text: str, language: Language) -> set[str]:
    return {cue.rule for cue in find_cues(text, language)}


def classes_in(text: str, language: Language) -> set[str]:
    return {cue.cue_class for cue in find_cues(text, language)}


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_row_matches_its_examples_and_not_its_counter_examples(language: Language, row: CueRow) -> None:
    assert row.examples
    if row.hides:
        for example in row.examples:
            assert not set(row.hides) & classes_in(example, language), example
        for example in row.counter_examples:
            assert set(row.hides) & classes_in(example, language), example
        return
    for example in row.examples:
        assert row.id in rules_in(example, language), example
    for example in row.counter_examples:
        assert row.id not in rules_in(example, language), example


def test_ids_are_unique() -> None:
    ids = [row.id for language in LANGUAGES for row in load_rows(language)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("language", "text", "cue_class", "words"),
    [
        ("zh", "甲公司索赔3000万元", "claim", "索赔"),
        ("zh", "法院驳回上诉,维持原判", "affirm", "驳回上诉"),
        ("en", "The court DISMISSED the claim", "dismiss", "DISMISSED"),
        ("en", "It filed two patent suits in May", "sue", "filed two patent suits"),
        ("en", "Alpha’s lawyers’ fees", "sum-kind", "lawyers’ fees"),
    ],
)
def test_cue_has_its_words(language: Language, text: str, cue_class: str, words: str) -> None:
    found = [text[c.start : c.end] for c in find_cues(text, language).within(Span(0, len(text)), cue_class)]
    assert words in found


@pytest.mark.parametrize(
    ("language", "text", "cue_class"),
    [
        ("zh", "甲公司索赔3000万元", "award"),  # a claim holds the character for paying
        ("zh", "其不服,提起上诉", "versus"),
        ("zh", "请求未获支持", "won"),
        ("zh", "海关中止放行", "release"),
        ("en", "The court dismissed the appeal", "dismiss"),
        ("en", "a suede coat", "sue"),
    ],
)
def test_longer_word_hides_the_shorter(language: Language, text: str, cue_class: str) -> None:
    assert not find_cues(text, language).has(Span(0, len(text)), cue_class)


@given(st.text(max_size=200))
def test_any_text_is_scanned_and_cues_lie_inside_it(text: str) -> None:
    for language in LANGUAGES:
        for cue in find_cues(text, language):
            assert 0 <= cue.start < cue.end <= len(text)
