"""Legal forms of companies all over the world, and what kind of party a name tells."""

import re
from functools import cache, lru_cache

from ipgraph.extract.parties_en.word_lists import bare, heads, person_words, pinyin_name, table
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import PartyType
from ipgraph.vocab.firms import firm_of

_PARTICLED = lazy(
    r"(?:[A-Z][a-z]+|[A-Z]\.) (?:[A-Z]\.? )?(?:(?:von|van|bin|ibn|binti|zu|ter|af) (?:(?:der|den|dem|de) )?)"
    r"[A-Z][a-z]+(?: (?:al-|el-)?[A-Z][a-z]+)?"
)
_HYPHENED = lazy(r"[A-Z][a-z]+-[A-Za-z][a-z]+")
_SHORT_CAPITALS = frozenset({"AS", "SE", "SA", "AB", "AG", "KG", "LP", "UG", "SIA", "PT", "DAC", "JSC", "ULC", "PAO"})
"""Legal forms that a heading in capitals could hold by chance."""
_LETTER_BEHIND = lazy(r" [A-Z0-9]\b")
"""What tells another party: "Alpha and Company B"."""
_STOPPED = frozenset({"LTD.", "INC.", "CORP."})
"""Short words in capitals that bear their stop themselves."""


def _loose(form: str) -> str:
    # Stops, commas and spaces are often left out: "Co.,Ltd", "S.p.A" and "SpA" are one form. Small letters alone need
    # theirs, since "as" is a word.
    stop = r"\." if form.islower() else r"\.?"
    return re.escape(form).replace(r"\.", stop).replace(",", ",?").replace(r"\ ", r"[ \u00a0]?")


@cache
def legal_suffix() -> re.Pattern[str]:
    """A legal form behind a name, with the comma or space before it."""
    forms = sorted(table("parties")["legal"]["forms"], key=lambda form: (-len(form), form))
    # The first letter is looked at before the forms are tried one after the other.
    first = "".join(sorted({re.escape(form[0]) for form in forms}))
    return PATTERNS.compiled(
        rf",?[ \u00a0](?=[{first}])(?P<form>" + "|".join(_loose(form) for form in forms) + r")(?![\w&])"
    )


@cache
def legal_prefix() -> re.Pattern[str]:
    """A legal form before a name."""
    forms = sorted(table("parties")["legal"]["prefixes"], key=lambda form: (-len(form), form))
    return PATTERNS.compiled("(?:" + "|".join(re.escape(form) for form in forms) + ") ")


def match_suffix(content: str, end: int, name: str) -> int | None:
    """Where the legal form ends that follows ``name`` at ``end``; ``None`` where none does."""
    match = legal_suffix().match(content, end)
    if match is None:
        return None
    form = match.group("form")
    if form in _SHORT_CAPITALS and name.isupper() and len(name) > 4:
        return None
    if form.startswith("and ") and _LETTER_BEHIND.match(content, match.end()):
        return None
    if form == "Co" and content[match.end() : match.end() + 1] not in ("", ".", ",", " ", ")"):
        return None
    # The stop behind "LLC." or "AG." ends the sentence; "Ltd." and "Inc." bear it themselves.
    stopped = form.endswith(".") and form[:-1].isupper() and "." not in form[:-1] and form not in _STOPPED
    return match.end() - stopped


@lru_cache(maxsize=16384)
def without_suffix(name: str) -> str:
    """A name without its legal forms.

    >>> without_suffix("Alpha Pumps Co., Ltd."), without_suffix("Alpha GmbH & Co. KG"), without_suffix("Alpha")
    ('Alpha Pumps', 'Alpha', 'Alpha')
    """
    short = legal_suffix().sub("", name).strip(" ,")
    prefix = legal_prefix().match(short)
    return short[prefix.end() :] if prefix else short


@lru_cache(maxsize=16384)
def is_legal_form(text: str) -> bool:
    """Whether words are a legal form and nothing else.

    >>> is_legal_form("AG"), is_legal_form("GmbH & Co. KG"), is_legal_form("Alpha AG")
    (True, True, False)
    """
    return legal_suffix().fullmatch(f" {text}") is not None


def has_legal_form(name: str) -> bool:
    """Whether a name holds a legal form."""
    return without_suffix(name) != name.strip(" ,")


@lru_cache(maxsize=16384)
def kind(name: str) -> PartyType:
    """What kind of party a name tells."""
    if has_legal_form(name):
        return "company"
    if firm := firm_of(name, sure=True):
        return firm.kind
    parts = [part.strip("(),") for part in re.split(r"\s+", name)]
    last = next((part for part in reversed(parts) if part), "")
    if any(part in heads("association") for part in parts):
        return "association"
    # "Academy of Sciences", "Institute of Technology": the word before "of" is the head.
    if "of" in parts and any(part in heads("other") for part in parts[: parts.index("of")]):
        return "other"
    if last in heads("company"):
        return "company"
    if any(part in heads("other") for part in parts):
        return "other"
    if len(parts) > 1 and any(part in heads("government") for part in parts):
        return "government"
    surname = len(parts) == 1 and name in person_words("surname") - person_words("ambiguous")
    return "person" if surname or is_person(name) else "company"


def is_person(name: str) -> bool:
    """Whether a name is built like a person's: a given name before a surname, or a Chinese one.

    >>> [is_person(name) for name in ("Maria Lopez", "Wang Xiaoming", "Li XX", "Ludger von Aster", "Alpha Pumps")]
    [True, True, True, True, False]
    """
    parts = name.replace("*", "X").split()
    if _PARTICLED.fullmatch(name) and parts[-1] not in heads("company"):
        return True
    if not 2 <= len(parts) <= 4 or parts[-1] in heads("company"):
        return False
    if parts[0] in person_words("surname") and len(parts) <= 3:
        given = parts[1:]
        if all(
            part in table("person_names")["mask"]["forms"].split() or part.rstrip(".") in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            for part in given
        ):
            return True
        if all(pinyin_name().fullmatch(part) and part[1:].islower() for part in given) and len("".join(given)) > 2:
            return True
    if _is_asian_name(parts):
        return True
    first = parts[0] if parts[0] in person_words("given") else parts[0].partition("-")[0]
    return first in person_words("given") and all(bare(part) and part[0].isalpha() for part in parts[1:])


def _is_asian_name(parts: list[str]) -> bool:
    """Whether a Korean or Vietnamese family name stands first: "Park Ji-hoon", "Nguyen Van Thanh"."""
    given = parts[1:]
    if len(given) == 1 and parts[0] in person_words("korean"):
        return _HYPHENED.fullmatch(given[0]) is not None
    return parts[0] in person_words("vietnamese") and all(part.istitle() and part.isalpha() for part in given)
