"""What questions that list cases ask again and again, told once in g:derived: who is on each side of a case as one
text, the entry of each article for each case, what is claimed and awarded there, the place of each in a list, and on
what the articles on one case differ.

A store that gathers the parties of every case anew for every question takes longer for this than for all the rest; and
one that sorts by IRIs reads each of them from its disk many times, where a number costs nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode, Triple

from ipgraph.graph.namespaces import IPG, XSD

Rows = Mapping[str, Sequence[Sequence[str]]]
"""The sorted rows of each query in ``listed_from``, by its file: the text of each term, empty where there is none."""

LIST = "listOf"
"""How the files begin whose rows are a case and what the property of their name lists."""

COUNTS = (
    ("articles-that-name.rq", IPG("articleCount")),
    ("articles-on.rq", IPG("articleCount")),
    ("cases-that-join.rq", IPG("caseCount")),
)
"""The files whose rows are a thing and a number, and the property that gives it."""


def listed_triples(rows: Rows) -> Iterator[Triple]:
    """All that lists are made of, each triple once. A place is that among all of one kind by their IRIs; that of an
    entry goes by the article and the case, that of an account by these and the currency.
    """
    for file in sorted(rows):
        if file.startswith(LIST):
            yield from _lists(IPG(file.removesuffix(".rq")), rows[file])
    yield from _places(rows["places.rq"])
    for file, counted in COUNTS:
        yield from (Triple(NamedNode(thing), counted, Literal(int(number))) for thing, number in rows[file])
    for dispute, first in rows["begun.rq"]:
        yield Triple(NamedNode(dispute), IPG("begun"), Literal(first))
    for case, fact in rows["reports-that-differ.rq"]:
        yield Triple(NamedNode(case), IPG("reportsDifferOn"), NamedNode(fact))
    entries = list(_once(rows["entries.rq"]))
    yield from _entries(entries)
    yield from _last_entries(entries)
    yield from _accounts(rows["accounts.rq"], entries)


def _place(thing: NamedNode, place: int) -> Triple:
    return Triple(thing, IPG("place"), Literal(place))


def _places(rows: Sequence[Sequence[str]]) -> Iterator[Triple]:
    """The place of each thing among those of its kind; one of two kinds may have the same in both."""
    placed: set[tuple[str, int]] = set()
    for _, things in groupby(rows, key=lambda row: row[0]):
        for place, (_, thing) in enumerate(things, 1):
            if (thing, place) not in placed:
                placed.add((thing, place))
                yield _place(NamedNode(thing), place)


def _lists(property: NamedNode, rows: Sequence[Sequence[str]]) -> Iterator[Triple]:
    for case, found in groupby(rows, key=lambda row: row[0]):
        yield Triple(NamedNode(case), property, Literal(" ".join(listed for _, listed in found)))


def _once(rows: Sequence[Sequence[str]]) -> Iterator[Sequence[str]]:
    """One row for each article and case, whose node is the article's own."""
    for (article, case), several in groupby(rows, key=lambda row: (row[0], row[1])):
        _, _, entry, *told = next(several)
        own = entry if entry.startswith(f"{article}#") else f"{article}#{case.rpartition('#')[2]}"
        yield (article, case, own, *told)


def _entries(rows: Sequence[Sequence[str]]) -> Iterator[Triple]:
    for place, (_, case, entry, graph, outcome, _) in enumerate(rows, 1):
        yield Triple(NamedNode(entry), IPG("entryOf"), NamedNode(case))
        yield Triple(NamedNode(entry), IPG("entryGraph"), NamedNode(graph))
        yield _place(NamedNode(entry), place)
        if outcome:
            yield Triple(NamedNode(entry), IPG("entryOutcome"), NamedNode(outcome))


def _last_entries(rows: Sequence[Sequence[str]]) -> Iterator[Triple]:
    """The entries of the articles on each case that were published last, or of all where none has a date."""
    told = sorted((case, published, entry) for _, case, entry, _, _, published in rows)
    for case, found in groupby(told, key=lambda row: row[0]):
        dated = [(published, entry) for _, published, entry in found]
        last = dated[-1][0]
        yield from (
            Triple(NamedNode(case), IPG("lastEntry"), NamedNode(entry))
            for published, entry in dated
            if published == last
        )


def _accounts(rows: Sequence[Sequence[str]], entries: Sequence[Sequence[str]]) -> Iterator[Triple]:
    places = {(row[3], row[1]): (number, row[2]) for number, row in enumerate(entries)}
    told = sorted((*places[row[0], row[1]], row) for row in rows if (row[0], row[1]) in places)
    for place, (_, entry, (graph, case, currency, claimed, awarded, claims, awards)) in enumerate(told, 1):
        account = NamedNode(f"{entry}-{quote(currency)}")
        yield Triple(account, IPG("accountOf"), NamedNode(case))
        yield Triple(account, IPG("accountGraph"), NamedNode(graph))
        yield Triple(account, IPG("accountCurrency"), Literal(currency))
        yield _place(account, place)
        for property, total, number in (("claimedTotal", claimed, claims), ("awardedTotal", awarded, awards)):
            if number != "0":
                yield Triple(account, IPG(property), Literal(total, datatype=XSD("decimal")))
