"""Find the parties of an English text."""

from ipgraph.extract.parties_en.find import find_parties

__all__ = ["find_parties"]
