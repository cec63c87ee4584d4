"""Commands that meet files and folders which may not be read or written."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.crashes import Case, content
from benchmarks.outcomes import Outcome, after_fault, as_anybody, first_words, run_cli, unclear

READ, WRITE, ARTICLES = (
    "a part of the graph may not be read",
    "a folder may not be written",
    "an article may not be read",
)


def permissions_count() -> bool:
    """Whether a file without permissions is one that commands here cannot read."""
    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).chmod(0)
        command = [sys.executable, "-c", f"open({file.name!r})"]
        return b"PermissionError" in subprocess.run(command, preexec_fn=as_anybody, capture_output=True).stderr


def parts_of_a_graph(case: Case, place: Path) -> Iterator[Outcome]:
    """Take the permissions from each part of the graph in turn; a reader and a writer meet it."""
    names = sorted(path.relative_to(case.start).as_posix() for path in case.start.rglob("*"))
    # Of the files of the store one of each kind is enough.
    kinds = {(Path(name).parent, Path(name).suffix or Path(name).name): name for name in names}
    for name in (".", *sorted(kinds.values())):
        yield _part(case, place / "graph", name, 0, READ)
    for name in (".", "generations"):
        yield _part(case, place / "graph", name, 0o555, WRITE)


def _part(case: Case, folder: Path, name: str, mode: int, fault: str) -> Outcome:
    shutil.copytree(case.start, folder)
    part = folder / name
    before = part.stat().st_mode
    part.chmod(mode)
    try:
        read = run_cli(["query", "appeals", "-g", str(folder)], as_anybody)
        done = run_cli([case.verb.split()[0], *case.arguments, "-g", str(folder)], as_anybody)
    finally:
        part.chmod(before)
    wrong = unclear(read)
    if not read.returncode and fault == READ and "store" not in name and name not in ("lock", "generations"):
        # What is held in memory or not needed may be read all the same, and then says what it said before.
        wrong += [] if content(folder) in (case.before, case.after) else ["other"]
    outcome = after_fault(case, folder, done, fault)
    shutil.rmtree(folder)
    return Outcome(fault, outcome.done, (*wrong, *outcome.wrong), f"{name}: {outcome.words or first_words(read)}")


def articles(case: Case, place: Path) -> Iterator[Outcome]:
    """Take the permissions from an article, from a folder of articles, and from one below that."""
    for name in ("a/one.txt", "a", "a/b"):
        folder, given = place / "graph", place / "given"
        (given / "a" / "b").mkdir(parents=True)
        sources = [Path(word) for word in case.arguments if word.endswith(".txt")]
        for target, source in zip(("a/one.txt", "a/b/two.txt", "three.txt"), sources, strict=True):
            shutil.copy(source, given / target)
        part = given / name
        before = part.stat().st_mode
        part.chmod(0)
        try:
            done = run_cli(["build", str(given), "-g", str(folder)], as_anybody)
        finally:
            part.chmod(before)
        wrong = unclear(done)
        # What could not be read must be named, and the command must not end as if all were well.
        wrong += [] if done.returncode == 1 and f"given/{name}" in done.stderr else ["traceback"]
        again = run_cli(["build", str(given), "-g", str(folder)])
        wrong += [] if again.returncode == 0 and content(folder) == case.after else ["unfinished"]
        yield Outcome(ARTICLES, False, tuple(wrong), f"{name}: {first_words(done)}")
        shutil.rmtree(given)
        shutil.rmtree(folder)
