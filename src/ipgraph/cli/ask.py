"""``ipgraph ask``: a question in a person's own words."""

import shlex
from pathlib import Path

import click

from ipgraph.cli.answers import answer_table, evidence_option, give_table, refuse_on_screen, table_format
from ipgraph.cli.limits import limit_options, limited
from ipgraph.cli.options import graph_option, output_option
from ipgraph.cli.sources import endpoint_option, open_source
from ipgraph.query.ask import readings
from ipgraph.query.catalogue import load_questions
from ipgraph.query.cues import language_of
from ipgraph.query.formats import FORMATS
from ipgraph.query.nearest import nearest_questions

NOTHING_FITS = 1
MOST_LISTED = 3


@click.command(
    epilog="\b\nExamples:\n"
    '  ipgraph ask "who has sued Trina Solar?"\n'
    "  ipgraph ask 谁起诉了华为\n"
    '  ipgraph ask --evidence -o awards.xlsx "the largest awards for trade secrets"\n'
    '  ipgraph ask --dry-run "how often do plaintiffs win?"'
)
@click.argument("words", nargs=-1, required=True)
@graph_option
@endpoint_option
@click.option("--dry-run", is_flag=True, help="Show the command that answers, and do not run it.")
@click.option("--list", "listed", is_flag=True, help="Show the three commands that fit best, and do not run them.")
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice([name for name, each in FORMATS.items() if each.of == "table"]),
    help="table and markdown are for people, the others for programs.  [default: by the ending of FILE, else table]",
)
@evidence_option
@output_option
@limit_options
def ask(
    words: tuple[str, ...],
    folder: Path,
    endpoint: str | None,
    dry_run: bool,
    listed: bool,
    format_: str | None,
    evidence: bool,
    output: Path | None,
    time_limit: float,
    memory_limit: int,
) -> None:
    """Answer a question in your own WORDS, in English or Chinese.

    One of the ready-made questions is found by the words that tell it, and its parameters by the names, years and kinds
    of right that are mentioned; the command that was understood is shown above the answer, on standard error. No model
    is asked: what no ready-made question covers is not answered, and the exit code is 1.
    """
    text, name = " ".join(words), table_format(format_, output)
    if FORMATS[name].binary and not (dry_run or listed):
        refuse_on_screen(name, output)
    with limited(time_limit, memory_limit), open_source(folder, endpoint, time_limit) as source:
        read = readings(source, text)
        if not read:
            _nothing_fits(text)
        if listed:
            for reading in read[:MOST_LISTED]:
                click.echo(f"{reading.title.text(language_of(text))}: {shlex.join(reading.command)}")
            return
        best = read[0]
        click.echo(shlex.join(best.command), err=not dry_run)
        if dry_run or best.question is None:
            return
        table = answer_table(source, best.question.text, best.values, name, evidence=evidence)
    give_table(table, name, output)


def _nothing_fits(text: str) -> None:
    chinese = language_of(text) == "zh"
    told = "没有现成的问题与此相符。最接近的有:" if chinese else "No ready-made question fits. The nearest are:"
    click.echo(told, err=True)
    for question in nearest_questions(text, load_questions()):
        click.echo(f"  ipgraph query {question.name}  {question.title.text('zh' if chinese else 'en')}", err=True)
    click.get_current_context().exit(NOTHING_FITS)
