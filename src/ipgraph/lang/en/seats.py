"""Courts that sit in several towns, where a text names the town in one place: the Central Division, its Paris seat."""

from collections.abc import Sequence

from msgspec.structs import replace

from ipgraph.lang.forum_mention import ForumMention

_SEATED = "eu-upc-central"
"""The key of such a court without a town; behind it stands that of the town."""


def with_seats(found: Sequence[ForumMention]) -> list[ForumMention]:
    """The mentions, with a court without its town taken for the one seat of it that the text names."""
    seats = {mention.key for mention in found if mention.key.startswith(f"{_SEATED}-")}
    if len(seats) != 1:
        return list(found)
    (seat,) = seats
    return [replace(mention, key=seat) if mention.key == _SEATED else mention for mention in found]
