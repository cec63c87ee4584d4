"""What a node shows before anyone clicks: the lines of its card, when it was, and how large."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from ipgraph.view.facts import Fact
from ipgraph.view.index import Index
from ipgraph.view.names import Labels
from ipgraph.view.values import Pair, Values, day, number, sum_of_money

_DATES = ("ipg:filedNotBefore", "ipg:filedNotAfter", "ipg:decidedNotBefore", "ipg:decidedNotAfter")
_SUMS = ("ipg:claims", "ipg:awards")
_YEAR = slice(0, 4)
_NO_BREAK = "\u00a0"
_BETWEEN = f"{_NO_BREAK}· "
"""No line begins with the point between two parts."""


class Node(Struct, frozen=True):
    """A node of the picture.

    ``short`` heads its card, ``lines`` stand below it; ``since`` and ``until`` are its first and last day (ISO), empty
    when unknown; ``largest`` is the largest sum of a dispute in RMB, which lists are ordered by.
    """

    iri: str
    kind: str
    name: Pair
    short: Pair
    lines: tuple[Pair, ...] = ()
    facts: tuple[Fact, ...] = ()
    since: str = ""
    until: str = ""
    largest: Decimal = Decimal(0)


class Cards:
    """Makes the nodes of one graph."""

    def __init__(self, index: Index, values: Values, labels: Labels) -> None:
        self._index = index
        self._values = values
        self._labels = labels

    def node(self, kind: str, iri: str, facts: tuple[Fact, ...]) -> Node:
        """The node of a thing of a kind, with its facts."""
        name = self._labels.name(kind, iri)
        node = Node(iri=iri, kind=kind, name=name, short=name, facts=facts)
        match kind:
            case "dispute":
                return self._dispute(node)
            case "proceeding":
                return self._proceeding(node)
            case "party":
                return replace(node, short=self._labels.short(iri))
            case "statistic":
                return replace(node, lines=self._figure(iri))
            case "article":
                return replace(node, lines=_some(self._day(iri, "schema:datePublished")))
            case _:
                return node

    def _dispute(self, node: Node) -> Node:
        cases = self._index.subjects("ipg:inDispute", node.iri)
        since, until = self._span(cases)
        rights = self._right_groups(cases)
        years = since[_YEAR] if since[_YEAR] == until[_YEAR] else f"{since[_YEAR]}–{until[_YEAR]}"
        count = len(cases)
        first = _join(
            *rights[:2],
            *([(years, years)] if since else []),
            (f"{count}{_NO_BREAK}proceeding{'' if count == 1 else 's'}", f"{count}件程序"),
        )
        return replace(
            node,
            lines=(first, *self._sums(cases), *self._standing_and_where(cases)),
            largest=self._largest(cases),
            since=since,
            until=until,
        )

    def _proceeding(self, node: Node) -> Node:
        iri = node.iri
        kind = self._label(iri, "ipg:proceedingType")
        instance = self._label(iri, "ipg:instance")
        filed, decided = self._day(iri, "ipg:filed"), self._day(iri, "ipg:decided")
        when = [(f"filed {filed[0]}", f"{filed[1]}立案")] if filed else []
        when += [(f"decided {decided[0]}", f"{decided[1]}裁判")] if decided else []
        since, until = self._span([iri])
        lines = [_join(*_some(instance), *when)] if instance or when else []
        return replace(
            node,
            short=kind or node.short,
            lines=(*lines, *self._sums([iri]), *self._standing([iri])),
            since=since,
            until=until,
        )

    def _figure(self, iri: str) -> tuple[Pair, ...]:
        value, unit = self._index.first(iri, "ipg:value"), self._label(iri, "ipg:unit")
        if value is None:
            return ()
        of, in_chinese = unit or ("", "")
        figure = (f"{number(Decimal(value), 'en')} {of}".strip(), f"{number(Decimal(value), 'zh')}{in_chinese}")
        return figure, *_some(self._day(iri, "ipg:period"))

    def _sums(self, cases: list[str]) -> tuple[Pair, ...]:
        lines = []
        for name, english, chinese in (("ipg:claims", "claimed", "索赔"), ("ipg:awards", "awarded", "判给")):
            sums = [
                amount
                for case in cases
                for iri in self._index.nodes(case, name)
                if (amount := self._values.amount(iri)) is not None
            ]
            if sums:
                # Without a rate no order holds between two currencies: the largest sum of the commonest is shown.
                used = Counter(currency for _, currency in sums)
                currency = min(used, key=lambda code: (-used[code], code))
                amounts = {amount for amount, of in sums if of == currency}
                in_english, in_chinese = sum_of_money(max(amounts), currency)
                # Which of several sums stands in the end is told by the instances, not by a card.
                most, at_most = ("up to ", "至多") if len(amounts) > 1 else ("", "")
                lines.append((f"{english} {most}{in_english}", f"{chinese}{at_most}{in_chinese}"))
        return tuple(lines)

    def _standing(self, cases: list[str]) -> tuple[Pair, ...]:
        """How the last decided proceeding ended, or how far the case has come."""
        return tuple(label for label, _ in self._last(cases))

    def _standing_and_where(self, cases: list[str]) -> tuple[Pair, ...]:
        """How a dispute stands, with the court and the instance; of one of which nothing is told, where it is."""
        last = self._last(cases)
        case = last[0][1] if last else max(cases, key=self._rank, default="")
        forum = self._index.first(case, "ipg:forum")
        where = [self._labels.name("forum", forum)] if forum else []
        where += _some(self._label(case, "ipg:instance"))
        english, chinese = ", ".join(pair[0] for pair in where), "".join(pair[1] for pair in where)
        if not last:
            return ((english, chinese),) if where else ()
        (label, _), *_rest = last
        return ((f"{label[0]} ({english})", f"{label[1]}（{chinese}）") if where else label,)

    def _last(self, cases: list[str]) -> list[tuple[Pair, str]]:
        """What the last proceeding with an outcome came to, else the last with a status, and that proceeding."""
        for name in ("ipg:outcome", "ipg:status"):
            told = {case: label for case in cases if (label := self._label(case, name))}
            # A decision that was reviewed stands no longer, whatever days are known.
            reviewed = {below for case in told for below in self._index.nodes(case, "ipg:reviews")}
            standing = [case for case in told if case not in reviewed] or [*told]
            if standing:
                last = max(standing, key=self._rank)
                return [(told[last], last)]
        return []

    def _rank(self, case: str) -> tuple[str, Decimal, str]:
        """The later decided, and of what is not decided that for the larger sum, comes behind."""
        return self._index.first(case, "ipg:decidedNotAfter") or "", self._largest([case]), case

    def _right_groups(self, cases: Iterable[str]) -> list[Pair]:
        rights = {iri for case in cases for iri in self._index.nodes(case, "ipg:concernsRight")}
        kinds = {kind for iri in rights for kind in self._index.nodes(iri, "ipg:rightType")}
        groups = {next(iter(self._index.nodes(kind, "skos:broader")), kind) for kind in kinds}
        return sorted({pair for iri in groups if (pair := self._values.code(iri))})

    def _largest(self, cases: Iterable[str]) -> Decimal:
        """The largest sum claimed or awarded in RMB, or told to equal it."""
        sums = [iri for case in cases for name in _SUMS for iri in self._index.nodes(case, name)]
        sums += [other for iri in sums for other in self._index.nodes(iri, "ipg:equivalent")]
        found = [amount for iri in sums if (amount := self._values.amount(iri)) is not None]
        return max((amount for amount, currency in found if currency == "CNY"), default=Decimal(0))

    def _span(self, cases: Iterable[str]) -> tuple[str, str]:
        days = sorted(day for case in cases for name in _DATES for day in self._index.words(case, name))
        return (days[0], days[-1]) if days else ("", "")

    def _label(self, iri: str, name: str) -> Pair | None:
        of = self._index.first(iri, name)
        return self._values.code(of) if of else None

    def _day(self, iri: str, name: str) -> Pair | None:
        found = self._index.first(iri, name)
        return day(found) if found else None


def _join(*parts: Pair) -> Pair:
    return _BETWEEN.join(part[0] for part in parts), _BETWEEN.join(part[1] for part in parts)


def _some(pair: Pair | None) -> tuple[Pair, ...]:
    return () if pair is None else (pair,)
