"""Whether a party, and no forum, did what a word for a decision says: "Alpha found that Beta had copied"."""

import re

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ZH = Beside("zh", "party_did")
_PAID_ZH = _ZH.behind("paid")
_MUST_ZH = _ZH.within("must")
_BY_COURT = frozenset({"rule", "order", "award", "dismiss", "grant", "affirm", "reverse", "modify", "remand"})
_PASSIVE = lazy(r"\b(?:was|were|been|being|is|are|be|must|to)(?: \w+ly| also| then)? $")


def said_by_a_party(scene: Scene, sentence: Span, cue: Cue, actors: list[Actor]) -> bool:
    """Whether a party does what the word says, so that no forum decides: "Alpha found that Beta had copied".

    A pronoun before a word that only a forum can be the subject of ("it ordered") stands for the forum.
    """
    if cue.cue_class not in _BY_COURT:
        return False
    left = [a for a in actors if sentence.start <= a.start and a.end <= cue.start]
    if left and cue.cue_class == "dismiss" and _told_of_subject(scene, sentence, cue, left):
        return True
    if not left or left[-1].mark or left[-1].role == "subject" or left[-1].pronoun:
        return False
    between = scene.content[left[-1].end : cue.start]
    if scene.language == "zh" and cue.cue_class == "award":
        paid = _PAID_ZH.match(scene.content, cue.start, cue.end)
        ordered = scene.cues.within(Span(order_begun(scene, sentence), cue.start), "order", "rule")
        return bool(paid) and not ordered and len(between) <= 10 and not _MUST_ZH.search(between)
    if scene.language == "zh":
        return cue.cue_class == "rule" and len(between) <= 4 and not re.search("法院|判决|裁定", between)
    if _PASSIVE.search(scene.content, max(sentence.start, cue.start - 20), cue.start):
        return False
    verb = scene.content[cue.start : cue.end]
    if cue.cue_class in ("affirm", "reverse") and re.match(r"los[et]|w[io]n", verb):
        return False  # whoever loses an appeal was told so by a court
    if cue.cue_class == "dismiss" and verb.startswith("failed to"):
        return False  # whom somebody fails to persuade is a court
    if cue.cue_class in ("grant", "dismiss") and re.match(r"obtain|secur|w[io]n|got\b|gain|scor|achiev", verb):
        return False  # what somebody obtains a court has granted
    if cue.cue_class == "order" and HAS_TO.match(verb):
        return False
    if cue.cue_class == "award" and not re.match(r"award|paid\b|pays\b", verb):
        return False
    return len(between) <= 24 and not re.search(r"[,;:]|\b(?:court|judge|which|that|who|judgment)\b", between)


_ASIDE = lazy(
    r"(?:['’]s? (?:[\w-]+ ){1,3}?)?,? (?:which|who|whose|an?|the|based in|one of) (?:[^.;,]|\.(?=\d)){3,110},"
    r" (?:also |has |had |have |repeatedly |strongly |\w+ly )*"
)
_DENIES = lazy(r"(?:den(?:y|ie[sd])|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed))$")
_COURT = lazy(r"\b(?:court|judges?|panel|board|tribunal|commission|office|circuit|bench)\b")


def _told_of_subject(scene: Scene, sentence: Span, cue: Cue, left: list[Actor]) -> bool:
    """Whether a party denies what it is accused of behind words on what it is: "Beta, which sells pumps, denied the
    claims"."""
    if scene.language != "en" or not _DENIES.match(scene.content, cue.start, cue.end):
        return False
    first = left[0]
    aside = _ASIDE.fullmatch(scene.content, first.end, cue.start)
    return bool(aside) and first.mark == "" and _COURT.search(scene.content, sentence.start, cue.start) is None


_LIST = 300
"""How long the items of a Chinese order are at the most before the last of them."""


def order_begun(scene: Scene, sentence: Span) -> int:
    """Where the list begins of which a stretch is an item: 判令甲公司停止侵权；乙公司支付抚慰金10万元."""
    if scene.content[max(0, sentence.start - 1) : sentence.start] not in ("；", ";"):
        return sentence.start
    return scene.content.rfind("。", max(0, sentence.start - _LIST), sentence.start) + 1 or sentence.start


HAS_TO = lazy(
    r"(?:must|may no longer|can no longer|(?:is |are )?no longer|is to|are to|shall|has to|have to|was|were|required)\b"
)
"""What somebody is told to do: "ruled that Beta must pay" tells what a court did, and not Beta."""
_THAT = lazy(r"\b(?:that|which|what)(?: the| a)? $")
_HAD = lazy(r"(?:\s?\([^()]*\))? (?:had |has )?(?:\w+ly )?")


def done_by_a_party(scene: Scene, sentence: Span, cue: Cue, actors: list[Actor]) -> bool:
    """Whether a relative clause tells what a party did: "the office held goods that Beta had declared as tools"."""
    if scene.language != "en" or cue.cue_class not in _BY_COURT or HAS_TO.match(scene.content, cue.start):
        return False
    left = [a for a in actors if sentence.start <= a.start and a.end <= cue.start and a.parties]
    return bool(
        left
        and not left[-1].pronoun
        and _HAD.fullmatch(scene.content, left[-1].end, cue.start)
        and _THAT.search(scene.content, max(sentence.start, left[-1].start - 12), left[-1].start)
    )
