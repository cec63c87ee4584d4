"""A graph over HTTP: the SPARQL 1.1 Protocol, reads of the Graph Store Protocol, and pages for a browser."""
