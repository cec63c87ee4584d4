"""How rows of cue tables are read: shared words, patterns around a word, what is wrong with a row."""

from typing import Any

import pytest

from ipgraph.errors import DataError
from ipgraph.extract.cue_rows import CueRow, _row, load_rows
from ipgraph.extract.cues import find_cues
from ipgraph.model.article import Span

WORDS = {"drop": ("drop", "dropped"), "suit-noun": ("suit", "law suit")}
PATTERNS = {"suit-noun": "(?:law suit|suit)"}


def row(**fields: Any) -> CueRow:
    return _row({"id": "x", "class": "withdraw", "examples": ["e"], **fields}, WORDS, PATTERNS)


def test_forms_are_spelled_with_every_choice_of_the_words_they_name() -> None:
    assert row(forms=["{drop} the {suit-noun}"]).forms == (
        "drop the suit",
        "drop the law suit",
        "dropped the suit",
        "dropped the law suit",
    )


def test_patterns_take_any_of_the_words_they_name() -> None:
    made = row(at=["{drop}"], then=" the {suit-noun}", before="it ")
    assert made.then is not None
    assert made.before is not None
    assert made.then.match(" the law suit")
    assert made.before.search("then it ")
    assert not made.before.search("it then ")


@pytest.mark.parametrize("fields", [{"forms": ["{nothing}"]}, {"at": ["drop"], "then": "{nothing}"}])
def test_a_wrong_row_is_an_error(fields: dict[str, Any]) -> None:
    with pytest.raises(DataError, match="cue row x"):
        row(**fields)


def test_a_wrong_pattern_is_an_error_when_it_is_used() -> None:
    wrong = row(at=["drop"], then="an (")
    assert wrong.then is not None
    with pytest.raises(DataError, match=r"an \("):
        wrong.then.match("")


@pytest.mark.parametrize(
    ("text", "cue_class", "words"),
    [
        ("The court dismissed Beta's appeal.", "affirm", "dismissed"),
        ("The appeal of Beta Ltd. was dismissed.", "affirm", "dismissed"),
        ("The court set aside the award.", "reverse", "set aside"),
        ("The board upheld the patent.", "maintained", "upheld"),
    ],
)
def test_words_that_a_row_only_looks_at_are_not_part_of_the_cue(text: str, cue_class: str, words: str) -> None:
    found = [text[c.start : c.end] for c in find_cues(text, "en").within(Span(0, len(text)), cue_class)]
    assert found == [words]


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("The court dismissed Beta's appeal.", "dismiss"),
        ("The appeal of Beta was dismissed.", "dismiss"),
        ("The board upheld the patent.", "affirm"),
        ("The court rejected Beta's defence.", "dismiss"),
        ("It cost 300 million won.", "won"),
    ],
)
def test_what_a_row_looks_at_hides_other_readings(text: str, hidden: str) -> None:
    assert not find_cues(text, "en").has(Span(0, len(text)), hidden)


def test_every_language_has_rows() -> None:
    assert load_rows("en")
    assert load_rows("zh")
