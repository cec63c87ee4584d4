"""The decision of one judge of a court that a bench of the same court reviews: "set aside the order that a single judge
had passed on 3 May, restraining Beta"."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.story.docket import Docket
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ORDER_OF_JUDGE = lazy(
    r"[^.;]{0,60}?\b(?P<noun>orders?|judgments?|decrees?|rulings?|decisions?|injunctions?|refusals?|dismissal)\b"
    r"(?P<between>[^;]{0,60}?)"
    r"\b(?P<judge>(?:[Ss]ingle|[Tt]rial|[Ll]one|[Ss]ole)[ -](?:[Jj]udge|[Bb]ench)|judge below)\b"
)
_BARS = lazy(r"\b(?:restrain|injunct|enjoin|barr|bann|prohibit|interim|interlocutory|ad-interim)\w*")
_REFUSES = lazy(r"\b(?:refus|declin|reject|dismiss|den(?:y|ied)|turn(?:ed|ing) down|vacat)\w*")
_BENCH = lazy(
    r"[Dd]ivision [Bb]ench"
    r"|(?:[Aa]ppellate|[Aa]ppeals?|[Ss]econd-instance) (?:panel|bench|division|chamber|collegiate bench|judges) .*"
)
_DECIDED = frozenset({"dismiss", "lost", "grant", "won", "order", "award"})
_NEXT = 12
_REACH = 110
"""How far behind a judge the words reach that tell what was ordered, and when."""


def tell_single_judge(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Put the decision of a single judge below the case of the bench that reviews it."""
    if docket.scene.language != "en" or case.role not in ("main", "interim") or not case.forum_key:
        return
    for cue in frame.cues:
        told = _ORDER_OF_JUDGE.match(docket.scene.content, cue.end, frame.sentence.end)
        if cue.cue_class not in (*REVIEW, "dismiss") or told is None:
            continue
        words = Span(told.start("noun"), min(frame.sentence.end, told.end() + _REACH))
        _below(docket, case, cue, words)
        _sides(docket, case, words, actors)
        return


def reviewed_by_bench(docket: Docket, frame: Frame, case: CaseDraft, forum: ForumMention) -> bool:
    """Whether a bench of the court that decided ``case`` reviews it: "The High Court dismissed the suit; a Division
    Bench agreed"."""
    if docket.scene.language != "en" or case.forum_key != forum.key or not frame.classes & set(REVIEW):
        return False
    return _BENCH.fullmatch(docket.scene.words(forum)) is not None and any(v.value in _DECIDED for v in case.verdicts)


def _sides(docket: Docket, case: CaseDraft, words: Span, actors: list[Actor]) -> None:
    """Whom the order restrained had been sued, where the text has not said so yet: "restraining Beta from …"."""
    lower = case.after
    if lower is None or lower.claimants or lower.respondents or case.claimants or case.respondents:
        return
    barred = _BARS.search(docket.scene.content, words.start, words.end)
    behind = [a for a in actors if barred and barred.end() <= a.start <= barred.end() + _NEXT] if barred else []
    restrained = docket.all_of(behind[:1]) or (tuple(case.appellants) if barred else ())
    lower.add_side("respondents", restrained, words, "single-judge")
    right = next((a for a in actors if a.start >= words.start and a.mark == "of" and a.parties), None)
    if right is not None and restrained and not set(right.parties) & set(restrained):
        lower.add_side("claimants", right.parties, right.span, "single-judge")


def _below(docket: Docket, case: CaseDraft, cue: Cue, words: Span) -> None:
    text = docket.scene.words(words)
    barred, refused = _BARS.search(text), _REFUSES.search(text)
    lower = case.after
    if lower is None:
        lower = next((c for c in docket.cases() if c is not case and _fits(c, case, interim=bool(barred))), None)
    if lower is None:
        lower = docket.open(case.thread, "interim" if barred else case.role, words.start, None)
        lower.take_forum(case)
        lower.instance = Fact("first", words, "single-judge")
    if case.after is None:
        case.role = lower.role
        case.instance = Fact("second", Span(cue.start, cue.end), "single-judge")
        case.after, case.after_span = lower, words
    dates = [d for d in docket.scene.dates.within(Span(words.start - 20, words.end)) if not d.is_range]
    if dates and lower.decided is None:
        lower.decided = Fact(dates[0].value, Span(dates[0].start, dates[0].end), "single-judge")
    said = refused or barred
    if said is not None and not lower.verdicts:
        at = Span(words.start + said.start(), words.start + said.end())
        lower.verdicts.append(Fact("dismiss" if refused else "grant", at, "single-judge"))


def _fits(lower: CaseDraft, case: CaseDraft, *, interim: bool) -> bool:
    """Whether a case told before is the one of the single judge: undecided yet, in the same court."""
    first = lower.instance is not None and lower.instance.value == "first"
    role = lower.role == "interim" if interim else lower.role in ("main", "interim")
    return first and role and lower.forum_key == case.forum_key and lower.thread is case.thread
