"""Where the words begin and end that name somebody: "the German rival Alpha (a maker of pumps)"."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.set_off import BEFORE_NAME, bracketed
from ipgraph.lang.patterns import lazy

_NO_NOUN = (
    r"(?!(?:and|or|but|by|of|in|on|at|to|for|from|with|against|over|than|as|that|which|who|whose|is|was|were|are|be|been"
    r"|not|has|had|have|will|would|must|may|can|should|did|does|do|found|held|told|gave|let|made|says|said|beat|hit"
    r"|the|an?|its|his|her|their|when|while|after|before|because|if|court|courts|judge|judges|jury|panel|board|office"
    r"|tribunal|commission|bench|suing|accusing|naming|targeting|including|sues|sue|orders|tells|bars|fines|fights"
    r"|pay|pays|paid|owe|owes|defeat|defeats|accuse|accuses|repay|compensate)\b)"
    r"(?![a-z]+ed\b)"
)
_PLACE = r"(?:U\.S\.|U\.K\.|[A-Z][\w'’-]*)"
_DESCRIBED = lazy(
    r"(?:(?<=[ (“])|^)(?:"
    r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Ff]ellow|[Ff]ormer) "
    rf"(?:{_NO_NOUN}(?:{_PLACE}|[a-z][\w'’-]*) ){{0,4}}?"
    rf"|(?:{_NO_NOUN}{_PLACE} ){{1,2}}(?:{_NO_NOUN}(?![a-z]+s\b)[a-z][\w'’-]* ){{0,2}}?"
    rf"|(?:{_NO_NOUN}(?![a-z]+(?:s|ing)\b)[a-z][\w'’-]* )?"
    rf")(?:{BEFORE_NAME}) $"
)
"""What leads to a name and says what its bearer is: "the German rival", "Boston-based chip designer", "pump maker"."""


_LONGEST = 60
"""How many characters such words have at most."""


def described_from(content: str, start: int, least: int = 0) -> int:
    """Where the words begin that say what the bearer of the name at ``start`` is, not before ``least``."""
    told = _DESCRIBED.search(content, max(least, start - _LONGEST), start)
    return told.start() if told else start


def in_words(actors: list[Actor], content: str) -> list[Actor]:
    """The actors of an English sentence, each with the words that say what its bearer is."""
    found: list[Actor] = []
    for actor in actors:
        start, end = actor.start, actor.end
        if actor.parties and not actor.pronoun:
            start = described_from(content, start, found[-1].end if found else 0)
            end = bracketed(content, end)
        found.append(Actor(start, end, actor.parties, actor.role, actor.mark, actor.pronoun))
    return found
