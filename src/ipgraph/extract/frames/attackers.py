"""Who attacks a right and who owns it, where "by" and "from" tell the one or the other."""

from bisect import bisect_left

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

ATTACKS = frozenset({"invalidity-request", "cancel-request", "opposition"})
"""Classes of words for what is asked of an office against a right."""
_OWNED_BY = lazy(
    r"\b(?:owned|held|registered|obtained|secured|applied for|acquired|granted|assigned|issued|belong(?:s|ed|ing)?"
    r"|applications?|registrations?|patents?|marks?)(?: in \d{4})?,? (?:by|to)(?: the)?(?: [a-z][\w-]*){0,4} $"
)
"""What stands before the owner of a right: "the mark, registered by Beta"."""
_FROM = lazy(
    r"(?:(?: (?:action|actions|request|requests|petition|petitions|application|proceedings|challenge))?"
    r" (?:from|by|(?:filed|lodged|brought|made|launched|submitted) by))(?: the)?(?: [a-z][\w-]*){0,4} "
)
"""What stands between an attack and who makes it: "an opposition from Beta"."""
_OF_GROUP = Beside("en", "filing_sides").before("of the group of")
_FAR = 90


def is_parent(scene: Scene, sentence: Span, actor: Actor) -> bool:
    """Whether somebody is named only to tell to whom another belongs: "Beta, which belongs to Alpha, asked"."""
    start = max(sentence.start, actor.start - _FAR)
    told = _OF_GROUP.search(scene.content, start, actor.start) if scene.language == "en" else None
    return told is not None and any(
        m.end == told.start() for m in scene.parties.within(Span(start - _FAR, told.start()))
    )


_THAT = lazy(r"(?: (?:petition|request|action|application))?,? (?:that|which)(?: the)? ")
_MADE = lazy(r"(?: \([^()]*\))?(?: had| has)? (?:filed|lodged|brought|made|launched|submitted)\b")
"""What stands around whoever made an attack in a relative clause: "a petition that Beta had filed"."""


_IS_HE_ZH = lazy(
    r"(?:权|宣告|请求|申请|程序|[了该])*(?:的(?!专利|商标)(?:一方|公司|企业|主体)?|者|人)(?:[，,]?(?:正是|分别是|分别为|是|为|系)|[：:])"
    r"[^，。；、]{0,12}?"
)
"""What stands between an attack and who made it, in Chinese: 提起无效的是美国企业甲公司."""


def sides_of_attack(
    scene: Scene, stretch: Span, cue: Cue, actors: list[Actor]
) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
    """Who attacks a right and who owns it; ``None`` where no words for either stand before a name.

    In Chinese only those are told who are named behind the attack: 提起无效的是甲公司.
    """
    if cue.cue_class not in ATTACKS:
        return None
    content = scene.content
    if scene.language != "en":
        behind = next((a for a in actors if cue.end <= a.start < stretch.end and a.parties), None)
        if behind is None or not _IS_HE_ZH.fullmatch(content, cue.end, behind.start):
            return None
        return (behind,), ()
    here = actors[
        bisect_left(actors, stretch.start, key=lambda a: a.start) : bisect_left(
            actors, stretch.end, key=lambda a: a.start
        )
    ]
    named = [a for a in here if a.parties]
    owners = [a for a in named if _OWNED_BY.search(content, max(stretch.start, a.start - 70), a.start)]
    owners = [a for a in owners if not is_parent(scene, stretch, a)]
    attacking = [a for a in named if a not in owners and a.start >= cue.end and _attacks(content, cue, a)]
    told = attacking and (attacking[0].mark != "by" or _MADE.match(content, attacking[0].end))
    if not owners and not told:
        return None
    subjects = [
        a for a in here if a.end <= cue.start + 1 and a.mark == "" and a not in owners and (a.parties or a.role)
    ]
    against = [a for a in named if a.mark == "against" and a.start > cue.start and a not in attacking]
    return tuple(attacking[:1] or subjects[-1:]), tuple(owners[:1] or against[:1])


def _attacks(content: str, cue: Cue, actor: Actor) -> bool:
    """Whether an attack is told to be somebody's: "an opposition from Beta", "a petition that Beta filed"."""
    if _FROM.fullmatch(content, cue.end, actor.start):
        return True
    return bool(_THAT.fullmatch(content, cue.end, actor.start) and _MADE.match(content, actor.end))
