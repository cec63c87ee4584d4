"""Find the parties of a Chinese text."""

from ipgraph.extract.parties_zh.find import find_parties

__all__ = ["find_parties"]
