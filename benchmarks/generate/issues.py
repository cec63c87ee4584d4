"""Newsletters: articles put together into files, with their gold records and identities beside them, as a stream."""

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from random import Random

from msgspec import Struct

from benchmarks.generate.articles import Printed, print_dispute, print_figures, print_policy
from benchmarks.generate.corpus import generate
from benchmarks.generate.draws import choose, stream
from ipgraph.model.codec import encode_record

_IN_ONE = ((1, 0.5), (2, 0.2), (3, 0.12), (4, 0.08), (6, 0.06), (8, 0.04))
"""How many articles a file has, and how often."""
_FIGURES, _POLICY = 0.07, 0.04
_NUMBERED = 0.1
"""How many of the longer files number their articles."""
_FOLDER = 1000
"""So many files stand in one folder."""
_WINDOW = 200
"""So many articles wait for their place in the order, and no more."""
KINDS = ("parties", "rights", "proceedings", "disputes")
_HEAD = "file\tarticle\tentry\tidentity\treason\n"


class Issue(Struct, frozen=True):
    """A file: its name, its text, and its articles in the order of the text."""

    name: str
    text: str
    articles: tuple[Printed, ...]


def issues(articles: int, seed: int = 1) -> Iterator[Issue]:
    """Files that hold that many articles together; no more than one of them is in memory."""
    printed = _mixed(islice(_printed(articles, seed), articles), stream(seed, "order"))
    number = 0
    while True:
        chance = stream(seed, "issue", number)
        held = tuple(islice(printed, choose(chance, _IN_ONE)))
        if not held:
            return
        number += 1
        if len(held) > 2 and chance.random() < _NUMBERED:
            held = tuple(article.numbered(place) for place, article in enumerate(held, 1))
        yield Issue(f"issue-{number:07d}", _bound(chance, held), held)


def _printed(articles: int, seed: int) -> Iterator[Printed]:
    """Articles of all kinds; the disputes are those of a world of that size."""
    for number, told in enumerate(generate(articles, seed)):
        chance = stream(seed, "article", number)
        kind = chance.random()
        if kind < _FIGURES + _POLICY:
            name = hashlib.sha256(f"{seed}/aside/{number}".encode()).hexdigest()[:16]
            day = (date(2016, 1, 1) + timedelta(days=chance.randrange(3600))).isoformat()
            yield (print_figures if kind < _FIGURES else print_policy)(f"a{name}", day, chance)
        yield print_dispute(told, stream(seed, "story", told.record.article.id))


def _mixed(articles: Iterator[Printed], chance: Random) -> Iterator[Printed]:
    """The articles in another order, so that those of one dispute do not stand together."""
    window = list(islice(articles, _WINDOW))
    for article in articles:
        place = chance.randrange(len(window))
        window[place], article = article, window[place]
        yield article
    chance.shuffle(window)
    yield from window


def _bound(chance: Random, held: Sequence[Printed]) -> str:
    """The articles one after the other, as newsletters part them."""
    between = chance.choice(("\n\n", "\n\n", "\n----------\n", "\n\n* * *\n\n", "\n\n\n"))
    halves = chance.choice(("\n", "\n\n", "\n"))
    return between.join(halves.join(text for _, text in article.texts) for article in held) + "\n"


def write_corpus(folder: Path, articles: int, seed: int = 1) -> int:
    """Write ``articles/``, ``gold/`` and ``identities/`` into a folder; gives the number of files."""
    written = 0
    (folder / "identities").mkdir(parents=True, exist_ok=True)
    with ExitStack() as open_files:
        tables = {
            kind: open_files.enter_context((folder / "identities" / f"{kind}.tsv").open("w", encoding="utf-8"))
            for kind in KINDS
        }
        for table in tables.values():
            table.write(_HEAD)
        for issue in issues(articles, seed):
            place = f"{written // _FOLDER:04d}"
            for kind in ("articles", "gold"):
                (folder / kind / place).mkdir(parents=True, exist_ok=True)
            (folder / "articles" / place / f"{issue.name}.txt").write_bytes(issue.text.encode())
            (folder / "gold" / place / f"{issue.name}.gold.json").write_bytes(gold_text(issue).encode())
            for kind in KINDS:
                tables[kind].writelines(_rows(issue, kind))
            written += 1
    return written


def gold_text(issue: Issue) -> str:
    """The gold records of a file as JSON, one article a line."""
    return "[\n" + ",\n".join(encode_record(article.record) for article in issue.articles) + "\n]\n"


def _rows(issue: Issue, kind: str) -> Iterator[str]:
    """The table rows of who or what the entries of a file are."""
    for article in issue.articles:
        if article.told is None:
            continue
        record = article.record
        entries = {one.id for one in (record.proceedings if kind == "disputes" else getattr(record, kind))}
        for entry, identity in getattr(article.told, kind).items():
            if entry in entries:
                yield f"{issue.name}\t{record.article.id}\t{entry}\t{identity}\tgenerated as such\n"
