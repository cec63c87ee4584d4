"""Turns articles about intellectual-property disputes, in English and Chinese, into a knowledge graph.

Start at :mod:`ipgraph.pipeline`, where the stages are composed: articles are read (:mod:`ipgraph.read`), case records
extracted from them (:mod:`ipgraph.extract`) and mapped to a graph on disk (:mod:`ipgraph.graph`). The graph answers
questions (:mod:`ipgraph.query`), is exported (:mod:`ipgraph.export`) and shown as a page (:mod:`ipgraph.view`);
:mod:`ipgraph.evaluate` compares records with gold records.
"""

__version__ = "0.1.0"
