"""``ipgraph extract``: articles in, case records out."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import click

from ipgraph.cli.engines import open_engine
from ipgraph.cli.options import (
    articles_argument,
    confidence_option,
    engine_option,
    jobs_option,
    language_option,
    master_option,
)
from ipgraph.cli.output import open_output
from ipgraph.cli.problems import count, tell_problems
from ipgraph.cli.progress import show_progress
from ipgraph.errors import ArticleError
from ipgraph.model.codec import encode_record
from ipgraph.model.codes import Language
from ipgraph.model.record import Record
from ipgraph.pipeline import Extracted, extract_records
from ipgraph.read.files import STANDARD_INPUT


@click.command(
    epilog="\b\nExamples:\n"
    "  ipgraph extract articles/ -o records/\n"
    "  ipgraph extract newsletter.pdf ruling.html | head -n 1\n"
    "  cat newsletter.txt | ipgraph extract -\n"
    "  ipgraph extract newsletter.txt --explain | less\n"
    "  ipgraph extract articles/ --explain -o reports/"
)
@articles_argument
@click.option(
    "-o",
    "--output",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write NAME.json for each file NAME into this folder; it is made if need be.",
)
@confidence_option
@click.option("--explain", is_flag=True, help="In place of records, show what was read where; with -o as HTML pages.")
@language_option
@jobs_option
@engine_option
@master_option
@click.pass_context
def extract(
    ctx: click.Context,
    articles: tuple[str, ...],
    folder: Path | None,
    min_confidence: float,
    explain: bool,
    language: Language,
    jobs: int,
    engine: str,
    master: str | None,
) -> None:
    """Extract case records from ARTICLES: files, folders, or - for standard input.

    Read are plain text, web pages (.html), PDF, Word (.docx), mail (.eml), feeds (.rss, .atom) and JSON Lines (.jsonl);
    in folders, every such file below them.

    Without -o each record is one line of JSON on standard output. With -o there is a file for each article file: a list
    of records in the order of the text.

    With --explain every sentence is shown with the facts that were read from it, then the sentences that gave none and
    the facts that only one of two languages states; -l sets the language of the explanations.
    """
    problems: list[ArticleError] = []
    with show_progress("Extracting") as progress, open_engine(jobs, engine, master) as workers:
        found = extract_records(articles, min_confidence=min_confidence, progress=progress, engine=workers)
        items = _without_problems(found, problems)
        if explain:
            # Here and not above: templates and tables of a screen take longer to import than an article to extract.
            from ipgraph.cli.explained import print_reports, write_pages

            read = write_pages(items, folder, language, problems) if folder else print_reports(items, language)
        else:
            read = _write_files(items, folder, problems) if folder else _write_lines(items)
    code = tell_problems(problems, articles=read)
    if folder or problems:
        place = f" written to {folder}" if folder else ""
        click.echo(
            f"{count(read, 'page' if explain and folder else 'record')}{place}, {count(len(problems), 'problem')}",
            err=True,
        )
    ctx.exit(code)


def _without_problems(items: Iterator[Extracted | ArticleError], problems: list[ArticleError]) -> Iterator[Extracted]:
    for item in items:
        if isinstance(item, ArticleError):
            problems.append(item)
        else:
            yield item


def _write_lines(items: Iterator[Extracted]) -> int:
    read = 0
    with open_output(None) as out:
        for item in items:
            out.write(encode_record(item.record).encode() + b"\n")
            read += 1
    return read


def _write_files(items: Iterator[Extracted], folder: Path, problems: list[ArticleError]) -> int:
    read = 0
    written: dict[str, str] = {}
    for path, group in groupby(items, lambda item: item.article.path):
        records = [item.record for item in group]
        name = "stdin" if path == STANDARD_INPUT else Path(path).stem
        if name in written:
            problems.append(
                ArticleError(f"not extracted: {written[name]} is called {name} too; extract it by itself", path=path)
            )
            continue
        written[name] = path
        with open_output(folder / f"{name}.json") as out:
            out.write(_json_list(records).encode())
        read += len(records)
    return read


def _json_list(records: list[Record]) -> str:
    """The records as a JSON list, indented by two."""
    lines = ",\n".join(encode_record(record, indent=2) for record in records)
    return f"[\n{lines}\n]\n"
