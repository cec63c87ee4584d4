"""The office or court before which an attack on a right, or a suit, is, told behind it: "its opposition is pending
before the EPO", "the nullity action that Beta has filed with the Federal Patent Court"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.nullity_below import NULLITY_COURTS
from ipgraph.extract.story.origin import hears_appeals
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "attack-before"
_TOLD = {"office": ("invalidity-request", "cancel-request", "opposition"), "main": ("suit",)}
"""What tells of a case of each role that a sentence opens without its forum."""
_BEFORE = lazy(
    r"\b(?:(?P<pending>pending|under way|underway|open|undecided|(?:is|are)(?: now| still| currently)?)"
    r"|filed|lodged|brought|opened|launched|submitted)"
    r"(?: (?:in|on|since) [^.;,]{3,20})? (?:before|at|with|in) (?:the |an? )?$"
)
_UNION = "eu-upc"
_FAR = 60
"""How far before the name of a forum the words begin that tell what is before it."""


def name_forum_of_attack(docket: Docket, sentence: Span) -> None:
    """Name the forum of an attack or a suit that a sentence has told without one, behind "pending before"."""
    scene, case = docket.scene, docket.case
    if scene.language != "en" or case is None or case.forum or case.after is not None or ended(case):
        return
    told = _TOLD.get(case.role, ())
    if not sentence.start <= case.born < sentence.end or not case.said(*told):
        return
    for forum in scene.forums.within(Span(case.born, sentence.end)):
        led = _BEFORE.search(scene.content, max(sentence.start, forum.start - _FAR), forum.start)
        if led is not None and _hears(forum, case.role):
            _name(docket, case, forum)
            if case.role != "main":
                _name_attacker(docket, case, Span(sentence.start, forum.start))
            if led["pending"] and not case.said("pending"):
                case.verdicts.append(Fact("pending", Span(*led.span("pending")), RULE))
            return


def _hears(forum: ForumMention, role: str) -> bool:
    """Whether a forum hears suits, or attacks on a right."""
    if role == "main":
        return bool(forum.key) and forum.kind.endswith("court") and not hears_appeals(forum.key)
    if forum.kind in OFFICES:
        return forum.kind == "ip-office" and bool(forum.key)
    return forum.key in NULLITY_COURTS or forum.key.startswith(_UNION)


def _name(docket: Docket, case: CaseDraft, forum: ForumMention) -> None:
    docket.name_forum(case, forum)
    if forum.kind not in OFFICES and case.role == "office":
        case.role, case.instance = "nullity", Fact("first", Span(forum.start, forum.end), RULE)


_THAT = lazy(r" (?:that|which) (?:the )?$")
_ASKED = lazy(
    r"(?: \([^()]{2,30}\))?(?: has| had| have)? (?:petitioned for|asked for|requested|filed|lodged|brought|opened)\b"
)


def _name_attacker(docket: Docket, case: CaseDraft, words: Span) -> None:
    """Name who attacks where a relative clause tells it: "the review that Beta petitioned for"."""
    content = docket.scene.content
    for mention in docket.scene.parties.within(words):
        led = _THAT.search(content, max(words.start, mention.start - 12), mention.start)
        if led and _ASKED.match(content, mention.end, words.end):
            for party in mention.parties:
                case.respondents.pop(party, None)
            case.add_side("claimants", mention.parties, Span(mention.start, mention.end), RULE)
            return
