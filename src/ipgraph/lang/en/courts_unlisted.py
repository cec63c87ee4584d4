"""Courts abroad in English whose place no table lists: capitalised words before "District Court", "Tribunal of …"."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from ipgraph.lang.anchors import Anchors, beginnings, matches_at
from ipgraph.lang.en.courts_abroad import court_words
from ipgraph.lang.en.courts_china import divisions
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums.abroad import court_rank, key_words, load_countries, load_seats

_WORD = r"[A-ZÀ-ÞĀ-Ž](?:[A-Za-zÀ-ÿĀ-ž]|['’](?!s\b)|-(?=[A-Za-zÀ-ž]))+"
_MOST_WORDS = 3
_ANCHORS = Anchors(
    (" Court", " Tribunal", "Court of ", "Court in ", "Court at ", "Tribunal of ", "Appeal of ", "Appeals of ")
)
_CAPITAL = lazy(r"\b[A-ZÀ-ÞĀ-Ž]")
_LETTERS = lazy(r"[^\W\d_]")
_COUNTRY = lazy(r"(?:, | in |,? of )(?:the )?([A-Z][a-z]+(?: [A-Z][a-z]+)?)")


@cache
def load_table() -> Mapping[str, list[str]]:
    """The rows of the table: levels, words that are no place, words that begin one."""
    table = read_toml(files("ipgraph.lang").joinpath("en", "courts_unlisted.toml").read_text(encoding="utf-8"))
    return {name: list(rows) for name, rows in table.items()}


@cache
def _no_place() -> frozenset[str]:
    words = read_toml(files("ipgraph.lang").joinpath("en", "name_words.toml").read_text(encoding="utf-8"))
    listed = [word for name in ("function", "common") for word in words[name]["words"].split()]
    openers = {word.casefold() for word in load_table()["openers"]}
    return frozenset({*(word.casefold() for word in load_table()["no_place"]), *listed} - openers)


@cache
def _nations() -> Mapping[str, str]:
    return {name: c.code for c in load_countries() for name in (*c.names, *c.adjectives)}


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    levels = "|".join(sorted(load_table()["levels"], key=lambda level: (-len(level), level)))
    behind = rf"(?:(?:{levels}) (?:Court|Tribunal)(?: of Appeals?)?|Courts? of (?:Appeals?|First Instance))"
    before = rf"(?:(?:{levels}) (?:Court|Tribunal)|(?:Court of Appeals?|Court|Tribunal))"
    place = rf"{_WORD}(?: {_WORD}){{0,2}}"
    return (
        PATTERNS.compiled(rf"(?P<run>{_WORD}(?: {_WORD}){{0,5}}?) (?P<court>{behind})\b(?! v\.)"),
        PATTERNS.compiled(rf"(?P<court>{before}) (?:of|in|at) (?P<run>{place})\b(?! v\.?\b|['’]s)"),
    )


def read_unlisted(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The courts of places between ``start`` and ``end`` that only their own words tell."""
    hits = sorted(at for at, _ in _ANCHORS.find(content, start, end))
    for at_end, pattern in enumerate(_patterns()):
        places = beginnings(content, hits, _CAPITAL, 8, start, names=True)
        for match in matches_at(pattern, content, places, end):
            mention = _at_end(content, match) if at_end else _in_front(content, match)
            if mention:
                yield mention


def _in_front(content: str, match: re.Match[str]) -> ForumMention | None:
    """ "Nordhausen District Court": of the words before the level those that may be a place."""
    words = list(re.finditer(r"\S+", match["run"]))
    first = len(words)
    while first and not _stops(words[first - 1].group()):
        first -= 1
    told = _nations().get(words[first - 1].group(), "") if first else ""
    known = first > 0 or _LETTERS.match(content[max(0, match.start() - 2) : match.start()].strip()[-1:])
    behind = _COUNTRY.match(content, match.end())
    if not known and not (behind and behind[1] in _nations()):
        return None  # "Alpha Superior Court Appeal Denied": what opens a headline is as often a party
    if len(words) - first > _MOST_WORDS:
        last = len(words) - 1
        while last > first and words[last - 1].group() in load_table()["openers"]:
            last -= 1
        first = max(first, last)
    if first == len(words):
        return None
    left = match.start() + words[first].start()
    return _named(content, left, match.end(), content[left : match.end("run")], match["court"], told)


def _at_end(content: str, match: re.Match[str]) -> ForumMention | None:
    """ "Tribunal of Cosenza": of the words behind the court those that may be a place."""
    words = list(re.finditer(r"\S+", match["run"]))
    count = next((i for i, word in enumerate(words) if _stops(word.group())), len(words))
    if not count:
        return None
    right = match.start("run") + words[count - 1].end()
    return _named(content, match.start(), right, content[match.start("run") : right], match["court"], "")


def _stops(word: str) -> bool:
    return word.casefold() in _no_place() or word in _nations()


def _named(content: str, left: int, right: int, place: str, court: str, country: str) -> ForumMention | None:
    if divisions(place)[1] or place in load_table()["openers"]:
        return None
    behind = _COUNTRY.match(content, right)
    code = country or (_nations().get(behind[1], "") if behind else "")
    seat = load_seats().get(place)
    code = code or (seat.country if seat else "")
    words = sorted({*(seat.words if seat else key_words(place)), *court_words(court)})
    key = f"{code.casefold() or 'xx'}-{'-'.join(words)}"
    return ForumMention(left, right, key, "foreign-court", court_rank(words, code, 1), code, place=place)
