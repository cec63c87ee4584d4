"""Cases of which a text names the court and nobody on a side: that a named court had one is told by its name alone.

A report of figures names courts for what they count; a court to which a dispute goes back, or to which somebody may
turn, has no case yet.
"""

from ipgraph.extract.draft import CaseDraft, Draft, Fact, hears_attacks
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.origin import hears_appeals, is_top
from ipgraph.lang.beside import Beside

_WORDS = Beside("en", "court_alone")
_BACK_TO, _NOT_YET = _WORDS.before("back to"), _WORDS.within("not yet")
_LOOK_BACK = 100
"""How many characters before the name of a court tell at the most that a dispute goes back to it."""


def courts_alone(draft: Draft, found: list[CaseDraft], scene: Scene) -> list[CaseDraft]:
    """Those of the cases ``found`` that count by their courts alone, beside the cases of a draft.

    A second case before a court of which a case is told anyway needs somebody on a side, or is a criminal one; where
    the court of a case is not told so far, another court may be that one.
    """
    told = {(draft.part_of(case.born), case.forum_key): case.role for case in draft.cases}
    courts = {case.forum_key for case in draft.cases}
    kept = {id(case) for case in draft.cases}
    reviewed = {id(case.after) for case in found if case.after is not None and (id(case) in kept or case.verdicts)}
    alone: list[CaseDraft] = []
    for case in found:
        if id(case) in kept or not _has_court(case, scene):
            continue
        part, sides, ended = draft.part_of(case.born), bool(case.claimants or case.respondents), _has_ended(case)
        goes_on = "" not in courts and _goes_on(case, beside=bool(draft.cases or case.rights))
        nowhere = (part, "") in told and case.after is None and not case.passing
        if nowhere or not (ended or sides or id(case) in reviewed or goes_on):
            continue
        role = told.setdefault((part, case.forum_key), "")
        first = not role and (ended or case.forum_key not in courts)
        if first or sides or (case.role == "criminal" and role != "criminal"):
            _heard_above(case)
            alone.append(case)
    return alone


def _heard_above(case: CaseDraft) -> None:
    """Say of a case before a court that only reviews that it is no first instance."""
    if case.role != "main" or case.instance is None or case.instance.value != "first":
        return
    if is_top(case.forum_key) or hears_appeals(case.forum_key):
        value = "retrial" if is_top(case.forum_key) else "second"
        case.instance = Fact(value, case.anchor(), "rank")


def _has_court(case: CaseDraft, scene: Scene) -> bool:
    """Whether the court of a case is named, in words that tell of a case before it."""
    if not case.forum_key or case.forum_key.startswith("~"):
        return False
    if scene.language == "zh":
        return case.decided is None and case.outcome is not None and case.outcome.value not in _OPEN
    at = case.anchor().start
    sentence = next((s for s in scene.sentences if s.start <= at < s.end), None)
    if sentence is None or _BACK_TO.search(scene.content, max(sentence.start, at - _LOOK_BACK), at):
        return False
    clause = next((c for c in scene.clauses(sentence) if c.start <= at < c.end), sentence)
    return not _NOT_YET.search(scene.content, clause.start, clause.end)


_OPEN = frozenset({"unknown", "pending"})


def _has_ended(case: CaseDraft) -> bool:
    """Whether a day, a result, a sum or what a case reviews is told of it."""
    result = case.outcome is not None and case.outcome.value not in _OPEN
    days = case.decided or case.filed
    return bool(result or days or case.awarded or case.claimed or case.case_number or case.after is not None)


def _goes_on(case: CaseDraft, *, beside: bool) -> bool:
    """Whether a case is told by its court, or as open, where the text tells of another case or of its rights."""
    boards = hears_attacks(case.forum_key) or case.forum_key.endswith("-boards")
    if not beside or (case.role in ("office", "enforcement") and not boards):
        return False  # an office is named for the rights that it grants, too
    return case.passing or (case.outcome is not None and case.outcome.value == "pending")
