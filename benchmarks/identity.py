"""How well the program tells what is the same in different articles, on the labelled pairs in data/identities.

Every two entries of different gold records are a pair. Precision is the share of right ones among the pairs that the
program joins, recall the share of the labelled pairs that it joins. Parties without a name or with a masked one are
never joined, as the record format asks: the figures of parties leave them out, and one row counts them. Run it from the
project's root::

    python benchmarks/identity.py            # print the figures
    python benchmarks/identity.py --misses   # and every pair that is joined wrongly or not joined
    python benchmarks/identity.py --write    # and write benchmarks/identity.md
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path

from ipgraph.graph.forums import forum_iri
from ipgraph.graph.quads import quads_of
from ipgraph.graph.records import StoredArticle
from ipgraph.model.codec import decode_records
from ipgraph.model.record import Names, Record
from ipgraph.resolve.forums import RecordForums
from ipgraph.resolve.identifiers import is_masked
from ipgraph.resolve.resolution import Resolution, resolve

ROOT = Path(__file__).parents[1]
LABELS = ROOT / "data" / "identities"
TARGETS = {
    "parties": (0.99, 0.90), "parties without the list of known companies": (0.99, 0.75), "forums": (0.99, 0.99),
    "proceedings": (0.98, 0.90),
}  # fmt: skip
UNTOLD = "?"
DIVISIONS = {"eu-upc-local": "eu-upc", "gb-ipec": "gb-hc", "au-full": "au-federal", "eu-euipo-boards": "eu-euipo"}
"""Divisions that the graph keeps apart from their court, by the beginning of their keys."""

Entry = tuple[str, str]
Pairs = set[tuple[Entry, Entry]]


def gold_records() -> list[Record]:
    """The gold records that are labelled, each article once: set g came later and has no labels."""
    folders = [ROOT / "data" / "gold", *sorted((ROOT / "data" / "further").glob("[a-f]/gold"))]
    files = [file for folder in folders for file in sorted(folder.glob("*.json"))]
    found: dict[str, Record] = {}
    for file in files:
        for record in decode_records(file.read_bytes(), path=file):
            found.setdefault(record.article.id, record)
    return [found[name] for name in sorted(found)]


def labels(kind: str) -> dict[Entry, str]:
    """The labelled identity of each entry; of two articles under one id the first counts, as in the graph."""
    lines = (LABELS / f"{kind}.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines[1:])
    found: dict[Entry, str] = {}
    for _, article, entry, identity, *_ in rows:
        found.setdefault((article, entry), identity)
    return found


def pairs(identities: Iterable[tuple[Entry, object]]) -> Pairs:
    """The pairs of entries of different articles under one identity."""
    groups: dict[object, list[Entry]] = defaultdict(list)
    for entry, identity in identities:
        if identity not in (None, UNTOLD):
            groups[identity].append(entry)
    return {pair for group in groups.values() for pair in combinations(sorted(group), 2) if pair[0][0] != pair[1][0]}


def party_groups(found: Resolution) -> Iterator[tuple[Entry, object]]:
    """The group of each party."""
    for number, group in enumerate(found.parties.clusters.groups):
        for item in group:
            for mention in found.parties.items[item].mentions:
                yield (mention.article, mention.entry), number


def case_groups(found: Resolution) -> Iterator[tuple[Entry, object]]:
    """The group of each proceeding."""
    for number, group in enumerate(found.cases.clusters.groups):
        yield from (((found.cases.items[item].article, found.cases.items[item].entry), number) for item in group)


def right_groups(found: Resolution) -> Iterator[tuple[Entry, object]]:
    """The group of each right that something identifies."""
    for number, group in enumerate(found.rights.clusters.groups):
        yield from (((found.rights.items[item].article, found.rights.items[item].entry), number) for item in group)


def forum_identities(records: Iterable[Record]) -> Iterator[tuple[Entry, object]]:
    """The forum of each proceeding and figure; the labels count a division as the court that it is one of."""
    for record in records:
        forums = RecordForums(record)
        told: list[tuple[str, Names]] = [(case.id, case.forum) for case in record.proceedings]
        told += [(f"s{number}", figure.reported_by) for number, figure in enumerate(record.statistics, 1)]
        for entry, names in told:
            yield (record.article.id, entry), _court(forum_iri(names, forums)) if names else None


def _court(iri: object) -> str | None:
    key = None if iri is None else str(iri).rpartition("/")[2].rstrip(">")
    return None if key is None else next((court for part, court in DIVISIONS.items() if key.startswith(part)), key)


def disputes(records: Iterable[Record]) -> Iterator[tuple[Entry, object]]:
    """The dispute of each proceeding, as the graph has it."""
    inside: dict[str, str] = {}
    entries: dict[str, str] = {}
    for quad in quads_of(StoredArticle(record, {}) for record in records):
        name = str(quad.predicate)
        if name.endswith("#inDispute>"):
            inside[str(quad.subject)] = str(quad.object)
        elif name.endswith("#refersTo>"):
            entries[str(quad.subject)] = str(quad.object)
    for record in records:
        for case in record.proceedings:
            entry = f"<https://w3id.org/ipgraph/id/article/{record.article.id}#{case.id}>"
            yield (record.article.id, case.id), inside.get(entries.get(entry, entry))


def figures(wanted: Pairs, given: Pairs) -> tuple[float, float]:
    """Precision and recall."""
    right = len(wanted & given)
    return right / len(given) if given else 1.0, right / len(wanted) if wanted else 1.0


def main() -> None:
    """Print and write what the docstring of this file says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    records = gold_records()
    found = resolve(records)
    unlisted = resolve(records, known_firms=False)
    given = {
        "parties": ("parties", pairs(party_groups(found))),
        "parties without the list of known companies": ("parties", pairs(party_groups(unlisted))),
        "parties, nameless and masked ones too": ("parties", pairs(party_groups(found))),
        "forums": ("forums", pairs(forum_identities(records))),
        "proceedings": ("proceedings", pairs(case_groups(found))),
        "rights": ("rights", pairs(right_groups(found))),
        "disputes": ("disputes", pairs(disputes(records))),
    }
    hidden = {
        (record.article.id, party.id)
        for record in records
        for party in record.parties
        if party.unnamed or is_masked(party)
    }
    lines = [
        "| | labelled pairs | joined pairs | precision | recall | aim |",
        "|---|---:|---:|---:|---:|---|",
    ]
    for name, (kind, joined) in given.items():
        labelled = labels(kind)
        if kind == "parties" and not name.endswith("too"):
            labelled = {entry: identity for entry, identity in labelled.items() if entry not in hidden}
        wanted = pairs(labelled.items())
        known = {pair for pair in joined if labelled.get(pair[0]) != UNTOLD and labelled.get(pair[1]) != UNTOLD}
        precision, recall = figures(wanted, known)
        aim = " / ".join(f"{value:.2f}" for value in TARGETS[name]) if name in TARGETS else ""
        lines.append(f"| {name} | {len(wanted)} | {len(known)} | {precision:.3f} | {recall:.3f} | {aim} |")
        if options.misses:
            for pair in sorted(known - wanted):
                print(f"{name}: joined wrongly: {pair[0]} {labelled.get(pair[0])} | {pair[1]} {labelled.get(pair[1])}")
            for pair in sorted(wanted - known):
                print(f"{name}: not joined: {pair[0]} {pair[1]}: {labelled[pair[0]]}")
    print("\n".join(lines))
    if options.write:
        head = "# What is the same in different articles\n\nWritten by `python benchmarks/identity.py --write`.\n\n"
        text = f"{head}{len(records)} gold records; labels and how they were made: data/identities.\n\n"
        (ROOT / "benchmarks" / "identity.md").write_text(text + "\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
