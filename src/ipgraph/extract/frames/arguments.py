"""Who does a step and whom it is aimed at, by where the actors stand around the words that tell it."""

import re
from bisect import bisect_left

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.asked_of import all_asked, with_asked
from ipgraph.extract.frames.attackers import ATTACKS
from ipgraph.extract.frames.described import is_described, sued_directly
from ipgraph.extract.frames.list_links import listed_first
from ipgraph.extract.frames.opponents_zh import opponents_zh
from ipgraph.extract.frames.said_otherwise import Sides, accusing, by_which
from ipgraph.extract.frames.sides_apart import sides_apart
from ipgraph.extract.frames.subjects_zh import subject_zh, without_own_subject
from ipgraph.extract.frames.sued_too import first_taken, with_accused
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_PASSIVE = lazy(r"\b(?:was|were|been|being|is|are|be|get|got|gets)(?: \w+ly| also| then| later| both| first)? $")
_RELATIVE = lazy(r",? (?:which|whom|that|against which|against whom) $")
_DIRECT_EN, _FAR_EN = 34, 60
_EN = Beside("en", "arguments")
_ZH = Beside("zh", "arguments")
_WHOSE_SUIT = _EN.behind("whose suit")
_DIRECT_ZH = 4  # how far behind a verb its direct object may begin
_BREAKS_ROLE = ("award", "order", "affirm", "appeal", "reverse", "dismiss")

_WHICH_SUED = lazy(r"(?: ?\([^()]{1,40}\))?, (?:which|who) (?:(?:had|has|have) )?(?:(?:first|then|also|\w+ly) )?")

_OWN_SUIT = _EN.behind("own suit")
"""Who settled or dropped a suit of its own had brought it."""
_WHOSE = lazy(r"(?:['’]s?|(?<=\b[Oo]ur)) (?:(?!and\b|or\b)[\w-]+ ){0,4}")
_OWNED = lazy(r"(?:['’]s?|(?<=\b[Oo]ur))(?: [\w-]+){0,2} ")


def sides_of_suit(scene: Scene, stretch: Span, cue: Cue, actors: list[Actor]) -> Sides:
    """Those who bring a case and those against whom it is brought, around the word that tells it."""
    here = actors[bisect_left(actors, stretch.start, key=_start) : bisect_left(actors, stretch.end, key=_start)]
    labelled = _by_role_nouns(here)
    if cue.cue_class == "versus":
        near = bisect_left(actors, cue.start - 3, key=lambda a: a.end)
        near -= near > 0 and _reaches(scene, actors[near - 1], cue)
        return _versus(actors[near : bisect_left(actors, stretch.end, key=_start)], cue)
    if cue.cue_class == "sued":
        return _facing(scene, here, cue)
    if cue.cue_class == "filed":
        owner = [a for a in here if a.mark == "of" and a.parties and _WHOSE_SUIT.match(scene.content, a.end, cue.start)]
        if owner:
            return tuple(owner[-1:]), tuple(a for a in here if a.mark == "against" and a.parties)[:1]
        if (said := accusing(scene, here, cue)) is not None:
            return said
        if (bringing := _that_they(scene, actors, cue)) is not None:
            return (bringing,), tuple(a for a in here if a.mark == "against" and a.parties and a.start > cue.end)[:1]
    if (wanting := by_which(scene, here, cue)) is not None:
        return wanting
    agents, patients = _sides(scene, stretch, cue, here)
    if (named := _named_before(scene, cue, actors)) is not None:
        agents, patients = (named,), tuple(a for a in patients if a is not named and a.start >= cue.start)
    listed = scene.language == "zh" and _AS_DEFENDANTS.search(scene.content, stretch.start, stretch.end)
    if labelled[1] and not listed and not any(a.mark == "against" for a in patients):
        patients = labelled[1]
    if labelled[0] and cue.cue_class in ("sue", "suit") and not _says_who(scene, agents, cue):
        agents = labelled[0]
    if scene.language == "zh" and any(a.parties for a in patients):
        patients = tuple(a for a in patients if a.parties or a.role == "subject")
    return sides_apart(tuple(a for a in agents if a not in patients), patients)


def _says_who(scene: Scene, agents: tuple[Actor, ...], cue: Cue) -> bool:
    """Whether a verb has a name for its subject right before it: "the opponent, Beta, … since Alpha sued it"."""
    told = scene.language == "en" and cue.cue_class == "sue" and len(agents) == 1 and bool(agents[0].parties)
    return told and _HAD.fullmatch(scene.content, agents[0].end, cue.start) is not None


_THAT = lazy(r"\b(?:that|which)(?: the)? $")
_HAD = lazy(r"(?: ?\([^()]{1,40}\))?,? (?:(?:had|has|have) )?(?:(?:first|originally|\w+ly) )?")


def _that_they(scene: Scene, actors: list[Actor], cue: Cue) -> Actor | None:
    """Who brought a suit by a relative clause: "have settled the suit that Alpha had filed in Ulm"."""
    at = bisect_left(actors, cue.start, key=lambda a: a.end)
    if scene.language != "en" or not at or not actors[at - 1].parties or actors[at - 1].mark:
        return None
    actor = actors[at - 1]
    told = _THAT.search(scene.content, max(0, actor.start - 12), actor.start)
    return actor if told and _HAD.fullmatch(scene.content, actor.end, cue.start) else None


def _named_before(scene: Scene, cue: Cue, actors: list[Actor]) -> Actor | None:
    """Who sued, where the words say it of the name right before them: "ordered Beta to pay Alpha, which sued in May",
    "have settled Alpha's patent lawsuit against Beta"."""
    at = bisect_left(actors, cue.start, key=lambda a: a.end)
    if scene.language != "en" or cue.cue_class not in ("sue", "suit") or not at or not actors[at - 1].parties:
        return None
    before = actors[at - 1]
    if cue.rule in ("en-suit-claims-given-up", "en-sue-plaintiff-in") and before.mark == "":
        return before
    if cue.cue_class == "suit" and before.mark == "" and _OWN_SUIT.fullmatch(scene.content, before.end, cue.start):
        return before
    said = _WHICH_SUED if cue.cue_class == "sue" else _WHOSE if before.mark == "of" else None
    return before if said is not None and said.fullmatch(scene.content, before.end, cue.start) else None


def _start(actor: Actor) -> int:
    return actor.start


_SHORT_FORM_ZH = lazy(r"(?:[（(][^（()）]{1,40}[）)])?(?:等(?:\S{1,4}人)?)?")


def _reaches(scene: Scene, actor: Actor, cue: Cue) -> bool:
    """Whether only a short form in brackets stands between a name and the word between two sides."""
    return scene.language == "zh" and bool(_SHORT_FORM_ZH.fullmatch(scene.content, actor.end, cue.start))


def _versus(here: list[Actor], cue: Cue) -> Sides:
    left = [a for a in here if a.end <= cue.start + 1]
    right = [a for a in here if a.start >= cue.end - 1]
    return tuple(left[-1:]), tuple(right[:1])


_BEGAN = _EN.behind("began")


def _facing(scene: Scene, here: list[Actor], cue: Cue) -> Sides:
    """Who faces a suit, and from whom: "Beta is fighting a suit brought by Alpha"."""
    facing = [a for a in here if a.end <= cue.start + 1 and a.mark == ""]
    suing = [a for a in here if a.start >= cue.end - 1 and a.mark in ("by", "with") and a.start - cue.end < _FAR_EN]
    if not suing and not facing:
        # "the subject of an action that Alpha began against Beta"
        suing = [a for a in here if a.start >= cue.end and a.mark == "" and _BEGAN.match(scene.content, a.end)]
        facing = [a for a in here if a.start >= cue.end and a.mark == "against"][:1]
    return tuple(suing[:1]), tuple(facing[-1:])


def _by_role_nouns(here: list[Actor]) -> Sides:
    """Names that stand beside "the Plaintiff", 被告 and the like."""
    return (
        tuple(a for a in here if a.role == "claimant" and a.parties),
        tuple(a for a in here if a.role == "respondent" and a.parties),
    )


_IT_ZH = lazy(r"[，；,;](?:它|他|她)(?![们的])[^，。；,;]{0,40}\Z")
"""Who goes to court, told by a word for somebody named before as an owner: 甲公司的动作更快，它已向法院起诉."""


def _sides(scene: Scene, stretch: Span, cue: Cue, here: list[Actor]) -> Sides:
    breaks = scene.cues.within(Span(cue.end, stretch.end), *_BREAKS_ROLE)
    stop = breaks[0].start if breaks else stretch.end
    left = [a for a in here if a.end <= cue.start + 1]
    inside = [a for a in here if cue.start < a.start < cue.end]
    right = [a for a in here if a.start >= cue.end - 1 and a.start < stop]
    patients = with_accused(scene, left, _patients(scene, cue, left, inside, right))
    patients = without_own_subject(scene, cue, left, patients)
    patients = with_asked(scene, cue, patients, here)
    suing = scene.language != "en" or scene.content.endswith("ing", cue.start, cue.end)  # "had been suing"
    passive = not suing and bool(_PASSIVE.search(scene.content, max(stretch.start, cue.start - 24), cue.start))
    by = [a for a in ((*inside, *right) if scene.language == "en" else left) if a.mark == "by"]
    if scene.language == "zh" and scene.content.startswith(("由", "的", "者"), cue.end):
        by = [a for a in right if a.mark == "by"]  # 无效宣告请求由甲公司提出, 提出请求的是甲公司
    if by and not suing and _of_no_infringement(scene, cue, by[0]):
        by, patients = [], patients or (by[0],)
    rest = [a for a in left if a not in patients]
    if passive or (by and scene.language == "zh"):
        subjects = tuple(a for a in rest if a.mark == "")[-1:]
        told = scene.language == "zh" or any(a.parties for a in patients)  # "Beta was named as a defendant"
        return tuple(by[:1]), patients if told and patients else subjects or patients
    goods = scene.language == "en" and bool(by) and _goods_of(scene, cue, by[0])
    if by and not goods:
        return tuple(by[:1]), patients
    if goods and not patients:
        patients = (by[0],)
    attacks = scene.language == "zh" and cue.cue_class in ATTACKS  # whoever is sued attacks the right
    subjects = tuple(a for a in rest if a.mark == "" and (a.parties or a.role) and (attacks or a.role != "respondent"))
    owning = rest[-1] if cue.cue_class == "suit" and scene.language == "en" and rest else None
    if owning is not None and owning.mark == "of" and _OWNED.fullmatch(scene.content, owning.end, cue.start):
        return (owning,), patients
    named = _AS_DEFENDANTS.search(scene.content, stretch.start, stretch.end)
    if scene.language == "zh" and named is not None:
        sued = [a for a in here if named.start() <= a.start < named.end() and a.parties]
        patients = tuple(sued) or patients
        subjects = tuple(a for a in subjects if a not in sued)
    elif scene.language == "zh" and cue.cue_class == "sue":  # 正值乙公司上市之际,甲公司…起诉乙公司
        facing = {party for a in patients for party in a.parties}
        subjects = tuple(a for a in subjects if not a.parties or not set(a.parties) <= facing) or subjects
    subjects, patients = opponents_zh(scene, cue, subjects, patients)
    if not subjects:
        # "Alpha's suit against Beta"; 甲公司与乙公司…一案
        it = _IT_ZH.search(scene.content, stretch.start, cue.start) if scene.language == "zh" else None
        meant = [a for a in rest if it and a.mark == "of" and a.parties and a.end <= it.start()]
        if len(meant) == 1:
            return (meant[0],), patients
        near = [
            a for a in rest if a.mark in ("of", "with") and cue.start - a.end < (14 if scene.language == "en" else 8)
        ]
        return tuple(near[-1:]), patients
    agent = subject_zh(scene, cue, subjects) if scene.language == "zh" else subjects[-1]
    if not patients and len(subjects) > 1 and scene.language == "en":
        between = scene.content[subjects[-2].end : agent.start]
        if _RELATIVE.search(between):
            patients = (subjects[-2],)
    if (
        scene.language == "zh"
        and agent is not subjects[0]
        and _WITH_HIM_ZH.search(scene.content, max(stretch.start, agent.start - 14), agent.start)
    ):
        return (subjects[0], agent), patients  # 甲公司系商标权人，其与被许可人乙公司将…诉至
    if scene.language == "zh" and len(patients) == 1 and patients[0].mark == "accused":
        beside = [a for a in subjects if a is not agent and patients[0].end <= a.start < cue.start]
        patients = (patients[0], *beside)
    return (agent,), patients


def _of_no_infringement(scene: Scene, cue: Cue, by: Actor) -> bool:
    """Whether "by" tells who owns what is not infringed: "asked for a declaration that it does not infringe a patent
    owned by Alpha"."""
    told = scene.cues.within(Span(cue.start, max(cue.start, by.start)), "type")
    return any(kind.value == "non-infringement-declaration" for kind in told)


_OVER_GOODS = _EN.behind("over goods")


def _goods_of(scene: Scene, cue: Cue, by: Actor) -> bool:
    """Whether "by" tells whose goods a suit is about, and not who sues: "went to court over pumps sold by Beta"."""
    if cue.cue_class not in ("sue", "ask", "filed") or by.start < cue.end:
        return False
    return _OVER_GOODS.fullmatch(scene.content, cue.end, by.start) is not None


_AND_ITS_ZH = _ZH.behind("and its")
"""What joins a company and one of its people: 对某公司及其负责人许某提起公诉."""
_WITH_HIM_ZH = _ZH.before("with him")
_AS_DEFENDANTS = _ZH.within("as defendants")


def _patients(scene: Scene, cue: Cue, left: list[Actor], inside: list[Actor], right: list[Actor]) -> tuple[Actor, ...]:
    against = [a for a in right if a.mark == "against"]
    sued = scene.language == "zh" and any(a.mark in ("against", "accused") and a.parties for a in (*left, *inside))
    if against and not (sued and not any(a.parties for a in against)):  # 将甲公司诉至法院，请求判令两被告停止侵权
        more = [a for a in against[1:2] if a.start - against[0].end < 60]
        return (against[0], *more)
    taken = [a for a in inside if a.mark in ("", "against") and scene.language == "en"]
    if taken:
        return (taken[0],)
    # 检察院以…罪对甲某提起公诉: the words of the act stand around whom it is done to.
    marked = [a for a in (*left, *inside) if a.mark == "against"]
    if scene.language == "zh" and marked and cue.cue_class == "sue":
        # 将甲公司、乙公司以及丙公司的法定代表人丁某诉至法院: all that stand between are sued.
        opening = first_taken(scene, left, marked[0])
        if opening is not None:
            return tuple(a for a in left if a.start >= opening.start and a.parties and a.mark != "accused")
    if scene.language == "zh" and marked:
        joined = len(marked) > 1 and _AND_ITS_ZH.fullmatch(scene.content, marked[-2].end, marked[-1].start)
        return (marked[-2], marked[-1]) if joined else (marked[-1],)
    reach = _DIRECT_ZH if scene.language == "zh" else _DIRECT_EN
    direct = [a for a in right if a.mark == "" and a.role != "subject"]
    direct = [a for a in direct if a.start - cue.end < reach or is_described(scene, cue, a)]
    if scene.language == "en" and cue.cue_class == "ask":
        direct = [a for a in direct if not a.pronoun]  # "went to the High Court and asked it to declare"
    if direct and not re.search(r"[,;，；]", scene.content[cue.end : direct[0].start]):
        return sued_directly(scene, cue, direct)
    if direct and scene.language == "en" and cue.cue_class == "sue" and _is_apposed(scene, cue, direct[0]):
        return (direct[0],)
    if scene.language == "en" and cue.rule == "en-sue-claimed-sum":
        accused = [a for a in left if _ACCUSED_BEFORE.search(scene.content, max(0, a.start - 16), a.start)]
        if accused:
            return (accused[-1],)  # "accused Beta of theft and claimed EUR 5 million before the Ulm court"
    named = scene.cues.within(Span(cue.end, right[-1].end if right else cue.end), "defendants")
    if named:
        return tuple(a for a in right if a.end > named[0].end)[:1]
    if scene.language == "zh":
        accused = [a for a in left if a.mark == "accused"]
        asked = all_asked(scene, cue, right)
        if accused or asked:
            return (accused[-1] if accused else asked[0],)
    return ()


_ACCUSED_BEFORE = _EN.before("accused")
_WHOM = lazy(r" (?:an?|the|its|his|her|their|our|one|another) (?:[A-Z]?[a-z][\w-]* ){0,5}?[a-z][\w-]*(?:,| [-–—])? ")
_NO_VERB = lazy(r"(?:\s?\([^()]*\))?(?:[,.;:]|$|\s+[A-Z“]| (?:in|before|at|for|over|on|with|to|of|and|after|under)\b)")


def _is_apposed(scene: Scene, cue: Cue, actor: Actor) -> bool:
    """Whether a name stands behind words that tell who is sued: "sued the association behind it, Alpha e.V."."""
    told = _WHOM.fullmatch(scene.content, cue.end, actor.start) or listed_first(scene.content, cue.end, actor.start)
    return bool(told) and _NO_VERB.match(scene.content, actor.end) is not None


def subject_of(scene: Scene, stretch: Span, cue: Cue, actors: list[Actor]) -> Actor | None:
    """The actor that a verb says something of: the last unmarked one before it."""
    left = [a for a in actors if stretch.start <= a.start and a.end <= cue.start and a.mark in ("", "by")]
    return left[-1] if left else None
