"""The names of cases that head what an English text tells: a title, a heading, the opening of a paragraph.

"Alpha v Beta" above a section, "2. Alpha v Beta: a truce" and "Alpha v. Beta (No. 12-345). …" name the sides of what is
told below them, up to the next heading; a title those of the whole text, where no part of it has a name of its own.
"""

from bisect import bisect_left

from msgspec import Struct

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.sections import one_story
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_WORD = r"(?:[A-Z0-9][\w&'’./()-]*|[a-z][A-Z]\w*)"
_LINK = r"(?:,? (?:and|of|the|for|de|du|la|y|&|et al\.?))"
_SIDE = rf"{_WORD}(?:{_LINK}{{0,2}},? {_WORD})*"
_VERSUS = lazy(rf"(?P<first>{_SIDE}),? (?:v|vs|versus)\.? (?P<second>(?:the )?{_SIDE})")
_NUMBER = lazy(r"(?:\(?(?:\d{1,2}|[IVX]{1,4})[.):]|[-*•–]|(?:Case|No\.|Item) \d{1,2}[:.])\s+")
_BEHIND = lazy(r"\s?[.,:;(\[–—-]|\s*$")
"""What may stand behind the name with which a paragraph opens: it is no part of a sentence."""
_LONGEST_HEADING = 110


class Caption(Struct, frozen=True):
    """The name of a case, the sides that it names in its order, and the stretch of the text that it heads."""

    words: Span
    first: tuple[PartyDraft, ...]
    second: tuple[PartyDraft, ...]
    reach: Span


def case_captions(scene: Scene) -> list[Caption]:
    """The captions of a text whose sides are both parties that it names, in reading order."""
    if scene.language != "en":
        return []
    headed = _headings(scene)
    found = [c for paragraph in scene.version.paragraphs if (c := _at(scene, paragraph, headed)) is not None]
    title = scene.version.title
    if not found and title is not None and not headed:
        caption = _read(scene, title, Span(0, len(scene.content)))
        return [caption] if caption is not None else []
    return found


def _headings(scene: Scene) -> list[int]:
    """Where the lines begin that head what follows them, save those of the parts of one story."""
    return [p.start for p in scene.version.paragraphs if is_heading(scene, p) and not one_story(scene.content, p.start)]


def is_heading(scene: Scene, paragraph: Span) -> bool:
    """Whether a paragraph is a line that heads those behind it."""
    words = scene.words(paragraph).strip()
    return 0 < len(words) < _LONGEST_HEADING and words[-1:] not in (".", "!", ";", ",", ":", '"', "”")


def _at(scene: Scene, paragraph: Span, headed: list[int]) -> Caption | None:
    if is_heading(scene, paragraph):
        following = bisect_left(headed, paragraph.start + 1)
        end = headed[following] if following < len(headed) else len(scene.content)
        return _read(scene, paragraph, Span(paragraph.start, end))
    number = _NUMBER.match(scene.content, paragraph.start, paragraph.end)
    match = _VERSUS.match(scene.content, number.end() if number else paragraph.start, paragraph.end)
    if match is None or not _BEHIND.match(scene.content, match.end(), paragraph.end):
        return None
    return _read(scene, Span(paragraph.start, match.end()), paragraph)


def _read(scene: Scene, stretch: Span, reach: Span) -> Caption | None:
    number = _NUMBER.match(scene.content, stretch.start, stretch.end)
    found = list(_VERSUS.finditer(scene.content, number.end() if number else stretch.start, stretch.end))
    if len(found) != 1:
        return None
    match = found[0]
    first, second = (_named(scene, Span(*match.span(side)), reach) for side in ("first", "second"))
    if not first or not second or set(first) & set(second):
        return None
    return Caption(Span(*match.span()), first, second, reach)


def sides_named(scene: Scene, stretch: Span, reach: Span) -> tuple[tuple[PartyDraft, ...], tuple[PartyDraft, ...]]:
    """The parties on both sides of the name of a case in a stretch, as ``reach`` tells them; no office is one."""
    match = _VERSUS.search(scene.content, stretch.start, stretch.end)
    if match is None:
        return (), ()
    first, second = (_named(scene, Span(*match.span(side)), reach) for side in ("first", "second"))
    return first, tuple(p for p in second if p not in first)


def _named(scene: Scene, side: Span, reach: Span) -> tuple[PartyDraft, ...]:
    """The parties that the words of a side stand for: by their own mention, else those below whose names begin so."""
    mentions = [m for m in scene.parties.within(side) if m.end <= side.end]
    found = dict.fromkeys(p for m in mentions for p in m.parties) or dict.fromkeys(_below(scene, side, reach))
    return tuple(p for p in found if not p.unnamed and p.type != "government")


def _below(scene: Scene, side: Span, reach: Span) -> list[PartyDraft]:
    """The one party for each name of a side whose full name below begins with it: "Alpha" for "Alpha Pumps AG"."""
    found: list[PartyDraft] = []
    for name in _AND.split(scene.words(side).removeprefix("the ")):
        told = (p for m in scene.parties.within(reach) for p in m.parties)
        fitting = {p for p in told if any(f"{form.text} ".startswith(f"{name} ") for form in p.forms)}
        found.extend(fitting if len(fitting) == 1 else ())
    return found


_AND = lazy(r",? and |, ")
