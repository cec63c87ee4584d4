"""The changes for a person at a screen: how many of what, then each of them, with the words behind facts."""

import io
import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from itertools import groupby
from typing import IO

import msgspec
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ipgraph.diff.changes import (
    ArticleChange,
    Change,
    Changes,
    FactChange,
    JoinChange,
    Kind,
    ThingChange,
    count,
)
from ipgraph.model.codes import Language
from ipgraph.model.record import Bilingual
from ipgraph.query.formats.cells import CONTROL
from ipgraph.query.formats.terminal import UNLIMITED

_SIGNS: dict[Change, str] = {"added": "+", "removed": "−", "changed": "~"}
_STYLES: dict[Change, str] = {"added": "green", "removed": "red", "changed": "yellow"}
_KINDS: tuple[Kind, ...] = ("party", "right", "case")


@cache
def load_words() -> dict[str, Bilingual]:
    """The words of the report, from the table."""
    raw = (files("ipgraph.diff") / "words.toml").read_bytes()
    return msgspec.toml.decode(raw, type=dict[str, Bilingual])


def say(key: str, language: Language, **values: object) -> str:
    """Words of the report, with what they are said of."""
    words = load_words()[key]
    return ((words.en if language == "en" else words.zh) or "").format(**values)


def write_changes(changes: Changes, heading: str, out: IO[str], language: Language, *, every_fact: bool) -> None:
    """Write the changes; facts of articles that came or went whole only with ``every_fact``."""
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console = Console(file=io.StringIO(), width=UNLIMITED, color_system=None, highlight=False)
    _Screen(changes, console, language).write(heading, every_fact=every_fact)
    if isinstance(console.file, io.StringIO):
        out.writelines(f"{line.rstrip()}\n" for line in console.file.getvalue().splitlines())


class _Screen:
    def __init__(self, changes: Changes, console: Console, language: Language) -> None:
        self.changes = changes
        self.console = console
        self.language = language
        self.numbers = {item.id: f"[{number}]" for number, item in enumerate(changes.articles, 1)}

    def say(self, key: str, **values: object) -> str:
        return say(key, self.language, **values)

    def write(self, heading: str, *, every_fact: bool) -> None:
        changes = self.changes
        self.console.print(Text(_visible(heading), style="bold"))
        self.console.print()
        if not changes:
            self.console.print(self.say("same"))
            return
        self.console.print(self.summary())
        self.section("articles", changes.articles, [self.article(item) for item in changes.articles])
        for kind in _KINDS:
            things = changes.of_kind(kind)
            self.section(kind, things, [self.thing(item) for item in things])
        self.section("sums", changes.sums, [self.sum(item) for item in changes.sums])
        self.section("joins", changes.joins, [self.join(item) for item in changes.joins])
        changed = {item.id for item in changes.articles if item.change == "changed"}
        facts = [item for item in changes.facts if every_fact or item.article in changed]
        self.facts(facts)
        if left := len(changes.facts) - len(facts):
            self.console.print()
            self.console.print(Text(self.say("left-out", number=f"{left:,}"), style="dim"))

    def summary(self) -> Table:
        table = Table.grid(padding=(0, 2, 0, 0))
        table.add_column()
        for _ in _SIGNS:
            table.add_column(justify="right")
        table.add_row("", *(self.say(change) for change in _SIGNS))
        changes = self.changes
        counted: list[tuple[str, dict[Change, int]]] = [("articles", count(changes.articles))]
        counted += [(kind, count(changes.of_kind(kind))) for kind in _KINDS]
        counted += [(key, count(items)) for key, items in (("sums", changes.sums), ("joins", changes.joins))]
        counted.append(("facts", count(changes.facts)))
        for key, numbers in counted:
            table.add_row(self.say(key), *(f"{numbers[change]:,}" if numbers[change] else "–" for change in _SIGNS))
        return table

    def section(
        self,
        key: str,
        items: Sequence[ArticleChange | ThingChange | JoinChange | FactChange],
        lines: Iterable[Text],
    ) -> None:
        if not items:
            return
        self.console.print()
        self.console.print(Text(self.say(key), style="bold"))
        self.rows(zip((item.change for item in items), lines, strict=True))

    def rows(self, rows: Iterable[tuple[Change, Text]]) -> None:
        table = Table.grid(padding=(0, 1, 0, 0))
        table.add_column(no_wrap=True)
        table.add_column(overflow="fold")
        for change, line in rows:
            table.add_row(Text(f"  {_SIGNS[change]}", style=_STYLES[change]), line)
        self.console.print(table)

    def article(self, item: ArticleChange) -> Text:
        if item.change != "changed":
            told = self.say("of-facts", number=f"{item.added or item.removed:,}")
        elif item.added or item.removed or item.changed:
            told = self.say("between-facts", added=item.added, removed=item.removed, changed=item.changed)
        else:
            told = self.say("same-facts")
        line = Text(f"{self.numbers[item.id]} ", style="dim").append(_visible(item.title), style="not dim")
        if item.title != item.id:
            line.append(f"  {_visible(item.id)}", style="dim")
        return line.append(f"  {told}", style="dim")

    def thing(self, item: ThingChange) -> Text:
        return Text(_visible(item.label)).append(f"  {' '.join(map(self.named, item.articles))}", style="dim")

    def sum(self, item: FactChange) -> Text:
        return self.fact(item).append(f"  {_visible(item.about)}  {self.named(item.article)}", style="dim")

    def join(self, item: JoinChange) -> Text:
        line = Text()
        for number, side in enumerate((item.first, item.second)):
            if number:
                line.append(f" {self.say('is' if item.change == 'added' else 'is-not')} ", style="italic")
            line.append(_visible(side.label)).append(f" ({self.named(side.article)} {side.entry})", style="dim")
        return line.append(f"{self.say('colon')}{'; '.join(item.reasons)} ({item.score:g})", style="dim")

    def facts(self, facts: Sequence[FactChange]) -> None:
        if not facts:
            return
        self.console.print()
        self.console.print(Text(self.say("facts"), style="bold"))
        for (article, about), items in groupby(facts, key=lambda item: (item.article, item.about)):
            self.console.print(Text(f"  {_visible(about)}").append(f"  {self.named(article)}", style="dim"))
            self.rows((item.change, self.fact(item)) for item in items)

    def named(self, article: str) -> str:
        """The number of an article in the list of those that differ; of another one the id."""
        return self.numbers.get(article) or _visible(article)

    def fact(self, item: FactChange) -> Text:
        line = Text(f"{item.label}{self.say('colon')}")
        line.append(_visible(" → ".join(value for value in (item.before, item.after) if value is not None)))
        for words in item.words:
            line.append(f"  {self.say('quote', words=_visible(words))}", style="dim")
        return line


def _visible(text: str) -> str:
    return CONTROL.sub("\N{REPLACEMENT CHARACTER}", re.sub(r"\s+", " ", text))
