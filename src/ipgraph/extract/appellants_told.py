"""Who asked for a review of which no step says so, by the words beside the names: "Beta's special leave petition".

A place counts for the review whose court its sentence names, else for the only review of the text.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise

from ipgraph.extract.appellants_zh import name_appellants_zh
from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import is_private
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "appellant-told"
_ABOVE = ("second", "retrial")
_BACK, _AHEAD = 120, 160
"""How far before and behind a name the words are looked for."""
_UNREAL = lazy(
    r"\b(?:may|might|can|could|will|would|if|whether|plans? to|intends? to|(?:did|does|has|have) not|never) $"
)


def name_appellants_told(draft: Draft, scene: Scene) -> None:
    """Put those whose appeal the text says that it is to the reviews that name nobody."""
    reviews = [case for case in draft.cases if _is_review(case)]
    nouns = {id(case): side for case in reviews if (side := _role_noun_told(case))}
    for each in reviews:
        if id(each) in nouns:
            each.appellants = {}
    if scene.language == "zh":
        for sentence in scene.sentences:
            _name_the_other(draft, scene, reviews, sentence)
        name_appellants_zh(draft, scene, reviews)
    open_ = {id(case) for case in reviews if not case.appellants}
    if not reviews or (not open_ and scene.language != "en"):
        return
    _name_both(draft, scene, [case for case in reviews if case.role in ("main", "office")])
    for each in reviews:
        if id(each) in nouns and not each.appellants:
            side = getattr(each, nouns[id(each)])
            each.appellants = {p: f for p, f in side.items() if is_private(p)}
    if scene.language != "en":
        return
    for sentence in scene.sentences:
        here = [case for case in reviews if draft.part_of(case.born) == draft.part_of(sentence.start)]
        for actor in find_actors(scene, sentence):
            parties = [p for p in actor.parties if is_private(p)]
            if not parties or actor.pronoun or not appeals(scene.content, actor.start, actor.end):
                continue
            case = _meant(here, scene, sentence, actor.span)
            cross = _CROSS.match(scene.content, actor.end, sentence.end) is not None
            if case is not None and (id(case) in open_ or cross) and _takes_part(parties, case):
                case.add_side("appellants", parties, actor.span, RULE)


_CROSS = lazy(
    r"(?: has| had|,? which(?: had)?)? (?:(?:also|then|in turn) )?"
    r"(?:cross-appealed|(?:filed|lodged|brought|entered) (?:a|its own|its) cross-appeal"
    r"|also appealed|appealed as well)\b"
)
"""What stands behind the second of two who appealed: "Beta appealed and Alpha cross-appealed"."""
_NOUNS = {"claimants": lazy(r"原告|[Pp]laintiff|[Cc]laimant"), "respondents": lazy(r"被告|[Dd]efendant")}


def _role_noun_told(case: CaseDraft) -> str:
    """The side whose role noun alone was told to have appealed, where the side came to be named."""
    told = list(case.appellants)
    if len(told) != 1 or not told[0].unnamed or not all(form.rule.endswith("role-noun") for form in told[0].forms):
        return ""
    side = next((name for name, noun in _NOUNS.items() if noun.search(told[0].first.text)), "")
    if not side or not any(not p.unnamed for p in getattr(case, side)):
        return ""
    return side


_BOTH_FAR = 40
"""How far before the word for the appeal the one for both sides stands at the most."""


def _name_both(draft: Draft, scene: Scene, reviews: Sequence[CaseDraft]) -> None:
    """Put both sides to the review of which a sentence without names says that both appealed."""
    for sentence in scene.sentences:
        both = scene.cues.within(sentence, "both")
        appeal = next((c for c in scene.cues.within(sentence, "appeal") if both and c.end > both[0].start), None)
        appeal = appeal or next((c for c in both if _NOT_CONTENT.match(scene.content, c.start, sentence.end)), None)
        until = appeal.end if appeal is not None and scene.language == "en" else sentence.end
        if appeal is None or appeal.start - both[0].end > _BOTH_FAR:
            continue
        if scene.parties.within(Span(sentence.start, until)):
            continue
        here = [case for case in reviews if draft.part_of(case.born) == draft.part_of(sentence.start)]
        place = Span(both[0].start, max(both[0].end, appeal.end))
        case = _meant(here, scene, sentence, place)
        if case is not None and not case.appellants and case.claimants and case.respondents:
            sides = [p for p in (*case.claimants, *case.respondents) if is_private(p)]
            case.add_side("appellants", sides, place, RULE)


_NOT_CONTENT = lazy(
    r"(?:双方|两造|各方|原被告)[^，。；]{0,6}?(?:都|均|皆)[^，。；]{0,4}?(?:不服|没有服判|未服判|不满意?)"
)
"""What tells that both went on, where the text tells of a review: 双方都不服，高院改判."""
_NOR_HE = lazy(r"[^，。；]{0,12}不服[^，。；]{0,8}[，,]")
_TOO = lazy(r"[^，。；]{0,6}(?:也|亦|同样|则)[^，。；]{0,10}上诉")
"""What stands behind one who appealed, and behind the other: 甲公司不服，乙公司也提起上诉."""


def _name_the_other(draft: Draft, scene: Scene, reviews: Sequence[CaseDraft], sentence: Span) -> None:
    """Put the first of two who appealed to the review that was told of the second alone."""
    if not scene.cues.has(sentence, "appeal"):
        return
    actors = [actor for actor in find_actors(scene, sentence) if actor.parties]
    for one, other in pairwise(actors):
        told = _NOR_HE.fullmatch(scene.content, one.end, other.start) and _TOO.match(scene.content, other.end)
        here = [c for c in reviews if draft.part_of(c.born) == draft.part_of(sentence.start)] if told else []
        for case in here:
            if set(other.parties) & set(case.appellants) and _takes_part(one.parties, case):
                case.add_side("appellants", [p for p in one.parties if is_private(p)], one.span, RULE)


def _takes_part(parties: Sequence[PartyDraft], case: CaseDraft) -> bool:
    """Whether parties stand on a side of a case, or the case names nobody."""
    sides = {*case.claimants, *case.respondents, *case.others}
    return not sides or set(parties) <= sides


def _is_review(case: CaseDraft) -> bool:
    if case.role == "office":
        return case.after is not None
    return case.instance is not None and case.instance.value in _ABOVE and case.role in ("main", "interim", "criminal")


_BELOW = lazy(
    r"\b(?:(?:judgment|decision|ruling|order|finding|verdict|award)s?(?: of [^,;.]{4,24})? (?:of|by|from|in|at)"
    r"|against|after|appeals? from|from an?(?: \w+){0,3} of|reversing|overturning)(?: the| a| an)? $"
)
_ITS_DECISION = lazy(
    r"(?:['’]s?)(?: (?!appeal)[\w-]+){0,4} (?:judgment|decision|ruling|order|finding|verdict)|,? which had "
)
"""What stands around the name of the court whose decision is attacked, and not of the one that is asked."""


def _meant(reviews: Sequence[CaseDraft], scene: Scene, sentence: Span, place: Span) -> CaseDraft | None:
    """The review of which a sentence says whose it is."""
    keys = {case.forum_key: case for case in reviews if case.forum_key}
    if len(keys) < sum(bool(case.forum_key) for case in reviews):
        return None  # one court has heard two appeals
    named = [f for f in scene.forums.within(sentence) if not _is_below(scene, f)]
    above = [f for f in named if f.key in keys]
    if above:
        return keys[min(above, key=lambda f: max(f.start - place.end, place.start - f.end)).key]
    below = {f.key for f in scene.forums.within(sentence)} - {f.key for f in named}
    left = [case for case in reviews if case.forum_key not in below]
    return left[0] if len(left) == 1 and not named else None


def _is_below(scene: Scene, forum: ForumMention) -> bool:
    before = _BELOW.search(scene.content, max(0, forum.start - 60), forum.start)
    return bool(before or _ITS_DECISION.match(scene.content, forum.end))


@cache
def _rows() -> tuple[tuple[re.Pattern[str] | None, re.Pattern[str] | None], ...]:
    table = read_toml(files("ipgraph.lang").joinpath("en", "appeal_words.toml").read_text(encoding="utf-8"))

    def pattern(row: dict[str, str], name: str) -> re.Pattern[str] | None:
        words = row.get(name)
        for key, forms in table["words"].items():
            words = words and words.replace(f"{{{key}}}", forms)
        return PATTERNS.compiled(words) if words else None

    return tuple((pattern(row, "before"), pattern(row, "behind")) for row in table["row"])


def appeals(content: str, start: int, end: int) -> bool:
    """Whether the words beside the name at a place say that its bearer has asked for a review."""
    floor = max(content.rfind("\n", 0, start) + 1, start - _BACK)
    line = content.find("\n", end)
    ceiling = min(line if line >= 0 else len(content), end + _AHEAD)
    for before, behind in _rows():
        ahead = before.search(content, floor, start) if before else None
        after = behind.match(content, end, ceiling) if behind else None
        if (before and not ahead) or (behind and not after):
            continue
        if ahead and _UNREAL.search(content, floor, ahead.start()):
            continue
        return True
    return False
