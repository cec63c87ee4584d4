"""What ipgraph costs and how true it is, measured; ``python -m benchmarks`` runs all of it."""
