"""The judgment under review that a text tells only by its sum: "threw out a $66 million verdict that Alpha had won"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.frames.triggers import REVIEW
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.sides_reviewed import HAD_WON
from ipgraph.extract.story.sums import add_sum
from ipgraph.extract.story.undone_sums import BROUGHT_BACK
from ipgraph.extract.sum_role import SumRole
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_ARTICLE = lazy(r" (?:most of |much of |all of |part of )?(?:an?|the|its|that|this) ")
_AWARD_OF = lazy(
    r" (?:most of |much of |all of )?(?:an?|the|its|that) (?:[\w-]+ ){0,2}?(?:award|verdict|judgment) (?:of|for) "
)
_AMOUNT = lazy(r"(?: in damages)?")
_JUDGMENT = lazy(r"(?: [\w-]+){0,3}? (?:judgments?|verdicts?|awards?|payout|damages (?:award|verdict|ruling))\b")
_FOR = lazy(r" (?:(?:returned|entered|handed down) )?(?:for|in favou?r of)(?: the)?(?: [a-z][\w-]*){0,3} ")
_THAT = lazy(r"(?:,? (?:that|which))?(?: the| rival)?(?: (?!(?:to|for|against|in|of|by|from|and)\b)[a-z][\w-]*){0,3} ")
_WON_BY = lazy(r" (?:won|obtained|secured) by(?: the)?(?: [a-z][\w-]*){0,3} ")
_TOLD_TO = lazy(
    r" (?:had been|was|were|has been) (?:told|ordered|required|directed|condemned|forced) to pay"
    r"(?: to)?(?: the)?(?: [a-z][\w-]*){0,3} "
)
_A_COURT_TOLD = lazy(
    r",? (?:that|which) (?:an?|the|[A-Z][\w’']*)(?: [\w.’'-]+){1,6}? (?:had )?"
    r"(?:told|ordered|required|directed|condemned|forced) (?:the )?(?:[a-z][\w-]* ){0,3}"
)
_PAYS = lazy(r" to pay(?: to)?(?: the)?(?: [a-z][\w-]*){0,3} ")
"""Who had to pay the sum and to whom: "a verdict that Beta had been told to pay Alpha", "that a jury told Beta to"."""
_THE = lazy(r" (?:most of |all of )?the ")
_DAMAGES = lazy(r"(?: in (?:damages|compensation|lost profits|royalties))?(?=,? (?:that|which) )")
"""A sum that needs no other word where a clause tells of it: "vacated the $3 million in damages that Alpha had won"."""
_FROM = lazy(r"[^.;]{0,60}? (?:against|from|over)(?: the)?(?: [a-z][\w-]*){0,3} ")
_WHEN = lazy(r"[^;]{0,110}? (?:in|on|of|from|last) $")
REACH = 120
"""How far behind the sum the sides and the day of the judgment stand."""


def tell_reviewed(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Open the case below a review whose judgment is told by its sum and those whom it was for and against."""
    review = case.instance is not None and case.instance.value == "second" and case.role == "main"
    if docket.scene.language != "en" or not review or (case.after is not None and _told(case.after)):
        return
    content = docket.scene.content
    for cue in frame.cues:
        money = next(iter(docket.scene.money.within(Span(cue.end, cue.end + 36))), None)
        if cue.cue_class not in REVIEW or money is None or BROUGHT_BACK.match(content, cue.start):
            continue
        noun = _AMOUNT.match(content, money.end) if _AWARD_OF.fullmatch(content, cue.end, money.start) else None
        if noun is None and _ARTICLE.fullmatch(content, cue.end, money.start):
            noun = _JUDGMENT.match(content, money.end, frame.sentence.end)
        if noun is None and _THE.fullmatch(content, cue.end, money.start):
            noun = _DAMAGES.match(content, money.end, frame.sentence.end)
        sides = _sides(docket, noun.end(), frame, actors) if noun is not None else None
        own = frame.forum is not None and frame.forum.end <= cue.start
        if noun is None or (sides is None and (case.after is None or not own)):
            continue
        winners, losers = sides or ((), ())
        lower = case.after or docket.open(case.thread, "main", money.start, None)
        span = Span(money.start, noun.end())
        lower.instance = lower.instance or Fact("first", span, "sum-reviewed")
        lower.verdicts.append(Fact("award", span, "sum-reviewed"))
        add_sum(lower.awarded, SumRole(money, "awarded", None, None, "sum-reviewed", False))
        lower.add_side("claimants", winners, span, "sum-reviewed")
        lower.add_side("respondents", losers, span, "sum-reviewed")
        for date in docket.scene.dates.within(Span(noun.end(), min(frame.sentence.end, noun.end() + REACH))):
            if not date.is_range and lower.decided is None and _WHEN.fullmatch(content, noun.end(), date.start):
                lower.decided = Fact(date.value, Span(date.start, date.end), "sum-reviewed")
                if case.decided is not None and case.decided.span.start == date.start:
                    case.decided = None
        case.after, case.after_span = lower, span
        return


def _told(lower: CaseDraft) -> bool:
    """Whether the case below a review has its sum already, or can have none."""
    return lower.role != "main" or bool(lower.awarded) or lower.said("dismiss", "lost")


def _sides(
    docket: Docket, at: int, frame: Frame, actors: list[Actor]
) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]] | None:
    """Whom the judgment was for and against; ``None`` where the words behind it do not tell the first."""
    content = docket.scene.content
    here = [a for a in actors if at <= a.start < min(frame.sentence.end, at + REACH) and a.parties]
    if len(here) > 1 and _had_to_pay(content, at, here[0], here[1]):
        return here[1].parties, here[0].parties
    for one in here[:2]:
        plain = _FOR.fullmatch(content, at, one.start) or _WON_BY.fullmatch(content, at, one.start)
        clause = _THAT.fullmatch(content, at, one.start) and HAD_WON.match(content, one.end)
        if not plain and not clause:
            continue
        others = [a for a in here if a.start > one.end and _FROM.fullmatch(content, one.end, a.start)]
        lost = tuple(p for p in others[0].parties if p not in one.parties) if others else ()
        return tuple(p for p in one.parties if p.type != "government"), lost
    return None


def _had_to_pay(content: str, at: int, payer: Actor, winner: Actor) -> bool:
    """Whether the words behind the sum tell who had to pay it to whom."""
    if _TOLD_TO.fullmatch(content, payer.end, winner.start):
        return _THAT.fullmatch(content, at, payer.start) is not None
    pays = _PAYS.fullmatch(content, payer.end, winner.start)
    return pays is not None and _A_COURT_TOLD.fullmatch(content, at, payer.start) is not None
