"""Penalties for not obeying an order: a proceeding of its own, of which the order and the suit behind it tell no more
than who had obtained it, against whom."""

from ipgraph.extract.draft import CaseDraft, Draft, Fact
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import is_private
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "breached-order"
_WORDS = Beside("en", "breached_orders")
_BREACH, _PENALTY = _WORDS.within("breach"), _WORDS.within("penalty")
_REFUSED, _MORE = _WORDS.within("refused"), _WORDS.within("more")
_SIDES = {
    "claimants": (_WORDS.before("obtained"), _WORDS.behind("obtained")),
    "respondents": (_WORDS.before("punished"), _WORDS.behind("punished")),
}
_ORDER_OF, _PAID_TO = _WORDS.before("order of"), _WORDS.before("paid to")
_BACK = 90


def tell_breaches(draft: Draft, scene: Scene) -> None:
    """Make what one English sentence tells of a penalty for the breach of an order a proceeding over that breach."""
    if scene.language != "en":
        return
    for case in draft.cases:
        if case.role == "main" and case.after is None and case.verdicts and not case.filed:
            sentence = _only_sentence(case, scene)
            if sentence is not None and _is_breach(scene, sentence):
                _tell(case, scene, sentence)


def _only_sentence(case: CaseDraft, scene: Scene) -> Span | None:
    """The sentence in which all is told that a forum did in a case."""
    places = [v.span.start for v in case.verdicts]
    return next((s for s in scene.sentences if all(s.start <= at < s.end for at in places)), None)


def _is_breach(scene: Scene, sentence: Span) -> bool:
    words = (scene.content, sentence.start, sentence.end)
    if _REFUSED.search(*words) or _MORE.search(*words):
        return False
    return bool(_BREACH.search(*words) and _PENALTY.search(*words))


def _tell(case: CaseDraft, scene: Scene, sentence: Span) -> None:
    span = case.verdicts[-1].span
    case.type = Fact("other", span, RULE)
    if case.instance is None or case.instance.value == "first":
        case.outcome = Fact("granted", span, RULE)
    case.findings.clear()
    fines = [
        m
        for m in case.awarded
        if not _PAID_TO.search(scene.content, max(sentence.start, m.span.start - _BACK), m.span.start)
    ]
    kept = ("fine",) if len(fines) == len(case.awarded) else ("fine", "damages")
    case.remedies = {remedy: fact for remedy, fact in case.remedies.items() if remedy in kept}
    for money in case.awarded:
        if money not in fines and money.kind is not None and money.kind.value == "fine":
            money.kind, case.remedies["damages"] = Fact("damages", money.span, RULE), Fact(True, span, RULE)
    for money in fines:
        case.remedies["fine"] = Fact(True, span, RULE)
        money.kind = Fact("fine", money.span, RULE)
    decided = case.decided
    days = [d for d in scene.dates.within(sentence) if decided is not None and d.value == decided.value]
    if any(_ORDER_OF.search(scene.content, max(sentence.start, day.start - _BACK), day.start) for day in days):
        case.decided = None
    told = {side: _named(scene, sentence, side) for side in _SIDES}
    both = told["claimants"].keys() & told["respondents"].keys()
    if len(both) < len(told["claimants"]):  # against Alpha, who had won elsewhere, for breaching what Beta had obtained
        told["claimants"] = {p: at for p, at in told["claimants"].items() if p not in both}
    punished = [p for p in told["respondents"] if p not in told["claimants"]]
    if len(punished) == 1 and len(told["claimants"]) <= 1:
        case.respondents = {punished[0]: Fact(True, told["respondents"][punished[0]], RULE)}
        case.claimants = {p: Fact(True, at, RULE) for p, at in told["claimants"].items()} or {
            p: fact for p, fact in case.claimants.items() if p is not punished[0]
        }


def _named(scene: Scene, sentence: Span, side: str) -> dict[PartyDraft, Span]:
    """Those whom words beside their names tell to be on a side."""
    before, behind = _SIDES[side]
    found: dict[PartyDraft, Span] = {}
    for actor in find_actors(scene, sentence):
        if actor.pronoun:
            continue
        back = max(sentence.start, actor.start - _BACK)
        if before.search(scene.content, back, actor.start) or behind.match(scene.content, actor.end, sentence.end):
            found.update({p: actor.span for p in actor.parties if is_private(p) and p not in found})
    return found
