"""Whoever gets a domain name from its holder before a panel, or fails to: "Alpha won back alpha.net from Ada Orr"."""

from ipgraph.extract.draft import Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.panel_binding import PANEL
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "domain-won"
_NAME = r"(?:the )?(?:domains?(?: names?)? |names? |addresse?s? )?<?[a-z0-9][a-z0-9-]*(?:\.[a-z]{2,8}){1,2}\b>?"
_WON = lazy(
    r"(?: \([^()]{1,30}\))?(?: has| had| have| also| now| successfully){0,2}"
    r" (?:recover(?:ed|s)|regain(?:ed|s)|reclaim(?:ed|s)"
    r"|(?:won|wins) back|won|wins|secured|obtained|gained|took back|wrested)"
    rf"(?: back)?(?: control (?:of|over))? {_NAME}"
)
_FAILED = lazy(
    r"(?: \([^()]{1,30}\))?(?: has| had| have| also){0,2} (?:(?:failed|fails|was unable|tried in vain|sought in vain)"
    r"(?: in (?:an?|its|his|her|their) (?:bid|attempt|effort|fight))? to"
    r"|lost (?:an?|its|his|her|their|the) (?:bid|attempt|effort|fight) to"
    r"|lost (?:an?|its|his|her|their|the) (?:bid|fight|case|complaint)(?= (?:for|over)))"
    r" (?:for|over|(?:obtain|recover|regain|reclaim|win|secure|gain|get|take|wrest)(?: back)?(?: control (?:of|over))?)"
    rf" {_NAME}"
)
_FROM = lazy(r" from (?:the |its (?:holder|registrant|owner),? )?")


def read_domain_won(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Open the case in which somebody got a name from its holder, or did not, before a panel that the text names."""
    scene = docket.scene
    if scene.language != "en" or (panel := _panel(docket, sentence)) is None:
        return
    for actor in actors:
        if actor.mark or not actor.parties:
            continue
        won = _WON.match(scene.content, actor.end, sentence.end)
        told = won or _FAILED.match(scene.content, actor.end, sentence.end)
        if told is None or any(set(actor.parties) & set(c.claimants) for c in docket.cases() if c.forum_kind == PANEL):
            continue
        span = Span(*told.span())
        case = docket.open(docket.new_thread(actor.start), "main", actor.start, panel)
        case.instance = Fact("administrative", span, RULE)
        case.verdicts.append(Fact("order" if won else "dismiss", span, RULE))
        if won:
            case.remedies.setdefault("transfer-of-right", Fact("transfer-of-right", span, RULE))
        holders = _holders(docket, actors, told.end())
        for side in (case, case.thread):
            side.add_side("claimants", actor.parties, actor.span, RULE)
            side.add_side("respondents", tuple(p for p in holders if p not in actor.parties), span, RULE)
        docket.speak_of(case)
        return


def _panel(docket: Docket, sentence: Span) -> ForumMention | None:
    """The panel that the sentence names, or else the only forum that the text names."""
    scene = docket.scene
    here = [f for f in scene.forums.within(sentence) if f.kind == PANEL and f.key]
    if here:
        return here[0]
    forums = [f for f in scene.forums.things if f.key]
    alone = bool(forums) and len({f.key for f in forums}) == 1 and forums[0].kind == PANEL
    return forums[0] if alone and not scene.forums.within(sentence) else None


def _holders(docket: Docket, actors: list[Actor], end: int) -> tuple[PartyDraft, ...]:
    """Those from whom the name was got, who stand right behind it."""
    source = _FROM.match(docket.scene.content, end)
    at = source.end() if source is not None else -1
    return next((a.parties for a in actors if a.start == at and not a.pronoun), ())
