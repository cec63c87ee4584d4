"""The state of finding the rights of a text, and the kind of right that words near a place name."""

from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Iterable

from ipgraph.extract.party import Form
from ipgraph.extract.right_numbers import RightNumber, right_numbers
from ipgraph.extract.right_words import find_implied, find_marks, find_quotes
from ipgraph.extract.rights import FAMILY, TYPE_OF_FAMILY, Mark, RightDraft
from ipgraph.extract.values.identifiers import IdentifierMention
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span
from ipgraph.model.codes import Language, RightType

REACH = {"en": 90, "zh": 40}
"""How far from a name or number the word may stand that says its kind."""
VAGUE = {"patent": 60, "trademark": 60, "copyright": 10}
"""How much farther a word for a broad kind counts than one for a narrow kind of the same family."""


class RightReading:
    """What was found so far of the rights of one text."""

    def __init__(
        self, content: str, language: Language, limits: tuple[Span, ...], identifiers: Iterable[IdentifierMention]
    ) -> None:
        self.content = content
        self.language = language
        self.sentences = sorted(
            {s for limit in limits for s in sentences(content, language, limit)}, key=lambda s: s.start
        )
        self._starts = [s.start for s in self.sentences]
        self.numbers = [n for n in right_numbers(content, identifiers) if self.sentence(n.start).end > n.start]
        self._number_starts = [number.start for number in self.numbers]
        marks = find_marks(content, language)
        if not any(mark.kind == "right" for mark in marks) and all(n.family == "domain" for n in self.numbers):
            marks += find_implied(content, language)
        self.marks = sorted(
            (mark for mark in marks if self.sentence(mark.start).end > mark.start), key=lambda mark: mark.start
        )
        self._mark_starts = [mark.start for mark in self.marks]
        self.families = Counter(FAMILY[mark.value] for mark in self.marks if mark.kind == "right")
        self.speaks_of_works = "work" in self.families or any(
            mark.kind == "branch" and mark.value != "well-known-mark" for mark in self.marks
        )
        self.quotes = find_quotes(content, limits)
        self.rights: list[RightDraft] = []
        self._by_title: dict[str, list[RightDraft]] = defaultdict(list)
        self._by_number: dict[str, RightDraft] = {}
        self._covered: list[tuple[int, int]] = []

    def sentence(self, place: int) -> Span:
        """The sentence that holds a place, or the last one before it."""
        if not self.sentences:
            return Span(0, 0)
        return self.sentences[max(0, bisect_right(self._starts, place) - 1)]

    def numbers_near(self, span: Span) -> list[RightNumber]:
        """The numbers right before and behind a place."""
        at = bisect_left(self._number_starts, span.start)
        return self.numbers[max(0, at - 2) : at + 2]

    def marks_in(self, span: Span) -> list[Mark]:
        """The words for kinds and branches that begin inside ``span``."""
        return self.marks[bisect_left(self._mark_starts, span.start) : bisect_left(self._mark_starts, span.end)]

    def known(self, family: str, text: str) -> RightDraft | None:
        """The first right of a family with that title."""
        return next(iter(self.titled(text, family)), None)

    def titled(self, text: str, family: str = "") -> list[RightDraft]:
        """The rights with that title; a mark in other letters, large or small, is another mark."""
        found = self._by_title[title_key(text)]
        return [
            right
            for right in found
            if (not family or right.family == family)
            and (right.family != "trademark" or any(form.text == text for form in right.titles))
        ]

    def numbered(self, number: str) -> RightDraft | None:
        """The right with that number."""
        return self._by_number.get(number)

    def add(self, family: str, rule: str, place: Span) -> RightDraft:
        """A new right whose kind is what the words near ``place`` say."""
        kind, span = self.kind_near(place, family)
        right = RightDraft(self.language, kind, span, rule)
        self.rights.append(right)
        return right

    def title(self, right: RightDraft, span: Span) -> None:
        """Give a right the title that stands at ``span``."""
        self.name(right, Form(span.of(self.content), span, f"{self.language}-right-title"))
        self.mention(right, span)

    def name(self, right: RightDraft, form: Form) -> None:
        """Give a right a title that stands elsewhere."""
        right.name(form.text, form.span, form.rule)
        known = self._by_title[title_key(form.text)]
        if right not in known:
            known.append(right)

    def number(self, right: RightDraft, number: RightNumber) -> None:
        """Give a right the number that stands at a place."""
        span = Span(number.start, number.end)
        right.number = right.number or Form(number.value, span, right.type_rule)
        self._by_number.setdefault(number.value, right)
        self.mention(right, span)

    def mention(self, right: RightDraft, span: Span) -> None:
        """Note a place where a right is named."""
        right.mentions.append(span)
        insort(self._covered, (span.start, span.end))

    def covers(self, span: Span) -> bool:
        """Whether a right is named in some of the words of ``span``."""
        at = bisect_left(self._covered, (span.end, 0))
        return any(start < span.end and span.start < end for start, end in self._covered[max(0, at - 3) : at])

    def by_sentence(self, family: str) -> dict[Span, list[tuple[RightDraft, Span]]]:
        """The rights of a family with their mentions, by the sentences where they stand."""
        found: dict[Span, list[tuple[RightDraft, Span]]] = {}
        for right in self.rights:
            if right.family == family:
                for span in right.mentions:
                    found.setdefault(self.sentence(span.start), []).append((right, span))
        return found

    def join(self, keep: RightDraft, gone: RightDraft) -> None:
        """Make two rights one."""
        for form in gone.titles:
            self.name(keep, form)
            known = self._by_title[title_key(form.text)]
            if gone in known:  # two titles of one right can differ in capital letters alone
                known.remove(gone)
        keep.mentions += gone.mentions
        keep.number = keep.number or gone.number
        gone.mentions = []
        gone.titles = []

    def kind_near(self, place: Span, family: str) -> tuple[RightType, Span]:
        """The kind of right that words near a place in its sentence name, with the words."""
        best: tuple[int, Mark] | None = None
        sentence, reach = self.sentence(place.start), REACH[self.language]
        near = Span(max(sentence.start, place.start - 2 * reach), min(sentence.end, place.end + reach))
        for mark in self.marks_in(near):
            if mark.kind != "right" or FAMILY[mark.value] != family:
                continue
            distance = place.start - mark.end if mark.end <= place.start else mark.start - place.end
            if distance > REACH[self.language]:
                continue
            weight = distance + VAGUE.get(mark.value, 0)
            if best is None or weight < best[0]:
                best = (weight, mark)
        if best:
            return best[1].value, best[1].span  # type: ignore[return-value]
        return TYPE_OF_FAMILY[family], place


def title_key(text: str) -> str:
    """A title without case and spaces."""
    return "".join(text.casefold().split())
