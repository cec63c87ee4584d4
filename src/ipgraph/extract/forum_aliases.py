"""Short names that a bracket gives a forum: "the Competition Commission of Ruritania (CCR)", （以下简称高新法院）.

From the bracket on, and in a title before it, the short name is the forum's. Latin letters must be initials of the
name, in its order; a Chinese short name must end in a noun for courts or offices.
"""

import re
from collections.abc import Sequence

import msgspec

from ipgraph.lang.anchors import Anchors
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

_BRACKET = {
    "en": lazy(r" ?\((?:the |hereinafter |or )?[\"“']?(?P<alias>[A-Z][A-Za-z]{1,7})[\"”']?\)"),
    "zh": lazy(
        r"[（(](?:(?:以下|下)?简?称|简称)(?:为)?[：:]?[“\"]?(?P<alias>[㐀-鿿A-Z]{2,10})[”\"]?[）)]"
        r"|[（(](?P<letters>[A-Z]{2,8})[）)]"
    ),
}
_FORUM_NOUN = lazy("(?:院|局|委|会|海关|庭|署|中心|厅|处)$")
_MOST = 40
"""The most short names of one text."""


def with_aliases(mentions: Sequence[ForumMention], content: str, language: Language) -> list[ForumMention]:
    """The mentions with those by short names that the text itself introduces."""
    aliases: dict[str, ForumMention] = {}
    for mention in mentions:
        if mention.key and not mention.generic and not mention.anaphor and len(aliases) < _MOST:
            match = _BRACKET[language].match(content, mention.end)
            alias = next(filter(None, match.groups()), "") if match else ""
            if alias and _fits(alias, content[mention.start : mention.end]):
                aliases.setdefault(alias, mention)
    if not aliases:
        return list(mentions)
    added = [
        msgspec.structs.replace(aliases[alias], start=at, end=at + len(alias), short=True, candidates=())
        for at, alias in Anchors(aliases).find(content, 0, len(content))
        if _whole(content, at, at + len(alias))
    ]
    kept: list[ForumMention] = []
    for mention in sorted((*mentions, *added), key=lambda m: (m.start, m.start - m.end, m.short)):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


def _fits(alias: str, name: str) -> bool:
    """Whether the letters are initials of the name in its order, or the signs end in a noun for forums."""
    if not alias.isascii():
        return _FORUM_NOUN.search(alias) is not None
    initials = iter("".join(word[0] for word in re.findall(r"[^\W\d_]+", name)).upper())
    capitals = [letter for letter in alias if letter.isupper()]
    return not name.isascii() or (len(capitals) > 1 and all(letter in initials for letter in capitals))


def _whole(content: str, start: int, end: int) -> bool:
    """Whether Latin letters stand alone; Chinese words have no edges."""
    if not content[start].isascii():
        return True
    before, behind = content[start - 1 : start], content[end : end + 1]
    return not (before.isascii() and (before.isalnum() or before == "_")) and not (
        behind.isascii() and (behind.isalnum() or behind == "_")
    )
