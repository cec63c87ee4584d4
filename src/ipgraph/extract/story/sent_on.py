"""What another court of appeal decides after a court of cassation sent a case on to it comes after that one."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

RULE = "sent-on"
_SENT_TO = Beside("en", "court_alone").before("back to")
_REACH = 100
"""How many characters before the name of a court tell at the most that another court sends the case there."""


def tie_sent_on(docket: Docket) -> None:
    """Tie the case before the court of appeal to which a reviewing court sent a dispute above that review."""
    if docket.scene.language != "en":
        return
    told = list(docket.cases())
    for review in [case for case in told if case.said("remand") and case.after is not None]:
        court = _sent_to(docket, review)
        for case in told:
            if court is None or case.forum_key != court.key or case in chain(review) or case.born < court.start:
                continue
            case.instance = Fact("second", Span(court.start, court.end), RULE)
            case.after, case.after_span = review, Span(court.start, court.end)
            for side in ("claimants", "respondents", "appellants"):
                getattr(case, side).clear()


def _sent_to(docket: Docket, review: CaseDraft) -> ForumMention | None:
    """The court of appeal behind the words that send a case on."""
    at = next(fact.span for fact in review.verdicts if fact.value == "remand")
    scene = docket.scene
    sentence = next((s for s in scene.sentences if s.start <= at.start < s.end), None)
    if sentence is None:
        return None
    for forum in scene.forums.within(Span(at.start, sentence.end)):
        if hears_appeals(forum.key) and _SENT_TO.search(
            scene.content, max(at.start, forum.start - _REACH), forum.start
        ):
            return forum
    return None
