"""Cautions of announcements ("forward-looking statements", 敬请投资者注意): they tell what might happen."""

from functools import lru_cache

from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_CAUTION = lazy(r"\b[Ff]orward-looking\b|\brisks and uncertainties\b|敬请(?:广大)?投资者|投资风险")
"""Cautions of announcements: they tell what might happen."""
_CAUTIOUS = ("orward-looking", "risks and uncertainties", "投资者", "投资风险")
"""Words of which each caution holds one: most texts hold none."""


@lru_cache(maxsize=4)
def _may_caution(content: str) -> bool:
    return any(word in content for word in _CAUTIOUS)


def is_caution(content: str, sentence: Span) -> bool:
    """Whether a sentence cautions investors: what might happen has not."""
    return _may_caution(content) and _CAUTION.search(content, sentence.start, sentence.end) is not None
