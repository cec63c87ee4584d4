"""Figures that a court, prosecutor, office or customs reports.

``reading`` composes the steps: candidates (``figures_en``, ``figures_zh``), periods and changes (``periods``), which of
them are official (``official``), who reports them (``issuers``), and the two language versions together (``halves``).
"""

from ipgraph.extract.statistics.halves import StatisticsReading
from ipgraph.extract.statistics.reading import read_statistics

__all__ = ["StatisticsReading", "read_statistics"]
