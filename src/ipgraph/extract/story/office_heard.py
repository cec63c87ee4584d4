"""What offices, commissions and customs do that a sentence names beside it, where no step tells of their case.

"The decision of the Patent Office, Chennai, … was that the patent be revoked": the office and the words for what such
offices do stand in one sentence, whoever is its subject.
"""

from ipgraph.extract.cues import Cue
from ipgraph.extract.dating import date_of_decision
from ipgraph.extract.draft import CaseDraft, Fact, is_competition_authority
from ipgraph.extract.filing_dates import date_of_filing
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.frames.triggers import DECISION, ON_A_RIGHT
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "office-heard"
_DEEDS = {
    "ip-office": (*ON_A_RIGHT, "opposition", "cancel-request", "invalidity-request"),
    "customs": ("seize", "release"),
    "market-regulator": ("penalise",),
    "government": ("penalise",),
}  # fmt: skip
"""What offices of each kind do, as classes of words."""
_GONE_TO = {"en": lazy(r"\bto (?:the |an? )?$"), "zh": lazy(r"向$")}
"""What stands before the boards to which somebody takes a decision."""
_ROLES = {"customs": "customs", "market-regulator": "enforcement", "government": "enforcement"}


def deeds(scene: Scene, sentence: Span, forum: ForumMention) -> list[Cue]:
    """The words of a sentence for what an office of such a kind does; none where another forum may do it."""
    if forum.kind not in _DEEDS:
        return []
    if forum.kind == "government" and not is_competition_authority(forum.key):
        return []
    if any(other.kind not in OFFICES and other.key for other in scene.forums.within(sentence)):
        return []
    told = scene.cues.within(sentence, *_DEEDS[forum.kind])
    if _GONE_TO[scene.language].search(scene.content, max(sentence.start, forum.start - 16), forum.start):
        return [cue for cue in told if cue.start >= forum.end]  # what is told before was done by another
    return told


def role_before(forum: ForumMention) -> str:
    """The role of a case before an office of such a kind."""
    return _ROLES.get(forum.kind, "office")


def tell_deeds(docket: Docket, sentence: Span, forum: ForumMention, case: CaseDraft) -> None:
    """Put what an office did, and when, into a case opened by its name."""
    scene = docket.scene
    told = deeds(scene, sentence, forum)
    case.verdicts += [Fact(cue.cue_class, Span(cue.start, cue.end), cue.rule) for cue in told]
    decided = [cue for cue in told if cue.cue_class in (*DECISION, "release")]
    if decided and (day := date_of_decision(scene, sentence, sentence, forum, decided)) is not None:
        case.decided = Fact(day.value, Span(day.start, day.end), RULE)
    asked = [cue for cue in told if cue not in decided]
    day = date_of_filing(scene, asked[0], sentence) if asked else None
    if day is not None and (case.decided is None or case.decided.span.start != day.start):
        case.filed = Fact(day.value, Span(day.start, day.end), RULE)
