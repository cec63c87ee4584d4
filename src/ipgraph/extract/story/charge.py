"""Steps that open a case beside a suit: counterclaims, charges; and customs that let goods go."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.filing_dates import date_of_filing
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.docket import Docket, root
from ipgraph.extract.story.matching import case_of_office
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_REVOCATION = lazy(r"\b(?:revocation|revok\w+|invalid\w*|nullity)\b|无效|(?:请求|要求)撤销")
_FOR_REVOCATION = lazy(
    r"\b[Cc]ounter-?claim(?:s|ed|ing)? (?:for|seeking|asking for|aimed at|to have) (?:the |a )?(?:full |partial )?"
    r"(?:revocation|invalidity|invalidation|nullity|nullification)\b"
)
_THEIRS = lazy(r"\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) $")
_BEFORE_NOUN = 16
"""How far before 反诉 the words for what it asks may stand."""


def tell_counterclaim(docket: Docket, frame: Frame) -> CaseDraft | None:
    """Open a counterclaim beside the suit spoken of, with the sides changed over."""
    base = next((c for c in reversed(docket.thread.cases) if c.role == "main"), None) if docket.thread else None
    return counterclaim_to(docket, frame, base) if base is not None and _of(docket, base) is None else None


def _of(docket: Docket, base: CaseDraft) -> CaseDraft | None:
    return next((c for c in docket.cases() if c.role == "counterclaim" and c.beside is base), None)


def counterclaim_to(docket: Docket, frame: Frame, base: CaseDraft) -> CaseDraft | None:
    """The counterclaim to a suit, opened where it was not told before."""
    if base.role != "main":
        return base if base.role == "counterclaim" else None
    known = _of(docket, base)
    if known is not None:
        return known
    case = docket.open(base.thread, "counterclaim", frame.predicate.start, None)
    case.take_forum(base)
    case.beside = base
    case.instance = Fact("first", frame.words, frame.predicate.rule)
    if (
        not base.respondents
        and frame.kind == "counterclaim"
        and _THEIRS.search(docket.scene.content, frame.span.start, frame.predicate.start)
    ):
        base.add_side("respondents", docket.subject, frame.words, frame.predicate.rule)
    if base.claimants and not base.respondents and docket.scene.language == "en":
        # Who claims in return was sued: "Alpha sued in Ulm, and Beta counterclaimed".
        answering = docket.all_of(a for a in frame.agents if a.parties and not a.pronoun)
        if not set(answering) & set(base.claimants):
            add_side(base, "respondents", answering, frame.words, frame.predicate.rule)
    case.add_side("claimants", base.respondents or base.thread.respondents, frame.words, frame.predicate.rule)
    case.add_side("respondents", base.claimants or base.thread.claimants, frame.words, frame.predicate.rule)
    case.verdicts.append(Fact("counterclaim", frame.words, frame.predicate.rule))
    asked = next((thing.span.start for thing in frame.objects if thing.kind == "counterclaim"), frame.predicate.start)
    reach = max(frame.span.start, asked - (_BEFORE_NOUN if docket.scene.language == "zh" else 0))
    attack = _REVOCATION.search(docket.scene.content, reach, frame.span.end)
    attack = attack or _FOR_REVOCATION.search(docket.scene.content, asked, frame.sentence.end)
    if attack is not None:
        case.types.append(Fact("patent-invalidation", Span(*attack.span()), frame.predicate.rule))
    return case


def tell_charge(docket: Docket, frame: Frame, forums: list[ForumMention]) -> CaseDraft:
    """Put a charge into the criminal case; the prosecutor is the claimant."""
    prosecutor = next(f for f in forums if f.kind == "procuratorate")
    case = next((c for c in docket.cases() if c.role == "criminal"), None)
    if case is None:
        case = docket.open(docket.new_thread(frame.predicate.start), "criminal", frame.predicate.start, None)
        case.instance = Fact("first", frame.words, frame.predicate.rule)
    if frame.forum is not None and not case.forum and docket.scene.language == "zh":
        docket.name_forum(case, frame.forum)  # the court to which the charge was brought
    date = date_of_filing(docket.scene, frame.predicate, frame.span) if docket.scene.language == "zh" else None
    if date is not None and date.end <= frame.predicate.end and "公诉" in docket.scene.words(frame.words):
        case.filed = case.filed or Fact(date.value, Span(date.start, date.end), frame.predicate.rule)
    for each in (prosecutor, *_beside(docket, prosecutor, forums)):
        party, span = docket.office_party(each), Span(each.start, each.end)
        english = docket.scene.language == "en"  # in which another court may try others for the same crime
        for told in (c for c in case.thread.cases if not english or root(c) is root(case)):
            told.claimants[party] = Fact(True, span, frame.predicate.rule)
        if not english:
            case.thread.claimants[party] = Fact(True, span, frame.predicate.rule)
    accused = docket.all_of((*frame.patients, *frame.agents))
    case.add_side("respondents", (p for p in accused if p.type != "government"), frame.words, frame.predicate.rule)
    return docket.speak_of(case)


_AND = lazy(r",? and (?:the )?(?:(?:U\.?S\.? )?(?:Justice Department|Department of Justice)['’]s )?")
"""What joins two prosecutors: "prosecuted by the Office and the Section"."""


def _beside(docket: Docket, prosecutor: ForumMention, forums: list[ForumMention]) -> list[ForumMention]:
    """The prosecutors that an English sentence names together with the first."""
    joined = [prosecutor]
    for forum in forums:
        if forum.kind == "procuratorate" and _AND.fullmatch(docket.scene.content, joined[-1].end, forum.start):
            joined.append(forum)
    return joined[1:]


def tell_release(docket: Docket, frame: Frame) -> None:
    """Customs let goods go."""
    held = case_of_office(docket, "customs", frame.forum, ())
    if held is not None:
        held.verdicts.append(Fact("release", frame.words, frame.predicate.rule))
        dates = [d for d in docket.scene.dates.within(frame.span) if not d.is_range]
        if len(dates) == 1 and held.decided is None:
            held.decided = Fact(dates[0].value, Span(dates[0].start, dates[0].end), frame.predicate.rule)
