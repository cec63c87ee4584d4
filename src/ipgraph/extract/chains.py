"""Settle at which instance each case stands, and which case reviews which."""

from ipgraph.extract.arbitrated import arbitration
from ipgraph.extract.described_below import name_described_below
from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, abroad
from ipgraph.extract.frames.triggers import DECISION
from ipgraph.extract.lead_decision import join_lead
from ipgraph.extract.story.docket import chain
from ipgraph.extract.story.origin import hears_appeals, is_top
from ipgraph.extract.story.reviewing_case import lies_before
from ipgraph.extract.told_first import each_one_side, over_injunction
from ipgraph.extract.twice_told import (
    COURT_ROLES,
    against_office,
    bare_appeals,
    folk,
    join,
    sued_there,
    told_with_its_court,
    twin_of,
)
from ipgraph.extract.won_below import join_won_below
from ipgraph.lang.patterns import lazy

_OVER_OFFICES = frozenset({"cn-beijing-1-intermediate", "cn-beijing-ip"})
"""The courts that review what the offices of China decide, told first and the decision of the office behind."""
TOP_RANK = 3
"""The rank of a court above the courts of appeal: what it hears after an appeal it hears again."""


def settle_chains(cases: list[CaseDraft], content: str) -> list[CaseDraft]:
    """Settle instances and chains of ``cases`` in place; give those left when two tellings of one are joined.

    ``content`` is the text that tells of them.
    """
    kept = list(cases)
    join_won_below(kept, content)
    join_lead(kept)
    name_described_below(kept)
    for case in list(kept):
        if case.role in COURT_ROLES and case.forum and case not in bare_appeals(kept):
            _raise(case, _told_with(case, kept), content)
    for case in list(kept):
        _hang(case, _told_with(case, kept), content)
    for case in kept:
        _over_the_second(case, kept)
        _over_its_office(case, kept)
        _above_an_appeal(case)
    for case in list(kept):
        twin = twin_of(case, _told_with(case, kept))
        if twin is not None:
            join(twin, case, kept)
    for bare in bare_appeals(kept):
        target = told_with_its_court(bare, _told_with(bare, kept))
        if target is not None:
            join(target, bare, kept)
    for case in kept:
        _forget_lent_forum(case)
        if case.instance is None and case.role in COURT_ROLES and arbitration(case) is None:
            reviews = case.after is not None and case.after.role in COURT_ROLES
            words = case.forum[0].span if case.forum else case.anchor()
            case.instance = Fact("second" if reviews else "first", words, "rank")
    return kept


def _forget_lent_forum(case: CaseDraft) -> None:
    """Leave the case below a review without a court where it was given the one that the words name for the review
    alone: "the court of first instance ordered Beta to pay; the Supreme Court affirmed"."""
    lower = case.after
    if lower is None or not lower.forum or lower.forum_key != case.forum_key or lower.role not in COURT_ROLES:
        return
    if lower.instance is None or lower.instance.value != "first" or lower.filed or lower.case_number:
        return
    key = case.forum_key
    if not (key.startswith("cn-") or hears_appeals(key) or is_top(key)):
        return  # a bench of a court may review what one of its judges decided
    told = min((v.span.start for v in lower.verdicts if v.value in DECISION), default=-1)
    lent = {form.span for form in lower.forum} <= {form.span for form in case.forum}
    if lent and told >= 0 and all(form.span.start > told for form in lower.forum):
        lower.forum.clear()
        lower.forum_key, lower.forum_kind, lower.rank = "", "", 0


def _told_with(case: CaseDraft, cases: list[CaseDraft]) -> list[CaseDraft]:
    """The cases of the item of a digest that tells of ``case``, and of what stands before all items."""
    part = case.thread.part
    return [c for c in cases if not part or not c.thread.part or c.thread.part == part]


def _hang(case: CaseDraft, cases: list[CaseDraft], content: str) -> None:
    """Tie a review told before what it reviews ("In its final judgment …") to the lower case of the same people."""
    if case.after is not None or case.instance is None or case.role not in COURT_ROLES:
        return
    if case.instance.value == "second" and case.rank:
        _above_a_second(case, cases)
    wanted = {"second": ("first",), "retrial": ("second", "first")}.get(case.instance.value, ())
    mine = folk(case)
    for value in wanted:
        below = [
            c
            for c in cases
            if case not in chain(c)
            and c.role == case.role
            and c.instance is not None
            and c.instance.value == value
            and (not c.rank or not case.rank or c.rank <= case.rank)
            and not abroad(c.forum_key, case.forum_key)
            and not (case.decided is not None and lies_before(str(case.decided.value), c))
            and (not mine or not folk(c) or mine & folk(c) or each_one_side(case, c, cases, content))
            and not any(
                o is not case
                and o.forum
                and o.after is c
                and o.instance
                and o.instance.value == case.instance.value
                and not _petition_refused(o, case)
                for o in cases
            )
        ]
        if below:
            lower = min(
                below,
                key=lambda c: (
                    _says_administrative(case) and not against_office(c),
                    not (mine & folk(c)),
                    c.thread is not case.thread,
                    _decided_before(c, below, case),
                    abs(c.born - case.born),
                ),
            )
            case.after, case.after_span = lower, case.instance.span
            return
    over_injunction(case, cases)


def _decided_before(lower: CaseDraft, others: list[CaseDraft], case: CaseDraft) -> bool:
    """Whether a named court decided between a judgment of no named court and the review of one of the two."""
    if lower.forum_key or lower.decided is None or case.decided is None:
        return False
    days = [str(c.decided.value) for c in others if c.forum_key and c.decided is not None]
    return any(str(lower.decided.value) < day < str(case.decided.value) for day in days)


def _over_the_second(case: CaseDraft, cases: list[CaseDraft]) -> None:
    """A case tried again reviews the appeal over the first judgment, also where the text tells of that appeal later."""
    first = case.after
    if case.instance is None or case.instance.value != "retrial" or first is None or not _stands(first, "first"):
        return
    seconds = [c for c in cases if c.after is first and c.role == case.role and c.forum and _stands(c, "second")]
    if (
        len(seconds) == 1
        and seconds[0].rank <= (case.rank or TOP_RANK)
        and not any(c.after is seconds[0] and not _twice_at_top(c, case) for c in cases)
    ):
        case.after = seconds[0]


def _twice_at_top(other: CaseDraft, case: CaseDraft) -> bool:
    """Whether two cases are the same dispute before the same highest court, to which it came more than once."""
    return case.language == "en" and is_top(case.forum_key) and other.forum_key == case.forum_key


def _above_an_appeal(case: CaseDraft) -> None:
    """A top court that reviews what a court of appeal decided on appeal hears the case a third time."""
    below = case.after
    if below is None or case.instance is None or case.language != "en":
        return
    higher = 0 < below.rank < case.rank and case.forum_key != below.forum_key and is_top(case.forum_key)
    third = _stands(below, "retrial") and case.rank >= below.rank and case.role == "main"
    if (
        _stands(case, "second")
        and (third or (higher and _stands(below, "second")))
        and case.instance.rule != "case-number"
    ):
        case.instance = Fact("retrial", case.instance.span, case.instance.rule)


def _over_its_office(case: CaseDraft, cases: list[CaseDraft]) -> None:
    """A suit against an office told before its decision reviews the one case of that office that nobody else does."""
    if case.role != "main" or case.after is not None or not _stands(case, "first"):
        return
    if case.forum_key in _OVER_OFFICES and not case.respondents and not case.filed and not sued_there(case):
        offices = [c for c in cases if c.role == "office" and c.verdicts and not any(o.after is c for o in cases)]
        if len(offices) == 1 and set(case.claimants) & folk(offices[0]) and offices[0].born > case.born:
            case.after = offices[0]
            return
    if case.language != "zh":
        return
    sued = {party.office for party in case.respondents if party.type == "government" and party.office}
    decided = [c for c in cases if c.role == "office" and c.forum_key in sued and c.verdicts]
    free = [c for c in decided if not any(o.after is c for o in cases)]
    if len(sued) == 1 and len(free) == 1:
        case.after = free[0]


def _stands(case: CaseDraft, instance: str) -> bool:
    return case.instance is not None and case.instance.value == instance


def _petition_refused(other: CaseDraft, case: CaseDraft) -> bool:
    """Whether another court below refused to try again what a higher one then did: both reviewed the same decision."""
    refused = other.said("affirm", "dismiss", "lost") and not other.said("reverse", "modify", "remand")
    return bool(refused and other.rank and other.rank < case.rank and other.instance and case.instance) and (
        case.instance is not None and case.instance.value == "retrial"
    )


def _above_a_second(case: CaseDraft, cases: list[CaseDraft]) -> None:
    """Let a court hear a case the third time that stands above the only court of appeal of the same chain."""
    mine = folk(case)
    top = case.language == "en" and is_top(case.forum_key) and (case.instance is None or case.instance.rule != "rank")
    seconds = [
        c
        for c in cases
        if c is not case
        and c.role == case.role
        and c.instance is not None
        and c.instance.value == "second"
        and (c.after is not None or (top and not abroad(c.forum_key, case.forum_key)))
        and 0 < c.rank < case.rank
        and (not mine or not folk(c) or mine & folk(c))
        and not any(o.after is c for o in cases)
    ]
    firsts = [c for c in cases if c.role == case.role and c.instance and c.instance.value == "first"]
    free = [c for c in firsts if not any(o.after is c for o in cases)]
    if len(seconds) == 1 and (not free or (top and seconds[0].after is None)) and case.instance is not None:
        case.instance = Fact("retrial", case.instance.span, case.instance.rule)


def _says_administrative(case: CaseDraft) -> bool:
    return any(fact.value == "administrative-litigation" for fact in case.types)


def _raise(case: CaseDraft, cases: list[CaseDraft], content: str) -> None:
    """A court whose instance was only guessed stands above a lower court that decided between the same people."""
    guessed = case.instance is None or case.instance.rule == "rank"
    if not guessed or case.filed or case.after is not None or sued_there(case) or case.rank < SECOND_RANK:
        return
    mine = folk(case)
    lower = [
        c
        for c in cases
        if c is not case
        and c.role == case.role
        and c.rank
        and c.rank < case.rank
        and c.forum
        and c.instance is not None
        and not abroad(c.forum_key, case.forum_key)
    ]
    lower = [c for c in lower if (mine & folk(c)) or not mine or (not folk(c) and _had_awarded(c, case, content))]
    if not lower or not (
        case.said("affirm", "reverse", "modify", "remand")
        or (case.said("won", "lost") and _only_reviews(case) and any(c.said("won", "lost", "award") for c in lower))
        or any(c.said("appeal") for c in _above(lower, cases))
        or (case.awarded and case.rank >= TOP_RANK and any(_had_awarded(c, case, content) for c in lower))
    ):
        return
    open_ones = [c for c in lower if not c.said("withdraw")] or lower
    below = max(open_ones, key=lambda c: (c.thread is case.thread, not _pays_no_sum(case, c), c.rank, c.born))
    span = case.instance.span if case.instance else case.anchor()
    third = (below.instance, "second"), (case.instance, "retrial")
    third_time = any(instance is not None and instance.value == value for instance, value in third)
    case.instance = Fact("retrial" if third_time and case.rank >= TOP_RANK else "second", span, "rank")
    case.after, case.after_span = below, span


_HAD = lazy(r"[^.;]{0,60}? had (?:\w+ ){0,2}?(?:awarded|ordered|granted|set|fixed|told)\b")
"""What a court told behind another is said to have done before: "the Ulm court had awarded only half of it"."""


def _had_awarded(lower: CaseDraft, case: CaseDraft, content: str) -> bool:
    """Whether the sum of an English case is told behind that of the court above, which sets another."""
    before = lower.language == "en" and lower.born > case.born and lower.after is None and bool(lower.awarded)
    return before and _HAD.match(content, lower.born) is not None


def _pays_no_sum(case: CaseDraft, below: CaseDraft) -> bool:
    """Whether a case in which damages are paid cannot review another: a suit against an office pays none."""
    return bool(case.awarded) and against_office(below)


_ABOVE = lazy(r"higher|appeal|-ca$|^us-cafc$")


def _only_reviews(case: CaseDraft) -> bool:
    """Whether the court of a case hears what others have decided, in the same language's texts."""
    return case.language == "en" and (_ABOVE.search(case.forum_key) is not None or is_top(case.forum_key))


def _above(lower: list[CaseDraft], cases: list[CaseDraft]) -> list[CaseDraft]:
    return [c for c in cases if c.after in lower] + lower
