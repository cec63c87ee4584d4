"""How alike two records, parties, rights or proceedings are, and which of two lists belong together.

A fact can only be called right or wrong once it is known which party, right or proceeding of the gold record is meant.
The likenesses here are rough on purpose: they weigh what identifies a thing and leave the judging of single facts to
:mod:`ipgraph.evaluate.facts`.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from typing import TypeVar

from ipgraph.model.record import Bilingual, Names, Party, Proceeding, Record, Right

LEAST_FOR_PROCEEDINGS = 2.0
"""Two proceedings are only paired when about two strong clues speak for it, such as forum, or instance and type."""

_T = TypeVar("_T")
_LEAST = 0.01
_ARTICLE = re.compile(r"^(the|a|an)\s+")
_SIGNS = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """The text without differences of width, case, punctuation, spaces or a leading English article.

    >>> fold("The Suzhou Intermediate People's Court")
    'suzhouintermediatepeoplescourt'
    """
    folded = unicodedata.normalize("NFKC", text).casefold().strip()
    return _SIGNS.sub("", _ARTICLE.sub("", folded))


def folded_forms(name: Names | Bilingual) -> frozenset[str]:
    """All forms of a name in both languages, folded."""
    forms = (name.en or "", name.zh or "") if isinstance(name, Bilingual) else (*name.en, *name.zh)
    return frozenset(folded for form in forms if (folded := fold(form)))


def name_likeness(one: Names | Bilingual, other: Names | Bilingual) -> float:
    """1 for a shared form; the share of the longer form that the shorter one covers, when at least half; else 0.

    >>> name_likeness(Names(en=("Suzhou Court",)), Names(en=("the Suzhou court", "it")))
    1.0
    >>> name_likeness(Names(zh=("某网络",)), Names(zh=("某网络公司",)))
    0.6
    """
    ours, theirs = folded_forms(one), folded_forms(other)
    if ours & theirs:
        return 1.0
    best = 0.0
    for a in ours:
        for b in theirs:
            short, long = (a, b) if len(a) <= len(b) else (b, a)
            if len(short) >= 2 and short in long:
                best = max(best, len(short) / len(long))
    return best if best >= 0.5 else 0.0


def pair_up(
    gold: Sequence[_T], predicted: Sequence[_T], likeness: Callable[[_T, _T], float], least: float = _LEAST
) -> dict[int, int]:
    """Pair each predicted item with at most one gold item: ``{index in predicted: index in gold}``.

    The most alike two go first; among equals, the earlier gold item and then the earlier predicted one. Pairs less
    alike than ``least`` are not made.
    """
    ranking = sorted(
        (-likeness(theirs, ours), i, j) for i, theirs in enumerate(gold) for j, ours in enumerate(predicted)
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for score, i, j in ranking:
        if -score >= least and i not in taken and j not in pairs:
            taken.add(i)
            pairs[j] = i
    return pairs


def record_likeness(gold: Record, predicted: Record) -> float:
    """By title and date; never 0, so that the only two records of a file are always compared."""
    same_date = gold.article.published == predicted.article.published
    return 2 * name_likeness(gold.article.title, predicted.article.title) + same_date + 0.1


def party_likeness(gold_record: Record, predicted_record: Record) -> Callable[[Party, Party], float]:
    """A likeness of parties: by name; two unnamed ones by a part that both play somewhere."""
    gold_roles, predicted_roles = _roles_by_party(gold_record), _roles_by_party(predicted_record)

    def likeness(gold: Party, predicted: Party) -> float:
        by_name = name_likeness(gold.name, predicted.name)
        if by_name or not (gold.unnamed and predicted.unnamed):
            return by_name
        return 0.3 if gold_roles[gold.id] & predicted_roles[predicted.id] else 0.0

    return likeness


def right_likeness(gold: Right, predicted: Right) -> float:
    """By number where both have one; else by title and type. Two different titles are two rights."""
    if gold.number and predicted.number:
        return 3.0 if fold(gold.number) == fold(predicted.number) else 0.0
    by_title = name_likeness(gold.title, predicted.title)
    if not by_title and folded_forms(gold.title) and folded_forms(predicted.title):
        return 0.0
    return 2 * by_title + (gold.type == predicted.type)


def proceeding_likeness(gold_id: Callable[[str], str]) -> Callable[[Proceeding, Proceeding], float]:
    """A likeness of proceedings: forum and sums weigh most, then instance, type, parties, filing date and outcome.

    ``gold_id`` gives the gold record's id of a predicted party.
    """

    def likeness(gold: Proceeding, predicted: Proceeding) -> float:
        shared_roles = _roles(gold, lambda party: party) & _roles(predicted, gold_id)
        return (
            2 * name_likeness(gold.forum, predicted.forum)
            + (gold.instance == predicted.instance)
            + (gold.type == predicted.type)
            + 2 * len(_sums(gold) & _sums(predicted))
            + 0.5 * len(shared_roles)
            + 0.5 * (bool(gold.filed) and gold.filed == predicted.filed)
            + 0.25 * (gold.outcome == predicted.outcome)
        )

    return likeness


def _sums(proceeding: Proceeding) -> set[tuple[float, str]]:
    return {(money.amount, money.currency) for money in (*proceeding.claimed, *proceeding.awarded)}


def _roles(proceeding: Proceeding, name: Callable[[str], str]) -> set[tuple[str, str]]:
    return {
        (role, name(party)) for role in ("claimants", "respondents", "others") for party in getattr(proceeding, role)
    }


def _roles_by_party(record: Record) -> dict[str, set[str]]:
    played = {pair for proceeding in record.proceedings for pair in _roles(proceeding, str)}
    return {party.id: {role for role, id_ in played if id_ == party.id} for party in record.parties}
