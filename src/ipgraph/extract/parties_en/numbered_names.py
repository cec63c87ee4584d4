"""Names that end in a number: "Phillips 66", which a text writes so again and again."""

from collections import Counter

from ipgraph.lang.patterns import lazy

_NUMBERED = lazy(r"[A-Z](?<![\w.-][A-Z])[a-z]{2,} \d{1,3}(?!\d|[.,]\d|%|-|[a-z]| (?:million|billion|percent|per))")
"""Begins with a letter, and looks behind after it, so that it is tried at such letters only."""
_NO_NAME = lazy(
    r"(?:Article|Section|Claim|Class|Rule|Type|Figure|Fig|No|Nos|Chapter|Part|Room|Title|Level|Series|Windows"
    r"|Form|Phase|Act|Note|Model|Schedule|Annex|Page|Paragraph|Para|Clause|Count|Counts|Order|Exhibit|Appendix|Day|Week"
    r"|Stage|Step|Item|Unit|Area|Zone|Line|Table|Volume|Vol|Version|Case|Cases|Division|Chamber|Court|Group|Category"
    r"|Galaxy|Pixel|Regulation|Directive|Question|Gen|Generation|Size|Top|Some|About|Around|Over|Nearly|Almost|Only"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b"
)
"""A word before a number that is no name."""
LEAST = 3
"""How often a word stands before the same number where both are a name."""


def numbered_names(content: str) -> frozenset[str]:
    """The words that stand before the same small number at least three times.

    >>> sorted(numbered_names("Halden 77 sued. Halden 77 won. Halden 77's claim, Claim 5, Claim 5, Claim 5"))
    ['Halden 77']
    """
    counts = Counter(_NUMBERED.findall(content))
    return frozenset(name for name, count in counts.items() if count >= LEAST and not _NO_NAME.match(name))
