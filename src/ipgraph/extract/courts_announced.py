"""Courts that an English lead only describes ("a court in Munich", "a local division of the UPC") and names further on.

The court of that place or country that the text names next, before any other, is the one that was described; an
appeals court that a lead does not name is the next one named, whichever courts stand between ("a U.S. appeals court").
"""

import re
from collections.abc import Collection, Sequence

import msgspec

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums.abroad import load_countries, load_states

_ARTICLE = lazy(r"\b(?:[Aa]|[Aa]n|[Oo]ne)(?: \w+)? $")
_DESCRIBED = lazy(r"(?:[Aa]n? )?(?:[a-z]+ ){0,2}(?:court|judge|tribunal) in (?:the )?[A-Z][\w ]+")
_APPEALS = lazy(
    r"(?:[Aa]n? )?(?:(?:divided|split|unanimous|three-judge|closely divided) )?"
    r"(?:(U\.S\.|US|federal|[A-Z][a-z]+) )?(?:appeals?|appellate) court"
)
_HEARS_APPEALS = lazy(r"appeal|-ca$|^us-cafc$|higher|^jp-iphc$|^au-full$")
"""What the keys of courts that hear appeals hold."""
_DIVISION = lazy(r"\b(?:[Aa]|[Oo]ne) (?:local|regional|central) division of the $")
_PLACE = lazy(r"(?!An?\b)[A-Z][a-zü]+(?: [A-Z][a-z]+)?")
APPEALS = 3
"""The rank of the courts that hear appeals."""
_FAR = 900
"""How far behind a description the court is named at the most."""


def bind_announced(mentions: Sequence[ForumMention], content: str, courts: Collection[str]) -> list[ForumMention]:
    """The mentions, each court that is described bound to the one that is named next; ``courts`` are kinds."""
    bound: list[ForumMention] = []
    body = content.find("\n") + 1
    seen: list[ForumMention] = []
    for i, mention in enumerate(mentions):
        told = mention
        if _describes(mention, content) and mention.start >= body:
            named = (m for m in mentions[i + 1 :] if m.key and m.rank and not m.generic and m.kind in courts)
            if mention.rank == APPEALS:
                named = (m for m in named if _hears_appeals(m))
            later = next((m for m in named if m.key != mention.key), None)
            if (
                later is not None
                and later.start - mention.end <= _FAR
                and _fits(mention, later, content)
                and not any(_fits(mention, before, content) for before in seen)
            ):
                told = _standing_for(mention, later)
        elif mention.key and mention.rank and mention.start >= body:
            seen.append(mention)
        bound.append(told)
    return bound


def _describes(mention: ForumMention, content: str) -> bool:
    words = content[mention.start : mention.end]
    before = content[max(0, mention.start - 40) : mention.start]
    if mention.key == "eu-upc":
        return _DIVISION.search(before) is not None
    if mention.rank == APPEALS and mention.generic and _APPEALS.fullmatch(words):
        return True
    if _DESCRIBED.fullmatch(words) is None:
        return False
    return words.startswith(("A ", "An ", "a ", "an ")) or _ARTICLE.search(before) is not None


def _fits(mention: ForumMention, later: ForumMention, content: str) -> bool:
    """Whether a named court sits where the description says."""
    if mention.key == "eu-upc":
        return later.key.startswith("eu-upc-")
    if mention.rank == APPEALS:
        told = _APPEALS.fullmatch(content, mention.start, mention.end)
        whose = told[1] if told else None
        american = whose in ("U.S.", "US", "federal") and later.country == "US"
        return _hears_appeals(later) and (american or whose is None or _country(whose) == later.country)
    name = content[later.start : later.end]
    places = _PLACE.findall(content[mention.start : mention.end])
    return any(
        place in name or _country(place) == later.country or (place in load_states() and _key(place) in later.key)
        for place in places
    )


def _hears_appeals(court: ForumMention) -> bool:
    return court.rank == APPEALS and bool(_HEARS_APPEALS.search(court.key))


def _country(place: str) -> str:
    return next((c.code for c in load_countries() if place in c.names or place in c.adjectives), "-")


def _key(place: str) -> str:
    return re.sub(r"\W+", "-", place.casefold())


def _standing_for(mention: ForumMention, later: ForumMention) -> ForumMention:
    return msgspec.structs.replace(
        mention, key=later.key, kind=later.kind, rank=later.rank, country=later.country, candidates=(),
        generic=False, short=True, anaphor=True,
    )  # fmt: skip
