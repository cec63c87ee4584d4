"""One figure of one language version, before the two halves of an article are put together."""

from msgspec import Struct

from ipgraph.model.article import Span


class Said(Struct, frozen=True):
    """A value with the words that say it."""

    value: str
    span: Span


class Figure(Struct, frozen=True, kw_only=True):
    """A count, sum or share where it stands.

    ``unit`` is a unit code of the record format (``cases``, ``CNY``, ``percent`` …) with the words that give it, which
    for an elliptic figure stand at an earlier one (``unit_inherited``). ``metric`` are the words that say what is
    counted; ``weak_metric`` marks words that say it only by pointing back ("such cases", 相应数据, or none at all).
    """

    start: int
    end: int
    value: int | float
    unit: str | None = None
    unit_span: Span | None = None
    unit_inherited: bool = False
    metric: Span | None = None
    weak_metric: bool = False
    period: Said | None = None
    period_inherited: bool = False
    change: float | int | None = None
    change_span: Span | None = None
    at_least: bool = False
    at_most: bool = False
    measure: str = ""
    bare: bool = False
