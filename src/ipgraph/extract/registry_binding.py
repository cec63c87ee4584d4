"""Whose registry a text means that names its registrar without a country: that of the only office it names beside."""

from collections.abc import Sequence

import msgspec

from ipgraph.lang.forum_mention import ForumMention

_REGISTRY = "xx-trademarks-registry"


def registries_of_offices(mentions: Sequence[ForumMention]) -> list[ForumMention]:
    """The mentions, with the registrar of marks as the one office of a country that is named with it."""
    offices = {m.key: m for m in mentions if m.kind == "ip-office" and m.key and m.key[:2] not in ("xx", "wi", "eu")}
    if len(offices) != 1 or not any(m.key == _REGISTRY for m in mentions):
        return list(mentions)
    (office,) = offices.values()
    return [
        msgspec.structs.replace(m, key=office.key, country=office.country, candidates=()) if m.key == _REGISTRY else m
        for m in mentions
    ]
