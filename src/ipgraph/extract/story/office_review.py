"""Read the suits in which a court reviews what an office decided: the loser there sues the office here."""

from ipgraph.extract.draft import REFUSED_APPLICATION, CaseDraft, Fact, faces_other, is_competition_authority
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, people
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

DECIDED = frozenset(
    {
        "dismiss", "lost", "won", "order", "invalidated", "partly-invalidated", "maintained", "penalise", "affirm",
        "rule", REFUSED_APPLICATION,
    }
)  # fmt: skip
REFUSED = frozenset({"dismiss", "lost", "maintained", "affirm"})
REVIEWED_ROLES = ("office", "enforcement")
_AGAINST_A_DECISION = {
    "en": lazy(
        r"\b(?:challeng\w+|contest\w+|appeal\w*|administrative (?:suit|action|law|litigation|proceedings?|courts?)|"
        r"(?:against|over|of) (?:th(?:e|at|is|ose|ese)|its|both|each) (?:\w+ ){0,2}(?:decision|order|ruling|refusal)s?|"
        r"to have (?:the|that|this|its|those) (?:\w+ ){0,2}(?:decision|ruling|refusal|rejection)s?\b|"
        r"(?:to|which|that) (?:overturn|annul|cancel|set aside|quash|revok|revers|undo|have)(?:e|ed|led)?"
        r" (?:the|that|its|this|those) (?:\w+['’]s )?(?:\w+ ){0,2}(?:decisions?|rulings?)|"
        r"judicial review|in court|to court)\b"
    ),
    "zh": lazy(r"不服|行政诉讼|行政案件|(?:该|上述|此|被诉|前述)[^，。；]{0,6}?(?:决定|裁定|审决)"),
}
"""What tells that a suit is brought against a decision and not against a competitor."""


def reviewable(docket: Docket) -> CaseDraft | None:
    """The decided case of an office that the story speaks of last, or whose review it tells; ``None`` without one."""
    case = docket.case
    if case is not None and case.role == "main" and case.after is not None and case.after.role in REVIEWED_ROLES:
        return case.after
    if case is not None and case.role == "administrative-review" and case.forum:
        return case
    if case is None or case.role not in REVIEWED_ROLES or not case.forum:
        return None
    looked_into = is_competition_authority(case.forum_key) and case.said("pending")
    return case if looked_into or DECIDED & {verdict.value for verdict in case.verdicts} else None


def last_decided(docket: Docket, office: ForumMention) -> CaseDraft | None:
    """The last case that an office decided."""
    decided = [
        c
        for c in docket.cases()
        if c.role in REVIEWED_ROLES and c.forum_key == office.key and DECIDED & {v.value for v in c.verdicts}
    ]
    boards = [
        c
        for c in docket.cases()
        if docket.scene.language == "zh" and c.after in decided and c.forum_key.startswith(f"{office.key}-")
    ]
    decided = [c for c in boards if c.said("reverse", *DECIDED)] or decided
    return decided[-1] if decided else None


def open_review(
    docket: Docket,
    office: CaseDraft,
    forum: ForumMention | None,
    span: Span,
    rule: str,
    claimants: tuple[PartyDraft, ...] = (),
    *,
    sued: bool = False,
) -> CaseDraft:
    """The suit over an office's decision: told before, or opened in a thread of its own.

    Those who bring it are ``claimants`` where the text names them, else the side that lost before the office; ``sued``
    says that the office is named as the one that is sued.
    """
    of_court = office.role == "office" and office.forum_kind not in OFFICES and office.after is not None
    if of_court or _goes_on_between_sides(office, sued=sued):
        return _appeal_from(docket, office, forum, span, rule, claimants)
    for case in docket.cases():
        if case.after is None and case.role == "main" and _reviewed_above(docket, case, office, forum):
            case.after, case.after_span = office, span
            case.instance = Fact("first", span, rule)
            won, lost = sides_before(office)
            asking = claimants or lost
            if not case.claimants and not case.respondents:
                case.add_side("claimants", asking, span, rule)
                case.add_side("respondents", [p for p in (*won, *lost) if p not in asking], span, rule)
        if case.after is None and case.role == "main" and _awaits(docket, case, office):
            case.after, case.after_span = office, span  # told before the decision that it attacks
        if case.after is office and case.role == "main" and not _sits_above(case, forum):
            if forum is not None and (not case.forum or case.forum_key == forum.key):
                docket.name_forum(case, forum)
            return case
    winners, losers = sides_before(office)
    if claimants:
        winners = tuple(p for p in (*winners, *losers) if p not in claimants)
        losers = claimants
    thread = docket.new_thread(span.start)
    thread.add_side("claimants", losers, span, rule)
    first = office.after if office.role == "administrative-review" and office.said("affirm") else None
    named = answers_for(docket, (first or office).forum_key)
    if _faces_the_other(office) and winners:
        thread.add_side("respondents", winners, office.anchor(), rule)
    elif named is not None:
        party = docket.office_party(named)
        thread.add_side("respondents", (party,), office.forum[0].span, "office-as-party")
    thread.others = {party: Fact(True, span, rule) for party in winners if party not in thread.sides}
    thread.rights = dict(office.rights)
    case = docket.open(thread, "main", span.start, forum)
    case.instance = Fact("first", span, "office-review")
    case.after, case.after_span = office, span
    for side in ("claimants", "respondents"):
        case.add_side(side, getattr(thread, side), span, rule)
    case.others = dict(thread.others)
    for upper in docket.cases():
        if upper is not case and upper.after is office and _sits_above(upper, forum):
            upper.after, upper.after_span = case, span
    return case


def _goes_on_between_sides(office: CaseDraft, *, sued: bool) -> bool:
    """Whether the same sides go on before a court, with nobody suing the office; of a registrar who refused somebody's
    application nobody else is told."""
    if office.forum_key.startswith(FOR_APPLICANTS):
        return not (sued and office.said(REFUSED_APPLICATION))
    if not office.forum_key.startswith(APPEALED) or sued or office.said(REFUSED_APPLICATION):
        return False
    return office.said("opposition") or bool(office.claimants and (office.respondents or office.said("invalidated")))


def _faces_the_other(office: CaseDraft) -> bool:
    """Whether whoever lost before an office sues the side that won there, and not the office: in Japan and Korea."""
    return (
        office.role == "office" and faces_other(office.forum_key) and not office.said("opposition", REFUSED_APPLICATION)
    )


def _sits_above(case: CaseDraft, forum: ForumMention | None) -> bool:
    """Whether a case told in the lead is the review of the suit that is brought before a court: 二审撤销一审判决,
    维持了国家知识产权局的裁定."""
    second = case.instance is not None and case.instance.value in ("second", "retrial")
    return second and case.language == "zh" and forum is not None and 0 < forum.rank < case.rank


def _reviewed_above(docket: Docket, case: CaseDraft, office: CaseDraft, forum: ForumMention | None) -> bool:
    """Whether a court above is told before to have reviewed the court to which the decision of a board goes.

    "The Supreme Court reversed a Patent Court decision. Alpha had appealed to the Patent Court from the board".
    """
    if (
        forum is None
        or forum.key not in _OVER_BOARDS
        or case.forum_key != forum.key
        or office.forum_kind not in OFFICES
    ):
        return False
    second = case.instance is not None and case.instance.value == "second" and not case.verdicts
    return second and any(c.after is case for c in docket.cases())


def count_from_offices(docket: Docket) -> None:
    """Make the review of a suit over what a board has decided the second instance."""
    for case in docket.cases():
        suit = case.after
        if (
            suit is None
            or suit.after is None
            or suit.forum_key not in _OVER_BOARDS
            or suit.after.forum_kind not in OFFICES
        ):
            continue
        if case.instance is not None and case.instance.value == "retrial":
            case.instance = Fact("second", case.instance.span, case.instance.rule)


_OVER_BOARDS = frozenset({"kr-patent"})
"""Courts that hear suits over what a board has decided, and appeals in other suits."""


def _awaits(docket: Docket, case: CaseDraft, office: CaseDraft) -> bool:
    """Whether a suit told before is against the office that decided a case, or whose decision was looked at again."""
    below = office.after if office.role == "administrative-review" else None
    named = [answers_for(docket, c.forum_key) for c in (office, below) if c is not None]
    first = case.instance is not None and case.instance.value == "first"
    return first and any(docket.office_party(each) in case.respondents for each in named if each is not None)


def tie_told_before(docket: Docket, office: CaseDraft) -> None:
    """Tie a suit against an office that the text told first to the decision of that office, the last of its boards."""
    sides = people(office) | set(office.appellants)
    named = answers_for(docket, office.forum_key)
    if named is None or docket.scene.language != "en":
        return
    for case in docket.cases():
        first = case.role == "main" and case.instance is not None and case.instance.value == "first"
        if not first or not (case.after is None or case.after is office.after):
            continue
        later = not case.decided or not office.decided or office.decided.value <= case.decided.value
        if later and set(case.claimants) & sides and docket.office_party(named) in case.respondents:
            case.after, case.after_span = office, office.anchor()


def is_part_of_office(words: str) -> bool:
    """Whether words name a division or a board of an office without the office: nobody sues these."""
    return _DIVISION.match(words) is not None


def answers_for(docket: Docket, key: str) -> ForumMention | None:
    """The office that is sued over a decision: the one above its board of appeal, else the one that decided."""
    named = (f for f in docket.scene.forums.things if f.kind in OFFICES and f.key)
    offices = [f for f in named if not is_part_of_office(docket.scene.words(f))]
    above = [f for f in offices if key.startswith(f"{f.key}-")]
    return next((f for f in (*above, *offices) if f in above or f.key == key), None)


FOR_APPLICANTS = ("us-", "eu-upc", "gb-", "cn-hk-")  # from which an applicant who is refused appeals as well
_DIVISION = lazy(r"(?!.*\b(?:EUIPO|EPO|OHIM|CPVO)\b).*\b(?:[Dd]ivision|Boards? of Appeal)$")
"""How a part of an office is called that nobody sues."""
APPEALED = (*FOR_APPLICANTS, "sg-", "in-ip", "in-office", "xx-trademarks-registry", "my-", "nz-", "au-office")
"""Keys of offices from which an appeal lies that goes on between the same sides, with nobody suing the office."""


def _appeal_from(
    docket: Docket,
    office: CaseDraft,
    forum: ForumMention | None,
    span: Span,
    rule: str,
    appellants: tuple[PartyDraft, ...],
) -> CaseDraft:
    case = next((c for c in docket.cases() if c.after is office), None)
    if case is None:
        case = docket.open(office.thread, office.role, span.start, forum)
        case.after, case.after_span = office, span
        case.claimants, case.respondents = dict(office.claimants), dict(office.respondents)
    elif forum is not None and case.forum_key in ("", forum.key):
        docket.name_forum(case, forum)
    third = office.after is not None and office.forum_kind not in OFFICES
    case.instance = Fact("retrial" if third else "second", span, rule)
    case.add_side("appellants", appellants, span, rule)
    return case


def against_decision(docket: Docket, s: Span) -> bool:
    """Whether the sentence tells of a step against a decision."""
    return bool(_AGAINST_A_DECISION[docket.scene.language].search(docket.scene.content, s.start, s.end))


def sides_before(office: CaseDraft) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]]:
    """Who won and who lost before an office."""
    asked = tuple(office.claimants)
    faced = tuple(office.respondents) or (tuple(office.thread.opponents(asked[0])) if asked else ())
    said = {verdict.value for verdict in office.verdicts}
    if REFUSED_APPLICATION in said:
        return (), asked
    if "affirm" in said and office.after is not None and office.after.role in REVIEWED_ROLES:
        return sides_before(office.after)  # a board that comes to the same
    attacked = office.after is None and office.said("invalidity-request", "cancel-request")
    if "partly-invalidated" in said or not said & (REFUSED if attacked else REFUSED - {"affirm"}):
        return asked, faced
    return faced, asked


def adversely_affected(office: CaseDraft, appellants: tuple[PartyDraft, ...]) -> tuple[PartyDraft, ...]:
    """Who goes to a board from an office: whoever is told to, and never the side that has won all there."""
    winners, losers = sides_before(office)
    won_all = office.said("invalidated", *REFUSED) and not office.said("partly-invalidated")
    return losers if won_all and losers and appellants and set(appellants) <= set(winners) else appellants
