"""How time, memory, disk and accuracy change with the number of articles: every stage, on generated corpora.

    python -m benchmarks.sizes [--sizes 100 1000 10000] [--rounds 10] [--report] [--out FILE]

measures each size by ``benchmarks/stages.py`` in a process of its own, keeps what it found in ``benchmarks/sizes.json``
(a size that is measured again takes the place of what is there, the others stay), and writes the tables to
``benchmarks/sizes.md`` and the plots beside it. ``--report`` measures nothing and writes them anew; ``--take`` takes in
what ``benchmarks.stages`` printed elsewhere. A corpus of a hundred articles says little by itself: small sizes are read
with so many seeds that each has ``--rounds`` × 100 articles.
"""

import argparse
import json
import platform
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.plots import Line, Plot, plots_at_hand, write_plot
from benchmarks.resolution import slope

ROOT = Path(__file__).parents[1]
STAGES = (
    "reading", "extraction", "resolution", "mapping", "derived rules", "store", "load", "validation", "page", "build",
)  # fmt: skip
MACHINE = f"CPython {platform.python_version()}, {platform.machine()}"
KINDS = {"build": "`ipgraph build`, all of it", "load": "records to the graph on disk, all of it"}


def main() -> None:
    """Measure, keep, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", type=int, nargs="+", default=[100, 1000, 10_000])
    options.add_argument("--rounds", type=int, default=10)
    options.add_argument("--whole", action="store_true", help="run ipgraph build too, which reads everything again")
    options.add_argument("--report", action="store_true", help="measure nothing; write the report of what is kept")
    options.add_argument("--take", type=Path, nargs="+", default=[], metavar="JSON")
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "sizes.md")
    given = options.parse_args()
    kept = given.out.with_suffix(".json")
    found: dict[int, dict[str, Any]] = {}
    if kept.exists():
        found = {int(size): one for size, one in json.loads(kept.read_bytes()).items()}
    for path in given.take:
        one = json.loads(path.read_bytes())
        found[one["articles"]] = {"runs": 1, "machine": MACHINE} | one
    if given.take:
        kept.write_text(_kept(found), encoding="utf-8")
    elif not given.report:
        for size in given.sizes:
            found[size] = measured(size, given.rounds, whole=given.whole)
            kept.write_text(_kept(found), encoding="utf-8")
    found = dict(sorted(found.items()))
    pictures = draw(found, given.out.parent)
    table = report(found, [path.name for path in pictures])
    print(table)
    given.out.write_text(table, encoding="utf-8", newline="\n")


def measured(size: int, rounds: int, *, whole: bool) -> dict[str, Any]:
    """All stages of one seed, and the accuracy of so many that there are enough articles."""
    first = _stages(size, 1, *(["--whole"] if whole else []))
    others = [_stages(size, seed, "--accuracy") for seed in range(2, max(1, rounds * 100 // size) + 1)]
    runs = [first, *others]
    return first | {"facts": _mean(runs, "facts"), "joins": _mean(runs, "joins"), "runs": len(runs), "machine": MACHINE}


def _kept(found: Mapping[int, Any]) -> str:
    return json.dumps(dict(sorted(found.items())), indent=1) + "\n"


def _stages(size: int, seed: int, *words: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.stages", str(size), "--seed", str(seed), *words]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT, text=True).stdout
    found: dict[str, Any] = json.loads(told.splitlines()[-1])
    return found


def _mean(runs: Sequence[Mapping[str, Any]], what: str) -> dict[str, list[float]]:
    """The mean of each figure over all runs."""
    return {
        name: [sum(run[what][name][place] for run in runs) / len(runs) for place in range(len(figures))]
        for name, figures in runs[0][what].items()
    }


def report(found: Mapping[int, Mapping[str, Any]], pictures: Sequence[str]) -> str:
    """The tables as Markdown."""
    machines = ", ".join(dict.fromkeys(one["machine"] for one in found.values()))
    lines = [
        "# From a hundred articles to a hundred thousand",
        "",
        f"Generated corpora (`python -m benchmarks.generate`, seed 1): {machines}. Times are processor time, that",
        "depends less than wall time on what else the machine does; each stage runs after the one before it, and",
        "memory is the most that the process held meanwhile, what earlier stages gave included. *Load* is resolution,",
        "mapping, rules and the store once more, from the records to the graph on disk, as `ipgraph build` does them.",
        "Slopes are those of a line through all sizes in log-log: 1 is linear, more is worse. Written by",
        "`python -m benchmarks.sizes`.",
        "",
        "## Time",
        "",
        *_table(found, "cpu", "seconds of work"),
        "",
        "## Memory",
        "",
        *_table(found, "memory", "MB"),
        "",
        "## Size",
        "",
        *_sizes(found),
        "",
        "## How well it is read and joined",
        "",
        *_facts(found),
        "",
        *_joins(found),
    ]
    lines += [f"\n{size:,} articles: {one['note']}" for size, one in found.items() if one.get("note")]
    for name in pictures:
        lines += ["", f"![{Path(name).stem}]({name})"]
    return "\n".join([*lines, ""])


def _table(found: Mapping[int, Mapping[str, Any]], what: str, unit: str) -> Iterator[str]:
    heads = [f"{size:,}" for size in found]
    yield f"| {unit}, of so many articles | {' | '.join(heads)} | slope | of the last two |"
    yield f"|---|{'---:|' * (len(found) + 2)}"
    for stage in STAGES:
        points = {size: one["stages"][stage][what] for size, one in found.items() if stage in one["stages"]}
        if not points:
            continue
        cells = [f"{points[size]:,.1f}" if size in points else "–" for size in found]
        last = dict(list(points.items())[-2:])
        slopes = [f"{slope(each):.2f}" if len(each) > 1 else "–" for each in (points, last)]
        yield f"| {KINDS.get(stage, stage)} | {' | '.join([*cells, *slopes])} |"


def _sizes(found: Mapping[int, Mapping[str, Any]]) -> Iterator[str]:
    yield f"| of so many articles | {' | '.join(f'{size:,}' for size in found)} | slope |"
    yield f"|---|{'---:|' * (len(found) + 1)}"
    rows = {"quads": {size: float(one["quads"]) for size, one in found.items() if "quads" in one}}
    for name, shown in (("articles", "text"), ("store", "store"), ("graph", "folder of the graph"), ("page", "page")):
        held = {size: one["bytes"][name] / 1e6 for size, one in found.items() if name in one["bytes"]}
        rows[f"{shown}, MB"] = held
    for shown, held in rows.items():
        form = ",.0f" if shown == "quads" else ",.1f"
        cells = [f"{held[size]:{form}}" if size in held else "–" for size in found]
        yield f"| {shown} | {' | '.join(cells)} | {slope(held) if len(held) > 1 else 0:.2f} |"


def _facts(found: Mapping[int, Mapping[str, Any]]) -> Iterator[str]:
    yield f"| F1 of facts, of so many articles | {' | '.join(f'{size:,}' for size in found)} | highest less lowest |"
    yield f"|---|{'---:|' * (len(found) + 1)}"
    groups = next(iter(found.values()))["facts"]
    for group in ("all", *(name for name in groups if name != "all")):
        values = [one["facts"][group][2] for one in found.values()]
        name = f"**{group}**" if group == "all" else group
        yield f"| {name} | {' | '.join(f'{value:.3f}' for value in values)} | {max(values) - min(values):.3f} |"
    yield f"| seeds of which it is the mean | {' | '.join(str(one['runs']) for one in found.values())} | |"


def _joins(found: Mapping[int, Mapping[str, Any]]) -> Iterator[str]:
    yield f"| precision / recall of joined pairs | {' | '.join(f'{size:,}' for size in found)} |"
    yield f"|---|{'---:|' * len(found)}"
    for kind in ("parties", "rights", "proceedings"):
        cells = [f"{one['joins'][kind][0]:.3f} / {one['joins'][kind][1]:.3f}" for one in found.values()]
        yield f"| {kind} | {' | '.join(cells)} |"


def draw(found: Mapping[int, Mapping[str, Any]], folder: Path) -> list[Path]:
    """The plots of time, memory and size; none where the library that draws them is not installed."""
    if not plots_at_hand() or len(found) < 2:
        return []
    written = []
    for what, unit, name in (("cpu", "seconds of processor time", "time"), ("memory", "MB of memory", "memory")):
        lines = []
        for stage in STAGES:
            points = {size: one["stages"][stage][what] for size, one in found.items() if stage in one["stages"]}
            if len(points) > 1:
                lines.append(Line(f"{stage} (slope {slope(points):.2f})", points))
        written.append(_drawn(folder, name, f"{name.capitalize()} of each stage", unit, lines))
    sizes = [Line("quads", {size: float(one["quads"]) for size, one in found.items() if "quads" in one})]
    for kind in ("articles", "store", "page"):
        shown = {"articles": "text, kB", "store": "store, kB", "page": "page, kB"}[kind]
        held = {size: one["bytes"][kind] / 1000 for size, one in found.items() if kind in one["bytes"]}
        sizes.append(Line(shown, held))
    written.append(_drawn(folder, "size", "Size of the graph, the texts and the page", "quads, and kB", sizes))
    return written


def _drawn(folder: Path, name: str, title: str, unit: str, lines: Sequence[Line]) -> Path:
    path = folder / f"sizes-{name}.svg"
    write_plot(path, Plot(f"{title}, by the number of articles", "articles", unit, tuple(lines)))
    return path


if __name__ == "__main__":
    main()
