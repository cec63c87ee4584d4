"""Who asked for a review of which a Chinese text tells no case below.

甲公司、乙公司均不服，提起上诉。丙高院驳回上诉.
"""

from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import is_private
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "appellants-zh"
_FAR = 300
"""How far before the review the words are looked for."""
_TO_VERB = lazy(
    r"等?(?:\d+|[一二两三四五六七八九]+)?[人方家]?(?:均|都|皆|双双|分别|也|亦|仍|则|遂|随后|先后|共同|已|又|另|对此|对[^，。；]{0,16}(?=不服|不满)|就此"
    r"|(?:表示)?不服(?:(?:该|此|前述|上述|这一|一审|原审|原)?[^，。；]{0,14}?(?:判决|裁判|结果))?|不满[^，。；]{0,12}|以[^。；]{2,40}?为由"
    r"|向(?!检察)[^，。；]{4,24}?(?=提起|提出|上诉)|于[^，。；]{3,12}?日|依法|提交上诉状|[，,])*"
)
"""What stands between those who appeal and the verb: 均不服一审判决，向最高人民法院."""
_TO_NEXT = lazy(
    r"(?:(?:亦|也|均|都|表示|对此)?不服(?:[^，。；]{0,12}判决)?|以[^，。；]{2,40}?为由)[，,、]?(?:而|和|与|及|同时)?(?:原告|被告)?"
    r"|[、和与及](?:原告|被告)?"
)
"""What stands between two who appeal: 甲公司以赔偿过低为由、乙公司以不侵权为由分别上诉."""


def name_appellants_zh(draft: Draft, scene: Scene, reviews: list[CaseDraft]) -> None:
    """Put those whom the words before a review say to have appealed to it, and the side that they alone show."""
    for case in reviews:
        if case.role != "main" or len(case.appellants) > 1:
            continue
        found = _told_before(draft, scene, case)
        if found is None or len(found[0]) <= len(case.appellants) or not set(case.appellants) <= set(found[0]):
            continue
        parties, place = found
        sides = {*case.claimants, *case.respondents, *case.others}
        if case.claimants and case.respondents and not set(parties) <= sides:
            continue
        case.add_side("appellants", parties, place, RULE)
        _show_side(case, parties, place)


def _show_side(case: CaseDraft, parties: tuple[PartyDraft, ...], place: Span) -> None:
    """Whoever appeals and had not sued was sued, where the text names nobody else on that side."""
    if case.after is None and case.claimants and not case.respondents:
        case.add_side("respondents", [p for p in parties if p not in case.claimants], place, RULE)


def _told_before(draft: Draft, scene: Scene, case: CaseDraft) -> tuple[tuple[PartyDraft, ...], Span] | None:
    """Who appealed by the last sentence that says so before the decision of a review."""
    part = draft.part_of(case.born)
    others = [c.born for c in draft.cases if c is not case and c.instance and c.instance.value in ("second", "retrial")]
    for sentence in reversed(scene.sentences):
        if sentence.start > case.born or draft.part_of(sentence.start) != part:
            continue
        if case.born - sentence.end > _FAR or any(sentence.start <= other <= case.born for other in others):
            return None
        cues = scene.cues.within(sentence, "appeal")
        if not cues:
            continue
        courts = {f.key for f in scene.forums.within(sentence) if f.rank and f.rank > 1}
        if courts and case.forum_key not in courts:
            return None
        before = [a for a in find_actors(scene, sentence) if a.end <= cues[0].start and a.parties and not a.pronoun]
        asking = _asking(scene, before, cues[0].start)
        parties = tuple(dict.fromkeys(p for a in asking for p in a.parties if is_private(p)))
        return (parties, asking[0].span) if parties else None
    return None


def _asking(scene: Scene, actors: list[Actor], verb: int) -> list[Actor]:
    """The actors that stand, one behind the other, before the word for the appeal."""
    if not actors or not _TO_VERB.fullmatch(scene.content, actors[-1].end, verb):
        return []
    found = [actors[-1]]
    for actor in reversed(actors[:-1]):
        if not _TO_NEXT.fullmatch(scene.content, actor.end, found[0].start):
            break
        found.insert(0, actor)
    return found
