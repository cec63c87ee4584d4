"""How well it is read which parties belong to one group: the ties of extracted records against the gold records' own.

    python benchmarks/groups.py            # print the figures
    python benchmarks/groups.py --misses   # and every tie that was missed or that no gold record has, with its words
    python benchmarks/groups.py --write    # and write benchmarks/groups.md

Gold records have the ties that data/identities/groups.tsv tells between two of their parties. A tie of an extracted
record is right when its parties are those of the gold record and the relation is the same; with a party that the gold
record does not have it is wrong.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from ipgraph.errors import ArticleError
from ipgraph.evaluate.likeness import pair_up, party_likeness, record_likeness
from ipgraph.evaluate.score import read_gold
from ipgraph.model.record import Party, Record
from ipgraph.pipeline import extract_records

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "benchmarks" / "groups.md"

Tie = tuple[str, str, str, str]


def main() -> None:
    """Print and write what the docstring of this file says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    rows: list[str] = []
    sums, unreached = [0, 0, 0], 0
    for folder in (ROOT / "data", *sorted(path.parent for path in (ROOT / "data").glob("further/*/gold"))):
        gold: set[Tie] = set()
        told: dict[Tie, str] = {}
        for name, wanted, found in pairs(folder):
            ours, missing = gold_ties(name, wanted, found)
            gold |= ours
            unreached += missing
            told |= extracted_ties(name, wanted, found)
        counts = [len(gold), len(told), len(gold & told.keys())]
        sums = [a + b for a, b in zip(sums, counts, strict=True)]
        rows.append(row(str(folder.relative_to(ROOT)), *counts))
        if options.misses:
            for tie in sorted(gold - told.keys()):
                print("missed", *tie, sep=" | ")
            for tie in sorted(told.keys() - gold):
                print("not in the gold record", *tie, told[tie], sep=" | ")
    head = [
        "| articles | ties in the gold records | extracted | right | precision | recall |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    table = "\n".join([*head, *rows, row("all", *sums)])
    note = (
        f"Of the ties in the gold records {unreached} are of parties that extraction does not find or takes for one.\n"
    )
    print(f"{table}\n\n{note}")
    if options.write:
        PAGE.write_text(
            f"# Groups of companies\n\nWritten by `python benchmarks/groups.py --write`.\n\n{table}\n\n{note}"
        )


def row(name: str, gold: int, told: int, right: int) -> str:
    """One line of the table; no figure where there is nothing to divide by."""
    shares = (f"{right / of:.2f}" if of else "–" for of in (told, gold))
    return f"| {name} | {gold} | {told} | {right} | {' | '.join(shares)} |"


def pairs(folder: Path) -> Iterator[tuple[str, Record | None, Record | None]]:
    """The gold record and the extracted one of each article of a folder, with the name of their file."""
    extracted: dict[str, list[Record]] = {}
    for item in extract_records([folder / "articles"]):
        if isinstance(item, ArticleError):
            raise SystemExit(str(item))
        extracted.setdefault(Path(item.article.path).stem, []).append(item.record)
    for name, records in read_gold(folder / "gold"):
        ours = extracted.get(name, [])
        partners = pair_up(records, ours, record_likeness)
        of_gold = {i: ours[j] for j, i in partners.items()}
        yield from ((name, record, of_gold.get(i)) for i, record in enumerate(records))
        yield from ((name, None, record) for j, record in enumerate(ours) if j not in partners)


def gold_ties(name: str, gold: Record | None, found: Record | None) -> tuple[set[Tie], int]:
    """The ties of a gold record, and of how many no two parties were extracted."""
    if gold is None:
        return set(), 0
    known = set(names(gold, found).values())
    shown = {party.id: first(party, party.id) for party in gold.parties}
    ties = {(name, shown[tie.party], tie.relation, shown[tie.other]) for tie in gold.groups}
    return ties, sum(not {shown[tie.party], shown[tie.other]} <= known for tie in gold.groups)


def extracted_ties(name: str, gold: Record | None, found: Record | None) -> dict[Tie, str]:
    """The ties of an extracted record, named as in the gold record, each with its words."""
    if found is None:
        return {}
    shown = names(gold, found)
    quotes = {item.path: item.quote for item in found.evidence}
    return {
        (name, shown[tie.party], tie.relation, shown[tie.other]): quotes[f"groups[{i}]"]
        for i, tie in enumerate(found.groups)
    }


def names(gold: Record | None, found: Record | None) -> dict[str, str]:
    """What each extracted party is called: as the party of the gold record that it is, else by its own name."""
    if found is None:
        return {}
    called = {party.id: first(party, "in no gold record") for party in found.parties}
    if gold is not None:
        partners = pair_up(gold.parties, found.parties, party_likeness(gold, found))
        called |= {found.parties[j].id: first(gold.parties[i], gold.parties[i].id) for j, i in partners.items()}
    return called


def first(party: Party, entry: str) -> str:
    """The first form of a party's name, and which entry it is."""
    return f"{next(iter((*party.name.en, *party.name.zh)), '')} ({entry})"


if __name__ == "__main__":
    main()
