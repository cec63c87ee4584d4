"""A graph put into a SPARQL store elsewhere, named graph by named graph, and counted there afterwards."""
