"""What a page, a mail, a feed's entry or a JSON line tells, laid out as a text and read into articles.

The layout is that of a newsletter: title line, date line, paragraphs, source lines, link lines. That text is what
extraction reads and what evidence points into. A story that is itself a newsletter of dated items is cut like one.
"""

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from ipgraph.errors import ArticleError
from ipgraph.lang.detect import detect_language
from ipgraph.lang.patterns import lazy
from ipgraph.lang.zh.traditional import simplify
from ipgraph.model.article import Article, Version
from ipgraph.model.codes import Language
from ipgraph.read.article_id import make_id
from ipgraph.read.decoding import LONGEST_LINE
from ipgraph.read.lines import Line, like_title, read_lines
from ipgraph.read.newsletter import language_changes, read_newsletter
from ipgraph.read.versions import read_version

HEAD = 8
"""The number of lines at the top of a body among which its title and date may stand."""

LEAST_PART = 0.4
"""The least share of a title that a line of the body must have to be taken for it."""

LEAST_RUNS = 4
"""The least number of changing languages, line by line, at which a body is a text with its translation between."""

SMALLER_HALF = 0.2
"""The least share of a story that its other language must have to be a version of its own."""

LONGEST_TEXT = 20_000_000
"""Characters of one story, more than which is refused."""

_LINE_END = lazy(r"[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
_UNSEEN = lazy(r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufffe\uffff]")
_SPACES = lazy(r"[ \t\xa0]+")
_SURROGATE = lazy(r"[\ud800-\udfff]")


class Story(Struct, frozen=True, kw_only=True):
    """One item as it was found: its body line by line, and what is known of it from elsewhere."""

    lines: tuple[str, ...]
    title: str | None = None
    published: str | None = None
    """An ISO date of a month or day; a bare year is let be, as no line of a newsletter has it."""
    sources: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    language: Language | None = None
    whole: bool = False
    """Whether it is known to be one article, so that it is never cut."""


def tell_articles(story: Story, path: str) -> tuple[Article, ...]:
    """The articles of a story: one, or several where its body is a newsletter."""
    body = tuple(clean_lines(story.lines, path))
    if not story.whole:
        articles = read_newsletter("\n".join(_without_heading(story, body)), path)
        if sum(_dated(article) for article in articles) > 1:
            return articles
    lines, titled = _laid_out(story, body if story.language else _by_language(body))
    versions = _versions("\n".join(lines), titled, story)
    if versions is None:
        return read_newsletter("\n".join(body), path)
    return (Article(id=make_id(versions), path=path, versions=versions),) if versions else ()


def clean_lines(lines: Iterable[str], path: str) -> Iterator[str]:
    """The lines without what nobody sees: control characters, runs of spaces, white space at the ends, empty lines.

    Raises :class:`ArticleError` for a line or a text that is longer than any article.
    """
    total = 0
    for whole in lines:
        for part in _LINE_END.split(whole):
            line = _SPACES.sub(" ", _UNSEEN.sub("", part)).strip()
            if not line:
                continue
            total += len(line)
            if len(line) > LONGEST_LINE:
                raise ArticleError(f"a paragraph of {len(line):,} characters; no article has one", path=path)
            if total > LONGEST_TEXT:
                raise ArticleError(f"holds more than {LONGEST_TEXT:,} characters of text; split it", path=path)
            yield _SURROGATE.sub("\ufffd", line)


def _without_heading(story: Story, body: tuple[str, ...]) -> tuple[str, ...]:
    """The body without the title of the whole newsletter, where it stands right above that of the first item."""
    head = _kinds(list(body[:3]))
    above_item = len(head) == 3 and head[2].kind == "date" and like_title(body[1], _kinds([body[1]])[0])
    return body[1:] if above_item and story.title and same_words(body[0], story.title) else body


def _dated(article: Article) -> bool:
    return any(version.title and version.published and version.paragraphs for version in article.versions)


# ── layout ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _laid_out(story: Story, body: tuple[str, ...]) -> tuple[list[str], bool]:
    """The lines of the text, and whether the first of them is the title that the story knows."""
    title = next(clean_lines([" ".join((story.title or "").split())], ""), "")
    lines = list(body)
    head = _kinds(lines[:HEAD])
    at = next((i for i, line in enumerate(lines[:HEAD]) if title and _is_title(line, title)), None)
    if at is not None:
        title = lines[at]
        # What stands above a title is where one is on the site, unless it is told in sentences.
        above = [line for line, kind in zip(lines[:at], head[:at], strict=True) if kind.kind == "text"]
        if all(like_title(line, _kinds([line])[0]) for line in above):
            del lines[: at + 1], head[: at + 1]
        else:
            del lines[at], head[at]
    chinese = detect_language(title or " ".join(body[:HEAD])) == "zh"
    if len(story.published or "") >= len("2024-05") and not any(line.date for line in head):
        lines.insert(0, f"{'日期' if chinese else 'Date'}: {story.published}")
    if title:
        lines.insert(0, title)
    lines += [f"{'来源' if chinese else 'Source'}: {source}" for source in clean_lines(story.sources, "")]
    known = "\n".join(lines)
    lines += [url for url in dict.fromkeys(clean_lines(story.urls, "")) if url not in known]
    return lines, bool(title)


def _by_language(body: tuple[str, ...]) -> tuple[str, ...]:
    """The body with its English lines first, where each paragraph is followed by its translation."""
    runs = [(language, list(lines)) for language, lines in itertools.groupby(body, key=detect_language) if language]
    if len(runs) < LEAST_RUNS or any(len(lines) > 1 for _, lines in runs[1:-1]):
        return body
    return tuple(line for wanted in ("en", "zh") for line in body if (detect_language(line) or runs[0][0]) == wanted)


def _kinds(lines: list[str]) -> list[Line]:
    return list(read_lines(simplify("\n".join(lines))))


def _is_title(line: str, title: str) -> bool:
    """Whether a line is the title, or most of it: a page's own title may name the site or a second language too."""
    part, whole = _folded(line), _folded(title)
    return bool(part) and part in whole and len(part) >= LEAST_PART * len(whole)


def same_words(one: str, other: str) -> bool:
    """Whether two lines differ in nothing but width, case, spaces and punctuation."""
    return _folded(one) == _folded(other) != ""


def _folded(words: str) -> str:
    return re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", words).casefold())


# ── versions ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _versions(text: str, titled: bool, story: Story) -> tuple[Version, ...] | None:
    """One version, or an English and a Chinese one; ``None`` where the languages change more than once."""
    lines = [line for line in read_lines(simplify(text)) if line.kind not in ("blank", "rule")]
    title = lines[0] if titled and lines else None
    cuts = [] if story.language else list(language_changes(lines, list(range(len(lines)))))
    if len(cuts) > 1 and not story.whole:
        return None
    if len(cuts) == 1:
        halves = (read_version(text, lines[: cuts[0]], title=title), read_version(text, lines[cuts[0] :]))
        first, second = halves
        if first and second and first.language != second.language and _balanced(first, second):
            return (first, second) if first.language == "en" else (second, first)
    only = read_version(text, lines, title=title) if any(line.kind == "text" for line in lines) else None
    if only and story.language and only.language != story.language:
        only = replace(only, language=story.language)
    return (only,) if only and only.paragraphs else ()


def _balanced(first: Version, second: Version) -> bool:
    """Whether each of two halves has a body and is long enough not to be a quotation or a closing line."""
    sizes = [
        sum(span.end - span.start for span in version.paragraphs) * (3 if version.language == "zh" else 1)
        for version in (first, second)
    ]
    return min(sizes) >= SMALLER_HALF * sum(sizes) > 0
