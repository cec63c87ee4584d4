"""What only says where somebody sits or what he makes stands in brackets, and every place keeps its number."""

import pytest

from ipgraph.extract.set_off import bracketed, set_off
from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Alpha Inc, which is based in Ulm, sued.", "Alpha Inc (which is based in Ulm) sued."),
        ("Alpha, based in New York, sued.", "Alpha (based in New York) sued."),
        (
            "Alpha Ltd., a Boston-based maker of heat pumps, lost.",
            "Alpha Ltd. (a Boston-based maker of heat pumps) lost.",
        ),
        ("Alpha, which makes heat pumps, lost.", "Alpha (which makes heat pumps) lost."),
        ("Alpha, the owner of the mark, lost.", None),
        ("Alpha, which had sued Beta, lost.", None),
        ("The Plaintiff, a film company, lost.", None),
        ("Alpha, a maker of pumps, Beta and Gamma sued.", None),
    ],
)
def test_set_off(text: str, told: str | None) -> None:
    assert set_off(text) == (told or text)
    assert len(set_off(text)) == len(text)


def test_the_words_in_brackets_end() -> None:
    assert bracketed("Alpha (based in Ulm) sued.", len("Alpha")) == len("Alpha (based in Ulm)")
    assert bracketed("Alpha (the owner) sued.", len("Alpha")) == len("Alpha")


def test_a_verb_is_read_behind_them() -> None:
    plain = "A jury in Dallas found that Holm GmbH infringed a patent of Corvo Inc."
    aside = plain.replace("GmbH", "GmbH, a Munich-based maker of heat pumps,")
    assert told_in_brief(aside) == told_in_brief(plain)
