"""The table of runs in ``docs/fuzzing.md``: a row for each target, written anew by each run of it."""

import re

from msgspec import Struct

from fuzz.findings import ROOT
from fuzz.table import TARGETS

PAGE = ROOT / "docs" / "fuzzing.md"
BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->"
HEAD = (
    "| target | what must hold | minutes | made by Hypothesis | changed by atheris | findings |\n"
    "|---|---|---:|---:|---:|---:|\n"
)
_ROW = re.compile(r"\| `([\w-]+)` \|.*\| ([\d.]+) \| ([\d,]+) \| ([\d,]+) \| (\d+) \|")


class Row(Struct, frozen=True):
    """What came of one run of a target: its minutes, the inputs of both engines, and how many findings."""

    name: str
    minutes: float
    made: int
    changed: int
    findings: int

    @property
    def inputs(self) -> int:
        """All inputs."""
        return self.made + self.changed


def read_rows() -> dict[str, Row]:
    """The rows that the page has."""
    text = PAGE.read_text(encoding="utf-8")
    return {
        name: Row(name, float(minutes), int(made.replace(",", "")), int(changed.replace(",", "")), int(findings))
        for name, minutes, made, changed, findings in _ROW.findall(text)
    }


def write_rows(rows: dict[str, Row]) -> None:
    """Put the rows into the page, in the order of the targets; a target without a row has never been run."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    lines = "".join(_line(rows[name]) for name in TARGETS if name in rows)
    total = [rows[name] for name in TARGETS if name in rows]
    lines += (
        f"| all | | {sum(row.minutes for row in total):g} | {sum(row.made for row in total):,} "
        f"| {sum(row.changed for row in total):,} | {sum(row.findings for row in total)} |\n"
    )
    PAGE.write_text(f"{before}{BEGIN}{HEAD}{lines}{END}{after}", encoding="utf-8")


def _line(row: Row) -> str:
    return (
        f"| `{row.name}` | {TARGETS[row.name].holds} | {row.minutes:g} | {row.made:,} | {row.changed:,} "
        f"| {row.findings} |\n"
    )
