"""``ipgraph info``: what a graph holds."""
