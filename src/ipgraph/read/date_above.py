"""Dates that stand above the title of their article, not below it."""

from collections.abc import Iterator

from ipgraph.read.lines import Line, like_title


def dates_above(text: str, lines: list[Line], written: list[int]) -> Iterator[tuple[int, int]]:
    """The indexes of date lines that open an article, each with that of the title below it.

    Such a line stands closer to the title below than to the paragraph, source or link above; where both are as near,
    the others show how it is done.
    """
    heads = [
        (i, title, not place or i - written[place - 1] > 1, title - i > 1)
        for place, (i, title, body) in enumerate(zip(written, written[1:], written[2:], strict=False))
        if lines[i].kind == "date"
        and _heads(text, lines[title], lines[body])
        and not (place and like_title(text, lines[written[place - 1]]))
    ]
    opens = any(apart and not below for _, _, apart, below in heads)
    for date, title, apart, below in heads:
        if (apart and not below) or (opens and apart == below):
            yield date, title


def _heads(text: str, title: Line, body: Line) -> bool:
    """Whether a line is the title of the paragraph below it."""
    return (
        like_title(text, title)
        and body.kind == "text"
        and not like_title(text, body)
        and body.language == title.language
    )
