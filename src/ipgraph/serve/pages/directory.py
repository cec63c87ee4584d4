"""What the graph holds by kind, and the things that a word names: for searching, for lists, for completing names."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable

from msgspec import Struct

from ipgraph.serve.pages.kept import kept
from ipgraph.serve.pages.live import select
from ipgraph.serve.site import Site
from ipgraph.view.index import expand
from ipgraph.view.rows import load_kinds

KINDS = ("dispute", "party", "right", "forum", "proceeding", "article", "statistic")
"""The kinds of things that have a page of their own kind, in the order in which they are listed."""

_NAMES = "skos:prefLabel ipg:name ipg:describedAs ipg:title ipg:number ipg:caseNumber dct:title"
_SIDES = """
SELECT DISTINCT ?d ?n {
  ?c ipg:inDispute ?d ; ipg:claimant|ipg:respondent ?p .
  ?p ipg:name|ipg:describedAs ?n
}
"""
_SPACE = re.compile(r"\s+")


class Hit(Struct, frozen=True):
    """A thing that was found, and the name it was found by."""

    iri: str
    kind: str
    name: str


class Directory:
    """The things of one build: ``kinds`` says of which kind each is, by IRI."""

    def __init__(self, kinds: dict[str, str], names: Iterable[tuple[str, str]]) -> None:
        self.kinds = kinds
        self.drawn = frozenset(kinds)
        self._names: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for iri, name in sorted(set(names)):
            if iri in kinds:
                self._names[iri].append((fold(name), name))

    def of_kind(self, kind: str) -> list[str]:
        """The things of a kind, sorted by IRI."""
        return sorted(iri for iri, of in self.kinds.items() if of == kind)

    def counts(self) -> dict[str, int]:
        """How many things of each kind there are."""
        return {kind: sum(of == kind for of in self.kinds.values()) for kind in KINDS}

    def find(self, words: str, kinds: Iterable[str] = KINDS, limit: int = 100) -> list[Hit]:
        """The things with a name that holds all the words: whole names first, then beginnings, then the rest."""
        wanted = fold(words)
        parts = wanted.split()
        if not parts:
            return []
        order = {kind: place for place, kind in enumerate(kinds)}
        ranked = []
        for iri, names in self._names.items():
            if (kind := self.kinds[iri]) not in order:
                continue
            matching = [(_rank(folded, wanted), len(name), name) for folded, name in names if _holds(folded, parts)]
            if matching:
                rank, _, name = min(matching)
                ranked.append((rank, order[kind], len(name), iri, name))
        return [Hit(iri, self.kinds[iri], name) for *_, iri, name in sorted(ranked)[:limit]]

    def complete(self, words: str, kind: str, limit: int = 12) -> list[str]:
        """Names of things of a kind that hold all the words, the likeliest first, no two alike."""
        wanted = fold(words)
        parts = wanted.split()
        found = {
            (_rank(folded, wanted), len(name), name)
            for iri, names in self._names.items()
            if self.kinds[iri] == kind
            for folded, name in names
            if _holds(folded, parts)
        }
        return [name for *_, name in sorted(found)[:limit]]


def directory(site: Site) -> Directory:
    """The directory of the build that is served."""
    return kept(site, "directory", lambda: _read(site))


def fold(text: str) -> str:
    """A text as searches compare it: full-width and small letters alike, one space between words.

    >>> fold("ＺＬ２０１７  Ltd.")
    'zl2017 ltd.'
    """
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _read(site: Site) -> Directory:
    kinds: dict[str, str] = {}
    for kind in load_kinds():
        for (node,) in select(site, f"SELECT DISTINCT ?s {{ ?s a <{expand(kind.class_)}> }}"):
            kinds.setdefault(node.value, kind.name)
    named = select(site, f"SELECT DISTINCT ?s ?n {{ VALUES ?p {{ {_NAMES} }} ?s ?p ?n }}")
    names = [(row[0].value, row[1].value) for row in named]
    sides = select(site, _SIDES)
    names += [(row[0].value, row[1].value) for row in sides]
    return Directory(kinds, names)


def _holds(name: str, parts: list[str]) -> bool:
    return all(part in name for part in parts)


def _rank(name: str, wanted: str) -> int:
    return 0 if name == wanted else 1 if name.startswith(wanted) else 2
