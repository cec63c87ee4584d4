import re

import pytest
from msgspec.structs import replace
from pyoxigraph import QuerySolutions, Store

from ipgraph.errors import QueryError
from ipgraph.query.catalogue import Question, find_question, load_questions, read_header
from ipgraph.query.columns import load_headings
from ipgraph.query.parameters import SLOT, bind, check_values
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource

HAN = re.compile("[\u4e00-\u9fff]")
HEADER = """\
# ipgraph question
# number = 99
# name = "mine"
# title = {en = "Mine", zh = "我的"}
# question = {en = "What?", zh = "什么?"}
# empty = {en = "None.", zh = "没有。"}
"""

all_questions = pytest.mark.parametrize("question", load_questions(), ids=lambda question: question.name)


def test_the_questions_stand_in_the_order_of_their_numbers() -> None:
    questions = load_questions()
    assert [question.number for question in questions] == list(range(1, len(questions) + 1))
    assert len(questions) >= 12
    assert len({question.name for question in questions}) == len(questions)


@all_questions
def test_a_header_says_all_in_both_languages(question: Question) -> None:
    header = question.header
    texts = [header.title, header.question, header.empty, *(parameter.help for parameter in header.parameters.values())]
    assert all(text.en and not HAN.search(text.en) for text in texts)
    assert all(HAN.search(text.zh) for text in texts)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", question.name)
    assert "language" in header.parameters
    for parameter in header.parameters.values():
        assert parameter.example
        assert bool(parameter.schemes) == (parameter.type == "code")


@all_questions
def test_a_question_parses_as_it_stands(question: Question) -> None:
    """That rdflib reads it too is shown where it answers it."""
    answer = Store().query(question.text)
    assert isinstance(answer, QuerySolutions)
    assert len(answer.variables) > 1


@all_questions
def test_a_question_alone_holds_the_defaults_of_its_header(question: Question) -> None:
    header = question.header
    needed = {name: "x" for name, parameter in header.parameters.items() if parameter.required}
    bound = bind(question.text, header, check_values(header, needed, StoreSource(Store())) | dict.fromkeys(needed, ""))
    assert SLOT.findall(question.text)
    assert _normal(bound) == _normal(question.text)


@all_questions
def test_every_column_has_a_heading(question: Question) -> None:
    names = [variable.value for variable in Store().query(question.text).variables]  # type: ignore[union-attr]
    assert set(names) <= set(load_headings())
    assert names[-1] in ("article", "articles", "proceedings"), "the last column leads to the evidence"


def test_every_heading_is_used() -> None:
    used = {
        variable.value
        for question in load_questions()
        for variable in Store().query(question.text).variables  # type: ignore[union-attr]
    }
    assert set(load_headings()) == used


@pytest.mark.parametrize("name", ["open-proceedings", "1"])
def test_a_question_is_found_by_name_and_by_number(name: str) -> None:
    assert find_question(name).name == "open-proceedings"


@pytest.mark.parametrize(
    ("name", "near"),
    [("open-proceeding", "open-proceedings"), ("timeline", "dispute-timeline"), ("Appeal", "appeals")],
)
def test_an_unknown_question_names_the_nearest(name: str, near: str) -> None:
    with pytest.raises(QueryError, match=f"no question '{name}'; did you mean .*{near}"):
        find_question(name)


def test_a_question_like_none_lists_them_all() -> None:
    with pytest.raises(QueryError, match=r"the questions are open-proceedings, .*dispute-counts"):
        find_question("zzz")


@pytest.mark.parametrize("text", ["", "SELECT * {}", "# a remark\nSELECT * {}", "#ipgraph\n# x = 1\nASK {}"])
def test_a_query_without_the_mark_has_no_header(text: str) -> None:
    assert read_header(text) is None


def test_a_header_is_read_behind_a_byte_order_mark_and_with_other_line_ends() -> None:
    header = read_header("\ufeff" + (HEADER + "\nASK {}").replace("\n", "\r\n"))
    assert header is not None
    assert header.name == "mine"
    assert header.title.text("zh") == "我的"
    assert replace(header, number=1).parameters == {}


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (("number = 99", "number = ["), "breaks the format"),
        (("number = 99", f"number = {'9' * 5000}"), "breaks the format"),
        (("number = 99", f"number = {'[' * 5000}"), "breaks the format"),
        (("number = 99", '"\udcff" = 1'), "breaks the format"),
        (('name = "mine"', "names = 1"), "unknown field `names`"),
        ((', zh = "我的"', ""), r"missing required field `zh` - at `\$\.title`"),
    ],
)
def test_a_broken_header_is_refused(change: tuple[str, str], complaint: str) -> None:
    with pytest.raises(QueryError, match=complaint):
        read_header(HEADER.replace(*change))


def test_an_own_query_with_a_header_takes_parameters(small: object) -> None:
    text = HEADER + (
        '#\n# [parameters.party]\n# type = "party"\n# required = true\n# example = "Dongfeng"\n'
        '# help = {en = "who", zh = "谁"}\n'
        'SELECT ?p { VALUES ?party { "" } ?p ipg:name ?n FILTER(CONTAINS(?n, ?party)) }'
    )
    assert len(run_query(small, text, {"party": "阀门"}).rows) == 1  # type: ignore[arg-type]
    with pytest.raises(QueryError, match="mine needs the parameter party; it takes party='Dongfeng' \\(needed\\)"):
        run_query(small, text)  # type: ignore[arg-type]


def _normal(text: str) -> str:
    """The query with the datatypes of numbers spelled out and spaces evened."""
    decimal = "^^<http://www.w3.org/2001/XMLSchema#decimal>"
    text = text.replace("^^xsd:date", "^^<http://www.w3.org/2001/XMLSchema#date>")
    text = re.sub(r"(VALUES \?\w+ \{ )(\d+)( \})", rf'\1"\2"{decimal}\3', text)
    return re.sub(r"\s+", " ", text)
