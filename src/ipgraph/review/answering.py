"""From an answer to a decision: who, when and why are added, and a value that cannot be is refused."""

import datetime
import re
import tomllib
from typing import Any

import msgspec

from ipgraph.decide.changes import changes_of
from ipgraph.decide.facts import impossible
from ipgraph.decide.kinds import KINDS, Decision
from ipgraph.model.codes import Language
from ipgraph.review.holdings import Holdings
from ipgraph.review.items import Answer, Item
from ipgraph.review.labels import label

_NUMBER = re.compile(r"-?[0-9]{1,30}(?:\.[0-9]{1,30})?")


def is_answered(item: Item, holdings: Holdings) -> bool:
    """Whether a decision made meanwhile answers a question."""
    fields = next(iter(item.answers.values())).fields
    if "entries" in fields:
        one, other = ((entry["article"], entry["entry"]) for entry in fields["entries"])
        return holdings.is_judged(fields["kind"], one, other)
    facts = [fields, *fields.get("against", ())]
    return any(holdings.is_decided(fact["article"], fact["path"]) for fact in facts)


def table_of(answer: Answer, author: str, day: datetime.date, reason: str | None = None) -> dict[str, Any]:
    """The table of a decision, as a file has it."""
    return {**answer.fields, "author": author, "date": day, "reason": reason or answer.reason}


def decision_of(kind: str, table: dict[str, Any]) -> Decision:
    """The decision that a table says."""
    plain = {key: value for key, value in table.items() if value not in (None, [], ())}
    return Decision("", 0, kind, msgspec.convert(plain, KINDS[kind]))


def with_value(answer: Answer, text: str, language: Language) -> Answer:
    """The answer with a value as a person writes it: like the value that was, number for number.

    Raises :class:`ValueError` when it is not.
    """
    was = answer.fields["was"]
    value: Any = text.strip()
    if isinstance(was, int | float):
        digits = value.replace(",", "").replace("，", "")
        if not _NUMBER.fullmatch(digits):
            raise ValueError(label("texts", "no-number", language))
        value = float(digits) if "." in digits else int(digits)
    elif isinstance(was, dict):
        value = tomllib.loads(f"value = {value}")["value"]
    return msgspec.structs.replace(answer, fields={**answer.fields, "is": value})


def objection(decision: Decision, holdings: Holdings) -> str | None:
    """Why a record cannot have the value of a decision; ``None`` when it can."""
    for change in changes_of(decision):
        for each in impossible(holdings.articles[change.article], [change]):
            return each.problem
    return None
