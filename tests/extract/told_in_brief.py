"""What is read from one or two sentences, each case as a line: kind, sides, outcome, sums and dates."""

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter


def told_in_brief(text: str) -> list[str]:
    """The cases of a report of 28 June 2024 that says ``text``: "type instance: claimants > respondents = outcome"."""
    record = record_of(text)
    return [_line(record, i) for i in range(len(record.proceedings))]


def record_of(text: str) -> Record:
    """The record of a report of 28 June 2024 that says ``text``."""
    heading = "简讯\n2024年6月28日\n" if any("一" <= c <= "鿿" for c in text) else "In brief\n28 June 2024\n"
    (article,) = read_newsletter(f"{heading}{text}\n", "x.txt")
    return extract_record(article)


def _line(record: Record, i: int) -> str:
    case = record.proceedings[i]
    name = {p.id: (*p.name.en, *p.name.zh)[0].split(" ")[0] for p in record.parties}
    sides = [", ".join(name[p] for p in side) for side in (case.claimants, case.respondents)]
    line = f"{case.type} {case.instance}: {sides[0]} > {sides[1]} = {case.outcome}"
    for label, sums in (("claimed", case.claimed), ("awarded", case.awarded)):
        line += "".join(f"; {label} {s.amount:.0f}{f' {s.kind}' if s.kind else ''}" for s in sums)
    appealed = ", ".join(name[p] for p in case.appellants)
    line += f"; appealed {appealed}" if appealed else ""
    line += f"; filed {case.filed}" if case.filed else ""
    return line + (f"; decided {case.decided}" if case.decided else "")
