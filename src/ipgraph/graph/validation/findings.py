"""What a validation finds: one entry for each thing that breaks a shape or fails a check."""

from typing import Literal

from msgspec import Struct

Severity = Literal["violation", "warning"]


class Quote(Struct, frozen=True, kw_only=True):
    """Words of an article behind a fact, with what stands before and behind them in their sentence.

    ``span`` is the IRI of the stretch of text where they stand, ``language`` its language.
    """

    language: str
    before: str
    text: str
    after: str
    span: str


class Finding(Struct, frozen=True, kw_only=True):
    """One thing that is wrong: where, what, and what to do about it.

    ``article`` is the id of the article, empty when the finding is about none; ``node`` the IRI of what is at fault,
    ``thing`` the same in words, ``entry`` its id in the record. ``property`` and ``value`` (a term of N-Triples) are
    what is wrong about it, where one statement is, ``statement`` the same in words; ``quotes`` the words that say it.
    ``source`` is the IRI of the shape or check, ``component`` that of the kind of constraint in SHACL.
    """

    article: str
    title: str
    severity: Severity
    check: str
    message: str
    advice: str
    node: str
    thing: str
    entry: str = ""
    property: str = ""
    value: str = ""
    statement: str = ""
    quotes: tuple[Quote, ...] = ()
    source: str = ""
    component: str = ""


class ValidationReport(Struct, frozen=True):
    """All findings, by article, in each of them violations first; ``conforms`` when none is a violation."""

    findings: tuple[Finding, ...]

    @property
    def conforms(self) -> bool:
        """Whether the graph keeps to all shapes and passes all checks; warnings do not count."""
        return all(finding.severity != "violation" for finding in self.findings)

    def count(self, severity: Severity) -> int:
        """How many findings there are of a severity."""
        return sum(finding.severity == severity for finding in self.findings)

    def without_warnings(self) -> "ValidationReport":
        """The report of the violations alone."""
        return ValidationReport(tuple(finding for finding in self.findings if finding.severity == "violation"))
