"""Decisions about facts as changes of records; two that cannot both be made are told."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct

from ipgraph.decide.check import shown
from ipgraph.decide.kinds import Adopt, Correct, Decision, Reject, Trouble, Value, trouble
from ipgraph.decide.seen import is_within
from ipgraph.model.codes import Language


class Change(Struct, frozen=True):
    """What one decision does to one record: a new value at a path, or with ``leave_out`` nothing there any more.

    ``language`` is the version whose reading is taken, and ``quotes`` are the words of a fact that the record lacked.
    """

    article: str
    path: str
    decision: Decision
    value: Value = None
    leave_out: bool = False
    language: Language | None = None
    quotes: tuple[str, ...] = ()

    def does_as(self, other: "Change") -> bool:
        """Whether two changes, the paths of which meet, agree."""
        if self.leave_out and other.leave_out:
            return True
        return (self.path, self.value, self.leave_out) == (other.path, other.value, other.leave_out)


def changes_of(decision: Decision) -> Iterator[Change]:
    """What a decision changes in the records; nothing for one about what is the same or how it is called."""
    content = decision.content
    if isinstance(content, Correct):
        yield Change(content.article, content.path, decision, value=content.value, quotes=content.quotes)
    elif isinstance(content, Reject):
        yield Change(content.article, content.path, decision, leave_out=True)
    elif isinstance(content, Adopt):
        told = content.was if content.language is None else getattr(content, content.language)
        yield Change(content.article, content.path, decision, value=told, language=content.language)
        for other in content.against:
            yield Change(other.article, other.path, decision, leave_out=True)


def contradictions(changes: Iterable[Change]) -> Iterator[Trouble]:
    """The decisions that would have one fact be two things, each with the first that it contradicts."""
    by_article: dict[str, list[Change]] = defaultdict(list)
    for change in changes:
        by_article[change.article].append(change)
    for held in by_article.values():
        for change in held:
            other = next((each for each in held if _clash(change, each)), None)
            if other is not None:
                yield trouble(
                    change.decision,
                    f"{change.path} of {change.article}: {_told(change)} here, and {_told(other)} in {other.decision}",
                    "take one of the two out",
                )


def _clash(one: Change, other: Change) -> bool:
    if one.decision == other.decision or not (is_within(one.path, other.path) or is_within(other.path, one.path)):
        return False
    return not one.does_as(other)


def _told(change: Change) -> str:
    return "left out" if change.leave_out else shown(change.value)
