"""Short names of offices that a text gives to a firm: "ITC Limited", then "ITC sued"."""

import re
from collections.abc import Sequence

from ipgraph.lang.forum_mention import ForumMention

_FORM = r"(?:Limited|Ltd|plc|PLC|Inc|Corp|Corporation|LLC|GmbH|AG|SA|KK|Pte|Pvt|Holdings|Group)\b"


def without_firms(forums: Sequence[ForumMention], content: str) -> list[ForumMention]:
    """The forums of a text without those that it names only as it names a firm, by its first word in capitals."""
    short = {content[f.start : f.end] for f in forums}
    firms = {name for name in short if name.isupper() and name.isalpha() and _has_form(name, content)}
    return [f for f in forums if content[f.start : f.end] not in firms]


def _has_form(name: str, content: str) -> bool:
    return re.search(rf"\b{name} (?:[A-Z][a-z]+ )?{_FORM}", content) is not None
