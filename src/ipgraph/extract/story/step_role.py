"""In what role a forum decides: over a suit, an interim measure, a crime, or a right itself."""

from ipgraph.extract.draft import CaseDraft, abroad
from ipgraph.extract.frames.frame import OFFICES, Frame
from ipgraph.extract.frames.triggers import ON_A_RIGHT, REVIEW
from ipgraph.extract.story.ban_refused import refuses_ban
from ipgraph.extract.story.crime_step import goes_on_with_crime, reviews_crime, tells_crime
from ipgraph.extract.story.docket import OFFICE_ROLES, Docket
from ipgraph.extract.story.judgment_given import judgment_given
from ipgraph.extract.story.matching import ended
from ipgraph.extract.story.nullity_below import NULLITY_COURTS
from ipgraph.extract.story.relief_before import relief_spoken_of
from ipgraph.extract.story.right_in_suit import suit_over_right
from ipgraph.extract.story.step_decides import decides
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy

_EN = Beside("en", "step_role")
_ZH = Beside("zh", "step_role")
_ANTI_SUIT = {
    "en": _EN.within("anti-suit"),
    "zh": _ZH.within("anti-suit"),
}
"""Orders that keep somebody from suing or enforcing elsewhere are interim measures."""


_FOR_THE_TIME, _WHILE_SUIT = _EN.within("for the time"), _EN.behind("while the suit")
"""A ban that holds only until the case is decided is an interim measure."""


_OF_ORDER = _EN.within("of order")
_OF_JUDGMENT = _EN.within("of judgment")
"""What a higher court reviews where the story has last told of an interim order."""
OF_TRIAL = lazy(
    r"\b(?:jury|jurors|summary judgment|(?:at|to) trial|final judgment|permanent (?:orders?|injunctions?)|on the merits"
    r"|verdict)\b"
    r"|作出[^，。；裁]{0,30}判决(?!生效|前|作出)|一审判决|公开宣判"
)
"""What is told of a suit and never of an interim order in it."""

_PLAIN = frozenset({"dismiss", "grant", "won", "lost", "rule"})
_OF_THE_UNION = ("eu-general", "eu-cjeu")
"""Courts that decide on no right themselves, and only on what an office of the Union decided on it."""


def _of_attack_brought(docket: Docket, frame: Frame) -> bool:
    """Whether a court decides the attack on a right that was just brought there, or told without its forum."""
    case = docket.case
    if frame.forum is None or case is None or ended(case) or frame.classes & set(REVIEW):
        return False
    if case.role == "nullity" and case.forum_key == frame.forum.key and docket.scene.language == "en":
        return frame.classes <= _PLAIN and not docket.scene.cues.has(frame.span, "infringe")
    return frame.forum.key in NULLITY_COURTS and case.role in ("office", "nullity") and not case.forum


_BID = lazy(
    r" (?:[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,3}['’]s? |an? |the )(?:[a-z-]+ ){0,2}?"
    r"(?:bid|attempt|effort|action|request|application|petition|claim|suit)s? (?:by [A-Z][^.;,]{1,40} )?"
    r"(?:to (?:invalidate|revoke|annul|cancel|nullify)\b|to have [^.;]{3,50} (?:revoked|invalidated|annulled|cancelled)"
    r"|for (?:the )?(?:revocation|invalidation|invalidity|annulment|cancellation|nullity) of)"
    r"(?! [^.;]{0,30}(?:decision|ruling|judgment|award|licen[cs]e|contract))"
)


def _bid_against_right(docket: Docket, frame: Frame) -> bool:
    """Whether all that a court refuses or allows is a bid to bring a right down: "threw out Beta's bid to invalidate
    Alpha's patent"."""
    forum, scene = frame.forum, docket.scene
    if scene.language != "en" or forum is None or forum.kind in OFFICES or docket.case is not None:
        return False
    plain = frame.classes <= _PLAIN and not scene.cues.has(frame.sentence, "infringe")
    return plain and _BID.match(scene.content, frame.predicate.end) is not None


def role_of_step(docket: Docket, frame: Frame) -> str:
    """The role of the case that a frame of deciding tells of, as the words around it and the story so far show."""
    cues = docket.scene.cues
    if cues.has(frame.span, "reconsider") and any(c.role == "interim" for c in docket.cases()):
        return "reconsideration"
    if _of_attack_brought(docket, frame) and not frame.classes & {"convict", "acquit"}:
        return "nullity"
    if tells_crime(docket, frame) or reviews_crime(docket, frame):
        return "criminal"
    if _ANTI_SUIT[docket.scene.language].search(docket.scene.content, frame.predicate.start, frame.span.end):
        return "interim"
    if _on_application(docket, frame):
        return "interim"
    if any(thing.kind == "counterclaim" for thing in frame.objects):
        return "main"
    union = frame.forum is not None and frame.forum.key in _OF_THE_UNION
    attacked = frame.classes & ON_A_RIGHT and not union and suit_over_right(docket, frame) is None
    if _bid_against_right(docket, frame):
        return "nullity"
    other = {"award", "order"} if _refuses_attack(docket, frame) else {"dismiss", "award", "order"}
    deciding = decides(docket, frame)
    if attacked and not deciding & other and not cues.has(frame.span, "infringe"):
        abroad = frame.forum is not None and frame.forum.country not in ("CN", "TW", "")
        spoken_of = [docket.case, docket.case.after] if docket.case is not None else []
        pool = spoken_of if abroad else list(docket.cases())
        asked = docket.case is not None and _asked_of_court(docket.case, frame)
        office = any(c is not None and c.role in OFFICE_ROLES for c in pool) and not asked
        office = office or _tried_in_us(docket, frame)
        return "main" if office or frame.classes & set(REVIEW) else "nullity"
    for_now = _FOR_THE_TIME.search(docket.scene.words(frame.span))
    for_now = for_now or _WHILE_SUIT.match(docket.scene.content, frame.predicate.start, frame.sentence.end)
    granted = frame.classes & {"award"} and not _refuses_order(docket, frame)
    interim = (cues.has(frame.span, "interim") or for_now) and not (granted or found_first(docket, frame))
    if interim and frame.classes & {"grant", "order", "rule", "dismiss", "affirm"}:
        return "interim"
    if for_relief(docket, frame) or refuses_ban(docket, frame):
        return "interim"
    if frame.classes & {*REVIEW, "dismiss"} and _appeals_an_order(docket, frame):
        return "interim"
    if interim and "reverse" in frame.classes and _undoes_order(docket, frame):
        return "interim"
    case = docket.case
    if case is None:
        return "main"
    forum_fits = frame.forum is None or case.forum_key in ("", frame.forum.key)
    of_trial = OF_TRIAL.search(docket.scene.words(frame.span)) is not None or dismisses_suit(docket, frame, case)
    asked_for = "grant" in frame.classes and case.decided is None and not case.said("grant", "dismiss", "order")
    plain = frame.classes <= {"rule", "grant", "dismiss", *(("order",) if asked_for else ())} and not of_trial
    if case.role in ("interim", "reconsideration") and forum_fits and plain:
        return case.role
    if case.role == "nullity" and forum_fits and frame.classes <= {"rule"} and not cues.has(frame.sentence, "infringe"):
        return case.role  # what is held behind is held of the right
    if case.role == "interim" and frame.classes & set(REVIEW) and docket.scene.language == "en" and frame.forum:
        said = docket.scene.words(frame.span)
        if case.after is None and _OF_ORDER.search(said) and not _OF_JUDGMENT.search(said):
            return "interim"
    if above_order(docket, frame, case):
        return "interim"
    return "criminal" if goes_on_with_crime(docket, frame, case) else "main"


_REQUEST_FOR_ORDER = lazy(
    r" (?:[\w’'.&-]+ ){0,5}?(?:requests?|applications?|motions?|bids?|petitions?)"
    r" (?:(?:filed |made )?by [^.;,]{2,40}? )?for (?:an? |the )?"
    r"(?:preliminary|interim|interlocutory|provisional|temporary) (?:injunctions?|measures?|relief|order)\b"
)


_MAIN_CASE = lazy(r"\bdamages\b|\b(?:main|merits) (?:case|proceedings|suit|action)\b")
"""What is decided for good, beside an interim order that is refused."""


def _refuses_order(docket: Docket, frame: Frame) -> bool:
    """Whether what a court refuses is an interim order, whatever it makes who asked for it pay."""
    if _MAIN_CASE.search(docket.scene.words(frame.span)):
        return False
    dismissed = [cue for cue in frame.cues if cue.cue_class == "dismiss"] if docket.scene.language == "en" else []
    return any(_REQUEST_FOR_ORDER.match(docket.scene.content, cue.end) for cue in dismissed)


_APPLICATION = _EN.within("application")


def _on_application(docket: Docket, frame: Frame) -> bool:
    """Whether a division of the Unified Patent Court decides on an application, which no suit is called there."""
    key = frame.forum.key if frame.forum is not None else docket.case.forum_key if docket.case is not None else ""
    if not key.startswith("eu-upc") or frame.classes & {"award"} or docket.scene.language != "en":
        return False
    return _APPLICATION.search(docket.scene.words(frame.span)) is not None


_NOT_AS_DEFENCE = lazy(
    r"\b(?:cancel|expung|rectif)\w*|\bat the request of\b"
    r"|\b(?:suit|action|case) (?:brought |filed )?by [^.;]{1,40}? to (?:have|invalidate|cancel|revoke)\b"
)


def _tried_in_us(docket: Docket, frame: Frame) -> bool:
    """Whether a court of the United States says what becomes of a right, which it does in a suit that was tried."""
    forum = frame.forum
    if "award" in frame.classes or _NOT_AS_DEFENCE.search(docket.scene.words(frame.sentence)):
        return False  # who attacked has won
    return forum is not None and forum.country == "US" and forum.rank > 0 and forum.kind not in OFFICES


_ATTACK_REFUSED_ZH = _ZH.within("attack refused")


def _refuses_attack(docket: Docket, frame: Frame) -> bool:
    """Whether what a Chinese court dismisses is the attack on the right that it maintains."""
    return docket.scene.language == "zh" and _ATTACK_REFUSED_ZH.search(docket.scene.words(frame.span)) is not None


_THE_ORDER = lazy(r" (?:the|that|its|an?|such an) (?:[\w-]+ ){0,2}?(?:injunctions?|orders?|measures?|relief)\b")
"""What a court above grants that was refused below: "On appeal the Higher Regional Court issued the injunction"."""


def above_order(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether a court above reviews the interim order spoken of: "The Supreme Court declined to interfere"."""
    forum, said = frame.forum, docket.scene.words(frame.span)
    if docket.scene.language != "en" or case.role != "interim" or forum is None or not case.verdicts:
        return False
    higher = forum.rank > case.rank > 0 and not abroad(case.forum_key, forum.key)
    ends = frame.classes & {*REVIEW, "dismiss"} and not frame.classes & {"award", "order"}
    granted = case.said("dismiss") and "grant" in frame.classes and not frame.classes & {"award", "dismiss"}
    if higher and granted and _THE_ORDER.match(docket.scene.content, frame.predicate.end):
        return True
    return bool(higher and ends) and _OF_JUDGMENT.search(said) is None and _OF_SUIT.search(said) is None


_THE_SUIT = _EN.behind("the suit")


def dismisses_suit(docket: Docket, frame: Frame, case: CaseDraft) -> bool:
    """Whether the suit beside the interim order spoken of is dismissed: "dismissed the action"."""
    if docket.scene.language != "en" or case.beside is None or ended(case.beside):
        return False
    said = [cue for cue in frame.cues if cue.cue_class == "dismiss"]
    return any(_THE_SUIT.match(docket.scene.content, cue.end, frame.span.end) for cue in said)


_OF_SUIT = _EN.within("of suit")


def _asked_of_court(case: CaseDraft, frame: Frame) -> bool:
    """Whether an attack told last without its office is what the court of a decision was asked: a nullity suit."""
    attack = case.role == "office" and not case.forum and case.after is None
    return attack and frame.forum is not None and frame.forum.kind not in OFFICES


_PROVISIONAL = _EN.within("provisional")
_FOUND_INFRINGED = _EN.within("found infringed")


_AN_INTERIM_ORDER = _EN.behind("an interim order")


def _undoes_order(docket: Docket, frame: Frame) -> bool:
    """Whether what is set aside is an interim order: "set aside a preliminary injunction"."""
    if docket.scene.language != "en":
        return False
    content, start = docket.scene.content, frame.sentence.start
    undone = [cue for cue in frame.cues if cue.cue_class == "reverse"]
    if any(_ORDER_WAS.search(content, max(start, cue.start - _BEFORE_VERB), cue.start) for cue in undone):
        return True
    return any(_AN_INTERIM_ORDER.match(content, cue.start, cue.end + _BEHIND_VERB) for cue in undone)


INTERIM_NOUN = (
    r"(?:preliminary|interim|interlocutory|provisional|temporary|ad[ -]interim|ex parte|pre-?trial|pre-?suit)"
    r"(?: \w[\w-]*){0,2}? (?:injunctions?|injunctive relief|orders?|measures?|relief|bans?|dispositions?)"
)
"""What an interim order is called."""
_INTERIM = lazy(rf"\b{INTERIM_NOUN}\b")
_ORDER_WAS = _EN.before("order was")
"""What stands before the verb where an order was undone: "the preliminary injunction granted in May was lifted"."""
_BEFORE_VERB, _BEHIND_VERB = 220, 90
_APPEAL_FROM_ORDER = _EN.behind("appeal from order")


def _appeals_an_order(docket: Docket, frame: Frame) -> bool:
    """Whether what is decided is an appeal against an interim order: "dismissed the appeal against an order refusing
    interim relief"."""
    if docket.scene.language != "en" or frame.classes & {"award"}:
        return False
    at, end = frame.predicate.start, frame.sentence.end
    return _APPEAL_FROM_ORDER.match(docket.scene.content, at, end) is not None


PROVISIONAL_ZH = _ZH.within("provisional")
"""Words that show an injunction to hold for a time, or to be asked for apart from a suit."""
_FOUND_INFRINGED_ZH = _ZH.within("found infringed")


def for_relief(docket: Docket, frame: Frame) -> bool:
    """Whether somebody is told to stop upon the request for interim relief of which the sentence before tells."""
    return relief_spoken_of(docket.scene, frame) and not found_first(docket, frame)


def found_first(docket: Docket, frame: Frame) -> bool:
    """Whether a plain injunction follows the finding that a right is infringed, and so is no interim one."""
    sentence = docket.scene.words(frame.sentence)
    if docket.scene.language == "zh":
        found = "won" in frame.classes or _FOUND_INFRINGED_ZH.search(sentence)
        return bool(found) and not PROVISIONAL_ZH.search(sentence)
    if _PROVISIONAL.search(sentence):
        return False
    return (
        bool(_FOUND_INFRINGED.search(sentence)) or judgment_given(docket, frame) or _counterclaim_decided(docket, frame)
    )


_COUNTERCLAIM = lazy(
    r"\bcounter-?claims?(?: for (?:revocation|invalidity|nullity|a declaration of invalidity))?(?: by [^.;]{2,40})? "
    r"(?:was|were|is|are|has been|had been|failed|fails|succeeded|succeeds)\b"
    r"|\b(?:dismiss|reject|allow|uph[eo]ld|grant)\w*(?: (?:the|a|its|his))?(?: defendants?['’]s?)? counter-?claim"
)


def _counterclaim_decided(docket: Docket, frame: Frame) -> bool:
    """Whether the same paragraph goes on with a counterclaim that is decided too, which no interim order meets."""
    content, start = docket.scene.content, frame.sentence.start
    end = content.find("\n", start)
    end = end if end >= 0 else len(content)
    told = _COUNTERCLAIM.search(content, start, end)
    return told is not None and _INTERIM.search(content, start, end) is None
