"""The fields of the forms, by the type of what a question takes."""

import pytest

from ipgraph.query.catalogue import find_question, load_questions
from ipgraph.serve.pages.fields import Field, fields_of, missing, taken

YES_NO = ("yes", "no")


def field(question: str, name: str, values: dict[str, str] | None = None) -> Field:
    fields = fields_of(find_question(question), values or {}, "en", YES_NO)
    return next(field for field in fields if field.name == name)


@pytest.mark.parametrize(
    ("question", "name", "input", "completes"),
    [
        ("open-proceedings", "party", "text", "party"),
        ("damages-by-court", "right-type", "select", ""),
        ("damages-by-court", "least", "number", ""),
        ("damages-by-court", "since", "date", ""),
        ("win-rates", "court", "text", "forum"),
    ],
)
def test_input(question: str, name: str, input: str, completes: str) -> None:
    found = field(question, name)
    assert (found.input, found.completes) == (input, completes)


def test_codes_stand_below_their_broader_ones() -> None:
    choices = field("damages-by-court", "right-type").choices
    labels = [choice.label for choice in choices]
    patent, invention = labels.index("patent"), labels.index("invention patent")
    assert patent < invention
    assert choices[patent].depth < choices[invention].depth


def test_a_label_chooses_its_code() -> None:
    assert field("damages-by-court", "right-type", {"right-type": "Trade Mark"}).value == "trademark"


def test_the_language_is_that_of_the_page() -> None:
    for question in load_questions():
        assert all(field.name != "language" for field in fields_of(question, {}, "zh", YES_NO))
        assert taken(question, {"lang": "en", "theme": "dark"}, "zh").items() <= {"language": "zh"}.items()


def test_what_is_needed_is_missed() -> None:
    for question in load_questions():
        needed = [name for name, parameter in question.parameters.items() if parameter.required]
        assert missing(question, {}) == needed
        assert missing(question, dict.fromkeys(needed, "x")) == []
