"""What a lead tells of an appeal before it names the court: "Beta lost its appeal on Tuesday. Three judges at …"."""

from ipgraph.extract.dating import date_of_decision
from ipgraph.extract.draft import SECOND_RANK, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ITS_APPEAL = lazy(r"(?:los|lost|w[io]n|fail)\w* (?:in |on )?(?:its|his|her|their|an) (?:[\w-]+ ){0,3}appeal\b")
"""Whoever loses or wins an appeal of its own had appealed."""


def keep_early_review(docket: Docket, frame: Frame, actors: list[Actor]) -> None:
    """Keep what a review came to that is told before any case, with who had asked for it."""
    if docket.scene.language != "en" or docket.early_review or docket.case is not None or frame.forum is not None:
        return
    told = [cue for cue in frame.cues if cue.cue_class in REVIEW]
    own = told and _ITS_APPEAL.match(docket.scene.content, told[0].start, frame.span.end)
    if not own and not (told and told[0].rule == "en-reverse-persuaded"):
        return
    asking = [a for a in actors if a.end <= told[0].start and a.start >= frame.sentence.start and a.mark == ""]
    docket.early_review = (frame, docket.all_of(asking[-1:]))


_NEAR = 400
"""How far behind such a lead the court is named at the most that heard the appeal."""

_BEFORE_THEN = lazy(r"\b(?:had (?!been heard)|in (?:[A-Z][a-z]+ )?(?:19|20)\d\d\b)")
"""What tells of a decision that came before the one of the lead: "the High Court had ordered Beta to pay"."""


def court_of_early_review(docket: Docket, frame: Frame, forum: ForumMention) -> Fact | None:
    """That the first court which a text names behind such a lead heard the appeal, where it hears appeals."""
    if docket.early_review is None or docket.case is not None or docket.threads:
        return None
    lead, _ = docket.early_review
    near = lead.span.end <= frame.span.start <= lead.span.end + _NEAR
    if not near or _BEFORE_THEN.search(docket.scene.content, frame.sentence.start, frame.sentence.end):
        return None
    higher = forum.rank >= SECOND_RANK or hears_appeals(forum.key)
    return Fact("second", lead.words, "early-review") if higher else None


def settle_early_review(docket: Docket) -> None:
    """Give the first review of the text what its lead told of it, unless the story tells what it came to."""
    if docket.early_review is None:
        return
    frame, asking = docket.early_review
    reviews = [c for c in docket.cases() if c.instance is not None and c.instance.value in ("second", "retrial")]
    case = min(reviews, key=lambda c: c.born, default=None)
    if case is None or case.said(*REVIEW) or any(c.born < case.born for c in docket.cases() if c not in chain(case)):
        return
    for cue in frame.cues:
        if cue.cue_class in REVIEW:
            case.verdicts.append(Fact(cue.cue_class, frame.words, cue.rule))
    date = date_of_decision(docket.scene, frame.span, frame.sentence, None, list(frame.cues))
    if date is not None and case.decided is None:
        case.decided = Fact(date.value, Span(date.start, date.end), frame.predicate.rule)
    case.add_side("appellants", asking, frame.words, frame.predicate.rule)
