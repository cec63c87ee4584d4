"""Forums: courts, offices, customs, prosecutors, tribunals and panels, as one authority table.

The ordinary courts of China follow from the table of its divisions; every other forum is a row of ``courts.tsv`` or
``offices.tsv``.
"""

from ipgraph.vocab.forums.authority import Forum, Forums, load_forums
from ipgraph.vocab.forums.case_numbers import court_of_case_number, instance_of_case_number
from ipgraph.vocab.forums.divisions import Division, Divisions, load_divisions

__all__ = [
    "Division",
    "Divisions",
    "Forum",
    "Forums",
    "court_of_case_number",
    "instance_of_case_number",
    "load_divisions",
    "load_forums",
]
