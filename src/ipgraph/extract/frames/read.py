"""Read the frames of a sentence: group the words that tell steps, cut it between them, find who takes part."""

import itertools
import re

import msgspec

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import SECOND_RANK
from ipgraph.extract.frames.actors import Actor
from ipgraph.extract.frames.arguments import sides_of_suit
from ipgraph.extract.frames.forum_roles import ForumRole, decider_of, role_of_forum
from ipgraph.extract.frames.frame import FILINGS, Frame, FrameKind
from ipgraph.extract.frames.objects import Object, meaning, object_of
from ipgraph.extract.frames.stretches import clause_around, cut
from ipgraph.extract.frames.triggers import OFFICES, REVIEW, Trigger, triggers_in
from ipgraph.extract.scene import Scene
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

_STATES = frozenset({"pending", "settlement", "withdrawal", "release"})


class Group:
    """Words that tell one step together."""

    def __init__(self, kind: FrameKind, cue: Cue, forum: ForumMention | None, thing: Object | None = None) -> None:
        self.kind = kind
        self.cues = [cue]
        self.forum = forum
        self.objects = [thing] if thing else []

    @property
    def about_counterclaim(self) -> bool:
        """Whether it tells what becomes of a counterclaim."""
        return any(thing.kind == "counterclaim" for thing in self.objects)

    @property
    def anchor(self) -> Span:
        """From the first word to the last; a forum that decides counts as one."""
        start = min([self.cues[0].start, *([self.forum.start] if self.forum and self.kind == "decision" else [])])
        return Span(min(start, self.cues[0].start), max(cue.end for cue in self.cues))


def read_frames(scene: Scene, sentence: Span, actors: list[Actor]) -> list[Frame]:
    """The frames of one sentence, in reading order."""
    forums = forums_in(scene, sentence)
    triggers = triggers_in(scene, sentence, forums)
    roles = {f.start: role_of_forum(scene, sentence, f, forums, triggers) for f in forums}
    deciding = [f for f in forums if roles[f.start] == "decides"]
    groups = _groups(scene, sentence, triggers, deciding, actors)
    if not groups:
        return []
    groups += _shared_verbs(scene, groups, deciding)
    groups.sort(key=lambda group: group.anchor.start)
    nested = [g for g in groups if any(_holds(other, g) for other in groups)]
    outer = [g for g in groups if g not in nested]
    stretches = dict(zip(map(id, outer), cut(scene, sentence, [group.anchor for group in outer]), strict=True))
    for group in nested:
        stretches[id(group)] = clause_around(scene, sentence, group.anchor)
    # A filing told inside a decision came before it.
    groups.sort(key=lambda group: (group.anchor.start, 0) if group not in nested else (_outer(group, outer), -1))
    frames = [_frame(scene, sentence, group, stretches[id(group)], forums, roles, actors) for group in groups]
    return _carry(frames)


_AND_FORUM = re.compile(
    r"(?:\s?[（(][^（）()]*[）)])?(?:\s?(?:、|和|及|以及|与)|,? and(?: then)?,?(?: on (?:further )?appeal,?)?"
    r"(?: the| by the)?)\s*"
)


def _shared_verbs(scene: Scene, groups: list[Group], deciding: list[ForumMention]) -> list[Group]:
    """A step for the first of two forums that share one verb: "the District Court and, on appeal, the High Court …"."""
    added = []
    for one, other in itertools.pairwise(deciding):
        group = next((g for g in groups if g.forum is other and g.kind == "decision"), None)
        if group is None or any(g.forum is one for g in groups):
            continue
        if not _AND_FORUM.fullmatch(scene.content, one.end, other.start):
            continue
        lost = [c for c in group.cues if c.cue_class in ("lost", "dismiss", "affirm", "won", "grant")]
        for cue in lost[:1]:
            kept = cue if cue.cue_class != "affirm" else msgspec.structs.replace(cue, cue_class="dismiss")
            added.append(Group("decision", kept, one))
            if cue.cue_class in ("lost", "dismiss"):
                group.cues.append(msgspec.structs.replace(cue, cue_class="affirm"))
    return added


def _holds(outer: Group, inner: Group) -> bool:
    """Whether a step is told inside the words of another: "the court, to which Alpha had turned in May, ordered …"."""
    return (
        outer is not inner
        and outer.kind == "decision"
        and inner.kind != "decision"
        and outer.anchor.start < inner.anchor.start
        and inner.anchor.end < outer.cues[0].start
    )


def _outer(inner: Group, outer: list[Group]) -> int:
    return next((g.anchor.start for g in outer if _holds(g, inner)), inner.anchor.start)


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
    sides = group.kind not in _STATES
    agents, patients = sides_of_suit(scene, stretch, group.cues[0], actors) if sides else ((), ())
    return Frame(
        kind=group.kind, span=stretch, sentence=sentence, cues=tuple(group.cues), agents=agents, patients=patients,
        forum=forum, origins=origins, objects=tuple(group.objects),
    )  # fmt: skip


_WHERE = re.compile(r",? (?:to which|before which|with which|where|in which)\b")


def _turned_to(scene: Scene, group: Group, forums: list[ForumMention]) -> ForumMention | None:
    """The forum right before a relative clause that tells that somebody went there."""
    before = [f for f in forums if f.end <= group.cues[0].start]
    if before and _WHERE.match(scene.content, before[-1].end):
        return before[-1]
    return None


def deciding_in(scene: Scene, sentence: Span) -> list[ForumMention]:
    """The forums that are the subject of a sentence."""
    forums = forums_in(scene, sentence)
    triggers = triggers_in(scene, sentence, forums)
    return [f for f in forums if role_of_forum(scene, sentence, f, forums, triggers) == "decides"]


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


def _groups(
    scene: Scene, sentence: Span, triggers: list[Trigger], deciding: list[ForumMention], actors: list[Actor]
) -> list[Group]:
    groups: list[Group] = []
    for trigger in triggers:
        cue = trigger.cue
        if trigger.kind != "decision":
            groups.append(Group(trigger.kind, cue, None))
            continue
        forum = decider_of(scene, sentence, cue, deciding)
        if forum is None and _said_by_a_party(scene, sentence, cue, actors):
            continue
        if forum is not None and _tells_of_below(scene, cue, forum, triggers):
            continue
        result = _result(scene, sentence, cue)
        if result:
            cue = msgspec.structs.replace(cue, cue_class=result[0], end=result[1])
        thing = object_of(scene, sentence, cue, actors) if cue.cue_class in _WITH_OBJECT else None
        means = meaning(cue.cue_class, thing)
        if not means:
            continue
        if means != cue.cue_class:
            cue = msgspec.structs.replace(cue, cue_class=means)
        last = groups[-1] if groups else None
        counter = thing is not None and thing.kind == "counterclaim"
        if (
            last is not None
            and last.kind == "decision"
            and last.about_counterclaim is counter
            and _same_step(scene, last, cue, forum)
        ):
            last.cues.append(cue)
            last.forum = last.forum or forum
            last.objects += [thing] if thing else []
        else:
            groups.append(Group("decision", cue, forum, thing))
    return groups


_WITH_OBJECT = frozenset({"dismiss", "lost", "won", "grant", "affirm", "reverse"})
_BY_COURT = frozenset({"rule", "order", "award", "dismiss", "grant", "affirm", "reverse", "modify", "remand"})
_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be|must|to)(?: \w+ly| also| then)? $")


def _said_by_a_party(scene: Scene, sentence: Span, cue: Cue, actors: list[Actor]) -> bool:
    """Whether a party does what the word says, so that no forum decides: "Alpha found that Beta had copied".

    A pronoun before a word that only a forum can be the subject of ("it ordered") stands for the forum.
    """
    if cue.cue_class not in _BY_COURT:
        return False
    left = [a for a in actors if sentence.start <= a.start and a.end <= cue.start]
    if not left or left[-1].mark or left[-1].role == "subject" or left[-1].pronoun:
        return False
    between = scene.content[left[-1].end : cue.start]
    if scene.language == "zh":
        return cue.cue_class == "rule" and len(between) <= 4 and not re.search("法院|判决|裁定", between)
    if _PASSIVE.search(scene.content, max(sentence.start, cue.start - 20), cue.start):
        return False
    verb = scene.content[cue.start : cue.end]
    if cue.cue_class == "order" and re.match(r"(?:must|is to|are to|shall|has to|have to|was|were|required)", verb):
        return False
    if cue.cue_class == "award" and not re.match(r"award", verb):
        return False
    return len(between) <= 24 and not re.search(r"[,;:]|\b(?:court|judge|which|that|who|judgment)\b", between)


_DECLARED = re.compile(r"(?:declar|h[eo]ld|found|find|rul|adjudg|deem|render|pronounc)\w*$")
_INVALID = re.compile(
    r"(?: (?!(?:that|and|but|or)\b)[\w\[\]().,'’\"“”-]+){0,14}? (?P<no>not |never )?"
    r"(?:(?:partly|partially|largely|wholly|entirely) )?"
    r"(?P<word>invalid|unpatentable|void|null and void|unenforceable|valid|patentable)\b(?: in (?P<part>part))?"
)


def _result(scene: Scene, sentence: Span, cue: Cue) -> tuple[str, int] | None:
    """What a verb with an adjective far behind it says of a right: "declared the Dutch part of the patent invalid"."""
    if scene.language != "en" or cue.cue_class != "rule" or not _DECLARED.match(scene.content, cue.start, cue.end):
        return None
    match = _INVALID.match(scene.content, cue.end, min(sentence.end, cue.end + 140))
    if match is None:
        return None
    stands = (match.group("word") in ("valid", "patentable")) is not bool(match.group("no"))
    part = match.group("part") or re.search(r"\b(?:partly|partially)\b", match.group())
    return ("maintained" if stands else "partly-invalidated" if part else "invalidated"), match.end()


_BELOW_ZH = re.compile(r"(?:一审|原审|二审)(?:法院|判决)?[^，。；,;]{0,12}$")


def _tells_of_below(scene: Scene, cue: Cue, forum: ForumMention, triggers: list[Trigger]) -> bool:
    """Whether a word tells what the court below did, in what a court above says: 最高法院认为…一审全额支持并无不当."""
    if scene.language != "zh" or forum.rank < SECOND_RANK or cue.cue_class in ("affirm", "reverse", "modify", "rule"):
        return False
    before = [t.cue for t in triggers if forum.end <= t.cue.start < cue.start and t.cue.cue_class == "rule"]
    if not before:
        return False
    return bool(_BELOW_ZH.search(scene.content, max(before[-1].end, cue.start - 20), cue.start))


def _same_step(scene: Scene, group: Group, cue: Cue, forum: ForumMention | None) -> bool:
    """Whether a word tells more of the decision that the words so far tell."""
    opening = all(c.cue_class == "rule" for c in group.cues)
    if group.forum is None and forum is not None:
        return opening and forum.start - group.cues[-1].end < 160
    if group.forum is not forum:
        return False
    if cue.cue_class in REVIEW and not opening and not any(c.cue_class in REVIEW for c in group.cues):
        # "forbade it, and on 25 February confirmed the ban": the forum looks again at what it did.
        return not scene.dates.within(Span(group.cues[-1].end, cue.start))
    return opening or (forum is not None and forum.rank >= SECOND_RANK) or not _other_instance(scene, group, cue)


def _other_instance(scene: Scene, group: Group, cue: Cue) -> bool:
    """Whether an instance is named between the words so far and the next that the words so far do not stand in."""
    between = Span(group.cues[-1].end, cue.end)
    marks = scene.cues.within(between, "instance-second", "instance-first", "retrial")
    if not marks or any(c.cue_class in REVIEW for c in group.cues[-1:]):
        return False
    back = Span(group.anchor.start - (10 if scene.language == "zh" else 40), group.cues[-1].end)
    same = scene.cues.within(back, marks[0].cue_class)
    return not same


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
        fitting = [f for f in here if f.kind in wanted]
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
        hearing = [f for f in here if roles[f.start] == "decides" and f.start > at and f.kind not in OFFICES]
        return hearing[0] if hearing else None
    if group.kind in FILINGS:
        taking = [f for f in here if f.kind not in OFFICES and _takes(scene, f, stretch)]
        return taking[-1] if taking else None
    return None


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
