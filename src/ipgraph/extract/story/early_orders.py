"""Injunctions told as the end of a suit that cannot have ended it: so soon after it was brought, or called preliminary.
They are interim measures beside the suit."""

from datetime import date

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.extract.story.on_the_merits import merits_are_open
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "early-order"
SOON = 45
"""Within how many days of the filing no court ends a suit by an injunction."""
DAY = 10
_BEHIND = 80
"""How far behind the word for a grant the day of it stands."""


def split_early_orders(docket: Docket) -> None:
    """Make an injunction told as the end of a suit an interim measure beside that suit."""
    if docket.scene.language != "en":
        _split_rulings(docket)
        return
    for suit in list(docket.cases()):
        if not _first(suit) or any(c.role == "interim" and c.beside is suit for c in docket.cases()):
            continue
        if suit.decided is None or suit.said("settle"):
            continue
        told = next((s for s in docket.scene.sentences if s.start <= suit.decided.span.start < s.end), None)
        if told is None:
            continue
        if (called := _called_interim(docket, suit, suit.decided)) is not None:
            _split(docket, suit, suit.decided, [called])
            suit.decided = _day_of_verdict(docket, suit, Span(called.span.end, told.end))
        elif _reviewed_as_interim(docket, suit) or merits_are_open(docket, suit):
            _split(docket, suit, suit.decided, [v for v in suit.verdicts if v.value == "grant"])
        elif _is_early(suit):
            _split(docket, suit, suit.decided, [v for v in suit.verdicts if told.start <= v.span.start < told.end])


_RULED_BEFORE_ZH = lazy(
    r"(?:起诉前|诉前|诉讼中|诉讼期间|审理期间|诉中|先行)[^，。；]{0,6}(?P<ruled>裁定)[^，。；]{0,30}?停止(?!执行|审理|诉讼)[^，。；]{0,30}"
    r"[，,][^。；]{0,30}?判"
)
"""A ruling that somebody must stop until then, in one sentence with the judgment that came of the suit."""


def _split_rulings(docket: Docket) -> None:
    """Make a ruling of a Chinese court before or within a suit an interim measure beside that suit."""
    for suit in list(docket.cases()):
        if suit.role != "main" or suit.after is not None or not suit.forum or not suit.verdicts:
            continue
        if any(c.role == "interim" and c.thread is suit.thread for c in docket.cases()):
            continue
        told = [s for s in docket.scene.sentences if any(s.start <= v.span.start < s.end for v in suit.verdicts)]
        found = next((m for s in told if (m := _RULED_BEFORE_ZH.search(docket.scene.content, s.start, s.end))), None)
        if found is None:
            continue
        span = Span(*found.span("ruled"))
        order = docket.open(suit.thread, "interim", span.start, None)
        order.take_forum(suit)
        order.instance, order.beside = Fact("first", span, RULE), suit
        order.verdicts = [Fact("grant", span, RULE)]
        order.remedies = {"cease-infringement": Fact("cease-infringement", span, RULE)}
        order.claimants, order.respondents = dict(suit.claimants), dict(suit.respondents)


def _split(docket: Docket, suit: CaseDraft, decided: Fact, verdicts: list[Fact]) -> None:
    order = docket.open(suit.thread, "interim", decided.span.start, None)
    order.take_forum(suit)
    order.instance, order.beside, order.decided = Fact("first", decided.span, RULE), suit, decided
    order.verdicts = verdicts
    order.claimants, order.respondents = dict(suit.claimants), dict(suit.respondents)
    suit.verdicts = [v for v in suit.verdicts if v not in verdicts]
    suit.decided = None
    if suit.said("award", "won", "lost", "dismiss", "order"):
        return  # it went on to a judgment: what was granted for good and who appealed is of that
    order.remedies, suit.remedies = suit.remedies, {}
    above = [c for c in docket.cases() if c is not suit and suit in chain(c) and c.role == "main"]
    for review in above:
        review.role = "interim"
        if review.after is suit:
            review.after = order


_THE_ORDER = lazy(
    r"[^.;,]{0,40}?\b(?:the|that|this|an?|its) (?:[a-z]+ ){0,2}?(?:interim|preliminary|interlocutory"
    r"|provisional|temporary)"
    r" (?:injunction|order|measure|relief|ban)s?\b"
)


def _reviewed_as_interim(docket: Docket, suit: CaseDraft) -> bool:
    """Whether the only thing granted in a suit is what a court above calls interim: "set aside the interim order"."""
    if any(v.value in ("award", "won", "lost", "dismiss", "order") for v in suit.verdicts):
        return False
    reviews = [c for c in docket.cases() if c.after is suit and c.role == "main"]
    said = [v for c in reviews for v in c.verdicts if v.value in ("reverse", "affirm", "grant", "modify")]
    return any(_THE_ORDER.match(docket.scene.content, v.span.start, v.span.end + 80) for v in said)


def _first(suit: CaseDraft) -> bool:
    first = suit.role == "main" and suit.instance is not None and suit.instance.value == "first"
    return first and suit.after is None and suit.said("grant")


def _is_early(suit: CaseDraft) -> bool:
    if suit.filed is None or suit.decided is None:
        return False
    filed, decided = suit.filed.value, suit.decided.value
    if len(filed) != DAY or len(decided) != DAY:
        return False
    return 0 <= (date.fromisoformat(decided) - date.fromisoformat(filed)).days <= SOON


def _called_interim(docket: Docket, suit: CaseDraft, decided: Fact) -> Fact | None:
    """The grant whose words call it a preliminary one, told before the day that passes for that of the judgment."""
    if suit.verdicts == [v for v in suit.verdicts if v.value == "grant"]:
        return None  # nothing else is told of the suit
    for verdict in suit.verdicts:
        between = Span(verdict.span.end, decided.span.start)
        near = verdict.value == "grant" and 0 <= between.end - between.start < _BEHIND
        if near and docket.scene.cues.has(between, "interim"):
            return verdict
    return None


def _day_of_verdict(docket: Docket, suit: CaseDraft, behind: Span) -> Fact | None:
    """The one other day of the sentence, where it tells the judgment in the suit too."""
    dates = [d for d in docket.scene.dates.within(behind) if not d.is_range and len(d.value) == DAY][1:]
    judged = any(
        behind.start <= v.span.start < behind.end and v.value in ("award", "won", "lost") for v in suit.verdicts
    )
    return Fact(dates[0].value, Span(dates[0].start, dates[0].end), RULE) if len(dates) == 1 and judged else None
