"""The prefixes that every query may use without declaring them."""

PREFIXES = {
    "ipg": "https://w3id.org/ipgraph/ns#",
    "ipgc": "https://w3id.org/ipgraph/code/",
    "g": "https://w3id.org/ipgraph/graph/",
    "article": "https://w3id.org/ipgraph/id/article/",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


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
