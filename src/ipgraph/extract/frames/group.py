"""Group the words of a sentence that tell one step together."""

import re

import msgspec

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import SECOND_RANK
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.deciders import court_before_office, decider_of, pointed_at, that_court, went_to
from ipgraph.extract.frames.frame import FrameKind
from ipgraph.extract.frames.leave import LEAVE_REFUSED, forum_refusing, refuses_leave
from ipgraph.extract.frames.objects import Object, meaning, object_of
from ipgraph.extract.frames.on_appeal import told_on_appeal
from ipgraph.extract.frames.party_did import HAS_TO, done_by_a_party, said_by_a_party
from ipgraph.extract.frames.relative import court_below, which_court
from ipgraph.extract.frames.triggers import ON_A_RIGHT, REVIEW, Trigger
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


class Group:
    """Words that tell one step together."""

    def __init__(self, kind: FrameKind, cue: Cue, forum: ForumMention | None, thing: Object | None = None) -> None:
        self.kind = kind
        self.cues = [cue]
        self.classes = {cue.cue_class}
        self.forum = forum
        self.objects = [thing] if thing else []
        self.shares_forum = False
        """Whether an earlier step of the sentence stands between its forum and its words."""
        self._end = cue.end

    def add(self, cue: Cue) -> None:
        """Add a word that tells more of the step."""
        self.cues.append(cue)
        self.classes.add(cue.cue_class)
        self._end = max(self._end, cue.end)

    @property
    def about_counterclaim(self) -> bool:
        """Whether it tells what becomes of a counterclaim: all of it does, or nothing."""
        return any(thing.kind == "counterclaim" for thing in self.objects[:1])

    @property
    def anchor(self) -> Span:
        """From the first word to the last; a forum that decides counts as one."""
        own = self.forum is not None and self.kind == "decision" and not self.shares_forum
        start = self.cues[0].start
        return Span(min(start, self.forum.start) if own and self.forum else start, self._end)


_ASKING = frozenset({"requesting", "asking", "seeking", "praying"})


def _asks_in_suing(scene: Scene, last: Group, cue: Cue) -> bool:
    """Whether a word tells what a suit asks for: "filed a complaint with the office requesting an investigation"."""
    return "sue" in last.classes and cue.cue_class == "ask" and scene.words(cue).casefold() in _ASKING


def groups_in(
    scene: Scene, sentence: Span, triggers: list[Trigger], deciding: list[ForumMention], actors: list[Actor]
) -> list[Group]:
    """The steps that the words of a sentence tell, each with the words that tell it together and the forum deciding."""
    groups = _decided_alike(scene, sentence, deciding) if deciding else []
    for trigger in triggers:
        cue = trigger.cue
        if trigger.kind != "decision":
            if groups and _asks_in_suing(scene, groups[-1], cue):
                groups[-1].add(cue)
            else:
                groups.append(Group(trigger.kind, cue, None))
            continue
        pointed = pointed_at(scene, sentence, cue) or went_to(scene, sentence, cue) or that_court(scene, sentence, cue)
        pointed = pointed or court_below(scene, sentence, cue) or court_before_office(scene, cue, deciding)
        forum = pointed or decider_of(scene, sentence, cue, deciding) or which_court(scene, sentence, cue)
        forum = groups[-1].forum if groups and _is_what_was_ruled(scene, groups[-1], cue) else forum
        forum = forum_refusing(scene, cue, forum)
        forum = forum or _goes_on_there(scene, groups, cue)
        forum = None if told_on_appeal(scene, sentence, cue, triggers) else forum
        if forum is None and (_by_an_agency(scene, sentence) or said_by_a_party(scene, sentence, cue, actors)):
            continue
        if forum is not None and (
            done_by_a_party(scene, sentence, cue, actors) or _tells_of_below(scene, cue, forum, triggers)
        ):
            continue
        cue = _by_what_came(scene, sentence, cue, groups)
        in_vain = cue.cue_class == "affirm" and trigger.cue.cue_class == "lost"
        if in_vain and forum is not None and forum.start < groups[-1].cues[0].start:
            forum = None  # the court of the appeal, not the one that decided before it in the sentence
        if forum is not None and groups and _came_of_suit(scene, groups[-1], cue, forum):
            forum = None  # 专利局宣告无效，甲公司向法院起诉，后被驳回: by the court of the suit
        if forum is not None and forum.rank == 1 and cue.cue_class == "reverse" and _ON_APPEAL.search(scene.words(cue)):
            forum = None  # what was won on appeal was won in a court above
        thing = _thing(scene, sentence, cue, actors)
        means = meaning(cue, thing)
        if means:
            cue = cue if means == cue.cue_class else msgspec.structs.replace(cue, cue_class=means)
            _add_decision(scene, groups, cue, forum, thing, pointed=pointed is not None)
    return groups


_ORDERS = frozenset({"award", "order", "dismiss"})


def _goes_on_there(scene: Scene, groups: list[Group], cue: Cue) -> ForumMention | None:
    """The court that goes on with what it orders: 诉至某法院，法院判决乙公司停止侵权，赔偿10万元."""
    last = groups[-1] if groups else None
    if scene.language != "zh" or last is None or last.kind != "decision" or cue.cue_class not in _ORDERS:
        return None
    return None if last.forum is None or _other_instance(scene, last, cue) else last.forum


_WAS = lazy(r"被|遭|未获")


def _came_of_suit(scene: Scene, last: Group, cue: Cue, forum: ForumMention) -> bool:
    """Whether a Chinese passive tells what became of a suit or an appeal brought behind what another forum decided."""
    if (
        scene.language != "zh"
        or last.kind not in ("suit", "appeal")
        or cue.cue_class not in ("dismiss", "lost", "affirm")
    ):
        return False
    return forum.start < last.cues[0].start and _WAS.match(scene.content, cue.start) is not None


_THAT_THEY_MUST = lazy(r"[^.;,]{0,40}\bthat (?:[^.;,]{2,60}|[^.;,]{2,40}, [^.;,]{2,40}, )$")


def _is_what_was_ruled(scene: Scene, last: Group, cue: Cue) -> bool:
    """Whether a word tells what the court before it ruled that somebody must do: "ruled that Beta must pay"."""
    ruled = next((c for c in reversed(last.cues) if c.cue_class == "rule"), None)
    if scene.language != "en" or ruled is None or last.forum is None or not HAS_TO.match(scene.content, cue.start):
        return False
    return _THAT_THEY_MUST.fullmatch(scene.content, ruled.end, cue.start) is not None


def _by_an_agency(scene: Scene, sentence: Span) -> bool:
    return scene.language == "en" and _BY_AN_AGENCY.match(scene.content, sentence.start) is not None


def _decided_alike(scene: Scene, sentence: Span, deciding: list[ForumMention]) -> list[Group]:
    """What a sentence tells without a verb of its own: "So did the High Court"."""
    likewise = _LIKEWISE.match(scene.content, sentence.start, sentence.end) if scene.language == "en" else None
    if likewise is None or deciding[0].start - likewise.end() >= _BESIDE:
        return []
    on_appeal = scene.cues.has(sentence, "instance-second")
    said = Cue(likewise.start(), likewise.end(), "affirm" if on_appeal else "dismiss", None, "en-likewise")
    return [Group("decision", said, deciding[0])]


def _by_what_came(scene: Scene, sentence: Span, cue: Cue, groups: list[Group]) -> Cue:
    """A word for a decision as the words behind it, or the appeal before it, tell what came of it."""
    if result := _result(scene, sentence, cue):
        cue = msgspec.structs.replace(cue, cue_class=result[0], end=result[1])
    appealed = bool(groups) and groups[-1].kind == "appeal"
    if cue.cue_class == "lost" and appealed and _IN_VAIN.match(scene.content, cue.start):
        return msgspec.structs.replace(cue, cue_class="affirm")
    return cue


def _thing(scene: Scene, sentence: Span, cue: Cue, actors: list[Actor]) -> Object | None:
    """What is decided upon; whether a right stands is what a counterclaim asked, if there is one, and not the suit."""
    answered = scene.cues.within(sentence, "counterclaim") if cue.cue_class in ON_A_RIGHT else ()
    if answered and not _FOR_INFRINGEMENT.match(scene.content, answered[0].end, sentence.end):
        return Object("counterclaim", Span(answered[0].start, answered[0].end), ())
    with_object = cue.cue_class in _WITH_OBJECT and cue.rule not in _LEFT_AS_IT_IS
    return object_of(scene, sentence, cue, actors) if with_object else None


def _add_decision(
    scene: Scene, groups: list[Group], cue: Cue, forum: ForumMention | None, thing: Object | None, *, pointed: bool
) -> None:
    """Add a word for a decision to the step before it where both tell the same one."""
    last = groups[-1] if groups else None
    counter = thing is not None and thing.kind == "counterclaim"
    alike = last is not None and last.kind == "decision" and last.about_counterclaim is counter
    if last is not None and alike and _same_step(scene, last, cue, forum):
        last.add(cue)
        last.forum = last.forum or forum
        last.objects += [thing] if thing else []
        return
    groups.append(Group("decision", cue, forum, thing))
    again = last is not None and last.forum is forum and _apart(scene, last, cue, counter)
    groups[-1].shares_forum = again or pointed


_FOR_INFRINGEMENT = lazy(r"s? (?:for|of|alleging|claiming|over) (?:[a-z]+ ){0,2}?infring")
"""What makes a counterclaim one of the owner of a right, to a suit over whether the right stands."""
_BESIDE = 6
"""How far behind "so did" the forum that did stands at the most."""
_EN = Beside("en", "group")
_ZH = Beside("zh", "group")
_BY_AN_AGENCY = _EN.behind("by an agency")
"""The subject of a sentence that tells of no court, and of no office by name."""
_LEFT_AS_IT_IS = frozenset({"en-affirm-refused", "en-reverse-other-view", *LEAVE_REFUSED})
"""What a court will not do to the decision below leaves it as it is: "declined to revive the suit" allows no suit."""
_ON_APPEAL = lazy(r"\bon appeal$")
_IN_VAIN = _EN.behind("in vain")
"""What an appeal came to, told right behind it."""


_WITH_OBJECT = frozenset({"dismiss", "lost", "won", "grant", "affirm", "reverse"})
_LIKEWISE = _EN.behind("likewise")
_DECLARED = _EN.behind("declared")
_INVALID = lazy(
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


_BELOW_ZH = _ZH.before("below")
_RETRIED_ZH = _ZH.within("retried")
"""What a court does on a retrial."""


def _tells_of_below(scene: Scene, cue: Cue, forum: ForumMention, triggers: list[Trigger]) -> bool:
    """Whether a word tells what the court below did, in what a court above says: 最高法院认为…一审全额支持并无不当."""
    if scene.language != "zh" or forum.rank < SECOND_RANK or cue.cue_class in ("affirm", "reverse", "modify", "rule"):
        return False
    before = [t.cue for t in triggers if forum.end <= t.cue.start < cue.start and t.cue.cue_class == "rule"]
    if not before:
        return False
    return bool(_BELOW_ZH.search(scene.content, max(before[-1].end, cue.start - 20), cue.start))


_ANOTHER_BENCH = _EN.within("another bench")
"""Who decided what is told before the colon behind which another court is named."""
_BENCH_REACH = 20


def _same_step(scene: Scene, group: Group, cue: Cue, forum: ForumMention | None) -> bool:
    """Whether a word tells more of the decision that the words so far tell."""
    opening = group.classes == {"rule"}
    if refuses_leave([cue]) is not refuses_leave(group.cues):
        return False
    if group.forum is None and forum is not None:
        told = _ANOTHER_BENCH.search(scene.content, group.cues[0].start - _BENCH_REACH, group.cues[-1].start)
        colon = ":" in scene.content[group.cues[-1].end : forum.start] and not told
        guilty = group.classes == {"convict"} == {cue.cue_class}  # 犯某罪，被法院判处
        opening = opening and not (told and cue.cue_class in REVIEW)  # "a jury found …, and the Circuit affirmed"
        return (opening or colon or guilty) and forum.start - group.cues[-1].end < 160
    if group.forum is not forum or _of_another_number(scene, group, cue):
        return False
    if scene.language == "zh" and group.forum is None and not opening and _other_instance(scene, group, cue):
        return False  # 一审判决乙公司赔偿50万元,二审改判100万元
    if cue.cue_class in REVIEW and not opening and group.classes.isdisjoint(REVIEW):
        # "forbade it, and on 25 February confirmed the ban": the forum looks again at what it did.
        if scene.language == "en" and scene.words(cue).split()[0].endswith("ing"):
            return True  # "dismissed the action on 5 March, overturning the ruling below"
        return not scene.dates.within(Span(group.cues[-1].end, cue.start))
    return opening or (forum is not None and forum.rank >= SECOND_RANK) or not _other_instance(scene, group, cue)


def _apart(scene: Scene, group: Group, cue: Cue, counter: bool) -> bool:
    """Whether a forum goes on with another case: a counterclaim beside the suit, or the next by its number."""
    if group.forum is None or group.kind != "decision":
        return False
    return group.about_counterclaim is not counter or _of_another_number(scene, group, cue)


def _of_another_number(scene: Scene, group: Group, cue: Cue) -> bool:
    """Whether the words tell the next of two cases by its number: "in IPR2019-1 it upheld them; in IPR2019-2 it …"."""
    between = Span(group.cues[-1].end, cue.start)
    if scene.language != "en" or ";" not in scene.words(between):
        return False
    told = [i.value for i in scene.identifiers.within(Span(max(0, group.anchor.start - 60), group.cues[-1].end))]
    numbers = [i.value for i in scene.identifiers.within(between) if i.kind == "case"]
    return bool(numbers) and bool(told) and numbers[0] not in told


def _other_instance(scene: Scene, group: Group, cue: Cue) -> bool:
    """Whether an instance is named between the words so far and the next that the words so far do not stand in."""
    between = Span(group.cues[-1].end, cue.end)
    marks = scene.cues.within(between, "instance-second", "instance-first", "retrial")
    if scene.language == "zh" and _RETRIED_ZH.search(scene.content, between.start, cue.end):
        return True  # 二审维持原判,再审改判
    if not marks or any(c.cue_class in REVIEW for c in group.cues[-1:]):
        return False
    back = Span(group.anchor.start - (10 if scene.language == "zh" else 40), group.cues[-1].end)
    same = scene.cues.within(back, marks[0].cue_class)
    return not same
