"""The case of a text of which no step tells any: it names one court, one ladder of courts or none, parties and a right.

Who sued whom is told by the words beside the names (``only_suit``); what the court did by the words behind its name.
"""

from collections.abc import Sequence

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.findings import read_findings
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.frames.read import read_frames
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.only_suit import LAST_RESORT as RULE
from ipgraph.extract.relief import is_ordered
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.hearing import tell_result
from ipgraph.extract.story.marks import read_marks
from ipgraph.extract.story.nullity_below import NULLITY_COURTS
from ipgraph.extract.story.origin import hears_appeals, is_top
from ipgraph.extract.story.rungs import ladder
from ipgraph.extract.story.sums import add_claim, add_sum
from ipgraph.extract.sums import find_sum_roles
from ipgraph.extract.told_where import is_private
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_MOST_SENTENCES = 14
"""How long a text is at the most of which everything is about its one case."""
_MOST_PARTIES = 6
_OVER = lazy(
    r"\b(?:[Pp]atent\w*|[Tt]rade ?marks?|[Mm]arks?|[Cc]opyright\w*|[Dd]esigns?|[Tt]rade secrets?|[Tt]rade dress"
    r"|[Mm]oral rights?|[Pp]lant variety|[Uu]tility models?|[Ii]nfring\w+|[Pp]assing[- ]off|[Uu]nfair competition"
    r"|[Pp]iracy|[Pp]irated|[Cc]ounterfeit\w*|[Ll]icen[cs]e[sd]?)\b"
)
_UNREAL = lazy(
    r"\b(?:may(?!,? \d)|might|could|if|unless|whether|expected to|intends? to|plans? to|threaten\w*"
    r"|considers?|considering|open to|entitled to|allowed|permission|leave to|statistics|figures|average|per ?cent"
    r"|president of|spokes\w+|judges? of|precedents?|case[- ]law|(?:like|as) (?:in )?the)\b[^.;]{0,60}$|%"
)
"""What tells, before the name of a court, that it is named for no case of this text."""
_BROUGHT = lazy(
    r"\b(?:filed|files|lodged|lodges|brought|docketed|issued|served|notified|requested|asked|applied|put before|sued"
    r"|set out|complaints?|writ|summons|statement of claim|applications?|petitions?|suit|action|took|dragged|turned to"
    r"|went to)\b"
)
_DAY = len("2024-05-01")


def is_brief(scene: Scene) -> bool:
    """Whether a text is so short that all of it may be about one case, and speaks of a right."""
    brief = scene.language == "en" and 0 < len(scene.sentences) <= _MOST_SENTENCES
    named = sum(is_private(p) for p in scene.parties.parties)
    return brief and 0 < named <= _MOST_PARTIES and _OVER.search(scene.content) is not None


def open_last(docket: Docket) -> None:
    """Open the case of each court of a short text that tells of one dispute, where no step has told any case."""
    courts = _courts(docket) if not docket.item_starts else []
    if not courts and not docket.item_starts:
        _open_without_court(docket)
    if not courts:
        return
    thread, below = docket.new_thread(courts[0].start), None
    for forum in courts:
        role = "nullity" if forum.key in NULLITY_COURTS else "main"
        case = docket.open(thread, role, forum.start, forum)
        place = Span(forum.start, forum.end)
        above = "retrial" if is_top(forum.key) else "second" if hears_appeals(forum.key) else "first"
        case.instance = Fact(above, place, RULE)
        if below is not None:
            case.after, case.after_span = below, place
        below = case
        _tell(docket, forum, case, alone=len(courts) == 1)


_IN_COURT = lazy(
    r"(?<!no )(?<!any )(?<!without a )\b(?:(?:law)?suits?|litigation|jur(?:y|ors)|verdict|eve of (?:a )?trial"
    r"|(?:weeks?|days?|months?) before trial"
    r"|(?:patents?|trade ?mark|copyright|design|secrets?|infringement)(?: infringement| theft)? (?:trial|case))\b"
)
"""What tells that two fought in a court, though the text does not say in which."""
_CAME_OF_IT = ("settle", "won", "award", "lost", "withdraw")
_BOTH = 2


def _open_without_court(docket: Docket) -> None:
    """Open the case of a text that names no court for it where a sentence tells two parties what came of their suit."""
    scene = docket.scene
    for sentence in scene.sentences:
        words = _IN_COURT.search(scene.content, sentence.start, sentence.end)
        told = words is not None and scene.cues.has(sentence, *_CAME_OF_IT)
        named = {p for m in scene.parties.within(sentence) for p in m.parties if is_private(p) and not p.unnamed}
        if words is None or not told or len(named) < _BOTH:
            continue
        if _UNREAL.search(scene.content, max(sentence.start, words.start() - 80), words.start()):
            continue
        case = docket.open(docket.new_thread(sentence.start), "main", sentence.start, None)
        case.instance = Fact("first", Span(*words.span()), RULE)
        for each in scene.sentences:
            _read(docket, each, case)
        return


def _courts(docket: Docket) -> Sequence[ForumMention]:
    """The one court of a text, or its ladder of courts, as long as each is spoken of as of what is or was."""
    scene = docket.scene
    named: dict[str, ForumMention] = {}
    for forum in scene.forums.things:
        if forum.anaphor or not forum.key or not forum.kind.endswith("court") or forum.key.startswith(("~a ", "~an ")):
            continue
        sentence = _sentence(docket, forum)
        if sentence is None or not _UNREAL.search(scene.content, max(sentence.start, forum.start - 80), forum.start):
            named.setdefault(forum.key, forum)
    if len(named) == 1:
        return list(named.values())
    return ladder(scene, 0, len(scene.content)) if named else []


def _sentence(docket: Docket, forum: ForumMention) -> Span | None:
    return next((s for s in docket.scene.sentences if s.start <= forum.start < s.end), None)


def _tell(docket: Docket, forum: ForumMention, case: CaseDraft, *, alone: bool) -> None:
    """What is told of the case before a court: of one that is alone all that the text tells."""
    sentence = _sentence(docket, forum)
    if sentence is None:
        return
    tell_result(docket, sentence, forum, case)
    if not alone:
        return
    for each in docket.scene.sentences:
        _read(docket, each, case)
    undecided = (
        case.thread.settled is None
        and not case.awarded
        and not any(verdict.value in DECISION for verdict in case.verdicts)
    )
    if undecided and (brought := _BROUGHT.search(docket.scene.content, sentence.start, sentence.end)):
        case.verdicts.append(Fact("filed", Span(*brought.span()), RULE))
    days = _days(docket, sentence) or [d for s in docket.scene.sentences for d in _days(docket, s)]
    if len(days) == 1 and case.decided is None:
        _date(docket, days[0], sentence, case)


def _read(docket: Docket, sentence: Span, case: CaseDraft) -> None:
    """Put the steps that a sentence tells, its sums and its marks into a case."""
    scene = docket.scene
    for frame in read_frames(scene, sentence, find_actors(scene, sentence)):
        if frame.kind == "settlement":
            case.thread.settled = case.thread.settled or Fact("settle", frame.words, frame.predicate.rule)
        elif frame.kind == "withdrawal":
            case.verdicts.append(Fact("withdraw", frame.words, frame.predicate.rule))
        elif frame.kind == "decision":
            case.verdicts += [Fact(cue.cue_class, Span(cue.start, cue.end), cue.rule) for cue in frame.cues]
            for cue in scene.cues.within(frame.span, "remedy"):
                if is_ordered(scene, cue, frame.span, case):
                    case.remedies.setdefault(str(cue.value), Fact(cue.value, Span(cue.start, cue.end), cue.rule))
            read_findings(scene, frame.span, case)
    for role in find_sum_roles(scene, sentence):
        if role.role == "claimed":
            add_claim(case, role)
        elif role.role == "awarded":
            add_sum(case.awarded, role)
    read_marks(docket, sentence, case)


def _date(docket: Docket, day: DateMention, sentence: Span, case: CaseDraft) -> None:
    """Date a case by the one day of its text: of what the court did, or of what was brought there."""
    scene = docket.scene
    where = next((s for s in scene.sentences if s.start <= day.start < s.end), sentence)
    fact = Fact(day.value, Span(day.start, day.end), RULE)
    if any(verdict.value in DECISION for verdict in case.verdicts):
        if where is sentence:
            case.decided = fact
    elif case.thread.settled is None and _BROUGHT.search(scene.content, where.start, where.end):
        case.filed = fact


def _days(docket: Docket, span: Span) -> list[DateMention]:
    """The days in a stretch that are over when the text appears."""
    published = docket.scene.published
    return [
        d
        for d in docket.scene.dates.within(span)
        if not d.is_range and len(d.value) == _DAY and not (published and d.value > published)
    ]
