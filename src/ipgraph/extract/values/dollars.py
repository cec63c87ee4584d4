"""Whose dollar a bare "$" is: that of the one other country whose courts a text names, if it names nothing else."""

from functools import lru_cache

from ipgraph.lang.patterns import lazy

_COURT = r"(?:[Cc]ourts?|[Jj]udges?|Tribunal|Registrar|Office|Board|Commission|Regulator)"


def _of(places: str) -> str:
    return rf"\b{_COURT}\b[^.;,]{{0,24}}? (?:of|in|at) (?:{places})\b|\b(?:{places})(?: [A-Z]?[a-z]+){{0,3}} {_COURT}\b"


def _from(cities: str) -> str:
    return rf"|(?:^|\n)(?:{cities})\b(?: \([^()\n]{{2,20}}\))?[^\n.;]{{0,30}}? ?[-–—]"


_NAMED = (
    (
        "AUD",
        lazy(
            _of(r"Australian?|New South Wales|Queensland|Sydney|Melbourne")
            + r"|\bIP Australia\b|\bPty Ltd\b"
            + _from("SYDNEY|MELBOURNE|CANBERRA|BRISBANE|PERTH|ADELAIDE")
        ),
    ),
    (
        "CAD",
        lazy(
            _of(r"Canad(?:a|ian)|Ontario|Qu[ée]bec|British Columbia|Alberta")
            + _from("OTTAWA|TORONTO|MONTR[EÉ]AL|VANCOUVER|CALGARY")
        ),
    ),
    ("NZD", lazy(_of(r"New Zealand|Auckland|Wellington") + r"|\bIPONZ\b" + _from("AUCKLAND|WELLINGTON"))),
    ("SGD", lazy(_of(r"Singapore") + _from("SINGAPORE"))),
    ("HKD", lazy(_of(r"Hong Kong") + _from("HONG KONG"))),
)
"""Words that name the courts of a country, or the city from which an article is dated: "OTTAWA, July 5 -"."""
_ANOTHER = lazy(
    r"\bU\.?S\.?\b|\bUS[A$D]|\bUnited States\b|\bAmerica|\bDelaware\b|\bCalifornia\b|\bTexas\b|\bNew York\b"
    r"|\bFederal Circuit\b|\bDistrict Court for\b|\bNYSE\b|\bN[Aa][Ss][Dd][Aa][Qq]\b"
    r"|\bRMB|\b(?:CNY|EUR|GBP|INR|AUD|CAD|NZD|SGD|HKD)\b|\b[Yy]uan\b|[€£¥₹₩]|\b(?:AU|[ACS]|NZ|HK|NT|CA)\$|\bRs\.? ?\d"
    r"|\bChin(?:a|ese)\b|\b(?:Brazil|Mexic|Argentin|Chile|Colombia|Peru|Japan|Korea|India|German|France|French|Ital|Spain"
    r"|Spanish|Dutch|Netherlands|Swiss|Switzerland|Turk|Russia|Ukrain|Vietnam|Thai|Indonesia|Malaysia|Philippin|Taiwan"
    r"|Israel|Saudi|Kenya|Nigeria|South Africa)"
)


@lru_cache(maxsize=4)
def bare_dollar(content: str) -> str:
    """The code of the currency of a bare "$" in an English text: that of the one country it names, else the American.

    >>> bare_dollar("The Federal Court of Australia awarded $3,000."), bare_dollar("A court awarded $3,000.")
    ('AUD', 'USD')
    """
    named = [code for code, words in _NAMED if words.search(content)]
    return named[0] if len(named) == 1 and not _ANOTHER.search(content) else "USD"
