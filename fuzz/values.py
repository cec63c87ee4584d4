"""Finders of values, and the whole of extraction: what they find stands in the text, and time grows with its length."""

import datetime
import math
import re
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from fuzz.target import BrokenError, Target, must
from fuzz.texts import LINES, PIECES, SENTENCES, WORDS, as_bytes, as_text, texts
from ipgraph.extract.cues import find_cues
from ipgraph.extract.record import extract_record
from ipgraph.extract.values.dates import find_dates
from ipgraph.extract.values.durations import find_durations
from ipgraph.extract.values.identifiers import find_identifiers
from ipgraph.extract.values.money import find_money
from ipgraph.extract.values.multiples import find_multiples
from ipgraph.extract.values.numbers import find_numbers, find_percentages
from ipgraph.extract.values.numerals import find_numerals
from ipgraph.graph.quads import quads_of
from ipgraph.graph.records import StoredArticle, decode_lines, line_of
from ipgraph.lang.forums import find_forums
from ipgraph.lang.segment import clauses, sentences
from ipgraph.model.article import Span
from ipgraph.model.codec import decode_records, encode_record
from ipgraph.model.codes import Language
from ipgraph.model.facts import fact_paths
from ipgraph.read.kinds import read_bytes
from ipgraph.read.newsletter import read_newsletter

LANGUAGES: tuple[Language, ...] = ("en", "zh")
Finder = Callable[[str, Language], Iterable[Any]]

FINDERS: dict[str, Finder] = {
    "money": find_money,
    "dates": lambda text, language: find_dates(text, language, published="2024-02-29"),
    "numbers": find_numbers,
    "percentages": find_percentages,
    "identifiers": find_identifiers,
    "durations": find_durations,
    "numerals": find_numerals,
    "multiples": lambda text, language: find_multiples(text, language, Span(0, len(text))),
    "forums": find_forums,
    "cues": find_cues,
    "sentences": lambda text, language: sentences(text, language, Span(0, len(text))),
    "clauses": lambda text, language: clauses(text, language, Span(0, len(text))),
}
IN_ORDER = {"money", "dates", "numbers", "identifiers", "durations", "forums", "numerals"}
"""Finders whose mentions do not overlap."""

_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)


def _values(data: bytes) -> None:
    text = as_text(data)
    for language in LANGUAGES:
        for name, find in FINDERS.items():
            end = 0
            for mention in find(text, language):
                must(0 <= mention.start <= mention.end <= len(text), f"{name}: {mention} is not inside {len(text)}")
                if name in IN_ORDER:
                    must(mention.start >= end, f"{name}: {mention} is not in order")
                    must(mention.start < mention.end, f"{name}: {mention} has no words")
                end = mention.end
                _sound(name, mention)


def _sound(name: str, mention: Any) -> None:
    """The value of a mention is one that a record may have."""
    value: Any = getattr(mention, "amount", getattr(mention, "value", None))
    if name == "dates":
        for part in value.split("/"):
            match = _DATE.fullmatch(part)
            must(match is not None, f"no date: {value!r}")
            if match:
                datetime.date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    elif isinstance(value, (int, float)):
        must(math.isfinite(value), f"{name}: {mention}")
        if name == "money":
            must(value >= 0 and len(mention.currency) == 3, f"{name}: {mention}")
    elif name == "identifiers":
        must(bool(value.strip()), f"no identifier: {mention}")
    if name == "durations":
        must(mention.months >= 0, f"{name}: {mention}")


# ── the whole of extraction, to the quads ────────────────────────────────────────────────────────────────────────


def _extract(data: bytes) -> None:
    for article in read_newsletter(data.decode("utf-8", "replace"), "a.txt"):
        record = extract_record(article)
        paths = set(fact_paths(record))
        for evidence in record.evidence:
            version = article.version(evidence.language)
            must(version is not None, "evidence in a language that is not there")
            if version is not None:
                must(version.content[evidence.start : evidence.end] == evidence.quote, f"not its words: {evidence}")
            must(evidence.path in paths, f"no fact: {evidence.path}")
        must(decode_records(encode_record(record))[0] == decode_records(encode_record(record))[0], "no round trip")
        line = line_of(record, {version.language: version.content for version in article.versions})
        (stored,) = decode_lines(_NOWHERE, [line])
        must(line_of(stored.record, stored.texts) == line, "another line after a round trip")
        quads = quads_of([StoredArticle(stored.record, stored.texts)])
        must(len(quads) == len(set(quads)), "a quad twice")


_NOWHERE = Path("graph")

# ── time ─────────────────────────────────────────────────────────────────────────────────────────────────────────

SMALL, LARGE = 4_000, 32_000
LEAST = 0.15
"""Seconds below which no growth is told from noise."""


def _read(name: str) -> Finder:
    return lambda text, language: list(read_bytes(as_bytes(text), name))


def _extracted(text: str, language: Language) -> Iterable[Any]:
    head = (
        "Kiln Sues Oven\n\nKiln Ltd. sued Oven Ltd.\n"
        if language == "en"
        else "窑公司起诉炉公司\n\n窑公司起诉炉公司。\n"
    )
    return [extract_record(article) for article in read_newsletter((head + text).replace("\0", " "), "a.txt")]


TIMED: dict[str, Finder] = {
    **FINDERS,
    "text": _read("a.txt"),
    "page": _read("a.html"),
    "mail": _read("a.eml"),
    "feed": _read("a.rss"),
    "extract": _extracted,
}


def _growth(data: bytes) -> None:
    """The first byte chooses what is timed; the rest is repeated, and eight times the length may take 20 times."""
    names = list(TIMED)
    run = as_text(data[1:]) or " "
    name = names[(data[0] if data else 0) % len(names)]
    for language in LANGUAGES:
        small, large = (_seconds(TIMED[name], run, language, size, 0) for size in (SMALL, LARGE))
        for attempt in range(1, 4):
            if large <= max(LEAST, 20 * small):
                break
            small = max(small, _seconds(TIMED[name], run, language, SMALL, attempt))
            large = min(large, _seconds(TIMED[name], run, language, LARGE, attempt))
        else:
            raise BrokenError(f"{name}: {small:.3f} s for {SMALL} signs of {run[:30]!r}, {large:.3f} s for {LARGE}")


def _seconds(find: Finder, run: str, language: Language, size: int, attempt: int) -> float:
    text = run * (size // len(run)) + f" {attempt}"  # finders keep the texts of before
    began = time.process_time()
    find(text, language)
    return time.process_time() - began


_RUNS = st.tuples(
    st.integers(0, len(TIMED) - 1),
    st.lists(
        st.sampled_from(
            (
                *PIECES,
                *SENTENCES,
                *LINES,
                "From: A\n",
                "To: B\n",
                "Kiln sued.\n窑公司起诉。\n",
                "<div>",
                "<p>",
                "<b>",
                "<!--",
                "</p>",
                "Content-Type: a\n",
                "<item>",
                "&lt;",
            )
        )
        | st.text(max_size=3),
        min_size=1,
        max_size=4,
    ),
).map(lambda drawn: bytes([drawn[0]]) + as_bytes("".join(drawn[1])))

_ARTICLE = st.tuples(texts(14), texts(14)).map(
    lambda two: as_bytes(f"A suit\n\nKiln Ltd. sued Oven Ltd. {two[0]}\n\n一宗纠纷\n\n窑公司起诉炉公司。{two[1]}\n")
)

VALUES = (
    Target(
        name="values",
        holds="in both languages sums, dates, numbers, terms and identifiers stand in order inside the text",
        check=_values,
        seeds=lambda: [sentence.encode() for sentence in SENTENCES],
        made=texts().map(as_bytes),
        words=WORDS,
        pace=1.0,
        longest=2048,
    ),
    Target(
        name="extract",
        holds="a record of any text; all evidence quotes the text; it survives JSON and gives quads",
        check=_extract,
        seeds=lambda: ["\n".join(SENTENCES).encode(), as_bytes("A suit\n\n" + SENTENCES[0])],
        made=_ARTICLE,
        words=WORDS,
        pace=4.0,
        longest=2048,
    ),
    Target(
        name="growth",
        holds="readers, finders and extraction take time in proportion to the length of the text",
        check=_growth,
        seeds=lambda: [bytes([n]) + piece.encode() for n in range(len(TIMED)) for piece in ("(", "某", "1,")],
        made=_RUNS,
        words=WORDS,
        pace=1e6,
        longest=64,
    ),
)
