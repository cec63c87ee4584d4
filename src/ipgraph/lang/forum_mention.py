"""A place in a text where a forum is named."""

from msgspec import Struct


class ForumMention(Struct, frozen=True):
    """``content[start:end]`` is the name as written, without an article.

    ``key`` is the forum's key in the authority table, empty where it cannot be told; ``candidates`` are the keys
    between which the words leave the choice. ``generic`` marks a court that is only described ("a court in Texas"),
    ``short`` a form that an article uses for a court named elsewhere ("the Wuhan court", "the High Court"), ``anaphor``
    a bare noun that stands for the one named last ("the office", 该局).
    """

    start: int
    end: int
    key: str = ""
    kind: str = ""
    rank: int = 0
    country: str = "CN"
    candidates: tuple[str, ...] = ()
    generic: bool = False
    short: bool = False
    place: str = ""
    anaphor: bool = False
