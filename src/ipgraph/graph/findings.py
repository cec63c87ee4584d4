"""What a validation finds: one entry for each thing that breaks a shape or fails a check."""

from typing import Literal

from msgspec import Struct

Severity = Literal["violation", "warning"]


class Finding(Struct, frozen=True, kw_only=True, order=True):
    """One thing that is wrong: which check says so, at which node, in which article, and what to do about it."""

    article: str
    severity: Severity
    check: str
    node: str
    message: str
    advice: str


class ValidationReport(Struct, frozen=True):
    """All findings, by article; ``conforms`` when none is a violation."""

    findings: tuple[Finding, ...]

    @property
    def conforms(self) -> bool:
        """Whether the graph keeps to all shapes; warnings do not count."""
        return all(finding.severity != "violation" for finding in self.findings)

    def __str__(self) -> str:
        violations = sum(finding.severity == "violation" for finding in self.findings)
        warnings = len(self.findings) - violations
        lines = []
        for finding in self.findings:
            lines.append(f"{finding.article}: {finding.severity} {finding.check}: {finding.message}")
            lines += [f"  at {finding.node}", f"  {finding.advice}"]
        verdict = "The graph keeps to all shapes" if self.conforms else "The graph does not keep to its shapes"
        return "\n".join([*lines, f"{verdict}: {_count(violations, 'violation')}, {_count(warnings, 'warning')}."])


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
