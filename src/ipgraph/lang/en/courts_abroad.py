"""Courts and offices outside China in English: the rows of ``courts_abroad.toml`` tried around the words they hold."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from msgspec import Struct

from ipgraph.lang.anchors import Anchors, beginnings
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums import load_forums
from ipgraph.vocab.forums.abroad import court_rank, key_words, load_countries, load_seats, load_states

_SIDES = {"N": "northern", "S": "southern", "E": "eastern", "W": "western", "C": "central", "M": "middle"}
_SAME = {
    "landgericht": "regional", "lg": "regional", "oberlandesgericht": "higher regional", "olg": "higher regional",
    "appel": "appeal", "appeals": "appeal", "rechtbank": "district", "gerechtshof": "appeal", "judiciaire": "judicial",
    "commerce": "commercial", "mercantil": "commercial", "grande": "judicial", "justiça": "justice",
    "magistrates": "magistrate", "handelsgericht": "commercial",
}  # fmt: skip
"""Words that say the same as another in the names of courts."""

_DROPPED = frozenset(
    ("us", "u", "s", "united", "states", "court", "courts", "the", "for", "of", "in", "at", "federal", "i", "no", "n",
     "tribunal", "tribunale", "and", "de", "di", "d", "lo", "juzgado", "audiencia", "cour", "ipr", "county", "jury",
     "judicature", "judge", "trial", "specialised", "specialized", "inter", "interdistrict", "division", "local")
)  # fmt: skip
_INTER = lazy("inter-?district| of south africa|of the (?:state|city|province|region) of|(?<=grande) instance")
_IP = lazy("(?:of |for )?(?:(?:intellectual and )?industrial|intellectual) (?:property(?: rights)?|rights)")
_NUMBERED = lazy("[0-9]+(?:st|nd|rd|th)?$")
_FIRST = lazy(r"\b[A-ZÀ-Ýa-z1-9]")
_NUMBER = lazy(r"(?<!\d)\d{1,2}(?:st|nd|rd|d|th)(?: U\.?S\.?)?$")
"""What a name may begin with before what its row holds: "the 2nd U.S. Circuit"."""

_SLOT = lazy("<(CITY|NATION|COUNTRY|STATE|ONE|SHORT)>")
_NAME_SLOT = lazy("<(?:CITY|NATION|COUNTRY|STATE|ONE)>")


class CourtRow(Struct, frozen=True, kw_only=True):
    """One row of the table."""

    name: str
    holds: tuple[str, ...]
    words: int
    written: str
    country: str
    slots: bool
    """Whether every match holds the name of a city, state or country."""
    kind: str
    rank: int
    key: str
    examples: tuple[tuple[str, str], ...]
    counter_examples: tuple[str, ...]

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern with its slots filled; compiled when a text first needs it, since all together take long."""
        return _compile(self.written)


def _any_of(names: Iterable[str]) -> str:
    """A pattern of any of the names, longest first, tried by the first letter."""
    by_letter: dict[str, list[str]] = {}
    for name in sorted(set(names), key=lambda name: (-len(name), name)):
        by_letter.setdefault(name[0], []).append(re.escape(name[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())


@cache
def _slots() -> dict[str, str]:
    countries, states = load_countries(), load_states()
    return {
        "CITY": _any_of(load_seats()),
        "NATION": _any_of(name for country in countries for name in country.adjectives),
        "COUNTRY": _any_of(name for country in countries for name in country.names),
        "SHORT": _any_of(state.short for state in states.values() if state.short),
        "STATE": _any_of(states),
        "ONE": _any_of(state.name for state in states.values() if state.single),
    }


@cache
def _compile(written: str) -> re.Pattern[str]:
    """The pattern with its slots filled, each as a group of its own: ``city1``, ``city2`` …"""
    count = 0

    def fill(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return f"(?P<{match[1].lower()}{count}>{_slots()[match[1]]})"

    written = written.replace("<US>", r"(?:US|U\.S\.|United States)")
    written = written.replace("<SIDE>", "(?:Northern|Southern|Eastern|Western|Central|Middle)")
    return PATTERNS.compiled(f"(?:{_SLOT.sub(fill, written)})(?![A-Za-zà-ÿ])")


def _alternatives(written: str) -> list[str]:
    """The alternatives of a pattern, those inside brackets left together."""
    parts, depth = [""], 0
    for sign in written:
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts


@cache
def load_court_rows() -> tuple[CourtRow, ...]:
    """The rows of the table."""
    text = files("ipgraph.lang").joinpath("en", "courts_abroad.toml").read_text(encoding="utf-8")
    return tuple(
        CourtRow(
            name=row["name"],
            holds=tuple(row["holds"]),
            words=row["words"],
            written=row["pattern"],
            country=row.get("country", ""),
            slots=all(_NAME_SLOT.search(part) for part in _alternatives(row["pattern"])),
            kind=row["kind"],
            rank=row["rank"],
            key=row.get("key", ""),
            examples=tuple((name, key) for name, key in row["examples"]),
            counter_examples=tuple(row["not"]),
        )
        for row in read_toml(text)["court"]
    )


@cache
def _anchors() -> tuple[Anchors, dict[str, list[CourtRow]]]:
    by_word: dict[str, list[CourtRow]] = {}
    for row in load_court_rows():
        for word in row.holds:
            by_word.setdefault(word, []).append(row)
    return Anchors(by_word), by_word


_NAME_REACH = 80
"""How far from what a row holds the name of a city, state or country may begin."""


@cache
def _names() -> Anchors:
    """The names of which every row with slots holds one."""
    countries = [name for country in load_countries() for name in (*country.names, *country.adjectives)]
    return Anchors([*load_seats(), *load_states(), *countries, "Nordic-Baltic"])


def read_abroad(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The courts outside China named between ``start`` and ``end``."""
    for mention in _read(content, start, end):
        listed = _listed_keys().get(mention.key)
        if listed:
            forum = load_forums().by_key[listed]
            yield ForumMention(
                mention.start, mention.end, listed, forum.kind, forum.rank, forum.country, place=forum.place
            )
        else:
            yield mention


def seat_keys(place: str) -> list[str]:
    """The keys of courts that "the Munich court" may mean; none where no court sits."""
    seat = load_seats().get(place) or load_seats().get(place.rpartition(" ")[2])
    if seat is None:
        return []
    city, country = "-".join(sorted(seat.names[0].casefold().split())), seat.country.casefold()
    levels = ("regional", "district", "commercial", "high", "judicial", "appeal")
    made = [f"{country}-{'-'.join(sorted([*city.split('-'), level]))}" for level in levels]
    district = [f"us-{'-'.join(sorted([*seat.district.casefold().split(), 'district']))}"] if seat.district else []
    keys = [f"{country}-{city}", *district, *made, f"eu-upc-local-{seat.names[0].casefold().replace(' ', '-')}"]
    return [_listed_keys().get(key, key) for key in keys]


@cache
def _listed_keys() -> dict[str, str]:
    """The keys that the rows would make of listed names, with the keys of the list."""
    listed: dict[str, str] = {}
    for forum in load_forums().by_key.values():
        if forum.country != "CN":
            for form in forum.forms_en:
                for mention in _read(form, 0, len(form)):
                    if (mention.start, mention.end) == (0, len(form)) and mention.key != forum.key:
                        listed.setdefault(mention.key, forum.key)
    return listed


def _read(content: str, start: int, end: int) -> Iterator[ForumMention]:
    anchors, by_word = _anchors()
    hits = anchors.find(content, start, end)
    if not hits:
        return
    named = sorted(at for at, _ in _names().find(content, start, end))
    places: dict[str, list[int]] = {}
    rows: dict[str, CourtRow] = {}
    for at, word in sorted(hits):
        near = bisect_left(named, at - _NAME_REACH)
        has_name = near < len(named) and named[near] <= at + _NAME_REACH
        for row in by_word[word]:
            if has_name or not row.slots:
                places.setdefault(row.name, []).append(at)
                rows[row.name] = row
    for name, held in places.items():
        row = rows[name]
        pattern = row.pattern
        done = start
        numbered = [m.start() for at in held if (m := _NUMBER.search(content, max(start, at - 10), at))]
        for place in sorted({*beginnings(content, held, _FIRST, row.words, start), *numbered}):
            match = pattern.match(content, place, end) if place >= done else None
            if match:
                done = match.end()
                mention = mention_of(row, match)
                if mention:
                    yield mention


_CIRCUIT = lazy(r"(\d{1,2})[a-z]{1,2} ")
_ORDINALS = (
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
)  # fmt: skip
"""The circuits of the United States, in their order."""


def mention_of(row: CourtRow, match: re.Match[str]) -> ForumMention | None:
    """What a match of a row names; ``None`` where its words contradict each other."""
    said = {name.rstrip("0123456789"): words for name, words in match.groupdict().items() if words}
    city = load_seats().get(said.get("city", ""))
    country = row.country or (city.country if city else "") or _country_of(said)
    if not country or (row.country == "US" and city and city.country != "US"):
        return None
    words = _words(row, match.group(), said)
    if country == "DE" and "district" in words:
        words = sorted({*words, "regional"} - {"district"})
    key = f"{country.casefold()}-{'-'.join(words)}"
    federal = row.country == "US" or "federal" in match.group().casefold()
    if federal and city and city.district and "superior" not in words:
        key = f"us-{'-'.join(sorted([*city.district.casefold().split(), 'district']))}"
    elif row.name.startswith("Federal") and said.get("state") and not _single(said["state"]):
        sides = {*words} & {*_SIDES.values()}
        key = f"us-{'-'.join(sorted([*key_words(said['state']), *sides, *(['district'] if sides else [])]))}"
    elif said.get("one") or (row.name.startswith("Federal") and _single(said.get("state", ""))):
        key = f"us-{'-'.join(sorted({*words, 'district'}))}"
    if row.key:
        number = int(digits[1]) if (digits := _CIRCUIT.match(match.group())) else 0
        ordinal = _ORDINALS[number] or next((word for word in words if word.endswith(("st", "nd", "rd", "th"))), "dc")
        name = (city.names[0] if city else "nordic-baltic").casefold().replace(" ", "-")
        key = row.key.format(city=name, country=country.casefold(), ordinal=ordinal)
    rank = row.rank if row.rank == 0 or row.key else court_rank(words, country, row.rank)
    place = said.get("city", "") or said.get("state", "")
    return ForumMention(match.start(), match.end(), key, row.kind, rank, country, place=place)


def _single(state: str) -> bool:
    return state in load_states() and load_states()[state].single


def _country_of(said: dict[str, str]) -> str:
    for country in load_countries():
        if said.get("nation") in country.adjectives or said.get("country") in country.names:
            return country.code
    codes = [name for name in said if len(name) == 2 and name.islower()]
    return codes[0].upper() if codes else ""


def _words(row: CourtRow, written: str, said: dict[str, str]) -> list[str]:
    """The words that tell a court from others, sorted: "Munich Regional Court" is "Regional Court Munich"."""
    if row.kind == "ip-office" and not row.key:
        office = "epo" if any(name.startswith(("epo", "enlarged")) for name in said) else "euipo"
        board = "enlarged" if "enlarged" in said else "boards" if "Board" in written else ""
        return [office, board] if board else [office]
    for slot in ("nation", "country"):
        written = written.replace(said.get(slot, "\0"), "")
    found: set[str] = set()
    if city := load_seats().get(said.get("city", "")):
        written = written.replace(said["city"], " ")
        found.update(city.words)
    if "short" in said:
        state = next(state.name for state in load_states().values() if state.short == said["short"])
        written = f"{_SIDES.get(written[0], '')} district {state}"
    return sorted(court_words(written) | (found - _DROPPED))


def court_words(written: str) -> set[str]:
    """The words of a court's name that tell it from others.

    >>> sorted(court_words("Oberlandesgericht"))
    ['higher', 'regional']
    """
    found: set[str] = set()
    for word in re.findall(r"[^\W_]+", _INTER.sub("", _IP.sub("ip", written.casefold()))):
        found.update(_SAME.get(word, word).split())
    return {word for word in found - _DROPPED if not _NUMBERED.match(word)}
