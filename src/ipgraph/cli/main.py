"""The ``ipgraph`` command: finds the verb, and turns errors into messages and exit codes."""

import contextlib
import gc
import io
import os
import sys
from importlib import import_module
from typing import Any

import click

from ipgraph import __version__
from ipgraph.cli.output import harmless
from ipgraph.errors import IPGraphError

WRONG_INPUT = 2

NEW_OBJECTS = 50_000
"""So many new objects between two looks for garbage: modules and tables stay to the end, and to look through them again
and again takes a tenth of a short run."""

COMPLETING = "_IPGRAPH_COMPLETE"
"""The variable by which a shell asks for completions."""

VERBS = {
    "build": "Build a graph from articles.",
    "add": "Add articles to a graph.",
    "remove": "Take articles out of a graph.",
    "diff": "Say what the last load changed, or compare two graphs.",
    "extract": "Extract case records from articles, as JSON.",
    "query": "Answer a ready-made question, or any SPARQL query.",
    "ask": "Answer a question in your own words, in English or Chinese.",
    "questions": "List the ready-made questions.",
    "page": "Write the graph as one interactive HTML page.",
    "serve": "Serve the graph over HTTP: pages, and SPARQL.",
    "export": "Write the graph as RDF.",
    "push": "Put the graph into a SPARQL store.",
    "review": "Decide what is in doubt, and remember it.",
    "validate": "Check the graph against its shapes.",
    "evaluate": "Compare extracted records with gold records.",
    "info": "Say what a graph holds.",
    "schema": "Print the JSON Schema of a case record.",
}
"""The verbs and what each does, in the order in which one uses them; each is a module of its name beside this one."""


class VerbGroup(click.Group):
    """A group that imports a verb's module only when the verb is called, so that each starts fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of the verbs."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a verb; ``None`` for a word that is none."""
        if cmd_name not in VERBS:
            return None
        command: click.Command = getattr(import_module(f"ipgraph.cli.{cmd_name}"), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The verb and its arguments; for a word that is none, wrong usage that names the nearest verb."""
        word = args[0]
        if word not in VERBS and not word.startswith("-"):
            # Here and not above: only a slip needs it.
            from difflib import get_close_matches

            near = get_close_matches(word, VERBS, n=1)
            ctx.fail(f"there is no verb {word!r}" + (f"; did you mean {near[0]}?" if near else ""))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the verbs from their table, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(VERBS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        """Run the verb; an error of the input becomes a message and exit code 2, a closed pipe a quiet end."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # Nobody reads on: nothing is wrong. Standard output is replaced, as flushing it at exit would fail again.
            with contextlib.suppress(OSError, ValueError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(0)
        except IPGraphError as error:
            if ctx.params["debug"]:
                raise
            click.echo(f"ipgraph: {harmless(str(error))}", err=True)
            ctx.exit(WRONG_INPUT)
        except OSError as error:
            if ctx.params["debug"]:
                raise
            where = f"{error.filename}: " if error.filename else ""
            click.echo(f"ipgraph: {harmless(f'{where}{error.strerror or error}')}", err=True)
            ctx.exit(WRONG_INPUT)
        else:
            return result


@click.group(
    cls=VerbGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="\b\nStart with:\n  ipgraph build articles/\n  ipgraph questions\n  ipgraph page -o graph.html",
)
@click.version_option(__version__, prog_name="ipgraph", message="%(prog)s %(version)s")
@click.option("--debug", is_flag=True, help="Show where in the program an error arose.")
def app(debug: bool) -> None:
    """Turn articles about intellectual-property disputes, in English and Chinese, into a knowledge graph.

    Exit codes: 0 done; 1 some articles could not be read, or the graph breaks a shape; 2 wrong input or usage.
    """


def main() -> None:
    """Run the command line; output is UTF-8 whatever the locale, and a file name comes out as the bytes it has."""
    gc.set_threshold(NEW_OBJECTS)
    if COMPLETING in os.environ:
        # It tells click how bash cuts words, before click looks.
        import_module("ipgraph.cli.completion")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape")
    try:
        app.main(prog_name="ipgraph")
    finally:
        # Only a verb that read articles has needed any.
        if kept := sys.modules.get("ipgraph.lang.kept_patterns"):
            kept.PATTERNS.keep()
