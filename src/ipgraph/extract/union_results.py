"""What the General Court of the European Union decided, told by who won or by what became of the mark.

Whoever won there by an annulment had brought the action, as had whoever lost without one; that a mark falls or stands
tells, beside what the office had decided, whether its decision was annulled.
"""

from bisect import bisect_right

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy

RULE = "union-result"
_FELL = frozenset({"invalidated", "partly-invalidated"})
_KEPT_BELOW = frozenset({"dismiss", "maintained", "lost"})
_FELL_BELOW = frozenset({*_FELL, "won", "grant"})
_TURNED = frozenset({"affirm", "reverse", "dismiss", "remand"})
_WON = frozenset({"won", "reverse", "remand"})
_ITS_CASE = lazy(r" (?:its|his|her|their) (?:[\w-]+ ){0,2}?(?:case|action|appeal|challenge|bid|attempt)\b")
_BESIDE = lazy(r"\b(?:intervener|intervening|opponent|rival|competitor|opposing|against the EUIPO and)\b")


def turn_result(case: CaseDraft, scene: Scene) -> None:
    """Say of an action whether the office's decision stands, where its words only tell whether the mark does."""
    below = case.after
    if case.language != "en" or case.said(*_TURNED):
        return
    agreed = next((v for v in case.verdicts if v.value == "rule" and scene.words(v.span).startswith("confirm")), None)
    if agreed is not None:
        case.verdicts.append(Fact("affirm", agreed.span, agreed.rule))
    if below is None or agreed is not None:
        return
    told = next((v for v in case.verdicts if v.value in _FELL or v.value == "maintained"), None)
    kept, fell = below.said(*_KEPT_BELOW), below.said(*_FELL_BELOW)
    if told is None or kept == fell:
        return
    same = fell if told.value in _FELL else kept
    case.verdicts.append(Fact("affirm" if same else "reverse", told.span, told.rule))


def name_suing(case: CaseDraft, scene: Scene) -> None:
    """Name who brought an action of which only the winner or the loser is told."""
    if case.language != "en" or case.claimants:
        return
    annulled = case.said("reverse", "remand")
    told = next((v for v in case.verdicts if v.value == ("won" if annulled or case.said("won") else "lost")), None)
    if told is None:
        return
    own = _ITS_CASE.match(scene.content, told.span.end)
    if not annulled and case.said(*_WON) and not own:
        return
    at = bisect_right(scene.sentences, told.span.start, key=lambda each: each.start) - 1
    if at < 0:
        return
    sentence = scene.sentences[at]
    named: dict[PartyDraft, None] = {}
    for mention in scene.parties.within(sentence):
        named.update(dict.fromkeys(p for p in mention.parties if p.type != "government"))
    if len(named) != 1 or _BESIDE.search(scene.content, sentence.start, sentence.end):
        return
    case.add_side("claimants", tuple(named), told.span, RULE)
    for party in named:
        case.respondents.pop(party, None)
