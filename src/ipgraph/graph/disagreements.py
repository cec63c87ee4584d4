"""Points on which the language versions differ: the adopted reading is asserted, the other is kept as a statement."""

from msgspec import Struct

from ipgraph.graph.sheet import LANGUAGES, Sheet
from ipgraph.graph.terms import IPG, RDFS, A, Statement, Term, code, day, decimal, string, words
from ipgraph.model.codes import Language
from ipgraph.model.record import Names, Record
from ipgraph.vocab.terms import load_schemes

CODED = {
    "proceedingType": "proceeding", "instance": "instance", "status": "status", "outcome": "outcome",
    "result": "result", "rightType": "right", "branch": "branch", "partyType": "party",
    "articleKind": "article", "remedy": "remedy",
}  # fmt: skip
"""The properties whose values are codes, with the scheme of each."""

NUMBERS = frozenset({"amount", "value", "changePercent"})
DATES = frozenset({"filed", "decided", "announced", "statusAsOf", "period", "datePublished"})
FORUMS = frozenset({"forum", "reportedBy"})

TOLD: dict[Language, str] = {"en": "inEnglish", "zh": "inChinese"}
"""The properties of a disagreement that hold what each version says, as the record has it."""


class Reading(Struct, frozen=True):
    """What one version says on a point: the statement, its node's standing, and the path of its evidence."""

    said: Statement
    standing: str
    path: str
    disagreement: Term


def map_disagreements(record: Record, sheet: Sheet) -> tuple[Reading, ...]:
    """Write a node for each disagreement; give the readings, which the evidence graph holds.

    A disagreement about something that is no single fact keeps both versions' words as comments, neither adopted.
    """
    readings = []
    for i, disagreement in enumerate(record.disagreements):
        node = sheet.local(f"disagreement-{i + 1}")
        sheet.add(node, A, IPG("Disagreement"))
        sheet.place(node, i)
        sheet.add(node, IPG("point"), string(disagreement.about))
        asserted = next(iter(sheet.said.get(disagreement.about, ())), None)
        about = asserted[0] if asserted is not None else _subject(disagreement.about, sheet)
        if asserted is not None:
            readings.append(Reading(asserted, "adopted", "", node))
        for language in LANGUAGES:
            value = getattr(disagreement, language)
            if value is None:
                continue
            sheet.add(node, IPG(TOLD[language]), words(value, language) if isinstance(value, str) else decimal(value))
            path = f"disagreements[{i}].{language}"
            if asserted is None:
                said = (about, RDFS("comment"), words(str(value), language))
            else:
                said = (about, asserted[1], _value(asserted[1], value, language, sheet))
            standing = "adopted" if said == asserted else "contested"
            readings.append(Reading(said, standing, path, node))
    return tuple(readings)


def _subject(path: str, sheet: Sheet) -> Term:
    """The node that a path stands for: the subject of the first fact below it, else the article."""
    below = (facts[0][0] for said, facts in sheet.said.items() if said.startswith(f"{path}.") and facts)
    return next(below, sheet.article)


def _value(predicate: Term, value: str | int | float, language: Language, sheet: Sheet) -> Term:
    name = predicate[1:-1].rpartition("#")[2].rpartition("/")[2]
    if name in NUMBERS and isinstance(value, (int, float)):
        return decimal(value)
    text = str(value)
    if name in CODED and text in load_schemes()[CODED[name]].terms():
        return code(CODED[name], text)
    if name in DATES:
        return day(text)
    if name == "unit":
        return sheet.unit(text)
    if name in FORUMS:
        forum = sheet.mention_forum(Names(en=(text,)) if language == "en" else Names(zh=(text,)))
        if forum is not None:
            return forum
    return words(text, language)
