"""Who brings a case and against whom, where the sentence or the story tells."""

from ipgraph.extract.draft import CaseDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.attackers import is_parent
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.customs_sides import asked_customs, shipped_by, shippers
from ipgraph.extract.story.described_suing import by_many, described_suing
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.handed_on import handing_on
from ipgraph.extract.story.mutual import mutual
from ipgraph.extract.story.settled_with import settled_with
from ipgraph.extract.story.wronged_before import wronged_before
from ipgraph.extract.told_where import private_in_part
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_THE_SUIT = lazy(r"\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:suit|lawsuit|complaint|action|writ petition)?")
_EN = Beside("en", "filing_sides")
_ZH = Beside("zh", "filing_sides")
_A_SUIT_ZH = _ZH.before("a suit")
"""A suit told as a thing: 在2003年提起的前一诉讼中; who acted last need not have brought it."""
_AGENTLESS = frozenset({"sued", "filed", "inspect"})
"""Words for a filing that leave out who files: the one who acted last is not meant."""
MOST_OWNERS = 2
"""How many own the one right that a text is about at the most."""


_UPON = _EN.before("upon")


_LIABLE = _EN.behind("liable")


def decided_upon(
    docket: Docket, frame: Frame, claimants: tuple[PartyDraft, ...], actors: list[Actor]
) -> CaseDraft | None:
    """The case that the words before have decided, where a suit is only told as that upon which it was: "held Beta
    liable on Alpha's complaint". It takes the sides that they tell."""
    case, floor, at = docket.case, frame.sentence.start, frame.predicate.start
    if case is None or frame.predicate.cue_class != "suit" or docket.scene.language != "en" or case.role != "main":
        return None
    if not any(floor <= verdict.span.start < at for verdict in case.verdicts):
        return None
    if not _UPON.search(docket.scene.content, floor, at):
        return None
    held = [a for a in actors if floor <= a.start < at and a.parties and _LIABLE.match(docket.scene.content, a.end)]
    for side, parties in (("claimants", claimants), ("respondents", docket.all_of(held))):
        if not getattr(case, side):
            case.add_side(side, parties, frame.words, frame.predicate.rule)
    return case


_SUPPORTED_ZH = _ZH.within("supported")


def _supported(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who sues with the help of somebody who sues not himself: 检察院将线索移交消保委，并支持其向法院提起诉讼."""
    scene = docket.scene
    helped = _SUPPORTED_ZH.search(scene.content, frame.sentence.start, frame.predicate.start)
    if scene.language != "zh" or helped is None:
        return ()
    return docket.all_of([a for a in actors if a.end <= helped.start() and a.parties][-1:])


def sides(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]]:
    """Those who file and those against whom, as parties; what the sentence leaves out is filled from the story."""
    if mutual(docket, frame):
        return (), ()
    if (told := wronged_before(docket, frame, actors)) is not None:
        return told
    if (described := described_suing(docket, frame)) is not None:
        return described
    shipping = shippers(docket, frame)
    respondents = docket.all_of(shipping or frame.patients)
    agents = _complaining(docket, frame, actors) or tuple(a for a in frame.agents if a not in shipping)
    claimants = tuple(p for p in docket.all_of(agents) if p not in respondents)
    if (goods := shipped_by(docket, frame, actors)) is not None and goods[0]:
        return goods
    if frame.kind == "seizure" and not claimants and (asked := asked_customs(docket, frame)) is not None:
        return asked, respondents
    if not claimants and not respondents and docket.asking and frame.kind == "suit":
        # A list of what is asked for opens with no names: the lines above it say who asks and who is sued.
        roles, at = docket.roles, frame.predicate.start
        if roles.is_bound("claimant", at) and roles.is_bound("respondent", at):
            return roles.party("claimant", at), roles.party("respondent", at)
    if not claimants and frame.kind == "office":
        claimants = tuple(p for p in _whose_petition(docket, frame, actors) if p not in respondents)
    if not claimants and (answering := _answering(docket, frame)) is not None:
        return answering
    if helped := _supported(docket, frame, actors):
        return helped, tuple(p for p in respondents if p not in helped)
    told_again = frame.predicate.cue_class == "suit" and _THE_SUIT.search(
        docket.scene.content, max(frame.sentence.start, frame.predicate.start - 5), frame.predicate.end
    )
    told_again = told_again or _A_SUIT_ZH.search(docket.scene.content, frame.span.start, frame.predicate.end)
    else_who = (
        bool(told_again)
        or by_many(docket, frame)
        or _by_a_stranger(docket, frame)
        or _by_customs_themselves(docket, frame)
    )
    if not claimants and frame.kind != "versus" and not else_who and frame.predicate.cue_class not in _AGENTLESS:
        subject = _same_subject(docket, frame, actors) or docket.subject
        claimants = tuple(p for p in subject if p not in respondents)
    if not respondents and claimants and frame.predicate.cue_class == "sued":
        respondents = tuple(p for p in docket.subject if p not in claimants)
    if not respondents and frame.kind == "suit":
        respondents = settled_with(docket, frame, claimants) or _accused(docket, frame, claimants, actors)
    if claimants and not respondents and frame.predicate.rule == "zh-sue-for-sum":
        respondents = tuple(p for p in docket.subject if p not in claimants)  # of whom the sentence before tells
    if claimants and not respondents and frame.kind == "suit":
        respondents = _called_defendants(docket, frame, claimants)
    if claimants and not respondents and frame.kind != "versus":
        respondents = _opponents(docket, frame, claimants, actors)
    return claimants, respondents


_AND = lazy(r",? (?:and|but|then)(?:,? (?:then|later|on|in) [^.;,]{0,24},?)? $")


def _same_subject(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Who does what stands before an "and" that leads to the filing: "Alpha obtained an order and, in May, sued"."""
    led = _AND.fullmatch(docket.scene.content, frame.span.start, frame.predicate.start)
    if docket.scene.language != "en" or frame.predicate.cue_class != "sue" or not led:
        return ()
    before = [a for a in actors if a.end <= frame.span.start and a.mark == "" and a.parties]
    return docket.all_of(before[:1])


_PETITION = _EN.behind("petition")


def _whose_petition(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Whose request it is that an office decides: "ruled on Alpha's three petitions for inter partes review"."""
    before = [a for a in actors if a.end <= frame.predicate.start and a.mark == "of" and a.parties]
    if docket.scene.language != "en" or not before:
        return ()
    own = _POSSESSIVE.match(docket.scene.content, before[-1].end)
    told = own and _PETITION.fullmatch(docket.scene.content, own.end(), frame.predicate.start)
    return before[-1].parties if told else ()


_POSSESSIVE = lazy(r"['’]s?|(?<=\b[Oo]ur)")
_ANSWERED_WITH = _EN.before("answered with")


def _answering(docket: Docket, frame: Frame) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]] | None:
    """The sides of a step with which whoever was sued answers: "The German firm responded with a nullity action"."""
    case = docket.case
    if docket.scene.language != "en" or case is None or case.role != "main" or case.after is not None:
        return None
    if not (case.claimants and case.respondents):
        return None
    if not _ANSWERED_WITH.search(docket.scene.content, frame.sentence.start, frame.predicate.start + 1):
        return None
    return tuple(case.respondents), tuple(case.claimants)


_STRANGER_ZH = lazy(
    r"(?:^|[，；。\n]|[日月年])(?P<who>[㐀-鿿]{2,4}?)"
    r"(?:(?:以|因)[^，。；]{2,40}为由，|向[^，。；]{0,12}(?:局|委员会|商评委)(?:（[^（）]{1,20}）)?(?:请求|申请|提出|提起|提交))"
)
_NOBODY_ZH = lazy(
    r"(?:其|该|此|同|随|后|前|再|又|并|遂|曾|也|还|另|双|各|两|原|被|申请|公司|法院|而|但|且|则|便|已|均|分别|于是|当|次|翌|近|日|最|目|年|月)"
)


def _by_a_stranger(docket: Docket, frame: Frame) -> bool:
    """Whether a request is told of somebody who is no known party, and so not of whom the text spoke last."""
    scene = docket.scene
    if scene.language != "zh" or frame.kind != "office" or frame.agents:
        return False
    told = _STRANGER_ZH.search(scene.content, frame.span.start, frame.predicate.end + 2)
    if told is None or _NOBODY_ZH.match(told["who"]):
        return False
    return not scene.parties.within(Span(told.start("who"), told.end("who")))


def _by_customs_themselves(docket: Docket, frame: Frame) -> bool:
    """Whether customs found goods of their own accord: of whom the text spoke last, it does not say that it asked."""
    return docket.scene.language == "zh" and frame.kind == "seizure"


_COMPLAINS_ZH = _ZH.behind("complains")


def _complaining(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[Actor, ...]:
    """Who holds that somebody infringes, told by what is asked for: 甲公司认为…,请求判令乙公司停止侵权."""
    if docket.scene.language != "zh" or frame.predicate.cue_class != "claim":
        return ()
    here = [a for a in actors if frame.span.start <= a.start < frame.predicate.start and a.parties]
    return tuple(a for a in here if _COMPLAINS_ZH.match(docket.scene.content, a.end))[-1:]


_ACCUSES = _EN.behind("accuses")


def _accuser(docket: Docket, frame: Frame, actors: list[Actor]) -> tuple[PartyDraft, ...]:
    """Whom somebody takes to court who was accused: "when Beta accused her, Alpha went to the High Court"."""
    if docket.scene.language != "en" or not frame.agents or frame.agents[0].pronoun:
        return ()
    before = [a for a in actors if a.end <= frame.agents[0].start and a.parties and not a.pronoun]
    told = before and _ACCUSES.fullmatch(docket.scene.content, before[-1].end, frame.agents[0].start)
    return before[-1].parties if told else ()


def _accused(
    docket: Docket, frame: Frame, claimants: tuple[PartyDraft, ...], actors: list[Actor]
) -> tuple[PartyDraft, ...]:
    """Whom somebody caught infringing, and then sued."""
    accusing = _accuser(docket, frame, actors)
    if accusing and not set(accusing) & set(claimants):
        return accusing
    for found in docket.scene.cues.within(frame.sentence, "discover"):
        after = [a for a in actors if found.end <= a.start and a.parties and not set(a.parties) & set(claimants)]
        if after and after[0].start - found.end < 60:
            made = [a for a in after[1:3] if a.mark == "by" and a.start < frame.predicate.start and not a.pronoun]
            return docket.all_of([after[0], *made, *handing_on(docket, after)])
    return ()


def _called_defendants(docket: Docket, frame: Frame, claimants: tuple[PartyDraft, ...]) -> tuple[PartyDraft, ...]:
    """All whom the facts before the suit call defendants, where they call the one who sues the plaintiff: "The
    plaintiff Alpha … The defendant Beta … controlled by the defendant Gamma … In 2020 Alpha sued in the Ulm court"."""
    at, bound = frame.predicate.start, docket.roles.bound
    suing = {party for place, parties in bound["claimant"] if place < at for party in parties}
    if docket.scene.language != "en" or not set(claimants) <= suing:
        return ()
    called = (party for place, parties in bound["respondent"] if place < at for party in parties)
    return tuple(dict.fromkeys(party for party in called if party not in claimants))


_TIED = _EN.before("tied")


def _is_tied(docket: Docket, frame: Frame, party: PartyDraft) -> bool:
    """Whether a sentence names somebody only to say what another is to it: "Alpha, a supplier of Beta, asked"."""
    if docket.scene.language != "en":
        return False
    content = docket.scene.content
    named = [m for m in docket.scene.parties.within(frame.sentence) if party in m.parties]
    return bool(named) and all(_TIED.search(content, max(0, m.start - 30), m.start) for m in named)


_TIED_ZH = _ZH.behind("tied to")


def _opponents(
    docket: Docket, frame: Frame, claimants: tuple[PartyDraft, ...], actors: list[Actor]
) -> tuple[PartyDraft, ...]:
    """At whom a step is aimed that names nobody: the holder of the right it is about, else the other side so far."""
    if frame.kind in ("office", "seizure"):
        owners = [
            a
            for a in actors
            if frame.span.start <= a.start < frame.span.end
            and a.mark in ("of", "with")
            and a.parties
            and not set(a.parties) & set(claimants)
            and not (docket.scene.language == "zh" and _TIED_ZH.match(docket.scene.content, a.end))
            and not is_parent(docket.scene, frame.sentence, a)
        ]
        if owners:
            return owners[0].parties
    if _upon_another_right(docket, frame):
        return ()
    threads = [t for t in (docket.thread, *reversed(docket.threads)) if t is not None]
    for thread in threads:
        if claimants[0] in thread.claimants and thread.respondents and frame.kind != "office":
            return tuple(thread.respondents)
    for thread in threads:
        opponents = tuple(p for p in thread.opponents(claimants[0]) if frame.kind != "office" or p.type != "government")
        if opponents:
            return opponents
    named = private_in_part(docket.scene, docket.item_starts, frame.predicate.start)
    if len(named) == 2 and len(claimants) == 1 and claimants[0] in named:
        return tuple(p for p in named if p is not claimants[0] and not _is_tied(docket, frame, p))
    if frame.kind == "office" and docket.scene.language == "zh" and 0 < len(docket.owners) <= MOST_OWNERS:
        owners_told = tuple(p for p in docket.owners if p.type != "government")
        return () if set(owners_told) & set(claimants) else owners_told
    return ()


def _upon_another_right(docket: Docket, frame: Frame) -> bool:
    """Whether an opposition names the mark that it is against, and the story so far told of no such mark."""
    if docket.scene.language != "zh" or frame.predicate.cue_class != "opposition":
        return False
    told = {mention.right for mention in docket.scene.rights.within(Span(0, frame.span.start))}
    named = {mention.right for mention in docket.scene.rights.within(frame.span) if mention.right.number}
    return bool(named) and bool(told) and not named & told
