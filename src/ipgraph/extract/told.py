"""Whether enough is told of a case for it to count.

The record format counts a case where the text names a forum together with a party or a result (FORMAT: "Cases in the
background"); without a forum it needs both sides and a step, or one side with the beginning, the end and the result.
"""

import re
from collections.abc import Collection

from ipgraph.extract.draft import CaseDraft
from ipgraph.lang.patterns import lazy

MONTH = 7
"""How long an ISO date is that tells the month: a year alone may be a report's."""


def _held_alone(case: CaseDraft) -> bool:
    """Whether goods are told to be held and of no other goods of the same people anything is told."""
    others = [c for c in case.thread.cases if c is not case and c.role == "customs"]
    return case.role == "customs" and case.said("seize") and not others


def is_told(case: CaseDraft) -> bool:
    """Whether a case counts."""
    if not (case.claimants or case.respondents or _asked_above(case)) or _of_anybody(case):
        return _by_result(case)
    if case.forum:
        return bool(
            case.outcome
            or case.filed
            or case.decided
            or case.claimed
            or case.case_number
            or case.said("sue", "sued", "filed")
            or _held_alone(case)
            or (case.claimants and case.respondents and not _only_spoken_of(case))
        )
    if not (case.claimants and case.respondents):
        crime = case.role == "criminal"
        named = any(not party.unnamed for party in case.respondents)
        judged = case.filed or (case.outcome is not None and case.outcome.value in ("convicted", "acquitted"))
        ended = case.outcome is not None and case.outcome.value not in ("unknown", "pending")
        reviewed = case.after is not None and case.after.role == "criminal" and ended
        jailed = crime and (bool(case.sentences) or (named and bool(judged or reviewed)))
        return jailed or bool(case.filed and case.decided and case.outcome)  # its story from the suit to the judgment
    charged = case.role == "criminal" and case.language == "zh"  # whoever is charged stands before some court
    return bool(case.outcome or case.filed or case.claimed or charged)


def _asked_above(case: CaseDraft) -> bool:
    """Whether a Chinese text tells who asked a court above that it names to look at what another court decided."""
    of_court = case.after is None or case.after.role == "main"
    return case.language == "zh" and bool(case.forum and case.appellants) and of_court and not case.passing


ANYBODY = (
    r"(?:(?:the|an?|any|such|each|every) )?(?:alleged |wilful |willful |repeat )?"
    r"(?:infringers?|right(?:s)? ?holders?|rights? owners?|offenders?|counterfeiters?|wrongdoers?)"
)
"""Whom a law speaks of, and no case: "the infringer"."""
_ANYBODY = lazy(ANYBODY, re.IGNORECASE)


def _of_anybody(case: CaseDraft) -> bool:
    """Whether those told of an English case are nobody in particular, and no sum was claimed or granted."""
    people = [*case.claimants, *case.respondents]
    if case.language != "en" or case.awarded or case.claimed or case.filed:
        return False
    return all(party.unnamed and _ANYBODY.fullmatch(party.first.text) is not None for party in people)


def reviewed_with_result(case: CaseDraft, cases: Collection[CaseDraft]) -> bool:
    """Whether a named court's result is told that one of ``cases``, which counts, has reviewed; all of one dispute."""
    if any(other.thread is not case.thread for other in cases):
        return False
    if not case.forum_key or case.outcome is None or case.outcome.value in ("unknown", "pending"):
        return False
    return any(other.after is case and is_told(other) for other in cases)


def _only_spoken_of(case: CaseDraft) -> bool:
    """Whether the highest court of a country is named by a frame that says nothing of what it did there."""
    instance = case.instance
    return instance is not None and (instance.value, instance.rule) == ("retrial", "rank")


def _by_result(case: CaseDraft) -> bool:
    """Whether a case without parties counts by its result: a forum that the text names, and when it decided what."""
    if case.role == "customs" and case.forum_key and case.filed is not None and case.rights:
        return len(case.filed.value) >= MONTH
    if not case.forum_key or case.outcome is None or case.outcome.value in ("unknown", "pending"):
        return False
    if case.role == "nullity" and case.language == "zh" and case.forum_key.startswith("cn-"):
        return False  # no court of China takes a right away: it decides over what an office did, between the two
    if case.role == "enforcement" and case.outcome.value == "penalised" and case.awarded:
        return True  # an office by its name, and what it made somebody pay
    if case.role == "criminal" and case.outcome.value == "convicted" and (case.awarded or case.remedies):
        return True  # a court by its name, and what it sentenced somebody to
    dated = case.decided is not None and len(case.decided.value) >= MONTH
    return bool(dated or case.case_number or (case.after is not None and case.after.forum)) or (
        case.role in ("office", "nullity") and bool(case.rights)
    )
