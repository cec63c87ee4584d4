"""Who sued and lost, and must pay the one sued: the money was asked for in return, in a counterclaim of its own.

"The court dismissed Alpha's suit and ordered it to pay Beta damages for disparagement." What is paid for the costs of
the suit alone tells of no counterclaim.
"""

import msgspec

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.payers import payer_of
from ipgraph.extract.sum_role import SumRole
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "claimant-pays"
_LOST = ("dismiss", "lost")
_PAYS = frozenset({"order", "award"})
_EN, _ZH = Beside("en", "claimant_pays"), Beside("zh", "claimant_pays")
_WHAT_FOR = {
    "en": (
        ("malicious-litigation", _EN.within("abuse")),
        ("unfair-competition", _EN.within("unfair")),
        ("civil-infringement", _EN.within("infringement")),
    ),
    "zh": (("malicious-litigation", _ZH.within("abuse")), ("unfair-competition", _ZH.within("unfair"))),
}
"""What is paid for, by the words of the sentence; of a claim in return for something else the kind is not told."""
_MONEY_FOR_HARM = {"en": _EN.within("harm"), "zh": _ZH.within("harm")}
_FOR_CONDUCT = _EN.within("conduct")
"""Words for money that goes with the conduct of a suit, and was not asked for in return."""
_RIGHT_BEHIND = {"en": 8, "zh": 2}
"""How far behind a word of paying the one who is paid is named at the most."""


def claimant_pays(
    docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor], granted: list[SumRole]
) -> CaseDraft | None:
    """The counterclaim in which the one who sued in vain must pay, opened where none was told of.

    Only where the text tells what for: else it may be the costs of the suit.
    """
    if all(role.kind == "expenses" for role in granted) or not _tells_what_for(docket, frame):
        return None
    sides = _loser_and_paid(docket, frame, case, actors)
    if sides is None:
        return None
    suing, sued = sides
    case.add_side("claimants", suing if not case.claimants else (), frame.words, RULE)
    case.add_side("respondents", sued if not case.respondents else (), frame.words, RULE)
    return _counterclaim(docket, frame, case, frame.words)


def costs_of_loser(
    docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor], sums: list[SumRole]
) -> list[SumRole]:
    """The sums of a decision; what the one who sued in vain must pay, for nothing that is told, are costs."""
    mine = [role for role in sums if role.role == "awarded" and role.kind is None]
    if not mine or _tells_what_for(docket, frame) or _loser_and_paid(docket, frame, case, actors) is None:
        return sums
    return [msgspec.structs.replace(role, kind="expenses") if role in mine else role for role in sums]


def _tells_what_for(docket: Docket, frame: Frame) -> bool:
    if "order" not in frame.classes:
        return True  # who is awarded money has asked for it: "The court gave it RMB 50 million"
    content, language = docket.scene.content, docket.scene.language
    start, end = frame.words.start, frame.sentence.end
    told = _MONEY_FOR_HARM[language].search(content, start, end) and not _FOR_CONDUCT.search(content, start, end)
    return bool(told) or any(pattern.search(content, start, end) for _, pattern in _WHAT_FOR[language])


def _loser_and_paid(
    docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]
) -> tuple[set[PartyDraft], set[PartyDraft]] | None:
    """Who sued in vain and must pay, and who was sued and is paid."""
    if case.role != "main" or case.after is not None or not frame.classes & _PAYS:
        return None
    ordered = [cue for cue in frame.cues if cue.cue_class in _PAYS]
    lost = [v for v in case.verdicts if v.value in _LOST and v.span.start < ordered[0].start]
    lost += [Fact("dismiss", Span(c.start, c.end), c.rule) for c in frame.cues if c.cue_class in _LOST]
    if not lost or min(v.span.start for v in lost) > ordered[0].start or case.said("won", "grant"):
        return None
    suing = set(case.claimants) or set(docket.all_of(frame.owners("claim", "request"))) or _of_suit(docket, frame)
    payer, paid = payer_of(docket, frame, actors), _paid(docket, frame, actors)
    sued = set(case.respondents) or paid - suing
    if not suing or not sued or not payer <= suing or not paid <= sued or not (payer or paid):
        return None
    return suing, sued


def granting_case(docket: Docket, frame: Frame, case: CaseDraft, actors: list[Actor]) -> CaseDraft:
    """The case in which the sums and remedies of a decision were granted.

    A court that affirms only repeats what the court below granted; what the one who sued must pay is granted on the
    counterclaim.
    """
    if "affirm" in frame.classes and not frame.classes & {"modify", "reverse", "remand"} and case.after is not None:
        return case.after
    if (counter := answered_in(docket, frame, case)) is not None:
        return counter
    if case.role == "main" and case.after is None:
        payer = payer_of(docket, frame, actors)
        if payer and payer <= set(case.claimants):
            counter = next((c for c in docket.cases() if c.role == "counterclaim" and c.beside is case), None)
            return counter or case
    return case


_SUIT = lazy(r" (?:infringement )?(?:(?:law)?suit|action|case|claims?|complaint)\b")


def _of_suit(docket: Docket, frame: Frame) -> set[PartyDraft]:
    """Who owns the right by which a suit is called: "Alpha's trademark suit"."""
    named = any(x.kind == "right" and _SUIT.match(docket.scene.content, x.span.end) for x in frame.objects)
    return set(docket.all_of(frame.owners("right"))) if named else set()


def answered_in(docket: Docket, frame: Frame, case: CaseDraft) -> CaseDraft | None:
    """The counterclaim opened for what a decision orders the one who sued to pay, if it is decided there."""
    opened = (c for c in docket.cases() if c.role == "counterclaim" and c.beside is case)
    return next((c for c in opened if c.born == frame.words.start and c.instance and c.instance.rule == RULE), None)


def _paid(docket: Docket, frame: Frame, actors: list[Actor]) -> set[PartyDraft]:
    """Who is named right behind the word of paying, or behind "to"."""
    here = [a for a in actors if frame.span.start <= a.start < frame.span.end]
    for cue in frame.cues:
        if cue.cue_class == "award":
            near = [a for a in here if 0 <= a.start - cue.end <= _RIGHT_BEHIND[docket.scene.language]]
            near = near or [a for a in here if a.start > cue.end and a.mark == "to"]
            if near:
                return set(docket.who(near[0]))
    return set()


def _counterclaim(docket: Docket, frame: Frame, case: CaseDraft, words: Span) -> CaseDraft:
    counter = docket.open(case.thread, "counterclaim", words.start, None)
    counter.take_forum(case)
    counter.beside = case
    counter.instance = Fact("first", words, RULE)
    counter.add_side("claimants", case.respondents, words, RULE)
    counter.add_side("respondents", case.claimants, words, RULE)
    content, sentence = docket.scene.content, frame.sentence
    kind = next((k for k, p in _WHAT_FOR[docket.scene.language] if p.search(content, words.start, sentence.end)), None)
    counter.types.append(Fact(kind or "other", words, RULE))
    return counter
