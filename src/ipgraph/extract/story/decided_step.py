"""What a frame tells of the case that it decides: the instance, who is named there, the day, what it ends."""

from ipgraph.extract.dates_aside import of_life_or_event
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.early_review import court_of_early_review
from ipgraph.extract.story.in_turn import in_turn
from ipgraph.extract.story.instance import instance_of_decision
from ipgraph.extract.story.matching import DAY, ENDINGS, Step, ended
from ipgraph.extract.story.step_role import above_order
from ipgraph.extract.story.suit_over_office import number_in
from ipgraph.extract.story.third_instance import third_instance
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy

_VERDICT_AGAINST = lazy(
    r"\b(?:judgments?|verdicts?|awards?|rulings?|injunctions?|damages|order)(?: of [^.;]{3,30}?)? against (?:the )?$"
)


def instance_here(docket: Docket, frame: Frame, role: str, forum: ForumMention) -> Fact | None:
    """At which instance a forum decides; above an interim order by that order."""
    instance = instance_of_decision(docket.scene, frame, role)
    if role == "main" and (instance is None or instance.rule == "rank"):
        instance = court_of_early_review(docket, frame, forum) or instance
    instance = third_instance(docket, frame, forum, in_turn(docket, forum, role) or instance)
    if role == "interim" and docket.case is not None and above_order(docket, frame, docket.case):
        chained = [docket.case, *(c for c in docket.cases() if c.after is docket.case and 0 < c.rank < forum.rank)]
        third = any(c.instance is not None and c.instance.value == "second" for c in chained)
        instance = Fact("retrial" if third else "second", frame.words, "order-below")
    if instance is not None and instance.value == "second" and _decides_at_last(docket, frame, forum):
        return Fact("first", instance.span, "office-review")
    return instance


def _decides_at_last(docket: Docket, frame: Frame, forum: ForumMention) -> bool:
    """Whether a court only decides the suit that was just brought there: 诉至北京知识产权法院，法院判决撤销该决定."""
    suit = docket.case
    if docket.scene.language != "zh" or suit is None or suit.forum_key != forum.key or not forum.key or ended(suit):
        return False
    first = suit.role == "main" and (suit.instance is None or suit.instance.value == "first") and suit.after is None
    below = docket.scene.cues.has(frame.span, "instance-second", "instance-first", "retrial", "object-appeal")
    return first and not below and bool(suit.said("sue", "suit")) and bool(frame.classes & {"reverse", "affirm"})


def named_in(frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who is named in a frame; a pronoun tells less than a name beside it, and may stand for a thing."""
    here = [a for a in actors if frame.span.start <= a.start < frame.span.end and a.parties]
    here = [a for a in here if not a.pronoun or any(p.type == "person" for p in a.parties)] or here
    return tuple(p for a in here for p in a.parties if p.type != "government")


def step_of(
    docket: Docket,
    frame: Frame,
    role: str,
    forum: ForumMention,
    instance: Fact | None,
    named: tuple[PartyDraft, ...],
    actors: list[Actor],
) -> Step:
    """What a frame tells of the case that it decides."""
    scene = docket.scene
    dates = [d for d in scene.dates.within(frame.span) if not d.is_range and not of_life_or_event(scene, d)]
    if len(dates) > 1 and scene.language == "en":
        dates = [d for d in dates if len(d.value) == DAY] or dates
    return Step(
        role=role, forum=forum, instance=instance, named=named, number=number_in(docket, frame),
        against=tuple(p for a in actors if _held_against(docket, frame, a) for p in a.parties),
        date=dates[0].value if len(dates) == 1 else None, ends=bool(frame.classes & ENDINGS),
        offices=frozenset(f.key for f in scene.forums.within(frame.span) if f.kind in OFFICES),
    )  # fmt: skip


def _held_against(docket: Docket, frame: Frame, actor: Actor) -> bool:
    """Whether the words say that the forum decided against a party: "a verdict against Beta"."""
    if not (frame.span.start <= actor.start < frame.span.end) or actor.mark != "against":
        return False
    return bool(_VERDICT_AGAINST.search(docket.scene.content, max(frame.span.start, actor.start - 60), actor.start))


def settle_instance(case: CaseDraft, instance: Fact | None) -> None:
    """Note at which instance a case is, unless better words told it before."""
    if instance is None:
        return
    known = case.instance
    if (
        known is None
        or known.rule == "rank"
        or (instance.rule != "rank" and known.value == "first" and instance.value != "first" and not case.filed)
    ):
        case.instance = instance
