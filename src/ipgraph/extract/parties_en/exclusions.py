"""Words in capitals that are no party's name: places and dates, laws and courts, media, firms of lawyers."""

import re
from functools import cache, lru_cache

from ipgraph.extract.parties_en.legal_forms import has_legal_form, is_legal_form
from ipgraph.extract.parties_en.word_lists import bare, heads, is_geographic, is_no_name, person_words, table, words
from ipgraph.lang.patterns import lazy

_MODEL = lazy(r"[A-Z]-[A-Z]{2}|[A-Z]{2}-[A-Z]")
"""The code of a model that holds no digit: "the Q-RV"."""
_CODE = lazy(r"[A-Z]{1,4}[/.-]*\d[\d/.-]*[A-Z]{0,2}|(?:rmb|usd|eur|us|hk|cny)\$?[\d.,]+", re.IGNORECASE)
_OFFICER = lazy(
    r"(?:(?:Vice|Deputy|Senior|Executive|Former|Interim) )*(?:Vice-)?(?:President|Chair(?:man|woman)?|Head|Professor"
    r"|Managing Director|General Counsel|Chief [A-Z][a-z]+ Officer|C[A-Z]O) (?:of|at|for) "
)
"""What opens the name of the office that somebody holds in a firm: "President of Alpha Technologies"."""
_JUDGES = lazy(r".* (?:JJA?|LJJ|[AC]?J|LJ)")
"""Judges, whose title stands behind their names: "Orr and Finch JJ"."""
_BODY_WORDS = frozenset({"Bank", "Company", "Motors", "Airlines", "Airways", "Electric"})


@cache
def all_heads() -> frozenset[str]:
    """The words that end names of any kind of party."""
    return heads("company") | heads("association") | heads("other") | heads("government")


@lru_cache(maxsize=16384)
def is_excluded(text: str) -> bool:
    """Whether the words can't name a party.

    >>> [is_excluded(text) for text in ("Patent Law", "South Korea", "Head of Alpha", "China Mobile", "Alpha")]
    [True, True, True, False, False]
    """
    if _OFFICER.match(text) or _JUDGES.fullmatch(text):
        return True
    if has_legal_form(text):
        return False
    if is_legal_form(text):
        return True
    parts = text.replace("(", "").replace(")", "").split()
    if all(is_no_name(part) for part in parts) and not _is_body(parts):
        return True
    if len(parts) == 1 and text in all_heads():
        return True
    if len(text) < 2 or (len(parts) > 1 and text.isupper() and len(text) > 24):
        return True
    # "Bill Harper": a given name that is a word of law as well.
    named = parts[1:] if len(parts) > 1 and parts[0] in person_words("given") else parts
    lawful = any(bare(part) in words("law") for part in named)
    if lawful and not (parts[-1] in heads("company") or parts[-1] in heads("association")):
        return True
    return _CODE.fullmatch(text) is not None or _MODEL.fullmatch(text) is not None


def _is_body(parts: list[str]) -> bool:
    if len(parts) < 2 or all(is_geographic(part) for part in parts) or bare(parts[0]) in words("function"):
        return False
    bodies = heads("association") | heads("other") | heads("government") | _BODY_WORDS
    return any(part in bodies for part in parts)


@lru_cache(maxsize=16384)
def is_medium(text: str) -> bool:
    """Whether the words name a newspaper, an agency or a channel."""
    media = table("name_words")["media"]
    if text in media["names"]:
        return True
    return bare(text.split()[-1]) in media["last"].split() and len(text.split()) > 1


def is_counsel(text: str) -> bool:
    """Whether the words name a firm of lawyers."""
    return text.endswith(_counsel())


@cache
def _counsel() -> tuple[str, ...]:
    return tuple(table("name_words")["counsel"]["last"])


def bears_article(text: str) -> bool:
    """Whether an article may stand before the name: bodies, short forms in capitals, persons of renown."""
    return text.isupper() or any(part in all_heads() for part in text.split())
