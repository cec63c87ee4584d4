"""The report as text for a terminal: wide Chinese characters counted as two, colour only where there is a person."""

import io
import re
from typing import IO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ipgraph.explain.coverage import Coverage, Sentence, Told
from ipgraph.explain.labels import fact_label, fact_value, text
from ipgraph.model.article import Version
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence

UNLIMITED = 10_000
"""The width of output that is no terminal: a sentence is a line."""

# Control characters, and those that turn the direction of writing: a terminal would obey them.
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def write_text(coverage: Coverage, out: IO[str], language: Language = "en") -> None:
    """Write the report of one article."""
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console = Console(file=io.StringIO(), width=UNLIMITED, color_system=None, highlight=False)
    _Screen(coverage, console, language).write()
    if isinstance(console.file, io.StringIO):
        out.writelines(f"{line.rstrip()}\n" for line in console.file.getvalue().splitlines())


class _Screen:
    def __init__(self, coverage: Coverage, console: Console, language: Language) -> None:
        self.coverage = coverage
        self.console = console
        self.language = language

    def write(self) -> None:
        article = self.coverage.article
        title = next((v.title.of(v.content) for v in article.versions if v.title), article.id)
        self.console.print(Text(_visible(title), style="bold"))
        self.console.print(Text(_visible(f"{article.path}: {summary(self.coverage, self.language)}"), style="dim"))
        for version, half in self.coverage.halves:
            self.half(version, half)
        self.section("silent", self.silent(), "all-told")
        if len(self.coverage.halves) > 1:
            self.section("one-sided", [self.one_sided(told) for told in self.coverage.one_sided()], "none-one-sided")
        self.console.print()

    def half(self, version: Version, half: tuple[Sentence, ...]) -> None:
        self.heading(text(version.language, self.language))
        rows = _grid()
        for sentence in half:
            line = Text(_visible(sentence.span.of(version.content)), style="" if sentence.evidence else "dim")
            for proof in sentence.evidence:
                line.stylize("bold yellow", max(0, proof.start - sentence.span.start), proof.end - sentence.span.start)
            rows.add_row(Text(str(sentence.number), style="dim"), line)
            rows.add_row("", self.facts(sentence))
        self.console.print(rows)

    def facts(self, sentence: Sentence) -> Text:
        if not sentence.evidence:
            return Text(f"– {text('no-fact', self.language)}", style="dim") if sentence.in_body else Text()
        return Text("\n").join(self.fact(fact, proofs) for fact, proofs in sentence.facts())

    def fact(self, fact: str, proofs: tuple[Evidence, ...]) -> Text:
        line = Text("→ ")
        line.append(fact_label(fact, self.language), style="cyan")
        value = fact_value(fact, self.coverage.record, self.language, brief=True)
        line.append(f"{text('colon', self.language)}{_visible(value)}  ")
        rules = ", ".join(dict.fromkeys(proof.rule for proof in proofs))
        line.append(f"{percent(proofs[0].confidence)}  {rules}  {fact}", style="dim")
        return line

    def silent(self) -> list[Text]:
        contents = {version.language: version.content for version, _ in self.coverage.halves}
        return [Text(f"{s.name}  {_visible(s.span.of(contents[s.language]))}") for s in self.coverage.silent()]

    def one_sided(self, told: Told) -> Text:
        said_in = ", ".join(text(language, self.language) for language in told.languages)
        value = _visible(fact_value(told.fact, self.coverage.record, self.language))
        named = f"{fact_label(told.fact, self.language)}{text('colon', self.language)}{value}"
        return Text(f"{named}  ({said_in}, {percent(told.confidence)})")

    def section(self, title: str, lines: list[Text], empty: str) -> None:
        counted = f"{text(title, self.language)}{text('colon', self.language)}{len(lines)}"
        self.heading(counted if lines else text(empty, self.language))
        rows = Table.grid(padding=(0, 1))
        for line in lines:
            rows.add_row(" ", line)
        if lines:
            self.console.print(rows)

    def heading(self, words: str) -> None:
        self.console.print()
        self.console.print(Text(words, style="bold underline"))


def summary(coverage: Coverage, language: Language) -> str:
    """How many facts were drawn from how many sentences."""
    every = [sentence for _, half in coverage.halves for sentence in half]
    told = sum(bool(sentence.evidence) for sentence in every)
    return text("counts", language).format(facts=len(coverage.facts), told=told, sentences=len(every))


def percent(confidence: float | None) -> str:
    """A confidence as a percentage.

    >>> percent(0.87), percent(None)
    ('87%', '–')
    """
    return "–" if confidence is None else f"{confidence:.0%}"


def _grid() -> Table:
    rows = Table.grid(padding=(0, 1))
    rows.add_column(justify="right", no_wrap=True, min_width=3)
    rows.add_column(overflow="fold")
    return rows


def _visible(words: str) -> str:
    """The words on one line, of the same length, with what a terminal would obey made visible."""
    return _CONTROL.sub(lambda match: " " if match[0] in "\t\r\n" else "\N{REPLACEMENT CHARACTER}", words)
