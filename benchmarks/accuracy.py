"""How true extracted records and their joins are to a generated corpus: F1 of facts, precision and recall of pairs."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from math import comb
from pathlib import Path
from typing import Any

from ipgraph.evaluate.likeness import (
    name_likeness,
    pair_up,
    party_likeness,
    proceeding_likeness,
    record_likeness,
    right_likeness,
)
from ipgraph.evaluate.score import Figures, evaluate_pairs
from ipgraph.model.article import Article
from ipgraph.model.codec import decode_records
from ipgraph.model.record import Record
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.identifiers import is_masked
from ipgraph.resolve.resolution import Resolution

_LEAST = {"parties": 0.01, "rights": 0.01, "proceedings": 2.0}
"""How alike two entries must be to be taken for the same, as when facts are counted."""


class Scores:
    """Gold records and identities of a corpus in a folder, and what is held against them."""

    def __init__(self, folder: Path) -> None:
        self.gold = folder / "gold"
        self.identities = {kind: _identities(folder / "identities" / f"{kind}.tsv") for kind in _LEAST}
        self._who: dict[str, dict[Entry, str]] = {kind: {} for kind in _LEAST}
        self._wanted: dict[str, Counter[str]] = {kind: Counter() for kind in _LEAST}

    def measure(self, told: Iterable[tuple[Article, Record]], resolution: Resolution) -> dict[str, Any]:
        """The figures of facts and of joins."""
        counted: dict[str, list[int]] = {}
        for name, gold, predicted in self._files(told):
            for group, one in evaluate_pairs([(name, gold, predicted)]).groups.items():
                sums = counted.setdefault(group, [0, 0, 0])
                for place, number in enumerate((one.hits, one.gold, one.predicted)):
                    sums[place] += number
            self._pair_entries(gold, predicted)
        figures = {group: Figures(*sums) for group, sums in counted.items()}
        facts = {group: [one.precision, one.recall, one.f1] for group, one in figures.items()}
        return {"facts": facts, "joins": self._joins(resolution)}

    def _files(
        self, told: Iterable[tuple[Article, Record]]
    ) -> Iterator[tuple[str, tuple[Record, ...], tuple[Record, ...]]]:
        """The gold and the extracted records of each file; a file that gave none has its gold alone."""
        missing = {path.name: path for path in self.gold.rglob("*.gold.json")}
        for file, items in groupby(told, key=lambda item: item[0].path):
            path = missing.pop(f"{Path(file).stem}.gold.json")
            yield path.stem, decode_records(path.read_bytes(), path=path), tuple(record for _, record in items)
        for path in missing.values():
            yield path.stem, decode_records(path.read_bytes(), path=path), ()

    def _pair_entries(self, gold: tuple[Record, ...], predicted: tuple[Record, ...]) -> None:
        for record in gold:
            for kind, entries in _joinable(record).items():
                known = self.identities[kind]
                self._wanted[kind].update(known[record.article.id, entry] for entry in entries)
        pairs = pair_up(gold, predicted, record_likeness)
        for given, record in enumerate(predicted):
            # Half of an article that was cut in two has no partner left, and tells of the same parties all the same.
            meant = gold[pairs[given]] if given in pairs else max(gold, key=lambda one: _in_common(one, record))
            self._pair_record(meant, record)

    def _pair_record(self, gold: Record, predicted: Record) -> None:
        article = gold.article.id
        parties = pair_up(gold.parties, predicted.parties, party_likeness(gold, predicted))
        for given, party in enumerate(predicted.parties):
            # A second entry for a party is a fault, but of the facts; joined with the first it is joined rightly.
            same = [place for place, one in enumerate(gold.parties) if name_likeness(one.name, party.name) == 1.0]
            if same and given not in parties:
                parties[given] = same[0]
        name = {predicted.parties[given].id: gold.parties[meant].id for given, meant in parties.items()}
        alike = proceeding_likeness(lambda party: name.get(party, party))
        pairs = {
            "parties": parties,
            "rights": pair_up(gold.rights, predicted.rights, right_likeness),
            "proceedings": pair_up(gold.proceedings, predicted.proceedings, alike, _LEAST["proceedings"]),
        }
        for kind, found in pairs.items():
            for given, meant in found.items():
                entry = getattr(predicted, kind)[given].id
                identity = self.identities[kind].get((article, getattr(gold, kind)[meant].id))
                if identity is not None:
                    self._who[kind][predicted.article.id, entry] = identity

    def _joins(self, resolution: Resolution) -> dict[str, list[float]]:
        """Precision and recall of pairs; what stands for nothing known is joined wrongly with whatever it is."""
        groups = _groups(resolution)
        found = {}
        for kind, given in groups.items():
            who = self._who[kind]
            joined = Counter(given.values())
            right: Counter[tuple[int, str | Entry]] = Counter()
            for entry, group in given.items():
                right[group, who.get(entry, entry)] += 1
            hits = _pairs(right)
            # Entries that hide who they are, and the one office, are neither wanted nor counted.
            wanted = _pairs(self._wanted[kind])
            found[kind] = [hits / _pairs(joined) if _pairs(joined) else 1.0, min(1.0, hits / wanted) if wanted else 1.0]
        return found


def _in_common(gold: Record, predicted: Record) -> float:
    """How much the parties of two records have in common by their names."""
    return sum(
        max((name_likeness(one.name, other.name) for other in gold.parties), default=0.0) for one in predicted.parties
    )


def _joinable(record: Record) -> dict[str, list[str]]:
    """The entries that can be known in other articles: named ones, and no office."""
    parties = [
        party.id
        for party in record.parties
        if not party.unnamed and not is_masked(party) and party.type != "government"
    ]
    return {
        "parties": parties,
        "rights": [right.id for right in record.rights],
        "proceedings": [case.id for case in record.proceedings],
    }


def _groups(resolution: Resolution) -> dict[str, dict[Entry, int]]:
    """The group of each entry; those of offices are left out."""
    parties = {
        (mention.article, mention.entry): number
        for number, group in enumerate(resolution.parties.clusters.groups)
        for item in group
        for mention in resolution.parties.items[item].mentions
        if mention.party.type != "government"
    }
    rights, cases = (
        {
            (held.items[item].article, held.items[item].entry): number
            for number, group in enumerate(held.clusters.groups)
            for item in group
        }
        for held in (resolution.rights, resolution.cases)
    )
    return {"parties": parties, "rights": rights, "proceedings": cases}


def _pairs(counts: Mapping[Any, int]) -> int:
    return sum(comb(count, 2) for count in counts.values())


def _identities(path: Path) -> dict[Entry, str]:
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return {(row["article"], row["entry"]): row["identity"] for row in rows}
