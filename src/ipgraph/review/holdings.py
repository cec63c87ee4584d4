"""What a review works on: the records as they were read, their texts, and what is decided already."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

import networkx as nx

from ipgraph.decide.changes import changes_of
from ipgraph.decide.kinds import Decision, Decisions
from ipgraph.decide.pairs import judged_pairs
from ipgraph.decide.replay import replay
from ipgraph.decide.seen import Held, entry_of, is_within, words_at
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import Bilingual, Names, Party, Record, Right
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.score import Kind
from ipgraph.review.items import Quote, Side
from ipgraph.review.labels import label

AROUND = 60
"""How many characters are shown on each side of a quotation."""

MOST_QUOTES = 3
"""How many quotations stand behind one side."""

_LISTS: Mapping[Kind, str] = {"party": "parties", "right": "rights", "case": "proceedings"}


class Holdings:
    """The articles of a graph, and which questions about them persons have answered."""

    def __init__(self, articles: Iterable[Held], decisions: Decisions, language: Language) -> None:
        self.language = language
        self.articles = {held.record.article.id: held for held in articles}
        self._followed: list[Decision] = []
        self.learn(replay(self.articles.values(), decisions).followed)

    def learn(self, decisions: Iterable[Decision]) -> None:
        """Take decisions for made."""
        self._followed += decisions
        self._facts = {(c.article, c.path) for decision in self._followed for c in changes_of(decision)}
        self._judged = judged_pairs(self._followed)
        self._parts = {kind: _parts(pairs) for kind, pairs in self._judged.items()}

    def is_decided(self, article: str, path: str) -> bool:
        """Whether a person has decided about a fact, or about the thing that it belongs to."""
        return any(decided == article and (is_within(path, at) or is_within(at, path)) for decided, at in self._facts)

    def is_judged(self, kind: Kind, one: Entry, other: Entry) -> bool:
        """Whether a person has said that two entries are the same, or not, over any number of steps."""
        parts = self._parts[kind]
        first, second = parts.get(one, {one}), parts.get(other, {other})
        return other in first or any(frozenset((a, b)) in self._judged[kind] for a in first for b in second)

    def path_of(self, kind: Kind, entry: Entry) -> str:
        """The path of an entry in its record."""
        held = getattr(self.articles[entry[0]].record, _LISTS[kind])
        return f"{_LISTS[kind]}[{[each.id for each in held].index(entry[1])}]"

    def has(self, kind: Kind, entry: Entry) -> bool:
        """Whether the entry is there."""
        return entry[0] in self.articles and entry_of(self.articles[entry[0]].record, kind, entry[1]) is not None

    def entry_side(self, kind: Kind, entry: Entry) -> Side:
        """An entry with its names, what it has to do with, and words that name it."""
        held = self.articles[entry[0]]
        found = entry_of(held.record, kind, entry[1])
        if isinstance(found, Party):
            head, words = self.names(found.name), f"{self.path_of(kind, entry)}.name"
        elif isinstance(found, Right):
            head, words = self.names(found.title, found.number or ""), self.path_of(kind, entry)
        elif found is not None:
            head, words = self.names(found.forum, found.case_number or ""), self.path_of(kind, entry)
        else:
            raise LookupError(f"{kind} {entry[1]} of {entry[0]}")
        return self.side(entry[0], head or found.type, words_at(held, words), tuple(self._cases(kind, entry)))

    def side(self, article: str, head: str, evidence: Iterable[Evidence], notes: tuple[str, ...] = ()) -> Side:
        """A side with the words behind it, those of the reader's language first."""
        held = self.articles[article]
        mine = sorted(dict.fromkeys((e.language, e.start, e.end) for e in evidence), key=self._place)
        quotes = (_quote(held, language, start, end) for language, start, end in mine)
        shown = tuple(dict.fromkeys(quote for quote in quotes if quote is not None))[:MOST_QUOTES]
        info = held.record.article
        title = self.names(info.title) or article
        return Side(head, article, f"{title}, {info.published}" if info.published else title, shown, notes)

    def _place(self, place: tuple[Language, int, int]) -> tuple[bool, int, int]:
        return place[0] != self.language, place[1], place[2]

    def names(self, names: Names | Bilingual, *more: str) -> str:
        """Names in one line, those of the reader's language first."""
        zh, en = (names.zh, names.en) if isinstance(names, Names) else ((names.zh or "",), (names.en or "",))
        both = (*en, *zh) if self.language == "en" else (*zh, *en)
        if isinstance(names, Bilingual):
            both = tuple(filter(None, both))[:1]
        return " / ".join(dict.fromkeys(filter(None, (*more, *both))))

    def _cases(self, kind: Kind, entry: Entry) -> Iterator[str]:
        """Who fights whom in the cases that an entry has to do with."""
        record = self.articles[entry[0]].record
        for case in record.proceedings:
            sides = (*case.claimants, *case.respondents, *case.others)
            if entry[1] in {"party": sides, "right": case.rights, "case": (case.id,)}[kind]:
                yield label(
                    "texts",
                    "against",
                    self.language,
                    claimants=self._firsts(record, case.claimants),
                    respondents=self._firsts(record, case.respondents),
                )

    def _firsts(self, record: Record, parties: Iterable[str]) -> str:
        names = [self.names(p.name).partition(" / ")[0] for p in record.parties if p.id in set(parties)]
        return ", ".join(names) or "–"


def _parts(pairs: Mapping[frozenset[Entry], bool]) -> dict[Entry, set[Entry]]:
    links: nx.Graph[Entry] = nx.Graph()
    for pair, verdict in pairs.items():
        if verdict:
            links.add_edges_from(combinations(sorted(pair), 2))
    return {entry: part for part in nx.connected_components(links) for entry in part}


def _quote(held: Held, language: Language, start: int, end: int) -> Quote | None:
    text = held.texts.get(language)
    if text is None:
        return None
    # What stands on other lines is not shown.
    before, after = text[:start].rpartition("\n")[2], text[end:].partition("\n")[0]
    return Quote(
        language,
        before if len(before) <= AROUND else f"…{before[-AROUND:]}",
        text[start:end],
        after if len(after) <= AROUND else f"{after[:AROUND]}…",
    )
