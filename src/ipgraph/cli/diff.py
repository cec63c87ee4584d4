"""``ipgraph diff``: what the last load changed, or what two graphs do not have in common."""

from contextlib import ExitStack
from pathlib import Path
from typing import IO, cast

import click
import msgspec

from ipgraph.cli.options import graph_option, language_option, output_option
from ipgraph.cli.output import open_text_output
from ipgraph.diff.changes import Changes
from ipgraph.diff.compare import compare
from ipgraph.diff.screen import say, write_changes
from ipgraph.graph.store import Graph, open_before, open_graph
from ipgraph.model.codes import Language

_folder = click.Path(path_type=Path, file_okay=False)


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph diff\n"
    "  ipgraph diff --all -l zh\n"
    "  ipgraph diff -f json -o changes.json\n"
    "  ipgraph diff cases-2024 cases-2025"
)
@click.argument("before", metavar="[A", required=False, type=_folder)
@click.argument("after", metavar="B]", required=False, type=_folder)
@graph_option
@click.option("--all", "every_fact", is_flag=True, help="List the facts of added and removed articles one by one, too.")
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="For a person, or for a program; json always has every fact.",
)
@output_option
@language_option
def diff(
    before: Path | None,
    after: Path | None,
    folder: Path,
    every_fact: bool,
    format_: str,
    output: Path | None,
    language: str,
) -> None:
    """Say what the last build, add or remove of a graph changed; with two folders, what B says and A does not.

    Named are articles, parties, rights, cases and sums that came or went, which parties, rights and cases of different
    articles were joined as one or parted, and the facts that changed in an article, with the words that say them. A
    load that changed nothing does not count. The exit code is 0, whether there are differences or not.

    For this the graph as it was before its last load is kept in its folder, and takes about as much of the disk again.
    """
    if before is not None and after is None:
        raise click.UsageError("give two graphs to compare, or none to see what the last load of one changed")
    spoken = cast(Language, language)
    with ExitStack() as stack:
        if before is not None and after is not None:
            old: Graph | None = stack.enter_context(open_graph(before))
            new = stack.enter_context(open_graph(after))
            heading = say("between", spoken, before=before, after=after)
        else:
            new = stack.enter_context(open_graph(folder))
            last = open_before(folder)
            old = stack.enter_context(last) if last else None
            heading = say("last" if last else "first", spoken, graph=folder)
        changes = compare(old, new, spoken)
    with open_text_output(output) as out:
        if format_ == "json":
            _write_json(changes, out)
        else:
            write_changes(changes, heading, out, spoken, every_fact=every_fact)


def _write_json(changes: Changes, out: IO[str]) -> None:
    lists = {"articles": changes.articles}
    things = {"parties": changes.of_kind("party"), "rights": changes.of_kind("right"), "cases": changes.of_kind("case")}
    rest = {"sums": changes.sums, "joins": changes.joins, "facts": changes.facts}
    encoded = msgspec.json.encode({**lists, **things, **rest})
    out.write(f"{msgspec.json.format(encoded, indent=2).decode()}\n")
