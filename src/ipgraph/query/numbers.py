"""Numbers in text that anybody may have written: an exponent could ask for more digits than any memory holds."""

import re
from decimal import Decimal, InvalidOperation

MOST_DIGITS = 60
"""Digits before or behind the point, more than which no number is given in full."""

_PLAIN = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)")


def plain_decimal(text: str) -> Decimal | None:
    """A decimal as XML Schema writes one, which has no exponent; ``None`` for other text.

    >>> plain_decimal("-1.50"), plain_decimal("1e9"), plain_decimal("NaN")
    (Decimal('-1.50'), None, None)
    """
    return Decimal(text) if _PLAIN.fullmatch(text) else None


def bounded(text: str) -> Decimal | None:
    """A number that can be written in full; ``None`` for other text.

    >>> bounded("2.0E4"), bounded("1e999999999"), bounded("Infinity")
    (Decimal('2.0E+4'), None, None)
    """
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number.adjusted()) <= MOST_DIGITS else None
