"""``ipgraph push``: a graph into a SPARQL store."""

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ipgraph.cli.options import graph_option
from ipgraph.errors import IPGraphError
from ipgraph.graph.store import open_graph

if TYPE_CHECKING:
    from ipgraph.push.graphs import NamedGraph
    from ipgraph.push.push import Plan, PushReport

WAYS = {"gsp": "the Graph Store Protocol", "update": "SPARQL Update"}
_DIFFERENT = 1
_TOLD = 10
"""How many names are listed."""


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph push http://localhost:7878/query\n"
    "  ipgraph push https://example.org/sparql -g cases --dry-run\n"
    "  ipgraph push http://localhost:8890/sparql --method update --delete-missing"
)
@click.argument("url", metavar="URL")
@graph_option
@click.option(
    "--method",
    type=click.Choice(["auto", "gsp", "update"]),
    default="auto",
    show_default=True,
    help="gsp writes by the Graph Store Protocol, update by SPARQL Update; auto tries both.",
)
@click.option("--to", "address", metavar="URL", help="Where graphs or updates go, when it is not beside the endpoint.")
@click.option("--delete-missing", is_flag=True, help="Remove graphs of ipgraph there that this graph does not have.")
@click.option("--dry-run", is_flag=True, help="Say what would be sent and removed, and write nothing.")
@click.option(
    "--jobs",
    metavar="N",
    type=click.IntRange(1, 16),
    default=4,
    show_default=True,
    help="How many graphs are sent at a time.",
)
@click.pass_context
def push(
    ctx: click.Context,
    url: str,
    folder: Path,
    method: str,
    address: str | None,
    delete_missing: bool,
    dry_run: bool,
    jobs: int,
) -> None:
    """Put the graph into the SPARQL 1.1 store whose endpoint is at URL.

    Each named graph replaces the one of its name. What is there already is not sent again, so that a push that broke
    off goes on from there. Afterwards the triples of every graph are counted in the store.

    Credentials come from IPGRAPH_USER and IPGRAPH_PASSWORD, from IPGRAPH_TOKEN, or from ~/.netrc.

    Exit code 0 when the store has every graph whole, 1 when the counts differ.
    """
    if address and method == "auto":
        raise click.UsageError("--to needs --method gsp or --method update: which of them does the address take?")
    # Here and not above: other verbs do without HTTP.
    from ipgraph.push.push import TIMEOUT, plan_push, push_graph
    from ipgraph.remote.endpoint import Endpoint

    with open_graph(folder) as graph, Endpoint(url, timeout=TIMEOUT) as endpoint:
        plan = plan_push(graph.store, endpoint)
        if not plan.graphs:
            raise IPGraphError(f"{folder}: the graph is empty; there is nothing to push")
        if dry_run:
            for line in _planned(plan, delete_missing):
                click.echo(line)
            return
        with _progress(len(plan.send)) as told:
            report = push_graph(
                graph.store, endpoint, plan,
                method=method, address=address, delete_missing=delete_missing, jobs=jobs, told=told,
            )  # fmt: skip
    for line in _done(report, endpoint.url):
        click.echo(line)
    for difference in report.differences:
        click.echo(
            f"ipgraph: {difference.name}: {difference.found:,} triples there instead of {difference.expected:,}",
            err=True,
        )
    ctx.exit(_DIFFERENT if report.differences else 0)


def _planned(plan: "Plan", delete_missing: bool) -> Iterator[str]:
    yield f"To send: {_sum(plan.send)}. There already: {_sum(plan.there)}."
    yield from _listed(graph.name for graph in plan.send)
    if plan.others:
        fate = "To remove" if delete_missing else "There and not in this graph (--delete-missing removes them)"
        yield f"{fate}: {_graphs(len(plan.others))}."
        yield from _listed(plan.others)


def _done(report: "PushReport", url: str) -> Iterator[str]:
    plan = report.plan
    way = f" by {WAYS[report.method]} to {report.address}" if plan.send else ""
    yield f"Sent: {_sum(plan.send)}{way}. There already: {_sum(plan.there)}."
    if report.removed:
        yield f"Removed: {_graphs(len(report.removed))}."
    elif plan.others:
        yield f"There and not in this graph (--delete-missing removes them): {_graphs(len(plan.others))}."
        yield from _listed(plan.others)
    if report.differences:
        yield f"Counted at {url}: {_graphs(len(report.differences))} of {len(plan.graphs):,} not as sent."
    else:
        yield f"Counted at {url}: {_sum(plan.graphs)}, all as sent."


def _sum(graphs: Sequence["NamedGraph"]) -> str:
    triples = sum(graph.triples for graph in graphs)
    return f"{_graphs(len(graphs))} with {triples:,} triples" if graphs else _graphs(0)


def _graphs(number: int) -> str:
    return f"{number:,} graph" + ("" if number == 1 else "s")


def _listed(names: Iterable[str]) -> Iterator[str]:
    every = list(names)
    yield from (f"  {name}" for name in every[:_TOLD])
    if len(every) > _TOLD:
        yield f"  and {len(every) - _TOLD:,} more"


@contextlib.contextmanager
def _progress(total: int) -> Iterator[Callable[[str], None] | None]:
    """Count graphs on the screen as they arrive; nothing when standard error is not a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("graphs", total=total)
        yield lambda name: bar.update(task, advance=1)
