from pathlib import Path

from ipgraph.query.catalogue import load_questions
from ipgraph.query.documentation import questions_document

PAGE = Path(__file__).parents[2] / "docs" / "questions.md"


def test_the_page_is_what_the_headers_say() -> None:
    """To write it anew: ``PAGE.write_text(questions_document(), encoding="utf-8")``."""
    assert PAGE.read_text(encoding="utf-8") == questions_document()


def test_the_page_names_every_question_parameter_and_remark() -> None:
    page = questions_document()
    for question in load_questions():
        assert f"## {question.number}. {question.title.en}" in page
        assert all(f"| `{name}` | {parameter.type} |" in page for name, parameter in question.parameters.items())
    assert "Fines, settlements and royalties are not awards" in page
    assert "disputes (争议数), proceedings (案件数)." in page
