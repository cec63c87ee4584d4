"""Suits that attack a right, whose owner claims in return for infringement: "Alpha sought revocation of Beta's patent.
Beta counterclaimed for infringement".

Where the claim in return is one for infringement, the suit is none, and what is held on the right is held in the suit.
"""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import ON_A_RIGHT
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "answered-attack"
_ATTACKS = lazy(
    r"\b(?:s(?:eeks?|ought)|seeking|asks?|asked|appl(?:y|ies|ied|ying)|su(?:e[ds]?|ing)|br(?:ings?|ought|inging)"
    r"|fil(?:ed|es|ing)|issued|commenced|began|started|launched|lodged|claimed|claims)\b(?:[^.;]|\.(?=\w)){0,90}?"
    r"(?:\brevocation\b|\brevoked?\b|\bdeclar(?:ation|ed?)\b[^.;]{0,110}\b(?:invalid(?:ity)?|void|revoked)\b"
    r"|\b(?:in)?validity of\b|\binvalidat(?:e|ion)\b|\bannul(?:ment|led)?\b|\bnullity\b)"
)
"""What a suit asks for that attacks a right."""
_SUES_FOR_BOTH = lazy(r"\bsu(?:ed|es|ing) (?!over)[^.;]{1,60}? for (?:[a-z]+ ){0,2}?infring")
"""A suit of an owner, whatever it asks besides."""
_NON_INFRINGEMENT = lazy(r"\bnon-infringe(?:ment|d)\b|\b(?:not|never) (?:been )?infring")
_FOR_INFRINGEMENT = lazy(r"\bcounter-?claim(?:ed|s|ing)?\b[^.;]{0,80}?\binfring")
_ATTACKED = lazy(r"\bcounter-?claim(?:ed|s|ing)?\b[^.;]{0,50}?(?:\brevo|\binvalid|\bnullity|\bannul)")
_ATTACK = ("office", "nullity")
_FELL = ("invalidated", "partly-invalidated")


def turn_answered_attacks(docket: Docket) -> None:
    """Make a suit an attack on a right where it is told to be one and the owner claims in return for infringement."""
    if docket.scene.language != "en":
        return
    for counter in list(docket.cases()):
        suit = counter.beside
        if (
            counter.role != "counterclaim"
            or suit is None
            or suit.role not in ("main", *_ATTACK)
            or suit.after is not None
        ):
            continue
        told = _sentence(docket, next((v.span for v in counter.verdicts if v.value == "counterclaim"), None))
        if told is None or _ATTACKED.search(docket.scene.content, told.start, told.end):
            continue
        if not _FOR_INFRINGEMENT.search(docket.scene.content, told.start, told.end):
            continue
        if set(counter.claimants) & set(suit.claimants):
            continue
        if suit.role == "main" and not suit.said(*_FELL) and not _asked(docket, suit, told):
            continue
        _turn(docket, suit, counter)


def attack_answered(docket: Docket, frame: Frame) -> CaseDraft | None:
    """The attack on a right before a court to which a claim in return for infringement is an answer."""
    if docket.scene.language != "en" or docket.thread is None:
        return None
    if not _FOR_INFRINGEMENT.search(docket.scene.content, frame.sentence.start, frame.sentence.end):
        return None
    found = [c for c in docket.thread.cases if c.role in _ATTACK and c.forum and c.forum_kind not in OFFICES]
    return found[-1] if found and found[-1].after is None else None


def answers_in_its_suit(docket: Docket, frame: Frame, base: CaseDraft | None) -> bool:
    """Whether who claims in return is told before to have sued there, so that this suit is the claim in return.

    "Alpha has lost a case against Beta at the High Court. Beta had asked the court to declare the mark invalid. Alpha
    counterclaimed for infringement": the attack gets the court of the suit.
    """
    if docket.scene.language != "en" or base is None or base.after is not None or not base.forum:
        return False
    suing = set(docket.all_of(a for a in frame.agents if a.parties and not a.pronoun))
    if not suing or not suing <= set(base.claimants):
        return False
    for attack in docket.cases():
        others = set(attack.claimants) <= set(base.respondents) and attack.claimants
        if attack.role in _ATTACK and attack.after is None and not attack.forum and others:
            attack.take_forum(base)
            attack.role, attack.instance = "nullity", base.instance
            base.role, base.beside = "counterclaim", attack
            base.verdicts.append(Fact("counterclaim", frame.words, frame.predicate.rule))
            docket.speak_of(base)
            return True
    return False


def _sentence(docket: Docket, span: Span | None) -> Span | None:
    return next((s for s in docket.scene.sentences if span is not None and s.start <= span.start < s.end), None)


def _asked(docket: Docket, suit: CaseDraft, told: Span) -> bool:
    """Whether a sentence from the suit to the claim in return says that the suit is for a right to fall."""
    between = [s for s in docket.scene.sentences if s.end > suit.born and s.start <= told.start]
    content = docket.scene.content
    if any(_SUES_FOR_BOTH.search(content, s.start, s.end) for s in between[:_NEAR]):
        return False
    there = [s for s in between[:_NEAR] if not any(f.kind in OFFICES for f in docket.scene.forums.within(s))]
    return any(_ATTACKS.search(content, s.start, s.end) for s in there)


_NEAR = 8
"""So many sentences at the most tell a suit before the claim in return."""


def _turn(docket: Docket, suit: CaseDraft, counter: CaseDraft) -> None:
    for twin in list(docket.cases()):
        # The words for what is asked have passed for a case of its own.
        if twin is not suit and twin.role in _ATTACK and not twin.forum and set(twin.claimants) == set(suit.claimants):
            suit.verdicts += [v for v in twin.verdicts if v.value in ON_A_RIGHT]
            suit.filed, suit.decided = suit.filed or twin.filed, suit.decided or twin.decided
            twin.thread.cases.remove(twin)
    on_right = [v for v in counter.verdicts if v.value in ON_A_RIGHT]
    suit.verdicts = sorted((*suit.verdicts, *on_right), key=lambda v: v.span.start)
    counter.verdicts = [v for v in counter.verdicts if v not in on_right]
    declared = _NON_INFRINGEMENT.search(docket.scene.content, suit.born, counter.verdicts[0].span.start)
    if suit.role == "main" and declared is not None:
        suit.types.append(Fact("non-infringement-declaration", Span(*declared.span()), RULE))
    elif suit.role == "main":
        suit.role = "nullity"
    counter.role, counter.beside = "main", None  # for all else it is a suit of the owner
    if counter.decided is None and ended(suit) and counter.forum_key == suit.forum_key:
        counter.decided = suit.decided
    counter.types = [Fact("civil-infringement", counter.verdicts[0].span, RULE)]
    _tell_counterclaim(docket, counter, on_right or [v for v in suit.verdicts if v.value in ON_A_RIGHT])


_INFRINGED_TOO = lazy(
    r"\b(?:and|but) (?:had been |was |were |is |are |to be )?(?:also )?infringed\b|\binfringes?\b"
    r"|\b(?:and )?found (?:it|them) (?:to be )?infringed\b"
)
_NOT = lazy(r"\b(?:not|never|had|would|if|whether|were)\b[^.;]{0,40}\binfring")


def _tell_counterclaim(docket: Docket, counter: CaseDraft, on_right: list[Fact]) -> None:
    """Give a claim in return what the words on the right say of it too: "valid and infringed", or that it fell."""
    if not on_right or counter.said("won", "lost", "dismiss", "settle", "withdraw", "award", "grant"):
        return
    said, told = on_right[-1], _sentence(docket, on_right[-1].span)
    if said.value == "invalidated":
        counter.verdicts.append(Fact("lost", said.span, RULE))  # of a right that has fallen nothing is infringed
    elif told is not None and said.value == "maintained":
        content = docket.scene.content
        if _INFRINGED_TOO.search(content, told.start, told.end) and not _NOT.search(content, told.start, told.end):
            counter.verdicts.append(Fact("won", said.span, RULE))
