"""A graph for other tools, in the formats of RDF."""
