"""Orders until the judgment that no word calls so, but what the court held does: "the plaintiff had made out a prima
facie case and the balance of convenience lay in its favour"."""

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.frames.frame import OFFICES
from ipgraph.extract.story.docket import Docket, chain
from ipgraph.lang.patterns import lazy

RULE = "prima-facie"
_HELD = lazy(
    r"\bprima facie (?:case|view|strong|infring|satisfied|satisfaction)|\bbalance of convenience\b|\bad[- ]interim\b"
    r"|\bOrder (?:XXXIX|39)\b|\bnext date of hearing\b"
)
"""What a court weighs that orders something before the trial."""
_FINAL = lazy(
    r"\b(?:decreed?|permanent(?:ly)?|final (?:judgment|decree)|at trial|after (?:a |the )?trial|jury"
    r"|summary judgment)\b"
)
_OF_SUIT = lazy(
    r"\b(?:dismiss|decid|reject)\w* (?:(?!in |for |applic|plea|motion|petition|appeal|request|prayer)[\w'’&.-]+ ){0,7}?"
    r"(?:suit|lawsuit|action|case|proceedings)\b(?! (?:applic|motion|petition))"
)
"""The end of a suit itself, which a first view of it does not take back: "dismissed Alpha's trade mark suit"."""
_DECIDES = frozenset({"grant", "order", "won", "lost", "dismiss"})
_ENDS = ("award", "settle", "withdraw", "convict", "liable", "invalidated", "partly-invalidated", "maintained")


def split_prima_facie(docket: Docket) -> None:
    """Make what a court did on a first view of a suit an interim measure beside that suit."""
    if docket.scene.language != "en":
        return
    cases = list(docket.cases())
    for suit in cases:
        first = suit.role == "main" and suit.after is None and suit.instance is not None
        if not first or suit.instance.value != "first" or not suit.forum or suit.forum_kind in OFFICES:  # type: ignore[union-attr]
            continue
        if suit.said(*_ENDS) or suit.awarded or any(c.role == "interim" and c.thread is suit.thread for c in cases):
            continue
        verdicts = [v for v in suit.verdicts if v.value in _DECIDES]
        if verdicts and _on_first_view(docket, suit, verdicts):
            _split(docket, suit, verdicts)


def _on_first_view(docket: Docket, suit: CaseDraft, verdicts: list[Fact]) -> bool:
    """Whether the sentences that tell what was done in a suit, or the ones behind them, are on a first view of it."""
    scene = docket.scene
    told = [i for i, s in enumerate(scene.sentences) if any(s.start <= v.span.start < s.end for v in verdicts)]
    if not told:
        return False
    ending = [s for s in scene.sentences[told[0] : told[-1] + 1] if _OF_SUIT.search(scene.content, s.start, s.end)]
    if any(s.start <= v.span.start < s.end for s in ending for v in verdicts):
        return False
    near = scene.sentences[told[0] : told[-1] + _BEHIND]
    near = tuple(s for s in near if docket.part_at(s.start) == docket.part_at(suit.born))
    if any(_FINAL.search(scene.content, s.start, s.end) for s in near):
        return False
    return any(_HELD.search(scene.content, s.start, s.end) for s in near)


_BEHIND = 4


def _split(docket: Docket, suit: CaseDraft, verdicts: list[Fact]) -> None:
    refused = not any(v.value in ("grant", "order", "won") for v in verdicts)
    span = verdicts[0].span
    order = docket.open(suit.thread, "interim", span.start, None)
    order.take_forum(suit)
    order.instance, order.beside = Fact("first", span, RULE), suit
    order.verdicts = [Fact("dismiss" if refused else "grant", v.span, v.rule) for v in verdicts]
    order.claimants, order.respondents = dict(suit.claimants), dict(suit.respondents)
    order.remedies, suit.remedies = suit.remedies, {}
    order.decided, suit.decided = suit.decided, None
    suit.verdicts = [v for v in suit.verdicts if v not in verdicts]
    if not suit.said("pending"):
        suit.verdicts.append(Fact("pending", span, RULE))  # what is ordered before the judgment leaves it to come
    for review in [c for c in docket.cases() if c is not suit and suit in chain(c) and c.role == "main"]:
        review.role = "interim"
        review.after = order if review.after is suit else review.after
