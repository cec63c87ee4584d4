"""How fast articles are read, extracted and built on one core, beside a plain scan of the same text and a tokenizer.

    python benchmarks/extraction.py [ARTICLES] [--rounds N] [--out FILE]

prints a table and writes it to ``benchmarks/extraction.md``. Times are processor time of this process, the best of
some rounds; the text is that of the bilingual articles of the folder (``data/articles``), with the warm-up left out.
The plain scan is one pass of the matching engine over all words of the tables: the limit of any reader built on it.
The blank tokenizers of spaCy are measured where spaCy is installed; ipgraph does not need it.
"""

import argparse
import importlib.util
import os
import platform
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from ahocorasick_rs import AhoCorasick, MatchKind

from ipgraph.errors import ArticleError
from ipgraph.extract.cues import find_cues, load_rows
from ipgraph.extract.record import extract_record
from ipgraph.extract.values.dates import find_dates
from ipgraph.extract.values.durations import find_durations
from ipgraph.extract.values.identifiers import find_identifiers
from ipgraph.extract.values.money import find_money
from ipgraph.lang.forums import find_forums
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Article, Span
from ipgraph.model.codes import Language
from ipgraph.pipeline import build, read_articles
from ipgraph.vocab.forums import load_forums

ROOT = Path(__file__).parents[1]
Text = tuple[str, Language]
Row = tuple[str, float, str]


def main() -> None:
    """Measure, print, write."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("articles", nargs="?", type=Path, default=ROOT / "data" / "articles")
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--out", type=Path, default=ROOT / "benchmarks" / "extraction.md")
    given = options.parse_args()
    articles = [a for a in read_articles([given.articles]) if not isinstance(a, ArticleError) and len(a.versions) == 2]
    table = report(articles, given.rounds)
    print(table)
    given.out.write_text(table, encoding="utf-8")


def report(articles: list[Article], rounds: int) -> str:
    """The table as Markdown."""
    texts: list[Text] = [(version.content, version.language) for article in articles for version in article.versions]
    size = sum(len(content.encode()) for content, _ in texts)
    scan, forms = plain_scan()
    rows: list[Row] = [(f"plain scan, {forms:,} words of the tables", best(each(scan, texts), rounds), "the limit")]
    rows += [(name, best(each(stage, texts), rounds), "") for name, stage in STAGES.items()]
    together = best(each(lambda *text: [stage(*text) for stage in STAGES.values()], texts), rounds)
    rows.append(("all of these, one after the other", together, "numbers are read once"))
    rows.append(("reading files into articles", best(lambda: read_all(articles), rounds), ""))
    extraction = best(lambda: [extract_record(article) for article in articles], rounds)
    rows.append(("**extraction**, articles to records", extraction, ""))
    rows.append(("whole build, files to the graph on disk", best(lambda: build_all(articles), 1), "one round"))
    rows += tokenizers(texts, rounds)
    lines = [
        "# How fast",
        "",
        f"{len(articles)} bilingual articles, {size / 1000:,.0f} kB; CPython {platform.python_version()}, "
        f"{platform.machine()}, one core{load()}; ahocorasick-rs {version('ahocorasick-rs')}. Written by "
        "`python benchmarks/extraction.py`.",
        "",
        "| what | articles/s | MB/s | times the plain scan | |",
        "|---|---:|---:|---:|---|",
    ]
    limit = rows[0][1]
    for name, seconds, remark in rows:
        if seconds:
            speed = f"{len(articles) / seconds:,.0f} | {size / 1e6 / seconds:,.2f} | {seconds / limit:,.1f}"
        else:
            speed = "– | – | –"
        lines.append(f"| {name} | {speed} | {remark} |")
    small, whole = start_up(SMALL), start_up(Path(articles[0].path).read_text(encoding="utf-8"))
    lines += [
        "",
        f"`ipgraph extract`, process start to end, when it has run before: {small:.2f} s of processor time for an "
        f"article of three lines, {whole:.2f} s for the first article of the folder in both languages.",
        "",
    ]
    return "\n".join(lines)


def load() -> str:
    """What else the machine did, which makes processor time longer, too."""
    if not hasattr(os, "getloadavg"):
        return ""
    return f" of {os.cpu_count()}, for which {os.getloadavg()[0]:.0f} processes waited or ran"


def best(run: Callable[[], object], rounds: int) -> float:
    """The least processor time of some rounds, in seconds, after one round that does not count."""
    run()
    times = []
    for _ in range(rounds):
        began = time.process_time()
        run()
        times.append(time.process_time() - began)
    return min(times)


def each(find: Callable[[str, Language], object], texts: list[Text]) -> Callable[[], object]:
    """A round of one stage over all texts."""
    return lambda: [find(content, language) for content, language in texts]


STAGES: dict[str, Callable[[str, Language], object]] = {
    # The function itself: what it found in a stretch is kept.
    "sentences": lambda content, language: sentences.__wrapped__(content, language, Span(0, len(content))),
    "cue words": find_cues,
    "courts and offices": find_forums,
    "sums": find_money,
    "dates": find_dates,
    "case, patent and mark numbers": find_identifiers,
    "prison terms": find_durations,
}


def plain_scan() -> tuple[Callable[[str, Language], object], int]:
    """One pass over all words of the cue and forum tables, and how many words they are."""
    engines = {}
    count = 0
    for language in ("en", "zh"):
        forms = {form for row in load_rows(language) for form in (*row.forms, *row.at)}
        for forum in load_forums().by_key.values():
            forms.update((forum.en, *forum.forms_en) if language == "en" else (forum.zh, *forum.forms_zh))
        words = sorted(filter(None, forms))
        count += len(words)
        engines[language] = AhoCorasick(words, matchkind=MatchKind.LeftmostLongest)
    return lambda content, language: engines[language].find_matches_as_indexes(content), count


def read_all(articles: list[Article]) -> object:
    """Read the files of the articles anew."""
    return list(read_articles(sorted({article.path for article in articles})))


def build_all(articles: list[Article]) -> object:
    """Build a graph of the files in a folder that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        return build(Path(folder) / "graph", sorted({article.path for article in articles}))


def tokenizers(texts: list[Text], rounds: int) -> list[Row]:
    """spaCy's blank pipelines, which only cut a text into tokens."""
    if importlib.util.find_spec("spacy") is None:
        return [("spaCy, blank tokenizers", 0.0, "not installed")]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import spacy

        engines = {"en": spacy.blank("en"), "zh": spacy.blank("zh")}
        seconds = best(each(lambda content, language: engines[language](content), texts), min(rounds, 2))
    return [("spaCy, blank tokenizers", seconds, f"spaCy {version('spacy')}, tokens only")]


SMALL = "Alpha v Beta\nDate: 2024-05-06\nAlpha sued Beta.\n"


def start_up(text: str) -> float:
    """Processor time of the command on one file, the best of four; without other load, its wall time."""
    # As it runs for users: bytecode, patterns and tables are kept from one run to the next.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "a.txt"
        article.write_text(text, encoding="utf-8")
        times = []
        for _ in range(4):
            began = _of_children()
            command = [sys.executable, "-c", "from ipgraph.cli.main import main; main()"]
            command += ["extract", str(article), "-o", folder]
            subprocess.run(command, check=True, capture_output=True, env=environment)
            times.append(_of_children() - began)
    return min(times)


def _of_children() -> float:
    times = os.times()
    return times.children_user + times.children_system


if __name__ == "__main__":
    main()
