"""Decisions that somebody takes, or wants to take, to a court above, told in the words for them: "is appealing a $5
million verdict that Alpha won in Ulm", "asked the Supreme Court to set aside an injunction granted to Alpha"."""

from typing import NamedTuple

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.marks import read_marks
from ipgraph.extract.story.origin import hears_appeals, is_top
from ipgraph.extract.story.sums import add_sum
from ipgraph.extract.sum_role import SumRole
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

RULE = "challenged"
_WORDS = Beside("en", "challenged")
_CHALLENGE, _NO_AGENT = _WORDS.within("challenge"), _WORDS.within("no agent")
_DECISION, _ENDS, _OFFICE = _WORDS.behind("decision"), _WORDS.within("ends"), _WORDS.within("office")
_WINNER, _WON, _LOSER = _WORDS.before("winner"), _WORDS.behind("won"), _WORDS.before("loser")
_ITS = _WORDS.within("its infringe")
_INFRINGES, _OWNER = _WORDS.behind("infringes"), _WORDS.before("owner")
_REFUSED, _GRANTED = _WORDS.within("refused"), _WORDS.within("granted")
_BACK = 100
"""How far before a name the words are looked for that tell what the decision was for its bearer."""


class _Decision(NamedTuple):
    """What the words for a decision tell of it."""

    words: Span
    court: ForumMention | None
    won: tuple[PartyDraft, ...]
    lost: tuple[PartyDraft, ...]
    infringed: bool | None
    refused: bool
    granted: bool


def tell_challenge(
    docket: Docket, sentence: Span, frames: list[Frame], actors: list[Actor], sums: list[SumRole]
) -> tuple[list[Frame], list[SumRole]]:
    """Tell the decision and the case that reviews it; the steps and sums of the sentence that are left for others.

    Only where the text has told of neither before, where nothing in the sentence says what came of the challenge, and
    where the words tell whom the decision was for or against.
    """
    content = docket.scene.content
    found = _CHALLENGE.search(content, sentence.start, sentence.end) if docket.scene.language == "en" else None
    if found is None or any(f.kind == "decision" and f.predicate.start < found.end() for f in frames):
        return frames, sums
    thing = _DECISION.match(content, found.end(), sentence.end)
    if thing is None:
        return frames, sums
    end = _ENDS.search(content, thing.end(), sentence.end)
    words = Span(thing.start(), end.start() if end else sentence.end)
    if _OFFICE.search(content, sentence.start, words.end):
        return frames, sums
    challenger = _challenger(docket, Span(sentence.start, found.end()), actors, found.group())
    above = _above(docket, Span(sentence.start, words.start)) or _above(docket, Span(words.end, sentence.end))
    decision = _decision(docket, words, above, actors, challenger)
    if decision is None or not _new(docket, decision, challenger):
        return frames, sums
    _open(docket, decision, above, challenger)
    left = [f for f in frames if f.predicate.start >= words.end or f.predicate.end <= sentence.start]
    return left, [s for s in sums if not sentence.start <= s.money.start < words.end]


def _challenger(docket: Docket, before: Span, actors: list[Actor], words: str) -> tuple[PartyDraft, ...]:
    """Who takes the decision to the court above: the one named last before the words for the decision."""
    if _NO_AGENT.search(words):
        return ()
    named = [a for a in actors if before.start <= a.start < before.end and a.mark in ("", "of", "by")]
    return tuple(p for p in docket.all_of(named[-1:]) if p.type != "government")


def _above(docket: Docket, beside: Span) -> ForumMention | None:
    """The court above that the words beside those for the decision name."""
    courts = [f for f in docket.scene.forums.within(beside) if f.kind not in OFFICES and f.key]
    return next((f for f in reversed(courts) if f.rank >= SECOND_RANK or is_top(f.key)), None)


def _decision(
    docket: Docket, words: Span, above: ForumMention | None, actors: list[Actor], challenger: tuple[PartyDraft, ...]
) -> _Decision | None:
    """What the words for a decision tell; ``None`` where they leave open for whom it was."""
    content = docket.scene.content
    forums = [f for f in docket.scene.forums.within(words) if above is None or f.key != above.key]
    if any(f.kind in OFFICES or hears_appeals(f.key) for f in forums) or docket.scene.cues.has(words, *REVIEW):
        return None  # what an office decided, or a court that itself heard an appeal, is read with its own words
    won: list[PartyDraft] = []
    lost: list[PartyDraft] = []
    infringed: bool | None = None
    refused = _REFUSED.search(content, words.start, words.end) is not None
    for actor in actors:
        if not words.start <= actor.start < words.end or not (parties := docket.all_of([actor])):
            continue
        since = max(words.start, actor.start - _BACK)
        if (said := _INFRINGES.match(content, actor.end, words.end)) is not None:
            infringed = said["not"] is None
            (lost if infringed else won).extend(parties)
        elif _LOSER.search(content, since, actor.start):
            (won if refused else lost).extend(parties)
        elif _WINNER.search(content, since, actor.start) or _WON.match(content, actor.end, words.end):
            won.extend(parties)
        elif _OWNER.search(content, since, actor.start):
            (lost if infringed is False else won).extend(parties)
    if (said := _ITS.search(content, words.start, words.end)) is not None and infringed is None and not lost:
        infringed = said["not"] is None
        lost, won = (list(challenger), won) if infringed else (won, list(challenger))
    if (set(won) & {*lost, *challenger} and infringed is not False) or not (won or lost):
        return None
    lost = lost or list(challenger)
    won = won or [p for p in challenger if p not in lost]
    granted = infringed is True or (not refused and _GRANTED.search(content, words.start, words.end) is not None)
    court = forums[-1] if forums else None
    return _Decision(words, court, tuple(won), tuple(lost), infringed, refused, granted or _has_sum(docket, words))


def _has_sum(docket: Docket, words: Span) -> bool:
    return bool(docket.scene.money.within(words))


def _give(docket: Docket, case: CaseDraft, words: Span) -> None:
    """Give a case the sums and remedies that the words for its decision tell of."""
    for money in docket.scene.money.within(words):
        add_sum(case.awarded, SumRole(money, "awarded", "damages", Span(money.start, money.end), RULE, summed=False))
    for cue in docket.scene.cues.within(words, "remedy"):
        case.remedies.setdefault(str(cue.value), Fact(cue.value, Span(cue.start, cue.end), cue.rule))


def _new(docket: Docket, decision: _Decision, challenger: tuple[PartyDraft, ...]) -> bool:
    """Whether the text has told of no case between these people before."""
    named = {*decision.won, *decision.lost, *challenger}
    return not any(named & people(case) for case in docket.cases())


def _open(
    docket: Docket,
    decision: _Decision,
    above: ForumMention | None,
    challenger: tuple[PartyDraft, ...],
) -> None:
    """Open the case that was decided, where its court is named, and the one that is to review it."""
    scene, words = docket.scene, decision.words
    refused = decision.refused or decision.infringed is False
    asking, facing = (decision.lost, decision.won) if refused else (decision.won, decision.lost)
    thread = docket.new_thread(words.start)
    role = "interim" if scene.cues.has(words, "interim") else "main"
    lower = upper = None
    if decision.court is not None:
        lower = docket.open(thread, role, decision.court.start, decision.court)
        lower.instance = Fact("second" if hears_appeals(decision.court.key) else "first", words, RULE)
        if refused or decision.granted:
            lower.verdicts.append(Fact("dismiss" if refused else "grant" if role == "interim" else "won", words, RULE))
        if decision.infringed is not None:
            lower.findings["infringement"] = Fact("found" if decision.infringed else "not-found", words, RULE)
        if decision.granted:
            _give(docket, lower, words)
        days = [d for d in scene.dates.within(words) if not d.is_range]
        if len(days) == 1:
            lower.decided = Fact(days[0].value, Span(days[0].start, days[0].end), RULE)
    if above is not None:
        upper = docket.open(thread, role, words.start, above)
        upper.instance = Fact("retrial" if is_top(above.key) else "second", words, RULE)
        upper.after, upper.after_span = lower, words if lower is not None else None
        upper.add_side("appellants", challenger, words, RULE)
        upper.verdicts.append(Fact("pending", words, RULE))
    for case in (lower, upper):
        if case is not None:
            case.add_side("claimants", asking, words, RULE)
            case.add_side("respondents", facing, words, RULE)
            read_marks(docket, words, case)
            docket.speak_of(case)
