"""What may stand between two names of one list: "and", and words that say what the second is to the first."""

import re
from functools import cache

from ipgraph.extract.parties_en.word_lists import callings, list_kin
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy

_AND = r"(?:,? (?:and|as well as|plus|&)(?: also)?|,? (?:together|along|jointly) with)"
_WHOSE = r"(?:its|his|her|their|our|the|an?|another)"
_COUNT = r"(?:one|two|three|four|five|six|several|some|both)"
_NO_VERB = lazy(
    r"(?:\s?\([^()]*\))?(?:[,.;:](?! (?:who|which)\b)|$|['’]"
    r"|,? (?:and|or|in|before|at|for|over|on|with|to|of|from|under|as|by|after|because|last|this|claiming|alleging"
    r"|accusing|seeking|liable|jointly|yesterday|infring\w+)\b)"
)
"""What follows the last name of a list that is no subject of its own."""


def _kin() -> str:
    return "|".join(sorted(list_kin(), key=lambda word: (-len(word), word)))


@cache
def _told() -> re.Pattern[str]:
    of = rf"(?:{_COUNT} of {_WHOSE}|{_WHOSE}(?: {_COUNT})?|{_COUNT})"
    mods = r"(?:(?!(?:who|which|that|was|were|is|are|had|has|have|and|or|of|to|by)\b|[a-z]+ed\b)[\w’'.-]+ ){0,3}?"
    return PATTERNS.compiled(rf"(?P<and>{_AND}|,) {of} {mods}(?:{_kin()})(?:, (?:the |an? )?{mods}(?:{_kin()}))?,? $")


@cache
def _calling() -> re.Pattern[str]:
    words = "|".join(sorted(callings(), key=lambda word: (-len(word), word)))
    return PATTERNS.compiled(rf"{_AND} (?:[a-z][\w-]* ){{0,2}}?(?:{words}) $")


_THE = lazy(rf"{_AND} The $")
_ASIDE = lazy(rf"(?: [a-z][\w’' ]{{0,40}})? [-–—]{_AND} (?:the )?$")
"""The end of an aside between dashes, behind which a list goes on: "the singer - Ada to all - together with Beta"."""
_TOGETHER = lazy(r",? (?:together|along|jointly) with (?:the )?$")
_WITH = lazy(r",? with $")
_OF_ITS_OWN = lazy(rf"{_COUNT[:-1]}|seven|eight|nine|ten) of (?:its|his|her|their) ")
_BRACKET = lazy(r"^\s?\([^()]{1,60}\)")
_APPOSED = lazy(
    r"^, (?:(?:formerly|once|then|now|until recently) )?(?:its|his|her|their|our|an?|the|[A-Z]\w+['’]s) "
    r"(?:(?!(?:who|which|that|was|were|is|are|had|has|and|or)\b)[a-z][\w’'-]*(?: |(?=,))){1,7}(?=, and )"
)
"""What the first of a list is, between commas: "Ada Orr, formerly its head of sales, and her employer, Alpha"."""


_DESCRIBED = r" (?:the|an?) (?:[\w-]+ ){0,4}?[\w-]+, (?:its|his|her|their) (?:[\w-]+ ){0,2}?"


@cache
def _after_described() -> re.Pattern[str]:
    return PATTERNS.compiled(rf"{_DESCRIBED}(?:{_kin()}),? ")


def listed_first(content: str, end: int, start: int) -> bool:
    """Whether a name follows a verb as the second of a list whose first is only described: "sued the singer, his label
    Alpha"."""
    return _after_described().fullmatch(content, end, start) is not None


def goes_on(content: str, end: int, start: int, stop: int, *, listed: bool) -> bool:
    """Whether the name from ``start`` to ``stop`` goes on with a list whose last name ends at ``end``.

    ``listed`` says that two names at least stand in the list already, so that "," and ", and" only go on with it.
    """
    between = _APPOSED.sub("", _BRACKET.sub("", content[end:start]))
    if any(pattern.fullmatch(between) for pattern in (_THE, _ASIDE, _TOGETHER)):
        return True
    if _WITH.fullmatch(between) and _OF_ITS_OWN.match(content, start):
        return True
    if _calling().fullmatch(between):
        return True  # "and guitarist Jo Pell"
    told = _told().fullmatch(between)
    if told is None:
        return False
    if told.group("and").startswith(",") and not listed:
        return _NO_VERB.match(content, stop) is not None
    return True
