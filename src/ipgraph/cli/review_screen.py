"""A question of a review on the screen: what stands side by side, with the words of the articles."""

import re
from collections.abc import Iterable

from rich.console import Console
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table as Grid
from rich.text import Text

from ipgraph.model.codes import Language
from ipgraph.query.formats.cells import CONTROL
from ipgraph.query.table import Column, Table
from ipgraph.review.items import Item, Side
from ipgraph.review.labels import label

_BESIDE = 2
"""So many things stand side by side; more stand below each other."""

_COLUMNS = ("number", "kind", "about", "first", "second", "weight", "why-asked", "articles")
_NAMES = ("number", "kind", "about", "first", "second", "weight", "clues", "articles")


def show_item(item: Item, number: int, all: int, console: Console, language: Language) -> None:
    """Show a question: what it is about, its sides, what speaks for and against."""
    place = label("texts", "of", language, number=number, all=all)
    weight = ""
    if item.weight is not None:
        name = "confidence" if item.kind == "confidence" else "score"
        weight = f"  {label('texts', name, language, weight=item.weight)}"
    console.print()
    console.print(Rule(Text(f"{label('kinds', item.kind, language)}  {place}{weight}"), align="left", style="dim"))
    if len(item.sides) > 1:
        console.print(Text(_visible(item.about), style="bold"))
    numbered = len(item.sides) > 1 and item.kind == "conflicts"
    for start in range(0, len(item.sides), _BESIDE):
        shown = item.sides[start : start + _BESIDE]
        grid = Grid.grid(padding=(0, 2, 0, 0), expand=True)
        for _ in shown:
            grid.add_column(ratio=1, overflow="fold")
        grid.add_row(*(_side(side, start + i if numbered else None) for i, side in enumerate(shown, 1)))
        console.print(Padding(grid, (1, 0, 0, 0)))
    if item.clues:
        colon, between = label("texts", "colon", language), "; " if language == "en" else "；"
        console.print()
        console.print(Text(f"{label('texts', 'clues', language)}{colon}{between.join(item.clues)}"))
    console.print()


def _side(side: Side, number: int | None) -> Text:
    text = Text(f"({number}) " if number else "", style="default")
    text.append(_visible(side.head), style="bold cyan")
    text.append(f"\n{_visible(side.title)}", style="dim")
    for note in dict.fromkeys(side.notes):
        text.append(f"\n{_visible(note)}", style="dim")
    for quote in side.quotes:
        text.append(f"\n·{_visible(quote.before)}", style="default")
        text.append(f"[{_visible(quote.text)}]", style="bold yellow")
        text.append(_visible(quote.after), style="default")
    return text


def keys_line(item: Item, language: Language) -> str:
    """The question and the keys that answer it."""
    keys = {key: answer.label for key, answer in item.answers.items()}
    keys["s"] = label("answers", "skip", language)
    keys["e"] = label("answers", "edit" if item.edit else "edit-pair", language)
    keys["q"] = label("answers", "quit", language)
    return f"{item.question}  {'  '.join(f'{key} {name}' for key, name in keys.items())}"


def list_items(items: Iterable[Item], language: Language) -> Table:
    """What waits, as a table."""
    rows = []
    for number, item in enumerate(items, 1):
        heads = [side.head for side in item.sides]
        second = "; ".join(heads[1:]) or None
        articles = "; ".join(dict.fromkeys(side.article for side in item.sides))
        clues = "; ".join(item.clues) or None
        kind = label("kinds", item.kind, language)
        rows.append((number, kind, item.about, heads[0], second, item.weight, clues, articles))
    columns = (Column(name, label("texts", key, language)) for name, key in zip(_NAMES, _COLUMNS, strict=True))
    nothing = () if rows else (label("texts", "nothing", language),)
    return Table(columns=tuple(columns), rows=tuple(rows), notes=nothing, language=language)


def _visible(text: str) -> str:
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", re.sub(r"\s+", " ", text))
