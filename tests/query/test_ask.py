"""A question in a person's own words finds the ready-made one; half of the phrasings were held out from the cues."""

import csv
import shlex
from pathlib import Path

import pytest

from ipgraph.cli.ask import ask
from ipgraph.query.ask import readings
from ipgraph.query.catalogue import load_questions
from ipgraph.query.cues import Cues, language_of, load_cues, score
from ipgraph.query.elsewhere import load_elsewhere
from ipgraph.query.nearest import nearest_questions
from ipgraph.query.source import StoreSource

with (Path(__file__).parent / "phrasings.csv").open(encoding="utf-8", newline="") as file:
    PHRASINGS = list(csv.DictReader(file))
LEAST_HIT = 0.9
"""The share of the held-out phrasings that must be understood."""


def test_every_question_has_cues_and_four_phrasings() -> None:
    names = {question.name for question in load_questions()} | set(load_elsewhere())
    assert set(load_cues()) == names
    told = [(row["question"], row["language"], row["set"]) for row in PHRASINGS]
    assert sorted(told) == sorted((name, tongue, held) for name in names for tongue in ("en", "zh") for held in SETS)


SETS = ("seen", "held out")


def taken(source: StoreSource, text: str) -> str:
    return next((reading.name for reading in readings(source, text)), "")


@pytest.mark.parametrize("row", [row for row in PHRASINGS if row["set"] == "seen"], ids=lambda row: row["text"])
def test_a_phrasing_that_was_seen_is_understood(corpus: StoreSource, row: dict[str, str]) -> None:
    assert taken(corpus, row["text"]) == row["question"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_most_phrasings_that_were_held_out_are_understood(corpus: StoreSource, language: str) -> None:
    rows = [row for row in PHRASINGS if row["set"] == "held out" and row["language"] == language]
    missed = [row["text"] for row in rows if taken(corpus, row["text"]) != row["question"]]
    assert len(missed) <= (1 - LEAST_HIT) * len(rows), missed


@pytest.mark.parametrize(
    ("text", "name", "values"),
    [
        ("who has sued Trina Solar?", "cases-of-a-party", {"party": "Trina Solar", "role": "respondent"}),
        ("谁起诉了华为", "cases-of-a-party", {"party": "华为", "role": "respondent", "language": "zh"}),
        ("how are Apple and Qualcomm connected?", "connection", {"party": "Apple", "other": "Qualcomm"}),
        (
            "trademark cases filed in 2023",
            "filed-between",
            {"since": "2023", "until": "2023", "right-type": "trademark"},
        ),
        ("判赔超过1亿元的有哪些", "large-awards", {"least": "100000000", "language": "zh"}),
        ("the largest awards above 2.5 million dollars", "large-awards", {"least": "2500000", "currency": "USD"}),
        ("cases pending for more than two years", "long-pending", {"months": "24"}),
        ("who was sued at least five times?", "repeat-respondents", {"least": "5"}),
        ("who has sued Foobar Ltd?", "cases-of-a-party", {"party": "Foobar Ltd", "role": "respondent"}),
        ("what did the last load change?", "what-changed", {}),
    ],
)
def test_what_is_mentioned_becomes_parameters(
    corpus: StoreSource, text: str, name: str, values: dict[str, str]
) -> None:
    reading = readings(corpus, text)[0]
    assert (reading.name, reading.values) == (name, values)
    assert reading.command[:2] == (("ipgraph", "query") if reading.question else ("ipgraph", "diff"))


@pytest.mark.parametrize("text", ["did it rain yesterday", "今天天气怎么样", "", "12345", "1.1.万"])
def test_what_no_question_covers_is_not_answered(corpus: StoreSource, text: str) -> None:
    assert readings(corpus, text) == ()
    assert len(nearest_questions(text, load_questions())) == 3


def test_a_cue_weighs_by_its_parts() -> None:
    cues = Cues(en=("open*", "still + open*|running"), zh=("未结",), brings={"open*": {"a": "b"}})
    assert score(cues, "it is still opening", "en") == (3.5, {"a": "b"})
    assert score(cues, "reopened", "en") == (0.0, {})
    assert score(cues, "哪些未结案件", "zh") == (1.0, {})


@pytest.mark.parametrize(
    ("text", "language"), [("华为 v OPPO 谁赢了", "zh"), ("who sued 华为 in the court of Xi'an?", "en")]
)
def test_the_language_of_a_text(text: str, language: str) -> None:
    assert language_of(text) == language


def test_the_examples_of_the_help_are_understood(corpus: StoreSource) -> None:
    examples = [shlex.split(line)[-1] for line in (ask.epilog or "").splitlines() if "ipgraph ask" in line]
    assert len(examples) > 2
    assert [text for text in examples if not readings(corpus, text)] == []
