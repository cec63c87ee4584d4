"""Measure how often facts of each kind are right, and whether the confidence in them tells the truth.

Predicted facts are matched with gold facts as for the figures; each that has evidence is one observation: its traits
and whether it is right. :func:`fit` makes the table of confidence out of observations, :func:`cross_checked` gives each
observation the confidence that it has when its own file is left out of the table.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from ipgraph.evaluate.facts import locate_facts
from ipgraph.evaluate.likeness import pair_up, record_likeness
from ipgraph.extract.confidence import ConfidenceTable, Kind, Rate, Shift, bounded, log_odds, probability
from ipgraph.extract.traits import Trait, traits
from ipgraph.model.record import Record

SMOOTHING = 8.0
"""How many facts of the wider group each narrower group is mixed with."""

LEAST_OF_RULE = 2
"""A rule seen less often has no figure of its own and takes that of its class."""

FOLDS = 10
LIKE = {"parties.type": "parties.name"}
"""Kinds that gold records do not judge, with the kind that is right or wrong for the same reasons."""


class Observation(Struct, frozen=True):
    """One predicted fact: the file it is from, its traits, and whether the gold record says it too."""

    file: str
    trait: Trait
    right: bool


class Bin(Struct, frozen=True):
    """Facts of about the same confidence: how many, what the mean confidence is, and how many were right."""

    low: float
    high: float
    facts: int
    confidence: float
    right: int

    @property
    def precision(self) -> float:
        """The share that was right."""
        return self.right / self.facts if self.facts else 0.0


def observe(
    file: str, gold: Sequence[Record], predicted: Sequence[tuple[Record, frozenset[str]]]
) -> Iterator[Observation]:
    """The observations of one file; each predicted record comes with the facts on which its halves differ."""
    pairs = pair_up(gold, [record for record, _ in predicted], record_likeness)
    for i, (record, contested) in enumerate(predicted):
        true, said = locate_facts(gold[pairs[i]] if i in pairs else None, record)
        left = Counter(located.fact for located in true)
        known = traits(record, contested)
        for path, fact in said:
            right = left[fact] > 0
            left[fact] -= right
            if path in known:
                yield Observation(file, known[path], right)


def fit(observations: Iterable[Observation]) -> ConfidenceTable:
    """The table of measured precision, each group smoothed towards the wider group around it."""
    seen = list(observations)
    whole = _rate(seen, 0.5)
    classes = {name: _rate(group, whole.precision) for name, group in _grouped(seen, "rule_class").items()}
    by_kind = {kind: _kind(group, whole.precision) for kind, group in _grouped(seen, "kind").items()}
    plain = ConfidenceTable(whole, classes, {}, LIKE, by_kind)
    base = [log_odds(plain.precision(each.trait)) for each in seen]
    shifts = _shifts(seen, base, {})
    kinds = {}
    for name, kind in by_kind.items():
        chosen = [i for i, each in enumerate(seen) if each.trait.kind == name]
        own = _shifts([seen[i] for i in chosen], [base[i] for i in chosen], shifts)
        kinds[name] = Kind(kind.all, kind.classes, kind.rules, own)
    return ConfidenceTable(whole, classes, shifts, LIKE, kinds)


def cross_checked(observations: Sequence[Observation]) -> list[tuple[float, bool]]:
    """Confidence and truth of each observation, by tables that have not seen its file."""
    files = sorted({each.file for each in observations})
    fold = {file: i % FOLDS for i, file in enumerate(files)}
    checked = []
    for number in range(FOLDS):
        held = [each for each in observations if fold[each.file] == number]
        if held:
            table = fit(each for each in observations if fold[each.file] != number)
            checked += [(table.confidence(each.trait), each.right) for each in held]
    return checked


def reliability(checked: Iterable[tuple[float, bool]], edges: Sequence[float]) -> tuple[Bin, ...]:
    """Facts in bins of confidence; ``edges`` are the inner borders, rising. Empty bins are left out."""
    borders = [0.0, *edges, 1.0]
    members: list[list[tuple[float, bool]]] = [[] for _ in borders[1:]]
    for confidence, right in checked:
        members[sum(confidence >= edge for edge in edges)].append((confidence, right))
    return tuple(
        Bin(low, high, len(group), sum(c for c, _ in group) / len(group), sum(right for _, right in group))
        for low, high, group in zip(borders, borders[1:], members, strict=False)
        if group
    )


def calibration_error(bins: Sequence[Bin]) -> float:
    """The mean distance between confidence and measured precision, each bin weighed by its facts."""
    facts = sum(each.facts for each in bins)
    return sum(each.facts * abs(each.confidence - each.precision) for each in bins) / facts if facts else 0.0


def _kind(seen: list[Observation], expected: float) -> Kind:
    whole = _rate(seen, expected)
    classes = {name: _rate(group, whole.precision) for name, group in _grouped(seen, "rule_class").items()}
    rules = {
        name: _rate(group, classes[group[0].trait.rule_class].precision)
        for name, group in _grouped(seen, "rule").items()
        if len(group) >= LEAST_OF_RULE
    }
    return Kind(whole, classes, rules)


def _rate(seen: Sequence[Observation], expected: float) -> Rate:
    right = sum(each.right for each in seen)
    return Rate(right, len(seen), round(bounded((right + SMOOTHING * expected) / (len(seen) + SMOOTHING)), 3))


def _shifts(seen: Sequence[Observation], base: Sequence[float], wider: Mapping[str, Shift]) -> dict[str, Shift]:
    """By how much each agreement moves the log odds beyond what the rules' own figures lead to expect."""
    groups: dict[str, list[tuple[float, bool]]] = {}
    for each, odds in zip(seen, base, strict=True):
        groups.setdefault(each.trait.agreement, []).append((odds, each.right))
    shifts = {}
    for name in sorted(groups):
        members = groups[name]
        start = wider[name].shift if name in wider else 0.0
        expected = bounded(sum(probability(odds + start) for odds, _ in members) / len(members))
        right = sum(true for _, true in members)
        smoothed = (right + SMOOTHING * expected) / (len(members) + SMOOTHING)
        shifts[name] = Shift(right, len(members), round(start + log_odds(smoothed) - log_odds(expected), 2) + 0.0)
    return shifts


def _grouped(seen: Iterable[Observation], field: str) -> dict[str, list[Observation]]:
    groups: dict[str, list[Observation]] = {}
    for each in seen:
        groups.setdefault(getattr(each.trait, field), []).append(each)
    return dict(sorted(groups.items()))
