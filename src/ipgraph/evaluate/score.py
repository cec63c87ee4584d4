"""Precision, recall and F1 of extracted records against gold records, file by file."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from msgspec import Struct

from ipgraph.errors import InputError
from ipgraph.evaluate.facts import GROUP_OF, GROUPS, Fact, compare_facts
from ipgraph.evaluate.likeness import pair_up, record_likeness
from ipgraph.model.codec import decode_records
from ipgraph.model.record import Record

_GOLD = ".gold.json"


class Figures(Struct, frozen=True):
    """How often facts were right (``hits``), how many the gold records hold and how many were predicted."""

    hits: int
    gold: int
    predicted: int

    @property
    def precision(self) -> float:
        """The share of predicted facts that are right; 1 when nothing was to be found and nothing was predicted."""
        if self.predicted:
            return self.hits / self.predicted
        return 0.0 if self.gold else 1.0

    @property
    def recall(self) -> float:
        """The share of gold facts that were found; 1 when there are none."""
        return self.hits / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


class Miss(Struct, frozen=True):
    """A fact that only one side says: ``missed`` when only the gold record does, ``invented`` when only the other."""

    file: str
    kind: Literal["missed", "invented"]
    times: int
    fact: Fact

    @property
    def group(self) -> str:
        """The group that the fact counts in."""
        return GROUP_OF[self.fact.kind]


class Evaluation(Struct, frozen=True):
    """The figures of each group of facts, in the order of ``GROUPS``, then ``all``; and what went wrong where."""

    groups: dict[str, Figures]
    proceedings: int
    proceedings_all_right: int
    misses: tuple[Miss, ...]


def evaluate_records(gold: Path, predicted: Path) -> Evaluation:
    """Compare extracted records with gold records.

    ``gold`` is a folder of ``NAME.gold.json`` files, or one such file; ``predicted`` a folder of ``NAME.json`` files,
    or one file. A file that was not extracted counts as one without records. Raises :class:`InputError` when a path
    does not exist or there is no gold file, and :class:`~ipgraph.errors.RecordError` when a file breaks the format.
    """
    return evaluate_pairs(_read_files(gold, predicted))


def read_gold(gold: Path) -> tuple[tuple[str, tuple[Record, ...]], ...]:
    """The gold records of a folder of ``NAME.gold.json`` files, or of one such file, with each file's ``NAME``.

    Raises :class:`InputError` when there are none, and :class:`~ipgraph.errors.RecordError` for one that breaks the
    format.
    """
    if not gold.exists():
        raise InputError("no such file or folder", path=gold)
    files = sorted(gold.rglob(f"*{_GOLD}")) if gold.is_dir() else [gold]
    if not files:
        raise InputError(f"the folder holds no gold record, a file whose name ends in {_GOLD}", path=gold)
    return tuple((file.name.removesuffix(_GOLD), _read_records(file)) for file in files)


def evaluate_pairs(files: Iterable[tuple[str, tuple[Record, ...], tuple[Record, ...]]]) -> Evaluation:
    """Compare ``(file name, gold records, predicted records)``, one for each file."""
    hits: Counter[str] = Counter()
    golds: Counter[str] = Counter()
    predictions: Counter[str] = Counter()
    misses: list[Miss] = []
    proceedings = all_right = 0
    for name, gold_records, predicted_records in files:
        for gold, predicted in _pair_records(gold_records, predicted_records):
            facts = compare_facts(gold, predicted)
            for counter, said in (
                (hits, facts.gold & facts.predicted),
                (golds, facts.gold),
                (predictions, facts.predicted),
            ):
                for fact, times in said.items():
                    counter[GROUP_OF[fact.kind]] += times
            misses.extend(Miss(name, "missed", n, fact) for fact, n in (facts.gold - facts.predicted).items())
            misses.extend(Miss(name, "invented", n, fact) for fact, n in (facts.predicted - facts.gold).items())
            for about in (fact.about for fact in facts.gold if fact.kind == "proceeding"):
                proceedings += 1
                all_right += _said_about(about, facts.gold) == _said_about(about, facts.predicted)
    groups = {group: Figures(hits[group], golds[group], predictions[group]) for group in GROUPS}
    groups["all"] = Figures(hits.total(), golds.total(), predictions.total())
    return Evaluation(groups, proceedings, all_right, tuple(misses))


def _read_files(gold: Path, predicted: Path) -> Iterator[tuple[str, tuple[Record, ...], tuple[Record, ...]]]:
    golds = read_gold(gold)
    if not predicted.exists():
        raise InputError("no such file or folder", path=predicted)
    if predicted.is_dir() and not any(predicted.glob("*.json")):
        raise InputError(
            f"the folder holds no record, a file whose name ends in .json; make them: ipgraph extract … -o {predicted}",
            path=predicted,
        )
    for name, records in golds:
        other = predicted / f"{name}.json" if predicted.is_dir() else predicted
        yield name, records, _read_records(other) if other.exists() else ()


def _read_records(path: Path) -> tuple[Record, ...]:
    try:
        return decode_records(path.read_bytes(), path=path)
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=path) from error


def _pair_records(
    gold: tuple[Record, ...], predicted: tuple[Record, ...]
) -> Iterator[tuple[Record | None, Record | None]]:
    pairs = pair_up(gold, predicted, record_likeness)
    partners = {i: predicted[j] for j, i in pairs.items()}
    for i, record in enumerate(gold):
        yield record, partners.get(i)
    for j, record in enumerate(predicted):
        if j not in pairs:
            yield None, record


def _said_about(about: str, facts: Iterable[Fact]) -> set[Fact]:
    return {fact for fact in facts if fact.about == about}
