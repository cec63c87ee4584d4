"""The page: a graph as one interactive HTML file that needs no network.

``projection`` makes a networkx graph of what is drawn, ``payload`` hands it to pyvis and packs it, ``page`` writes the
file. What a lawyer would change is in ``tables/``; what runs in the browser is in ``browser/``.
"""
