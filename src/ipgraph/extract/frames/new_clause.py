"""Whether a name behind "and" begins a clause and goes on with no list: "lost to Beta, and Alpha appealed"."""

from ipgraph.extract.frames.actor import Actor
from ipgraph.lang.patterns import lazy

_ACTS = lazy(
    r" (?:(?:has|have|had|then|later|also|promptly|duly|now) )*"
    r"(?:\w{2,}ed|is|was|will|sought|took|brought|went|won|lost)\b"
)


def acts_itself(content: str, last: Actor, actor: Actor) -> bool:
    """Whether a name behind ", and" does not go on with the one name before it but begins a clause: "refused it after
    an opposition by Beta, and Alpha appealed"."""
    between = content[last.end : actor.start]
    if between == " and the " and _HAS_VERB.match(content, actor.end):
        return _OPENS_CLAUSE.search(content, max(0, last.start - 16), last.start) is None
    alone = len(last.parties) == 1 and between in (", and ", ", and the ")
    return alone and _ACTS.match(content, actor.end) is not None


_HAS_VERB = lazy(
    r"(?: \([^()]{1,30}\))?,? (?:(?:also|then|later|had|has|have|again|now|itself) ){0,2}"
    r"(?!based\b|owned\b|led\b|named\b|called\b|located\b)(?:was|were|is|are|sued|won|lost|said|took|got|went|[a-z]{2,}ed)\b"
)
"""The verb of a clause behind a name."""
_OPENS_CLAUSE = lazy(r"(?:^|[.;:,!?”\"\n)] ?|\b(?:that|when|because|while|after|before|how|and|but) )(?:[Tt]he )?$")
"""What stands before a name with which a clause begins, so that a list is its subject."""
