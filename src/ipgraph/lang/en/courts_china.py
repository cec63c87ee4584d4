"""China's ordinary courts in English: a place, perhaps inside another, and a level."""

import re
from functools import lru_cache

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums import Division, load_divisions
from ipgraph.vocab.forums.authority import NUMBERED, court_key

_ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth")
_PEOPLES = frozenset(("Uygur", "Uyghur", "Uighur", "Zhuang", "Hui", "Tibetan", "Mongolian", "Mongol", "Korean", "Yi"))
_UNITS = {"City": "市", "Municipal": "市", "Municipality": "市", "District": "区", "County": "县"}
"""What the word behind a place says of the last sign of its Chinese name."""

_LEVELS = frozenset({"High", "Higher", "Intermediate", "Primary", "Basic"})
NOT_PLACES = frozenset(
    [
        "The",
        "This",
        "That",
        "A",
        "An",
        "In",
        "On",
        "At",
        "By",
        "For",
        "First",
        "Second",
        "Third",
        "Patent",
        "Supreme",
        "High",
        "Internet",
        "Federal",
        "District",
        "Regional",
        "Civil",
        "Criminal",
        "Appeal",
        "Intermediate",
        "Local",
        "People",
        "Top",
        "Higher",
        "Trial",
        "Same",
        "Chinese",
        "European",
        "Maritime",
        "Financial",
    ]
)


_IN_CITY = lazy(r" in ([A-Z][a-z]+)\b")
"""The city behind the name of a court, which tells its namesakes apart: "the Chaoyang District Court in Beijing"."""
WORD = lazy(r"\S+")
_NOT_LETTERS = lazy(r"[^a-z]")


def roman(name: str) -> str:
    """Letters only, in lower case, as romanisations stand in the table."""
    return _NOT_LETTERS.sub("", name.casefold())


@lru_cache(maxsize=1024)
def divisions(place: str) -> tuple[int, list[Division]]:
    """The divisions that the last words of ``place`` name, and how many of its words belong to them."""
    table = load_divisions()
    words = list(place.split())
    while words and (
        words[-1] in ("City", "Province", "District", "County", "Municipality", "Municipal", "Prefecture")
        or words[-2:] in (["New", "Area"], ["New", "District"], ["Autonomous", "Region"])
    ):
        words = words[:-2] if words[-1] in ("Area", "Region") or words[-2:] == ["New", "District"] else words[:-1]
    while len(words) > 1 and words[-1] in _PEOPLES:
        words.pop()
    for size in (3, 2, 1):
        if len(words) >= size:
            found = table.by_roman.get(roman("".join(words[-size:])))
            if found:
                rest = words[:-size]
                used = size
                narrowed = found
                for upper_size in (2, 1):
                    if len(rest) >= upper_size:
                        uppers = [w for w in (rest[-1],) if w not in ("City", "Province", "Municipality")] or rest[
                            -2:-1
                        ]
                        upper = table.by_roman.get(roman("".join(uppers)))
                        inside = [d for d in found if upper and any(d.within(u) and d is not u for u in upper)]
                        if inside:
                            narrowed, used = inside, size + (len(rest) - rest.index(uppers[0]))
                            break
                return used + (len(place.split()) - len(words)), narrowed
    return 0, []


def read_china(content: str, match: re.Match[str]) -> ForumMention | None:
    """One of China's ordinary courts, or ``None`` where the words name none."""
    groups = match.groupdict()
    place, left, right = groups.get("place"), match.start(), match.end()
    after, of = groups.get("after"), groups.get("of")
    if after and not load_divisions().by_roman.get(roman(after)):
        right, after = match.end() - len(after) - 2, None
    if place is None and of is None:
        return None
    level = groups.get("level") or ("Intermediate" if groups.get("tribunal") else "")
    if place in _ORDINALS and not groups.get("word"):
        groups["word"], place, left = place, None, match.start("place")
    if place in _LEVELS and not level:
        level, left, place = str(place), match.start("place"), None
    number = int(groups.get("digit") or groups.get("th") or 0) or (
        _ORDINALS.index(groups["word"]) + 1 if groups.get("word") else 0
    )
    source = place or of or ""
    used, found = divisions(source)
    if not found and place and of:
        used, found = divisions(of)
    if place in ("The", "An"):
        place, left = None, match.end("place") + 1
    if of and not place:
        used, found = divisions(of)
    elif place:
        words = list(WORD.finditer(place))
        begin = (
            len(words) - max(used, 1)
            if found
            else next((i for i, w in enumerate(words) if w.group() not in NOT_PLACES), None)
        )
        if begin is None:
            return None
        left = match.start("place") + words[begin].start()
    if after or (of and place):
        upper = load_divisions().by_roman.get(roman(after or of or ""), ())
        found = [d for d in found if any(d.within(u) for u in upper)] or found
    elif len(found) > 1 and (beside := _IN_CITY.match(content, right)):
        uppers = load_divisions().by_roman.get(roman(beside.group(1)), ())
        found = [d for d in found if any(d.within(u) and d is not u for u in uppers)] or found
    named = place or of or ""
    return _court(left, right, level, number, _of_unit(found, f"{named} {groups.get('unit') or ''} {level}"), named)


def _of_unit(found: list[Division], named: str) -> list[Division]:
    """Of namesakes those that the words fit: "Yiwu City" is 义乌市 and not 伊吾县; a bare name is a city's."""
    counties = [d for d in found if d.level == "county"]
    if len(counties) < 2:
        return found
    sign = next((_UNITS[word] for word in reversed(named.split()) if word in _UNITS), "市")
    fitting = [d for d in counties if d.name.endswith(sign)]
    return [d for d in found if d.level != "county" or not fitting or d in fitting]


def _court(left: int, right: int, level: str, number: int, found: list[Division], place: str) -> ForumMention | None:
    table = load_divisions()
    if level.startswith("High"):
        kind, rank, fitting = "high-court", 3, [d for d in found if d.level == "province"]
    elif level == "Intermediate":
        kind, rank = "intermediate-court", 2
        fitting = [d for d in found if d.code in NUMBERED and 0 < number <= NUMBERED[d.code]] or (
            [] if number else [d for d in found if d.level == "prefecture"]
        )
    else:
        kind, rank, fitting = "primary-court", 1, [d for d in found if d.level == "county"]
        if not fitting and not level:
            return None
    keys = tuple(dict.fromkeys(court_key(table, d, number if kind == "intermediate-court" else 0) for d in fitting))
    if not keys and kind == "intermediate-court":
        city = [d for d in found if d.code in NUMBERED]
        keys = tuple(court_key(table, city[0], n) for n in range(1, NUMBERED[city[0].code] + 1)) if city else ()
        return ForumMention(left, right, "", kind, rank, candidates=keys, place=place)
    if len(keys) > 1 and kind == "intermediate-court" and len({d.level for d in fitting}) == 1:
        return ForumMention(left, right, _usual(keys), kind, rank, candidates=keys, place=place)
    return ForumMention(
        left,
        right,
        keys[0] if len(keys) == 1 else "",
        kind,
        rank,
        candidates=keys if len(keys) > 1 else (),
        place=place,
    )


def _usual(keys: tuple[str, ...]) -> str:
    """Of cities written alike, the one that a bare name means by far most often: Suzhou in Jiangsu, say."""
    for usual in ("cn-suzhou-intermediate", "cn-fuzhou-intermediate", "cn-taizhou-intermediate"):
        if usual in keys and usual != "cn-taizhou-intermediate":
            return usual
    return ""
