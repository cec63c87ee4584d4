"""Forums that share one verb: "the Ulm court and, on appeal, the High Court dismissed it", "as did the High Court"."""

import itertools

import msgspec

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.group import Group
from ipgraph.extract.scene import Scene
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_AND_FORUM = lazy(
    r"(?:\s?[（(][^（）()]*[）)])?(?:\s?(?:、|和|及|以及|与)|,? and(?: then| again)?,?(?: on (?:further )?appeal,?)?"
    r"(?: by| in| before)?(?: the)?)\s*"
)


_AGAIN = lazy(r",? and (?:again,? |then,? )?(?:on (?:further )?appeal,? )(?:by |in |before |at )(?:the )?")
"""What leads on to a court above that decided alike: "failed in the Ulm court and, on appeal, in the High Court"."""


_AS_DID = lazy(r",? (?:as|and so) (?:did|had|was|has)(?: the)? $")


def _as_did(scene: Scene, groups: list[Group], deciding: list[ForumMention]) -> list[Group]:
    """A step for a court that did as the one before it: "upheld the decision, as did the High Court on appeal"."""
    if scene.language != "en":
        return []
    added = []
    for forum in deciding:
        before = [g for g in groups if g.kind == "decision" and g.cues[-1].end <= forum.start]
        if before and _AS_DID.search(scene.content, before[-1].cues[-1].end, forum.start):
            cue = before[-1].cues[0]
            said = Cue(forum.end, forum.end + 1, "affirm", None, "en-as-did")
            added.append(Group("decision", said if cue.cue_class != "rule" else cue, forum))
    return added


_IN_TURN_ZH = lazy(r"(?:先后|相继|依次|历经)[^，。；]{0,12}$")
_ALL_ZH = lazy(r"(?:[，,]?(?:但|却|结果|两级法院)?)?(?:均|都|皆)")


def _one_after_the_other(scene: Scene, groups: list[Group]) -> list[Group]:
    """Two steps for courts to which somebody went in turn, and came to the same: 先后诉至甲法院、乙法院,均未获支持."""
    added: list[Group] = []
    if scene.language != "zh":
        return added
    for group in groups:
        cue, other = group.cues[0], group.forum
        if group.kind != "decision" or other is None or cue.cue_class not in ("lost", "dismiss", "affirm"):
            continue
        before = scene.forums.within(Span(max(0, other.start - 40), other.start))
        one = before[-1] if before else None
        if one is None or not _AND_FORUM.fullmatch(scene.content, one.end, other.start) or one.rank >= other.rank:
            continue
        alike = _ALL_ZH.search(scene.content, other.end, cue.end)
        if alike and _IN_TURN_ZH.search(scene.content, max(0, one.start - 20), one.start):
            added.append(Group("decision", msgspec.structs.replace(cue, cue_class="dismiss"), one))
            group.cues[0] = msgspec.structs.replace(cue, cue_class="affirm")
            group.classes = {"affirm"}
    return added


def shared_verbs(scene: Scene, groups: list[Group], deciding: list[ForumMention]) -> list[Group]:
    """A step for the first of two forums that share one verb: "the District Court and, on appeal, the High Court …"."""
    added = [*_as_did(scene, groups, deciding), *_one_after_the_other(scene, groups)]
    for one, other in itertools.pairwise(deciding):
        below = next((g for g in groups if g.forum is one and g.classes & {"lost", "dismiss", "affirm"}), None)
        if below is not None and not any(g.forum is other for g in groups):
            if _AGAIN.fullmatch(scene.content, one.end, other.start):
                added.append(Group("decision", msgspec.structs.replace(below.cues[0], cue_class="affirm"), other))
            continue
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
                group.add(msgspec.structs.replace(cue, cue_class="affirm"))
    return added
