"""What a case came to: its outcome and status, from what its forum did."""

from ipgraph.extract.boards_reviewing import reviews_alone
from ipgraph.extract.costs import had_no_case, is_for_costs, only_costs
from ipgraph.extract.draft import CaseDraft, Fact, is_criminal_court
from ipgraph.extract.frames.leave import only_asks_leave
from ipgraph.extract.infringed_invalid import found_liable
from ipgraph.extract.interim_above import REVIEWED, refused_below, waits_above
from ipgraph.extract.lost_below import had_lost
from ipgraph.extract.undone import undone
from ipgraph.model.article import Span
from ipgraph.model.codes import Outcome, Status

STATUS: dict[Outcome, Status] = {
    "settled": "settled",
    "withdrawn": "withdrawn",
    "pending": "pending",
    "released": "released",
    "unknown": "unknown",
}
"""The status that goes with an outcome; every other outcome is ``decided``."""

MUCH_LESS = 0.9
"""A sum granted below this share of the sum claimed is a partial win."""

PARTLY_FOUND = "found-and-refused"
"""A verdict: one sentence tells that something was infringed and another claim refused."""
REFUSED = "petition-refused"
"""A verdict: the court did not take up the case that it was asked to try again."""

CLEARED = "cleared"
"""A verdict: beside a right that was infringed another was not."""

NON_USE = "nonuse"
"""Words that say that a mark was attacked, or struck off, for not having been used."""

_ATTACKS = frozenset({"patent-invalidation", "trademark-invalidation"})
"""Kinds of cases in which somebody attacks a right."""


def judge(case: CaseDraft) -> Fact | None:
    """The outcome of a case with the words that show it, or ``None`` where the text does not tell."""
    said = {fact.value: fact for fact in reversed(case.verdicts)}
    by_role = {
        "interim": _interim,
        "reconsideration": _reconsidered,
        "office": _office,
        "nullity": _office,
        "administrative-review": _review,
        "customs": _customs,
        "enforcement": _enforced,
        "criminal": _criminal,
        "counterclaim": _countered,
    }.get(case.role, _first)
    upheld = case.role == "interim" and case.said("affirm", "reverse") and not case.said("grant")
    upheld = upheld or (case.role == "interim" and case.after is not None and case.said("reverse"))
    upheld = upheld or (case.role == "interim" and case.said("affirm") and _by_bench(case))
    if (case.role in ("main", "criminal", "counterclaim") or upheld) and _is_review(case):
        by_role = _review
    if case.role == "main" and _is_open(case, said):
        return _as("pending", said["pending"])
    if case.role == "interim" and case.after is not None and _is_review(case) and (over := _review(case, said)):
        return over
    if case.role == "main" and "withdraw" in said and only_costs(case, said):
        return _as("withdrawn", said["withdraw"])
    going_on = next((fact for fact in case.verdicts if fact.value == "pending" and fact.rule in _GO_ON), None)
    if case.role == "main" and going_on is not None and not _is_review(case) and not said.keys() & _ENDED:
        return _as("pending", going_on)
    found = by_role(case, said)
    if found is None and "withdraw" in said:
        found = _as("withdrawn", said["withdraw"])
    if found is None and "pending" in said and (case.role != "interim" or waits_above(case, said)):
        found = _as("pending", said["pending"])
    return found


def _by_bench(case: CaseDraft) -> bool:
    """Whether a bench reviews what a single judge of its court had ordered."""
    return case.after is not None and case.instance is not None and case.instance.rule == "single-judge"


_GO_ON = frozenset({"en-pending-go-on", "en-pending-kept"})
"""Rules of words that tell that a court lets a suit go on, whatever part of it was thrown out."""
_ENDED = frozenset({"award", "order", "won", "lost", "withdraw", "grant"})


def _is_review(case: CaseDraft) -> bool:
    return case.instance is not None and case.instance.value in REVIEWED


def _is_open(case: CaseDraft, said: dict[str, Fact]) -> bool:
    """Whether a suit is told to be open while words of a decision are those of an interim measure beside it."""
    if "pending" not in said or case.awarded or _is_review(case) or said.keys() & {"dismiss", "lost"}:
        return False
    return any(c.role == "interim" and c.forum_key == case.forum_key for c in case.thread.cases)


def _as(outcome: Outcome, fact: Fact) -> Fact:
    return Fact(outcome, fact.span, fact.rule)


def _pick(said: dict[str, Fact], *rows: tuple[str, Outcome]) -> Fact | None:
    for name, outcome in rows:
        if name in said:
            return _as(outcome, said[name])
    return None


def _review(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    over_office = case.type is not None and case.type.value == "administrative-litigation"
    if case.role == "criminal" and "acquit" in said:
        return _as("acquitted", said["acquit"])
    if over_office and (turned := undone(case, said)):
        annuls = case.instance is not None and case.instance.rule == "office-review"  # and says nothing of a judgment
        return _as("claimant-won" if annuls else "reversed", turned)
    if REFUSED in said and not said.keys() & {"remand", "reverse", "modify"} and not case.awarded:
        return _as("denied", said[REFUSED])
    kept = said.keys() & {"remand", "affirm", "reverse"}
    if case.awarded and not kept and not case.awarded[0].total and had_lost(case.after):
        return Fact("reversed", case.awarded[0].span, case.awarded[0].rule)
    found = _pick(said, ("remand", "remanded"), ("reverse", "reversed"), ("modify", "modified"), ("affirm", "affirmed"))
    if found:
        return _as("denied", found) if found.value == "affirmed" and only_asks_leave(case.verdicts) else found
    before = {s.amount for s in case.after.awarded} if case.after is not None else set()
    if case.awarded and before and {s.amount for s in case.awarded} != before:
        return Fact("modified", case.awarded[0].span, case.awarded[0].rule)
    refused: Outcome = "denied" if only_asks_leave(case.verdicts) else "affirmed"
    return _by_result_below(case, said) or _pick(said, ("dismiss", refused))


def _by_result_below(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    """The outcome of a review that is told by who won in the end, from who had won below."""
    below = case.after.outcome if case.after is not None else None
    failed, lost = below is not None and below.value == "respondent-won", said.get("lost")
    ordered = (said.get("grant") or said.get("order")) if failed and (case.remedies or case.awarded) else None
    won = said.get("won") or (ordered if lost is None else None)  # ordered above what was refused below
    if case.role != "main" or below is None or (won and lost) or (told := won or lost) is None:
        return None
    if not failed and below.value not in ("claimant-won", "claimant-partly-won"):
        return None
    return _as("reversed" if bool(won) is failed else "affirmed", told)


_LIABILITY = frozenset(
    {"breach-of-contract", "infringement", "unfair-competition", "direct-infringement", "contributory-infringement"}
)


def _countered(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    """What a counterclaim came to: one that attacks a right ends as an attack before an office does."""
    if case.type is not None and case.type.value in _ATTACKS and (found := _office(case, said)) is not None:
        return found
    won = _first(case, said)
    if case.type is not None and case.type.value in _ATTACKS and won is not None and won.value == "claimant-won":
        return _as("invalidated", won)
    return won


def _first(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    won = _granted(case, said)
    lost = said.get("dismiss") or said.get("lost")
    if won is None and lost is None and case.type is not None and case.type.value == "administrative-litigation":
        lost = said.get("affirm")  # what the office decided stands
    if won is None and lost is None:
        won, lost = found_liable(case, _LIABILITY)
    cleared = case.findings.get("non-infringement")
    if won is None and cleared is not None and "dismiss" not in said and _asks_to_be_cleared(case):
        return _as("claimant-won", cleared)
    if won is None and lost is None and _of_infringement(case):
        lost = case.findings.get("non-infringement")
    if won is None and lost is None and case.language == "en" and case.role == "main":
        lost = said.get("invalidated")  # nobody infringes a right that the court holds invalid
    if won is None and PARTLY_FOUND in said:
        return _as("claimant-partly-won", said[PARTLY_FOUND])
    if won is None:
        return _as("respondent-won", lost) if lost is not None else None
    return _as("claimant-partly-won" if _in_part(case, said, won, lost) else "claimant-won", won)


def _of_infringement(case: CaseDraft) -> bool:
    return case.type is not None and case.type.value in ("civil-infringement", "section-337")


def _asks_to_be_cleared(case: CaseDraft) -> bool:
    """Whether whoever sued asked a Chinese court to find that nothing is infringed."""
    return case.language == "zh" and case.type is not None and case.type.value == "non-infringement-declaration"


def _granted(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    """The words that grant something: a sum, an order, a judgment for the one who sued."""
    if case.awarded and all(is_for_costs(money) for money in case.awarded) and had_no_case(case, said):
        return None  # what the loser must pay are the costs of the other side
    relief = bool(case.awarded or case.remedies)
    if "award" in said and relief:
        return said["award"]
    won = said.get("order") or said.get("won")
    if won is None and case.awarded:
        won = Fact("award", case.awarded[0].span, "award")
    if won is None and case.remedies:
        won = next(iter(case.remedies.values()))
    if won is None and case.type is not None and case.type.value == "administrative-litigation":
        won = said.get("reverse") or said.get("remand")  # the office has to decide anew
    if won is None and case.type is not None and case.type.value == "section-337":
        won = said.get("grant")  # imports were barred
    return won


def _in_part(case: CaseDraft, said: dict[str, Fact], won: Fact, lost: Fact | None) -> bool:
    if case.type is not None and case.type.value == "administrative-litigation":
        return False
    if "in-full" in said:
        return False
    if CLEARED in said and not case.said("dismiss", "lost"):
        return True
    found = {fact.value for cause, fact in case.findings.items() if cause in _LIABILITY}
    refused = "rest" in said and (lost is not None or said["rest"].rule == "zh-rest-head-refused")
    if not _full(case) or found >= {"found", "not-found"} or "part" in said or refused:
        return True
    return lost is not None and bool(case.awarded) and lost.span.start > won.span.start and not case.claimed


def _full(case: CaseDraft) -> bool:
    """Whether what was granted is not much less than what was claimed, as far as both are known."""
    if not case.claimed or not case.awarded:
        return True
    currency = case.claimed[0].currency
    claimed = sum(s.amount for s in case.claimed if s.currency == currency and not s.total)
    awarded = sum(s.amount for s in case.awarded if s.currency == currency and not s.total)
    return not claimed or not awarded or awarded >= MUCH_LESS * claimed


def _interim(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    asked = next((c for c in case.thread.cases if c.role == "reconsideration" and c.after is case), None)
    granted = asked is not None and bool(asked.appellants) and set(asked.appellants) <= set(case.respondents)
    if granted and asked is not None and not said.keys() & {"dismiss", "grant", "order", "affirm", "won"}:
        return Fact("granted", *_asked_again(asked))
    if "grant" in said and "dismiss" not in said and refused_below(case):
        return _as("reversed", said["grant"])
    return _pick(said, ("dismiss", "denied"), *((name, "granted") for name in ("grant", "order", "affirm", "won")))


def _asked_again(case: CaseDraft) -> tuple[Span, str]:
    """The words by which the one who has to obey an order asks that it be reconsidered: it was made."""
    fact = next(iter(case.appellants.values()))
    return fact.span, fact.rule


def _reconsidered(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    return _pick(said, ("reverse", "reversed"), ("dismiss", "affirmed"), ("affirm", "affirmed"))


def _office(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    if REFUSED in said and case.after is not None and "reverse" not in said:
        return _as("denied", said[REFUSED])
    below = case.after.role in ("office", "nullity") if case.after is not None else reviews_alone(case)
    if below and (told := _pick(said, ("remand", "remanded"), ("reverse", "reversed"), ("affirm", "affirmed"))):
        return told
    refused = said.get("dismiss") or said.get("lost")
    if case.type is not None and case.type.value == "trademark-opposition":
        opposed = _pick(said, ("dismiss", "denied"), ("lost", "denied"), ("won", "granted"), ("grant", "granted"))
        if opposed is not None:
            return opposed
    found = _pick(
        said, ("partly-invalidated", "partly-invalidated"), ("invalidated", "invalidated"), ("maintained", "maintained")
    )
    if found is None and refused is not None:
        return _as(
            "denied" if refused.rule.startswith(("en-not-instituted", "en-not-taken-up")) else "maintained", refused
        )
    asked = said.keys() & {"invalidity-request", "cancel-request"}
    if found is None and asked and (granted := said.get("grant") or said.get("won")) is not None:
        return _as("invalidated", granted)
    if found is None and asked and case.after is None and case.language == "zh" and "affirm" in said:
        return _as("maintained", said["affirm"])  # 裁定予以维持: the right stands
    if found is not None and found.value == "invalidated" and NON_USE in said:
        return _as("granted", said["invalidated"])
    if found is None and "cancel-request" in said and "reverse" in said:
        return _as("invalidated", said["reverse"])
    return found


def _customs(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    return _pick(said, ("release", "released"), ("penalise", "penalised"))


def _enforced(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    return _pick(said, ("penalise", "penalised")) or _first(case, said)


def _criminal(case: CaseDraft, said: dict[str, Fact]) -> Fact | None:
    if "affirm" in said and case.instance is not None and case.instance.value == "second":
        return _as("affirmed", said["affirm"])
    if case.sentences and "convict" in said:
        return _as("convicted", said["convict"])  # whoever was cleared beside those who were sent to prison
    told = _pick(said, ("acquit", "acquitted"), ("convict", "convicted"))
    if told is None and is_criminal_court(case.forum_key):
        return _pick(said, ("award", "convicted"))  # whom such a court makes pay it has found guilty
    if told is None and case.language == "en":
        return _pick(said, ("penalise", "convicted"))
    return told
