import pytest
from click.testing import CliRunner
from rich.cells import cell_len

from ipgraph.cli.main import app
from ipgraph.query.catalogue import Question, load_questions
from tests.command_lines import check_command_line


def _told(*arguments: str) -> list[str]:
    result = CliRunner().invoke(app, ["questions", *arguments])
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout.splitlines()


@pytest.mark.parametrize("language", ["en", "zh"])
def test_all_are_listed_in_order(language: str) -> None:
    lines = _told("-l", language)
    assert [line.split()[:2] for line in lines[:-2]] == [[str(q.number), q.name] for q in load_questions()]
    assert "ipgraph query" in lines[-1]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (["damages", "COURT"], ["damages-by-court"]),
        (["判赔", "法院"], ["damages-by-court", "median-awards"]),
        (["dispute", "timeline"], ["dispute-timeline"]),
    ],
)
def test_words_narrow_the_list(words: list[str], names: list[str]) -> None:
    assert [line.split()[1] for line in _told(*words)[:-2]] == names


def test_words_that_no_question_mentions() -> None:
    assert _told("zeppelin") == [f"No question mentions zeppelin; ipgraph questions lists all {len(load_questions())}."]


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("question", load_questions(), ids=lambda question: question.name)
def test_one_shows_what_it_takes_and_a_command_that_runs(question: Question, language: str) -> None:
    name, number, parameters = question.name, question.number, question.parameters
    lines = _told(name, "-l", language)
    assert lines == _told(str(number), "-l", language)
    taken = [line.split()[1].removesuffix("=…") for line in lines if line.startswith("  -p ")]
    assert taken == list(parameters)
    check_command_line(lines[-1])
    assert max(map(cell_len, lines)) <= 120
    if language == "zh":
        assert not [line for line in lines[:-1] if "optional" in line or "needed" in line]


def test_words_that_people_ask_with_find_a_question_too() -> None:
    assert [line.split()[1] for line in _told("bars", "jail")[:-2]] == ["prison-terms"]
    assert [line.split()[1] for line in _told("坐牢")[:-2]] == ["prison-terms"]


def test_what_another_command_answers_is_named() -> None:
    assert _told("last", "load") == ["     ipgraph diff  What the last load changed"]
