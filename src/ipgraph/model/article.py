"""An article as read: the unaltered text of each language version, and where its parts stand.

``Version.content`` is an exact slice of the text that extraction reads, so every span points at the very words. The
text of a plain text file is the file's, never edited; that of another kind is laid out from what a person sees there.
"""

from msgspec import Struct

from ipgraph.model.codes import Language


class Span(Struct, frozen=True, order=True, gc=False):
    """A half-open stretch of a version's content, in code points."""

    start: int
    end: int

    def of(self, content: str) -> str:
        """The words at this span."""
        return content[self.start : self.end]


class Dateline(Struct, frozen=True):
    """The date of publication: the ISO value with the precision that the text gives, and the words that say so."""

    value: str
    span: Span


class Version(Struct, frozen=True, kw_only=True):
    """One language version of an article.

    All spans are offsets into ``content``; ``line`` is the number of its first line in the text, from 1, and in JSON
    Lines that of the file. ``paragraphs`` are the body only: no title, date line, source line or link line.
    """

    language: Language
    content: str
    line: int = 1
    title: Span | None = None
    published: Dateline | None = None
    paragraphs: tuple[Span, ...] = ()
    sources: tuple[Span, ...] = ()
    urls: tuple[Span, ...] = ()


class Article(Struct, frozen=True, kw_only=True):
    """One item of a file: one or two language versions that tell the same story.

    ``id`` is readable and depends on the title and date alone, so a corrected text keeps it.
    """

    id: str
    path: str
    versions: tuple[Version, ...]

    def version(self, language: Language) -> Version | None:
        """The version in one language, or ``None``."""
        return next((v for v in self.versions if v.language == language), None)
