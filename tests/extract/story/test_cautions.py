"""Sentences to investors that tell of no case."""

import pytest

from ipgraph.extract.story.cautions import is_caution
from ipgraph.model.article import Span
from ipgraph.model.codes import Language
from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("This release contains forward-looking statements.", True),
        ("Earnings guidance assumed litigation costs of EUR 4 million.", True),
        ("The Company recorded a provision of EUR 9 million in the quarter.", True),
        ("Our legal bill stood at EUR 3 million.", True),
        ("After the jury awarded EUR 9 million, the Company recorded a provision.", False),
        ("Beta made a pump and sold it for a gain.", False),
        ("敬请广大投资者注意投资风险。", True),
        ("公司已计提预计负债500万元。", True),
        ("法院判令公司支付500万元，公司已计提预计负债。", False),
    ],
)
def test_cautions(sentence: str, told: bool) -> None:
    language: Language = "zh" if "。" in sentence else "en"
    assert is_caution(sentence, Span(0, len(sentence)), language) is told


def test_books_award_nothing() -> None:
    (line,) = told_in_brief(
        "In May 2019 Corvane Pumps Ltd sued Tessaly Ltd in the Tokyo District Court. Earnings guidance assumed "
        "litigation "
        "costs of about EUR 4 million."
    )
    assert line == "civil-infringement first: Corvane > Tessaly = unknown; filed 2019-05"
