"""``ipgraph extract --explain``: what was read where, on the screen or as a page for each article."""

from collections.abc import Iterator
from pathlib import Path

from ipgraph.cli.output import open_output, open_text_output
from ipgraph.errors import ArticleError
from ipgraph.explain.coverage import cover
from ipgraph.explain.page import page
from ipgraph.explain.screen import write_text
from ipgraph.model.codes import Language
from ipgraph.pipeline import Extracted


def print_reports(items: Iterator[Extracted], language: Language) -> int:
    """Print a report of each article; gives how many there were."""
    reports = 0
    with open_text_output(None) as out:
        for item in items:
            write_text(cover(item.article, item.record), out, language)
            reports += 1
    return reports


def write_pages(items: Iterator[Extracted], folder: Path, language: Language, problems: list[ArticleError]) -> int:
    """Write a page of each article, named after its id; gives how many there were."""
    written: dict[str, str] = {}
    for item in items:
        article = item.article
        if article.id in written:
            reason = f"no page: it has the title and date of an article in {written[article.id]}, which has one"
            problems.append(ArticleError(reason, path=article.path))
            continue
        written[article.id] = article.path
        with open_output(folder / f"{article.id}.html") as out:
            out.write(page(cover(article, item.record), language).encode("utf-8"))
    return len(written)
