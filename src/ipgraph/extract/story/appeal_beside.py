"""Appeals told beside the court that hears them, where other words than those of a step name that court."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, abroad
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.office_review import open_review
from ipgraph.extract.story.origin import hears_appeals, is_first
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "appeal-beside"
_LIES = lazy(
    r"\bappeals?\b(?: from [^.;,]{3,60}?)?(?:,? (?:is|are|was|were|remains?|lies?|lie|rests?|which is))?"
    r"(?:,? (?:now|still|pending|docketed|filed|lodged|noted|stayed|on hold)(?: in (?:[A-Z]\w+ )?\d{4})?)*"
    r" (?:before|with|at|in) (?:the |that )?$"
)
"""How an appeal is told that a court has before it: "both sides' appeals are before the Court of Appeals"."""
_FROM_IT = lazy(
    r"\b(?:from|against|over) (?:the|that|this) [^.;,]{0,40}?\b(?:judgment|verdict|ruling|decision|order)\b"
)
_NOT_YET = lazy(r"\b(?:may|might|can|could|will|would|if|unless|whether|plans?|intends?|expected|permission|leave)\b")
_ASIDE = frozenset({"appeal", "pending", "rule"})


def appeals_beside(docket: Docket, sentence: Span, frames: list[Frame], actors: list[Actor]) -> None:
    """Give the appeal that a sentence has opened the one court above that it names, and open one over what an office
    decided that is only told to be before such a court."""
    courts = [f for f in docket.scene.forums.within(sentence) if _hears(f)]
    if docket.scene.language != "en" or not courts:
        return
    opened = [c for c in docket.cases() if sentence.start <= c.born < sentence.end and _unnamed_appeal(c)]
    for appeal in opened:
        behind = [f for f in courts if f.start > appeal.born and not abroad(f.key, _below(appeal))]
        told_here = {c.forum_key for c in docket.cases() if sentence.start <= c.born < sentence.end}
        if len(opened) == 1 and len({f.key for f in behind}) == 1 and behind[0].key not in told_here:
            docket.name_forum(appeal, behind[0])
    if opened or any(frame.forum in courts for frame in frames):
        return
    _before_it(docket, sentence, courts, actors)


def _before_it(docket: Docket, sentence: Span, courts: list[ForumMention], actors: list[Actor]) -> None:
    below = docket.case
    if below is None or not ended(below) or any(c.after is below for c in docket.cases()):
        return
    if below.role != "office" and not (below.role == "main" and is_first(below) and below.after is None):
        return
    for court in courts:
        lies = _LIES.search(docket.scene.content, sentence.start, court.start)
        if lies is None or abroad(court.key, below.forum_key) or court.rank <= below.rank:
            continue
        said = docket.scene.content[lies.start() : court.start]
        if _NOT_YET.search(said) or (below.role == "main" and not _FROM_IT.search(said)):
            continue
        span = Span(court.start, court.end)
        whose = docket.all_of([a for a in actors if a.end <= court.start and set(a.parties) & people(below)][-1:])
        if below.role == "office":
            review = open_review(docket, below, court, span, RULE, whose)
        else:
            review = docket.open(below.thread, "main", court.start, court)
            review.instance, review.after, review.after_span = Fact("second", span, RULE), below, span
            review.add_side("appellants", whose, span, RULE)
        review.verdicts.append(Fact("pending", span, RULE))
        return


def _hears(forum: ForumMention) -> bool:
    if not forum.key or forum.anaphor or forum.generic or forum.kind in OFFICES:
        return False
    return hears_appeals(forum.key) or forum.rank > SECOND_RANK


def _unnamed_appeal(case: CaseDraft) -> bool:
    """Whether a case is an appeal of which the text has told neither the court nor what came of it."""
    second = case.instance is not None and case.instance.value == "second" and case.after is not None
    return second and not case.forum and {verdict.value for verdict in case.verdicts} <= _ASIDE


def _below(case: CaseDraft) -> str:
    return case.after.forum_key if case.after is not None else ""
