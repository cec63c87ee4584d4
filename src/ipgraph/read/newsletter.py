"""Cut a newsletter's text into articles: one language version after another, then the halves of an item paired.

A new version begins at the title above a date line, where the language changes, and at a title that stands by itself
after a blank line or a rule. Everything is kept as spans; no character of the text is changed, save that a text that
tells each paragraph in two languages in turn is laid out as two halves.
"""

import itertools
from collections.abc import Iterator

from ipgraph.lang.patterns import lazy
from ipgraph.lang.zh.traditional import simplify
from ipgraph.model.article import Article
from ipgraph.read.article_id import make_ids
from ipgraph.read.date_above import dates_above
from ipgraph.read.date_below import date_below
from ipgraph.read.dateline import find_wire_date
from ipgraph.read.in_turn import read_in_turn, told_in_turn
from ipgraph.read.lines import Line, like_title, read_lines
from ipgraph.read.month_lines import month_lines
from ipgraph.read.pairs import pair_versions
from ipgraph.read.versions import read_version


def read_newsletter(text: str, path: str) -> tuple[Article, ...]:
    """All articles of ``text`` in reading order; ``path`` is kept as where they come from."""
    lines = month_lines(text, list(read_lines(simplify(text))))
    if told_in_turn(text, lines):
        pairs = list(read_in_turn(text, lines))
    else:
        pairs = pair_versions([v for block in _blocks(text, lines) if (v := read_version(text, block)) is not None])
    return tuple(
        Article(id=article_id, path=path, versions=pair)
        for article_id, pair in zip(make_ids(pairs), pairs, strict=True)
    )


# ── blocks ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _blocks(text: str, lines: list[Line]) -> Iterator[list[Line]]:
    starts = _starts(text, lines)
    if not starts:
        return
    for first, after in zip(starts, [*starts[1:], len(lines)], strict=True):
        block = [line for line in lines[first:after] if line.kind not in ("rule",)]
        if first == starts[0] and after < len(lines) and _masthead(text, block):
            continue
        while block and block[0].kind == "blank":
            block.pop(0)
        while block and block[-1].kind == "blank":
            block.pop()
        if any(line.kind == "text" for line in block):
            yield block


def _starts(text: str, lines: list[Line]) -> list[int]:
    """The indexes of the lines at which a version begins."""
    written = [i for i, line in enumerate(lines) if line.kind not in ("blank", "rule")]
    if not written:
        return []
    starts = {written[0]}
    last = max((i for i in written if lines[i].kind == "text"), default=-1)
    headings = _numbered_headings(text, lines, written)
    for i in written:
        if lines[i].kind == "date" or (lines[i].kind == "source" and lines[i].date):
            above = (j for j in _title_above(text, lines, i) if not _signed(text, lines, j, i, last))
            starts.update(j for j in above if j not in headings)
    starts.update(language_changes(lines, written))
    starts.update(_bare_titles(text, lines, written, starts))
    for date, title in dates_above(text, lines, written):
        starts = (starts - {title}) | {date}
    return sorted(_apart(text, lines, starts))


_SIGNATURE = lazy(r"(?:董事会|监事会|理事会|编辑部|法务部)\s*$|^(?:Yours|Sincerely|By order of the [Bb]oard)\b")


def _signed(text: str, lines: list[Line], title: int, date: int, last: int) -> bool:
    """Whether a date line dates the text above it and opens none: a signature, or below the last line of text."""
    if _SIGNATURE.search(lines[title].span.of(text)):
        return True
    return title > 0 and last < date


_NUMBERED = lazy(r"\s*\d{1,2}[.)] ")


def _numbered_headings(text: str, lines: list[Line], written: list[int]) -> set[int]:
    """The numbered headings of a text of which most have no day below: those of the parts of one notice."""
    found = [i for i in written if _NUMBERED.match(text, lines[i].start, lines[i].end) and like_title(text, lines[i])]
    below = dict(itertools.pairwise(written))
    dated = sum(i in below and lines[below[i]].kind == "date" for i in found)
    return set(found) if 2 * dated < len(found) else set()


def _title_above(text: str, lines: list[Line], i: int) -> Iterator[int]:
    """The title of a date line: the nearest text above it, or the line before that where two titles stand together."""
    above = [j for j in range(i - 1, max(-1, i - 8), -1) if lines[j].kind not in ("blank", "byline")]
    if not above or lines[above[0]].kind != "text" or not like_title(text, lines[above[0]]):
        return
    title = above[0]
    if (
        len(above) > 1
        and lines[above[1]].kind == "text"
        and like_title(text, lines[above[1]])
        and title - above[1] == 1
    ):
        before = lines[above[1] - 1].kind if above[1] else "rule"
        if before in ("blank", "rule", "link", "source") and lines[above[1]].language == lines[title].language:
            title = above[1]
    yield title


def language_changes(lines: list[Line], written: list[int]) -> Iterator[int]:
    """Where the language changes: at a text line whose language lasts, by the next text line or by its own length."""
    texts = [i for i in written if lines[i].kind == "text" and lines[i].language]
    spoken = lines[texts[0]].language if texts else None
    for i, following in zip(texts[1:], [*texts[2:], None], strict=False):
        if lines[i].language == spoken:
            continue
        lasts = (
            following is None
            or lines[following].language == lines[i].language
            or any(lines[j].kind in ("date", "source", "link") for j in range(i, following))
        )
        if lasts:
            spoken = lines[i].language
            yield i


def _bare_titles(text: str, lines: list[Line], written: list[int], starts: set[int]) -> Iterator[int]:
    """Titles without a date line: after a blank line, a rule, a source or a link, with a paragraph below."""
    loose = _paragraphs_apart(text, lines, written)
    dated = _within_dated(text, lines, written, starts)
    asked = _questions(text, lines, written)
    parted = False
    for (position, i), within_dated in zip(enumerate(written[:-1]), dated, strict=False):
        words = lines[i].span.of(text)
        parted = i not in starts and (parted or _SECTION.match(words) is not None)
        if i == written[0] or not like_title(text, lines[i]):
            continue
        before, below = lines[i - 1].kind, lines[written[position + 1]]
        paragraph = below.kind == "text" and not like_title(text, below) and below.language == lines[i].language
        first = _just_headed(text, lines, written, position, starts)
        # The heading of the first part shows that those which follow are headings of parts too.
        parted = parted or (first and within_dated and paragraph and before == "blank" and lines[i + 1] == below)
        if first or i in asked or _SECTION.match(words) or _NAMES_NOTHING.fullmatch(words):
            continue
        closed = (
            before in ("rule", "link")
            or (before == "source" and lines[i - 1].value is not None)
            or (before == "blank" and _closed_paragraph(text, lines, written, position))
        )
        # There it is a subheading.
        closed = closed and not ((loose or parted) and before == "blank" and within_dated)
        wired = below.kind == "text" and find_wire_date(text, below.span) is not None
        closed = closed or (wired and _closed_paragraph(text, lines, written, position))
        if closed and paragraph:
            yield i


_SECTION = lazy(
    r"\s*(?:(?:\d{1,2}|[IVX]{1,4})[.)] |[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]"
    r"|(?:In [Bb]rief|At a [Gg]lance|(?:Executive )?[Ss]ummary|"
    r"Background|(?:The )?(?:[Ff]acts|Decision|Ruling|Judgment|Dispute|Case|[Bb]ackground)|Analysis|Comments?|"
    r"Commentary|Discussion|Conclusions?|(?:Key )?(?:[Tt]akeaways?|[Pp]oints)|What (?:\w+ )*\w+|Why (?:\w+ )*\w+|"
    r"Next steps|Outlook|About [A-Z].*|Forward[- ][Ll]ooking [Ss]tatements|Safe [Hh]arbou?r.*|(?:Media )?[Cc]ontacts?|"
    r"Notes?(?: to [Ee]ditors)?|Disclaimer|SIGNATURES?|Signatures?|EXHIBIT INDEX|Exhibit Index)\s*$"
    r"|[▪●■◆•◇◎▶►★☆]\s*(?=\S)|【[^【】]{1,30}】\s*$"
    r"|(?:典型)?(?:案例|案件)\s?[一二三四五六七八九十\d]{1,3}(?:[：:、.．\s]|$)"
    r"|(?:Typical |Example )?Case (?:No\. ?)?\d{1,2}\b"
    r"|(?:基本案情|裁判结果|典型意义|裁判要旨|案情简介|评析|法官说法|重要内容提示)\s*[：:]?\s*$)"
)
"""Headings of the parts of one article."""
_NAMES_NOTHING = lazy(
    r"\s*[A-Z][a-z’']*"
    r"(?: (?!(?:wins?|loses?|lost|sues?|sued|settles?|pays?|beats?|gets?|faces?|fined|jailed|ordered|upheld)\b)"
    r"[a-z][a-z’'-]*){1,3}[?!]?\s*"
)
"""A heading of a few small words, which no article of its own bears: "How it began", "Our doubts"."""


_QUESTION = lazy(r"\s*(?:问\s?\d{0,2}\s?[:：]|Q\s?\d{0,2}[:：.)] )|.*[?？]\s*$")


def _questions(text: str, lines: list[Line], written: list[int]) -> set[int]:
    """The lines that ask what the paragraph below answers, where several do: headings of the parts of one article."""
    found = {
        i
        for i, below in itertools.pairwise(written)
        if like_title(text, lines[i])
        and lines[below].kind == "text"
        and not like_title(text, lines[below])
        and _QUESTION.match(text, lines[i].start, lines[i].end)
    }
    return found if len(found) > 1 else set()


def _paragraphs_apart(text: str, lines: list[Line], written: list[int]) -> bool:
    """Whether blank lines part the paragraphs of one article, so that they do not tell where the next begins."""
    texts = {i for i in written if lines[i].kind == "text" and not like_title(text, lines[i])}
    return any(
        i in texts and j in texts and j > i + 1 and lines[i].language == lines[j].language
        for i, j in itertools.pairwise(written)
    )


def _within_dated(text: str, lines: list[Line], written: list[int], starts: set[int]) -> Iterator[bool]:
    """For each written line, whether it stands in an article with a date that no source or link has closed yet.

    ``starts`` may meanwhile grow by the lines that were looked at.
    """
    dated = bodied = False
    yield False
    for i in written:
        line = lines[i]
        if i in starts:
            dated = bodied = False
        if line.kind == "date" or _dates_title(text, lines, i, starts):
            dated = True
        elif line.kind == "text" and not bodied and not like_title(text, line):
            bodied = True
            dated = dated or find_wire_date(text, line.span) is not None
        yield dated and line.kind in ("text", "date")


def _closed_paragraph(text: str, lines: list[Line], written: list[int], position: int) -> bool:
    above = position - 1
    if above and lines[written[above]].kind == "date":
        above -= 1  # which closes the article
    line = lines[written[above]]
    return line.kind in ("source", "link") or (line.kind == "text" and not like_title(text, line))


def _dates_title(text: str, lines: list[Line], i: int, starts: set[int]) -> bool:
    """Whether a line is the one right below a title and gives its day among other words."""
    return i - 1 in starts and lines[i - 1].kind == "text" and date_below(text, lines[i].span) is not None


def _just_headed(text: str, lines: list[Line], written: list[int], position: int, starts: set[int]) -> bool:
    """Whether only a head (title, date, source) stands above, so that this line is a subheading or lead."""
    for j in range(position - 1, -1, -1):
        told = lines[written[j]].kind == "text" and not _dates_title(text, lines, written[j], starts)
        if told and written[j] not in starts:
            return False
        if written[j] in starts:
            return True
    return True


def _apart(text: str, lines: list[Line], starts: set[int]) -> Iterator[int]:
    """Drop a start whose block before it would hold no body: two starts for one title."""
    ordered = sorted(starts)
    for k, start in enumerate(ordered):
        if (
            k
            and not any(lines[j].kind == "text" for j in range(ordered[k - 1] + 1, start))
            and lines[ordered[k - 1]].language == lines[start].language
        ) and like_title(text, lines[ordered[k - 1]]):
            continue
        if k + 1 < len(ordered) and _cover(text, lines, start, ordered[k + 1]):
            continue
        yield start


def _masthead(text: str, block: list[Line]) -> bool:
    """Whether nothing but the name of a newsletter, its issue and the list of what it holds stands in a block."""
    return all(
        line.kind in ("blank", "date", "byline")
        or like_title(text, line)
        or text[line.start : line.end].rstrip().endswith((":", "："))
        for line in block
    )


_COVER = lazy(
    r"\s*(?:UNITED STATES SECURITIES AND EXCHANGE COMMISSION|(?:FORM|Form) \d{1,2}-[A-Z]\b|SCHEDULE \d|"
    r"(?:CURRENT|QUARTERLY|ANNUAL) REPORT|(?:Current|Quarterly|Annual) [Rr]eport)"
)


def _cover(text: str, lines: list[Line], start: int, end: int) -> bool:
    """Whether only the cover of a report to an authority stands between two starts, which tells nothing."""
    written = [line for line in lines[start:end] if line.kind not in ("blank", "rule")]
    return bool(_COVER.match(lines[start].span.of(text))) and all(like_title(text, line) for line in written)
