"""Kill loads at random moments, and see whether the last good graph is there and the same command does its work.

    python benchmarks/crashes.py [--kills 200] [--seed 1] [--out FILE]

runs ``ipgraph build``, ``add`` and ``remove`` on a graph of sample articles, each in a process group that gets SIGKILL
(the processes of ``--jobs`` stand in groups of their own, and have to see by themselves that their work is done)
at a random moment: every other time between its start and a little after its usual end, else between its first write
and a little after its usual end. After each kill the graph must open, be one of
the two that the command goes between, byte for byte, and have no violation that ``ipgraph validate`` finds; then the
same command is run to its end and must give the second. Figures go to ``benchmarks/crashes.md``. One kill that leaves
anything else ends the run with exit code 1.
"""

import argparse
import os
import platform
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from msgspec import Struct

from ipgraph.errors import GraphError
from ipgraph.graph.generations import GENERATIONS, UNFINISHED, current_generation
from ipgraph.graph.records import read_infos
from ipgraph.graph.store import open_graph
from ipgraph.graph.validation.validate import validate_graph

ROOT = Path(__file__).parents[1]
COMMAND = (sys.executable, "-c", "from ipgraph.cli.main import main; main()")
HELD, MORE = 2, 1
"""How many files of articles the graph is built of, and how many are added."""

Content = tuple[str, tuple[str, ...]]
"""The name of a generation, which is a digest of what it holds, and its quads."""


class Case(Struct, frozen=True):
    """A command, how its graph begins, the graphs before and after it, and how long it and its writing usually take."""

    verb: str
    arguments: tuple[str, ...]
    start: Path
    before: "Content | None"
    after: Content
    seconds: float
    writing: float


def main() -> None:
    """Kill, look, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "crashes.md")
    given = options.parse_args()
    chance = random.Random(given.seed)
    with tempfile.TemporaryDirectory() as place:
        cases = prepare(Path(place))
        found = {case.verb: Counter[str]() for case in cases}
        for number in range(given.kills):
            case = cases[number % len(cases)]
            late = number // len(cases) % 2 == 1
            found[case.verb].update(attempt(case, Path(place) / "graph", chance, late=late))
            print(f"\r{number + 1} of {given.kills}", end="", file=sys.stderr)
    table = report(found, given.kills, given.seed)
    print(f"\n{table}")
    given.out.write_text(table, encoding="utf-8")
    if any(counted[fault] for counted in found.values() for fault in FAULTS):
        raise SystemExit(1)


FAULTS = {
    "lost": "graphs lost: they do not open",
    "other": "half-written: neither the graph before nor the one after",
    "violations": "inconsistent: `ipgraph validate` finds a violation",
    "unfinished": "the same command did not do its work",
    "rest": "left something behind after that",
}
MOMENTS = {
    "idle": "before it wrote anything",
    "writing": "while it wrote a generation",
    "done": "when the graph was the new one already",
    "ended": "after its end",
}


def prepare(place: Path) -> list[Case]:
    """The commands, each with the graph that it starts from."""
    files = [str(path) for path in sorted((ROOT / "data" / "articles").glob("*.txt"))[: HELD + MORE]]
    held, more = files[:HELD], files[HELD:]
    empty, few, all_ = place / "empty", place / "few", place / "all"
    empty.mkdir()
    run("build", *held, "-g", str(few))
    run("build", *files, "-g", str(all_))
    gone = [info.id for info in read_infos(current_generation(all_))][:1]
    return [
        case("build", tuple(files), empty, place),
        case("build --jobs 2", ("--jobs", "2", *files), empty, place),
        case("build --fresh", ("--fresh", *more), all_, place),
        case("add", tuple(more), few, place),
        case("remove", tuple(gone), all_, place),
    ]


def case(verb: str, arguments: Sequence[str], start: Path, place: Path) -> Case:
    """Run a command once to its end, to know what it gives and how long it takes."""
    folder = place / "once"
    shutil.copytree(start, folder)
    before = content(folder) if start.name != "empty" else None
    began = time.monotonic()
    process = started([*COMMAND, verb.split()[0], *arguments, "-g", str(folder)])
    wait_for_write(process, folder)
    writes = time.monotonic()
    if process.wait():
        raise SystemExit(f"{verb} fails")
    ended = time.monotonic()
    after = content(folder)
    shutil.rmtree(folder)
    return Case(verb, tuple(arguments), start, before, after, ended - began, ended - writes)


def started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Start a command in a process group of its own."""
    return subprocess.Popen(command, start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def wait_for_write(process: subprocess.Popen[bytes], folder: Path) -> None:
    """Wait until the command writes a generation, or ends."""
    while process.poll() is None and not unfinished(folder):
        time.sleep(0.001)


def unfinished(folder: Path) -> bool:
    """Whether there is a generation that has no name yet."""
    return any(folder.glob(f"{GENERATIONS}/{UNFINISHED}*"))


def attempt(case: Case, folder: Path, chance: random.Random, *, late: bool) -> list[str]:
    """Kill the command once, ``late`` not before it writes, and name what was found."""
    shutil.copytree(case.start, folder)
    command = [*COMMAND, case.verb.split()[0], *case.arguments, "-g", str(folder)]
    process = started(command)
    if late:
        wait_for_write(process, folder)
    time.sleep(chance.uniform(0, (case.writing if late else case.seconds) * 1.1))
    ended = process.poll() is not None
    if not ended:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    now = state(case, folder)
    found = ["kills", "ended" if ended else now]
    if now != "lost" and violated(case, folder):
        found.append("violations")
    if not again(command) or content(folder) != case.after:
        found.append("unfinished")
    if unfinished(folder):
        found.append("rest")
    shutil.rmtree(folder)
    return found


def state(case: Case, folder: Path) -> str:
    """Which graph there is, and how far the command had come."""
    try:
        now = content(folder)
    except GraphError:
        if case.before is not None or (folder / "CURRENT").exists():
            return "lost"
        now = None
    if now == case.after:
        return "done"
    if now != case.before:
        return "other"
    return "writing" if unfinished(folder) else "idle"


def violated(case: Case, folder: Path) -> bool:
    """Whether the graph has violations that it has not when no load is killed."""
    if not (folder / "CURRENT").exists():
        return False
    with open_graph(folder) as graph:
        name = graph.generation.name
        known = {held[0] for held in (case.before, case.after) if held}
        return name not in known or not VALID(folder, name)


def _validity() -> Callable[[Path, str], bool]:
    known: dict[tuple[str, ...], bool] = {}

    def valid(folder: Path, name: str) -> bool:
        quads = (name, *content(folder)[1])
        if quads not in known:
            with open_graph(folder) as graph:
                known[quads] = validate_graph(graph).conforms
        return known[quads]

    return valid


VALID = _validity()
"""Whether a graph conforms; the very same quads are validated once."""


def content(folder: Path) -> Content:
    """All that a graph is."""
    with open_graph(folder) as graph:
        quads = graph.store.quads_for_pattern(None, None, None, None)
        return graph.generation.name, tuple(sorted(map(str, quads)))


def run(*arguments: str) -> None:
    """Run the command line to its end, which must be a good one."""
    subprocess.run([*COMMAND, *arguments], check=True, stdout=subprocess.DEVNULL)


def again(command: Sequence[str]) -> bool:
    """Whether the same command ends well; removing what is gone already is told so, and is well too."""
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    return ended.returncode == 0 or "the graph holds no article" in ended.stderr


def report(found: dict[str, Counter[str]], kills: int, seed: int) -> str:
    """The figures as Markdown."""
    verbs = list(found)
    head = f"| | {' | '.join(f'`{verb}`' for verb in verbs)} | all |"
    lines = [
        "# What kills leave behind",
        "",
        f"{kills} kills (SIGKILL to the process group, half of them at any moment of the run and half from its first "
        f"write on; seed {seed}) of loads of sample articles; "
        f"CPython {platform.python_version()}, {platform.system()} {platform.machine()}. Written by "
        "`python benchmarks/crashes.py`.",
        "",
        head,
        f"|---|{'---:|' * (len(verbs) + 1)}",
        line("kills", "kills", found),
        *(line(f"hit {words}", key, found) for key, words in MOMENTS.items()),
        *(line(f"**{words}**", key, found) for key, words in FAULTS.items()),
        "",
        "After each kill the graph was opened, all its quads compared with those of the graph before and after, and "
        "held against all shapes and checks; then the same command was run to its end.",
        "",
    ]
    return "\n".join(lines)


def line(words: str, key: str, found: dict[str, Counter[str]]) -> str:
    """One line of the table."""
    numbers = [counted[key] for counted in found.values()]
    return f"| {words} | {' | '.join(map(str, numbers))} | {sum(numbers)} |"


if __name__ == "__main__":
    main()
