"""``ipgraph review``: what waits for a person's decision, one question after the other."""

import contextlib
import datetime
import getpass
import subprocess
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from ipgraph.cli.keys import Keys
from ipgraph.cli.options import decisions_option, graph_option, language_option
from ipgraph.cli.problems import count
from ipgraph.cli.review_screen import keys_line, list_items, show_item
from ipgraph.decide.check import shown
from ipgraph.decide.kinds import Decisions
from ipgraph.decide.reading import parse_decisions, read_decisions
from ipgraph.decide.writing import add_decision
from ipgraph.graph.store import open_graph
from ipgraph.model.codes import Language
from ipgraph.query.formats import TEXT_FORMATS, write_table
from ipgraph.review.answering import decision_of, is_answered, objection, table_of, with_value
from ipgraph.review.holdings import Holdings
from ipgraph.review.items import ASKED, KINDS, Answer, Item, Kind
from ipgraph.review.labels import label
from ipgraph.review.waiting import BELOW, hold, waiting

DEFAULT_FOLDER = Path("decisions")
DEFAULT_FILE = "review.toml"


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph review -g cases\n"
    "  ipgraph review --kind doubts --language zh\n"
    "  ipgraph review -o decisions/march.toml --author 'Ke Lan'\n"
    "  ipgraph review -f json"
)
@graph_option
@click.option(
    "-o",
    "--output",
    "output",
    metavar="FILE.toml",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write decisions to this file.  [default: review.toml in the folder of decisions]",
)
@decisions_option
@language_option
@click.option(
    "--kind",
    "kinds",
    type=click.Choice(KINDS),
    multiple=True,
    help="Ask about this only; may be given several times. joins are those that were made, the least sure first.",
)
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="Ask at most N questions.")
@click.option(
    "--below",
    type=click.FloatRange(0, 1),
    default=BELOW,
    show_default=True,
    metavar="X",
    help="Ask about facts whose confidence is below X.",
)
@click.option("--author", metavar="NAME", help="Who decides.  [default: the user of git, else of the system]")
@click.option("-f", "--format", "format_", type=click.Choice(TEXT_FORMATS), help="List what waits, and ask nothing.")
def review(
    folder: Path,
    output: Path | None,
    decisions: Path | None,
    language: Language,
    kinds: tuple[Kind, ...],
    limit: int | None,
    below: float,
    author: str | None,
    format_: str | None,
) -> None:
    """Go through what waits for a person's decision, and write the decisions to a file.

    Asked are joins in doubt, points on which the two versions of an article or several articles on one case differ, and
    facts of low confidence, with the words of the articles side by side. Keys: y and n answer, s skips, e edits, q
    quits. Each decision is written at once; what is decided is not asked again.

    The decisions change the graph with the next ipgraph build --decisions. Without a terminal, or with -f, what waits
    is listed and nothing is changed.
    """
    path = output or (decisions or DEFAULT_FOLDER) / DEFAULT_FILE
    with open_graph(folder) as graph:
        holdings = hold(graph, _made(graph.decisions(), decisions, path), language)
        items = list(islice(waiting(graph, holdings, kinds or ASKED, below=below), limit))
    if format_ or not (sys.stdin.isatty() and sys.stdout.isatty()):
        write_table(list_items(items, language), format_ or "table", sys.stdout)
        return
    written = _Walk(holdings, path, author or _user(), language).through(items)
    if not items:
        click.echo(label("texts", "nothing", language))
    elif written:
        told = count(written, "decision") if language == "en" else written
        click.echo(label("texts", "written", language, count=told, path=path))
        click.echo(label("texts", "replay", language, folder=path.parent))


def _made(kept: Decisions, folder: Path | None, path: Path) -> Decisions:
    """The decisions that are made already: in the graph, in the folder, in the file."""
    given = Decisions() if folder is None or not folder.is_dir() else read_decisions(folder)
    texts = {path.name: path.read_text(encoding="utf-8")} if path.exists() else {}
    return Decisions(items=(*kept.items, *given.items, *parse_decisions(texts, path.parent).items))


def _user() -> str:
    """The name that git knows, else the user's."""
    try:
        asked = subprocess.run(["git", "config", "user.name"], capture_output=True, text=True, check=False)
    except OSError:
        return getpass.getuser()
    return asked.stdout.strip() or getpass.getuser()


class _Walk:
    """One walk through questions at a terminal."""

    def __init__(self, holdings: Holdings, path: Path, author: str, language: Language) -> None:
        self.holdings = holdings
        self.path = path
        self.author = author
        self.language = language
        self.console = Console(highlight=False, markup=False, emoji=False)
        self.keys = Keys()
        self.written = 0

    def through(self, items: Sequence[Item]) -> int:
        """Ask until the last question, or until the person quits; give the number of decisions that were written."""
        # Whoever breaks off keeps what was decided.
        with contextlib.suppress(KeyboardInterrupt, EOFError, click.Abort), self.keys:
            for number, item in enumerate(items, 1):
                if not is_answered(item, self.holdings):
                    show_item(item, number, len(items), self.console, self.language)
                    if not self.ask(item):
                        break
        return self.written

    def ask(self, item: Item) -> bool:
        """Ask one question until it is answered or skipped; whether to go on."""
        self.console.print(Text(keys_line(item, self.language)))
        while True:
            key = self.keys.read()
            if key == "q":
                return False
            if key == "s":
                return True
            if key in item.answers:
                self.write(item.answers[key])
                return True
            if key == "e" and (item.edit is None or not self.edit(item.edit)):
                self.write(*self.reasoned(item))
                return True
            if key == "e":
                return True
            keys = " ".join((*item.answers, "s", "e", "q"))
            self.console.print(Text(label("texts", "unknown", self.language, keys=keys), style="dim"))

    def reasoned(self, item: Item) -> tuple[Answer, str]:
        """Ask for a reason, then for the answer."""
        why = self.prompt("why", "")
        self.console.print(Text(keys_line(item, self.language)))
        while (key := self.keys.read()) not in item.answers:
            if key == "q":
                raise EOFError
        return item.answers[key], why

    def edit(self, answer: Answer) -> bool:
        """Ask for the right value until a record can have it, and for a reason."""
        default = answer.fields["was"]
        while True:
            text = self.prompt("value", default if isinstance(default, str) else shown(default))
            try:
                changed = with_value(answer, text, self.language)
                problem = objection(decision_of(answer.kind, self.table(changed)), self.holdings)
            except ValueError as error:
                problem = str(error)
            if problem is None:
                self.write(changed, self.prompt("why", answer.reason))
                return True
            self.console.print(Text(label("texts", "not-so", self.language, problem=problem), style="red"))

    def prompt(self, name: str, default: str) -> str:
        """Ask for a line of text."""
        with self.keys.lines():
            return str(click.prompt(label("texts", name, self.language), default=default, show_default=bool(default)))

    def table(self, answer: Answer, reason: str | None = None) -> dict[str, object]:
        """The decision as a table, made today."""
        return table_of(answer, self.author, datetime.date.today(), reason)

    def write(self, answer: Answer, reason: str | None = None) -> None:
        """Write a decision, and take it for made."""
        table = self.table(answer, reason)
        add_decision(self.path, answer.kind, table)
        self.holdings.learn([decision_of(answer.kind, table)])
        self.written += 1
        self.console.print(Text(f"→ {answer.label}", style="green"))
