"""What an office had decided, where a court annuls or upholds "a decision by which the office had rejected Alpha's
opposition to a mark applied for by Beta"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

RULE = "by-which"
_WORDS = Beside("en", "by_which")
_LED = _WORDS.before("by which")
_DID = _WORDS.behind("answered")
_REFUSES = _WORDS.behind("refused")
_OWNED = _WORDS.before("owned by")
_REACH = 120
"""How far behind the words for an attack its target's owner is named."""


def decides_by_which(scene: Scene, office: ForumMention) -> bool:
    """Whether words for a decision "by which" an office answered a request stand around its name."""
    led = scene.language == "en" and _LED.search(scene.content, max(0, office.start - 50), office.start)
    return bool(led) and _DID.match(scene.content, office.end) is not None


def read_by_which(scene: Scene, lower: CaseDraft, office: ForumMention) -> None:
    """Give the case of an office what such words tell: what was asked of it, by whom, against whom, and its answer."""
    content = scene.content
    told = _DID.match(content, office.end) if decides_by_which(scene, office) else None
    if told is None or lower.verdicts:
        return
    words = Span(told.start("what"), told.end("what"))
    kind = "opposition" if told["what"] == "opposition" else "invalidity-request"
    kind = "cancel-request" if "revocation" in told["what"] else kind
    lower.verdicts.append(Fact(kind, words, RULE))
    answer = "dismiss" if _REFUSES.match(told["did"]) else "won"
    lower.verdicts.append(Fact(answer, Span(told.start("did"), told.end("did")), RULE))
    asking = _named(scene, Span(told.end("did"), told.start("what")))
    lower.add_side("claimants", asking, words, RULE)
    for mention in scene.parties.within(Span(told.end(), told.end() + _REACH)):
        if _OWNED.search(content, told.end(), mention.start):
            facing = tuple(p for p in mention.parties if p not in asking)
            lower.add_side("respondents", facing, Span(mention.start, mention.end), RULE)
            return


def _named(scene: Scene, words: Span) -> tuple[PartyDraft, ...]:
    """The party whose request it was: "Alpha's opposition"."""
    inside = [m for m in scene.parties.within(words) if scene.content[m.end : m.end + 2] in ("'s", "’s", "s'", "' ")]
    return inside[-1].parties if inside else ()
