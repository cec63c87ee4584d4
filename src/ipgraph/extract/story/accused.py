"""Who is accused, as a decision shows it: in a criminal judgment, with the terms to serve, or in a suit that failed."""

from bisect import bisect_right

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_FINED_ZH = lazy(
    r"(?:亦|也|则|并|被|各)*(?:判处罚金|处罚金|科罚金|科处罚金|判罚|罚金(?:新台币|人民币|约)*\d)|(?:有)?犯[^，。；]{2,24}罪"
    r"|[^，。；]{0,30}?(?:法院|法庭|该院)[^，。；]{0,6}?认罪(?!认罚|态度)"
    r"|(?:[（(][^（）()]{1,24}[）)])?(?:(?!的|起诉|指控)[^，。；]){0,16}?(?:罪名?均?不成立|无罪(?!辩护|推定))"
    r"|(?:[（(][^（）()]{1,24}[）)])?因[^，。；]{2,40}[，,]?(?:均|分别)?被(?:判处|处以|处|科处|科)罚金"
    r"|(?:[（(][^（）()]{1,24}[）)])?(?:亦|也|同时)?作为被告单位"
)

_SPEAKS = Beside("en", "crime_sides").behind("no party")
"""What tells that somebody only speaks of a conviction."""
_FINED_EN = lazy(
    r"(?:,? (?:itself|too|also|each|both))?,? (?:was|were) (?:also |itself |each |both )?fined\b"
    r"|(?:, [^.;,]{2,80},)? (?:must |has to |was ordered |were ordered )?(?:to )?pay (?:an? )?(?:[\w-]+ )?fine\b"
)
_FINES_EN = lazy(
    r"\b(?:fin(?:ed|es|ing)|convict(?:ed|s|ing)|found guilty|guilty pleas? (?:of|by|from))"
    r"(?: (?:the|his|her|their|its))?(?: (?:[a-z-]+ ){0,3}"
    r"(?:company|firm|maker|[a-z]+maker|employer|seller|unit|subsidiary),?)? $"
)
"""What stands before a firm that a criminal court punishes: "fined his company, Beta"."""


def accused_in(scene: Scene, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Make the persons of a stretch that tells a conviction the accused, and the firms that it says are fined."""
    for actor in actors:
        if scene.language == "en" and _SPEAKS.match(scene.content, actor.end, frame.sentence.end):
            continue
        if frame.span.start <= actor.start < frame.span.end or _guilty_before(scene, frame, actor):
            before = scene.content[max(0, actor.start - 5) : actor.start]
            fined = scene.language == "zh" and (
                before.endswith("被告单位")
                or scene.content.startswith("被告单位", actor.end - 2)
                or _FINED_ZH.match(scene.content, actor.end, frame.sentence.end)
            )
            fined = fined or (
                scene.language == "en"
                and (
                    _FINED_EN.match(scene.content, actor.end, frame.sentence.end) is not None
                    or _punishes(scene, frame, actor)
                )
            )
            for party in actor.parties:
                if (party.type == "person" or fined) and party not in case.claimants:
                    case.respondents.setdefault(party, Fact(True, actor.span, "accused"))


def _punishes(scene: Scene, frame: Frame, actor: Actor) -> bool:
    """Whether an English sentence tells before a firm's name that it is punished, and not what is that firm's."""
    whose = scene.content[actor.end : actor.end + 1] in ("'", "’")
    return not whose and bool(_FINES_EN.search(scene.content, max(frame.sentence.start, actor.start - 60), actor.start))


_GUILTY_ZH = lazy(r"(?:[（(][^（）()]{1,24}[）)])?(?:等)?(?:因)?(?:触)?犯[^，。；]{2,24}罪[，,]被?$")


def _guilty_before(scene: Scene, frame: Frame, actor: Actor) -> bool:
    """Whether somebody is named right before a conviction, with the crime: 乙公司犯假冒注册商标罪，被某法院判处罚金."""
    if scene.language != "zh" or not frame.sentence.start <= actor.start < frame.span.start:
        return False
    return _GUILTY_ZH.match(scene.content, actor.end, frame.span.start) is not None


_HIM_ZH = lazy(r"(?:判处|判决|判令|判|认定)(?:其|他|她)(?!他|余)")


def accused_before(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Make the one spoken of last the accused where a conviction does not name him: 法院判处其有期徒刑一年."""
    scene = docket.scene
    if case.respondents:
        return
    if scene.language == "en":
        case.add_side("respondents", _whom(docket, frame, case), frame.words, "accused")
        return
    if not _HIM_ZH.search(scene.content, frame.span.start, frame.span.end):
        _accused_in_passive(docket, frame, case)
        return
    people = [party for party in docket.subject if party.type == "person" and party not in case.claimants]
    people = people or list(_named_before(docket, frame, case))
    if len(people) == 1:
        case.add_side("respondents", people, frame.words, "accused")


_IS_ZH = lazy(r"[，,；](?:后|又|并|最终|随后)?(?:于[^，。；被]{2,16})?被")


def _accused_in_passive(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Make the only person of a Chinese sentence the accused who is told to be convicted in its last clause."""
    scene, at = docket.scene, frame.predicate.start
    passive = list(_IS_ZH.finditer(scene.content, frame.sentence.start, at))
    before = scene.parties.within(Span(frame.sentence.start, at))
    people = {p for mention in before for p in mention.parties if p.type == "person" and not p.unnamed}
    if passive and "。" not in scene.content[passive[-1].end() : at] and len(people - set(case.claimants)) == 1:
        case.add_side("respondents", people - set(case.claimants), frame.words, "accused")


_HIM_EN = lazy(
    r"\b(?:found|convicted|convicts|sentenced|sentences|jailed|jails|fined|fines|gave|gives|handed|hands|sent"
    r"|imprisoned) (?:him|her)\b"
)
_BACK = 500
"""How far before a conviction the one is named whom "him" means."""


def _whom(docket: Docket, frame: Frame, case: CaseDraft) -> tuple[PartyDraft, ...]:
    """The only person named before an English conviction that speaks of him: "the court found her guilty"."""
    told = _HIM_EN.search(docket.scene.content, frame.sentence.start, frame.sentence.end)
    return _named_before(docket, frame, case) if told is not None else ()


def _named_before(docket: Docket, frame: Frame, case: CaseDraft) -> tuple[PartyDraft, ...]:
    """The only person whom the part names before a sentence."""
    scene, start = docket.scene, frame.sentence.start
    before = Span(max(_part_begun(docket, start), start - _BACK), start)
    people = {p for m in scene.parties.within(before) for p in m.parties if p.type == "person" and not p.unnamed}
    return tuple(people - set(case.claimants)) if len(people) == 1 else ()


def _part_begun(docket: Docket, at: int) -> int:
    part = bisect_right(docket.item_starts, at)
    return docket.item_starts[part - 1] if part else 0


_HIM_SENTENCED = lazy(r"\b(?:sentenced|sent|jailed|gave|handed|imprisoned) (?:him|her)\b[^.;]{0,40}$")
_EACH = lazy(r"[^，。；;]{0,6}(?:均|都|皆|各|分别)|[^.;,]{0,24}\b(?:both|each|all)\b")
"""What gives one term to all of a list: 甲某、乙某均被判处有期徒刑二年."""


def sentenced_parties(scene: Scene, at: int, actors: list[Actor], case: CaseDraft) -> tuple[PartyDraft, ...]:
    """The persons to whom a prison term belongs: those named last before it, or the one whom 其 stands for."""
    named = [a for a in actors if a.end <= at and a.parties]
    if not named:
        told, back = (_HIM_ZH, 40) if scene.language == "zh" else (_HIM_SENTENCED, 60)
        him = told.search(scene.content, max(0, at - back), at)
        return tuple(case.respondents) if him and len(case.respondents) == 1 else ()
    people = [a for a in named if all(p.type == "person" and not p.unnamed for p in a.parties)]
    if people and people[-1] is not named[-1] and len({p for a in people for p in a.parties}) > 1:
        return ()  # 甲某…，乙某窃取丙公司的资料，被判处: whose term it is, is not told by the name before it
    parties = people[-1].parties if people else ()
    each = len(parties) == 1 or _EACH.match(scene.content, named[-1].end, at)
    return tuple(parties) if each else ()


_SUIT_AGAINST = lazy(
    r"\b(?:(?:law)?suits?|complaints?|actions?|claims?|infringement case) (?:\w+ ){0,3}(?:against|accusing)\b"
    r"(?: (?!(?:and|or|by|of)\b)[a-zA-Z][\w’'-]*){0,6},? $"
)


def is_sued_in_vain(scene: Scene, frame: Frame, actor: Actor) -> bool:
    """Whether a suit that a forum turns down is told with the one sued: "threw out a lawsuit accusing Beta of"."""
    before = scene.content[max(frame.span.start, actor.start - 90) : actor.start]
    return scene.language == "en" and "dismiss" in frame.classes and _SUIT_AGAINST.search(before) is not None
