"""The proceedings that a thing has part in, what happened in them when, and why mentions of it are taken as one."""

from msgspec import Struct
from pyoxigraph import Literal

from ipgraph.serve.pages.addresses import address_of
from ipgraph.serve.pages.telling import Quote, Teller, row_name
from ipgraph.serve.pages.terms import term_label
from ipgraph.view.index import expand
from ipgraph.view.values import day

_STEPS = ("ipg:filed", "ipg:announced", "ipg:decided")
_FIRST_DAY = {"ipg:filed": "ipg:filedNotBefore", "ipg:decided": "ipg:decidedNotBefore"}
_ORDINALS = 20
"""The most forms of a name that one mention is searched for."""


class Link(Struct, frozen=True):
    """A name that leads to its page."""

    text: str
    address: str


class Case(Struct, frozen=True):
    """A proceeding in a list: the roles that the thing has in it, who against whom, and how it stands."""

    proceeding: Link
    roles: tuple[str, ...]
    claimants: tuple[Link, ...]
    respondents: tuple[Link, ...]
    filed: str
    decided: str
    state: str
    order: str


class Event(Struct, frozen=True):
    """Something that happened: the day as the articles give it, what it was, and in which proceeding."""

    day: str
    step: str
    proceeding: Link
    dispute: Link | None
    quotes: tuple[Quote, ...]
    order: str


class Mention(Struct, frozen=True):
    """How an article calls a thing."""

    article: Link
    forms: tuple[tuple[str, str | None], ...]


class Joined(Struct, frozen=True):
    """Two mentions that are taken as one, or may be, with the reasons and the score."""

    first: Mention
    second: Mention
    reasons: tuple[str, ...]
    score: str
    doubtful: bool


def cases_of(teller: Teller, iri: str) -> list[Case]:
    """The proceedings that a thing has part in, the latest first."""
    roles: dict[str, list[str]] = {}
    for role, fact in teller.back(iri):
        if fact.node is not None and teller.kind(fact.node) == "proceeding":
            roles.setdefault(fact.node, []).append(role)
    for node in teller.index.subjects("ipg:inDispute", iri):
        roles.setdefault(node, [])
    teller.index.fetch(roles)
    cases = [_case(teller, node, tuple(dict.fromkeys(found))) for node, found in roles.items()]
    return sorted(cases, key=lambda case: (case.order, case.proceeding.address), reverse=True)


def events_of(teller: Teller, iri: str) -> list[Event]:
    """What happened in the proceedings of a thing, or in a proceeding itself, in order."""
    if teller.kind(iri) == "proceeding":
        nodes = [iri]
    else:
        nodes = [fact.node for _, fact in teller.back(iri) if fact.node and teller.kind(fact.node) == "proceeding"]
        nodes += teller.index.subjects("ipg:inDispute", iri)
    events = []
    for node in dict.fromkeys(nodes):
        for step in _STEPS:
            events += _events(teller, node, step)
    return sorted(events, key=lambda event: (event.order, event.proceeding.address, event.step))


def _events(teller: Teller, node: str, step: str) -> list[Event]:
    dispute = next((_link(teller, of) for of in teller.index.nodes(node, "ipg:inDispute")), None)
    name = teller.said(row_name("proceeding", step) or term_label(expand(step)))
    return [
        Event(
            teller.said(day(term.value)),
            name,
            _link(teller, node),
            dispute,
            teller.quotes(teller.words.behind(node, step, term)),
            teller.index.first(node, _FIRST_DAY.get(step, step)) or term.value,
        )
        for term in teller.index.objects(node, step)
    ]


def mentions_of(teller: Teller, iri: str) -> list[Mention]:
    """How the articles call a thing."""
    return [_mention(teller, entry) for entry in _entries(teller, iri)]


def joins_of(teller: Teller, iri: str) -> list[Joined]:
    """Why mentions are taken as one thing, and which other ones may be the same."""
    joins = {join for entry in _entries(teller, iri) for join in teller.index.subjects("ipg:joins", entry)}
    found = []
    for join in sorted(joins):
        ends = teller.index.nodes(join, "ipg:joins")
        if len(ends) != 2:
            continue
        found.append(
            Joined(
                _mention(teller, ends[0]),
                _mention(teller, ends[1]),
                tuple(teller.index.words(join, "ipg:reason", teller.language)),
                teller.index.first(join, "ipg:score") or "",
                expand("ipg:DoubtfulJoin") in teller.index.nodes(join, "rdf:type"),
            )
        )
    return found


def _case(teller: Teller, node: str, roles: tuple[str, ...]) -> Case:
    index = teller.index
    sides = [
        tuple(_link(teller, who) for who in index.nodes(node, f"ipg:{side}")) for side in ("claimant", "respondent")
    ]
    order = max((index.first(node, name) or "" for name in _FIRST_DAY.values()), default="")
    state = index.first(node, "ipg:outcome") or index.first(node, "ipg:status")
    label = teller.values.code(state) if state else None
    return Case(
        _link(teller, node),
        roles,
        sides[0],
        sides[1],
        _days(teller, node, "ipg:filed"),
        _days(teller, node, "ipg:decided"),
        teller.said(label) if label else "",
        order,
    )


def _days(teller: Teller, node: str, name: str) -> str:
    return " / ".join(teller.said(day(text)) for text in teller.index.words(node, name))


def _entries(teller: Teller, iri: str) -> list[str]:
    return [iri, *teller.index.subjects("ipg:refersTo", iri)]


def _mention(teller: Teller, entry: str) -> Mention:
    article = entry.partition("#")[0]
    numbered = (teller.index.objects(entry, f"rdf:_{number}") for number in range(1, _ORDINALS + 1))
    forms = tuple((term.value, term.language) for found in numbered for term in found if isinstance(term, Literal))
    return Mention(_link(teller, article), forms)


def _link(teller: Teller, iri: str) -> Link:
    return Link(teller.name(iri), address_of(iri))
