"""Words for a decision that tell of none: what somebody asks for, what is still to come, what dates something else."""

import re

from ipgraph.extract.cues import Cue
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_FOR_DECISION = frozenset({"order", "award", "rule", "grant", "dismiss", "invalidated", "reverse", "remand"})


_EN = Beside("en", "unreal")
_ZH = Beside("zh", "unreal")
_UNTIL_CLAUSE = _EN.before("until")
FOR_RETRIAL = _EN.behind("for retrial")
ASKS_COURT = {
    "en": _EN.within("asks the court"),
    "zh": _ZH.within("asks the court"),
}
ON_COMPETENCE_ZH = _ZH.before("on competence")
"""What a court decides on its own competence is no case of its own."""
_WHEN_ZH = _ZH.behind("when")
_YET_TO_COME = {
    "en": _EN.before("yet to come"),
    "zh": _ZH.before("yet to come"),
}


_IN_GENERAL = {
    "en": _EN.before("in general"),
    "zh": _ZH.before("in general"),
}
"""What a court can do by law, which none has done: "A court may declare that they do not infringe"."""


_NOUN = _EN.behind("a decision")
_OBJECT_OF = _EN.before("object of")


def dates_something_else(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a word for a decision only says when something else was, or what is still to come."""
    if scene.language == "en" and _UNTIL_CLAUSE.search(scene.content, max(sentence.start, cue.start - 50), cue.start):
        return True
    if _IN_GENERAL[scene.language].search(scene.content, max(sentence.start, cue.start - 200), cue.start):
        return True
    if cue.cue_class == "convict" and _convicted_before(scene, sentence, cue):
        return True
    if cue.cue_class != "rule":
        return False
    if scene.language == "en" and _NOUN.match(scene.content, cue.start, cue.end):
        spoken_of = _OBJECT_OF.search(scene.content, max(sentence.start, cue.start - 60), cue.start)
        if spoken_of is not None:
            return True
    if scene.language == "zh" and _WHEN_ZH.match(scene.content, cue.end, sentence.end):
        return True
    return bool(_YET_TO_COME[scene.language].search(scene.content[max(sentence.start, cue.start - 60) : cue.start]))


_CONVICTED, _OTHER_CRIME = _EN.before("convicted before"), _EN.within("another crime")


def _convicted_before(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a conviction only says when something was done: "went on even after its managers were convicted", or was
    of something else than the text is about."""
    if scene.language != "en" or _OTHER_CRIME.search(scene.content, sentence.start, sentence.end):
        return scene.language == "en"
    if _CONVICTED.search(scene.content, max(sentence.start, cue.start - 90), cue.start) is None:
        return False
    return not scene.forums.within(Span(cue.end, min(sentence.end, cue.end + _NAME_REACH)))


_GROUNDS_ZH = _ZH.before("grounds of appeal")
"""What somebody argues on appeal: 甲公司上诉,理由是商标被撤销之前的使用有据."""


def argued_on_appeal(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a word for a decision stands in the grounds of an appeal, and no court is named in them."""
    if scene.language != "zh":
        return False
    grounds = _GROUNDS_ZH.search(scene.content, sentence.start, cue.start)
    return grounds is not None and "法院" not in grounds.group() and "局" not in grounds.group()


_THE_COURT_ZH = lazy(r"^(?:人民)?法院(?:依法)?")
"""Whom somebody asks, right behind the verb: 请求法院判令."""


_ASKED_TO_BE = _EN.before("asked to be")
"""Ahead of what somebody asks for: "its request that the patent be" revoked; a court orders "that it be", too."""

_ASKED_TO_DO, _TO_DO = _EN.before("asked to do"), _EN.behind("to do")
"""What somebody asks a forum to do: "It requests that the Commission open a case and issue an order"."""


_RELIEF = _EN.within("relief")
"""What else somebody asks for before damages: "claims an injunction and damages to be assessed"."""


def only_asked(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a word for a decision stands in what a party asks for or argues."""
    if cue.cue_class not in _FOR_DECISION:
        return False
    if scene.language == "zh":
        back = Span(max(sentence.start, cue.start - 26), cue.start)
        for claim in scene.cues.within(back, "claim"):
            between = _THE_COURT_ZH.sub("", scene.content[claim.end : cue.start])
            denied = scene.content[max(sentence.start, claim.start - 1) : claim.start] in ("未", "不")
            scope = len(between) <= 18 and not re.search(
                r"[。；;]|，其他|，其余|法院|判决|驳回|支持|，[但而最终经]{0,3}(?:仲裁庭|合议庭|专家组|陪审团)", between
            )
            scope = scope and not _a_forum_goes_on(scene, Span(claim.end, cue.start))
            scope = scope and not (cue.cue_class == "dismiss" and _what_is_dismissed(scene, claim, cue))
            if claim.end <= cue.start and scope and not denied:
                return True
        return cue.cue_class in ("order", "award") and _in_prayer(scene, sentence, cue)
    if _ASKED_TO_BE.search(scene.content, max(sentence.start, cue.start - 120), cue.start):
        return True
    if _TO_DO.match(scene.content, cue.start, cue.end) and _ASKED_TO_DO.search(
        scene.content, max(sentence.start, cue.start - 160), cue.start
    ):
        return True
    asks = ASKS_COURT["en"].search(scene.content, sentence.start, cue.start)
    if asks and not re.search(
        r";|\b(?:which|who) (?:it|the court)|\bthe court (?:\w+ly )?[a-z]+ed\b", scene.content[asks.end() : cue.start]
    ):
        return True
    if cue.cue_class == "remand":
        asked = scene.cues.within(Span(max(sentence.start, cue.start - 70), cue.start), "ask")
        told = [FOR_RETRIAL.match(scene.content, ask.start, cue.end) for ask in asked]
        return any(petition is not None and petition.end() > cue.start for petition in told)
    back = Span(max(sentence.start, cue.start - 100), cue.start)
    for ask in scene.cues.within(back, "ask", "claim"):
        if _AT_REQUEST.search(scene.content, max(sentence.start, ask.start - 60), ask.start):
            continue
        between = scene.content[ask.end : cue.start]
        for forum in scene.forums.within(Span(ask.end, cue.start)):
            between = between.replace(scene.words(forum), "court")
        if ask.end <= cue.start and re.fullmatch(
            r"(?: (?:the|a|that|its|for|to|be|an|[A-Z]?[\w'’]*[Cc]ourt|board|office|it))*\s?", between
        ):
            return True
        if ask.end <= cue.start and cue.cue_class == "award" and _RELIEF.match(between):
            return True
    return False


_AT_REQUEST = _EN.before("at request")
_WHOLLY_ZH = _ZH.within("wholly")
_WHOSE_ZH = lazy(r"(?:^|[，。；、：])(?:(?!对)[^，。；、：])*[的其该]$")
"""Whose request it is; one made against somebody is a part of what was asked for."""


def _what_is_dismissed(scene: Scene, claim: Cue, cue: Cue) -> bool:
    """Whether words for a request name the thing that is dismissed behind them: 把甲公司的请求全部驳回."""
    owned = _WHOSE_ZH.search(scene.content, max(0, claim.start - 30), claim.start)
    return owned is not None and _WHOLLY_ZH.fullmatch(scene.content, claim.end, cue.start) is not None


_HOLDS_ZH = _ZH.before("holds")
_ITSELF_ZH = _ZH.behind("itself")


def held_by_party(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether it is a party that holds something, and no forum: 甲公司（下称甲）认为."""
    if scene.language != "zh" or cue.cue_class != "rule" or not _HOLDS_ZH.search(scene.content, cue.start, cue.end):
        return False
    if _found_out(scene, sentence, cue):
        return True
    before = scene.parties.within(Span(max(sentence.start, cue.start - _NAME_REACH), cue.start))
    if not before or any(party.type == "government" for party in before[-1].parties):
        return False
    return _ITSELF_ZH.fullmatch(scene.content, before[-1].end, cue.start) is not None


_SOMEBODY = lazy(
    r"[“\"]?(?!(?:The|An?|It|He|She|They|This|That|These|Those|On|In|At|Judges?|Justices?|Courts?|Board|Sir|Lord|Lady|Mr|Ms|"
    r"Dr|Master|Recorder|Chief)\b)(?:(?!(?:L|C|A)?JJ?A?\b)[A-Z][\w&’'-]*(?:\.(?=\s[A-Z]))? ){1,3}"
    r"(?:has |have |had |also |later |strongly |firmly |flatly )*"
)
_DENIES = lazy(
    r"den(?:y|ies|ied) (?:it\b|(?:any|all)\b(?! (?:\w+ )?(?:motions?|requests?|claims?|relief|appeals?)\b)|wrongdoing"
    r"|infring|(?:the|those|these|such) (?:allegation|accusation|charge|suggestion))"
    r"|(?:rejects?|rejected|dismiss(?:es|ed)) (?:(?:the|those|these|such|any|all) )?"
    r"(?:allegation|accusation|suggestion)"
)
"""What somebody says of an accusation; claims, counts and charges are dismissed by a judge, whom a surname may tell."""


def denied_by_somebody(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether it is somebody whom the text tells to be no court that denies something: "Alpha denied it"."""
    if scene.language != "en" or cue.cue_class != "dismiss" or scene.forums.within(sentence):
        return False
    said = _DENIES.match(scene.content, cue.start, sentence.end)
    return said is not None and _SOMEBODY.fullmatch(scene.content, sentence.start, cue.start) is not None


_FOUND_OUT_ZH = _ZH.before("found out")
_WRONGED_ZH = _ZH.behind("to be wronged")


def _found_out(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a party that found something out holds itself to be wronged by it: 甲公司发现…，认为其侵犯…."""
    told = _FOUND_OUT_ZH.search(scene.content, sentence.start, cue.start)
    if told is None or scene.forums.within(Span(sentence.start, cue.start)):
        return False
    named = scene.parties.within(Span(sentence.start, told.start() + 1))
    return bool(named) and _WRONGED_ZH.match(scene.content, cue.end, sentence.end) is not None


_NAME_REACH = 60
_DECIDED_ZH = _ZH.within("decided")


def _in_prayer(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a long list of what a court is asked for goes on: 请求判令甲公司（…）、乙公司（…）停止侵权、赔偿损失."""
    asks = ASKS_COURT["zh"].search(scene.content, sentence.start, cue.start)
    if asks is None or _DECIDED_ZH.search(scene.content, asks.end(), cue.start):
        return False
    return not scene.forums.within(Span(asks.end(), cue.start))


def _a_forum_goes_on(scene: Scene, between: Span) -> bool:
    """Whether a clause of its own tells what a forum did that was asked: 应甲公司请求，国家知识产权局宣告该商标无效."""
    return any(scene.content[forum.start - 1] in "，," for forum in scene.forums.within(between))


_PRAYER_EN = _EN.behind("prayer")
_PROVISIONAL_ZH = _ZH.behind("provisional")


def relief_in_suit(scene: Scene, cue: Cue) -> bool:
    """Whether an injunction is only what a suit asks for: 起诉乙公司并寻求禁令救济, "an injunction and damages"."""
    if cue.cue_class not in ("sue", "ask"):
        return False
    if scene.language == "en":
        return _PRAYER_EN.match(scene.content, cue.end, cue.end + 160) is not None
    return not _PROVISIONAL_ZH.match(scene.content, cue.start, cue.end + 24)


def inside_others(cues: list[Cue]) -> list[Cue]:
    """Words for setting aside that belong to others: 判决撤销一审判决第二项 sets aside a part, 维持撤销决定 nothing."""
    if not any(cue.cue_class == "reverse" for cue in cues):
        return []
    parts = [cue for cue in cues if cue.cue_class == "modify"]
    upheld = {cue.end for cue in cues if cue.cue_class == "affirm"}
    return [
        cue
        for cue in cues
        if cue.cue_class == "reverse"
        and (cue.start in upheld or any(cue.start < part.end and part.start < cue.end for part in parts))
    ]


_UNDER = _EN.before("under a deal")


_AGREED_ZH = _ZH.before("agreed")
_AS_AGREED_ZH = _ZH.behind("as agreed")
"""What leads to a duty that the sides agreed on, and what such a payment is called: 双方达成和解,乙支付和解款50万元."""


def term_of_settlement(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a duty is one that the sides agreed on: "Under the settlement Beta will pay RMB 2 million"."""
    if scene.language == "zh":
        agreed = _AGREED_ZH.search(scene.content, sentence.start, cue.start)
        return agreed is not None or _AS_AGREED_ZH.match(scene.content, cue.end, sentence.end) is not None
    return _UNDER.search(scene.content, max(sentence.start, cue.start - 120), cue.start) is not None


_FOUND_BROUGHT = _EN.within("found brought")
"""What a forum says of a suit told before tells none: "it found that the complaint had been brought in bad faith"."""


def only_judged(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a word for a suit stands in what a forum says of one: "declared that the complaint had been brought"."""
    said = _FOUND_BROUGHT.search(scene.content, max(sentence.start, cue.start - 60), min(sentence.end, cue.end + 30))
    return said is not None and said.start() < cue.start and cue.end <= said.end()


_COSTS = _EN.behind("only costs")


def only_costs(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a loser only has to bear the costs: "rejected Alpha's claims and ordered it to pay the costs"."""
    if not scene.cues.has(Span(sentence.start, cue.start), "dismiss", "lost"):
        return False
    return _COSTS.match(scene.content, min(cue.start, cue.end - len("pay")), sentence.end) is not None


_APPEALED = _EN.before("appealed")


def is_appealed(scene: Scene, sentence: Span, cue: Cue) -> bool:
    """Whether a verdict is only the one appealed from: "declined to hear Beta's appeal of a verdict for Alpha"."""
    if scene.language != "en" or cue.cue_class != "won":
        return False
    return _APPEALED.search(scene.content, max(sentence.start, cue.start - 60), cue.start) is not None
