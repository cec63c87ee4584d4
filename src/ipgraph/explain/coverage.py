"""An article cut into sentences, each with the facts whose words stand in it; and where nothing was read."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from msgspec import Struct

from ipgraph.extract.traits import fact_of
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Article, Span, Version
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import Record


class Sentence(Struct, frozen=True):
    """A sentence, title line or other line of one language version, numbered from 1, and the evidence in it."""

    language: Language
    number: int
    span: Span
    in_body: bool
    evidence: tuple[Evidence, ...]

    @property
    def name(self) -> str:
        """What the sentence is called: its language and number."""
        return f"{self.language} {self.number}"

    def facts(self) -> tuple[tuple[str, tuple[Evidence, ...]], ...]:
        """The facts that were read from the sentence, by their first words, each with its evidence here."""
        found: dict[str, list[Evidence]] = {}
        for proof in self.evidence:
            found.setdefault(fact_of(proof.path), []).append(proof)
        return tuple((fact, tuple(proofs)) for fact, proofs in found.items())


class Told(Struct, frozen=True):
    """A fact with all its evidence and the sentences, one for each piece, in which it begins."""

    fact: str
    confidence: float | None
    evidence: tuple[tuple[Evidence, Sentence | None], ...]

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages that state it."""
        return tuple(sorted({proof.language for proof, _ in self.evidence}))


class Coverage(Struct, frozen=True):
    """What was read of an article: its halves as sentences, and the facts in the order of the record."""

    article: Article
    record: Record
    halves: tuple[tuple[Version, tuple[Sentence, ...]], ...]
    facts: tuple[Told, ...]

    def silent(self) -> tuple[Sentence, ...]:
        """The sentences of the body that gave no fact."""
        return tuple(s for _, half in self.halves for s in half if s.in_body and not s.evidence)

    def one_sided(self) -> tuple[Told, ...]:
        """The facts that only one half of an article in two languages states."""
        return tuple(told for told in self.facts if len(self.halves) > len(told.languages))


def cover(article: Article, record: Record) -> Coverage:
    """Lay the evidence of a record over the sentences of its article."""
    halves = tuple((version, _half(version, record.evidence)) for version in article.versions)
    by_language = {version.language: half for version, half in halves}
    behind: dict[str, list[Evidence]] = {}
    for proof in record.evidence:
        behind.setdefault(fact_of(proof.path), []).append(proof)
    facts = tuple(
        Told(fact, proofs[0].confidence, tuple((proof, _place(by_language, proof)) for proof in proofs))
        for fact, proofs in behind.items()
    )
    return Coverage(article, record, halves, facts)


def _half(version: Version, evidence: Iterable[Evidence]) -> tuple[Sentence, ...]:
    cut = _cut(version)
    # The body by its edges, so that a long article does not look through all its paragraphs for each sentence.
    starts = [paragraph.start for paragraph in version.paragraphs]
    ends = [span.end for span in cut]
    inside: list[list[Evidence]] = [[] for _ in cut]
    for proof in sorted((e for e in evidence if e.language == version.language), key=lambda e: (e.start, e.end)):
        for i in range(bisect_right(ends, proof.start), len(cut)):
            if cut[i].start >= proof.end:
                break
            inside[i].append(proof)
    return tuple(
        Sentence(version.language, i + 1, span, _in_body(span, version.paragraphs, starts), tuple(inside[i]))
        for i, span in enumerate(cut)
    )


def _cut(version: Version) -> tuple[Span, ...]:
    """The sentences of a version; its title is one, whatever signs it has."""
    content, title = version.content, version.title
    if title is None:
        return sentences(content, version.language, Span(0, len(content)))
    before = sentences(content, version.language, Span(0, title.start))
    return (*before, title, *sentences(content, version.language, Span(title.end, len(content))))


def _in_body(span: Span, paragraphs: tuple[Span, ...], starts: list[int]) -> bool:
    i = bisect_right(starts, span.start) - 1
    return i >= 0 and span.start < paragraphs[i].end


def _place(halves: dict[Language, tuple[Sentence, ...]], proof: Evidence) -> Sentence | None:
    half = halves.get(proof.language, ())
    i = bisect_left(half, proof.start + 1, key=lambda sentence: sentence.span.end)
    return half[i] if i < len(half) else None
