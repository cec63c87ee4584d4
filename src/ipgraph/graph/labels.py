"""One label in each language for parties and metrics, chosen from the names that articles use first."""

from collections import Counter
from collections.abc import Iterable

from pyoxigraph import NamedNode, Triple

from ipgraph.graph.literals import words
from ipgraph.graph.namespaces import SKOS
from ipgraph.graph.sheet import LANGUAGES, Mapped
from ipgraph.model.codes import Language


def label_triples(articles: Iterable[Mapped]) -> tuple[Triple, ...]:
    """For each thing and language the first form that most articles use; of several the longest, then by alphabet."""
    used: dict[tuple[str, Language], Counter[str]] = {}
    for article in articles:
        for node, names in article.first_forms.items():
            for language in LANGUAGES:
                first = next((form for form in names.forms(language) if form.strip()), None)
                if first is not None:
                    used.setdefault((node.value, language), Counter())[first] += 1
    return tuple(
        Triple(NamedNode(node), SKOS("prefLabel"), words(_best(forms), language))
        for (node, language), forms in sorted(used.items())
    )


def _best(forms: Counter[str]) -> str:
    return min(forms, key=lambda form: (-forms[form], -len(form), form))
