"""What a text shows before its story is read, and that a second telling finds the same."""

from ipgraph.extract.scene import look, look_again
from ipgraph.extract.story.shown_before import shown_before
from ipgraph.model.article import Span, Version

_TEXT = (
    "Alpha Ltd v Beta Inc\n"
    "The Oslo court held that Beta Inc infringed Alpha Ltd's patent.\n"
    "Gamma GmbH v Delta AG\n"
    "The Munich Regional Court dismissed the suit of Gamma GmbH against Delta AG over its trade mark."
)


def _paragraphs(text: str) -> tuple[Span, ...]:
    starts = [0, *(at + 1 for at, sign in enumerate(text) if sign == "\n")]
    return tuple(Span(start, start + len(line)) for start, line in zip(starts, text.split("\n"), strict=True))


def test_captions_of_cases_begin_parts_and_owners_are_known() -> None:
    scene = look(Version(language="en", content=_TEXT, paragraphs=_paragraphs(_TEXT)), None)
    shown = shown_before(scene)
    assert shown.starts == [_TEXT.index("Gamma")]
    assert shown.items == frozenset(shown.starts)
    assert [party.first.text for party in shown.owners] == ["Alpha Ltd"]
    assert not shown.lines
    assert shown_before(look_again(scene)) is shown


def test_lines_with_labels_name_the_sides_of_a_suit() -> None:
    text = "Plaintiff: Alpha Ltd\nDefendant: Beta Inc\nThe Oslo court dismissed the suit."
    scene = look(Version(language="en", content=text, paragraphs=_paragraphs(text)), None)
    shown = shown_before(scene)
    assert [party.first.text for line in shown.lines for party in (*line.claimants, *line.respondents)] == [
        "Alpha Ltd",
        "Beta Inc",
    ]
    assert (shown.starts, shown.stories) == ([], False)
