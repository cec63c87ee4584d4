"""Settlements that a text tells first: which of the suits told after them they end."""

from typing import Literal

from ipgraph.extract.draft import SECOND_RANK, Fact, Settlement, Thread
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def settle_early(docket: Docket) -> None:
    """Let a settlement that the text told first end the suits told after it."""
    if docket.settlement is None:
        return
    told = docket.settlement
    whole = _is_whole(docket, told)
    pool = [*docket.told, *docket.threads] if whole else docket.threads
    named = told.named | _of_their_groups(docket, told)
    ended_by_it = [t for t in pool if _across(t, named) or (whole and t.people and t.people <= named)]
    if not ended_by_it and len(docket.threads) == 1 and docket.threads[0].people <= told.named:
        ended_by_it = docket.threads[:]  # the one suit of the text, of which it does not repeat who brought it
        _forget_who_sued(docket.threads[0], told)
    if not ended_by_it and (len(told.named) == 1 or told.approved):
        ended_by_it = _suit_against(docket, told)
    if not docket.threads and told.suit and told.forum is not None:
        ended_by_it = [_settled_suit(docket, told, told.forum)]
    for thread in ended_by_it:
        thread.settled = thread.settled or told.fact
        if len(ended_by_it) == 1:
            thread.paid = thread.paid or told.paid
            thread.paid_before = told.forum.key if told.forum is not None else ""
            _name_appeal(docket, thread, told)


def _suit_against(docket: Docket, told: Settlement) -> list[Thread]:
    """The suit told next, where the only one named of those who settle is sued in it, or nobody is told to be."""
    thread = next((t for t in docket.threads if any(c.role == "main" for c in t.cases)), None)
    if thread is not None and told.approved and not told.named:
        return [thread]
    if thread is None or told.named & _of(thread, "claimants") or not _of(thread, "claimants"):
        return []
    if not _of(thread, "respondents") <= told.named:
        return []
    for case in thread.cases:
        add_side(case, "respondents", tuple(told.named), told.fact.span, "settlement-terms")
    return [thread]


def _forget_who_sued(thread: Thread, told: Settlement) -> None:
    """Take back that both of those who settle had sued: "Alpha and Beta told the court that they had settled"."""
    if thread.people != told.named or _of(thread, "respondents"):
        return
    thread.claimants.clear()
    for case in thread.cases:
        case.claimants.clear()


_WHOLE = lazy(
    r"\b(?i:all|every|any and all) (?:(?:pending|outstanding|worldwide|global|existing|current|remaining|their"
    r"|of|the|patent"
    r"|legal|court|intellectual property|IP|trade ?mark|copyright) )*(?:litigations?|disputes?|lawsuits?|suits?|cases?"
    r"|proceedings?|actions?|claims?)\b"
)
"""What a settlement ends between two groups of companies, whichever of them have sued."""


def _is_whole(docket: Docket, told: Settlement) -> bool:
    """Whether the words say that all that is between those who settle ends, where it is told first or at the last."""
    scene, at = docket.scene, told.fact.span.start
    first = next((s for s in scene.sentences if s.start <= at < s.end), scene.version.title)
    if scene.language != "en":
        return False
    told_in = [s for s in (first, docket.settled_in) if s is not None]
    return any(_WHOLE.search(scene.content, s.start, s.end) is not None for s in told_in)


def _of_their_groups(docket: Docket, told: Settlement) -> set[PartyDraft]:
    """The companies that share the first word of their name with one of those who settle all that is between them."""
    if not _is_whole(docket, told):
        return set()
    words = {word for party in told.named for word in _first_words(party)}
    return {party for thread in docket.threads for party in thread.people if words & _first_words(party)}


def _first_words(party: PartyDraft) -> set[str]:
    if party.type != "company":
        return set()
    return {form.text.split(" ")[0].casefold() for form in party.forms}


PAIR = 2


def _settled_suit(docket: Docket, told: Settlement, forum: ForumMention) -> Thread:
    """The one suit of a text that tells of it only that it was settled: who pays was sued, else who owns the right
    has brought it."""
    thread = docket.new_thread(forum.start)
    case = docket.open(thread, "main", forum.start, forum)
    case.instance = Fact("first", Span(forum.start, forum.end), "rank")
    parties = sorted(told.named, key=lambda party: party.first.span.start)
    if told.paying:
        for side, sides in (("claimants", told.paid_to), ("respondents", told.paying)):
            add_side(case, side, tuple(sides), told.fact.span, "settlement-terms")
    elif len(parties) == PAIR:
        owning = [party for party in parties if party in docket.owners]
        if len(owning) == 1:
            case.between = ((owning[0],), tuple(p for p in parties if p is not owning[0]))
    return thread


def _name_appeal(docket: Docket, thread: Thread, told: Settlement) -> None:
    """Name the court of the one appeal that a settlement told first ends: "with the appeal before the High Court"."""
    above = [c for c in thread.cases if c.instance is not None and c.instance.value == "second"]
    forum = told.forum
    if forum is not None and len(above) == 1 and not above[0].forum and forum.rank >= SECOND_RANK:
        docket.name_forum(above[0], forum)


def _across(thread: Thread, named: set[PartyDraft]) -> bool:
    """Whether those who settle stand on both sides of a thread."""
    return bool(named & _of(thread, "claimants")) and bool(named & _of(thread, "respondents"))


def _of(thread: Thread, side: Literal["claimants", "respondents"]) -> set[PartyDraft]:
    """Who stands on a side of a thread or of one of its cases."""
    return {party for holder in (thread, *thread.cases) for party in getattr(holder, side)}
