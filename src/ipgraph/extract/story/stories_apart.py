"""Where an English text turns to another dispute: what follows names none of those who were named before.

A round-up tells one dispute behind the other, under headings or without. A paragraph begins a story of its own where
no party is named on both sides of its beginning and both sides tell of a court or an office; without a heading it must
bring two parties of its own, and open with nothing that looks back. The captions of cases as headings ("Alpha v Beta")
do so too where there are several, whoever is named in them.
"""

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LONGEST_HEADING = 100
_LOOKS_BACK = lazy(
    r"(?:In (?:a|another|its|the) (?:[\w-]+ )?(?:decision|ruling|judgment|order)"
    r"|The (?:[a-z-]+ ){0,2}(?:court|judges?|panel|jury|ruling|judgment|decision|verdict|case|suit|appeal|award|order"
    r"|company|firm|dispute|parties|plaintiffs?"
    r"|defendants?|board|office)\b|That|This|These|Those|It|Its|He|She|They|Their|His|Her|Both|Neither|But|Such|Then"
    r"|So|Yet|On appeal|According to|Under the)\b"
)
_CAPTION = lazy(r"[A-Z0-9][^.,;:]{1,45} (?:v|vs)\.? (?:the )?[A-Z0-9][^.,;:]{1,45}")
_OWN_PARTIES = 2
"""How many parties a paragraph without a heading names at the least that begins a story of its own."""


def stories_apart(scene: Scene) -> frozenset[int]:
    """Where the paragraphs begin that turn to another dispute."""
    paragraphs = scene.version.paragraphs
    if scene.language != "en" or not paragraphs:
        return frozenset()
    captions = [p for p in paragraphs if _is_heading(scene, p) and _CAPTION.fullmatch(scene.words(p).strip())]
    if len(captions) > 1:
        return frozenset(p.start for p in captions if p.start > paragraphs[0].start)
    named = [_named(scene, p) for p in paragraphs]
    cuts = [0, *_clean_cuts(named)]
    kept: list[int] = []
    for at, cut in enumerate(cuts):
        end = cuts[at + 1] if at + 1 < len(cuts) else len(paragraphs)
        headed = _is_heading(scene, paragraphs[cut])
        parties = {party for each in named[cut:end] for party in each}
        told = any(_tells_forum(scene, p) for p in paragraphs[cut:end])
        looks_back = _LOOKS_BACK.match(scene.content, paragraphs[cut].start) is not None
        if told and (headed or cut == 0 or (len(parties) >= _OWN_PARTIES and not looks_back)):
            kept.append(cut)
    if 0 not in kept:
        return frozenset()
    headed_by = [cut - 1 if cut > 1 and _is_heading(scene, paragraphs[cut - 1]) else cut for cut in kept if cut]
    return frozenset(paragraphs[cut].start for cut in headed_by)


def _clean_cuts(named: list[set[PartyDraft]]) -> list[int]:
    """Before which paragraphs nobody was named who is named in them or behind them."""
    behind: list[set[PartyDraft]] = [set()]
    for each in reversed(named):
        behind.append(behind[-1] | each)
    behind.reverse()
    before: set[PartyDraft] = set()
    cuts = []
    for at, each in enumerate(named):
        if before and behind[at] and not before & behind[at]:
            cuts.append(at)
        before |= each
    return cuts


def _is_heading(scene: Scene, paragraph: Span) -> bool:
    """Whether a paragraph is a line that heads those behind it."""
    words = scene.words(paragraph).strip()
    return len(words) < _LONGEST_HEADING and words[-1:] not in (".", "!", ";", ",", ":", '"', "”")


def _named(scene: Scene, paragraph: Span) -> set[PartyDraft]:
    mentions = scene.parties.within(paragraph)
    return {p for m in mentions for p in m.parties if not p.unnamed and p.type != "government"}


def _tells_forum(scene: Scene, paragraph: Span) -> bool:
    return any(f.key and not f.anaphor for f in scene.forums.within(paragraph))
