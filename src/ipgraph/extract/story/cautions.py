"""What announcements say to investors that tells of no case: cautions, and what a dispute costs in the books.

Cautions ("forward-looking statements", 敬请投资者注意) tell what might happen; a guidance, a provision and a bill for
lawyers are the company's own figures, whatever words for costs and damages stand in them.
"""

from functools import lru_cache

from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_CAUTION = lazy(r"\b[Ff]orward-looking\b|\brisks and uncertainties\b|敬请(?:广大)?投资者|投资风险")
"""Cautions of announcements: they tell what might happen."""
_EN = Beside("en", "cautions")
_ZH = Beside("zh", "cautions")
_BOOKS = {
    "en": _EN.within("books"),
    "zh": _ZH.within("books"),
}
"""What a company tells of its own books."""
_FORUM_ACTS = {
    "en": _EN.within("a forum acts"),
    "zh": _ZH.within("a forum acts"),
}
"""Words of a case, which books may be told beside."""
_CAUTIOUS = ("orward-looking", "risks and uncertainties", "投资者", "投资风险")
"""Words of which each caution holds one: most texts hold none."""


_BOOKISH = (
    "guidance", "forecast", "outlook", "legal bill", "legal spend", "legal budget",
    "reserve", "provision", "accrual", "charge",
    " gain", "contingent", "计提", "预计负债", "坏账", "减值", "营业收入", "净利润", "审计结果",
)  # fmt: skip


@lru_cache(maxsize=4)
def _may_caution(content: str) -> bool:
    return any(word in content for word in _CAUTIOUS)


@lru_cache(maxsize=4)
def _may_tell_books(content: str) -> bool:
    return any(word in content for word in _BOOKISH)


def is_caution(content: str, sentence: Span, language: Language) -> bool:
    """Whether a sentence cautions investors, or tells of the company's books alone."""
    if _may_caution(content) and _CAUTION.search(content, sentence.start, sentence.end) is not None:
        return True
    if not _may_tell_books(content) or _BOOKS[language].search(content, sentence.start, sentence.end) is None:
        return False
    return _FORUM_ACTS[language].search(content, sentence.start, sentence.end) is None


LONGEST_HEADING = 60
"""Characters of the longest heading in capitals that tells nothing by itself."""


def is_shouted(words: str) -> bool:
    """Whether words are a heading in capitals, which names what is told below it and tells no step.

    >>> is_shouted("THE COUNTERCLAIM"), is_shouted("ALPHA v. BETA"), is_shouted("The court ruled.")
    (True, False, False)
    """
    return len(words) <= LONGEST_HEADING and words.isupper() and words.isascii() and not words.endswith(".")
