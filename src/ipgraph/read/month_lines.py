"""Lines with nothing but a month, right below the titles of a text, that date its articles."""

from msgspec.structs import replace

from ipgraph.read.dateline import find_date
from ipgraph.read.lines import Line, like_title


def month_lines(text: str, lines: list[Line]) -> list[Line]:
    """The lines of a text, those with the month of an article as date lines.

    They are taken for such only where each stands below a title, and the first below that of the text: elsewhere a
    month that stands alone heads a part of a story in the order of its days.
    """
    written = [i for i, line in enumerate(lines) if line.kind not in ("blank", "rule")]
    months = {i: month for i in written if (month := month_line(text, lines[i])) is not None}
    if not months or written[1] not in months or not all(_heads(text, lines, written, i) for i in months):
        return lines
    return [months.get(i, line) for i, line in enumerate(lines)]


def _heads(text: str, lines: list[Line], written: list[int], i: int) -> bool:
    """Whether a line stands between a title, which closes what is above, and a paragraph."""
    place = written.index(i)
    if place == 0 or place + 1 == len(written) or written[place - 1] != i - 1:
        return False
    title, body, before = lines[i - 1], lines[written[place + 1]], lines[written[place - 2]] if place > 1 else None
    closed = before is None or before.kind in ("link", "source") or _paragraph(text, before)
    return closed and like_title(text, title) and _paragraph(text, body)


def _paragraph(text: str, line: Line) -> bool:
    return line.kind == "text" and not like_title(text, line)


def month_line(text: str, line: Line) -> Line | None:
    """A line with a month and its year alone, as a date line; ``None`` for any other."""
    words = line.span.of(text)
    if line.kind != "text" or len(words) > len("September 2024") + 4:
        return None
    date = find_date(text, line.span)
    if date is None or len(date.value) != len("2024-05") or date.span.of(text) != words.strip():
        return None
    return replace(line, kind="date", date=date)
