"""Who asked for the review that a decision tells: whose appeal is turned down, on whose appeal a court decides."""

from ipgraph.extract.case_sides import LOST, WON
from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket, people
from ipgraph.extract.story.retrial_refused_zh import petitioner
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span


def name_appellants(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Put those who asked for a review, as its decision tells them, to its case."""
    words, rule = frame.words, frame.predicate.rule
    named = docket.all_of(frame.owners("appeal", "retrial"))
    case.add_side("appellants", named, words, rule)
    if rule == "en-reverse-persuaded":
        subjects = [
            a for a in actors if frame.sentence.start <= a.start < frame.predicate.start and a.mark == "" and a.parties
        ]
        case.add_side("appellants", docket.all_of(subjects[-1:] or frame.agents), words, rule)
    if not case.appellants:
        case.add_side("appellants", petitioner(docket, frame, case, actors), words, rule)
    _turned_down(docket, frame, case, actors)
    above = case.instance is not None and case.instance.value in ("second", "retrial")
    if docket.scene.language == "zh" and above and not named:
        here = [a for a in actors if frame.span.start <= a.start < frame.span.end]
        asking = docket.all_of([a for a in here if _upon_appeal(docket, frame, a)])
        case.add_side("appellants", [p for p in asking if not p.unnamed], words, rule)
    if docket.scene.language == "en" and (above or (case.role == "office" and case.after is not None)):
        asking = _on_appeal_of(docket, frame, actors)
        asking = asking or docket.all_of(_not_let_in(docket, frame, actors))
        if rule == "en-affirm-bid":
            asking = asking or docket.all_of(frame.owners("request"))
        case.add_side("appellants", asking, words, rule)


def not_the_winner(docket: Docket, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who appealed where a sentence names nobody: whoever acted last, unless that side had won all; then the other."""
    subject, case = docket.subject, docket.case
    if docket.scene.language != "en" or case is None or case.role != "main" or not subject:
        return subject
    if any(actor.parties for actor in actors):
        return subject
    won, lost = case.said(*WON), case.said(*LOST)
    if won != lost:
        winners, losers = (case.claimants, case.respondents) if won else (case.respondents, case.claimants)
        if losers and set(subject) <= set(winners):
            return tuple(losers)
    return subject


_ITS_PETITION = lazy(r"\b(?:its|their|his|her) (?:own |later |further |subsequent )?$")


def whose_petition(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Whose petition "its petition" is, where another of theirs is told before it: "Alpha's petition for rehearing was
    denied, and its petition for review too"."""
    at, content = frame.predicate.start, docket.scene.content
    if docket.scene.language == "zh":
        return _prosecutors(docket, frame) or _the_company(docket, frame)
    if docket.scene.language != "en" or not _ITS_PETITION.search(content, frame.sentence.start, at):
        return ()
    before = [a for a in actors if a.end <= at and a.parties and not a.pronoun]
    own = before[-1] if before and before[-1].mark == "of" else None
    return own.parties if own is not None and _REQUEST.match(content, own.end) else ()


_APPEAL_BY = lazy(r"\bappeals? (?:of|by|from)(?: the)?(?: [a-z][\w-]*){0,2} $")


def whose_appeal(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Whose appeal the words behind a verb name: "stayed the order until Beta's appeal is decided"."""
    content = docket.scene.content
    if frame.predicate.cue_class == "take-up":
        whose = [a for a in actors if frame.predicate.start < a.start and a.end < frame.predicate.end]
        return docket.all_of([a for a in whose if a.parties][:1])
    here = [a for a in actors if frame.predicate.end <= a.start < frame.sentence.end and a.parties]
    told = [
        a
        for a in here
        if _ITS_APPEAL.match(content, a.end) or _APPEAL_BY.search(content, max(0, a.start - 40), a.start)
    ]
    return docket.all_of(told[:1])


_PROSECUTORS_ZH = lazy(
    r"(?:^|[，。；：\n])(?:但|而|惟|后|随后)?(?:检察官|检方|检察机关|公诉机关|检察院)(?:(?!驳回)[^。；]){0,20}$"
)


def _prosecutors(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...]:
    """Those who prosecute, where the words say that they ask for a review: 检察官认为量刑过轻上诉."""
    if docket.case is None or docket.case.role != "criminal":
        return ()
    before = docket.scene.content[frame.sentence.start : frame.predicate.start]
    if not _PROSECUTORS_ZH.search(before) and "抗诉" not in docket.scene.words(frame.words):
        return ()
    prosecuting = (p for c in docket.cases() if c.role == "criminal" for p in c.claimants if p.type == "government")
    return tuple(dict.fromkeys(prosecuting))


_THE_COMPANY_ZH = lazy(
    r"(?:^|[，。；：\n])(?:但|而|后|随后|其后)?(?:该)?公司(?:不服|对此|遂|随后|仍|再|又|提起|提出|，)*$"
)


def _the_company(docket: Docket, frame: Frame) -> tuple[PartyDraft, ...]:
    """The one company on a side of the case spoken of, which the text calls no more than that: 公司上诉后，…."""
    before = docket.scene.content[max(0, frame.sentence.start) : frame.predicate.start]
    if docket.case is None or not _THE_COMPANY_ZH.search(before):
        return ()
    companies = [p for p in people(docket.case) if p.type == "company"]
    return tuple(companies) if len(companies) == 1 else ()


_REQUEST = lazy(r"(?:['’]s?|(?<=\b[Oo]ur)) (?:[\w-]+ ){0,2}(?:petition|request|motion|appeal|application)s?\b")


_TURNED_DOWN = lazy(r"(?:驳回|拒绝|不予批准|不批准|未批准|[不未]准许).+(?:上诉|再审申请)")


_NAME_OF_CASE = lazy(r"[^，。；]{0,60}?(?<![被起上应反公自申投控撤])诉[^，。；]{2,60}?案")
"""The name of a case before those who appealed in it: 驳回甲公司诉乙公司侵权案被告的上诉."""


def _turned_down(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> None:
    """Those whose appeal the words turn down, an office too: 驳回甲公司和国家知识产权局的上诉."""
    for cue in frame.cues:
        if docket.scene.language != "zh" or not _TURNED_DOWN.match(docket.scene.content, cue.start, cue.end):
            continue
        named = _NAME_OF_CASE.match(docket.scene.content, cue.start, cue.end)
        inside = Span(named.end() if named else cue.start, cue.end)
        parties = docket.all_of([a for a in actors if inside.start <= a.start and a.end < cue.end])
        offices = [docket.office_party(f) for f in docket.scene.forums.within(inside) if f.kind in OFFICES]
        case.add_side("appellants", (*parties, *offices), frame.words, cue.rule)


_UPON_ZH = lazy(r"(?:应|因|根据|依|针对|就|[和与及、])[两二三四五六七八九]?$")
_ITS_APPEAL_ZH = lazy(
    r"(?:[（(][^（）()]{1,24}[）)])?等?(?:(?:[、和与及]|以及)[^，。；]{2,16}?)?的?(?:上诉|再审申请|再审请求|上告)(?!人|状|法院|理由|期)"
)
"""What stands behind those on whose appeal a Chinese court decides: 应甲公司的上诉撤销该判决."""


def _upon_appeal(docket: Docket, frame: Frame, actor: Actor) -> bool:
    """Whether a court decides on the appeal of somebody whom the words before its verb name."""
    content = docket.scene.content
    return bool(
        actor.start < frame.predicate.start
        and _UPON_ZH.search(content, max(frame.sentence.start, actor.start - 4), actor.start)
        and _ITS_APPEAL_ZH.match(content, actor.end, frame.predicate.end)
    )


_ITS = lazy(r"(?:['’]s?|(?<=\b[Oo]ur)) (?:own |further |first |second |cross-)?$")
_ON = lazy(r"\b(?:[Oo]n|[Uu]pon|[Ff]ollowing|[Aa]llowing|[Gg]ranting) (?:the )?$")
_ITS_APPEAL = lazy(r"(?:['’]s?|(?<=\b[Oo]ur)) (?:own |further |cross-)?appeal\b")
_APPEAL_OF = lazy(
    r"\b(?:[Oo]n|[Uu]pon|[Ff]ollowing|[Aa]llow\w*|[Gg]rant\w*|[Dd]ismiss\w*|[Rr]eject\w*|[Hh]earing|[Dd]eciding) "
    r"(?:(?:the|an) )?(?:further )?(?:cross-)?appeals?(?: on points of law)? (?:of|by|(?:lodged|brought|filed|made) by)"
    r"(?: the)?(?: [a-z][\w-]*){0,3} $"
)
"""What stands before those on whose appeal a court decides: "On the appeal of the owner Beta, the High Court …"."""


def _on_appeal_of(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Those on whose appeal a court decides: "the Federal Circuit held on Beta's appeal"."""
    content, floor = docket.scene.content, frame.sentence.start
    here = [a for a in actors if floor <= a.start < frame.sentence.end]
    of = [a for a in here if a.parties and _APPEAL_OF.search(content, max(floor, a.start - 90), a.start)]
    return docket.all_of(
        of
        or [
            a
            for a in here
            if _ITS_APPEAL.match(content, a.end)
            and (
                _ON.search(content, max(floor, a.start - 14), a.start)
                or any(c.start >= a.end and _ITS.fullmatch(content, a.end, c.start) for c in frame.cues)
            )
        ]
    )


_LEAVE_OF = lazy(
    r"(?:['’]s?)? (?:[\w-]+ ){0,2}?(?:leave|permission|certiorari|petition|application|request|bid|motion)s?\b"
)
_BESIDE_VERB = 5


def _not_let_in(docket: Docket, frame: Frame, actors: list[Actor]) -> list[Actor]:
    """Who is told right behind the verb to have got no leave: "refused Beta permission to appeal"."""
    verbs = [cue for cue in frame.cues if cue.rule == "en-leave-refused"]
    return [
        a
        for cue in verbs[:1]
        for a in actors
        if 0 < a.start - cue.end <= _BESIDE_VERB and _LEAVE_OF.match(docket.scene.content, a.end)
    ]


def only_appeals(docket: Docket, sentence: Span, asking: tuple[PartyDraft, ...]) -> bool:
    """Whether those before a court's name are told to appeal from it, and may have been either side there."""
    return bool(asking) and set(asking) <= {p for c in docket.cases() if c.born >= sentence.start for p in c.appellants}
