"""Courts that a paper writes in small letters: "the supreme court", "the high court in London"."""

import re

from ipgraph.lang.patterns import lazy

_NAMED = lazy(r"\b[A-Z][\w'’-]* Courts?\b|\bCourts? of [A-Z]|\bCourt\b|\b(?:Division|Circuit|Tribunal|District) ")
"""What shows that a text writes courts with capitals: in small letters they are then words for one named before."""
_SMALL = lazy(
    r"(?:(?<=\b[Tt]he )|(?<=\bUK )|(?<=\bUS )|(?<=['’]s ))"
    r"(?P<name>supreme court|high court|court of appeal|court of session|patents court)\b"
    r"(?![^.;]{0,80} (?:another|an unrelated|a different|a separate) (?:case|suit|lawsuit|dispute|matter)\b)"
)
_TO_COME = lazy(
    r"\b(?:(?:would|will|could|may|might|can|to) (?:now |also )?(?:go|appeal|take (?:it|them|the \w+)) to|"
    r"argued before) the $"
)
"""What shows before a court that it has nothing to do with the case, or not yet."""
_BACK = 40
_WORD = lazy(r"\b(?!of\b)[a-z]")


def with_capitals(content: str) -> str:
    """The text, of the same length, with the names of courts in capitals where it writes no court so.

    >>> with_capitals("Kiln won in the court of appeal.")
    'Kiln won in the Court of Appeal.'
    """
    body = content.find("\n") + 1  # a title has its own letters
    if "court" not in content or _NAMED.search(content, body) or not _SMALL.search(content):
        return content
    return _SMALL.sub(_raised, content)


def _raised(found: re.Match[str]) -> str:
    if _TO_COME.search(found.string, max(0, found.start() - _BACK), found.start()):
        return found["name"]
    return _WORD.sub(lambda letter: letter.group().upper(), found["name"])
