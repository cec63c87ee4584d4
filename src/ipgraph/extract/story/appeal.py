"""Steps that take a decision to somebody who reviews it: appeals, petitions for retrial, requests to reconsider."""

from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, abroad
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, STAYED, Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.appeal_told import led_to, to_be_heard
from ipgraph.extract.story.appellants import not_the_winner, whose_appeal, whose_petition
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket, people, root
from ipgraph.extract.story.early_appeal_zh import open_early_appeal
from ipgraph.extract.story.numbers import number_case
from ipgraph.extract.story.office_review import adversely_affected, open_review, sides_before
from ipgraph.extract.story.order_appealed import order_appealed
from ipgraph.extract.story.reconsidered import reconsider
from ipgraph.extract.story.reviewing_case import open_review_case
from ipgraph.extract.story.suit_over_office import office_appealed
from ipgraph.extract.story.third_instance import reviewed_there
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EXCEPT_ZH = lazy(r"除[^，。；]{1,24}?(?:以)?外")
_COUNTED_ZH = lazy(r"([二两三四五六七八九])(?:名)?(?:被告人|被告|人)(?=均|都|皆|不服|提|上诉|先后)")


def tell_review(docket: Docket, frame: Frame, actors: list[Actor]) -> CaseDraft | None:
    """Put an appeal or a petition into the case that reviews; ``None`` where nothing is told that could be reviewed."""
    appellants = _appellants(docket, frame, actors)
    decided = docket.case
    if decided is not None and _is_review(decided) and _WHO.match(docket.scene.words(frame.span)):
        before = [a for a in actors if a.end <= frame.span.start + 2 and a.parties]
        decided.add_side("appellants", docket.all_of(before[-1:]), frame.words, frame.predicate.rule)
        return decided
    if docket.appeal is not None and docket.appeal.appellants and _told_again(docket, frame):
        return docket.appeal
    if decided is not None and _brought_here(docket, frame, decided):
        if not docket.scene.cues.has(Span(frame.span.start, frame.predicate.end + 2), "both"):
            decided.add_side("appellants", appellants, frame.words, frame.predicate.rule)
        return decided
    if decided is not None and decided.after is not None and led_to(docket, frame):
        decided.add_side("appellants", appellants, frame.words, frame.predicate.rule)
        return decided
    if frame.kind == "reconsideration":
        return reconsider(docket, frame, appellants)
    office = office_appealed(docket, frame.forum)
    if office is not None:
        court = frame.forum if frame.forum is not None and frame.forum.kind not in OFFICES else None
        if court is None and office.forum_key in _WITH_BOARDS:
            docket.to_board = (office, adversely_affected(office, appellants), frame.span.start)
            return None
        winners, losers = sides_before(office)
        if docket.scene.language == "zh" and losers and appellants and set(appellants) <= set(winners):
            appellants = losers  # who acted last had won there
        return docket.speak_of(open_review(docket, office, court, frame.words, frame.predicate.rule, appellants))
    third = reviewed_there(docket, frame.forum, set(appellants))
    lower = _main_below(docket, frame) or third or _reviewed(docket, frame, appellants)
    if lower is not None and lower.role == "counterclaim" and lower.beside is not None:
        lower = lower.beside
    if lower is None and decided is not None and decided.after is not None and decided.after.role in OFFICE_ROLES:
        # An office appeals in the suit against it, and beside it the side that won there, whom no words have named yet.
        lower = decided if docket.scene.language == "zh" and _offices_too(docket, frame) else None
    if lower is None:
        return open_early_appeal(docket, frame, appellants)
    if lower.after is not None and lower.after.role in OFFICE_ROLES:
        if docket.scene.language == "zh" and lower.said("dismiss") and not any(a.parties for a in frame.agents):
            appellants = tuple(lower.claimants) or appellants  # 诉至某法院被驳回，再上诉至某高院: whoever lost goes on
        appellants = (*appellants, *_offices_too(docket, frame))
    forum = _higher(docket, frame.forum, lower)
    case = open_review_case(docket, lower, forum, frame, "retrial" if third or frame.kind == "retrial" else None)
    case.add_side("appellants", appellants, frame.words, frame.predicate.rule)
    said = "pending" if frame.predicate.rule == STAYED or to_be_heard(docket, frame) else "appeal"
    case.verdicts.append(Fact(said, frame.words, frame.predicate.rule))
    number_case(docket, case, frame.span, frame.origins)
    accepted = docket.scene.cues.within(frame.span, "accept")
    dates = [d for d in docket.scene.dates.within(frame.span) if not d.is_range]
    if accepted and dates and case.filed is None:
        case.filed = Fact(dates[0].value, Span(dates[0].start, dates[0].end), accepted[0].rule)
    docket.appeal = case
    if forum is not None:
        docket.speak_of(case)
    elif docket.case is None or root(docket.case) is not root(lower):
        docket.speak_of(lower)
    return case


_WITH_BOARDS = ("eu-euipo", "eu-epo")  # offices from which an appeal goes to boards of their own, and to no court yet


def _main_below(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The suit whose judgment is appealed against, told only beside an interim order: "against the judgment of F"."""
    told = docket.case
    origin = next((o for o in frame.origins if o.kind not in OFFICES and o.key), None)
    if told is None or told.role != "interim" or origin is None:
        return None
    if any(c.forum_key == origin.key for c in docket.cases()):
        return None
    lower = docket.open(told.thread, "main", origin.start, origin)
    lower.instance = Fact("first", Span(origin.start, origin.end), "origin")
    review = docket.open(told.thread, "main", frame.predicate.start, None)
    review.instance = Fact("second", frame.words, frame.predicate.rule)
    review.after, review.after_span = lower, frame.words
    if told.rank > origin.rank:
        review.take_forum(told)
    return lower


_AND = lazy(r"\band (?:the )?$|[和与及、]$")
_AND_BEHIND_ZH = lazy(r"(?:和|与|及|、|以及)(?![^，。；]{0,30}(?:纠纷|一案))")


_ITSELF_ZH = lazy(
    r"(?:[（(][^（）()]{1,24}[）)])?(?:亦|也|均|都|则|随后|遂|对此|因|已|于[^，。；]{4,12})*"
    r"(?:(?:对[^，。；]{0,12})?(?:仍|表示)?不服(?:[^，。；]{0,12}判决|该判决)?[，,]?)?(?:随后|遂|已|于[^，。；]{4,12})?(?:依法)?(?:向[^，。；]{4,24})?"
)
"""What stands between an office and the word for its own appeal: 国家知识产权局不服一审判决,提起上诉."""


_ITSELF = lazy(
    r"(?:,? (?:and|together with|along with|as well as) [^.;:,]{2,60}?)?"
    r"(?: (?:has|had|have|also|then|both|each|itself|promptly|duly|later|now|in turn))* ?"
)
"""The same in English: "EUIPO then appealed", "EUIPO and Beta both appealed"."""


def _offices_too(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...]:
    """The offices that appeal beside a party: "Beta and the Board appealed"."""
    before = docket.scene.forums.within(Span(frame.span.start, frame.predicate.start))
    content = docket.scene.content
    named = [
        f
        for f in before
        if f.kind in OFFICES
        and (
            _AND.search(content, max(0, f.start - 10), f.start)
            or _AND_BEHIND_ZH.match(content, f.end)
            or _ITSELF_ZH.fullmatch(content, f.end, frame.predicate.start)
            or _ITSELF.fullmatch(content, f.end, frame.predicate.start)
        )
    ]
    respondents = tuple(docket.case.respondents) if docket.case is not None else ()
    offices = tuple(p for p in respondents if p.type == "government")
    return offices[:1] if named else ()


_WHO = lazy(r"\)?,? (?:which|who) (?:had|has|both|also|had both|had also) ")


def _is_review(case: CaseDraft) -> bool:
    return case.instance is not None and case.instance.value in ("second", "retrial") and bool(case.verdicts)


_THE_APPEAL = lazy(r"\b(?:[Tt]he|[Tt]hat|[Tt]his) (?:latter )?$")


def _told_again(docket: Docket, frame: Frame) -> bool:
    """Whether an appeal that was told before is only spoken of: "Beta appealed; the appeal is pending"."""
    before = docket.scene.content[frame.sentence.start : frame.predicate.start]
    noun = frame.predicate.rule == "en-appeal-noun" and not frame.origins and frame.forum is None
    return noun and _THE_APPEAL.search(before) is not None


_HAD = lazy(r"\bhad (?:both |each |also )?(?:cross-)?appealed\b")


def _brought_here(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether an appeal told behind a decision is the one that it was about: "both had appealed", 双方均提起上诉."""
    if not _is_review(case) or case.after is not None or frame.kind != "appeal":
        return False
    english = docket.scene.language == "en"
    if frame.forum is not None or frame.origins or case.role not in (("main", "criminal") if english else ("main",)):
        return False
    if english:
        return _HAD.search(docket.scene.content, frame.span.start, frame.predicate.end) is not None
    return docket.scene.cues.has(Span(frame.span.start, frame.predicate.end + 2), "both")


def _appellants(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    if frame.predicate.rule == STAYED or frame.predicate.cue_class == "take-up":
        return whose_appeal(docket, frame, actors)
    if docket.scene.language == "en" and docket.case is not None and _offices_too(docket, frame):
        start, end = frame.span.start, frame.predicate.start
        beside = [p for a in actors if a.parties and start <= a.start and a.end <= end for p in a.parties]
        joined = _AND_SOMEBODY.search(docket.scene.content, start, end)
        return tuple(beside) or (tuple(docket.case.others) if joined and len(docket.case.others) == 1 else ())
    both = bool(docket.scene.cues.within(Span(frame.span.start, frame.predicate.end + 2), "both"))
    if (both or _both_sides(docket, frame)) and docket.case is not None:
        base = root(docket.case)
        everyone = (*base.claimants, *base.respondents) or (*base.thread.claimants, *base.thread.respondents)
        left_out = _EXCEPT_ZH.search(docket.scene.content, frame.span.start, frame.predicate.start)
        spared = {p for a in actors if left_out and left_out.start() <= a.start < left_out.end() for p in a.parties}
        return tuple(p for p in everyone if p.type != "government" and p not in spared)
    counted = _COUNTED_ZH.search(docket.scene.content, frame.span.start, frame.predicate.start)
    if counted and docket.case is not None and docket.scene.language == "zh":
        accused = root(docket.case).respondents
        if len(accused) == "二三四五六七八九".find(counted.group(1).replace("两", "二")) + 2:
            return tuple(accused)
    here = [a for a in actors if frame.span.start <= a.start and a.end <= frame.predicate.start]
    left = [a for a in here if a.mark in ("", "of", "by", "with") and (a.parties or a.role)]
    if plain := [a for a in left if a.mark == ""] or left:
        return docket.all_of(plain[-1:])
    behind = [a for a in actors if frame.predicate.end <= a.start < frame.span.end and a.parties]
    lodged = [a for a in behind if _WHICH.search(docket.scene.content, max(0, a.start - 12), a.start)]
    if lodged and _LODGED.match(docket.scene.content, lodged[0].end):
        return docket.all_of(lodged[:1])
    by = [a for a in actors if a.start >= frame.predicate.end and a.mark in ("by", "of") and a.start < frame.span.end]
    if by and by[0].start - frame.predicate.end < 10:
        return docket.all_of(by[:1])
    if asking := whose_petition(docket, frame, actors):
        return asking
    if _offices_too(docket, frame):
        return ()
    return not_the_winner(docket, actors) if frame.kind != "appeal" or not frame.origins else ()


_AND_SOMEBODY = lazy(r"\band the (?:[\w-]+ ){0,3}(?:company|firm|opponent|proprietor|intervener|applicant|owner)\b")
_BOTH = lazy(r"[Bb]oth (?:have |had |then |promptly )?(?:cross-)?appeal")


def _both_sides(docket: Docket, frame: Frame) -> bool:
    """Whether "both" before the verb are the two sides, since one alone acted last."""
    if docket.scene.language != "en" or docket.case is None or len(docket.subject) > 1:
        return False
    alone = len(docket.case.claimants) == len(docket.case.respondents) == 1
    both = _BOTH.match(docket.scene.content, frame.predicate.start)
    return alone and both is not None and not docket.scene.parties.within(frame.sentence)


_WHICH = lazy(r", (?:which|that) (?:the )?$")
_LODGED = lazy(r" (?:had |has )?(?:\w+ly )?(?:lodged|filed|brought|noticed|noted|entered|submitted|made)\b")
"""What tells who appealed behind the word for the appeal: "an appeal to the High Court, which Beta lodged in May"."""


def _reviewed(docket: Docket, frame: Frame, appellants: tuple[PartyDraft, ...]) -> CaseDraft | None:
    """The case that is taken further: of the forum that the sentence names, else the one spoken of, else the last."""
    pool = [c for c in docket.cases() if c.role in ("main", "criminal", "counterclaim")]
    court = frame.forum.key if frame.forum is not None else ""
    pool = [c for c in pool if not abroad(c.forum_key, court)]
    for origin in frame.origins:
        named = [c for c in pool if c.forum_key and c.forum_key == origin.key]
        if named:
            return named[-1]
    mine = set(appellants)
    current = order_appealed(docket, docket.case)
    if current is not None and current.role == "nullity" and current.after is None and current.forum:
        if mine and not mine & set(current.claimants):
            current.add_side("respondents", appellants, frame.words, frame.predicate.rule)
        return current
    if current is not None and _gains_respondent(current, mine):
        current.add_side("respondents", appellants, frame.words, frame.predicate.rule)
        return current
    if current is not None and abroad(current.forum_key, court):
        current = next((c for c in reversed(pool) if c.forum_key and (not people(c) or mine & people(c))), None)
    told = people(current) if current is not None else set()
    fits = not mine or not told or mine & told or _offices_too(docket, frame)
    if current is not None and fits and current.role in ("main", "criminal", "interim"):
        return _reviewed_in_chain(current, frame)
    shared = [c for c in pool if mine & people(c)]
    if shared:
        return _reviewed_in_chain(shared[-1], frame)
    return None


def _gains_respondent(case: CaseDraft, appellants: set[PartyDraft]) -> bool:
    """Whether those who appeal are the side of a case that the text has not named yet."""
    first = case.role == "main" and case.after is None and bool(case.verdicts)
    return (
        first
        and bool(appellants)
        and bool(case.claimants)
        and not case.respondents
        and not appellants & set(case.claimants)
    )


def _reviewed_in_chain(case: CaseDraft, frame: Frame) -> CaseDraft:
    if frame.kind == "appeal" and case.instance is not None and case.instance.value == "second" and case.after:
        decided = case.said("affirm", "reverse", "modify", "dismiss", "remand") or bool(case.awarded)
        if not decided or (frame.forum is not None and frame.forum.key == case.forum_key):
            return case.after
    return case


_BENCH = lazy(r"\b(?:[Dd]ivision|[Ff]ull|[Ll]arger|[Aa]ppellate) [Bb]ench of (?:the )?$")
_BENCH_ZH = lazy(r"(?:的)?(?:合议庭|上诉庭|大法庭|全席法庭|双人合议庭)")


def _of_its_bench(docket: Docket, forum: ForumMention) -> bool:
    """Whether a court is named for a bench of it that reviews what one of its judges decided."""
    content, start = docket.scene.content, forum.start
    if docket.scene.language == "en":
        return _BENCH.search(content, max(0, start - 30), start) is not None
    return forum.country != "CN" and _BENCH_ZH.match(content, forum.end) is not None


def _higher(docket: Docket, forum: ForumMention | None, lower: CaseDraft) -> ForumMention | None:
    if forum is None or forum.kind in OFFICES or (forum.rank and forum.rank < SECOND_RANK):
        return None
    if lower.forum_key and lower.forum_key == forum.key and not _of_its_bench(docket, forum):
        return None
    return forum
