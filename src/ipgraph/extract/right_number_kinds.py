"""What the number of a patent tells of its kind: numbers of designs and utility models look different from others."""

from ipgraph.extract.rights import RightDraft
from ipgraph.lang.patterns import lazy

_DESIGN_US = lazy(r"(?:US ?)?D ?[0-9]{3}")
"""The numbers of design patents of the United States open with a D."""
_NUMBERS_OF = (
    (lazy(r"(?:US ?)?(?:RE)?[0-9]{1,2},[0-9]{3},[0-9]{3}\Z|EP"), frozenset({"invention-patent"})),
    (_DESIGN_US, frozenset({"design-patent"})),
    (lazy(r"(?:ZL|CN)?(?:20[0-9]{2}|[89][0-9]|0[0-3])[18]"), frozenset({"invention-patent"})),
    (lazy(r"(?:ZL|CN)?(?:20[0-9]{2}|[89][0-9]|0[0-3])[29]"), frozenset({"utility-model"})),
    (lazy(r"(?:ZL|CN)?(?:20[0-9]{2}|[89][0-9]|0[0-3])3"), frozenset({"design-patent"})),
)
"""What patents the numbers of the United States, Europe and China can belong to, beside a patent of no told kind."""


def can_be(right: RightDraft, kind: str) -> bool:
    """Whether the number of a right can be that of a patent of this kind."""
    if right.family != "patent" or right.number is None or kind == "patent":
        return True
    allowed = next((kinds for numbers, kinds in _NUMBERS_OF if numbers.match(right.number.text)), None)
    return allowed is None or kind in allowed


def numbers_a_design(number: str) -> bool:
    """Whether a number is that of a design patent of the United States: D657,093."""
    return _DESIGN_US.match(number) is not None
