"""Ready-made questions and own SPARQL queries, run on a graph, and the tables that answer them."""
