"""The state of finding the parties of an English text: its parts, the runs of capitals in it, the parties found."""

import re
from bisect import bisect_right

from msgspec import Struct

from ipgraph.extract.parties_en.brands_with_s import brands_with_s
from ipgraph.extract.parties_en.numbered_names import numbered_names
from ipgraph.extract.parties_en.word_lists import words
from ipgraph.extract.party import Form, PartyDraft
from ipgraph.lang.patterns import lazy
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span
from ipgraph.model.codes import PartyType

_LONG_WORD = lazy(r"[^\W\d_][\w’'-]{3,}")
_LOWER_WORD = lazy(r"(?<![\w’'.-])[a-z][\w-]+(?![\w-]|\.[a-z])")  # "alpha.com" holds no word "alpha"
_MARKS = " \n\t“”\"'‘([•*·–—-"
_OPENING = lazy(r"(?:[:•–—“\"]| --)\s*$")
_DISPUTE = lazy(
    r"\b(?:su(?:e[ds]?|its?|ing)|lawsuits?|appeal\w*|infring\w+|court|judg(?:e)?ments?|ruling|ruled|order(?:ed|s)|"
    r"verdict|jury|damages|injunction|claim(?:ed|s)?|complaint|petition\w*|settle\w*|plaintiffs?|defendants?|"
    r"litigation|invalid\w*|licen[cs]e|dispute|convicted|sentenced|case|patents?|trade ?marks?|copyrights?|"
    r"arbitration|action)\b"
)


class Run(Struct, frozen=True, gc=False):
    """A run of capitalised words that could be a name.

    ``opens`` says that it begins a sentence, so that its first capital tells nothing; ``article`` is the article or
    count right before it; ``whole`` is where it began before words that open sentences were cut off.
    """

    start: int
    end: int
    text: str
    legal: bool = False
    opens: bool = False
    article: str = ""
    whole: int = -1


class Spans:
    """Stretches of a text that may overlap little, asked by place in logarithmic time."""

    def __init__(self, spans: tuple[Span, ...]) -> None:
        self._spans = sorted(spans, key=lambda span: (span.start, span.end))
        self._starts = [span.start for span in self._spans]

    def around(self, start: int, end: int) -> Span | None:
        """The nearest stretch that begins at or before ``start`` and reaches to ``end``, if there is one."""
        at = bisect_right(self._starts, start) - 1
        for i in range(at, max(-1, at - 4), -1):
            if self._spans[i].end >= end:
                return self._spans[i]
        return None

    def touching(self, start: int, end: int) -> Span | None:
        """The first of the nearest stretches that shares a place with ``start`` to ``end``."""
        at = bisect_right(self._starts, start) - 1
        for i in range(max(0, at - 3), min(len(self._spans), at + 3)):
            if self._spans[i].start < end and start < self._spans[i].end:
                return self._spans[i]
        return None


class Reading:
    """What was found so far in one text: the runs, the parties, their forms and places."""

    def __init__(
        self,
        content: str,
        limits: tuple[Span, ...],
        taken: tuple[Span, ...],
        titles: tuple[Span, ...],
        bare: tuple[Span, ...] = (),
    ) -> None:
        self.content = content
        self.bare = bare
        self.headlines = tuple(limit for limit in limits if is_headline(content, limit))
        headlines = set(self.headlines)
        self.body = tuple(limit for limit in limits if limit not in headlines)
        self.limits = Spans(limits)
        self.taken = Spans(taken)
        self.titles = Spans(titles)
        self.sentences = tuple(s for limit in self.body for s in sentences(content, "en", limit))
        self._sentence_starts = [s.start for s in self.sentences]
        self.lower_words = frozenset(
            word for limit in self.body for word in _LOWER_WORD.findall(content, limit.start, limit.end)
        )
        self.numbered = numbered_names(content)
        self.branded = brands_with_s(content)
        self._disputes: dict[int, bool] = {}
        self.runs: list[Run] = []
        self.parties: list[PartyDraft] = []
        self.by_form: dict[str, PartyDraft] = {}
        self.groups: dict[str, tuple[PartyDraft, ...]] = {}
        self.speaker: PartyDraft | None = None
        self.places: dict[int, tuple[Span, PartyDraft]] = {}
        self.places_of: dict[int, list[int]] = {}

    def sentence(self, at: int) -> Span:
        """The sentence around a place of the body."""
        index = bisect_right(self._sentence_starts, at) - 1
        return self.sentences[index] if index >= 0 else Span(at, at)

    def opens(self, at: int) -> bool:
        """Whether a word begins a sentence, or follows a colon or an opening mark."""
        sentence = self.sentence(at)
        before = self.content[max(sentence.start, at - 8) : at]
        return _OPENING.search(before) is not None or (at - sentence.start <= 8 and not before.strip(_MARKS))

    def disputes(self, sentence: Span) -> bool:
        """Whether a sentence tells of a dispute."""
        known = self._disputes.get(sentence.start)
        if known is None:
            known = _DISPUTE.search(self.content, sentence.start, sentence.end) is not None
            self._disputes[sentence.start] = known
        return known


_ROLE_LINE = lazy(r"\W{0,3}(?:Plaintiff|Claimant|Defendant|Respondent|Petitioner|Applicant|Appellant)s?(?: \d)?: ")
"""The line of an announcement that names who stands on one side."""
_CAPTION = lazy(
    r"\bv(?:s)?\.? [^\n]{3,90}?(?:, (?:Nos?\.|C\.A\.|Case |Civ|Inv\.|IPR\d)|,? ?\[\d{4}\]| \([^()]{2,30}\d"
    r"|(?:,| [|–—-]) [^\n]{3,90}\b(?:19|20)\d\d\s*$)"
)
"""The caption of a case names its parties in full, whatever capitals it has."""


def is_headline(content: str, limit: Span) -> bool:
    """Whether a line is written with capitals on all words of weight, so that a capital tells nothing.

    >>> is_headline("Alpha Wins Round Two of the Pump War", Span(0, 36))
    True
    """
    text = content[limit.start : limit.end]
    if len(text) > 300 or _CAPTION.search(text) or _ROLE_LINE.match(text):
        return False
    weighty = [word for word in _LONG_WORD.findall(text) if word.lower() not in words("function")]
    upper = sum(word[0].isupper() for word in weighty)
    return len(weighty) >= 2 and upper >= 0.75 * len(weighty) and not re.search(r"(?<!\.[A-Z])[\w)\]”\"]\.\s*$", text)


def new_party(r: Reading, kind: PartyType) -> PartyDraft:
    """A new party without a form yet."""
    party = PartyDraft("en", kind)
    r.parties.append(party)
    return party


def record_form(r: Reading, party: PartyDraft, run: Run, rule: str) -> None:
    """Add a written form of a party, with its place."""
    party.add(Form(run.text, Span(run.start, run.end), rule))
    r.by_form.setdefault(run.text, party)
    known = r.places.get(run.start)
    if known is None or known[0].end < run.end:
        r.places[run.start] = (Span(run.start, run.end), party)
        r.places_of.setdefault(id(party), []).append(run.start)


def join(r: Reading, party: PartyDraft, other: PartyDraft) -> None:
    """Make ``other`` one with ``party``: all its forms and places are the latter's."""
    for form in other.forms:
        party.add(form)
        r.by_form[form.text] = party
    other.forms = []
    for text, members in r.groups.items():
        if other in members:
            r.groups[text] = tuple(dict.fromkeys(party if member is other else member for member in members))
    for at in r.places_of.pop(id(other), ()):
        r.places[at] = (r.places[at][0], party)
        r.places_of.setdefault(id(party), []).append(at)
