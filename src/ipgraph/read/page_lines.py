"""The lines that an element of a page shows, in reading order: a block each, tables by row, breaks as line ends."""

from msgspec import Struct

from ipgraph.lang.patterns import lazy
from ipgraph.read.lines import like_title, read_lines
from ipgraph.read.markup import Element
from ipgraph.read.page_noise import HEADINGS, is_inline, page_words
from ipgraph.read.table_lines import table_lines

LINKED = 0.6
"""From this share of its characters in links on, a line is a list of links, not prose."""

LONGEST_REMARK = 120
"""A line of the page's own, such as a notice or a button, is no longer than this."""

_SPACES = lazy(r"[ \t\r\n\f]+")
_BETWEEN_CHINESE = lazy(r"(?<=[㐀-鿿，。、；：？！）》”,;:])[ \t]*[\r\n][ \t\r\n]*(?=[㐀-鿿，。、；：？！（《“])")
_URL = lazy(r"https?://")


class PageLine(Struct):
    """A line of a page: its words, how many of their characters are in links, and whether it is a heading."""

    words: str
    linked: int = 0
    heading: bool = False


def page_lines(root: Element) -> list[PageLine]:
    """All lines that ``root`` shows, empty ones left out."""
    return _Reading().run(root)


def article_lines(lines: list[PageLine]) -> list[str]:
    """The lines that are the article's: no lists of links, no notices, nothing that stands below the article."""
    words = page_words()
    ends, drops = words["ends"], tuple(words["drops"])
    whole = sum(len(line.words) for line in lines)
    kept: list[str] = []
    passed = 0
    for index, line in enumerate(lines):
        folded = line.words.lower().rstrip(":： ")
        passed += len(line.words)
        if folded in ends:
            if passed > whole / 2:
                break
            continue
        if len(line.words) <= LONGEST_REMARK and folded.startswith(drops):
            continue
        if _is_link_list(line) and not (index + 1 < len(lines) and _is_dated_title(line, lines[index + 1])):
            continue
        kept.append(line.words)
    return kept


def _is_link_list(line: PageLine) -> bool:
    return not line.heading and line.linked > LINKED * len(line.words) and not _URL.search(line.words)


def _is_dated_title(line: PageLine, below: PageLine) -> bool:
    """Whether a line that is all link is the title of an item: its date stands on the line below it."""
    kinds = list(read_lines(f"{line.words}\n{below.words}"))
    return len(kinds) == 2 and kinds[1].kind == "date" and like_title(line.words, kinds[0])


class _Table:
    """A table while it is read: its rows, each a list of cells."""

    def __init__(self) -> None:
        self.rows: list[list[list[PageLine]]] = []

    def lines(self) -> list[PageLine]:
        by_words = {id(line): line for row in self.rows for cell in row for line in cell}
        if all(line.linked for line in by_words.values()):
            return list(by_words.values())
        linked = {line.words: line for line in by_words.values()}
        rows = [[[line.words for line in cell] for cell in row] for row in self.rows]
        return [linked.get(words) or PageLine(words) for words in table_lines(rows)]


class _Reading:
    """One walk over a tree. The line that is being written ends wherever a block begins or ends."""

    def __init__(self) -> None:
        self.lines: list[PageLine] = []
        self.outer: list[list[PageLine]] = []
        self.tables: list[_Table] = []
        self.parts: list[str] = []
        self.linked = self.links = self.headings = self.verbatim = 0
        self.targets: list[str] = []

    def run(self, root: Element) -> list[PageLine]:
        waiting: list[tuple[Element | str, bool]] = [(root, True)]
        while waiting:
            node, enters = waiting.pop()
            if isinstance(node, str):
                self._write(node)
            elif enters:
                if _is_note_mark(node):
                    continue
                self._enter(node)
                waiting.append((node, False))
                waiting.extend((child, True) for child in reversed(node.children))
            else:
                self._leave(node)
        self._end_line()
        return self.lines

    def _write(self, words: str) -> None:
        if self.verbatim:
            for number, part in enumerate(words.split("\n")):
                if number:
                    self._end_line()
                self.parts.append(part)
            return
        self.parts.append(words)
        if self.links:
            self.linked += len(words.strip())

    def _enter(self, element: Element) -> None:
        tag = element.tag
        if tag == "a":
            self.links += 1
            self.targets.append(element.attributes.get("href", ""))
        if tag == "br":
            self._end_line()
        elif tag == "hr":
            self._end_line()
            self.lines.append(PageLine("---"))
        if is_inline(element):
            return
        self._end_line()
        self.headings += tag in HEADINGS
        self.verbatim += tag == "pre"
        if tag == "table":
            self.tables.append(_Table())
        elif tag == "tr" and self.tables:
            self.tables[-1].rows.append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1].rows:
            self.outer.append(self.lines)
            self.lines = []

    def _leave(self, element: Element) -> None:
        tag = element.tag
        if tag == "a":
            self.links -= 1
        if is_inline(element):
            return
        self._end_line()
        self.headings -= tag in HEADINGS
        self.verbatim -= tag == "pre"
        if tag == "table":
            self.lines += self.tables.pop().lines()
        elif tag in ("td", "th") and self.tables and self.tables[-1].rows:
            self.tables[-1].rows[-1].append(self.lines)
            self.lines = self.outer.pop()

    def _end_line(self) -> None:
        written = "".join(self.parts)
        words = _SPACES.sub(" ", _BETWEEN_CHINESE.sub("", written).replace("\xa0", " ")).strip()
        if words:
            line = PageLine(words, self.linked, bool(self.headings))
            self.lines.append(self._with_target(line))
        self.parts = []
        self.linked = 0
        self.targets = []

    def _with_target(self, line: PageLine) -> PageLine:
        """A line that only names a link (``Read more``, ``新闻链接:``) with the address that it leads to."""
        targets = {target for target in self.targets if _URL.match(target) and target.isascii() and " " not in target}
        if len(targets) != 1 or not line.linked or _URL.search(line.words) or len(line.words) > 30:
            return line
        address = targets.pop()
        label = line.words.rstrip(":： ")
        (kind,) = read_lines(f"{label}: {address}")
        return PageLine(f"{label}: {address}", line.linked, line.heading) if kind.kind == "link" else line


def _is_note_mark(element: Element) -> bool:
    """Whether an element is the raised number of a footnote, which is no part of the sentence."""
    return element.tag == "sup" and any(isinstance(child, Element) and child.tag == "a" for child in element.children)
