"""Whose goods are copies of whose: "that Beta's generic version of Alpha's drug would infringe the patent"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "copied-goods"
_COPY_OF = lazy(
    r"(?:['’]s|\b(?:its|their|his|her)) (?:[\w-]+ ){0,3}?"
    r"(?:versions?|cop(?:y|ies)|biosimilars?|imitations?|replicas?|clones?|knock-?offs?|generics?) of (?:the )?$"
)
_INFRINGES = lazy(r"['’]s [^.;,]{2,40}? (?:(?:would|does|do|did|will|may) )?(?:not )?(?:infring|violat)")
_BACK = 60


def tell_copied(docket: Docket, frame: Frame, case: CaseDraft, actor: Actor) -> bool:
    """Whether somebody's goods are told to be copied by another, who then is put to the side that is sued."""
    content = docket.scene.content
    start = max(frame.span.start, actor.start - _BACK)
    copied = _COPY_OF.search(content, start, actor.start)
    if copied is None or not _INFRINGES.match(content, actor.end):
        return False
    if content[copied.start()] not in "'’" and not case.claimants:
        add_side(case, "claimants", actor.parties, actor.span, RULE)
    for mention in docket.scene.parties.within(Span(start, copied.start())):
        if mention.end == copied.start() and not set(mention.parties) & set(actor.parties):
            add_side(case, "respondents", mention.parties, Span(mention.start, mention.end), RULE)
            if not case.claimants:
                add_side(case, "claimants", actor.parties, actor.span, RULE)
    return True
