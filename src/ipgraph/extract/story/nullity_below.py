"""Judgments on a right that the words of their review tell: "upheld a judgment of the Federal Patent Court that …"."""

import msgspec

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.asked import owner_of_right
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.reviewing_case import open_review_case
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

NULLITY_COURTS = frozenset({"de-bpatg"})
"""Courts of first instance that decide over rights alone."""
_RULE = "nullity-below"
_WORDS = Beside("en", "nullity_below")
_OF_RIGHT = _WORDS.within("of a right")
_ZH = Beside("zh", "nullity_below")
_STANDS = {"en": _WORDS.within("stands"), "zh": _ZH.within("stands")}
_FALLS = {"en": _WORDS.within("falls"), "zh": _ZH.within("falls")}
_CHALLENGER = _WORDS.before("challenger")


_ITS_ATTACK = _WORDS.behind("its attack")
_ON_A_RIGHT = _WORDS.within("appeal on a right")


def what_was_held(docket: Docket, words: Span) -> Fact | None:
    """What the words of a review say that was held of a right below: that it stands, or that it does not."""
    content, language = docket.scene.content, docket.scene.language
    stands = _STANDS[language].search(content, words.start, words.end)
    falls = stands or _FALLS[language].search(content, words.start, words.end)
    return Fact("maintained" if stands else "invalidated", Span(*falls.span()), _RULE) if falls else None


def challenger(
    docket: Docket, words: Span, actors: list[Actor], owner: tuple[PartyDraft, ...]
) -> tuple[PartyDraft, ...]:
    """Who had attacked the right that a review is about: "in a challenge by Beta"."""
    content = docket.scene.content
    here = [a for a in actors if words.start <= a.start < words.end and a.parties and not set(a.parties) & set(owner)]
    asking = [a for a in here if a.mark == "of" and _ITS_ATTACK.match(content, a.end)]
    asking = asking or [a for a in here if _CHALLENGER.search(content, max(words.start, a.start - 90), a.start)]
    return docket.all_of(asking[:1])


def above_nullity(docket: Docket, frame: Frame, forum: ForumMention, actors: list[Actor]) -> CaseDraft | None:
    """The review of a decision over a right that nothing before it told, with that decision; ``None`` for others."""
    if not frame.classes & set(REVIEW) or frame.classes & {"award", "convict"}:
        return None
    origin = next((f for f in frame.origins if f.key in NULLITY_COURTS or _only_of_right(docket, frame, f)), None)
    if origin is None or any(c.forum_key in (origin.key, forum.key) for c in docket.cases()):
        return None
    words = Span(_review_word(frame), frame.sentence.end)
    told = what_was_held(docket, Span(origin.end, words.end)) or what_was_held(docket, words)
    told = told or (_turned(frame) if origin.key in NULLITY_COURTS else None)
    if told is None:
        return None
    lower = docket.open(docket.new_thread(frame.span.start), "nullity", frame.span.start, origin)
    lower.instance = Fact("first", frame.words, _RULE)
    lower.verdicts.append(told)
    owner = owner_of_right(docket, msgspec.structs.replace(frame, span=Span(frame.span.start, words.end)), actors)
    asking = challenger(docket, words, actors, owner)
    lower.add_side("claimants", asking, frame.words, _RULE)
    lower.add_side("respondents", owner, frame.words, _RULE)
    return open_review_case(docket, lower, forum, frame, "second")


_OTHER = {"maintained": "invalidated", "invalidated": "maintained"}


def _turned(frame: Frame) -> Fact | None:
    """What a court below had held of a right that a court above upholds, or lets fall, by overturning that."""
    held = next((cue for cue in frame.cues if cue.cue_class in _OTHER), None)
    if held is None or "reverse" not in frame.classes:
        return None
    return Fact(_OTHER[held.cue_class], Span(held.start, held.end), _RULE)


def _review_word(frame: Frame) -> int:
    """Where the words end by which a court reviews a judgment; what stands before is what it held itself."""
    return next((cue.end for cue in frame.cues if cue.cue_class in REVIEW), frame.predicate.end)


def _only_of_right(docket: Docket, frame: Frame, origin: ForumMention) -> bool:
    """Whether a court's decision is called by what it did to a right, in a sentence that tells of no infringement."""
    scene, words = docket.scene, Span(frame.predicate.end, frame.sentence.end)
    if scene.language != "en" or origin.kind in OFFICES or not origin.key or scene.cues.has(frame.sentence, "infringe"):
        return False
    if any(other.kind in OFFICES for other in scene.forums.within(words)):
        return False  # the decision may be that of an office, which the judgment was about
    return _OF_RIGHT.search(scene.content, words.start, words.end) is not None


def over_right(case: CaseDraft, frame: Frame) -> None:
    """Let a review be one over a right where what it looks at is the judgment of a court that hears nothing else."""
    plain = case.role in ("main", "nullity") and case.after is None and not (case.filed or case.awarded or case.claimed)
    if plain and any(origin.key in NULLITY_COURTS for origin in frame.origins):
        case.role, case.instance = "nullity", Fact("second", frame.words, _RULE)


def appeals_on_a_right(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Let a review be one over a right where the words call the appeal one: "dismissed the nullity appeal of Beta"."""
    plain = case.role == "main" and case.after is None and not (case.filed or case.awarded or case.claimed)
    if docket.scene.language != "en" or not plain or not frame.classes & set(REVIEW) or case.claimants:
        return
    if _ON_A_RIGHT.search(docket.scene.content, frame.span.start, frame.sentence.end) is None:
        return
    case.role, case.instance = "nullity", Fact("second", frame.words, _RULE)
    whole = msgspec.structs.replace(frame, span=Span(frame.span.start, frame.sentence.end))
    owner = [p for p in owner_of_right(docket, whole, actors) if p not in case.appellants]
    case.respondents.clear()
    case.add_side("respondents", owner, frame.words, _RULE)
    case.add_side("claimants", list(case.appellants) if owner else (), frame.words, _RULE)


def held_of_right(docket: Docket, case: CaseDraft, frame: Frame, actors: list[Actor]) -> None:
    """Give such a review, and what it looks at, what the words tell of the judgment below and of who had attacked."""
    lower = case.after
    if case.role != "nullity" or lower is None or lower.forum_key not in NULLITY_COURTS or lower.verdicts:
        return
    words = Span(frame.predicate.end, frame.sentence.end)
    told = what_was_held(docket, words)
    if told is not None:
        lower.verdicts.append(told)
    asking = challenger(docket, words, actors, ())
    sides = dict.fromkeys((*case.claimants, *case.respondents, *lower.claimants, *lower.respondents))
    owner = tuple(p for p in sides or docket.owners if p not in asking)
    if not asking or len(owner) > 1:
        return
    for each in (case, lower):
        each.claimants, each.respondents = {}, {}
        each.add_side("claimants", asking, frame.words, _RULE)
        each.add_side("respondents", owner, frame.words, _RULE)
