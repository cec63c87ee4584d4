"""Meet commands with a full disk, with what may not be read, with kills of pushes, and pull graphs from under readers.

    python -m benchmarks.faults [--times 24] [--seed 1] [--out FILE]

After each fault is over, the last good graph must open and be one of the two that the command goes between, quad by
quad, with no violation, and the same command must do its work. A command that meets a fault must say so in words.
Figures go to ``benchmarks/faults.md``. One thing that is not as promised ends the run with exit code 1.
"""

import argparse
import platform
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from benchmarks.crashes import ROOT, prepare
from benchmarks.full_disk import can_mount, limited_files, small_disks
from benchmarks.killed_pushes import killed_pushes
from benchmarks.outcomes import WRONG, Outcome
from benchmarks.pulled_away import pulled_away
from benchmarks.unreadable import articles, parts_of_a_graph, permissions_count


def main() -> None:
    """Meet all faults and write what came of them."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--times", type=int, default=24, help="for full disks and killed pushes each")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "faults.md")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        found = []
        for outcome in outcomes(Path(place), given.times, random.Random(given.seed)):
            found.append(outcome)
            print(
                f"{outcome.fault}: {', '.join(outcome.wrong) or 'well'}; {outcome.words}", file=sys.stderr, flush=True
            )
    table = report(found, given.times, given.seed)
    print(table)
    given.out.write_text(table, encoding="utf-8")
    raise SystemExit(1 if any(outcome.wrong for outcome in found) else 0)


def outcomes(place: Path, times: int, chance: random.Random) -> Iterator[Outcome]:
    """All faults, one after the other."""
    cases = prepare(place)
    build = next(case for case in cases if case.verb == "build")
    add = next(case for case in cases if case.verb == "add")
    yield from limited_files(cases, place, times, chance)
    if can_mount():
        yield from small_disks(cases, place, times, chance)
    if permissions_count():
        yield from parts_of_a_graph(add, place)
        yield from articles(build, place)
    yield from killed_pushes(place / "all", times // 2, chance)
    yield from pulled_away(add, build, place, max(1, times // 8))


def report(found: list[Outcome], times: int, seed: int) -> str:
    """The figures as Markdown."""
    kinds = list(dict.fromkeys(outcome.fault for outcome in found))
    lines = [
        "# What other faults leave behind",
        "",
        f"Written by `python -m benchmarks.faults --times {times} --seed {seed}`; CPython {platform.python_version()}, "
        f"{platform.system()} {platform.machine()}. Full disks are small file systems in memory, and limits on the "
        "size of files, all random; permissions are taken from each part of the graph and the articles in turn, before "
        "a process without the rights of root; pushes go to a store of the harness and are killed, half at "
        "any moment and half after the first triples arrived. Kills of loads: [crashes.md](crashes.md).",
        "",
        f"| fault | times | the command did its work all the same | {' | '.join(WRONG.values())} |",
        f"|---|---:|---:|{'---:|' * len(WRONG)}",
    ]
    for kind in kinds:
        of_kind = [outcome for outcome in found if outcome.fault == kind]
        wrong = Counter(each for outcome in of_kind for each in set(outcome.wrong))
        numbers = [len(of_kind), sum(outcome.done for outcome in of_kind), *(wrong[each] for each in WRONG)]
        lines.append(f"| {kind} | {' | '.join(map(str, numbers))} |")
    lines += [
        "",
        "After each fault was over the graph was opened, all its quads compared with those of the graph before and "
        "after the command and held against all shapes and checks; then the same command was run to its end.",
        "",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
