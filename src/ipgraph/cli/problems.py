"""What went wrong with single articles, told to the person at the screen."""

from collections.abc import Sequence

import click

from ipgraph.cli.output import harmless
from ipgraph.errors import ArticleError

PARTIAL = 1
NOTHING_READ = 2


def tell_problems(problems: Sequence[ArticleError], *, articles: int) -> int:
    """Name each problem on standard error, and give the exit code: 0, 1 when some of it worked, 2 when nothing did."""
    for problem in problems:
        click.echo(f"ipgraph: {harmless(str(problem))}", err=True)
    if not problems:
        return 0
    return PARTIAL if articles else NOTHING_READ


def count(number: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun.

    >>> count(1, "article"), count(1200, "article"), count(2, "party", "parties")
    ('1 article', '1,200 articles', '2 parties')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
