"""Charges: somebody is brought before a criminal court."""

import re

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.filing_dates import date_of_filing
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, root
from ipgraph.extract.story.matching import ended
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_IN_COURT_ZH = lazy("公诉|大陪审团")
"""What brings somebody before a court, and is no decision of a prosecutor alone."""
_APART = lazy(r"另案(?:提起)?(?:公诉|起诉)|另行提起公诉")


def _apart(docket: Docket, frame: Frame) -> bool:
    """Whether somebody is charged in a case of his own: 钟某已由检察院另案起诉."""
    return _APART.search(docket.scene.content, frame.span.start, frame.predicate.end) is not None


def tell_charge(docket: Docket, frame: Frame, forums: list[ForumMention]) -> CaseDraft | None:
    """Put a charge into the criminal case; the prosecutor is the claimant."""
    english = docket.scene.language == "en"
    forums = [f for f in forums if not _owns_the_next(docket, f)]
    prosecutor = next((f for f in forums if f.kind == "procuratorate"), None)
    accused = _charged(docket, frame) if english else _charged_zh(docket, frame)
    case = next((c for c in docket.cases() if c.role == "criminal"), None)
    if case is not None and ended(case) and accused and _apart(docket, frame):
        case = None
    earlier = case if english and case is not None and _of_another(docket, frame, case, accused, prosecutor) else None
    case = case if earlier is None else None
    if case is None and prosecutor is None and not accused:
        return None
    if case is None:
        case = docket.open(docket.new_thread(frame.predicate.start), "criminal", frame.predicate.start, None)
        case.instance = Fact("first", frame.words, frame.predicate.rule)
        if english:
            case.verdicts.append(Fact("pending", frame.words, frame.predicate.rule))
    if earlier is not None and _SAME_COURT.search(docket.scene.content, frame.sentence.start, frame.sentence.end):
        case.take_forum(earlier)
        case.claimants.update(earlier.claimants)
    court = _court_of(docket, frame, forums) if english else frame.forum
    if court is not None and not case.forum:
        docket.name_forum(case, court)  # the court to which the charge was brought
    date = date_of_filing(docket.scene, frame.predicate, frame.span)
    if english:
        first = case.after is None and (case.instance.value == "first" if case.instance else case.rank == 1)
        apart = date is not None and "," in docket.scene.content[date.end : frame.predicate.start]
        if (
            date is not None
            and not apart
            and first
            and _before_it(case, date.value)
            and _CHARGED.fullmatch(docket.scene.words(frame.predicate))
        ):
            case.filed = case.filed or Fact(date.value, Span(date.start, date.end), frame.predicate.rule)
    elif date is not None and date.end <= frame.predicate.end and _IN_COURT_ZH.search(docket.scene.words(frame.words)):
        case.filed = case.filed or Fact(date.value, Span(date.start, date.end), frame.predicate.rule)
    if prosecutor is not None:
        _name_prosecutors(docket, frame, case, [prosecutor, *_beside(docket, prosecutor, forums)])
    case.add_side("respondents", (p for p in accused if p.type != "government"), frame.words, frame.predicate.rule)
    return docket.speak_of(case)


def _charged_zh(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...]:
    """Who is charged: those whom 将 or 对 marks (甲公司报案后,检察院将李某起诉), else all that the words name."""
    marked = [a for a in frame.patients if a.mark == "against" and a.parties]
    before = [a for a in frame.agents if marked and a.end <= marked[0].start and a.mark == ""]
    return docket.all_of(a for a in (*frame.patients, *frame.agents) if a not in before)


def _owns_the_next(docket: Docket, forum: ForumMention) -> bool:
    """Whether a prosecutor only tells whose part the one named behind it is: "the Justice Department's section"."""
    at = forum.end + len("'s ")
    owned = any(f.kind == "procuratorate" for f in docket.scene.forums.within(Span(at, at + 1)))
    return docket.scene.content[forum.end : at] in ("'s ", "’s ") and owned


def _name_prosecutors(docket: Docket, frame: Frame, case: CaseDraft, prosecutors: list[ForumMention]) -> None:
    english = docket.scene.language == "en"  # in which another court may try others for the same crime
    for each in prosecutors:
        if each.key == _SOME:
            if any(party.type == "government" for party in case.claimants):
                continue  # the office was named
        else:
            unnamed = [p for p in case.claimants if p.first.text.endswith(("prosecutors", "检方", "检察官"))]
            for party in unnamed:
                del case.claimants[party]
        party, span = docket.office_party(each), Span(each.start, each.end)
        for told in (c for c in case.thread.cases if not english or root(c) is root(case)):
            told.claimants[party] = Fact(True, span, frame.predicate.rule)
        if not english:
            case.thread.claimants[party] = Fact(True, span, frame.predicate.rule)


_SAME_COURT = lazy(r"\b(?:in|before|at) (?:the same|that) court\b")
_ONE_MORE = lazy(
    r"^(?:An?other|A (?:second|third|fourth|further)|Also|Separately|In (?:an?other|a (?:separate|similar)))\b"
)


_DISTRICT = lazy(r"(?:[A-Z]\w+ )+?(?=District Prosecutors)")
"""The district whose prosecutors an office is, as such offices are named in Korea and Japan."""


def _of_another(
    docket: Docket, frame: Frame, case: CaseDraft, accused: tuple[PartyDraft, ...], prosecutor: ForumMention | None
) -> bool:
    """Whether an English sentence tells of the trial of somebody else than a case that has ended: "A second engineer,
    Moss, was charged in the same court"; the prosecutors of another district bring no charge in it either."""
    if not ended(case) or not accused or set(accused) & set(case.respondents):
        return False
    district = _DISTRICT.search(docket.scene.content, prosecutor.start, prosecutor.end) if prosecutor else None
    if district is not None and case.forum and not any(district.group() in forum.text for forum in case.forum):
        return True
    return _ONE_MORE.match(docket.scene.content[frame.sentence.start : frame.sentence.end]) is not None


def _before_it(case: CaseDraft, day: str) -> bool:
    """Whether somebody can have been charged on a day: a case that has ended was brought before it was decided."""
    return not ended(case) or (case.decided is not None and day < str(case.decided.value))


_SOME = "us-prosecutors"
"""The key of prosecutors whose office is not told: "federal prosecutors", 美国检方."""
_CHARGED = lazy(r"(?:charged(?: with)?|indicted|arraigned|(?:brought|filed) charges)", re.IGNORECASE)
_PASSIVE = lazy(r"\b(?:was|were|been|being|is|are) (?:\w+ )?$")
_NEAR = 60
"""How far behind the verb those who are charged stand."""


def _charged(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...]:
    """Who is charged: the subject of a passive verb, else those named right behind it."""
    at = frame.predicate
    if _PASSIVE.search(docket.scene.content, frame.sentence.start, at.start):
        before = [a for a in (*frame.agents, *frame.patients) if a.end <= at.start]
        return docket.all_of(sorted(before, key=lambda a: a.start)[-1:])
    behind = [a for a in frame.patients if at.end <= a.start <= at.end + _NEAR and a.mark in ("", "against")]
    return docket.all_of(behind[:1])


_BEFORE = lazy(r"\b(?:in|before|at) (?:the )?$")


def _court_of(docket: Docket, frame: Frame, forums: list[ForumMention]) -> ForumMention | None:
    """The court that an English sentence says the charge was brought in."""
    jury = [f for f in forums if f.end <= frame.predicate.start and "jury" in docket.scene.words(f)]
    if jury:
        return jury[-1]
    for forum in forums:
        led = _BEFORE.search(docket.scene.content, max(frame.sentence.start, forum.start - 12), forum.start)
        if led and forum.kind not in OFFICES and forum.key:
            return forum
    return None


_AND = lazy(r",? and (?:the )?(?:(?:U\.?S\.? )?(?:Justice Department|Department of Justice)['’]s )?")
"""What joins two prosecutors: "prosecuted by the Office and the Section"."""


def _beside(docket: Docket, prosecutor: ForumMention, forums: list[ForumMention]) -> list[ForumMention]:
    """The prosecutors that an English sentence names together with the first."""
    joined = [prosecutor]
    for forum in forums:
        if forum.kind == "procuratorate" and _AND.fullmatch(docket.scene.content, joined[-1].end, forum.start):
            joined.append(forum)
    return joined[1:]
