"""What it costs to tell what is the same in many articles, and how well it is told, on generated records.

    python -m benchmarks.resolution [--sizes 1000 10000 100000] [--no-peer] [--out FILE]

prints a table and writes it to ``benchmarks/resolution.md``. Each size runs in a process of its own: wall and processor
time and the growth of memory are those of ``resolve()`` alone, with the records in memory before it starts. Precision
and recall count pairs of entries of different articles, against who and what the entries are known to be; parties
without a name or with a masked one are left out, as the format asks that they are joined never, and so is the office.
The same parties go to splink, a record-linkage library, where it is installed (``pip install --group peers``); ipgraph
does not need it.
"""

import argparse
import importlib.util
import json
import os
import platform
import resource
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from math import comb, log
from pathlib import Path
from typing import Any

from benchmarks.generate.corpus import generate
from benchmarks.generate.telling import Told
from ipgraph.resolve.identifiers import is_masked
from ipgraph.resolve.resolution import Resolution, resolve

ROOT = Path(__file__).parents[1]
Entry = tuple[str, str]
KINDS = ("parties", "rights", "proceedings")
AIMS = {"parties": 0.99, "proceedings": 0.98}


def main() -> None:
    """Measure, print, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--no-peer", action="store_true")
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "resolution.md")
    options.add_argument("--measure", choices=("resolve", "peer"), help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.measure:
        told = list(generate(given.sizes[0], given.seed))
        print(json.dumps(measure_resolve(told) if given.measure == "resolve" else measure_peer(told)))
        return
    ours = {size: in_a_process("resolve", size, given.seed) for size in given.sizes}
    with_peer = not given.no_peer and importlib.util.find_spec("splink") is not None
    theirs = {size: in_a_process("peer", size, given.seed) for size in given.sizes} if with_peer else {}
    table = report(ours, theirs, given.seed)
    print(table)
    given.out.write_text(table, encoding="utf-8")


def in_a_process(what: str, size: int, seed: int) -> dict[str, Any]:
    """Measure one size in a process of its own."""
    command = [
        sys.executable,
        "-m",
        "benchmarks.resolution",
        "--measure",
        what,
        "--sizes",
        str(size),
        "--seed",
        str(seed),
    ]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT, text=True).stdout
    found: dict[str, Any] = json.loads(told.splitlines()[-1])
    return found


def measure_resolve(told: list[Told]) -> dict[str, Any]:
    """Cost and quality of ``resolve()`` on these records."""
    records = [one.record for one in told]
    found, cost = costs(lambda: resolve(records))
    clusters = (found.parties.clusters, found.rights.clusters, found.cases.clusters)
    compared = {kind: one.compared / len(told) for kind, one in zip(KINDS, clusters, strict=True)}
    given = groups(found)
    quality = {kind: figures(wanted, given[kind]) for kind, wanted in identities(told).items()}
    return cost | {"compared": compared, "quality": quality, "entries": entries(told)}


def measure_peer(told: list[Told]) -> dict[str, Any]:
    """Cost and quality of splink on the parties of these records."""
    from benchmarks.linkage_peer import link_parties, party_rows

    rows = party_rows([one.record for one in told])
    (given, compared), cost = costs(lambda: link_parties(rows))
    quality = {"parties": figures(identities(told)["parties"], given)}
    return cost | {"quality": quality, "compared": {"parties": compared / len(told)}}


def costs(run: Callable[[], Any]) -> tuple[Any, dict[str, Any]]:
    """What a call gives, its wall and processor time in seconds, and by how many MB the peak of memory grew."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began, worked = time.perf_counter(), time.process_time()
    found = run()
    wall, cpu = time.perf_counter() - began, time.process_time() - worked
    memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return found, {"wall": wall, "cpu": cpu, "memory": memory}


def entries(told: Iterable[Told]) -> dict[str, int]:
    """How many entries of each kind there are."""
    counted = Counter[str]()
    for one in told:
        counted.update(
            parties=len(one.record.parties), rights=len(one.record.rights), proceedings=len(one.record.proceedings)
        )
    return dict(counted)


def identities(told: Iterable[Told]) -> dict[str, dict[Entry, str]]:
    """Who or what each entry is; nameless and masked parties are left out."""
    found: dict[str, dict[Entry, str]] = {kind: {} for kind in KINDS}
    for one in told:
        article = one.record.article.id
        shown = {party.id for party in one.record.parties if not party.unnamed and not is_masked(party)}
        # The one office that is sued again and again would be most of the pairs.
        shown -= {party.id for party in one.record.parties if party.type == "government"}
        found["parties"].update({(article, entry): who for entry, who in one.parties.items() if entry in shown})
        found["rights"].update({(article, entry): what for entry, what in one.rights.items()})
        found["proceedings"].update({(article, entry): what for entry, what in one.proceedings.items()})
    return found


def groups(found: Resolution) -> dict[str, dict[Entry, int]]:
    """The group of each entry."""
    parties = {
        (mention.article, mention.entry): number
        for number, group in enumerate(found.parties.clusters.groups)
        for item in group
        for mention in found.parties.items[item].mentions
    }
    rights, cases = (
        {
            (held.items[item].article, held.items[item].entry): number
            for number, group in enumerate(held.clusters.groups)
            for item in group
        }
        for held in (found.rights, found.cases)
    )
    return {"parties": parties, "rights": rights, "proceedings": cases}


def figures(wanted: Mapping[Entry, str], given: Mapping[Entry, object]) -> tuple[float, float]:
    """Precision and recall of pairs, counted by groups and not pair by pair.

    >>> wanted = {("a", "p1"): "x", ("b", "p1"): "x", ("c", "p1"): "x", ("d", "p1"): "y"}
    >>> figures(wanted, {("a", "p1"): 1, ("b", "p1"): 1, ("c", "p1"): 2, ("d", "p1"): 2})
    (0.5, 0.3333333333333333)
    """
    met = [(who, given[entry]) for entry, who in wanted.items() if entry in given]
    right = pairs(met)
    joined, all_pairs = pairs(group for _, group in met), pairs(wanted.values())
    return right / joined if joined else 1.0, right / all_pairs if all_pairs else 1.0


def pairs(names: Iterable[object]) -> int:
    """How many pairs have one name."""
    return sum(comb(count, 2) for count in Counter(names).values())


def slope(points: Mapping[int, float]) -> float:
    """The slope of a line through the points in log-log: 1 is linear.

    >>> round(slope({10: 5.0, 100: 50.0, 1000: 500.0}), 3)
    1.0
    """
    spots = [(log(size), log(value)) for size, value in points.items() if value > 0]
    mean_x, mean_y = (sum(values) / len(spots) for values in zip(*spots, strict=True))
    spread = sum((x - mean_x) ** 2 for x, _ in spots)
    return sum((x - mean_x) * (y - mean_y) for x, y in spots) / spread if spread else 0.0


def report(ours: Mapping[int, dict[str, Any]], theirs: Mapping[int, dict[str, Any]], seed: int) -> str:
    """The tables as Markdown."""
    lines = [
        "# What is the same in many articles",
        "",
        f"Generated records (`benchmarks/generate`, seed {seed}); CPython {platform.python_version()}, "
        f"{platform.machine()}, {os.cpu_count()} cores of which one is used. "
        "Written by `python -m benchmarks.resolution`.",
        "Wall time depends on what else the machine does; processor time hardly.",
        "",
        "| records | parties / rights / proceedings | wall, s | processor, s | memory, MB | ms each | KB each |",
        "|---:|---|---:|---:|---:|---:|---:|",
    ]
    for size, one in ours.items():
        told = " / ".join(f"{one['entries'][kind]:,}" for kind in KINDS)
        each = f"{one['cpu'] / size * 1000:.2f} | {one['memory'] / size * 1024:.1f}"
        lines.append(f"| {size:,} | {told} | {one['wall']:.1f} | {one['cpu']:.1f} | {one['memory']:,.0f} | {each} |")
    if len(ours) > 1:
        slopes = (slope({size: one[what] for size, one in ours.items()}) for what in ("wall", "cpu", "memory"))
        lines += [
            "",
            "Slope in log-log, where 1 is linear: wall {:.2f}, processor {:.2f}, memory {:.2f}.".format(*slopes),
        ]
    lines += [
        "",
        "| records | kind | pairs compared for each record | precision | recall | aim for precision |",
        "|---:|---|---:|---:|---:|---:|",
    ]
    for size, one in ours.items():
        for kind in KINDS:
            precision, recall = one["quality"][kind]
            aim = f"{AIMS[kind]:.2f}" if kind in AIMS else ""
            lines.append(
                f"| {size:,} | {kind} | {one['compared'][kind]:.1f} | {precision:.4f} | {recall:.4f} | {aim} |"
            )
    return "\n".join([*lines, *peer_lines(ours, theirs), ""])


def peer_lines(ours: Mapping[int, dict[str, Any]], theirs: Mapping[int, dict[str, Any]]) -> list[str]:
    """The same parties in both programs; ours groups rights and proceedings in that time too."""
    if not theirs:
        return ["", "splink is not installed, so nothing stands beside it."]
    from importlib.metadata import version

    lines = [
        "",
        f"Beside it splink {version('splink')} with DuckDB {version('duckdb')}, on the same parties: it is given names",
        "ready to be compared and what is told around each party, learns its weights from them, and may use all cores.",
        "ipgraph's times are of parties, rights and proceedings together.",
        "",
        "| records | program | wall, s | processor, s | memory, MB | pairs for each record | precision | recall |",
        "|---:|---|---:|---:|---:|---:|---:|---:|",
    ]
    for size in ours:
        for name, one in (("ipgraph", ours[size]), ("splink", theirs[size])):
            precision, recall = one["quality"]["parties"]
            cost = f"{one['wall']:.1f} | {one['cpu']:.1f} | {one['memory']:,.0f} | {one['compared']['parties']:.1f}"
            lines.append(f"| {size:,} | {name} | {cost} | {precision:.4f} | {recall:.4f} |")
    return lines


if __name__ == "__main__":
    main()
