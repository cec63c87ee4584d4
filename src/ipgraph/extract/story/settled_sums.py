"""What one side pays under a settlement: told with it, or in a sentence that speaks of its terms."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.draft import Fact, Settlement, SumDraft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.frame import Frame
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.docket import Docket
from ipgraph.extract.story.matching import ended
from ipgraph.extract.values.money import MoneyMention
from ipgraph.lang.beside import Beside
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_EN = Beside("en", "settled_sums")
_ZH = Beside("zh", "settled_sums")
_PAYS = {
    "en": _EN.before("pays"),
    "zh": _ZH.before("pays"),
}
"""What makes the first sum behind it the price of a settlement."""
_NOT_ONCE = {
    "en": _EN.behind("not once"),
    "zh": _ZH.behind("not once"),
}
_TERMS = {
    "en": _EN.behind("terms"),
    "zh": _ZH.behind("terms"),
}

_GOES_TO = {
    "en": lazy(
        r"(?:(?:will|shall|is to|has agreed to|agreed to|would) "
        r"(?:(?:make|pay|receive|get) (?:an? |the |[A-Z][\w.&-]* )?(?:[\w-]+ ){0,4})?$"
        r"|(?:^|, )[^,;.]{0,40}?\b(?:pays|receives) $)"
    ),
    "zh": lazy(r"(?:将|应|须|同意|一次性|需)?(?:向[^，。；]{1,24})?$"),
}
"""What stands before a verb of paying that tells of a term agreed upon, and not of an order."""


_IS_TO = lazy(r"(?:is|are|has|have) to\b")


def sum_of_settlement(docket: Docket, sentence: Span, behind: int, rule: str) -> SumDraft | None:
    """The sum that a sentence says is paid to settle, told behind ``behind``."""
    scene = docket.scene
    for money in scene.money.within(Span(behind, sentence.end)):
        if not _PAYS[scene.language].search(scene.content, behind, money.start):
            continue
        return None if _NOT_ONCE[scene.language].match(scene.content, money.end) else settlement_of(money, rule)
    return None


_FOR_PEACE = lazy(r"(?: \([^()]{2,24}\))? (?:in (?:cash|damages|total|all) )?(?:to )?$")


_FOR_THAT_ZH, _FOR_PEACE_ZH = (
    lazy(r"(?:以|支付)(?:总额|约|近|逾)?$"),
    lazy(r"(?:的(?:价格|金额|代价|条件))?(?:达成|实现)?"),
)
"""What stands round the price of a settlement told before the word for it: 以300万元和解, 支付300万元达成和解."""
_WILL_PAY = lazy(r"\b(?:(?:will|shall|(?:has |have )?agree[sd]? to|is to|are to|would|must) pay|paid|pays) [^;]{0,60}$")


def sum_paid_for_peace(docket: Docket, frame: Frame) -> SumDraft | None:
    """The sum right before the words for a settlement: "has agreed to pay Alpha RMB 2 million to settle its suit"."""
    scene, verb = docket.scene, frame.predicate
    before = scene.money.within(Span(frame.sentence.start, verb.start))
    if scene.language == "zh":
        led = before and _FOR_THAT_ZH.search(scene.content, max(0, before[-1].start - 8), before[-1].start)
        told = led and _FOR_PEACE_ZH.fullmatch(scene.content, before[-1].end, verb.start)
        return settlement_of(before[-1], verb.rule) if told else None
    if not before or not _FOR_PEACE.fullmatch(scene.content, before[-1].end, verb.start):
        return None
    pays = _WILL_PAY.search(scene.content, frame.sentence.start, before[-1].start)
    return settlement_of(before[-1], verb.rule) if pays else None


def settlement_of(money: MoneyMention, rule: str) -> SumDraft:
    """The sum that settles a suit."""
    equivalent = money.bracketed_equivalent
    paired = (equivalent.amount, equivalent.currency, Span(equivalent.start, equivalent.end)) if equivalent else None
    span = Span(money.start, money.end)
    kind = Fact("settlement", span, rule)
    return SumDraft(money.amount, money.currency, span, rule, kind, paired, money.at_least, money.at_most)


def tell_terms(docket: Docket, sentence: Span) -> None:
    """Read what is paid from a sentence that speaks of the terms of the settlement told before."""
    opening = _TERMS[docket.scene.language].match(docket.scene.content, sentence.start)
    if opening is None:
        return
    early, thread = docket.settlement, docket.thread
    rule = f"{docket.scene.language}-settlement-terms"
    paid = sum_of_settlement(docket, sentence, opening.end(), rule)
    if early is not None and early.paid is None:
        early.paid = paid
    elif thread is not None and thread.settled is not None and thread.paid is None:
        thread.paid = paid


_AGREED = _EN.before("agreed")


def is_agreed(scene: Scene, frame: Frame) -> bool:
    """Whether a sum is one that somebody has agreed to pay, which no forum has ordered."""
    before = max(frame.sentence.start, frame.predicate.start - 20)
    return scene.language == "en" and _AGREED.search(scene.content, before, frame.predicate.start) is not None


def agreed_to_pay(docket: Docket, frame: Frame, actors: list[Actor]) -> bool:
    """Read what a sentence behind that of the settlement says is paid: "Beta will pay Alpha 4 million", which no forum
    has ordered; who pays was sued. ``False`` where the sentence tells anything else."""
    scene, told = docket.scene, docket.settled_in
    if frame.forum is not None or frame.classes != {"award"}:
        return False
    if told is None:
        _settle_by_promise(docket, frame, actors)
        return _PROMISED.search(scene.content, frame.sentence.start, frame.predicate.end) is not None
    verb = frame.predicate
    if not _told_before(scene, told, frame) and (
        not _goes_on(scene, told, frame.sentence) or scene.forums.within(frame.sentence)
    ):
        return False
    money = scene.money.within(Span(verb.start, frame.span.end))
    agreed = _GOES_TO[scene.language].search(scene.content[frame.span.start : verb.start])
    if not money or not (agreed or _IS_TO.match(scene.content, verb.start)):
        return False
    paid = settlement_of(money[0], verb.rule)
    early, thread = docket.settlement, docket.thread
    if early is not None:
        early.paid = early.paid or paid
        if not docket.threads:
            _name_payers(docket, early, verb, actors)
    elif thread is not None and thread.settled is not None and sum(t.settled is not None for t in docket.threads) == 1:
        thread.paid = thread.paid or paid
    return True


_FOR_SOMETHING = lazy(
    r",? for (?!(?:the )?(?:infring|past|use\b|using|damages|copying|patents?|licen|its (?:claim|loss|patent)))"
)
"""What is bought with a sum: "$3 million for a factory"."""


def _settle_by_promise(docket: Docket, frame: Frame, actors: list[Actor]) -> None:
    """End a suit in which nothing is decided by the sum that who is sued agrees to pay whoever sues there."""
    scene, verb = docket.scene, frame.predicate
    if scene.language != "en" or not is_agreed(scene, frame):
        return
    payer = [a for a in actors if a.parties and a.end <= verb.start and a.mark == ""]
    payee = [a for a in actors if a.parties and a.start >= verb.end and a.mark in ("", "to")]
    money = scene.money.within(Span(verb.start, frame.span.end))
    if not payer or not payee or not money or _NOT_ONCE["en"].match(scene.content, money[0].end):
        return
    if _FOR_SOMETHING.match(scene.content, money[0].end):
        return
    for case in docket.cases():
        if case.role != "main" or case.thread.settled or ended(case) or case.findings or case.after is not None:
            continue
        if set(payer[-1].parties) <= set(case.respondents) and set(payee[0].parties) <= set(case.claimants):
            case.thread.settled = Fact("settle", frame.words, verb.rule)
            case.thread.paid = settlement_of(money[0], verb.rule)
            return


def _name_payers(docket: Docket, early: Settlement, verb: Cue, actors: list[Actor]) -> None:
    """Remember who pays whom of those who settle, as the words around the verb say."""
    payer = [a for a in actors if a.parties and a.end <= verb.start and a.mark == ""]
    payee = [a for a in actors if a.parties and a.start >= verb.end and a.mark in ("", "to")]
    if docket.scene.language == "zh":
        payee = [a for a in actors if a.parties and a.end <= verb.start and a.mark in ("to", "against")]  # 向甲公司支付
    if payer and payee and {p for a in (payer[-1], payee[0]) for p in a.parties} <= early.named:
        early.paying, early.paid_to = payer[-1].parties, payee[0].parties


def _told_before(scene: Scene, told: Span, frame: Frame) -> bool:
    """Whether the words of the settlement stand in the same sentence: "Under the agreement …, and Beta will pay"."""
    before = Span(frame.sentence.start, frame.predicate.start)
    return scene.language == "en" and told.start == frame.sentence.start and scene.cues.has(before, "settle")


def _goes_on(scene: Scene, told: Span, sentence: Span) -> bool:
    """Whether a sentence stands right behind that of a settlement, or tells in its paragraph what somebody will pay."""
    gap = sentence.start - told.end
    if 0 <= gap <= NEXT:
        return True
    between = Span(told.end, sentence.start)
    return (
        scene.language == "en"
        and 0 <= gap <= PARAGRAPH
        and "\n" not in between.of(scene.content)
        and not any(scene.cues.has(between, each) for each in ("order", "award", "rule", "won"))
    )


PARAGRAPH = 600
_PROMISED = _EN.before("promised")
"""Who agrees to pay was not told to by a court."""
NEXT = 3
"""How far from the sentence of a settlement that of its terms stands."""
