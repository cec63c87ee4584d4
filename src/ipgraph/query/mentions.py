"""What a question in a person's own words mentions: names, kinds of right, spans of time, sums, currencies."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import msgspec
from msgspec import Struct

from ipgraph.query.catalogue import Question
from ipgraph.query.cues import HAN, language_of
from ipgraph.query.names import named_things
from ipgraph.query.parameters import codes_of
from ipgraph.query.periods import Period, period
from ipgraph.query.source import Source

SHORTEST_LATIN, SHORTEST_HAN = 3, 2
CAPITALS = re.compile(r"(?<![\w@])[A-Z][\w.&'-]*(?:\s+[A-Z][\w.&'-]*)*")


class Words(Struct, frozen=True, forbid_unknown_fields=True):
    """Words from ``mentions.toml``."""

    no_names: tuple[str, ...]
    places: tuple[str, ...]
    currencies: dict[str, tuple[str, ...]]
    numbers: dict[str, int]
    scales: dict[str, int]


@cache
def load_words() -> Words:
    """Give the table of words."""
    return msgspec.toml.decode((files("ipgraph.query") / "mentions.toml").read_bytes(), type=Words)


class Mentions(Struct, frozen=True):
    """What was found: ``text`` has ``@party`` and so on in the places of names; ``names`` are by kind, in order."""

    text: str
    names: dict[str, tuple[str, ...]]
    right_type: str | None = None
    period: Period = Period()
    currency: str | None = None
    sum: int | None = None
    months: int | None = None
    times: int | None = None


def mentions(source: Source, text: str) -> Mentions:
    """Find what a text mentions; a name is found in full, or by what a name of the graph begins with."""
    names: dict[str, tuple[str, ...]] = {}
    for kind in ("party", "right", "forum"):
        found = list(_names(source, kind, text))
        for piece in sorted(found, key=len, reverse=True):
            text = re.sub(_bounded(piece), f" @{_MARKS[kind]} ", text, flags=re.IGNORECASE)
        names[kind] = tuple(found)
    if not names["party"]:
        unknown = list(_unknown(text))
        names["party"] = tuple(unknown)
        for piece in unknown:
            text = text.replace(piece, " @party ")
    words = load_words()
    return Mentions(
        " ".join(text.split()),
        names,
        _right_type(source, text),
        period(text, language_of(text)),
        next((code for code, said in words.currencies.items() if any(_holds(text, one) for one in said)), None),
        _sum(text),
        _months(text),
        _counted(text, r"times|次"),
    )


_MARKS = {"party": "party", "forum": "court", "right": "right"}


def values_for(question: Question, found: Mentions) -> dict[str, str]:
    """The values for the parameters of a question, as far as the mentions give them."""
    values: dict[str, str] = {}
    left = {kind: list(names) for kind, names in found.names.items()}
    for name, parameter in question.parameters.items():
        if left.get(parameter.type):
            values[name] = left[parameter.type].pop(0)
        elif parameter.type == "code" and name == "right-type" and found.right_type:
            values[name] = found.right_type
        elif name == "least" and (number := found.sum or found.times) is not None:
            values[name] = str(number)
        elif name == "months" and found.months is not None:
            values[name] = str(found.months)
        elif name == "currency" and found.currency:
            values[name] = found.currency
        elif name == "since" and found.period.since:
            values[name] = found.period.since
        elif name == "until" and found.period.until:
            values[name] = found.period.until
        elif name == "year" and (date := found.period.since or found.period.until):
            values[name] = date[:4]
    return values


def _names(source: Source, kind: str, text: str) -> Iterator[str]:
    """The pieces of a text that name something of a kind, in the order of the text, none within another."""
    words = load_words()
    pieces: set[str] = set()
    lowered = text.lower()
    for name, _ in named_things(source, kind):
        for head in _heads(name, words, kind):
            if head.lower() in lowered and head.lower() not in words.no_names and _told(head, name, text):
                pieces.add(head.lower())
                break
    spans: list[tuple[int, int]] = []
    for piece in sorted(pieces, key=lambda piece: (-len(piece), piece)):
        for match in re.finditer(_bounded(piece), text, re.IGNORECASE):
            if all(match.end() <= start or match.start() >= end for start, end in spans):
                spans.append(match.span())
    seen: dict[str, str] = {}
    for start, end in sorted(spans):
        seen.setdefault(text[start:end].lower(), text[start:end])
    yield from seen.values()


def _told(head: str, name: str, text: str) -> bool:
    """Whether a text has the head of a name as words of its own; a mere word of it must begin with a capital there."""
    match = re.search(_bounded(head), text, re.IGNORECASE)
    return match is not None and (" " in head or head == name or not match[0][0].islower())


def _heads(name: str, words: Words, kind: str) -> Iterator[str]:
    """What a name may be called by: itself, and what it begins with, the longest first."""
    if HAN.search(name):
        place = next((place for place in words.places if name.startswith(place) and len(name) > len(place) + 1), "")
        for whole in dict.fromkeys((name, name.removeprefix(place))):
            shortest = SHORTEST_HAN if kind == "party" else len(whole)
            for length in range(len(whole), shortest - 1, -1):
                if length == len(whole) or whole[:length] not in words.places:
                    yield whole[:length]
        return
    parts = name.split()
    for length in range(len(parts), 0, -1):
        head = " ".join(parts[:length]).rstrip(",.")
        named = head[:1].isupper() or any(letter.isupper() for letter in head) or any(map(str.isdigit, head))
        if len(head) >= SHORTEST_LATIN and named and (kind == "party" or length == len(parts)):
            yield head


def _bounded(piece: str) -> str:
    return re.escape(piece) if HAN.search(piece) else rf"(?<![A-Za-z0-9@]){re.escape(piece)}(?![A-Za-z0-9])"


def _unknown(text: str) -> Iterator[str]:
    """Words in capitals, not at the beginning, that may be a name which the graph does not know."""
    words = load_words()
    for match in CAPITALS.finditer(text):
        if match.start() and not any(word.lower().rstrip(".'s") in words.no_names for word in match[0].split()):
            yield match[0].removesuffix("'s")


def _right_type(source: Source, text: str) -> str | None:
    """The kind of right that a text speaks of, the one with the longest label."""
    said = {
        word: notation
        for scheme in ("right", "branch")
        for notation, labels in codes_of(source, scheme).items()
        for word in {notation.replace("-", " "), *labels}
    }
    bounds = {word: _bounded(word) if HAN.search(word) else rf"(?<!\w){re.escape(word)}s?(?!\w)" for word in said}
    found = [word for word, pattern in bounds.items() if re.search(pattern, text, re.IGNORECASE)]
    return said[max(found, key=len)] if found else None


def _holds(text: str, word: str) -> bool:
    return re.search(_bounded(word), text, re.IGNORECASE) is not None


def _number(text: str) -> int | None:
    if text.replace(",", "").isdigit():
        return int(text.replace(",", ""))
    return load_words().numbers.get(text.lower())


def _counted(text: str, unit: str) -> int | None:
    match = re.search(rf"([\d,]+|[a-z]+|[一二两三四五六七八九十])\s*(?:{unit})", text, re.IGNORECASE)
    return _number(match[1]) if match else None


def _months(text: str) -> int | None:
    years, months = _counted(text, r"years?\b|年(?![\d])"), _counted(text, r"months?\b|个月|月")
    if years is not None and years < 100:
        return 12 * years
    return months


def _sum(text: str) -> int | None:
    scales = load_words().scales
    match = re.search(rf"(\d[\d,]*(?:\.\d+)?)\s*({'|'.join(scales)})(?![A-Za-z])", text, re.IGNORECASE)
    return int(float(match[1].replace(",", "")) * scales[match[2].lower()]) if match else None
