"""Steps that open a case beside a suit, counterclaims; and customs that let goods go."""

import re

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.filing_dates import date_of_filing
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.story.answered_attack import answers_in_its_suit, attack_answered
from ipgraph.extract.story.docket import Docket, people, root
from ipgraph.extract.story.matching import case_of_office
from ipgraph.extract.story.sides_reviewed import add_side
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_REVOCATION = lazy(
    r"\b(?:revocation|revok\w+|invalid\w*|nullity|rectification|expunge\w*"
    r"|(?:cancellation of|to cancel|removal of) (?:the |its |that |[A-Z][\w.&-]*['’]s? )?(?:[\w-]+ ){0,3}?"
    r"(?:trade ?marks?|marks?|registrations?|designs?|patents?))\b|无效|(?:请求|要求)撤销"
)
_TO_HAVE_IT_FALL = lazy(
    r"\b(?:[Cc]ounter|[Cc]ross)-?(?:claim(?:s|ed|ing)?|sued|sues|suing)\b[^.;]{0,60}? "
    r"(?:to have|asking that|seeking that|asking for) (?:the |its |that |[A-Z][\w.&-]*['’]s? )?(?:[\w-]+ ){0,3}?"
    r"(?:patents?|trade ?marks?|marks?|registrations?|designs?) (?:be |to be |declared |held |found |ruled )*"
    r"(?:invalid\w*|cancel\w+|revoked|void|nullified|removed|expunged)\b"
)
"""A counterclaim told by what it would have become of the right: "countersued, seeking to have the mark cancelled"."""
_FOR_REVOCATION = lazy(
    r"\b(?:[Cc]ounter|[Cc]ross)-?claim(?:s|ed|ing)?(?:,? [^.;]{2,60}?)? (?:for|seeking|sought|seeks|asking for"
    r"|asked for|aimed at|to have) (?:the |a )?(?:full |partial )?"
    r"(?:declaration (?:of|that [^.;]{2,40}? (?:is|was|were|are)) )?"
    r"(?:revocation|invalid(?:ity|ation)?|nullity|nullification|(?:cancellation|rectification|removal) of)\b"
    r"(?! (?:the |its )?(?:contract|agreement|licen[cs]e|order|deal|debt))"
    r"|\b(?:[Cc]ounter|[Cc]ross)-?claim(?:s|ed|ing)?(?:,? (?:for|seeking|asking(?: for)?|to have|requesting|that))? "
    r"(?:(?:the|its|that|those|[A-Z][\w.&-]*['’]s?) )?"
    r"(?:(?!contract|agreement|licen[cs]e|order|deal|debt)[\w-]+ ){0,4}?"
    r"(?:patents?|(?:trade ?)?marks?|registrations?|designs?|claims?|rights?|it)"
    r"(?: (?:is|was|were|are|(?:to |should |ought to |must )?be))?"
    r"(?: (?:declared|held|found|adjudged|wholly|entirely|both))*"
    r" (?:invalid(?:ated)?|revoked|cancelled|expunged|rectified|void|null and void|removed from the register"
    r"|struck (?:off|from) )"
)
_ASKS_ZH = lazy(
    r"反诉[，,]?(?:并|且|称|主张|认为|请求|要求|申请|提起|法院|判令|判决|确认|认定|其|该|对方|原告){0,5}[^，。；]{0,24}?"
    r"(?:无效|撤销(?=[^，。；]{0,16}(?:专利|商标|注册)))"
)
_TO_STRIKE_ZH = lazy(r"(?:撤销|宣告|请求宣告|确认)[^，。；]{0,14}?(?:专利|商标|注册|外观设计)(?:权)?(?:无效)?的$")
"""What stands before the noun for such a counterclaim in Chinese: 撤销该专利的反诉."""
_CALLED = lazy(r"\b(?:[Rr]evocation|[Ii]nvalidity|[Ii]nvalidation|[Nn]ullity) $")
"""What stands before the noun for a counterclaim that attacks a right."""
_THEIRS = lazy(r"\b(?:[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) $")
_BEFORE_NOUN = 16
"""How far before 反诉 the words for what it asks may stand."""


def tell_counterclaim(docket: Docket, frame: Frame) -> CaseDraft | None:
    """Open a counterclaim beside the suit spoken of, with the sides changed over."""
    base = next((c for c in reversed(docket.thread.cases) if c.role == "main"), None) if docket.thread else None
    if base is not None and base.said("withdraw"):
        # What was given up before is answered by nobody: the suit that still stands between the same people is.
        named = set(docket.all_of((*frame.agents, *frame.patients)))
        standing = (c for c in docket.cases() if c.role == "main" and c.after is None and not c.said("withdraw"))
        base = next((c for c in reversed(list(standing)) if not named or named & people(c)), None)
    if base is not None and base.after is not None and root(base).role == "main":
        base = root(base)  # claims in return are brought at first instance
    if base is None and docket.scene.language == "en":
        base = attack_answered(docket, frame) or _only_suit(docket, frame)
    if answers_in_its_suit(docket, frame, base):
        return None
    return counterclaim_to(docket, frame, base) if base is not None and _of(docket, base) is None else None


def _only_suit(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The one suit told of in the part that is read, where a crime or an office was spoken of last."""
    suits = [c for c in docket.cases() if c.role == "main" and c.after is None and c.claimants and c.respondents]
    here = [c for c in suits if docket.part_at(c.born) == docket.part_at(frame.span.start)]
    return here[0] if len(here) == 1 else None


def _of(docket: Docket, base: CaseDraft) -> CaseDraft | None:
    return next((c for c in docket.cases() if c.role == "counterclaim" and c.beside is base), None)


def counterclaim_to(docket: Docket, frame: Frame, base: CaseDraft) -> CaseDraft | None:
    """The counterclaim to a suit, opened where it was not told before."""
    if base.role not in ("main", "office", "nullity"):
        return base if base.role == "counterclaim" else None
    if base.after is not None and _HAD.search(docket.scene.content, frame.sentence.start, frame.sentence.end):
        base = root(base)  # what had become of it before the review
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
    if frame.kind == "counterclaim" and docket.scene.language == "en":
        _name_and_date(docket, frame, case)
    case.verdicts.append(Fact("counterclaim", frame.words, frame.predicate.rule))
    asked = next((thing.span.start for thing in frame.objects if thing.kind == "counterclaim"), frame.predicate.start)
    reach = max(frame.span.start, asked - (_BEFORE_NOUN if docket.scene.language == "zh" else 0))
    attack = _REVOCATION.search(docket.scene.content, reach, frame.span.end)
    attack = attack or _FOR_REVOCATION.search(docket.scene.content, asked, frame.sentence.end)
    attack = attack or _TO_HAVE_IT_FALL.search(docket.scene.content, asked, frame.sentence.end)
    attack = attack or _CALLED.search(docket.scene.content, max(frame.sentence.start, asked - _BEFORE_NOUN), asked)
    attack = attack or (_attack_zh(docket, frame, asked) if docket.scene.language == "zh" else None)
    if attack is not None:
        case.types.append(Fact("patent-invalidation", Span(*attack.span()), frame.predicate.rule))
    return case


def _attack_zh(docket: Docket, frame: Frame, asked: int) -> re.Match[str] | None:
    """The words of a Chinese counterclaim that ask for a right to fall."""
    content, s = docket.scene.content, frame.sentence
    noun = content.find("反诉", max(s.start, asked - _BEFORE_NOUN), min(s.end, asked + 2 * _BEFORE_NOUN))
    if noun < 0:
        return None
    return _ASKS_ZH.match(content, noun, s.end) or _TO_STRIKE_ZH.search(content, max(s.start, noun - 24), noun)


_BY_COUNTERCLAIM = lazy(
    r"\b[Bb]y (?:way of )?(?:an? |its |their )?(?:[Cc]ounter|[Cc]ross)-?claim\b"
    r"|\b(?:[Cc]ounter|[Cc]ross)-?(?:claim(?:ed|ing|s)?|su(?:ed|ing)) (?:for|seeking|to have|to obtain|alleging)\b"
    r"[^.;]{0,60}? (?:revo|invalid|cancel|nullity|expung|unpatent)"
)


def asked_by_counterclaim(docket: Docket, frame: Frame) -> bool:
    """Whether an attack on a right is what a counterclaim asks for in one sentence, and no office is asked."""
    if frame.kind != "office" or frame.forum is not None or docket.scene.language != "en":
        return False
    told = _BY_COUNTERCLAIM.search(docket.scene.content, frame.sentence.start, frame.sentence.end)
    return told is not None and docket.thread is not None


_HAD = lazy(
    r"\b(?:[Cc]ounter|[Cc]ross)-?claims?\b[^.;]{0,100}? had (?:already |also |earlier )?"
    r"(?:failed|succeeded|lost|fallen|been (?:dismissed|rejected|refused|allowed|upheld))\b"
)
_FILED = lazy(r"\b(?:filed|lodged|brought|raised|served|submitted|issued)\b[^.;]{0,60}$")


def _name_and_date(docket: Docket, frame: Frame, case: CaseDraft) -> None:
    """Name who brings a counterclaim, those whom it is told to be against too, and the day on which it was filed."""
    facing = docket.all_of(a for a in frame.patients if a.parties and a.mark == "against")
    if not set(facing) & set(case.claimants):
        case.add_side("respondents", facing, frame.words, frame.predicate.rule)
    mine = set(docket.all_of(a for a in frame.agents if a.parties and not a.pronoun))
    if mine and mine <= set(case.claimants):
        case.claimants = {party: fact for party, fact in case.claimants.items() if party in mine}
    if not _FILED.search(docket.scene.content, frame.span.start, frame.predicate.start):
        return
    date = date_of_filing(docket.scene, frame.predicate, frame.span)
    if date is not None:
        case.filed = Fact(date.value, Span(date.start, date.end), frame.predicate.rule)


def tell_release(docket: Docket, frame: Frame) -> None:
    """Customs let goods go."""
    held = case_of_office(docket, "customs", frame.forum, ())
    if held is not None:
        held.verdicts.append(Fact("release", frame.words, frame.predicate.rule))
        dates = [d for d in docket.scene.dates.within(frame.span) if not d.is_range]
        if len(dates) == 1 and held.decided is None:
            held.decided = Fact(dates[0].value, Span(dates[0].start, dates[0].end), frame.predicate.rule)
