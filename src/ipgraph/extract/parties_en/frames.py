"""What stands around a name: does somebody go to court there, own a right, is told what to do, or only speak?

The frames are rows of ``lang/en/party_frames.toml``. Each is tried in a short stretch before or behind the name, so
the time is linear in the number of names.
"""

import re
from functools import cache
from typing import Any, Literal

from msgspec import Struct

from ipgraph.extract.parties_en.of_country import country_before
from ipgraph.extract.parties_en.word_lists import bare, table, words
from ipgraph.lang.patterns import lazy
from ipgraph.lang.sieve import Sieve

_WINDOW = 110
_GAP = lazy(
    r"(?: (?:it|him|her|them|both) and)?"
    r"(?:,? (?:the|a|an|its|his|her|their|our|one|another|fellow|both))?(?P<words>(?: [\w’'-]+){0,6}?)"
    r"(?: (?:called|named|known as))?,?\s*$"
)
_DIRECT = lazy(r"(?: (?:the|both|also|then|even|(?:it|him|her|them) and))?(?: (?:Dr|Prof|Mr|Mrs|Ms)\.?)?[\s(“\"]*$")
_BRACKETS = lazy(r"(?:\s?[(（][^()（）]{0,120}[)）]){0,3}")
_INSERTED = lazy(
    r", (?!and |but |or |while |which )(?:[^.;:()]|\([^()]{3,60}\)){3,140}?,(?= )"
    r"|, (?:which|who|whose) [^.;:()]{3,140}?,(?= )"
)
_GOES_ON = lazy(" (?:which|who|whose|an?|the|of|based|formerly|now) ")
"""What a second insertion begins with, right behind the first."""
_INSERTION, _BEHIND = 170, 60
"""How long an insertion is at most, and how much behind it is looked at."""
_AT_ONCE = frozenset({"ticker", "person-with-term", "owner-of-right", "place-after"})
"""Frames that never stand past brackets."""
_PAST_INSERTIONS = frozenset({"is-told", "must", "person-punished", "person-gets-term"})
_LISTED_WITH = lazy(r",? and (?:its|his|her|their|the|two|three|four|five|several) [a-z][\w-]*(?= )")
_WORD = lazy(r" [a-z][\w-]*(?= )")
_LIGHT = lazy(
    r"(?: --| [–—])?(?:,? (?:has|had|have|is|was|were|are|been|also|then|first|itself|himself|herself|promptly|later|"
    r"again|subsequently|and|others|not|never|now|still|both|each|did|does|do|to|in turn|in response|thereupon|"
    r"already|once|soon|thus|therefore|reportedly|no longer|et al\.?|\w+ly|for its part|on [A-Z][a-z]+day"
    r"|(?:this|last|earlier this) (?:week|month|year)),?){0,4} "
)
_GOVERNED = lazy(r"\b(?:in|from|of|at|near|on|with|to|by|for|into|like|under|within)(?: the)?\s$", re.IGNORECASE)
_PLACED = lazy(r"\b(?:in|from|at|near)(?: the)?\s$", re.IGNORECASE)
_OF_SUBJECTS = frozenset({"role-after", "held-liable", "person-aged"})
_BE = lazy(r"\b(?:is|was|are|were|been)\b")
_AUXILIARY = lazy(r"\b(?:has|had|have|is|was|were|did|does)\b")


class Frame(Struct, frozen=True, kw_only=True):
    """One row of the table."""

    id: str
    side: Literal["before", "after"]
    weight: float
    gap: bool | str
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


class Hold(Struct, frozen=True):
    """What the frames say of a name at one place: the sum that speaks for a party, and what speaks against it."""

    gain: float
    loss: float
    strong: bool


@cache
def load_frames() -> tuple[Frame, ...]:
    """The rows of the table."""
    return tuple(
        Frame(
            id=row["id"],
            side=row["side"],
            weight=row["weight"],
            gap=row.get("gap", False),
            pattern=lazy(_pattern(row)),
            examples=tuple(row["examples"]),
            counter_examples=tuple(row["not"]),
        )
        for row in table("party_frames")["frame"]
    )


@cache
def _sieve() -> Sieve:
    return Sieve([frame.pattern for frame in load_frames()])


@cache
def _verbs(strength: str) -> frozenset[str]:
    return frozenset(table("party_frames")["verbs"][strength].split())


class _Around(Struct, frozen=True):
    """What frames look at around one name: the words before it, and where those behind it begin."""

    content: str
    before: str
    end: int
    past_brackets: int
    past_insertion: int | None

    @classmethod
    def of(cls, content: str, start: int, end: int, floor: int) -> "_Around":
        brackets = _BRACKETS.match(content, end)
        at = brackets.end() if brackets else end
        inserted = _INSERTED.match(content, at, at + _INSERTION)
        behind = inserted.end() if inserted else None
        if inserted and _GOES_ON.match(content, inserted.end()):  # "Alpha, of Melbourne, which owns it, sued"
            second = _INSERTED.match(content, inserted.end() - 1, inserted.end() - 1 + _INSERTION)
            behind = second.end() if second else behind
        start = country_before(content, start, floor)
        before = content[max(floor, start - _WINDOW) : start]
        if before.endswith("The ") and before[-6:-4].strip(" ,").islower():
            before = before[:-4] + "the "  # a name with its article, within a sentence: "sued The Walt Disney Company"
        return cls(content, before, end, at, behind)


def holds(frame: Frame, content: str, start: int, end: int, floor: int) -> bool:
    """Whether a frame stands around the name at ``start`` to ``end``; nothing before ``floor`` is looked at."""
    return _holds(frame, _Around.of(content, start, end, floor))


def _holds(frame: Frame, around: _Around) -> bool:
    if frame.side == "after":
        match, behind = frame.pattern.match, around.past_insertion
        at = around.end if frame.id in _AT_ONCE else around.past_brackets
        if match(around.content, at, at + _WINDOW) is not None:
            return True
        return (
            behind is not None
            and frame.id in _PAST_INSERTIONS
            and match(around.content, behind, behind + _BEHIND) is not None
        )
    if frame.gap == "kind":
        return _kind_before(around.before)
    if frame.gap:
        found = list(frame.pattern.finditer(around.before))[-3:]
        return any(_gap_fits(around.before[match.end() :]) for match in found)
    return frame.pattern.search(around.before) is not None


def _pattern(row: dict[str, Any]) -> str:
    pattern: str = row["pattern"]
    if row["side"] == "after":
        return pattern
    return pattern + r"(?=[\s.])" if row.get("gap") else f'(?:{pattern})(?: the)?[\\s(“"]*$'


def _gap_fits(gap: str) -> bool:
    if _DIRECT.fullmatch(gap):
        return True
    match = _GAP.fullmatch(gap)
    return match is not None and _ends_in_kind(match.group("words"))


def _ends_in_kind(text: str) -> bool:
    parts = text.split()
    return (
        bool(parts)
        and bare(parts[-1]) in words("kind")
        and not any(part in ("and", "that", "which", "in", "to") for part in parts)
    )


_BEFORE_NAME = lazy(r"(?:^|\s)([\w’'-]+)(?: (?:called|named|known as|surnamed))?,?[\s(“\"]*$")


def _kind_before(before: str) -> bool:
    match = _BEFORE_NAME.search(before)
    return match is not None and bare(match.group(1)) in words("kind")


_VERB = lazy(r"[\w-]+")
_NOUN = lazy(
    r"(?:claims?|appeals?|requests?|files?|wins?)\s+(?:were|was|are|is)\b|br(?:ought|ings?)\s+(?:in|about|out)\b"
)


def acts(content: str, end: int) -> Literal["strong", "weak", ""]:
    """Whether a verb of the dispute follows the name, past brackets, insertions and small words."""
    return _acts(_Around.of(content, end, end, end))


def _acts(around: _Around) -> Literal["strong", "weak", ""]:
    content, at, inserted = around.content, around.past_brackets, around.past_insertion
    found: Literal["strong", "weak", ""] = ""
    for place in (at, at if inserted is None else inserted, *_behind_list(content, at)):
        light = _LIGHT.match(content, place, place + 80)
        word = _VERB.match(content, light.end(), light.end() + 30) if light else None
        if word is None:
            continue
        passive = light is not None and _BE.search(light.group()) is not None
        if not passive and word.group() in _verbs("strong") and not _is_noun(content, light.end() if light else place):
            return "strong"
        if word.group() in _verbs("weak") or (light and _AUXILIARY.search(light.group())):
            found = "weak"
    return found


def _behind_list(content: str, at: int) -> list[int]:
    """Where a verb may follow a list that the name opens: "Alpha and its dealer sued"."""
    match = _LISTED_WITH.match(content, at, at + 60)
    places: list[int] = []
    while match and len(places) < 3:
        places.append(match.end())
        match = _WORD.match(content, match.end(), match.end() + 24)
    return places


def _is_noun(content: str, at: int) -> bool:
    # "Alpha claims", "Alpha appeals" may be nouns in a heading; in a sentence a preposition or an object follows.
    # What goods bring in or about is no suit.
    return _NOUN.match(content, at, at + 30) is not None


def weigh(content: str, start: int, end: int, floor: int, dispute: bool, legal: bool = False) -> Hold:
    """Weigh what stands around the name at one place; ``dispute`` says that its sentence tells of one.

    With ``legal``, for a name with a legal form, only frames of bystanders speak against it.
    """
    loss = 0.0
    around = _Around.of(content, start, end, floor)
    chances = _sieve().chances(content)
    before = chances.within(max(floor, start - _WINDOW), start)
    behind = chances.within(end, around.past_brackets + 2 * _INSERTION + _BEHIND)
    frames = [load_frames()[number] for number in sorted({*before, *behind})]
    for frame in frames:
        if frame.weight < 0 and (not legal or frame.id.startswith("bystander")) and _holds(frame, around):
            loss += frame.weight
    if legal and not loss:
        return Hold(1.0, 0.0, True)
    gain = 0.0
    strong = False
    governed = _GOVERNED.search(content[max(floor, start - 12) : start]) is not None
    placed = _PLACED.search(content[max(floor, start - 12) : start]) is not None
    for frame in frames:
        if frame.weight <= 0 or (placed and frame.id in _OF_SUBJECTS):
            continue
        if governed and frame.id in ("is-told", "must", "person-punished", "person-gets-term"):
            continue
        if _holds(frame, around):
            weight = frame.weight * (2.0 if dispute and frame.id.startswith("kind-") else 1.0)
            gain = max(gain, weight) if weight >= 1.0 else gain + weight
            strong = strong or weight >= 1.0
    verb = "" if governed else _acts(around)
    if verb == "strong":
        gain, strong = max(gain, 1.0), True
    elif verb == "weak":
        gain += 0.5
    return Hold(gain, loss, strong)
