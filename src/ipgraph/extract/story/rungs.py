"""The courts of one dispute as rungs of a ladder: where a text names a court of appeal and a court below it, each has
heard the case, and the higher reviews the lower.

Only the courts' ranks are looked at and whether the text speaks of them as of what is or was, so that the chain is
whole whatever words tell what each of them did.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import combinations, pairwise

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, Thread, abroad
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket, chain, people
from ipgraph.extract.story.hearing import tell_result
from ipgraph.extract.story.origin import hears_appeals, is_top
from ipgraph.extract.story.reviewing_case import lies_before
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "rung"
APPEALS_LEVEL = 3
TOP_LEVEL = 4
MOST_RUNGS = 4
"""How many courts one dispute has come before at the most."""
_BEFORE = 120
_UNREAL = lazy(
    r"(?:\b(?:may(?!,? \d)|might|can|could|would(?! not)|should|if|unless|whether|expects?|expected|intends?|plans?"
    r"|promis(?:es|ed|ing)|vow(?:s|ed|ing)?"
    r"|planning|threaten\w*|likely|possibl[ey]|open to|right to|free to|wants?|hop(?:es?|ing) to|yet to file|weigh\w*"
    r"|consider(?:s|ing)?|precedents?|cited?|citing|rel(?:ied|ies|ying)|according to|statistics|figures|average"
    r"|per ?cent|president|spokes\w+|website|case[- ]law|unlike|[Nn]o appeal|[Nn]either|[Nn]one of"
    r"|(?:will|shall|to)(?: \w+)? (?:appeal|petition|challenge|seek (?:leave|permission|review))"
    r"|announc\w+ (?:an?|its|their) appeal|(?:days|weeks|months?|fortnight)(?: left)? (?:in which )?to \w+|(?:an)?other"
    r" (?:case|suit|dispute|matter|proceeding)s?)\b|%)"
)
"""What tells that a court is named for what has not happened, for the law, or for another case."""
_GENERAL = lazy(
    r"\b(?:(?:several|many|most|such|all|some|few|other|patent|trademark|copyright) (?:\w+ )?"
    r"(?:cases|suits|appeals|disputes|rulings|decisions)|appeals (?:in|of|from) (?:\w+ ){1,2}cases|series of|line of"
    r"|never|(?:has|have) (?:yet to|not)|changed the law|arguments in an?"
    r"|an (?:earlier|older|unrelated) (?:decision|judgment|ruling)|(?:comes?|came) \w+ \w+ (?:after|before)"
    r"|[Pp]ermission to go|(?:is|are) (?:allowed|open|possible)|in line with)\b"
    r"|['’]s? (?:\w+ )?(?:ruling|decision|judgment|opinion|test|holding|precedent)s? in "
    r"(?!the |this |that |its |favou?r)"
)
"""What tells that a sentence speaks of the law, or of many cases, and not of this one."""
_CLAUSE = lazy(r"[;:()—–]| - |, (?:who|which|and|but|while|whereas)\b")
_REVIEWING = lazy(
    r"\b(?:appeal(?:s|ed|ing)?(?! (?:court|board))|appell\w+|leave|permission|certiorari|cassation|review\w*|affirm\w*"
    r"|upheld|uphold\w*|revers\w*|overturn\w*|quash\w*|set(?:ting)? aside|vacat\w*|remand\w*|remit\w*|reinstat\w*"
    r"|restor\w*|confirm\w*|annul\w*|lower court|courts? below|first instance|below|instance|agreed|disagreed"
    r"|judgments?|decisions?|rulings?|verdicts?|orders?)\b",
    re.IGNORECASE,
)

_NOW = lazy(
    r"\b(?:has|have) (?:now|since) (?:also )?"
    r"(?:granted|ordered|found|ruled|held|awarded|barred|banned|dismissed|rejected)\b"
)
"""What a court is told to have done last, after those below it."""


def ladder(scene: Scene, start: int, end: int) -> list[ForumMention]:
    """The courts that a stretch of text names, one of each level, the lowest first; none where they are no ladder."""
    named: dict[str, ForumMention] = {}
    for forum in scene.forums.within(Span(start, end)):
        if forum.anaphor or forum.kind in OFFICES or not forum.kind.endswith("court"):
            continue
        if forum.key and forum.rank and not forum.key.startswith(("~a ", "~an ")):
            named.setdefault(forum.key, forum)
    rungs = sorted(named.values(), key=level)
    if not 2 <= len(rungs) <= MOST_RUNGS or level(rungs[-1]) < APPEALS_LEVEL:
        return []
    if any(level(one) == level(other) for one, other in pairwise(rungs)):
        return []
    return [] if any(abroad(one.key, other.key) for one, other in combinations(rungs, 2)) else rungs


_TOP_BY_NAME = lazy(r"^~(?:supreme court|court of final appeal|court of cassation)$")


def level(forum: ForumMention) -> int:
    """How high a court stands: 4 the highest of a country, 3 a court of appeal, less a court where suits begin."""
    if is_top(forum.key) or _TOP_BY_NAME.match(forum.key):
        return TOP_LEVEL
    if forum.generic and not hears_appeals(forum.key):
        return min(forum.rank, SECOND_RANK)
    return max(APPEALS_LEVEL, forum.rank) if hears_appeals(forum.key) else forum.rank


def spoken_of(scene: Scene, forum: ForumMention) -> bool:
    """Whether a text tells of a court that it names as of one that has had the case before it."""
    at = bisect_right(scene.sentences, forum.start, key=_start) - 1
    if at < 0 or scene.sentences[at].end <= forum.start:
        return False
    sentence = scene.sentences[at]
    start, end = sentence.start, sentence.end
    for mark in _CLAUSE.finditer(scene.content, sentence.start, sentence.end):
        if mark.end() <= forum.start:
            start = mark.end()
        elif mark.start() >= forum.end:
            end = mark.start()
            break
    if _UNREAL.search(scene.content, max(start, forum.start - _BEFORE), min(end, forum.end + _BEFORE)):
        return False
    if _GENERAL.search(scene.content, sentence.start, sentence.end):
        return False
    if _NOW.search(scene.content, sentence.start, sentence.end):
        return True
    if not _REVIEWING.search(scene.content, sentence.start, sentence.end):
        return False
    courts = {f.key for f in scene.forums.within(sentence) if not f.anaphor}
    return len(courts) > 1 or bool(scene.dates.within(sentence)) or bool(scene.parties.within(sentence))


def _start(sentence: Span) -> int:
    return sentence.start


def missing(scene: Scene, starts: Sequence[int], told: Iterable[CaseDraft]) -> dict[int, ForumMention]:
    """The courts of the ladder of a text, by place, before which no case is told; a digest has none."""
    if scene.language != "en" or starts:
        return {}
    keys = {case.forum_key for case in told}
    rungs = ladder(scene, 0, len(scene.content))
    return {forum.start: forum for forum in rungs if forum.key not in keys and spoken_of(scene, forum)}


def climb(docket: Docket) -> None:
    """Tie the cases of a text that tells of one ladder of courts, and open those that no step has told."""
    if docket.scene.language == "en" and not docket.item_starts:
        rungs = ladder(docket.scene, 0, len(docket.scene.content))
        if rungs:
            _climb(docket, rungs, list(docket.cases()))


def _climb(docket: Docket, rungs: list[ForumMention], told: list[CaseDraft]) -> None:
    by_key: dict[str, CaseDraft] = {}
    for each in told:
        if each.role not in ("main", "interim", "criminal") or each.forum_key in by_key or not each.forum:
            return
        by_key[each.forum_key] = each
    if set(by_key) - {forum.key for forum in rungs} or not _one_dispute(told):
        return
    role = told[0].role if told else "main"
    steps: list[CaseDraft] = []
    for forum in rungs:
        case: CaseDraft | None = by_key.get(forum.key)
        real = spoken_of(docket.scene, forum)
        known = case is not None and (case.claimants or case.respondents or _tried(case))
        if case is not None and not real and case.after is None and not known:
            return  # the words for it may be of another case
        if case is None and real and forum.start in docket.unheard:
            case = docket.open(_thread(docket, told, forum), role, forum.start, forum)
            at = bisect_right(docket.scene.sentences, forum.start, key=_start) - 1
            tell_result(docket, docket.scene.sentences[at], forum, case)
        if case is not None and (people(case) or _tried(case) or spoken_of(docket.scene, forum)):
            steps.append(case)
    if len(steps) > 1:
        _tie(steps, rungs)


def _tried(case: CaseDraft) -> bool:
    """Whether a court is told to have tried a crime, or to have reviewed a judgment, of whom other words may tell."""
    tried = case.role == "criminal" and case.said("convict", "acquit")
    return tried or (case.role in ("criminal", "main") and case.said("modify", "affirm", "reverse"))


def _one_dispute(told: list[CaseDraft]) -> bool:
    """Whether cases are between the same people, as far as the text tells who they are, and of one kind."""
    sides = [set(people(case)) for case in told if people(case)]
    return len({case.role for case in told}) <= 1 and all(one & other for one, other in combinations(sides, 2))


def _thread(docket: Docket, told: list[CaseDraft], forum: ForumMention) -> Thread:
    return told[0].thread if told else (docket.threads[-1] if docket.threads else docket.new_thread(forum.start))


def _tie(steps: list[CaseDraft], rungs: list[ForumMention]) -> None:
    """Let each case review the one on the rung below it."""
    for lower, upper in pairwise(steps):
        if upper in chain(lower) or (upper.after is not None and upper.after not in steps):
            return
        if _began(lower) and _began(upper):
            return  # two suits, each begun there
        if upper.decided is not None and lies_before(str(upper.decided.value), lower):
            return
        upper.after, upper.after_span = lower, upper.anchor()
    first = steps[0]
    began = _began(first)
    values = ["first", "second", "retrial"] if began or level(rungs[0]) < APPEALS_LEVEL else ["second", "retrial"]
    if first.after is not None or (first.rank > SECOND_RANK and values[0] == "first" and not began):
        return
    for case, value in zip(steps, (*values, "retrial", "retrial"), strict=False):
        if case.instance is None or _ORDER.index(value) > _order(case.instance.value):
            case.instance = Fact(value, case.anchor(), RULE)


def _began(case: CaseDraft) -> bool:
    """Whether a suit is told to have begun before a court, which may as well hear appeals."""
    told = case.instance
    if told is None or told.value != "first" or case.appellants:
        return False
    return told.rule.startswith("en-sue") or told.rule == "en-goes-to-court"


_ORDER = ("first", "second", "retrial")


def _order(instance: str) -> int:
    return _ORDER.index(instance) if instance in _ORDER else len(_ORDER)
