"""What a person sees in a browser: the page of the graph, the questions as forms, articles, an editor for SPARQL."""
