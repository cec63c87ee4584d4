"""What persons have decided about the graph: read from files, held against the records, replayed on each build."""
