"""Those who take part in an English case on neither side: interveners, and third parties that are joined to it."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_REACH = 60


_WORDS = Beside("en", "interveners")
_BEFORE, _BEHIND = _WORDS.before("intervenes"), _WORDS.behind("intervenes")
_SUPPORTED, _SIDE = _WORDS.before("supported"), lazy(r"['’]s side\b")
_ON = lazy(r"\bon (?:the )?$")
_BELONGS = lazy(
    r"\b(?:licensee|dealer|distributor|franchisee|subsidiary|affiliate|arm|unit|owner|parent) of (?:the )?$"
)
"""What stands before a name in the description of somebody else, who intervenes: "Beta, a licensee of Alpha"."""
RULE = "supported"


def intervenes(content: str, start: int, end: int) -> bool:
    """Whether the words around a name say that it takes part on neither side."""
    floor = max(content.rfind("\n", 0, start) + 1, start - _REACH)
    if _BELONGS.search(content, floor, start):
        return False
    return _BEHIND.match(content, end) is not None or _BEFORE.search(content, floor, start) is not None


def join_interveners(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Put those whom a sentence calls interveners to the case spoken of, where they are on no side of it."""
    if docket.scene.language != "en":
        return
    for actor in actors:
        if not actor.parties or actor.pronoun or not intervenes(docket.scene.content, actor.start, actor.end):
            continue
        case = _joined(docket, sentence)
        if case is not None and _BEHIND.match(docket.scene.content, actor.end):
            _leave(case, actor, sentence, docket.scene.content)
        for party in _who(docket.scene.content, actor) if case is not None else ():
            if (
                case is not None
                and party not in case.claimants
                and party not in case.respondents
                and party.type != "government"
            ):
                case.others.setdefault(party, Fact(True, actor.span, "role-noun"))
        if case is not None:
            _name_supported(docket, case, actor, [a for a in actors if actor.end <= a.start < sentence.end])


def _name_supported(docket: Docket, case: CaseDraft, joining: Actor, behind: list[Actor]) -> None:
    """Put whoever is told to be supported to the side of a case that nobody stands on."""
    content = docket.scene.content
    for actor in behind:
        led = _SUPPORTED.search(content, max(joining.end, actor.start - _REACH), actor.start)
        on = _ON.search(content, max(joining.end, actor.start - 8), actor.start)
        if led is None or (on and not _SIDE.match(content, actor.end)):
            continue
        known = {*case.claimants, *case.respondents}
        people = [p for p in docket.all_of([actor]) if p not in known and p.type != "government"]
        side = "claimants" if not case.claimants else "respondents" if not case.respondents else ""
        if side and people and len(known) > 0:
            case.add_side(side, people, actor.span, RULE)
        return


_ONE = lazy(r", (?:which|who) [^.;]{0,80}? as (?:an? )?(?:interven[eo]r|third party)\b")


def _who(content: str, actor: Actor) -> tuple[PartyDraft, ...]:
    """Those of an actor who intervene: the last alone in "Alpha and its licensee Beta, which joined as intervener"."""
    return actor.parties[-1:] if _ONE.match(content, actor.end) else tuple(actor.parties)


def _leave(case: CaseDraft, actor: Actor, sentence: Span, content: str) -> None:
    """Take those who only joined a suit from those who brought it, where a sentence told both by the same words."""
    for party in _who(content, actor):
        for side in (case.claimants, case.thread.claimants):
            fact = side.get(party)
            if fact is not None and sentence.start <= fact.span.start < sentence.end:
                del side[party]


def _joined(docket: Docket, sentence: Span) -> CaseDraft | None:
    """The case that somebody has joined: that of the court that the sentence names, else the one spoken of; of those
    over an office's decision the one in court."""
    case = docket.case
    courts = [f for f in docket.scene.forums.within(sentence) if f.kind not in OFFICES and not f.anaphor]
    if case is not None and case.role in OFFICE_ROLES:
        against = [c for c in docket.cases() if c.role == "main" and any(p.type == "government" for p in c.respondents)]
        case = against[-1] if against else None
    if case is None or case.role not in ("main", "interim"):
        return None
    return case if all(f.key in ("", case.forum_key) or f.rank > case.rank for f in courts) else None
