"""The state of finding the rights of a text, and the kind of right that words near a place name."""

import re
from collections.abc import Iterable

from ipgraph.extract.right_words import find_marks, find_quotes, right_finder
from ipgraph.extract.rights import FAMILY, TYPE_OF_FAMILY, Mark, RightDraft, RightMention
from ipgraph.extract.values.identifiers import IdentifierMention
from ipgraph.model.article import Span
from ipgraph.model.codes import Language, RightType

_SENTENCE_END = re.compile(r"。|(?<!No)(?<!Nos)\. ")


class RightReading:
    """What was found so far of the rights of one text."""

    def __init__(
        self, content: str, language: Language, limits: tuple[Span, ...], identifiers: Iterable[IdentifierMention]
    ) -> None:
        self.content = content
        self.language = language
        self.limits = limits
        self.identifiers = [i for i in identifiers if any(s.start <= i.start < s.end for s in limits)]
        self.marks = find_marks(content, language)
        self.quotes = find_quotes(content, limits)
        self.title_words = list(right_finder(language, "title").find(content))
        self.rights: list[RightDraft] = []
        self.mentions: list[RightMention] = []
        self.used: set[Span] = set()


def kind_near(r: RightReading, start: int, end: int, family: str) -> tuple[RightType, Span]:
    """The kind of right that words near a place name, with the words."""
    reach = 40 if r.language == "zh" else 90
    best: tuple[int, Mark] | None = None
    for mark in r.marks:
        if mark.kind != "right" or FAMILY[mark.value] != family:
            continue
        distance = start - mark.end if mark.end <= start else mark.start - end
        between = r.content[min(mark.end, end) : max(mark.start, start)]
        if distance > reach or _SENTENCE_END.search(between):
            continue
        weight = distance if mark.value != "patent" else distance + 60
        if best is None or weight < best[0]:
            best = (weight, mark)
    if best:
        return best[1].value, Span(best[1].start, best[1].end)  # type: ignore[return-value]
    return TYPE_OF_FAMILY[family], Span(start, end)
