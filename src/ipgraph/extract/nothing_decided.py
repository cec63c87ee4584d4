"""Suits of a text, or of a part of a digest, in which no word tells of a decision or an end: they are open."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from msgspec import Struct

from ipgraph.extract.cues import Cue
from ipgraph.extract.dating import is_of_report
from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.filing_dates import ADJOINING, takes_up
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.frames.party_did import said_by_a_party
from ipgraph.extract.frames.read import look_at
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.left_days import MONTH
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.day_of_filing import TO_COME
from ipgraph.extract.story.docket import OFFICE_ROLES
from ipgraph.extract.story.parts import goes_on_asking, is_item
from ipgraph.extract.sum_asked import add_asked
from ipgraph.extract.told import is_told
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "nothing-decided"
_ENDS = (*DECISION, "settle", "withdraw", "release")
_NO_END = frozenset({"to settle", "to be paid", "made", "issued"})
"""Words of a decision that are as often said of a claim or of papers: "an application was made", "the writ issued"."""
_BROUGHT = frozenset(
    {"sue", "sued", "filed", "suit", "ask", "versus", "invalidity-request", "cancel-request", "opposition"}
)
_OPEN_TO_IT = frozenset({"main", "interim", "nullity", "office"})


def leave_open(draft: Draft, scene: Scene) -> None:
    """Say of suits that were only brought that they are open, where their part of the text tells of no decision; in
    Chinese the stretch up to the next case, of suits that count without it."""
    if scene.language == "zh":
        _leave_open_zh(draft, scene)
        return
    elsewhere = _elsewhere(draft)
    for part, cases in draft.cases_by_part(len(scene.content)):
        if all(_only_brought(case) for case in cases) and not _ends(scene, part):
            day = _day_brought(cases[0], part, scene) if len(cases) == 1 else None
            for case in cases:
                case.filed = case.filed or day
                if not _long_ago(case, scene):
                    case.verdicts.append(Fact("pending", case.anchor(), RULE))
            if len(cases) == 1:
                add_asked(cases[0], part, scene)
    for stretch, case in _stretches(draft, len(scene.content)):
        if not (_only_brought(case) and _sued_in_words(case)) or elsewhere.ends(case):
            continue
        if not _ends(scene, stretch) and not _told_of_the_past(case, stretch, scene):
            case.verdicts.append(Fact("pending", case.anchor(), RULE))


_STAGE = lazy(r"诉讼阶段[：:][^\n。]{0,24}(?:(?:尚)?未开庭|立案|已受理|审理中|审理阶段|一审中)")
"""The line of an announcement that tells how far its one suit has come, before it is told itself."""


def _leave_open_zh(draft: Draft, scene: Scene) -> None:
    suits = [case for case in draft.cases if case.role == "main" and is_told(case)]
    staged = len(suits) == 1 and _STAGE.search(scene.content) is not None
    asked = _asked(scene)
    for part, case in _stretches(draft, len(scene.content)):
        charged = _only_charged(case)
        if (case.role != "main" and not charged) or not is_told(case) or not (charged or _only_brought(case)):
            continue
        ended = _ends(scene, part, asked) or _told_of_the_past(case, part, scene)
        if charged and not ended:
            case.verdicts.append(Fact("pending", case.anchor(), RULE))
            continue
        if staged or (case.forum_key and not ended):
            case.verdicts.append(Fact("pending", case.anchor(), RULE))


def _only_charged(case: CaseDraft) -> bool:
    """Whether all that is told of a crime is who charged whom."""
    untold = not (case.verdicts or case.decided or case.awarded or case.sentences or case.after)
    return case.role == "criminal" and untold and bool(case.claimants) and bool(case.respondents)


def _asked(scene: Scene) -> frozenset[int]:
    """Where the items of lists of what is asked for begin, which order nothing."""
    asked, asking = [], False
    for sentence in scene.sentences:
        asking = goes_on_asking(scene, sentence, asking)
        if asking and is_item(scene, sentence):
            asked.append(sentence.start)
    return frozenset(asked)


_SUED = frozenset({"sue", "sued", "filed"})


def _sued_in_words(case: CaseDraft) -> bool:
    """Whether a verb says that somebody sued somebody in a court that is named."""
    told = any(fact.value in _SUED and fact.rule != "unheard" for fact in case.verdicts) or case.after is not None
    sides = bool(case.claimants) and bool(case.respondents)
    return told and sides and case.role == "main" and bool(case.forum_key) and is_told(case)


class _Elsewhere(Struct, frozen=True):
    """What a text tells beside the words for a suit: reviews tied to none, what is reviewed, which courts decided."""

    loose: bool
    reviewed: frozenset[int]
    courts: frozenset[str]

    def ends(self, case: CaseDraft) -> bool:
        """Whether the text may tell elsewhere how a suit ended."""
        return self.loose or id(case) in self.reviewed or case.forum_key in self.courts


def _elsewhere(draft: Draft) -> _Elsewhere:
    above = [c for c in draft.cases if c.instance is not None and c.instance.value in ("second", "retrial")]
    return _Elsewhere(
        loose=any(case.after is None for case in above),
        reviewed=frozenset(id(case.after) for case in above),
        courts=frozenset(case.forum_key for case in draft.cases if not _only_brought(case)),
    )


def _stretches(draft: Draft, end: int) -> Iterator[tuple[Span, CaseDraft]]:
    """Each case with the stretch of a text of so many characters that tells of it before the next one begins."""
    for part, cases in draft.cases_by_part(end):
        starts = sorted({max(part.start, case.born) for case in cases})
        following = dict(itertools.pairwise((*starts, part.end)))
        for case in cases:
            start = max(part.start, case.born)
            yield Span(start, following[start]), case


def _only_brought(case: CaseDraft) -> bool:
    """Whether a case is a suit of which nothing is told but that it was brought."""
    first = case.instance is not None and case.instance.value in ("first", "administrative")
    if case.role not in _OPEN_TO_IT or not first or case.decided or case.awarded:
        return False
    if case.after is not None and not (case.role == "main" and case.after.role in OFFICE_ROLES):
        return False
    if case.role == "office" and not case.forum:
        return False
    told = {verdict.value for verdict in case.verdicts}
    tells = told or case.passing or case.after is not None
    return bool(tells) and told <= _BROUGHT and case.thread.settled is None


_YEARS = 1
"""How many years before that of a report a suit was brought at the most that it would not leave undecided."""


def _long_ago(case: CaseDraft, scene: Scene) -> bool:
    """Whether a suit is so old, or what it attacks, that its report may just not say how it ended."""
    begun = case.filed or (case.after.decided if case.after is not None else None)
    if begun is None or scene.published is None:
        return False
    return int(scene.published[:4]) - int(begun.value[:4]) > _YEARS


BACK = 200
"""How far before a suit the day of what is told is looked for."""
_ONCE = Beside("zh", "nothing_decided").before("once")


def _told_of_the_past(case: CaseDraft, part: Span, scene: Scene) -> bool:
    """Whether a suit is told as one that was brought once, or beside a day of long ago."""
    if case.after is not None and _long_ago(case, scene):
        return True
    if _long_ago(case, scene):
        return True
    for verdict in case.verdicts:
        if _ONCE.search(scene.content, max(0, verdict.span.start - 60), verdict.span.start):
            return True
    days = scene.dates.within(Span(max(0, part.start - BACK), part.end))
    if not days or scene.published is None:
        return bool(days)
    return int(scene.published[:4]) - int(days[-1].value[:4]) > _YEARS


def _ends(scene: Scene, part: Span, asked: frozenset[int] = frozenset()) -> bool:
    ends = [cue for cue in scene.cues.within(part, *_ENDS) if scene.words(cue).lower() not in _NO_END]
    ends = [cue for cue in ends if _told(scene, cue, asked)]
    if scene.language == "zh" or any(cue.cue_class != "dismiss" for cue in ends):
        return bool(ends)
    first, last = (bisect_left(scene.sentences, at, key=lambda s: s.start) for at in (part.start, part.end))
    denied = {cue for sentence in scene.sentences[max(0, first - 1) : last] for cue in _denials(scene, sentence)}
    return any(cue not in denied for cue in ends)


def _told(scene: Scene, cue: Cue, asked: frozenset[int]) -> bool:
    """Whether a word for an end tells one, and not what somebody asks for: 请求判令…赔偿."""
    sentence = scene.sentences[max(0, bisect_right(scene.sentences, cue.start, key=lambda s: s.start) - 1)]
    if sentence.start in asked:
        return False
    triggers = look_at(scene, sentence).triggers
    return not sentence.start <= cue.start < sentence.end or any(trigger.cue == cue for trigger in triggers)


def _denials(scene: Scene, sentence: Span) -> list[Cue]:
    """The words of a sentence by which somebody only denies what he is accused of: "Beta rejected the claims"."""
    here = scene.cues.within(sentence, "dismiss")
    actors = find_actors(scene, sentence) if here else []
    return [cue for cue in here if said_by_a_party(scene, sentence, cue, actors)]


_WORDS = Beside("en", "nothing_decided")
_DAY_OF = _WORDS.before("brought")
_OTHER_DAY = _WORDS.before("other day")
_TOLD_TO = _WORDS.behind("told to")


def _day_brought(case: CaseDraft, part: Span, scene: Scene) -> Fact | None:
    """The one day that the sentences of a part which tell of the suit give for it."""
    found: list[DateMention] = []
    for sentence in scene.sentences:
        if not part.start <= sentence.start < part.end:
            continue
        days = [d for d in scene.dates.within(sentence) if not d.is_range and len(d.value) >= MONTH]
        days = [d for d in days if not is_of_report(scene, Span(d.start, d.end))]
        days = [d for d in days if not _OTHER_DAY.search(scene.content, max(sentence.start, d.start - 90), d.start)]
        days = [d for d in days if not TO_COME.search(scene.content, max(sentence.start, d.start - 60), d.start)]
        days = [d for d in days if case.announced is None or case.announced.span.start != d.start]
        days = [d for d in days if not _TOLD_TO.match(scene.content, d.end, sentence.end)]
        days = [d for d in days if scene.language != "en" or not ADJOINING.match(scene.content, d.end)]
        days = days if case.role != "office" or not takes_up(scene, sentence) else []
        here = any(f.key == case.forum_key for f in scene.forums.within(sentence))
        told = [d for d in days if here or _DAY_OF.search(scene.content, max(sentence.start, d.start - 120), d.start)]
        found += told if len(days) == 1 else ()
    return (
        Fact(found[0].value, Span(found[0].start, found[0].end), RULE) if len({d.value for d in found}) == 1 else None
    )
