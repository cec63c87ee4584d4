"""Whether a graph keeps to its shapes (``ontology/shapes.ttl``) and passes its checks (``graph/checks/*.rq``)."""
