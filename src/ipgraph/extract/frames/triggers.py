"""Which words of a sentence tell a step of a case, and of what kind the step is.

A word tells nothing where the sentence denies it, or speaks of what may or might happen, or where it stands inside what
somebody asks for: "may appeal", "asked the court to order", 请求判令.
"""

from collections.abc import Iterable

from msgspec import Struct

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import SECOND_RANK
from ipgraph.extract.frames.asked_undone import is_asked_undone
from ipgraph.extract.frames.charged import is_charge
from ipgraph.extract.frames.counted_only import counts_only
from ipgraph.extract.frames.demanded import only_demanded
from ipgraph.extract.frames.filings import is_answered, is_decided_upon, kind_of_request, kind_of_suit
from ipgraph.extract.frames.frame import FrameKind
from ipgraph.extract.frames.held_by_customs import held_by_customs
from ipgraph.extract.frames.implied_suits import asked_court, claim_alone, gone_to_court
from ipgraph.extract.frames.named_only import is_cited, lodges_appeal
from ipgraph.extract.frames.proposed_rules import only_proposed
from ipgraph.extract.frames.supposed import on_competence, only_supposed, under_condition
from ipgraph.extract.frames.unreal import (
    ON_COMPETENCE_ZH,
    argued_on_appeal,
    dates_something_else,
    denied_by_somebody,
    held_by_party,
    inside_others,
    is_appealed,
    only_asked,
    only_costs,
    only_judged,
    term_of_settlement,
)
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

DECISION = (
    "rule", "order", "award", "won", "lost", "dismiss", "affirm", "reverse", "modify", "remand", "grant", "convict",
    "acquit", "invalidated", "partly-invalidated", "maintained", "penalise",
)  # fmt: skip
"""Classes of words for what a forum does."""
_DECISIONS = frozenset(DECISION)
_DECISIONS_AND_APPEALS = _DECISIONS | {"appeal"}


ON_A_RIGHT = frozenset({"invalidated", "partly-invalidated", "maintained"})
"""What a forum decides over a right itself."""
REVIEW = ("affirm", "reverse", "modify", "remand")
"""Classes of words for what a reviewing court does to the decision before it."""
_REVIEWED, _PLANNED = frozenset(REVIEW), frozenset({*REVIEW, "order", "appeal"})


ENFORCERS = frozenset({"ip-office", "market-regulator", "copyright-office"})
"""Offices that act against infringement."""


_KIND: dict[str, FrameKind] = {
    "sue": "suit", "suit": "suit", "sued": "suit", "filed": "suit",
    "versus": "versus", "counterclaim": "counterclaim", "invalidity-request": "office",
    "cancel-request": "office", "opposition": "office", "seize": "seizure", "prosecute": "charge", "appeal": "appeal",
    "settle": "settlement", "withdraw": "withdrawal", "pending": "pending", "release": "release", "ask": "suit",
    "accept": "suit", "inspect": "inspection", "take-up": "retrial",
}  # fmt: skip


_STEPS = (*_KIND, *DECISION)


_EN = Beside("en", "triggers")
_ZH = Beside("zh", "triggers")
_UNREAL = {
    "en": _EN.before("unreal"),
    "zh": _ZH.before("unreal"),
}


_PLANNED_ZH = _ZH.before("planned")
"""What stands before a step that somebody only plans to ask for or to take: 必要时向…上诉."""


class Trigger(Struct, frozen=True):
    """A word that tells a step, and the kind of the step."""

    cue: Cue
    kind: FrameKind


def triggers_in(scene: Scene, sentence: Span, forums: list[ForumMention]) -> list[Trigger]:
    """The triggers of one sentence, in reading order."""
    found: list[Trigger] = []
    if counts_only(scene, sentence) or only_proposed(scene, sentence):
        return found
    for cue in scene.cues.within(sentence, *_STEPS):
        kind = _kind(scene, sentence, cue, forums)
        if kind is not None:
            found.append(Trigger(cue, kind))
    if len(found) > 1:
        cues = [trigger.cue for trigger in found]
        inner = {*inside_others(cues), *_taken_up(cues)}
        found = _without_doubles(trigger for trigger in found if trigger.cue not in inner)
    if (asked := asked_court(scene, sentence, forums)) is not None:
        suit, words = asked
        told = [trigger for trigger in found if not words.start <= trigger.cue.start < words.end]
        if not any(trigger.kind in _OPENING for trigger in told):
            found = sorted([*told, Trigger(suit, "suit")], key=lambda trigger: trigger.cue.start)
    if not any(trigger.kind in _OPENING for trigger in found):
        gone = gone_to_court(scene, sentence, forums)
        if gone is not None:
            found.append(Trigger(gone, "suit"))
            found.sort(key=lambda trigger: trigger.cue.start)
    if not any(trigger.kind in _OPENING for trigger in found):
        claim = claim_alone(scene, sentence)
        if claim is not None:
            found.append(Trigger(claim, "suit"))
            found.sort(key=lambda trigger: trigger.cue.start)
    return found


def _taken_up(cues: list[Cue]) -> list[Cue]:
    """The orders and grants by which a court only takes a case up: 裁定提审, "granted the petition for retrial"."""
    whole = [cue for cue in cues if cue.cue_class == "take-up"]
    if not whole:
        return []
    return [
        cue
        for cue in cues
        if cue.cue_class in _GRANTING and any(each.start <= cue.start and cue.end <= each.end for each in whole)
    ]


_GRANTING = frozenset({"rule", "order", "grant", "remand"})


_OPENING = frozenset({"suit", "versus", "interim", "office", "complaint", "seizure", "counterclaim", "charge", "appeal",
                      "retrial", "reconsideration"})  # fmt: skip


_APPEAL_NOUN_ZH, _FATE_ZH = _ZH.behind("appeal noun"), _ZH.behind("its fate")
_WHILE = _EN.before("while")


_NEAR = 40


def _without_doubles(found: Iterable[Trigger]) -> list[Trigger]:
    """One filing told by two words ("filed … a complaint", 提起…诉) is one."""
    kept: list[Trigger] = []
    for trigger in found:
        last = kept[-1] if kept else None
        named = last is not None and last.cue.cue_class == "suit" and trigger.cue.cue_class == "filed"
        if trigger.cue.cue_class == "suit" and last is not None and trigger.cue.end <= last.cue.end:
            continue  # "threw the suit out" speaks of a suit and tells none
        if named and last is not None and trigger.cue.start - last.cue.end < _NEAR:
            kept[-1] = trigger
            continue
        if (
            last is not None
            and last.kind != "decision"
            and trigger.kind != "decision"
            and trigger.cue.start < last.cue.end
        ):
            if last.kind == "suit" and trigger.kind != "suit":
                kept[-1] = trigger
            continue
        kept.append(trigger)
    return kept


def _decides(scene: Scene, sentence: Span, cue: Cue, before: str) -> bool:
    """Whether a word for a decision tells one: what is asked for, denied, or told of the decision below is none."""
    name = cue.cue_class
    if only_supposed(scene, sentence, cue):
        return False
    if scene.language == "en":
        if name in _GENERIC and _NOT_DONE.search(before):
            return False
        if _IF.search(scene.content, max(sentence.start, cue.start - 60), cue.start):
            return False
        if name in _REVIEWED:
            if _REFUSED.search(before):
                return False
        elif _tells_below(scene, sentence, cue) or is_appealed(scene, sentence, cue):
            return False
        if name in ("order", "award") and only_costs(scene, sentence, cue):
            return False
    unreal = dates_something_else(scene, sentence, cue)
    if not is_asked_undone(scene, sentence, cue):
        unreal = unreal or only_asked(scene, sentence, cue) or only_demanded(scene, sentence, cue)
    unreal = unreal or argued_on_appeal(scene, sentence, cue) or held_by_party(scene, sentence, cue)
    unreal = unreal or denied_by_somebody(scene, sentence, cue)
    return not (unreal or (name in ("order", "award") and term_of_settlement(scene, sentence, cue)))


def _kind(scene: Scene, sentence: Span, cue: Cue, forums: list[ForumMention]) -> FrameKind | None:
    cues = scene.cues
    name = cue.cue_class
    before = scene.content[max(sentence.start, cue.start - 30) : cue.start]
    if scene.language == "zh" and name in _DECISIONS_AND_APPEALS:
        if ON_COMPETENCE_ZH.search(before) or on_competence(scene, sentence):
            return None
        if name in _PLANNED and _PLANNED_ZH.search(before):
            return None
    if name in _DECISIONS:
        return "decision" if _decides(scene, sentence, cue, before) else None
    if _UNREAL[scene.language].search(before) or _is_attribute(scene, cue) or under_condition(scene, sentence, cue):
        return None
    if name in ("filed", "suit") and scene.language == "en" and only_judged(scene, sentence, cue):
        return None
    in_action = name in ("sue", "filed") and scene.cues.within(Span(sentence.start, cue.start), *ON_A_RIGHT)
    if in_action and _IN_AN_ACTION.search(scene.content, sentence.start, cue.start):
        return None  # "revoked it in an action brought by Beta"
    if name in _ATTACKS and (_DECISION_TO.search(before) or is_decided_upon(scene, sentence, cue)):
        return None
    behind = Span(cue.end, min(sentence.end, cue.end + (40 if scene.language == "zh" else 120)))
    kinds = {forum.kind for forum in forums}
    match name:
        case "appeal":
            decided = any(f.rank >= SECOND_RANK and sentence.start <= f.start < cue.start for f in forums)
            noun = _APPEAL_NOUN_ZH.match(scene.content, cue.end) or (decided and _FATE_ZH.match(scene.content, cue.end))
            if scene.language == "zh" and noun:
                return None
            return None if _only_may_appeal(scene, sentence, cue) else "appeal"
        case "sue" | "suit" | "sued" | "filed":
            return kind_of_suit(scene, cue, behind, kinds)
        case "pending":
            return None if _WHILE.search(scene.content, max(sentence.start, cue.start - 70), cue.start) else "pending"
        case "versus":
            if is_cited(scene, sentence, cue):
                return None
            inside = scene.parties.within(Span(max(sentence.start, cue.start - 60), cue.end))
            return None if any(name.start < cue.start and cue.start + 1 < name.end for name in inside) else "versus"
        case "counterclaim":
            back = Span(max(sentence.start, cue.start - (8 if scene.language == "zh" else 40)), cue.start)
            return None if cues.has(back, "dismiss", "grant") else "counterclaim"
        case "opposition" if is_decided_upon(scene, sentence, cue) or is_answered(scene, sentence, cue):
            return None
        case "opposition":
            return None if cues.has(sentence, "interim", "reconsider") or kinds & {"foreign-court"} else "office"
        case "seize":
            return "seizure" if "customs" in kinds or (scene.language == "zh" and held_by_customs(scene, cue)) else None
        case "prosecute":
            return "charge" if "procuratorate" in kinds or is_charge(scene, sentence, cue) else None
        case "ask":
            if is_decided_upon(scene, sentence, cue) or lodges_appeal(scene, sentence, cue):
                return None
            return kind_of_request(scene, sentence, cue, behind, forums)
        case "accept":
            return None
        case "inspect":
            return "inspection" if kinds & ENFORCERS else None
        case _:
            return _KIND[name]


_ATTACKS = frozenset({"invalidity-request", "cancel-request"})
_DECISION_TO = _EN.before("decision to")
"""What an office decided is no request: "against the CNIPA's decision to invalidate the mark"."""


_REFUSED = _EN.before("refused")


_GENERIC = frozenset({"grant", "won", "award", "order", "rule"})
_BY_WHICH = _EN.within("by which")
_IN_AN_ACTION = _EN.before("in an action")


def _tells_below(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether words only tell what the decision under review had said: "dismissed the appeal against the order by which
    Beta was enjoined"."""
    reviewed = [c for c in scene.cues.within(Span(sentence.start, cue.start), *REVIEW, "dismiss") if c.end <= cue.start]
    return bool(reviewed) and _BY_WHICH.search(scene.content, reviewed[0].start, cue.start) is not None


_IF = _EN.before("if")
"""What happens under a condition has not happened."""
_NOT_DONE = _EN.before("not done")
"""What a forum does not do, or must not do in general, is no decision."""


_ATTRIBUTE_ZH = _ZH.behind("attribute")


def _is_attribute(scene: Scene, cue: Cue) -> bool:
    """Whether the words only qualify a noun: 其在印度申请的禁令."""
    if scene.language != "zh" or cue.cue_class not in ("ask", "sue"):
        return False
    return bool(_ATTRIBUTE_ZH.match(scene.content, cue.end))


def _only_may_appeal(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether the words for an appeal stand within words that tell of one that may be, or will be: 可于十五日内上诉."""
    back = Span(max(sentence.start, cue.start - 40), cue.end)
    return any(may.start >= cue.start - 8 or may.end > cue.start for may in scene.cues.within(back, "may-appeal"))
