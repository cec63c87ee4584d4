"""Tie a decision to the one below that it reviews, of a court or of an office."""

from ipgraph.extract.dating import MADE_ON, on_that_day
from ipgraph.extract.draft import SECOND_RANK, CaseDraft, Fact, faces_other, hears_attacks
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.by_which import decides_by_which, read_by_which
from ipgraph.extract.story.docket import Docket, chain, people
from ipgraph.extract.story.matching import span_of
from ipgraph.extract.story.office_decided import is_over_a_right, made_of_right
from ipgraph.extract.story.office_review import answers_for, is_part_of_office
from ipgraph.extract.verdict import NON_USE
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def tie_to_origin(docket: Docket, case: CaseDraft, origin: ForumMention) -> None:
    """Tie a decision to the one that it reviews, of a court or of an office."""
    if origin.kind in OFFICES:
        below = chain(case)
        courts = [c for c in below if c.role == case.role]
        if below[-1] is courts[-1]:
            _tie_to_office(docket, courts[-1], origin)
        return
    second = _heard_appeal(docket, case, origin)
    below = chain(case)[1:]
    told = next((c for c in below if c.forum_key == origin.key), None) or next(
        (c for c in below if not c.forum_key and not (second and is_first(c))), None
    )
    if told is not None:
        docket.name_forum(told, origin)
        if is_first(told) and told.after is None and not told.filed and hears_appeals(origin.key):
            told.instance = Fact("second", span_of(origin), "origin")
        _number_of_origin(docket, told, origin)
        return
    if case.forum_key and case.forum_key == origin.key:
        return
    lower = next(
        (
            c
            for c in reversed(list(docket.cases()))
            if c is not case and c.forum_key and c.forum_key == origin.key and c.role == case.role
        ),
        None,
    )
    if lower is None and _sent_elsewhere(docket, case, origin):
        return
    if lower is None:
        lower = CaseDraft(docket.scene.language, case.thread, case.role, origin.start)
        reviews = hears_appeals(origin.key) or (docket.scene.language == "zh" and origin.key in FIRST_ABOVE)
        above = (case.rank > origin.rank or is_top(case.forum_key)) and reviews
        lower.instance = Fact("second" if above else "first", span_of(origin), "origin")
        case.thread.cases.insert(0, lower)
        docket.name_forum(lower, origin)
    if second and lower.instance and lower.instance.value == "first" and not lower.filed:
        lower.instance = Fact("second", span_of(origin), "zh-second-instance")
    _number_of_origin(docket, lower, origin)
    _hang_below(case, lower, origin, second=second)


def _sent_elsewhere(docket: Docket, case: CaseDraft, origin: ForumMention) -> bool:
    """Whether a case goes to another court of appeal than the one that heard it, which has decided nothing so far."""
    mine = people(case)
    told = [c for c in docket.cases() if c is not case and c.role == case.role and (not mine or people(c) & mine)]
    heard = any(c.forum_key != origin.key and hears_appeals(c.forum_key) for c in (*chain(case)[1:], *told))
    return heard and hears_appeals(origin.key) and is_top(case.forum_key)


_HEARS_APPEALS = lazy(
    r"appeal|^~higher regional court$|^(?:de|at)-.*higher|-ca$|^us-cafc$|^kr-patent$|^es-.*-provincial$"
)
"""Keys of courts that hear appeals, but for suits over what an office decided: what a court above them looks at was
decided there a second time."""


FIRST_ABOVE = frozenset({"kr-patent", "jp-iphc"})
"""Courts of appeal that are the first instance for suits over what an office decided."""


def hears_appeals(key: str) -> bool:
    """Whether a court by its key hears nothing but appeals, and suits over what an office decided."""
    return _HEARS_APPEALS.search(key) is not None


_TOP = lazy(
    r"^(?!cn-)[a-z]{2}-supreme$|^(?:au-high|de-bgh|gb-lords|gb-privy|br-justice-superior)$|^[a-z]{2}-cassation$"
)
"""Keys of the highest courts of countries; a state of a federation has its own supreme court, which is none."""


def is_top(key: str) -> bool:
    """Whether a court by its key is the highest of a country, before which a dispute comes the third time.

    >>> is_top("us-supreme"), is_top("us-new-supreme-york"), is_top("us-cafc")
    (True, False, False)
    """
    return _TOP.search(key) is not None


def is_first(case: CaseDraft) -> bool:
    """Whether a case is known to be one of the first instance."""
    return case.instance is not None and case.instance.value == "first"


def _hang_below(case: CaseDraft, lower: CaseDraft, origin: ForumMention, *, second: bool) -> None:
    """Put ``lower`` below ``case``: above a first instance told before it was a second one, else at the bottom."""
    if lower in chain(case):
        return
    both = [each.instance.value if each.instance is not None else "" for each in (case, lower)]
    if both == ["second", "second"] and case.rank > lower.rank and case.role == "main":
        case.instance = Fact("retrial", span_of(origin), "origin")  # it reviews a second instance
    below = case.after
    if below is None:
        case.after, case.after_span = lower, span_of(origin)
    elif second and is_first(below) and lower.after is None:
        lower.after, lower.after_span = below, span_of(origin)
        case.after, case.after_span = lower, span_of(origin)
    elif below.after is None and not is_first(below) and is_first(lower):
        below.after, below.after_span = lower, span_of(origin)


_OVER = {
    "en": lazy(
        r"(?:['’]s? (?:[\w-]+ ){0,3}?(?:challenge|suit|lawsuit|action|appeal)s? (?:to|against|over|of|from)"
        r"|(?: has| had)? (?:challenged|contested|disputed|appealed)(?: against| from)?)"
        r"(?: (?:the|an?|that) (?:[\w-]+ ){0,2}?(?:decision|ruling|finding)s? (?:of|by))?(?: the| an?| that)? $"
    ),
    "zh": lazy(r"(?:[（(][^（）()]{1,16}[）)])?(?:因)?(?:就|对|针对|不服)$"),
}
"""What stands between who sued and the office over whose decision: "Alpha's challenge to a decision of the CNIPA"."""


def sued_over(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who sued over the decision of an office that a decision names: 驳回甲公司就国家知识产权局的裁定提起的诉讼.

    In English "rejected Alpha's challenge to a decision of the CNIPA".
    """
    over = _OVER[docket.scene.language]
    for office in (o for o in frame.origins if o.kind in OFFICES):
        before = [a for a in actors if a.end <= office.start and a.parties]
        if before and over.fullmatch(docket.scene.content, before[-1].end, office.start):
            return before[-1].parties
    return ()


_OF = lazy(r",? (?:of|dated|from|on|in) ")
_ON_APPEAL = lazy(r"appeal|higher|-ca$")
_APPEAL_JUDGMENT = lazy(
    r"\b(?:appeals?|appellate|second-instance) (?:judg(?:e)?ment|decision|ruling) (?:of|by|from) (?:the )?$"
)


def _heard_appeal(docket: Docket, case: CaseDraft, origin: ForumMention) -> bool:
    """Whether the court below had itself heard an appeal: its name says so, or "quashed the appeal judgment of"."""
    if docket.scene.language != "en":
        return bool(docket.scene.cues.within(Span(origin.end, origin.end + 8), "instance-second"))
    if _APPEAL_JUDGMENT.search(docket.scene.content, max(0, origin.start - 40), origin.start):
        return True
    return bool(_ON_APPEAL.search(origin.key)) and case.rank > origin.rank >= SECOND_RANK


def _day_of_origin(docket: Docket, lower: CaseDraft, origin: ForumMention) -> None:
    """The day on which the court below decided, right behind its name: 维持南京中院2018年3月8日作出的判决.

    In English "the judgment of the Munich Higher Regional Court of 30 July 2020".
    """
    if docket.scene.language == "en":
        for date in docket.scene.dates.within(Span(origin.end, origin.end + 12)):
            if (
                not date.is_range
                and lower.decided is None
                and not on_that_day(docket.scene, date)
                and _OF.fullmatch(docket.scene.content, origin.end, date.start)
            ):
                lower.decided = Fact(date.value, Span(date.start, date.end), "origin")
        return
    for date in docket.scene.dates.within(Span(origin.end, origin.end + 3)):
        if not date.is_range and lower.decided is None and MADE_ON.match(docket.scene.content, date.end):
            lower.decided = Fact(date.value, Span(date.start, date.end), "origin")


def _number_of_origin(docket: Docket, lower: CaseDraft, origin: ForumMention) -> None:
    _day_of_origin(docket, lower, origin)
    for identifier in docket.scene.identifiers.within(Span(origin.end, origin.end + 4)):
        if identifier.kind == "case" and lower.case_number is None:
            lower.case_number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")


_WHICH = lazy(
    r"[^.;]{0,50}?,? (?:(?:which|that) (?:had |has )?"
    r"(?:declared|found|held|ruled|cancelled|canceled|revoked|invalidated|annulled)"
    r"|(?:declaring|cancelling|revoking|invalidating|to declare|to cancel|to revoke|to invalidate))\b"
    r"(?P<held>[^.;]{0,140})"
)
_STRIPPED = lazy(
    r"[^.;]{0,50}?,? (?:which|that) (?:would have |had )?(?:stripped|deprived|robbed) (?:the )?(?:[a-z-]+ ){0,3}"
)
"""Whose right a decision took away: "a decision of the EUIPO which had stripped Alpha of the mark"."""
_ON_REQUEST = lazy(
    r"\b(?:at|on|upon|following) (?:the|an?) (?:request|application|petition|opposition) (?:of|by|from|filed by)"
    r" (?:the )?(?:[a-z-]+ ){0,3}"
)


def _asked_of(docket: Docket, lower: CaseDraft, office: ForumMention) -> None:
    """What an office had decided and who had asked for it, in a relative clause: "…, which had declared it invalid"."""
    scene = docket.scene
    read_by_which(scene, lower, office)
    stripped = _STRIPPED.match(scene.content, office.end) if scene.language == "en" else None
    owner = scene.parties.within(Span(stripped.end(), stripped.end() + 4)) if stripped else []
    if owner and not lower.respondents:
        lower.add_side("respondents", owner[0].parties, Span(owner[0].start, owner[0].end), "stripped")
    which = _WHICH.match(scene.content, office.end) if scene.language == "en" else None
    if which is None or lower.verdicts:
        return
    for cue in scene.cues.within(Span(office.end, which.end()), "invalidated", "partly-invalidated", "maintained"):
        lower.verdicts.append(Fact(cue.cue_class, Span(cue.start, cue.end), cue.rule))
    asked = _ON_REQUEST.search(scene.content, which.start("held"), which.end() + 20)
    named = scene.parties.within(Span(asked.end(), asked.end() + 4)) if asked else []
    if named and not lower.claimants:
        lower.add_side("claimants", named[0].parties, Span(named[0].start, named[0].end), "on-request")
    held = scene.parties.within(Span(which.start("held"), asked.start() if asked else which.end()))
    if named and len(held) == 1 and not lower.respondents:
        lower.add_side("respondents", held[0].parties, Span(held[0].start, held[0].end), "on-request")


def _role_of_decision(docket: Docket, office: ForumMention) -> str:
    """Whether an office decided over a right or acted against somebody, by the words behind its name."""
    scene = docket.scene
    if (
        hears_attacks(office.key)
        or (office.kind == "ip-office" and office.country not in ("CN", ""))  # only China's act against infringers
        or decides_by_which(scene, office)
        or (scene.language == "en" and _WHICH.match(scene.content, office.end))
    ):
        return "office"
    return "office" if is_over_a_right(scene, office) else "enforcement"


def _for_non_use(docket: Docket, lower: CaseDraft, office: ForumMention) -> None:
    """Note that the mark whose fate an office decided had not been used: "a decision revoking it for non-use"."""
    cue = next(iter(docket.scene.cues.within(Span(office.end, office.end + _ABOUT_IT), NON_USE)), None)
    if cue is not None and "." not in docket.scene.content[office.end : cue.start] and not lower.said(NON_USE):
        lower.verdicts.append(Fact(NON_USE, Span(cue.start, cue.end), cue.rule))


_ABOUT_IT = 120
"""How far behind an office's name it may be told why a mark fell."""


def _faces_the_other(office: CaseDraft) -> bool:
    """Whether whoever lost before an office over a right sues the other side: in Japan and Korea."""
    return faces_other(office.forum_key) and office.said("invalidated", "maintained", "partly-invalidated")


def _tie_to_office(docket: Docket, case: CaseDraft, office: ForumMention) -> None:
    """A court reviews what an office decided: the office is the respondent, its case the one below."""
    roles = ("office", "enforcement")
    lower = next((c for c in docket.cases() if c.role in roles and c.forum_key == office.key), None)
    span = span_of(office)
    here = (
        lower is not None and lower.born <= office.start and docket.scene.content.find(". ", lower.born, span.end) < 0
    )
    if lower is not None and lower.verdicts and not here and decides_by_which(docket.scene, office):
        lower = None  # another decision than the one told of
    if lower is None:
        lower = CaseDraft(docket.scene.language, case.thread, _role_of_decision(docket, office), office.start)
        lower.instance = Fact("administrative", span, "office")
        docket.name_forum(lower, office)
        case.thread.cases.insert(0, lower)
    _asked_of(docket, lower, office)
    if not lower.verdicts and (made := made_of_right(docket.scene, office)) is not None:
        lower.verdicts.append(made)
    _for_non_use(docket, lower, office)
    if not any(p.type == "government" for p in case.respondents) and not _faces_the_other(lower):
        sued = answers_for(docket, office.key) or (None if is_part_of_office(docket.scene.words(office)) else office)
        if sued is not None:
            case.respondents = {docket.office_party(sued): Fact(True, span, "office-as-party")}
    if case.after is None:
        case.after, case.after_span = lower, span
    guessed = case.instance is None or case.instance.rule == "rank"
    if guessed or (case.forum_key in FIRST_ABOVE and case.instance and case.instance.rule == "origin"):
        case.instance = Fact("first", span, "office-review")
