"""Graphs that a SPARQL store elsewhere holds: HTTP, credentials, questions asked there, copies of the whole."""
