"""Who was sued, and by whom, where a Chinese report tells only what each did: 甲公司运营的网站…，乙公司批量抓取其数据。

Bulletins tell cases so in a line or two: whose the thing is, who took it, what the court made of it.
"""

from ipgraph.extract.draft import CaseDraft, Draft
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actors import find_actors
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.told_where import is_private
from ipgraph.lang.beside import Beside
from ipgraph.model.article import Span

RULE = "doers-sued"
PAIR = 2
_WORDS = Beside("zh", "doers_sued")
_DID, _HAS = _WORDS.behind("did"), _WORDS.behind("has")
_GRANTED = ("award", "order", "won", "liable")


def name_doers(draft: Draft, scene: Scene) -> None:
    """Name the sides of the only suit of a part of a Chinese text that nothing else names, where it was won."""
    if scene.language != "zh":
        return
    for part, cases in draft.cases_by_part(len(scene.content)):
        first = [case for case in cases if case.after is None]
        if len(first) != 1 or first[0].role != "main" or any(case.role != "main" for case in cases):
            continue
        suit = first[0]
        if not suit.claimants and not suit.respondents and not suit.others and suit.said(*_GRANTED):
            _name(suit, cases, scene, part)


def _name(suit: CaseDraft, cases: list[CaseDraft], scene: Scene, part: Span) -> None:
    decided = min((v.span.start for v in suit.verdicts if v.value in _GRANTED), default=part.start)
    told = [s for s in scene.sentences if part.start <= s.start < decided]
    actors = [
        (s, a)
        for s in told
        for a in find_actors(scene, s)
        if a.parties and not a.pronoun and all(is_private(p) for p in a.parties) and a.start < decided
    ]
    named = list(dict.fromkeys(p for _, a in actors for p in a.parties))
    doing = [a for s, a in actors if _opens(scene, s, a) and _DID.match(scene.content, a.end, s.end)]
    having = [a for s, a in actors if _opens(scene, s, a) and _HAS.match(scene.content, a.end, s.end)]
    if len(named) != PAIR or not doing or not having:
        return
    owner, doer = having[0].parties, tuple(p for p in doing[-1].parties if p not in having[0].parties)
    if not doer or len(owner) != 1 or doing[-1].start < having[0].start:
        return
    for case in cases:
        _add(case, owner, doer, doing[-1].span)


def _add(case: CaseDraft, owner: tuple[PartyDraft, ...], doer: tuple[PartyDraft, ...], span: Span) -> None:
    case.add_side("claimants", owner, span, RULE)
    case.add_side("respondents", doer, span, RULE)


def _opens(scene: Scene, sentence: Span, actor: Actor) -> bool:
    """Whether a name is the first thing of its clause."""
    return actor.start == sentence.start or scene.content[actor.start - 1] in "，,。；;：:　 \n"
