"""What follows from the outcome of a case: findings that it rests on, and remedies that it cannot have.

A court that orders somebody to pay for infringement has found it, an office that declares a patent invalid has found it
so; where a request was refused or is not decided yet, nothing was ordered. Each finding that is filled in keeps the
words of the outcome.
"""

from ipgraph.extract.costs import is_for_costs
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.triggers import ON_A_RIGHT
from ipgraph.extract.rights import FAMILY

_INFRINGEMENT = frozenset({"infringement", "direct-infringement", "contributory-infringement"})
_NOTHING_ORDERED = frozenset(
    {"respondent-won", "denied", "pending", "withdrawn", "acquitted", "maintained", "released"}
)
_WON = frozenset({"claimant-won", "claimant-partly-won"})
_CHANGED = frozenset({"modified", "reversed"})
_FORBIDS = frozenset({"en-grant-bar", "en-grant-barred", "zh-grant-forbid"})
"""Rules of words by which a court forbids somebody to go on, which a judgment on a claim does for good."""
_STOPPED = frozenset({"civil-infringement", "unfair-competition", "section-337"})


def draw_consequences(case: CaseDraft) -> None:
    """Fill in what the outcome of ``case`` implies and drop what it excludes, in place."""
    if case.outcome is None or case.type is None:
        return
    outcome = str(case.outcome.value)
    _keep_ordered(case, outcome)
    if outcome == "pending":
        case.decided = None
    if outcome == "convicted" and case.sentences and case.language == "en":
        _, _, span = case.sentences[0]
        case.remedies.setdefault("imprisonment", Fact("imprisonment", span, "prison-term"))
    if outcome == "pending" or case.role == "criminal":
        case.findings.clear()
        return
    _narrow(case, str(case.type.value))
    if case.role in ("office", "nullity") or (case.role == "counterclaim" and outcome in ON_A_RIGHT):
        _validity(case, case.outcome, str(case.type.value))
    elif case.role == "customs" and outcome == "penalised":
        _imply(case, "infringement", "found", case.outcome)
    elif case.role in ("main", "enforcement", "counterclaim"):
        if case.type.value == "civil-infringement":
            _tried_too(case)
        _liability(case, case.outcome, str(case.type.value))


def _keep_ordered(case: CaseDraft, outcome: str) -> None:
    """Drop the remedies that a forum cannot have ordered, given what the case came to."""
    if outcome in _NOTHING_ORDERED or outcome == "affirmed":
        case.remedies.clear()
    elif outcome == "settled":
        case.remedies = {name: fact for name, fact in case.remedies.items() if name == "transfer-of-right"}
    elif case.role == "interim" and _over_rate(case):
        case.remedies.pop("cease-infringement", None)
    if outcome == "affirmed" and case.role == "main" and case.awarded:
        case.remedies["damages"] = Fact("damages", case.awarded[0].span, case.awarded[0].rule)


def _over_rate(case: CaseDraft) -> bool:
    """Whether the same sides fight over the rate of a licence, which stops nobody."""
    return any(c.type is not None and c.type.value == "frand-rate" for c in case.thread.cases)


def share_judgment(case: CaseDraft) -> None:
    """Give a claim and the counterclaim to it the day and the number of the judgment that decided both."""
    claim = case.beside
    if case.role != "counterclaim" or claim is None or case.outcome is None or claim.outcome is None:
        return
    if "pending" in (case.outcome.value, claim.outcome.value) or claim.forum_key != case.forum_key:
        return
    case.decided = case.decided or claim.decided
    claim.decided = claim.decided or case.decided
    if case.decided is None or claim.decided is None or case.decided.value == claim.decided.value:
        case.case_number = case.case_number or claim.case_number
        claim.case_number = claim.case_number or case.case_number


def _imply(case: CaseDraft, cause: str, result: str, shown: Fact) -> None:
    case.findings.setdefault(cause, Fact(result, shown.span, shown.rule))


def _narrow(case: CaseDraft, type_: str) -> None:
    """Say a finding once: the narrow kind of infringement, and its absence in the words of what was asked for."""
    cleared = case.findings.get("non-infringement")
    if type_ == "non-infringement-declaration":
        case.findings.pop("infringement", None)
        asked = cleared is not None and any(t.span.start <= cleared.span.start < t.span.end for t in case.types)
        if asked and case.outcome is not None and case.outcome.value in ("respondent-won", "denied"):
            del case.findings["non-infringement"]  # in the words of what was asked for in vain
    elif cleared is not None:
        del case.findings["non-infringement"]
        if not _INFRINGEMENT & set(case.findings):
            _imply(case, "infringement", "not-found", cleared)
    if "abuse" in case.findings and type_ != "malicious-litigation" and _beside_malicious(case):
        del case.findings["abuse"]
    narrow = _INFRINGEMENT - {"infringement"}
    if any(case.findings[cause].value == "found" for cause in narrow & set(case.findings)):
        case.findings.pop("infringement", None)


def _beside_malicious(case: CaseDraft) -> bool:
    """Whether a suit over malicious litigation stands beside the case, which is where abuse is found."""
    return any(c.type is not None and c.type.value == "malicious-litigation" for c in case.thread.cases)


def _validity(case: CaseDraft, shown: Fact, type_: str) -> None:
    """Whether the office that decides on a right has found it invalid."""
    if type_ not in ("patent-invalidation", "trademark-invalidation"):
        return
    if shown.value in ("invalidated", "partly-invalidated"):
        _imply(case, "invalidity", "found", shown)
    elif shown.value == "maintained" and type_ == "patent-invalidation":
        _imply(case, "invalidity", "not-found", shown)


def _tried_too(case: CaseDraft) -> None:
    """Whether a court that hears of infringement held the right valid or invalid in the same suit."""
    first = case.instance is not None and case.instance.value == "first" and case.after is None
    if case.role != "main" or case.language != "en" or not first or not case.said("sue", "suit", "filed", "versus"):
        return
    for verdict in case.verdicts:
        if verdict.value in ON_A_RIGHT:
            _imply(case, "invalidity", "not-found" if verdict.value == "maintained" else "found", verdict)


def _liability(case: CaseDraft, shown: Fact, type_: str) -> None:
    """Whether the forum has held somebody liable: at first instance by granting, on review by what it orders itself.

    A bare "found for Alpha" does not tell what was found.
    """
    instance = case.instance.value if case.instance is not None else None
    granted = shown.value in _WON and instance in ("first", "administrative")
    regranted = shown.value in _CHANGED and bool(case.awarded) and instance in ("second", "retrial")
    if not granted and not regranted:
        return
    over_rights = any(FAMILY[right.type] != "competition" for right in case.rights)
    relief = bool(case.awarded or case.remedies) or case.said("award", "order")
    if shown.value == "modified" and case.language == "en":
        pass  # what was changed is told as the sum alone
    elif type_ in ("civil-infringement", "administrative-enforcement") and over_rights:
        if (relief or case.role == "enforcement") and not _INFRINGEMENT & set(case.findings):
            _imply(case, "infringement", "found", shown)
    elif type_ == "unfair-competition" and not _INFRINGEMENT & set(case.findings):
        _imply(case, "unfair-competition", "found", shown)
    elif type_ == "malicious-litigation" and "bad-faith" not in case.findings:
        _imply(case, "abuse", "found", shown)
    if type_ == "administrative-enforcement" and shown.value in _WON:
        case.remedies.setdefault("cease-infringement", Fact("cease-infringement", shown.span, shown.rule))
    if case.role not in ("main", "counterclaim") or type_ == "frand-rate":
        return
    paid = next((verdict for verdict in case.verdicts if verdict.value == "damages"), None)
    if case.language == "en" and case.awarded and all(is_for_costs(money) for money in case.awarded):
        pass  # what the case has cost is no damage
    elif case.awarded:
        fined = all(money.kind is not None and money.kind.value == "fine" for money in case.awarded)
        remedy = "fine" if fined else "damages"
        case.remedies.setdefault(remedy, Fact(remedy, case.awarded[0].span, case.awarded[0].rule))
    elif paid is not None and type_ in ("civil-infringement", "unfair-competition"):
        case.remedies.setdefault("damages", Fact("damages", paid.span, paid.rule))
    forbidden = next((v for v in case.verdicts if v.value == "grant" and v.rule in _FORBIDS), None)
    if forbidden is not None and type_ in _STOPPED and not case.said("pending") and not _over_rate(case):
        case.remedies.setdefault("cease-infringement", Fact("cease-infringement", forbidden.span, forbidden.rule))
