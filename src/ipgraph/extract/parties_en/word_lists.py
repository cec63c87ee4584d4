"""The word lists that say what a capitalised English word is when it is not a name."""

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy

_POSSESSIVE = lazy(r"['’]s?$")
_NUMBERED = lazy(r"[A-Z]{1,2}\d[\d.,/-]*[A-Za-z]?|\d[\d.,/-]*[a-z]?|\d[\d.,/-]+[A-Z]")


@cache
def table(name: str) -> dict[str, Any]:
    """A table of ``lang/en``."""
    return read_toml(files("ipgraph.lang").joinpath("en", f"{name}.toml").read_text(encoding="utf-8"))


@cache
def words(name: str) -> frozenset[str]:
    """One list of ``name_words.toml``, in lower case."""
    return frozenset(table("name_words")[name]["words"].split())


@cache
def person_words(name: str) -> frozenset[str]:
    """One list of ``person_names.toml``, as written."""
    return frozenset(table("person_names")[name]["words"].split())


@cache
def list_kin() -> frozenset[str]:
    """Words that say before a name of a list what it is to the others, in lower case: "wife", "distributor"."""
    told = table("party_lists")
    return frozenset(word for name in ("kin", "business", "calling") for word in told[name]["words"].split())


@cache
def callings() -> frozenset[str]:
    """Words that say before a name of a list what somebody does, in lower case: "painter", "band"."""
    return frozenset(table("party_lists")["calling"]["words"].split())


@cache
def heads(kind: str) -> frozenset[str]:
    """Words that end names of one kind of party."""
    return frozenset(table("parties")["heads"][kind])


@lru_cache(maxsize=16384)
def bare(word: str) -> str:
    """A word in lower case, without a possessive ending or the stops around it.

    >>> bare("Beijing’s"), bare("U.S."), bare("Wi-Fi,")
    ('beijing', 'u.s.', 'wi-fi')
    """
    word = _POSSESSIVE.sub("", word.strip(",;:“”\"()'‘"))
    return word.lower() if "." in word[:-1] else word.rstrip(".").lower()


@lru_cache(maxsize=16384)
def is_geographic(word: str) -> bool:
    """Whether a word names a place, a people or a language, or a part of a place."""
    lower = bare(word)
    if lower in words("place") or lower in words("demonym"):
        return True
    # "Shenzhen-based", "Sino-Swiss", "Anglo-Dutch"
    return lower.endswith("-based") or ("-" in lower and all(part in words("demonym") for part in lower.split("-")))


@lru_cache(maxsize=16384)
def is_no_name(word: str) -> bool:
    """Whether a word alone can't be a party: a place, a date, a technology, a word of law or of grammar."""
    lower = bare(word)
    return (
        is_geographic(word)
        or not any(letter.isalpha() for letter in lower)
        or any(lower in words(name) for name in ("function", "month", "technical", "law", "region"))
        or is_numbered(word)
    )


def is_numbered(word: str) -> bool:
    """Whether a word is a number with letters, which alone is a claim, a drawing or a part and no name: "D2", "45a"."""
    return _NUMBERED.fullmatch(word) is not None


@cache
def pinyin_name() -> re.Pattern[str]:
    """A given name in pinyin: one to three syllables, perhaps with a hyphen."""
    initial = r"(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    final = (
        r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|üe|er|"
        r"a|o|e|i|u|ü|v)"
    )
    return PATTERNS.compiled(rf"{initial}{final}(?:['’-]?{initial}{final}){{0,2}}", re.IGNORECASE)
