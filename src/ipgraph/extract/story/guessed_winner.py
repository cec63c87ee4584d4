"""Who won in a suit of which nothing else was told, and is told later to have been sued: "a verdict for Beta stands.
Alpha had sued it in 2022"."""

import msgspec

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_GUESSED = frozenset({"en-won", "en-won-wholly"})
_OWN = lazy(
    r"\b(?:own|back|counter\w*|return|turn|also|again|separate\w*|different\w*|other|fresh|another|second|new|retaliat\w*|respon\w*)\b"
)
_HAD = lazy(r"\bhad (?:first |originally )?$")


def suit_of_winner(
    docket: Docket, frame: Frame, claimants: tuple[PartyDraft, ...], respondents: tuple[PartyDraft, ...]
) -> CaseDraft | None:
    """The decided suit whose winner was taken for the one who sued, turned round by words on who had sued whom."""
    scene = docket.scene
    if scene.language != "en" or frame.kind != "suit" or not claimants or not respondents:
        return None
    dates = [d for d in scene.dates.within(frame.span) if not d.is_range]
    had = _HAD.search(scene.content, max(frame.sentence.start, frame.predicate.start - 20), frame.predicate.start)
    told_before = had is not None or scene.words(frame.predicate).startswith("had ")
    if not (told_before or dates) or _OWN.search(scene.words(frame.sentence)):
        return None
    for case in reversed(list(docket.cases())):
        if _is_guess(case, frame) and set(case.claimants) <= set(respondents) and _facing(case) <= set(claimants):
            _turn(case, frame, claimants, respondents)
            if dates:
                case.filed = Fact(dates[0].value, Span(dates[0].start, dates[0].end), frame.predicate.rule)
            return docket.speak_of(case)
    return None


def _facing(case: CaseDraft) -> set[PartyDraft]:
    return {*case.respondents, *case.thread.respondents}


def _is_guess(case: CaseDraft, frame: Frame) -> bool:
    """Whether nothing but who won tells who sued in a case of first instance."""
    first = case.role == "main" and case.after is None and case.instance is not None and case.instance.value == "first"
    if not first or case.filed is not None or case.awarded or not case.claimants:
        return False
    if frame.forum is not None and case.forum_key not in ("", frame.forum.key):
        return False
    values = {fact.value for fact in case.verdicts}
    return "won" in values and values <= {"won", "rule"} and all(f.rule in _GUESSED for f in case.claimants.values())


def _turn(
    case: CaseDraft, frame: Frame, claimants: tuple[PartyDraft, ...], respondents: tuple[PartyDraft, ...]
) -> None:
    case.verdicts = [msgspec.structs.replace(f, value="lost") if f.value == "won" else f for f in case.verdicts]
    for side, parties in (("claimants", claimants), ("respondents", respondents)):
        getattr(case, side).clear()
        getattr(case.thread, side).clear()
        case.add_side(side, parties, frame.words, frame.predicate.rule)
        case.thread.add_side(side, parties, frame.words, frame.predicate.rule)
