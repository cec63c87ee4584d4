"""Numbers of cases go to cases before the forum that gives such numbers: "EWCA Civ" to the Court of Appeal.

What a story made of a number is taken back where its court cannot have given it; a number that is left over goes to the
one case before such a forum that the same sentence tells, else to the one told last in the paragraph.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from msgspec import Struct

from ipgraph.extract.draft import CaseDraft, Fact
from ipgraph.extract.scene import Scene
from ipgraph.extract.values.identifiers import IdentifierMention
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

RULE = "number-of-forum"
MOST = 200
"""How many numbers of one text are looked at."""


class NumberRow(Struct, frozen=True):
    """A notation of case numbers and the forums that use it."""

    name: str
    number: re.Pattern[str]
    forum: re.Pattern[str]
    instance: str
    only: bool
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


@cache
def number_rows() -> tuple[NumberRow, ...]:
    """The rows of ``number_forums.toml``."""
    rows = read_toml(files("ipgraph.extract").joinpath("number_forums.toml").read_text(encoding="utf-8"))["row"]
    return tuple(_row(row) for row in rows)


def _row(row: dict[str, Any]) -> NumberRow:
    number, forum = re.compile(row["number"]), re.compile(row["forum"])
    instance, only = row.get("instance", ""), row.get("only", False)
    return NumberRow(row["name"], number, forum, instance, only, tuple(row["examples"]), tuple(row["not"]))


def row_of(number: str) -> NumberRow | None:
    """The row of the notation in which a number is written, or ``None`` where it tells of no forum."""
    return next((row for row in number_rows() if row.number.fullmatch(number)), None)


class _Giver(Struct, frozen=True):
    """The forums that can have given a number, and the only instance of the cases that bear such, if there is one."""

    forum: re.Pattern[str]
    instance: str = ""

    def gives_to(self, case: CaseDraft) -> bool:
        """Whether a case can bear the number."""
        other = self.instance and case.instance is not None and case.instance.value != self.instance
        return not other and self.forum.search(case.forum_key) is not None


def bind_numbers(cases: Sequence[CaseDraft], scene: Scene) -> None:
    """Give numbers to the cases of the forums that use their notation, and take them from all others."""
    holding = {case.case_number.value: case for case in cases if case.case_number is not None}
    numbers = [i for i in scene.identifiers.things if i.kind == "case"][:MOST]
    for number in numbers:
        giver = _giver_of(number, scene)
        holder = holding.get(number.value)
        if giver is None or (holder is not None and (_kept_below(holder, giver, cases) or giver.gives_to(holder))):
            continue
        if holder is not None and not holder.forum_key.startswith("~") and not giver.forum.search(holder.forum_key):
            holder.case_number = None
            del holding[number.value]
        open_ = [c for c in cases if c.case_number is None and c.role != "counterclaim"]
        case = _meant([c for c in open_ if giver.gives_to(c)], number, scene)
        if case is None:
            continue
        if holder is not None:
            holder.case_number = None
        holding[number.value] = case
        case.case_number = Fact(number.value, Span(number.start, number.end), RULE)
    for number in numbers:
        holder = holding.get(number.value)
        if holder is not None:
            _date(holder, number, scene)


def _kept_below(holder: CaseDraft, giver: _Giver, cases: Sequence[CaseDraft]) -> bool:
    """Whether a case without a court keeps its number: the court that gave the number does not review that case."""
    return not holder.forum_key and not any(c.after is holder and giver.gives_to(c) for c in cases)


def _date(case: CaseDraft, number: IdentifierMention, scene: Scene) -> None:
    """Give a case that no sentence dates the day with its number: "([2021] UKSC 5, 3 May 2021)"."""
    if case.decided is not None or (case.filed is not None and case.filed.span.start > number.start - _NEAR):
        return
    near = scene.dates.within(Span(number.start - _NEAR, number.end + _NEAR))
    for date in near:
        behind = date.start >= number.end and _DAY_BEHIND.fullmatch(scene.content, number.end, date.start)
        before = date.end <= number.start and _DAY_BEFORE.fullmatch(scene.content, date.end, number.start)
        if (behind or before) and not date.is_range:
            case.decided = Fact(date.value, Span(date.start, date.end), RULE)
            return


_NEAR = 40
_DAY_BEHIND = lazy(r",? ?(?:\((?:[A-Z0-9][\w.]*\.? ){0,4})?(?:[^,()\n]{2,60}, )?(?:decided |judgment of |of )?(?:on )?")
_DAY_BEFORE = lazy(r" \((?:[Cc]ase )?(?:[Nn]o\.? )?")


def _giver_of(number: IdentifierMention, scene: Scene) -> _Giver | None:
    """Who can have given a number: the court in brackets behind it, else that of its notation."""
    opened = _BRACKET.match(scene.content, number.end)
    inside = scene.forums.within(Span(opened.start("inside"), opened.end())) if opened else ()
    if inside and inside[0].key:
        return _Giver(re.compile(f"^{re.escape(inside[0].key)}$"))
    row = row_of(number.value)
    return _Giver(row.forum, row.instance if row.only else "") if row is not None else None


_BRACKET = lazy(r" ?\((?P<inside>[^()\n]{4,60})\)")


def _meant(fitting: Sequence[CaseDraft], number: IdentifierMention, scene: Scene) -> CaseDraft | None:
    """The case of which a number is told: the nearest told in its sentence, else last in its paragraph."""
    for stretches in (scene.sentences, scene.version.paragraphs):
        at = bisect_right(stretches, number.start, key=_start) - 1
        if at < 0 or number.start >= stretches[at].end:
            continue
        around = stretches[at]
        near = [(distance, i) for i, c in enumerate(fitting) if (distance := _distance(c, number, around)) is not None]
        if near:
            return fitting[min(near)[1]]
    return None


def _start(stretch: Span) -> int:
    return stretch.start


def _distance(case: CaseDraft, number: IdentifierMention, around: Span) -> int | None:
    """How far from a number the nearest words of a stretch are that tell of a case."""
    places = [s for s in _places(case) if around.start <= s.start < around.end]
    return min((abs(s.start - number.start) for s in places), default=None)


def _places(case: CaseDraft) -> Iterable[Span]:
    facts = (case.filed, case.decided, case.outcome, case.status, *case.verdicts)
    return (Span(case.born, case.born), *(form.span for form in case.forum), *(f.span for f in facts if f is not None))
