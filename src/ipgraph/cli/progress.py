"""A progress bar on standard error while articles are read, when a person looks on."""

import contextlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ipgraph.pipeline import Progress


@contextlib.contextmanager
def show_progress(what: str) -> "Iterator[Progress | None]":
    """Give a callback that counts articles on the screen; ``None`` when standard error is not a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    # Here and not above: a run without a terminal does without rich.
    from rich.console import Console
    from rich.progress import Progress as Bar
    from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn

    counter = TextColumn(f"{what} {{task.completed}} articles, {{task.fields[path]}}")
    with Bar(SpinnerColumn(), counter, TimeElapsedColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(what, total=None, path="")
        yield lambda path: bar.update(task, advance=1, path=path)
