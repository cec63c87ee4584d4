"""Proceedings: their codes, dates, forum, participants, remedies, findings, sentences and what they review."""

from ipgraph.graph.money import map_sum
from ipgraph.graph.sheet import Sheet
from ipgraph.graph.terms import IPG, A, Term, day, integer, string
from ipgraph.model.record import Names, Proceeding, Record

ROLES = {"claimants": "claimant", "respondents": "respondent", "appellants": "appellant", "others": "other"}
"""The fields of a proceeding that list participants, with the role that each stands for."""

SUMS = {
    "claimed": ("claims", "MoneyClaim"),
    "awarded": ("awards", "MoneyAward"),
    "claimed_in_all": ("claimsInAll", "MoneyClaim"),
}
"""The fields of a proceeding that list sums, with the property and the class of each."""

DATES = {"filed": "filed", "decided": "decided", "announced": "announced", "as_of": "statusAsOf"}
"""The dates of a proceeding, with their properties."""


def map_proceedings(record: Record, sheet: Sheet) -> None:
    """Write all proceedings; parties and rights must have their IRIs."""
    for proceeding in record.proceedings:
        sheet.proceedings.setdefault(proceeding.id, sheet.node("case", proceeding.id))
    for i, proceeding in enumerate(record.proceedings):
        entry = sheet.entry("case", proceeding.id)
        sheet.refer(entry, sheet.proceedings[proceeding.id], Names(), i)
        path = f"proceedings[{i}]"
        _map_case(path, proceeding, sheet)
        _map_participants(path, entry, proceeding, sheet)
        _map_sums(path, entry, proceeding, sheet)
        _map_decision(path, entry, proceeding, sheet)


def _map_case(path: str, proceeding: Proceeding, sheet: Sheet) -> None:
    node = sheet.proceedings[proceeding.id]
    sheet.add(node, A, IPG("Proceeding"))
    sheet.add(sheet.article, IPG("reports"), node)
    sheet.code(f"{path}.type", node, "proceedingType", "proceeding", proceeding.type)
    sheet.code(f"{path}.instance", node, "instance", "instance", proceeding.instance)
    sheet.code(f"{path}.status", node, "status", "status", proceeding.status)
    sheet.code(f"{path}.outcome", node, "outcome", "outcome", proceeding.outcome)
    sheet.forum(f"{path}.forum", node, "forum", proceeding.forum)
    if proceeding.case_number:
        sheet.fact(f"{path}.case_number", node, IPG("caseNumber"), string(proceeding.case_number))
    for field, name in DATES.items():
        value = getattr(proceeding, field)
        if value:
            sheet.fact(f"{path}.{field}", node, IPG(name), day(value))
    for j, right in enumerate(proceeding.rights):
        if right in sheet.rights:
            sheet.fact(f"{path}.rights[{j}]", node, IPG("concernsRight"), sheet.rights[right])
    if proceeding.after in sheet.proceedings:
        sheet.fact(f"{path}.after", node, IPG("reviews"), sheet.proceedings[proceeding.after])


def _map_participants(path: str, entry: Term, proceeding: Proceeding, sheet: Sheet) -> None:
    for field, role in ROLES.items():
        for j, party in enumerate(getattr(proceeding, field)):
            if party not in sheet.parties:
                continue
            part = sheet.part(entry, f"{role}-{party}", j)
            sheet.add(sheet.proceedings[proceeding.id], IPG("participation"), part)
            sheet.add(part, A, IPG("Participation"))
            sheet.fact(f"{path}.{field}[{j}]", part, IPG("participant"), sheet.parties[party])
            sheet.code(f"{path}.{field}[{j}]", part, "role", "role", role)


def _map_sums(path: str, entry: Term, proceeding: Proceeding, sheet: Sheet) -> None:
    for field, (link, kind) in SUMS.items():
        for j, money in enumerate(getattr(proceeding, field)):
            part = sheet.part(entry, f"{field.replace('_', '-')}-{j + 1}", j)
            sheet.add(sheet.proceedings[proceeding.id], IPG(link), part)
            map_sum(f"{path}.{field}[{j}]", part, kind, money, sheet)


def _map_decision(path: str, entry: Term, proceeding: Proceeding, sheet: Sheet) -> None:
    node = sheet.proceedings[proceeding.id]
    for j, remedy in enumerate(proceeding.remedies):
        sheet.code(f"{path}.remedies[{j}]", node, "remedy", "remedy", remedy)
    for j, finding in enumerate(proceeding.findings):
        part = sheet.part(entry, f"finding-{j + 1}", j)
        sheet.add(node, IPG("finding"), part)
        sheet.add(part, A, IPG("Finding"))
        # What is in question first: a disagreement about a finding is one about its result.
        sheet.code(f"{path}.findings[{j}]", part, "result", "result", finding.result)
        sheet.code(f"{path}.findings[{j}]", part, "cause", "cause", finding.cause)
        sheet.said.setdefault(f"{path}.findings[{j}].result", sheet.said[f"{path}.findings[{j}]"])
    for j, sentence in enumerate(proceeding.sentences):
        part = sheet.part(entry, f"sentence-{j + 1}", j)
        sheet.add(node, IPG("sentence"), part)
        sheet.add(part, A, IPG("CriminalSentence"))
        sheet.fact(f"{path}.sentences[{j}]", part, IPG("months"), integer(sentence.months))
        if sentence.party in sheet.parties:
            sheet.fact(f"{path}.sentences[{j}]", part, IPG("sentenced"), sheet.parties[sentence.party])
