"""Newsletters that tell everything twice in turn: a paragraph, then its translation; often both titles on one line.

Such a text is laid out anew, item by item, as one half in each language; a half is what extraction reads and what
evidence points into.
"""

import itertools
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from ipgraph.lang.detect import detect_language
from ipgraph.lang.patterns import lazy
from ipgraph.lang.zh.traditional import simplify
from ipgraph.model.article import Span, Version
from ipgraph.model.codes import Language
from ipgraph.read.dateline import find_date
from ipgraph.read.lines import Kind, Line, like_title, read_lines
from ipgraph.read.month_lines import month_line
from ipgraph.read.versions import read_version

LEAST_TURNS = 3
"""How often the language changes at the least from one paragraph to the next in such a text."""

LONGEST_DAYS = 48
"""How long a line at the most is that gives a day in both languages."""

_BAR = lazy(r"\s*[|｜]\s*|\s+[/／]\s+")
_BOTH_LABELS = lazy(r"(?P<en>[A-Z][A-Za-z ]{2,20}?)\s*[/／|｜]\s*(?P<zh>[㐀-鿿]{2,6})\s*[:：]\s*(?P<rest>.*)")
_LANGUAGES: tuple[Language, Language] = ("en", "zh")


class _Row(Struct, frozen=True):
    """A line: its number, what it is, and the words that it gives to each half."""

    number: int
    kind: Kind
    en: str = ""
    zh: str = ""
    titled: bool = False


_PART = lazy(
    r"\s*[(（【\[]?(?:(?:Case|Item|Part|No\.)\s?)?(?:\d{1,2}[.):：、）\]] ?(?!\d)|[IVX]{1,4}[.)] "
    r"|(?:案例|案件|之)?[一二三四五六七八九十]{1,3}[、.．)）】：:])"
)
"""The number before the heading of a part: "2. Ghent", （二）根特, 案例二：."""


def told_in_turn(text: str, lines: Sequence[Line]) -> bool:
    """Whether most paragraphs of a text, or its numbered parts, stand right beside one in the other language.

    Or whether each of its items has one head in both: two titles, and below them one line with the day in both.
    """
    return _paragraphs_in_turn(text, lines) or _parts_in_turn(text, lines) or _heads_shared(text, lines)


def _heads_shared(text: str, lines: Sequence[Line]) -> bool:
    written = [line for line in lines if line.kind not in ("blank", "rule")]
    heads = 0
    for above, title, day, below in zip(written, written[1:], written[2:], written[3:], strict=False):
        day_in_both = _both(day.span.of(text)) if _dates_both(text, day) else None
        if day_in_both is None:
            continue
        titles = like_title(text, above) and like_title(text, title) and {above.language, title.language}
        if titles != set(_LANGUAGES) or below.kind == "date":
            return False
        heads += 1
    return heads > 0


def _dates_both(text: str, line: Line) -> bool:
    """Whether a line gives the day, or the month, of an item in both languages and nothing else."""
    if line.kind not in ("date", "text") or line.end - line.start > LONGEST_DAYS:
        return False
    both = _both(line.span.of(text).strip())
    dates = [find_date(words, Span(0, len(words))) for words in both or ()]
    alone = [date for date, words in zip(dates, both or (), strict=True) if date and date.span.of(words) == words]
    return len(alone) == len(_LANGUAGES) and alone[0].value == alone[1].value


def _parts_in_turn(text: str, lines: Sequence[Line]) -> bool:
    """Whether each numbered part of one item, which no day heads by itself, is told in one language, then the other."""
    parts = [i for i, line in enumerate(lines) if line.kind == "text" and _heads_part(text, line)]
    spoken = [lines[i].language for i in parts]
    return (
        len(parts) > LEAST_TURNS
        and set(spoken) == set(_LANGUAGES)
        and all(one != other for one, other in itertools.pairwise(spoken))
        and all(line.kind in ("text", "blank", "rule") for line in lines[parts[0] : parts[-1]])
    )


def _heads_part(text: str, line: Line) -> bool:
    return like_title(text, line) and _PART.match(text, line.start, line.end) is not None


def _paragraphs_in_turn(text: str, lines: Sequence[Line]) -> bool:
    turns = paragraphs = 0
    before: Language | None = None
    for line in lines:
        if line.kind in ("blank", "rule"):
            continue
        if line.kind != "text" or like_title(text, line):
            before = None
            continue
        paragraphs += 1
        turns += before is not None and line.language != before
        before = line.language
    return turns >= LEAST_TURNS and turns * 2 >= paragraphs


def read_in_turn(text: str, lines: Sequence[Line]) -> Iterator[tuple[Version, ...]]:
    """The versions of each item of a text that is told in turn."""
    rows = [_row(text, line) for line in lines if line.kind not in ("blank", "rule")]
    starts = _starts(rows)
    for first, after in zip(starts, [*starts[1:], len(rows)], strict=True):
        item = rows[first:after]
        versions = [version for language in _LANGUAGES if (version := _half(item, language)) is not None]
        if versions:
            yield tuple(versions)


def _row(text: str, line: Line) -> _Row:
    words = line.span.of(text).strip()
    labelled = _BOTH_LABELS.fullmatch(words)
    if labelled:
        en, zh = _both(labelled["rest"]) or (labelled["rest"], labelled["rest"])
        en, zh = f"{labelled['en']}: {en}", f"{labelled['zh']}：{zh}"
        return _Row(line.number, next(read_lines(en)).kind, en, zh)
    if _dates_both(text, line):
        return _Row(line.number, "date", *_both(words) or (words, words))
    titled = like_title(text, line)
    both = _both(words) if titled or line.kind in ("date", "source") else None
    if both is None:
        both = (words if line.language != "zh" else "", words if line.language in ("zh", None) else "")
    if line.kind == "link":
        both = (words, words)
    return _Row(line.number, line.kind, *both, titled=titled)


def _both(words: str) -> tuple[str, str] | None:
    """The English and the Chinese words of a line that holds both with a bar or a stroke between."""
    for bar in _BAR.finditer(words):
        left, right = words[: bar.start()].strip(), words[bar.end() :].strip()
        told = (detect_language(left), detect_language(right))
        if told == ("en", "zh"):
            return left, right
        if told == ("zh", "en"):
            return right, left
    return None


def _starts(rows: Sequence[_Row]) -> list[int]:
    """The rows at which an item begins: the titles above a date, at most one in each language."""
    starts: list[int] = []
    bodied = True
    for at, row in enumerate(rows):
        if row.kind == "date" and bodied:
            starts.append(_head(rows, at))
            bodied = False
        elif row.kind == "text" and not row.titled:
            bodied = True
    if not starts or any(row.kind == "text" and not row.titled for row in rows[: starts[0]]):
        starts.insert(0, 0)
    return starts


def _head(rows: Sequence[_Row], date: int) -> int:
    """The first row of the titles that stand right above a date."""
    at, en, zh = date, False, False
    while at and rows[at - 1].kind == "text" and rows[at - 1].titled:
        row = rows[at - 1]
        if (en and row.en) or (zh and row.zh):
            break
        en, zh, at = en or bool(row.en), zh or bool(row.zh), at - 1
    return at


def _half(rows: Sequence[_Row], language: Language) -> Version | None:
    """The half of an item in one language, with the date and the sources of the other where it tells none."""
    told = [(row, row.en if language == "en" else row.zh) for row in rows]
    body = [row for row, words in told if words and row.kind == "text" and not row.titled]
    if not body:
        return None
    kinds = {row.kind for row, words in told if words}
    written = [words or (row.en or row.zh if row.kind == "date" and "date" not in kinds else "") for row, words in told]
    text = "\n".join(words for words in written if words)
    title = next((i for i, (row, _) in enumerate(told) if written[i] and row.kind == "text"), None)
    kept = [row for row, words in zip(rows, written, strict=True) if words]
    lines = [
        (row.kind == "date" and month_line(text, line)) or line
        for row, line in zip(kept, read_lines(simplify(text)), strict=True)
    ]
    above = sum(bool(words) for words in written[:title]) if title is not None else 0
    headed = title is not None and rows[title].titled and lines[above].kind == "text"
    version = read_version(text, lines, title=lines[above] if headed else None)
    return replace(version, line=rows[0].number) if version is not None else None
