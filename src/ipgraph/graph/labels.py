"""One label in each language for parties and metrics, chosen from the names that articles use first, or given."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from pyoxigraph import NamedNode, Triple

from ipgraph.decide.kinds import Decision, Rename
from ipgraph.graph.iris import entry_iri, identified
from ipgraph.graph.literals import words
from ipgraph.graph.mapping import Mapped
from ipgraph.graph.namespaces import SKOS
from ipgraph.graph.sheet import LANGUAGES
from ipgraph.model.codes import Language
from ipgraph.resolve.grouping import Entry
from ipgraph.resolve.naming import Name
from ipgraph.resolve.score import Kind

First = tuple[str, Language, str]
"""The IRI of a thing, a language, and the form that an article uses first."""

Given = Mapping[tuple[str, Language], str]
"""Labels that persons gave, by the IRI of the thing and the language."""


def given_labels(decisions: Iterable[Decision], names: Mapping[tuple[Kind, Entry], Name]) -> Given:
    """The labels that decisions give; ``names`` are those of entries beyond their articles."""
    found: dict[tuple[str, Language], str] = {}
    for decision in decisions:
        content = decision.content
        if isinstance(content, Rename):
            known = names.get((content.kind, (content.article, content.entry)))
            node = entry_iri(content.article, content.kind, content.entry) if known is None else identified(*known)
            found[node.value, content.language] = content.label
    return found


def first_forms(article: Mapped) -> Iterator[First]:
    """The form that an article uses first of each thing in each language."""
    for node, names in article.first_forms.items():
        for language in LANGUAGES:
            first = next((form for form in names.forms(language) if form.strip()), None)
            if first is not None:
                yield node[1:-1], language, first


class Labels:
    """For each thing and language the label that is given, else the first form that most articles use.

    Of several such forms it is the longest, then the first by alphabet.
    """

    def __init__(self) -> None:
        # Most things have one name in one article, for which a counter would take much room.
        self._used: dict[tuple[str, Language], str | Counter[str]] = {}

    def add(self, firsts: Iterable[First]) -> None:
        """Take the first forms of articles."""
        for node, language, form in firsts:
            known = self._used.get((node, language))
            if known is None:
                self._used[node, language] = form
            elif isinstance(known, Counter):
                known[form] += 1
            else:
                self._used[node, language] = Counter((known, form))

    def triples(self, given: Given | None = None) -> tuple[Triple, ...]:
        """The labels, in the order of the IRIs."""
        labels = {thing: _best(forms) for thing, forms in self._used.items()} | dict(given or {})
        return tuple(
            Triple(NamedNode(node), SKOS("prefLabel"), words(label, language))
            for (node, language), label in sorted(labels.items())
        )


def _best(forms: str | Counter[str]) -> str:
    if isinstance(forms, str):
        return forms
    return min(forms, key=lambda form: (-forms[form], -len(form), form))
