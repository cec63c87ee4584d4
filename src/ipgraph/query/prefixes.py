"""IRIs as a person writes them."""

from ipgraph.graph.namespaces import PREFIXES


def shorten(iri: str) -> str:
    """An IRI with its prefix for display, or unchanged when none fits.

    >>> shorten("https://w3id.org/ipgraph/ns#claimant"), shorten("https://example.org/x")
    ('ipg:claimant', 'https://example.org/x')
    """
    fits = [(prefix, base) for prefix, base in PREFIXES.items() if iri.startswith(base) and iri != base]
    if not fits:
        return iri
    prefix, base = max(fits, key=lambda fit: len(fit[1]))
    return f"{prefix}:{iri.removeprefix(base)}"
