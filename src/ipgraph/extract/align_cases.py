"""Pair the cases of the two language versions by what no translation changes: forum, instance, numbers, dates, sums.

The sides count as far as parties are known to be the same by their names.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.pair_off import pair_off
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums import load_forums

CASE_LEAST = 2.5
"""The least likeness at which two cases are taken for one."""

MONTH = 7
"""How long an ISO date is that tells the month."""

CasePairs = Sequence[tuple[CaseDraft | None, CaseDraft | None]]
"""Pairs of an English and a Chinese telling of one case."""

SamePairs = dict[PartyDraft, PartyDraft]
"""The Chinese party of each English party as far as it is known."""


def pair_cases(en: Sequence[CaseDraft], zh: Sequence[CaseDraft], same: SamePairs) -> CasePairs:
    """Pairs of cases; a case that one version alone tells stands alone."""
    return pair_off(en, zh, lambda a, b: case_likeness(a, b) + _sides_alike(a, b, same), CASE_LEAST)


def _sides_alike(a: CaseDraft, b: CaseDraft, same: SamePairs) -> float:
    """What the sides of two cases say, as far as their parties are known to be the same."""
    known = set(same.values())
    score = 0.0
    for side in ("claimants", "respondents"):
        mine = {same[p] for p in getattr(a, side) if p in same}
        theirs = {p for p in getattr(b, side) if p in known}
        if mine and theirs:
            score += 0.5 if mine & theirs else -0.5
    return score


def case_likeness(a: CaseDraft, b: CaseDraft) -> float:
    """How much speaks for two tellings being of one case, the sides left aside."""
    score = 0.0
    if a.forum_key and b.forum_key and bare_of(a.forum_key, b.forum_key):
        score += 2.5
    elif a.forum_key and b.forum_key and not names_untold(a.forum_key, b.forum_key):
        score += 3.0 if a.forum_key == b.forum_key else -2.0
    elif bool(a.forum) != bool(b.forum):
        score -= 0.25
    elif a.forum and b.forum and a.forum_kind == b.forum_kind:
        score += 1.0
    if a.role == b.role:
        score += 1.0
    else:
        score -= 1.5
    if a.instance and b.instance:
        score += 1.0 if a.instance.value == b.instance.value else -1.0
    for name, apart in (("filed", -5.0), ("decided", -1.0)):
        x, y = getattr(a, name), getattr(b, name)
        if x and y:
            score += _dates_alike(x.value, y.value, apart)
    if a.case_number and b.case_number:
        score += 3.0 if number_key(a.case_number.value) == number_key(b.case_number.value) else -4.0
    for name in ("claimed", "awarded"):
        x, y = ({(s.amount, s.currency) for s in getattr(case, name)} for case in (a, b))
        if x and y:
            score += 1.5 if x & y else -0.75
    if a.outcome and b.outcome:
        score += 0.25 if a.outcome.value == b.outcome.value else -0.25
    numbers = [{r.number.text for r in case.rights if r.number} for case in (a, b)]
    if numbers[0] and numbers[1]:
        score += 1.0 if numbers[0] & numbers[1] else -1.0
    return score


_CHINESE = lazy(r"^xx-.*[㐀-鿿]")


def names_untold(en: str, zh: str) -> bool:
    """Whether the keys of two forums cannot tell them apart: of no kept name, or of a place known in Chinese alone."""
    return (en[0] == "~" and zh[0] == "~") or (_CHINESE.search(zh) is not None and not en.startswith("cn-"))


@cache
def bare_of(en: str, zh: str) -> bool:
    """Whether the English text calls by a bare name, of which it tells no country, a court that the Chinese one places.

    >>> bare_of("~the court of appeal", "gb-ca"), bare_of("~high court", "gb-ca"), bare_of("jp-tokyo", "jp-tokyo")
    (True, False, False)
    """
    forum = load_forums().find(zh) if en.startswith("~") else None
    if forum is None or forum.country == "CN":
        return False
    name = en[1:].removeprefix("the ")
    forms = (form.casefold() for form in forum.forms_en)
    return "court" in name and any(form.startswith(f"{name} ") or form.endswith(f" {name}") for form in forms)


def _dates_alike(x: str, y: str, apart: float) -> float:
    """What two dates of one step say; ``apart`` where their months differ. Days differ by a slip of the pen."""
    if x == y:
        return 1.5
    known = min(len(x), len(y))
    if x[:known] == y[:known]:
        return 1.0 if known >= MONTH else 0.25
    return 0.25 if x[:MONTH] == y[:MONTH] and known > MONTH else apart if known >= MONTH else -0.75


def number_key(number: str) -> tuple[str, ...]:
    """What a case number keeps in every notation: its digits, with the court code's leading noughts."""
    return tuple(re.findall(r"\d+", unicodedata.normalize("NFKC", number)))
