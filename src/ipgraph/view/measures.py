"""What can be counted and drawn to scale: the sums of a case, the kinds of its rights, an official figure."""

from msgspec import Struct

from ipgraph.view.index import Index
from ipgraph.view.values import Pair, Values

_OPEN = "open"
_SUMS = (("claimed", "ipg:claims"), ("awarded", "ipg:awards"))


class Sum(Struct, frozen=True):
    """A sum that is claimed or awarded; ``total`` marks one that holds others of the same case."""

    stage: str
    amount: str
    currency: str
    total: bool


class Ending(Struct, frozen=True):
    """The group of an outcome, such as those that favour the claimant: its notation, and what it is called."""

    key: str
    name: Pair


class Measured(Struct, frozen=True):
    """What is measured of a case: its sums, the kinds of the rights that it is about, and who gains by its outcome.

    ``undecided`` are those of its outcomes that say that there is none yet.
    """

    sums: tuple[Sum, ...]
    rights: tuple[Pair, ...]
    ending: Ending | None = None
    undecided: tuple[Pair, ...] = ()


class Figure(Struct, frozen=True):
    """An official figure: what is counted, its value, the unit, the first and the last day."""

    metric: str
    value: str
    unit: Pair
    since: str
    until: str


class Measures:
    """Reads what can be measured from one graph."""

    def __init__(self, index: Index, values: Values) -> None:
        self._index = index
        self._values = values

    def case(self, iri: str) -> Measured:
        """What is measured of a proceeding."""
        sums = tuple(
            Sum(stage, str(found[0]), found[1], self._index.first(node, "ipg:total") is not None)
            for stage, name in _SUMS
            for node in self._index.nodes(iri, name)
            if (found := self._values.amount(node)) is not None
        )
        kinds = {
            kind
            for right in self._index.nodes(iri, "ipg:concernsRight")
            for kind in self._index.nodes(right, "ipg:rightType")
        }
        groups = {next(iter(self._index.nodes(kind, "skos:broader")), kind) for kind in kinds}
        rights = tuple(sorted({pair for iri in groups if (pair := self._values.code(iri))}))
        return Measured(sums, rights, self._ending(iri), self._undecided(iri))

    def _undecided(self, case: str) -> tuple[Pair, ...]:
        open_ones = [
            outcome
            for outcome in self._index.nodes(case, "ipg:outcome")
            if any(self._index.first(of, "skos:notation") == _OPEN for of in self._index.nodes(outcome, "skos:broader"))
        ]
        return tuple(pair for outcome in open_ones if (pair := self._values.code(outcome)))

    def _ending(self, case: str) -> Ending | None:
        """The group of the outcome; ``None`` of none, and of outcomes of two groups."""
        outcomes = self._index.nodes(case, "ipg:outcome")
        groups = {group for outcome in outcomes for group in self._index.nodes(outcome, "skos:broader")}
        if len(groups) != 1:
            return None
        (group,) = groups
        key, name = self._index.first(group, "skos:notation"), self._values.code(group)
        return Ending(key, name) if key and name else None

    def figure(self, iri: str) -> Figure | None:
        """What an official figure measures; ``None`` without a value or a year."""
        value, metric = self._index.first(iri, "ipg:value"), self._index.first(iri, "ipg:metric")
        since, until = (self._index.first(iri, f"ipg:period{end}") for end in ("NotBefore", "NotAfter"))
        if not value or not metric or not since or not until:
            return None
        unit = self._index.first(iri, "ipg:unit")
        return Figure(metric, value, (unit and self._values.code(unit)) or ("", ""), since, until)
