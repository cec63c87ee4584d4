"""A ban that a judge refuses before anything was decided: "refused to block Beta from selling its pump"."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.in_words import described_from
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

RULE = "ban-refused"
_REFUSES_BAN = Beside("en", "step_role").behind("refuses a ban")
_SALES = lazy(r"(?:(?:all |the |further |U\.S\. |future )*(?:sales?|imports?|use|release|launch|distribution) of )?")
_NO_BAN = lazy(r"\b(?:from testifying|witness(?:es)?|expert['’]?s?|after (?:a |the )?(?:trial|verdict)|jury|jurors)\b")
"""What a judge refuses that is no ban before the trial."""
_KEPT = lazy(r"(?:['’]s?\b| from [a-z]+ing\b)")
_BLOW_TO = lazy(r"\b(?:setback|blow|defeat|loss|disappointment) (?:to|for) (?:the )?(?:[a-z][\w-]* ){0,3}$")
_SUIT_BY = lazy(
    r"\b(?:suit|lawsuit|case|action|request|claim|complaint) (?:filed |brought )?by (?:the )?(?:[a-z][\w-]* ){0,3}$"
)


def refuses_ban(docket: Docket, frame: Frame) -> bool:
    """Whether a judge refuses to block somebody before anything was decided."""
    forum, case = frame.forum, docket.case
    if docket.scene.language != "en" or "dismiss" not in frame.classes or frame.classes & {"award", "order"}:
        return False
    if case is not None and case.verdicts:
        return False
    if forum is None and (case is None or case.rank > 1):
        return False
    if forum is not None and (forum.rank > 1 or forum.kind in OFFICES):
        return False
    content, end = docket.scene.content, frame.sentence.end
    if _NO_BAN.search(content, frame.sentence.start, end):
        return False
    return _REFUSES_BAN.match(content, frame.predicate.start, end) is not None


def sides_of_refused_ban(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Name whom a judge refuses to block as the one sued, and who loses by it, or has sued, as the one who asked."""
    content, end = docket.scene.content, frame.sentence.end
    refused = _REFUSES_BAN.match(content, frame.predicate.start, end) if docket.scene.language == "en" else None
    if refused is None or case.role not in ("interim", "main"):
        return
    goods = _SALES.match(content, refused.end())
    at = goods.end() if goods else refused.end()
    named = [a for a in actors if refused.end() <= a.start < end and a.parties and not a.pronoun]
    kept = [a for a in named[:1] if described_from(content, a.start, at) <= at and _KEPT.match(content, a.end)]
    if kept and not case.respondents and not set(kept[0].parties) & set(case.claimants):
        add_side(case, "respondents", kept[0].parties, kept[0].span, RULE)
    for actor in named:
        told = _BLOW_TO.search(content, at, actor.start) or _SUIT_BY.search(content, at, actor.start)
        if told and not case.claimants and not set(actor.parties) & set(case.respondents):
            add_side(case, "claimants", actor.parties, actor.span, RULE)
