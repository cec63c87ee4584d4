"""A sum of money with what it is in a case: claimed, awarded, or neither."""

from msgspec import Struct

from ipgraph.extract.values.money import MoneyMention
from ipgraph.model.article import Span


class SumRole(Struct, frozen=True):
    """A sum with its role (``claimed``, ``awarded``, ``other``), the kind that words give, and the governing cue."""

    money: MoneyMention
    role: str
    kind: str | None
    kind_span: Span | None
    rule: str
    summed: bool
    """Whether a word such as "together" before it says that it adds others up."""
