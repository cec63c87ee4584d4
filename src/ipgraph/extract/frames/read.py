"""Read the frames of a sentence: group the words that tell steps, cut it between them, find who takes part."""

import itertools
from bisect import bisect_right

import msgspec
from msgspec import Struct

from ipgraph.extract.frames.accusers import accuser_sues, suit_by
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.arguments import sides_of_suit
from ipgraph.extract.frames.attackers import sides_of_attack
from ipgraph.extract.frames.forum_roles import ForumRole, role_of_forum
from ipgraph.extract.frames.frame import FILINGS, OFFICES, REVIEWS, STAYED, Frame
from ipgraph.extract.frames.group import Group, groups_in
from ipgraph.extract.frames.said_otherwise import Sides
from ipgraph.extract.frames.shared_verbs import shared_verbs
from ipgraph.extract.frames.stretches import clause_around, cut
from ipgraph.extract.frames.sued_by_undescribed import sued_by_undescribed
from ipgraph.extract.frames.sued_for_suing import sued_for_suing
from ipgraph.extract.frames.suing_over_wrong import suing_over_wrong
from ipgraph.extract.frames.triggers import Trigger, triggers_in
from ipgraph.extract.once import once
from ipgraph.extract.scene import Scene
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_STATES = frozenset({"pending", "settlement", "withdrawal", "release"})


class Forums(Struct, frozen=True):
    """The forums of one sentence with what each does there, and the words that tell a step."""

    all: list[ForumMention]
    roles: dict[int, ForumRole]
    triggers: list[Trigger]

    @property
    def deciding(self) -> list[ForumMention]:
        """The forums that are the subject of the sentence."""
        return [forum for forum in self.all if self.roles[forum.start] == "decides"]


@once
def look_at(scene: Scene, sentence: Span) -> Forums:
    """What the forums of one sentence do in it."""
    forums = forums_in(scene, sentence)
    triggers = triggers_in(scene, sentence, forums)
    roles = {f.start: role_of_forum(scene, sentence, f, forums, triggers) for f in forums}
    return Forums(forums, roles, triggers)


def read_frames(scene: Scene, sentence: Span, actors: list[Actor]) -> list[Frame]:
    """The frames of one sentence, in reading order."""
    return list(_frames(scene, sentence, tuple(actors)))


@once
def _frames(scene: Scene, sentence: Span, those: tuple[Actor, ...]) -> list[Frame]:
    looked, actors = look_at(scene, sentence), list(those)
    forums, triggers, roles, deciding = looked.all, looked.triggers, looked.roles, looked.deciding
    groups = groups_in(scene, sentence, triggers, deciding, actors)
    if not groups:
        return []
    groups += shared_verbs(scene, groups, deciding)
    groups.sort(key=lambda group: group.anchor.start)
    around = _around(groups)
    nested = [g for g in groups if id(g) in around]
    outer = [g for g in groups if id(g) not in around]
    stretches = dict(zip(map(id, outer), cut(scene, sentence, [group.anchor for group in outer]), strict=True))
    for group in nested:
        stretches[id(group)] = clause_around(scene, sentence, group.anchor)
    # A filing told inside a decision came before it.
    groups.sort(key=lambda group: (around[id(group)], -1) if id(group) in around else (group.anchor.start, 0))
    frames = [_frame(scene, sentence, group, stretches[id(group)], forums, roles, actors) for group in groups]
    return _carry(frames)


def _around(groups: list[Group]) -> dict[int, int]:
    """Where the decision begins inside whose words a step is told, for each such step: "the court, to which Alpha had
    turned in May, ordered …". The groups are in reading order, and of several decisions the first counts."""
    decisions = [(group.anchor.start, group.cues[0].start) for group in groups if group.kind == "decision"]
    furthest = list(itertools.accumulate((verb for _, verb in decisions), max))
    found: dict[int, int] = {}
    for group in groups:
        anchor = group.anchor
        at = bisect_right(furthest, anchor.end)
        if group.kind != "decision" and at < len(decisions) and decisions[at][0] < anchor.start:
            found[id(group)] = decisions[at][0]
    return found


def _frame(
    scene: Scene,
    sentence: Span,
    group: Group,
    stretch: Span,
    forums: list[ForumMention],
    roles: dict[int, ForumRole],
    actors: list[Actor],
) -> Frame:
    origins = tuple(f for f in forums if roles[f.start] == "origin" and stretch.start <= f.start < stretch.end)
    forum = group.forum
    if group.kind != "decision":
        forum = _addressed(scene, stretch, group, forums, roles)
        if forum is None and group.kind in FILINGS:
            forum = _turned_to(scene, group, forums)
        if forum is None and group.kind in REVIEWS:
            forum = _appealed_to(scene, stretch, group, forums)
    sides = group.kind not in _STATES
    agents, patients = ((), ()) if not sides else _sides(scene, stretch, group, actors)
    return Frame(
        kind=group.kind, span=stretch, sentence=sentence, cues=tuple(group.cues), agents=agents, patients=patients,
        forum=forum, origins=origins, objects=tuple(group.objects),
    )  # fmt: skip


def _sides(scene: Scene, stretch: Span, group: Group, actors: list[Actor]) -> Sides:
    cue = group.cues[0]
    # The noun of "named as a defendant" stands for nobody.
    actors = [a for a in actors if a.role != "respondent" or not cue.start <= a.start < cue.end]
    told = accuser_sues(scene, stretch, cue, actors) or suit_by(scene, stretch, cue, actors)
    if told is None and group.kind == "suit":
        told = sued_for_suing(scene, stretch, cue, actors) or suing_over_wrong(scene, stretch, cue, actors)
        told = told or sued_by_undescribed(scene, stretch, cue, actors)
    if told is None and group.kind == "office":
        told = sides_of_attack(scene, stretch, cue, actors)
    return told if told is not None else sides_of_suit(scene, stretch, cue, actors)


_WHERE = lazy(r",? (?:to which|before which|with which|where|in which)\b")


def _turned_to(scene: Scene, group: Group, forums: list[ForumMention]) -> ForumMention | None:
    """The forum right before a relative clause that tells that somebody went there."""
    before = [f for f in forums if f.end <= group.cues[0].start]
    if before and _WHERE.match(scene.content, before[-1].end):
        return before[-1]
    return None


_TO_THE = lazy(r"\bto (?:the )?$")


def _appealed_to(scene: Scene, stretch: Span, group: Group, forums: list[ForumMention]) -> ForumMention | None:
    """The court of an appeal that decides in the next breath: "appealed to the High Court, which reversed"."""
    if not _TO_THE.search(scene.content, group.cues[0].start, stretch.end):
        return None
    return next((f for f in forums if f.start == stretch.end and f.kind not in OFFICES), None)


def forums_in(scene: Scene, sentence: Span) -> list[ForumMention]:
    """The forums of the sentence; a form that a bracket introduces for the one before it is not named again."""
    found: list[ForumMention] = []
    for forum in scene.forums.within(sentence):
        if found and found[-1].key == forum.key and forum.key:
            between = scene.content[found[-1].end : forum.start]
            if between.lstrip()[:1] in ("(", "（") and len(between) <= 12:
                continue
        found.append(forum)
    return found


_REGISTERS_ZH = lazy(
    r"(?:（[^（）]{1,24}）)?(?:于[^，。；]{2,14})?(?:已|曾)?(?:核准|准予|初步审定|授权|授予|予以核准|发布初审公告|(?:进行)?备案)(?!撤销|无效)"
)
"""What an office does that nobody has asked it to undo: it registers or records a right."""


def _addressed(
    scene: Scene, stretch: Span, group: Group, forums: list[ForumMention], roles: dict[int, ForumRole]
) -> ForumMention | None:
    """Where somebody goes: the forum addressed in the stretch, the nearest behind the verb first."""
    here = [f for f in forums if stretch.start <= f.start < stretch.end and f.kind not in ("procuratorate", "police")]
    open_to = [f for f in here if roles[f.start] == "addressed"]
    wanted = {
        "office": ("ip-office",), "complaint": ("ip-office", "market-regulator"), "seizure": ("customs",),
    }.get(group.kind)  # fmt: skip
    if wanted is not None:
        fitting = [f for f in here if f.kind in wanted and not _REGISTERS_ZH.match(scene.content, f.end)]
        if not fitting and group.kind == "office" and scene.language == "en":
            courts = [f for f in open_to if f.kind not in OFFICES]
            return next((f for f in courts if f.start >= group.cues[0].start), None) or _asked_to(scene, group, courts)
        return next((f for f in fitting if f in open_to), fitting[0] if fitting else None)
    if group.kind in ("suit", "interim", "appeal", "retrial"):
        open_to = [f for f in open_to if f.kind not in OFFICES]
    at = group.cues[0].start
    behind = [f for f in open_to if f.start >= at]
    if behind:
        return behind[0]
    if open_to:
        return open_to[-1]
    if group.kind in ("appeal", "retrial"):
        # "the Supreme Court has agreed to hear Beta's appeal"
        told = group.cues[0].rule in _LET_IN or group.cues[0].cue_class == "take-up"
        hearing = [f for f in here if roles[f.start] == "decides" and (f.start > at or told) and f.kind not in OFFICES]
        return hearing[0] if hearing else None
    if group.kind in FILINGS:
        taking = [f for f in here if f.kind not in OFFICES and _takes(scene, f, stretch)]
        return taking[-1] if taking else None
    return None


_ASKED = lazy(r"\b(?:ask|petition|request|urg|implor)\w*(?: (?:in|on) [^,;.]{3,20})? (?:the |an? )?$")
_TO_DO = lazy(r"(?:\s?\([^()]*\))?(?:,? (?:in|on) [^,;.]{3,24},?)? $")


def _asked_to(scene: Scene, group: Group, courts: list[ForumMention]) -> ForumMention | None:
    """The court that somebody asks to do away with a right: "asked the Ulm court to cancel the mark"."""
    at = group.cues[0].start
    for court in courts:
        asked = _ASKED.search(scene.content, max(0, court.start - 50), court.start)
        if asked and court.end < at and _TO_DO.fullmatch(scene.content, court.end, at):
            return court
    return None


_LET_IN = frozenset({"en-appeal-heard", "en-appeal-leave-given", STAYED})
"""Rules of words by which a court lets an appeal in."""


def _takes(scene: Scene, forum: ForumMention, stretch: Span) -> bool:
    """Whether the forum accepts the case: "the Ningbo court had accepted two actions", 法院受理."""
    reach = Span(forum.end, min(stretch.end, forum.end + (12 if scene.language == "zh" else 30)))
    return scene.cues.has(reach, "accept")


def _carry(frames: list[Frame]) -> list[Frame]:
    """Give a verb that shares its subject with the verb before it that subject: "sued in May and appealed in June"."""
    carried: list[Frame] = []
    for frame in frames:
        shared = carried[-1].agents if carried and carried[-1].kind in (*FILINGS, "appeal") else ()
        if not frame.agents and shared and frame.kind in FILINGS:
            carried.append(msgspec.structs.replace(frame, agents=shared))
        else:
            carried.append(frame)
    return carried
