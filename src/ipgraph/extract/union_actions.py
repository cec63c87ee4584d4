"""Actions before the General Court of the European Union: over what an office of the Union decided, against it.

Whoever had faced the one who sues there before the office takes part beside it. A text that names no such office tells
of another action, of which nothing is said here.
"""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.twice_told import folk
from ipgraph.extract.union_results import name_suing, turn_result
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "union-action"
_COURT, _ABOVE = "eu-general", "eu-cjeu"
_NAME = lazy(
    r"EUIPO|OHIM|CPVO|European Union Intellectual Property Office|Community Plant Variety Office|欧盟知识产权局"
)
_OFFICES = ("eu-euipo", "eu-cpvo")
"""Keys of the offices whose decisions are brought there."""


def sued_offices(draft: Draft, scene: Scene) -> None:
    """Name the office that is sued in each action before the General Court, and the case whose decision is attacked;
    the Court of Justice hears appeals from there as the second and last instance."""
    for case in draft.cases:
        if case.forum_key == _ABOVE and case.after is None and case.said("affirm", "reverse"):
            _tie_above(case, draft.cases)
        first = case.after is not None and case.after.forum_key == _COURT
        if case.forum_key == _ABOVE and first and case.instance is not None and case.instance.value == "retrial":
            case.instance = Fact("second", case.instance.span, RULE)
        if case.forum_key != _COURT or case.role != "main":
            continue
        if case.after is None:
            below = _decided_below(case, draft.cases)
            case.after, case.after_span = below, case.anchor() if below is not None else None
        if case.instance is not None and case.instance.value == "second" and case.instance.rule != "case-number":
            case.instance = Fact("first", case.anchor(), RULE)
            case.appellants.clear()
        turn_result(case, scene)
        name_suing(case, scene)
        if any(party.type == "government" for party in (*case.claimants, *case.respondents)):
            continue
        office = _office(scene)
        if office is None:
            continue
        facing = [party for party in case.respondents if party not in case.claimants]
        case.respondents = {office: Fact(True, case.anchor(), RULE)}
        case.add_side("others", [p for p in facing if p not in case.others], case.anchor(), RULE)


def _tie_above(case: CaseDraft, cases: Sequence[CaseDraft]) -> None:
    """Put an appeal to the Court of Justice above the action that the same part tells between the same people."""
    mine = folk(case)
    actions = [c for c in cases if c.forum_key == _COURT and c.role == "main" and c.thread.part == case.thread.part]
    free = [c for c in actions if not any(o.after is c for o in cases) and (not mine or mine & folk(c))]
    if len(free) != 1:
        return
    (action,) = free
    case.after, case.after_span = action, case.anchor()
    case.claimants, case.respondents, case.others = (
        dict(action.claimants),
        dict(action.respondents),
        dict(action.others),
    )
    if case.instance is not None:
        case.instance = Fact("second", case.instance.span, RULE)


def _decided_below(case: CaseDraft, cases: Sequence[CaseDraft]) -> CaseDraft | None:
    """The last decision of an office of the Union told in the same part that nothing reviews, its boards' first."""
    mine = folk(case)
    free = [
        c
        for c in cases
        if c.role in ("office", "nullity")
        and c.forum_key.startswith(_OFFICES)
        and c.thread.part == case.thread.part
        and (not mine or not folk(c) or mine & folk(c))
        and not any(o.after is c for o in cases)
        and not (c.decided and case.decided and c.decided.value > case.decided.value)
    ]
    return max(free, key=lambda c: ("boards" in c.forum_key, c.decided.value if c.decided else ""), default=None)


def _office(scene: Scene) -> PartyDraft | None:
    """The office of the Union that a text names, as a party; none where it names two, or none."""
    named = [f for f in scene.forums.things if f.key in _OFFICES and not f.anaphor] or [
        f
        for f in scene.forums.things
        if f.key.startswith(_OFFICES) and not f.anaphor and _NAME.search(scene.content, f.start, f.end)
    ]
    if len({f.key for f in named}) != 1:
        return None
    key, book = named[0].key.removesuffix("-boards"), scene.parties.parties
    known = next((p for p in book if p.type == "government" and p.office and p.office.startswith(key)), None)
    if known is not None:
        return known
    party = PartyDraft(scene.language, "government", office=key)
    for forum in named:
        # Its divisions are called by its name: "EUIPO's Cancellation Division".
        own = _NAME.search(scene.content, forum.start, forum.end)
        start, end = own.span() if own is not None else (forum.start, forum.end)
        party.add(Form(scene.content[start:end], Span(start, end), "office-as-party"))
    book.append(party)
    return party
