"""Who asked for a review of which the text does not say so: who lost all below, since a winner does not appeal."""

from ipgraph.extract.boards_reviewing import BOARDS
from ipgraph.extract.draft import CaseDraft

_LOSES: dict[str, dict[str, str]] = {
    "main": {"claimant-won": "respondents", "respondent-won": "claimants", "denied": "claimants"},
    "counterclaim": {"respondent-won": "claimants", "denied": "claimants"},
    "interim": {"denied": "claimants", "granted": "respondents"},
    "office": {
        "invalidated": "respondents",
        "denied": "claimants",
        "maintained": "claimants",
        "granted": "respondents",
    },
    "nullity": {"invalidated": "respondents", "denied": "claimants"},
}
"""Which side loses all by the outcome of a case that reviews none, by the role of the case."""
_OTHER = {"claimants": "respondents", "respondents": "claimants"}
_LEFT = frozenset({"affirmed", "denied"})
_ANSWERED = frozenset({"affirmed", "reversed", "remanded"})
_HIGHEST_CHAIN = 6


def name_loser_appealing(case: CaseDraft) -> None:
    """Put those who lost all below to the appellants of a decided review that names none."""
    lower, outcome = case.after, case.outcome
    if _turned_round(case):
        return
    if case.appellants or lower is None or outcome is None or lower.role != case.role or case.instance is None:
        return
    value, refused = case.instance.value, outcome.value == "denied"
    above = value == "second" or (value == "retrial" and case.language == "en")
    board = case.language == "zh" and case.role == "office" and outcome.value == "affirmed"
    board = board or (case.role == "office" and case.forum_key.endswith(BOARDS) and outcome.value in _ANSWERED)
    if not board and not (above and (outcome.value in _ANSWERED or (refused and value == "retrial"))):
        return
    side = _loser(lower)
    if side == "respondents" and value == "second" and lower.role == "main" and outcome.value == "affirmed":
        return  # what the one who sued won in full may have been attacked for the sum, by either
    if side is not None:
        case.add_side("appellants", getattr(lower, side) or getattr(case, side), outcome.span, outcome.rule)


def _turned_round(case: CaseDraft) -> bool:
    """Let those appeal for whom a court of appeal ruled when it reversed; whether it did so."""
    if (
        case.appellants
        or case.role != "main"
        or case.outcome is None
        or case.outcome.value not in ("reversed", "remanded")
    ):
        return False
    if case.language != "en" or case.instance is None or case.instance.value != "second":
        return False
    told = [verdict.value for verdict in case.verdicts if verdict.value in ("won", "lost", "reverse")]
    side = {"won": case.claimants, "lost": case.respondents}.get(told[0] if told else "", {})
    if len(set(told)) == len(told):  # a winner told behind what was reversed may be that of the court below
        case.add_side("appellants", side, case.outcome.span, case.outcome.rule)
    return bool(case.appellants)


def _loser(case: CaseDraft, depth: int = 0) -> str | None:
    """The side that lost all in a case, as its outcome and those below it tell."""
    if case.outcome is None or depth > _HIGHEST_CHAIN:
        return None
    lower, value = case.after, case.outcome.value
    if lower is None or lower.role != case.role:
        side = _LOSES.get(case.role, {}).get(value)
        # In Chinese reports who won in part is told as having won.
        return side if case.language == "en" or value in ("respondent-won", "denied") else None
    if case.language != "en":
        return None
    below = _loser(lower, depth + 1)
    if value in _LEFT:
        return below
    return _OTHER[below] if value == "reversed" and below is not None else None
