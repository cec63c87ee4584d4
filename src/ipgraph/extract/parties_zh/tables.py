"""The tables of how parties are written in Chinese, in the shapes in which the rules ask for them."""

import re
from functools import cache
from importlib.resources import files
from typing import Any

from ahocorasick_rs import AhoCorasick, MatchKind

from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.kept_tables import read_toml
from ipgraph.model.codes import PartyType
from ipgraph.vocab.firms import sure_names
from ipgraph.vocab.forums import load_forums


@cache
def party_table() -> dict[str, Any]:
    """The table as it is written."""
    return read_toml(files("ipgraph.lang").joinpath("zh", "parties.toml").read_text(encoding="utf-8"))


@cache
def endings() -> tuple[AhoCorasick, tuple[tuple[str, PartyType], ...]]:
    """The endings of organisation names, the longest at each place, with the type that each tells."""
    pairs: list[tuple[str, PartyType]] = []
    for kind, forms in party_table()["suffix"].items():
        pairs += [(form, kind) for form in forms]
    return AhoCorasick([form for form, _ in pairs], matchkind=MatchKind.LeftmostLongest), tuple(pairs)


@cache
def legal_forms() -> tuple[str, ...]:
    """Endings of legal form, after which no name goes on."""
    return tuple(party_table()["legal"]["forms"])


@cache
def trade_words() -> frozenset[str]:
    """Words of trade: a name holds more than these and its ending."""
    return frozenset(party_table()["trade"]["words"])


@cache
def trade_tails() -> tuple[str, ...]:
    """Words of trade with which a name without a legal form ends, the longest first."""
    return tuple(sorted(party_table()["trade"]["tails"], key=lambda word: (-len(word), word)))


@cache
def edge_words() -> AhoCorasick:
    """The words after which a name begins, wherever they stand, also inside one another."""
    edge = party_table()["edge"]
    words = {word for name, rows in edge.items() if name not in ("characters", "whole") for word in rows}
    return AhoCorasick(sorted(words))


@cache
def edge_characters() -> frozenset[str]:
    """The characters after which a name begins, unless they stand inside a word of ``whole_words``."""
    return frozenset(party_table()["edge"]["characters"])


@cache
def whole_words() -> AhoCorasick:
    """Words and places in which an edge character is part of a name."""
    characters = edge_characters()
    places = {place for place in place_names() if characters & set(place)}
    return AhoCorasick(sorted(places | known_firms() | set(party_table()["edge"]["whole"])))


@cache
def place_names() -> frozenset[str]:
    """Names of China's divisions, with and without what says their level."""
    found = set()
    for forum in load_forums().by_key.values():
        if forum.country == "CN" and forum.place:
            for name in (forum.place, forum.place.rstrip("省市区县")):
                if len(name) >= 2:
                    found.add(name)
                    if name == forum.place and name[-1] not in "省市区县州盟旗":
                        found.update({name + "市", name + "省"})
    return frozenset(found)


@cache
def acts_behind() -> re.Pattern[str]:
    """What stands behind one who acts."""
    acts = party_table()["acts"]
    return PATTERNS.compiled(f"(?:{'|'.join(acts['adverbs'])}){{0,3}}(?:{'|'.join(acts['behind'])})")


@cache
def acts_before() -> tuple[str, ...]:
    """What stands before one who acts or is acted upon."""
    return tuple(party_table()["acts"]["before"])


@cache
def common_words() -> frozenset[str]:
    """Words that stand where a bare name could and are none."""
    return frozenset(party_table()["common"]["words"])


@cache
def no_name_parts() -> re.Pattern[str]:
    """What no bare name holds."""
    return PATTERNS.compiled("|".join(map(re.escape, party_table()["common"]["parts"])))


@cache
def known_firms() -> frozenset[str]:
    """Firms known under a short name, in Chinese and Latin letters: those of the vocabulary, and further ones."""
    known = party_table()["known"]
    return frozenset([*known["names"], *known["latin"]]) | sure_names("zh") | sure_names("en")
