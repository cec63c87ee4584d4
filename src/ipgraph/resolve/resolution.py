"""What the articles of a graph have in common: the groups of their entries, the reasons, and what is in doubt."""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import chain

from msgspec import Struct

from ipgraph.model.record import Record
from ipgraph.resolve.cases import CaseItem, group_cases, read_cases
from ipgraph.resolve.cluster import Clusters
from ipgraph.resolve.grouping import Entry, Groups, Judged
from ipgraph.resolve.items import Item
from ipgraph.resolve.mentions import with_cases
from ipgraph.resolve.parties import group_parties
from ipgraph.resolve.reading import Reading, read_record
from ipgraph.resolve.rights import RightItem, group_rights, read_rights
from ipgraph.resolve.score import Kind

NOTHING_JUDGED: Mapping[Kind, Judged] = {"party": {}, "right": {}, "case": {}}

_ROUNDS = 3


class Resolution(Struct, frozen=True):
    """The groups of parties, rights and cases over all articles."""

    parties: Groups[Item]
    rights: Groups[RightItem]
    cases: Groups[CaseItem]


def resolve(
    records: Iterable[Record], judged: Mapping[Kind, Judged] = NOTHING_JUDGED, *, known_firms: bool = True
) -> Resolution:
    """Find what is the same in different articles; the order of the records does not matter.

    ``judged`` are pairs that a person has decided; without ``known_firms`` the list of known companies is not used.
    """
    with _without_collection():
        return _resolve(records, judged, known_firms)


def _resolve(records: Iterable[Record], judged: Mapping[Kind, Judged], known_firms: bool) -> Resolution:
    readings = [read_record(record, known_firms=known_firms) for record in records]
    # What is known of the parties tells cases, and the cases that two articles tell say more of their parties.
    case_of: dict[Entry, int] = {}
    for _ in range(_ROUNDS - 1):
        told = _shared(_round(readings, judged, case_of).cases)
        if told == case_of:
            break
        case_of = told
    return _round(readings, judged, case_of)


def _round(readings: Sequence[Reading], judged: Mapping[Kind, Judged], case_of: Mapping[Entry, int]) -> Resolution:
    """Group all; ``case_of`` are the groups of the proceedings that several articles are known to tell."""
    mentions = chain.from_iterable(with_cases(one.record, one.mentions, case_of) for one in readings)
    parties = group_parties(mentions, judged["party"])
    party_of = _groups_of([[(m.article, m.entry) for m in item.mentions] for item in parties.items], parties.clusters)
    rights = group_rights(chain.from_iterable(read_rights(one, party_of, case_of) for one in readings), judged["right"])
    right_of = _groups_of([[(item.article, item.entry)] for item in rights.items], rights.clusters)
    cases = chain.from_iterable(read_cases(one, party_of, right_of, case_of) for one in readings)
    return Resolution(parties, rights, group_cases(cases, judged["case"]))


def _shared(cases: Groups[CaseItem]) -> dict[Entry, int]:
    """The number of its group for each proceeding that several articles tell."""
    shared = (group for group in cases.clusters.groups if len(group) > 1)
    return {
        (cases.items[item].article, cases.items[item].entry): number
        for number, group in enumerate(shared)
        for item in group
    }


@contextmanager
def _without_collection() -> Iterator[None]:
    """Let the collector of cycles rest: what is compared has none, and looking for them takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _groups_of(entries: Sequence[Iterable[Entry]], clusters: Clusters) -> dict[Entry, int]:
    """The number of its group for each entry; ``entries`` are those of each item."""
    return {entry: number for number, group in enumerate(clusters.groups) for item in group for entry in entries[item]}
