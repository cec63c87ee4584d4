"""Where the parts of an English digest begin that tell a case each under a label: "Korea. A chilly one.", "Hamburg: a
photographer loses".

The parts of one story have labels too ("Background", "The decision"); what tells them apart is that each part of a
digest speaks of a court of its own.
"""

from bisect import bisect_right
from collections import Counter
from itertools import pairwise

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.labelled_parts import LEAST, LONG, OF_ONE_STORY, labelled_parts
from ipgraph.extract.parties_en.described import RULE as DESCRIBED
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.headed_parts import headed_parts
from ipgraph.extract.story.items_zh import items_zh
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_LABEL = r"(?P<label>[A-Z][\w’'&/-]*(?: (?:[A-Z\d][\w’'&/-]*|of|and|the|v\.?)){0,4})"
_RUN_IN = lazy(rf"{_LABEL}[.:] (?=[A-Z“\"‘])")
_LINE = lazy(rf"(?:{_LABEL}|[A-Z][\w’'&/-]*(?: [a-z\d][\w’'&/-]*){{0,3}}): \S[^\n]*[^.\s:;,]\s*$")
_SHORT = 100
"""How long a heading is at the most."""


def one_story(content: str, at: int) -> bool:
    """Whether a part of one story begins at a place: "Background", "The decision"."""
    return OF_ONE_STORY.match(content, at) is not None


def labelled_sections(scene: Scene) -> frozenset[int]:
    """Where the parts of an English digest begin, each under a label and with a court of its own."""
    if scene.language == "zh":
        return _under_headlines_zh(scene) or items_zh(scene)
    cited = _cited(scene)
    if len(cited) >= _LEAST_CITED:
        return _with_rest(scene, cited)
    labelled = labelled_parts(scene.content, scene.version.paragraphs)
    for starts in (_run_in(scene), _under_lines(scene), labelled):
        if len(starts) >= LEAST and (_courts_of_their_own(scene, starts) or _parties_of_their_own(scene, starts, 1)):
            return _with_rest(scene, starts)
    headed = headed_parts(scene)
    if headed:
        return _with_rest(scene, headed)
    opened = _opened_shortly(scene)
    return _with_rest(scene, opened) if _parties_of_their_own(scene, opened, 0) else frozenset()


def of_this_section(scene: Scene, starts: list[int], actors: list[Actor]) -> list[Actor]:
    """The actors without those whom words describe that no name of the same section stands for."""
    if not starts or not actors:
        return actors
    at = bisect_right(starts, actors[0].start)
    section = Span(starts[at - 1] if at else 0, starts[at] if at < len(starts) else len(scene.content))
    named = {party for m in scene.parties.within(section) if m.rule != DESCRIBED for party in m.parties}
    described = {m.start for m in scene.parties.within(section) if m.rule == DESCRIBED}
    return [a for a in actors if a.start not in described or named.issuperset(a.parties)]


_LEAST_CITED = 2
"""How many parts a digest has at the least whose parts open with the names of cases or with what cites them."""
_NUMBERED = lazy(r"(?:\(?(?:\d{1,2}|[IVX]{1,4})[.):] |[*•▪●■◆–-] )?")
_CAPITAL = r"[A-Z0-9“\"‘'][^\s.;()]*"
_CITED = lazy(
    rf"{_CAPITAL}(?: (?:{_CAPITAL}|of|the|and|de|du|la|v|&)){{0,9}}? ?\((?P<inside>[^()\n]{{5,120}})\)(?:[.:]| [-–—] )"
)
_NAME_OF_CASE = lazy(
    r"(?:[A-Z0-9]|[a-z]{3,12} (?:AG|SE|GmbH|plc|Ltd|Inc) )[^.;:()\n]{0,60}?(?:v|vs)\.? (?:the )?"
    r"[A-Z0-9][^;:()\n]{1,60}?"
    r"(?:[.:]| \([^()\n]{3,80}\)[.:]) (?=[A-Z“\"‘])"
)


def _cited(scene: Scene) -> list[int]:
    """The paragraphs that open with the name of a case, or with a name and the number of its case in brackets."""
    found = []
    for paragraph in scene.version.paragraphs:
        if paragraph.end - paragraph.start < LONG:
            continue
        at = _NUMBERED.match(scene.content, paragraph.start)
        start = at.end() if at else paragraph.start
        cited = _CITED.match(scene.content, start, paragraph.end)
        numbered = cited is not None and any(
            i.kind == "case" for i in scene.identifiers.within(Span(cited.start("inside"), cited.end("inside")))
        )
        if numbered or _NAME_OF_CASE.match(scene.content, start, paragraph.end):
            found.append(paragraph.start)
    return found


def _run_in(scene: Scene) -> list[int]:
    """The paragraphs that begin with a label that is a sentence of its own, or stands before a colon."""
    ends = {sentence.end for sentence in scene.sentences}
    found = []
    for paragraph in scene.version.paragraphs:
        label = _RUN_IN.match(scene.content, paragraph.start, paragraph.end)
        if label is None or paragraph.end - paragraph.start < LONG:
            continue
        at = label.end("label")
        alone = scene.content[at] == ":" or at + 1 in ends
        if alone and not OF_ONE_STORY.match(scene.content, paragraph.start):
            found.append(paragraph.start)
    return found


def _under_lines(scene: Scene) -> list[int]:
    """The headings with a label and a colon ("Hamburg: a photographer loses") above the paragraphs of a part."""
    found = []
    paragraphs = scene.version.paragraphs
    for heading, below in pairwise(paragraphs):
        short = heading.end - heading.start < _SHORT and below.end - below.start >= LONG
        line = scene.content[heading.start : heading.end]
        if short and _LINE.match(line) and not OF_ONE_STORY.match(line):
            found.append(heading.start)
    return found


_HEADLINE_ZH = lazy(r"(?![一二三四五六七八九十\d（(【])[^。；;：:！!？?\n]{4,30}[^。；;：:，,、！!？?…\s]\s*")
_LONG_ZH = 60


def _under_headlines_zh(scene: Scene) -> frozenset[int]:
    """The headings of a Chinese digest that tells of several disputes, each of its own court and its own people."""
    headed = headed_parts(scene)
    starts = [
        heading.start
        for heading, below in pairwise(scene.version.paragraphs)
        if _HEADLINE_ZH.fullmatch(scene.content, heading.start, heading.end) and below.end - below.start >= _LONG_ZH
    ]
    if len(headed) > len(starts) or len(starts) < LEAST or not _courts_of_their_own(scene, starts):
        return frozenset(headed)
    people = [
        {party for m in scene.parties.within(Span(start, end)) for party in m.parties if party.type != "government"}
        for start, end in pairwise((*starts, len(scene.content)))
    ]
    named = [names for names in people if names]
    apart = sum(len(names) for names in named) == len(set().union(*named))
    return frozenset(starts if apart and len(named) >= LEAST else headed)


def _courts_of_their_own(scene: Scene, starts: list[int]) -> bool:
    """Whether most parts name a forum first that no other part names."""
    ends = [*starts[1:], len(scene.content)]
    named = [
        {forum.key for forum in scene.forums.within(Span(start, end)) if forum.key}
        for start, end in zip(starts, ends, strict=True)
    ]
    own = sum(bool(keys - set().union(*(named[:at] + named[at + 1 :]))) for at, keys in enumerate(named))
    return own >= LEAST and own * 2 > len(starts)


def lead_apart(scene: Scene, starts: list[int]) -> bool:
    """Whether what stands before the parts of a digest tells a dispute of its own, whose parties no part names."""
    if not starts:
        return False
    lead = Span(scene.sentences[0].start if scene.sentences else 0, starts[0])
    mine, *others = _named_in(scene, [lead.start, *starts])
    long = any(p.end - p.start >= LONG for p in scene.version.paragraphs if p.start < starts[0])
    court = any(f.key and not f.anaphor for f in scene.forums.within(lead))
    return long and court and bool(mine) and not any(mine & each for each in others)


def _opened_shortly(scene: Scene) -> list[int]:
    """The paragraphs that open with a sentence of a few words: "Colour first.", "A word on beer."."""
    ends = {s.start: s.end for s in scene.sentences}
    found = []
    for paragraph in scene.version.paragraphs:
        end = ends.get(paragraph.start, paragraph.end)
        short = end - paragraph.start <= _SHORT_OPENING and scene.content[end - 1] == "."
        goes_on = _GOES_ON.match(scene.content, end, paragraph.end) is not None
        if (
            short
            and not goes_on
            and paragraph.end - paragraph.start >= LONG
            and not OF_ONE_STORY.match(scene.content, paragraph.start)
        ):
            found.append(paragraph.start)
    return found


_SHORT_OPENING = 45
_GOES_ON = lazy(r"\s+(?:It|He|She|They|Its|His|Her|Their) ")


def _parties_of_their_own(scene: Scene, starts: list[int], most: int) -> bool:
    """Whether most parts name somebody whom no other part names, and at most so many are named in several."""
    if len(starts) < LEAST:
        return False
    named = _named_in(scene, starts)
    counts = Counter(party for parties in named for party in parties)
    own = sum(any(counts[party] == 1 for party in parties) for parties in named)
    return own >= LEAST and own * 2 > len(starts) and sum(n > 1 for n in counts.values()) <= most


def _named_in(scene: Scene, starts: list[int]) -> list[set[PartyDraft]]:
    """The parties with names of their own that each part names."""
    ends = [*starts[1:], len(scene.content)]
    mentions = [scene.parties.within(Span(start, end)) for start, end in zip(starts, ends, strict=True)]
    return [{p for m in each for p in m.parties if not p.unnamed and p.type != "government"} for each in mentions]


def _with_rest(scene: Scene, starts: list[int]) -> frozenset[int]:
    """The parts of a digest with the paragraphs that turn to somebody else without a label."""
    ends = {p.start: p.end for p in scene.version.paragraphs}
    headed = {b.start for a, b in pairwise(scene.version.paragraphs) if a.start in starts and a.end - a.start < LONG}
    every = sorted({*starts, *(start for start, end in ends.items() if end - start >= LONG and start not in headed)})
    named = _named_in(scene, every)
    counts = Counter(party for parties in named for party in parties)
    found = set(starts)
    for at, parties in zip(every, named, strict=True):
        court = any(f.key and not f.anaphor for f in scene.forums.within(Span(at, ends.get(at, at))))
        if at > starts[0] and len(parties) >= _OWN_PARTIES and court and all(counts[p] == 1 for p in parties):
            found.add(at)
    return frozenset(found)


_OWN_PARTIES = 2
"""How many a paragraph without a label names at the least that is a part of its own."""
