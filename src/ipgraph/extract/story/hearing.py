"""Open a case before a court that a sentence names while no step of it says what happened there."""

from ipgraph.extract.boards_reviewing import BOARDS
from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, abroad
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.counted_only import counts_only
from ipgraph.extract.frames.forum_roles import is_sued
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.frames.motions import on_the_way
from ipgraph.extract.frames.objects import object_of
from ipgraph.extract.frames.supposed import only_supposed
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.panel_binding import PANEL
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.appellants import only_appeals
from ipgraph.extract.story.case_before import NOUN, PENDING, case_before
from ipgraph.extract.story.claim_reviewed import on_review
from ipgraph.extract.story.day_of_filing import give_day_behind
from ipgraph.extract.story.docket import Docket, chain, people
from ipgraph.extract.story.heard_sides import heard_sides, item_of
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.nullity_below import NULLITY_COURTS
from ipgraph.extract.story.numbers import number_case
from ipgraph.extract.story.office_heard import deeds, role_before, tell_deeds
from ipgraph.extract.story.office_review import APPEALED, open_review
from ipgraph.extract.story.origin import hears_appeals, is_top, tie_to_origin
from ipgraph.extract.story.sent_on import only_sent_to
from ipgraph.extract.story.waited_for import waited_for
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "unheard"
_A_SUIT = lazy(r"\b(?:(?:law)?suits?|infringement action|litigation)(?: [^.;,]{1,40})? (?:in|before|at)(?: the)? $")
"""What tells of a suit of its own and not of the review of what an office did."""
_APPEAL = {"en": lazy(r"\b(?:appeals?|appealed|appellate)\b"), "zh": lazy(r"上诉|二审|再审|申诉")}
_AND = {
    "en": lazy(r" (?:and|nor|or|and,? (?:later|then|on appeal),?)(?: before| by| in)?(?: the)? "),
    "zh": lazy(r"[、和及与]"),
}
"""What joins two courts of which the same is said."""


def hear(docket: Docket, sentence: Span, actors: list[Actor]) -> None:
    """Open a case for each court of ``docket.unheard`` that a sentence names and that its steps left without one."""
    for forum in docket.scene.forums.within(sentence):
        if (
            forum.start not in docket.unheard
            or is_sued(docket.scene, forum)
            or any(c.forum_key == forum.key for c in docket.cases())
        ):
            continue
        done = deeds(docket.scene, sentence, forum)
        alone = len({f.key for f in docket.unheard.values()}) == 1 and not any(docket.cases())
        told = done or case_before(docket.scene, sentence, forum, actors, alone=alone)
        if not told or counts_only(docket.scene, sentence) or _reviewed_here(docket, sentence, forum):
            continue
        if not done and only_sent_to(docket.scene, sentence, forum):
            continue
        case = _opened(docket, sentence, forum, actors)
        tell = tell_deeds if done else tell_result
        tell(docket, sentence, forum, case)
        if case.forum_kind == PANEL or done:
            number_case(docket, case, sentence, ())
        docket.speak_of(case)


_JUDGMENT_OF = lazy(r"\b(?:judgment|decision|ruling|order|verdict)s? (?:of|by|from) (?:the )?$")


def _reviewed_here(docket: Docket, sentence: Span, forum: ForumMention) -> bool:
    """Tie the court whose judgment the case spoken of has reviewed below that case."""
    case, content = docket.case, docket.scene.content
    named = _JUDGMENT_OF.search(content, max(sentence.start, forum.start - 40), forum.start)
    reviewed = docket.scene.cues.within(Span(sentence.start, forum.start), "affirm", "reverse", "modify", "remand")
    if case is None or not named or not reviewed or case.forum_key == forum.key or chain(case)[-1].rank < forum.rank:
        return False
    tie_to_origin(docket, case, forum)
    return True


def _opened(docket: Docket, sentence: Span, forum: ForumMention, actors: list[Actor]) -> CaseDraft:
    scene, span, before = docket.scene, Span(forum.start, forum.end), docket.case
    asking, facing = heard_sides(docket, sentence, forum, actors)
    if before is not None and (attack := waited_for(docket, before, sentence, forum, actors, (asking, facing))):
        return attack
    everyone = {*asking, *facing}
    told = _told_without_court(docket, forum, everyone) or _appeal_without_court(docket, forum)
    if told is not None:
        docket.name_forum(told, forum)
        return told
    same = before is not None and (not everyone or not people(before) or bool(everyone & people(before)))
    appeals = _APPEAL[scene.language].search(scene.content, sentence.start, sentence.end) is not None
    above = same and before is not None and _reviewable(before, forum) and (appeals or ended(before))
    suit = _A_SUIT.search(scene.content, max(sentence.start, forum.start - 70), forum.start)
    below = before if above and not (before is not None and before.role == "office" and suit) else None
    if below is not None and below.role == "office":
        return open_review(docket, below, forum, span, RULE, asking)
    if below is not None:
        case = docket.open(below.thread, below.role, forum.start, forum)
        instance = "retrial" if below.instance is not None and below.instance.value == "second" else "second"
        case.instance = Fact(instance, span, RULE)
        case.after, case.after_span = below, span
        if appeals or _is_asked(scene, sentence, forum):
            case.add_side("appellants", asking, span, RULE)
        return case
    thread = before.thread if same and before is not None and not facing else docket.new_thread(forum.start)
    office = forum.kind in OFFICES
    role = role_before(forum) if office else "nullity" if forum.key in NULLITY_COURTS and before is None else "main"
    case = docket.open(thread, role, forum.start, forum)
    case.passing = True
    higher = hears_appeals(forum.key) or is_top(forum.key) or "supreme" in forum.kind
    higher = higher or (appeals and forum.rank >= SECOND_RANK and not _court_above(docket, sentence, forum))
    value = (
        "first" if not higher else "retrial" if is_top(forum.key) or scene.cues.has(sentence, "take-up") else "second"
    )
    case.instance = Fact("administrative" if office or forum.kind in (PANEL, "trade-commission") else value, span, RULE)
    if forum.kind == "arbitration":
        case.instance = None
    if higher:
        case.add_side("appellants", asking, span, RULE)
    elif not (appeals and (forum.key.endswith(BOARDS) or only_appeals(docket, sentence, asking))):
        case.add_side("claimants", asking, span, RULE)
        case.add_side("respondents", facing, span, RULE)
        case.filed = _filed(docket, sentence, forum)
    return case


def _court_above(docket: Docket, sentence: Span, forum: ForumMention) -> bool:
    """Whether a sentence names a court of appeal beside another court: what it says of appeals is said of that one."""
    others = [f for f in docket.scene.forums.within(sentence) if f.key != forum.key and not f.anaphor]
    return not hears_appeals(forum.key) and any(hears_appeals(f.key) for f in others)


_SUIT_OF = lazy(rf"\b{NOUN} (?:of|from|dating from|begun (?:in|on)|filed (?:in|on)|brought (?:in|on)) $")


def _filed(docket: Docket, sentence: Span, forum: ForumMention) -> Fact | None:
    """The day by which the item that names a court calls the suit there: "our action of May 2016 in the Ulm court"."""
    scene = docket.scene
    item = item_of(scene.content, sentence, forum)
    for day in scene.dates.within(Span(item.start, forum.start)):
        if not day.is_range and _SUIT_OF.search(scene.content, max(item.start, day.start - 40), day.start):
            return Fact(day.value, Span(day.start, day.end), RULE)
    return None


def _told_without_court(docket: Docket, forum: ForumMention, everyone: set[PartyDraft]) -> CaseDraft | None:
    """The suit spoken of, or the one suit between the same people, of which the text has named no court so far."""
    if forum.kind in OFFICES or hears_appeals(forum.key):
        return None
    first = [c for c in docket.cases() if c.role in ("main", "criminal") and c.after is None]
    told = [c for c in first if not c.forum]
    if docket.case in told and everyone <= people(docket.case):
        return docket.case
    described = docket.case in first and docket.case.forum_key.startswith("~a ")
    if described and docket.case is not None and everyone and everyone <= people(docket.case):
        return docket.case  # "a court held … ; the Ulm Regional Court said"
    same = [c for c in told if everyone <= people(c)]
    return same[0] if len(same) == 1 and len(everyone) >= PAIR else None


def _appeal_without_court(docket: Docket, forum: ForumMention) -> CaseDraft | None:
    """The appeal from an office that was told last, where no court was named: "its appeal is pending before …"."""
    case = docket.case
    if case is None or case.forum or case.role != "office" or case.after is None or forum.kind in OFFICES:
        return None
    return case if case.after.role == "office" and case.after.forum_key.startswith(APPEALED) else None


PAIR = 2


def _reviewable(case: CaseDraft, forum: ForumMention) -> bool:
    """Whether a court stands above the forum that decided the case spoken of."""
    if forum.kind in OFFICES or abroad(case.forum_key, forum.key):
        return False
    if case.role == "office":
        return bool(case.verdicts)
    return (
        forum.rank >= SECOND_RANK and forum.rank > case.rank and case.role in ("main", "interim", "criminal", "nullity")
    )


_DONE_BY = lazy(r"(?: (?:again|in turn|too|later|then|on appeal|however),?)?(?: by)?(?: the)? ")
"""What parts a verb before the name of a court from the court that did it: "was revoked by the High Court"."""
_RIGHT_BEHIND = 16
"""How far behind the name of a court its day begins at the most."""


def _done_by(docket: Docket, sentence: Span, forum: ForumMention, case: CaseDraft) -> bool:
    """Tell what a court did by the verb right before its name, and the day right behind it."""
    scene = docket.scene
    told = [other.end for other in scene.forums.within(Span(sentence.start, forum.start))]
    before = scene.cues.within(Span(max([sentence.start, *told]), forum.start), *DECISION)
    if not before or scene.language != "en":
        return False
    cue = before[-1]
    if not _DONE_BY.fullmatch(scene.content, cue.end, forum.start) or cue.cue_class in ("rule", "award", "order"):
        return False
    passive = scene.content[cue.end : forum.start].strip().startswith("by ") or scene.words(cue).endswith("before")
    if not passive:
        return False
    thing = object_of(scene, sentence, cue, [])
    if thing is not None and on_the_way(scene, thing.span.end):
        case.verdicts.append(Fact("pending", Span(cue.start, cue.end), RULE))
        return True
    verdict = on_review(scene, case, cue, cue.cue_class)
    case.verdicts.append(Fact(verdict, Span(cue.start, cue.end), RULE))
    for day in scene.dates.within(Span(forum.end, min(forum.end + _RIGHT_BEHIND, sentence.end)))[:1]:
        if not day.is_range:
            case.decided = Fact(day.value, Span(day.start, day.end), RULE)
    return True


_LOST = lazy(
    r"\b(?:failed|lost|fared no better|got nowhere|had no success|was turned away|were turned away|came away empty)\b"
    r"(?! to (?:pay|file|show|appear|meet|prove|comply))(?:(?! (?:won|prevailed|succeeded|appealed)\b)[^.;]){0,160}"
    r" (?:before|in|at)(?: the)?(?: \w+ Justice [A-Z]\w+ (?:in|of) the)? $"
)
"""Those who asked got nothing from the court that follows: "failed against Beta in the High Court"."""


def _who_asked_lost(docket: Docket, sentence: Span, forum: ForumMention, case: CaseDraft) -> bool:
    """Tell that whoever brought the case or the appeal came to nothing, where the words before the court say so."""
    if docket.scene.language != "en" or not (case.appellants or case.claimants):
        return False
    lost = _LOST.search(docket.scene.content, sentence.start, forum.start)
    if lost is None:
        return False
    verdict = "dismiss" if case.appellants else "lost"
    case.verdicts.append(Fact(verdict, Span(lost.start(), lost.start() + len(lost.group().split(" ")[0])), RULE))
    return True


_TO_UNDO = lazy(r"(?: [a-z]+ly| (?:in|on) [^,;.]{3,20})? to (?:[a-z]+ ){0,2}")


def _is_asked(scene: Scene, sentence: Span, forum: ForumMention) -> bool:
    """Whether a court is only asked for what is told behind its name: "asked the Court to set the award aside"."""
    asks = scene.language == "en" and scene.cues.has(Span(sentence.start, forum.start), "ask", "appeal")
    to = _TO_UNDO.match(scene.content, forum.end, sentence.end) if asks else None
    return to is not None and scene.cues.has(Span(forum.end, to.end() + 1), *DECISION)


def tell_result(docket: Docket, sentence: Span, forum: ForumMention, case: CaseDraft) -> None:
    """What the words behind a court's name say that it did, or that it has not done yet."""
    scene = docket.scene
    end, at = sentence.end, forum.end
    for other in scene.forums.within(Span(forum.end, sentence.end)):
        if not other.anaphor and not _AND[scene.language].fullmatch(scene.content, at, other.start):
            end = other.start
            break
        at = other.end
    behind = Span(forum.end, end)
    if _done_by(docket, sentence, forum, case) or _who_asked_lost(docket, sentence, forum, case):
        return
    if match := PENDING[scene.language].search(scene.content, behind.start, behind.end):
        case.verdicts.append(Fact("pending", Span(*match.span()), RULE))
        return
    told = list(scene.cues.within(behind, *DECISION))
    if scene.language == "zh":
        told = [cue for cue in told if not only_supposed(scene, sentence, cue)]
    if told and _is_asked(scene, sentence, forum):
        case.verdicts.append(Fact("appeal", Span(told[0].start, told[0].end), RULE))
        told = told[1:]
    for cue in told[:1]:
        thing = object_of(scene, behind, cue, [])
        if thing is not None and thing.kind == "argument":
            if on_the_way(scene, thing.span.end):
                case.verdicts.append(Fact("pending", Span(cue.start, cue.end), RULE))
            return
        case.verdicts.append(Fact(cue.cue_class, Span(cue.start, cue.end), RULE))
        days = [d for d in scene.dates.within(behind) if not d.is_range]
        if len(days) == 1:
            give_day_behind(scene, case, forum, cue, Fact(days[0].value, Span(days[0].start, days[0].end), RULE))
