"""A graph that is taken from under its readers: removed, moved, loaded anew again and again, replaced by another.

    python -m benchmarks.pulled_away FOLDER

is the reader: it asks an opened graph, and opens it anew, until its standard input ends, and prints what it was told.
"""

import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.crashes import Case, content
from benchmarks.outcomes import Outcome, run_cli, unclear

COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
LONGEST = 60
"""Seconds that a reader may take for one answer."""


def pulled_away(case: Case, whole: Case, place: Path, times: int) -> Iterator[Outcome]:
    """Pull the graph away in each way, so many times, while a reader asks it.

    Where it is lost for good, the ``whole`` build makes it again.
    """
    for name, pull in WAYS.items():
        for _ in range(times):
            yield _pull(case, whole, place, name, pull)


def _pull(case: Case, whole: Case, place: Path, name: str, pull: Callable[[Case, Path, Path], None]) -> Outcome:
    folder = place / "graph"
    shutil.copytree(case.start, folder)
    counts = {str(len(held[1])) for held in (case.before, case.after) if held}
    reader = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.pulled_away", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert reader.stdout is not None
    first = reader.stdout.readline()
    pull(case, place, folder)
    time.sleep(0.3)
    told, complained = reader.communicate(timeout=LONGEST)
    answers = [first.strip(), *told.split("\n")]
    wrong = ["traceback"] if reader.returncode or complained else []
    known = counts | {"error", ""}
    wrong += ["other"] if any(answer.split(":")[0].split(" ")[-1] not in known for answer in answers) else []
    if folder.exists():
        wrong += unclear(run_cli(["info", "-g", str(folder)]))
    done = run_cli([case.verb.split()[0], *case.arguments, "-g", str(folder)])
    wrong += unclear(done)
    again = run_cli(["build", "--fresh", *whole.arguments, "-g", str(folder)]) if done.returncode else done
    if again.returncode or content(folder) != case.after:
        wrong.append("unfinished")
    shutil.rmtree(folder)
    said = next((answer for answer in answers if answer.startswith("error")), "")
    return Outcome(name, False, tuple(wrong), f"{len(answers)} answers; {said}"[:160])


def _removed(_case: Case, _place: Path, folder: Path) -> None:
    shutil.rmtree(folder)


def _moved(_case: Case, place: Path, folder: Path) -> None:
    folder.rename(place / "elsewhere")
    time.sleep(0.3)
    (place / "elsewhere").rename(folder)


def _generation_removed(_case: Case, _place: Path, folder: Path) -> None:
    shutil.rmtree(folder / "generations")


def _loaded_anew(case: Case, _place: Path, folder: Path) -> None:
    for _ in range(2):
        run_cli([case.verb.split()[0], *case.arguments, "-g", str(folder)])
        run_cli(["remove", *_ids(case), "-g", str(folder)])


def _replaced(case: Case, place: Path, folder: Path) -> None:
    shutil.rmtree(folder)
    shutil.copytree(place / "all", folder)


def _ids(case: Case) -> list[str]:
    """The article that the case adds, by its file."""
    return [Path(word).name for word in case.arguments if word.endswith(".txt")]


WAYS: dict[str, Callable[[Case, Path, Path], None]] = {
    "the graph is removed under a reader": _removed,
    "it is moved away and back": _moved,
    "its generations are removed": _generation_removed,
    "it is loaded anew again and again": _loaded_anew,
    "another graph takes its place": _replaced,
}


def _read(folder: Path) -> None:
    """Ask the graph that was opened first, and one opened anew, until the standard input ends."""
    from ipgraph.errors import IPGraphError
    from ipgraph.graph.store import open_graph
    from ipgraph.query.source import StoreSource, rows

    ended = threading.Event()

    def wait() -> None:
        sys.stdin.read()
        ended.set()

    threading.Thread(target=wait, daemon=True).start()

    def ask(graph: object) -> str:
        ((count,),) = rows(StoreSource(graph.store), COUNT)  # type: ignore[attr-defined]
        return str(count.value)

    with open_graph(folder) as held:
        print(f"held {ask(held)}", flush=True)
        while not ended.wait(0.02):
            try:
                print(f"held {ask(held)}", flush=True)
                with open_graph(folder) as anew:
                    print(f"anew {ask(anew)}", flush=True)
            except IPGraphError as error:
                print(f"error: {error}".replace("\n", " "), flush=True)


if __name__ == "__main__":
    _read(Path(sys.argv[1]))
