"""What the mapping of one article writes on: statements, and which fact of the record each one says."""

from collections.abc import Iterable, Mapping

from ipgraph.graph.forums import forum_iri
from ipgraph.graph.iris import article_iri, entry_part, iri_part
from ipgraph.graph.terms import (
    IPG,
    RDF,
    SKOS,
    A,
    Statement,
    Term,
    below,
    boolean,
    code,
    identified,
    integer,
    string,
    words,
)
from ipgraph.model.codes import Language
from ipgraph.model.record import Bilingual, Names, Record
from ipgraph.resolve.forums import RecordForums
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.names import longest
from ipgraph.resolve.naming import Name, slug
from ipgraph.resolve.score import Kind
from ipgraph.vocab.terms import load_schemes

LANGUAGES: tuple[Language, ...] = ("en", "zh")


class Sheet:
    """The statements of one article's graph, in the order of its record, without repetition.

    ``said[path]`` are those that say the fact at ``path`` (see :mod:`ipgraph.model.facts`); ``first_forms`` are
    the names that the article uses first of each thing, from which labels are chosen.
    """

    def __init__(self, record: Record, names: Mapping[tuple[Kind, Entry], Name]) -> None:
        self.record = record
        self._names = names
        self._forums = RecordForums(record)
        self.article = str(article_iri(record.article.id))
        self.facts: dict[Statement, None] = {}
        self.said: dict[str, list[Statement]] = {}
        self.first_forms: dict[Term, Names] = {}
        self.forums: dict[Term, Names] = {}
        self.parties: dict[str, Term] = {}
        self.rights: dict[str, Term] = {}
        self.proceedings: dict[str, Term] = {}
        self._mentions: dict[tuple[Term | None, Names], Term] = {}

    def local(self, name: str) -> Term:
        """The IRI of something that this article alone identifies."""
        return below(self.article, f"#{iri_part(name)}")

    def entry(self, kind: Kind, name: str) -> Term:
        """The IRI of a numbered entry of the record: a party, a right or a case."""
        return below(self.article, f"#{entry_part(kind, name)}")

    def node(self, kind: Kind, name: str) -> Term:
        """The IRI of what an entry stands for: one that other articles share, or the entry's own."""
        known = self._names.get((kind, (self.record.article.id, name)))
        return self.entry(kind, name) if known is None else identified(*known)

    def part(self, entry: Term, name: str, number: int) -> Term:
        """The IRI of a part of an entry, with its place among the parts of its kind written."""
        node = below(entry, f"-{iri_part(name)}")
        self.place(node, number)
        return node

    def place(self, node: Term, number: int) -> None:
        """Write which of its kind the node is in the record, from 1; ``number`` counts from 0."""
        self.add(node, IPG("position"), integer(number + 1))

    def refer(self, entry: Term, node: Term, names: Names, number: int | None = None) -> None:
        """Write what an entry of the record stands for, under which names, in their order, and which entry it is.

        Where the entry is known in this article alone it stands for itself.
        """
        if entry != node:
            self.add(entry, A, IPG("Mention"))
            self.add(entry, IPG("refersTo"), node)
        if number is not None:
            self.place(entry, number)
        forms = [words(form, language) for language in LANGUAGES for form in names.forms(language)]
        for i, form in enumerate(forms):
            self.add(entry, RDF(f"_{i + 1}"), form)

    def mention(self, subject: Term, node: Term | None, names: Names) -> None:
        """Write under which names a subject has its forum, source or metric; the same names are one node."""
        known = self._mentions.get((node, names))
        if known is None:
            known = self._mentions[node, names] = self.local(f"mention-{len(self._mentions) + 1}")
            self.add(known, A, IPG("Mention"))
            self.refer(known, node or known, names)
        self.add(subject, IPG("mention"), known)

    def add(self, subject: Term, predicate: Term, value: Term) -> Statement:
        """Write what the record implies: a node's class, a link, the currency of a sum."""
        statement = (subject, predicate, value)
        self.facts[statement] = None
        return statement

    def fact(self, path: str, subject: Term, predicate: Term, value: Term) -> None:
        """Write what the article says at a path of the record."""
        statement = self.add(subject, predicate, value)
        said = self.said.setdefault(path, [])
        if statement not in said:
            said.append(statement)

    def code(self, path: str, subject: Term, predicate: str, scheme: str, name: str) -> None:
        """Write a code of a scheme."""
        self.fact(path, subject, IPG(predicate), code(scheme, name))

    def names(self, path: str, subject: Term, predicate: Term, names: Names) -> None:
        """Write all forms of a name; blank ones are left out."""
        for language in LANGUAGES:
            for i, form in enumerate(names.forms(language)):
                if form.strip():
                    self.fact(f"{path}.{language}[{i}]", subject, predicate, words(form, language))

    def bilingual(self, path: str, subject: Term, predicate: Term, text: Bilingual) -> None:
        """Write a text in up to two languages."""
        for language in LANGUAGES:
            form = getattr(text, language)
            if form:
                self.fact(f"{path}.{language}", subject, predicate, words(form, language))

    def forum(self, path: str, subject: Term, predicate: str, names: Names) -> Term | None:
        """Write which forum the names mean, with the names; every form of the name says the link too."""
        node = self.mention_forum(names)
        if node is None:
            return None
        self.names(path, node, IPG("name"), names)
        self.mention(subject, node, names)
        link = self.add(subject, IPG(predicate), node)
        for language in LANGUAGES:
            for i, _ in enumerate(names.forms(language)):
                self.said.setdefault(f"{path}.{language}[{i}]", []).append(link)
        self.said.setdefault(path, []).append(link)
        return node

    def mention_forum(self, names: Names) -> Term | None:
        """The IRI of the forum that the names mean, noted for the authority graph."""
        name = longest(names)
        if name is None:
            return None
        known = forum_iri(names, self._forums)
        node = self.local(f"forum-{slug(name)}") if known is None else str(known)
        told = self.forums.get(node, Names())
        self.forums[node] = Names(en=_joined(told.en, names.en), zh=_joined(told.zh, names.zh))
        return node

    def unit(self, name: str) -> Term:
        """The unit of a figure: a code, or a concept of the article's own words when there is none."""
        if name in load_schemes()["unit"].codes:
            return code("unit", name)
        node = identified("unit", name)
        self.add(node, A, SKOS("Concept"))
        self.add(node, SKOS("notation"), string(name))
        self.add(node, IPG("provisional"), boolean(True))
        return node


def _joined(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*first, *second)))
