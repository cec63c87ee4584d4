"""Read what forums decide: the deciding forum of each stretch of a sentence, and what it does there."""

import re

from ipgraph.extract.actors import Actor
from ipgraph.extract.cases import case_of_decision
from ipgraph.extract.claims import add_claim, add_sum
from ipgraph.extract.cues import Cue
from ipgraph.extract.dating import date_of_decision
from ipgraph.extract.draft import Fact
from ipgraph.extract.orders import favours_respondent, sentenced_party, sides_of_order
from ipgraph.extract.relief import is_ordered, read_findings
from ipgraph.extract.sums import SumRole
from ipgraph.extract.telling import DECISION, REVIEW, TO_FORUM, Telling
from ipgraph.lang.forums import ForumMention
from ipgraph.model.article import Span

_ORIGIN = {
    "en": re.compile(
        r"(?:\s(?:a|the|its|those|that|both|an|first-instance|judgments?|decisions?|rulings?|"
        r"orders?|awards?|verdicts?|made|given|which|of|by|from|in|at|two|earlier|under|"
        r"appeals?|against))*\s?$"
    ),
    "zh": re.compile(r"(?:了|维持|一审|二审|原|由|，|,)?\s?$"),
}
_CLAUSE = {
    "en": re.compile(r"[,;:] (?=and |but |while |which |on |in |whereas )|; | and (?=on |in |was |were |later |then )"),
    "zh": re.compile(r"[，,；;]"),
}
_VERB_BEFORE = 40
"""How far before a forum its verb may stand: "His actions failed in the Court"."""
_THE_COURT = {
    "en": re.compile(
        (
            r"\b(?:the court|that court|the same court|it|the judges|the judgment|the panel|the "
            r"high court|the office|the board|the tribunal|the regulator|the decision)\b"
        ),
        re.IGNORECASE,
    ),
    "zh": re.compile(r"法院|该院|判决|裁定|合议庭|该局|两审|本院"),
}


def read_decisions(
    t: Telling, s: Span, actors: list[Actor], forums: list[ForumMention], sums: list[SumRole], *, opened: bool
) -> None:
    """Read what each forum of the sentence decides."""
    cues = [c for c in t.scene.cues.within(s, *DECISION) if not only_asked(t, c, s)]
    if not cues:
        return
    origins = [f for f in forums if is_origin(t, f, s)]
    deciding = [
        f
        for f in forums
        if f not in origins and f.kind != "procuratorate" and f.kind != "police" and not is_target(t, f, s, cues)
    ]
    regions: list[tuple[ForumMention | None, Span]] = []
    if not deciding:
        regions.append((None, s))
    else:
        for i, each in enumerate(deciding):
            start = s.start if i == 0 else regions[-1][1].end
            end = boundary(t, each, deciding[i + 1], cues) if i + 1 < len(deciding) else s.end
            regions.append((each, Span(start, end)))
    lost = False
    for forum, region in regions:
        mine = [c for c in cues if region.start <= c.start < region.end]
        if not mine and lost:
            # "His action failed in the District Court, and on appeal in the High Court."
            marks = t.scene.cues.within(region, "instance-second")
            mine = [Cue(m.start, m.end, "affirm", None, m.rule) for m in marks[:1]]
        lost = bool(mine) and {c.cue_class for c in mine} <= {"lost", "dismiss", "affirm"}
        if not mine:
            continue
        decide(t, forum, region, s, mine, actors, sums, origins, opened)


def boundary(t: Telling, one: ForumMention, other: ForumMention, cues: list[Cue]) -> int:
    """Where the stretch of the second of two forums begins: at the last clause before it, when the first one's verb
    stands before that, so that "…, and in 2015 the High Court upheld" keeps its date."""
    breaks = [m.start() for m in _CLAUSE[t.scene.language].finditer(t.scene.content, one.end, other.start)]
    for place in reversed(breaks):
        if any(cue.start < place and cue.end > one.start - _VERB_BEFORE for cue in cues):
            return place
    return other.start


def decide(
    t: Telling,
    forum: ForumMention | None,
    region: Span,
    s: Span,
    cues: list[Cue],
    actors: list[Actor],
    sums: list[SumRole],
    origins: list[ForumMention],
    opened: bool,
) -> None:
    """Put what a forum decides into its case: verdicts, sums, remedies, findings, date and number."""
    scene = t.scene
    classes = {c.cue_class for c in cues}
    if forum is None and not continues(t, region, cues, opened):
        return
    if (
        forum is not None
        and classes <= {"rule", "grant", "settle", "award"}
        and not really_decides(t, forum, region, cues)
    ):
        return
    case = case_of_decision(t, forum, region, s, cues, actors, origins, opened)
    if case is None:
        return
    for cue in cues:
        verdict = "lost" if cue.cue_class == "won" and favours_respondent(case, cue, actors) else cue.cue_class
        case.verdicts.append(Fact(verdict, Span(cue.start, cue.end), cue.rule))
    if forum is not None:
        t.court = forum
    t.thread, t.case = case.thread, case
    for role in sums:
        if region.start <= role.money.start < region.end:
            if role.role == "awarded":
                add_sum(t, case.awarded, role)
            elif role.role == "claimed" and not opened:
                add_claim(t, case, role)
    sides_of_order(t, region, case, actors, cues)
    for cue in scene.cues.within(region, "remedy"):
        if is_ordered(t, cue, region, case):
            case.remedies.setdefault(str(cue.value), Fact(cue.value, Span(cue.start, cue.end), cue.rule))
    read_findings(t, region, case)
    date = date_of_decision(t, region, s, forum, cues)
    if date and case.decided is None:
        case.decided = Fact(date.value, Span(date.start, date.end), cues[0].rule)
    for identifier in scene.identifiers.within(region):
        if (
            identifier.kind == "case"
            and case.case_number is None
            and not any(o.start < identifier.start and identifier.start - o.end < 6 for o in origins)
        ):
            case.case_number = Fact(identifier.value, Span(identifier.start, identifier.end), "case-number")
    if case.role == "criminal":
        for term in scene.terms.within(region):
            party = sentenced_party(t, term.start, actors)
            if party is not None and not any(p is party for p, _, _ in case.sentences):
                case.sentences.append((party, term.months, Span(term.start, term.end)))


def continues(t: Telling, region: Span, cues: list[Cue], opened: bool) -> bool:
    """Whether a sentence without a forum goes on about the case spoken of last."""
    if t.case is None or (opened and not t.scene.cues.has(region, "instance-first", "instance-second", *REVIEW)):
        return False
    classes = {c.cue_class for c in cues}
    if classes & {
        "affirm",
        "reverse",
        "modify",
        "remand",
        "convict",
        "dismiss",
        "order",
        "won",
        "lost",
        "settle",
        "grant",
        "invalidated",
        "maintained",
        "release",
        "partly-invalidated",
        "penalise",
    }:
        return True
    if t.scene.cues.has(region, "instance-first", "instance-second"):
        return True
    return bool(_THE_COURT[t.scene.language].search(t.scene.content, region.start, region.end))


def really_decides(t: Telling, forum: ForumMention, region: Span, cues: list[Cue]) -> bool:
    """A forum that only publishes, or is only named beside somebody else's verb, decides nothing."""
    scene = t.scene
    after = [c for c in cues if c.start >= forum.start]
    if not after and scene.language == "zh":
        return False
    span = Span(forum.end, min(region.end, forum.end + (30 if scene.language == "zh" else 90)))
    if (
        scene.cues.has(span, "announce")
        and not scene.cues.has(Span(forum.end, region.end), "order", "affirm", "reverse", "modify", "dismiss", "remedy")
        and not scene.cues.has(region, "award", "settle")
    ):
        return bool([i for i in scene.identifiers.within(region) if i.kind == "case"])
    return True


def only_asked(t: Telling, cue: Cue, s: Span) -> bool:
    """Whether the word stands in what a party asks for or argues, not in what the forum does."""
    cues = t.scene.cues
    if t.scene.language == "zh":
        back = Span(max(s.start, cue.start - 26), cue.start)
        for claim in cues.within(back, "claim"):
            between = t.scene.content[claim.end : cue.start]
            if (
                claim.end <= cue.start
                and not re.search(r"[。；;]|法院|判决|驳回|支持", between)
                and len(between) <= 18
                and cue.cue_class in ("order", "award", "rule")
            ):
                return True
        return False
    back = Span(max(s.start, cue.start - 30), cue.start)
    for ask in cues.within(back, "ask", "claim"):
        between = t.scene.content[ask.end : cue.start]
        if (
            ask.cue_class == "ask"
            and re.fullmatch(r"(?: (?:the|a|that|its|court|board|office|to|be|for|an))*\s?", between)
            and cue.cue_class in ("rule", "order", "award", "grant")
        ):
            return True
    return False


def is_target(t: Telling, forum: ForumMention, s: Span, cues: list[Cue]) -> bool:
    """Whether the forum is only where somebody went, or goes, and does not decide here."""
    before = t.scene.content[max(s.start, forum.start - 16) : forum.start]
    if not TO_FORUM[t.scene.language].search(before):
        return False
    if forum.start in t.targets and t.scene.language == "en":
        return True
    if t.scene.cues.has(s, "sue", "ask", "appeal", "may-appeal"):
        later = [
            c
            for c in cues
            if c.start > forum.end and c.cue_class in ("rule", "order", "won", "lost", "dismiss", "grant", *REVIEW)
        ]
        if t.scene.language == "zh":
            return not any(
                c.cue_class in ("won", "lost", "dismiss", *REVIEW) and c.start - forum.end < 14 for c in later
            )
        return True
    return False


def is_origin(t: Telling, forum: ForumMention, s: Span) -> bool:
    """Whether the forum is the one whose decision is reviewed."""
    for cue in t.scene.cues.within(Span(s.start, forum.start), *REVIEW):
        between = t.scene.content[cue.end : forum.start]
        if len(between) <= 60 and _ORIGIN[t.scene.language].fullmatch(between):
            return True
    if t.scene.language == "en" and re.match(
        r"(?:['’]s?)? (?:judgment|decision|order|award|ruling)s?\b[^.;]{0,60}? (?:is|was|were|has been|have been) "
        r"(?:set aside|reversed|upheld|affirmed|quashed|annulled|overturned)",
        t.scene.content[forum.end : forum.end + 110],
    ):
        return True
    before = t.scene.content[max(s.start, forum.start - 40) : forum.start]
    return bool(
        t.scene.language == "en"
        and re.search(r"\b(?:judgment|decision|award|ruling)s? of (?:the )?$", before)
        and t.scene.cues.has(s, "affirm", "reverse", "modify")
    )
