"""Hold what a decider saw against the records as they are now: what is gone or says something else is told."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from ipgraph.decide.kinds import Adopt, Correct, Decision, Reject, Rename, Same, SeenEntry, Trouble, trouble
from ipgraph.decide.seen import Held, named_by, names_of, plain, quotes_at, value_at
from ipgraph.model.facts import fact_paths
from ipgraph.model.record import Record
from ipgraph.resolve.score import Kind

LOOK_AGAIN = "look at it again and decide anew, or take the decision out"
_GONE = "build that article again, or take the decision out"

_THING = re.compile(r"(?:parties|rights|proceedings|statistics|disagreements)\[\d+\]")
_SUM = re.compile(r"proceedings\[\d+\]\.(?:claimed|awarded)\[\d+\](?:\.equivalent)?")
_MAY_BE_ADDED = re.compile(
    r"proceedings\[\d+\]\.(?:case_number|filed|decided|announced|as_of|outcome|status|instance|after)"
    r"|rights\[\d+\]\.(?:number|branch)|statistics\[\d+\]\.(?:period|change_percent)|article\.published"
)


class _Fact(Protocol):
    @property
    def article(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def was(self) -> object: ...
    @property
    def quotes(self) -> tuple[str, ...]: ...
    @property
    def names(self) -> tuple[str, ...]: ...


def check(decision: Decision, held: Mapping[str, Held]) -> Iterator[Trouble]:
    """What has changed since the decision; only what is ``applied`` leaves the decision standing."""
    content = decision.content
    if isinstance(content, Same):
        for entry in content.entries:
            yield from _check_entry(decision, content.kind, entry, held)
    elif isinstance(content, Rename):
        entry = SeenEntry(article=content.article, entry=content.entry, names=content.names)
        yield from _check_entry(decision, content.kind, entry, held)
    elif isinstance(content, Adopt) and content.language is not None:
        yield from _check_versions(decision, content, held)
    elif isinstance(content, Adopt):
        facts: list[_Fact] = [content, *content.against]
        for fact in facts:
            yield from _check_fact(decision, fact, held)
    elif isinstance(content, Correct | Reject):
        yield from _check_fact(decision, content, held)


def _check_entry(decision: Decision, kind: Kind, seen: SeenEntry, held: Mapping[str, Held]) -> Iterator[Trouble]:
    told = held.get(seen.article)
    if told is None:
        yield trouble(decision, f"the graph has no article {seen.article}", _GONE)
        return
    names = names_of(told.record, kind, seen.entry)
    if names is None:
        yield trouble(decision, f"article {seen.article} has no {kind} {seen.entry} any more", LOOK_AGAIN)
        return
    who = f"the {kind} {seen.entry} of {seen.article}"
    yield from _compare(decision, "is not called", "is called", who, seen.names, names, "names")


def _check_fact(decision: Decision, seen: _Fact, held: Mapping[str, Held]) -> Iterator[Trouble]:
    told = held.get(seen.article)
    if told is None:
        yield trouble(decision, f"the graph has no article {seen.article}", _GONE)
        return
    where = f"{seen.path} of {seen.article}"
    try:
        now = value_at(told.record, seen.path)
    except LookupError:
        yield trouble(decision, f"{where} is not there", LOOK_AGAIN)
        return
    problem = _no_fact(decision, told.record, seen.path)
    if problem:
        yield trouble(decision, f"{where} {problem[0]}", problem[1])
        return
    if (was := plain(seen.was)) != now and (is_stated(was) or is_stated(now)):
        yield trouble(decision, f"{where} is {shown(now)} and was {shown(seen.was)} when this was decided", LOOK_AGAIN)
        return
    if not is_stated(now):
        yield from _check_added(decision, seen, told)
        return
    if seen.names:
        names = named_by(told.record, seen.path)
        yield from _compare(decision, "is not called", "is called", where, seen.names, names, "names")
    if seen.quotes:
        quotes = quotes_at(told, seen.path)
        yield from _compare(decision, "does not rest on", "rests on", where, seen.quotes, quotes, "quotes")


def _no_fact(decision: Decision, record: Record, path: str) -> tuple[str, str] | None:
    """Why a decision of this kind cannot be about the path, and what to do."""
    is_correction = isinstance(decision.content, Correct)
    is_fact = path in set(fact_paths(record)) and not path.startswith("disagreements")
    if path == "article.kind" and not is_correction:
        return "cannot be left out: every article has a kind", "use [[correct]]"
    if is_fact or _SUM.fullmatch(path) or (is_correction and _MAY_BE_ADDED.fullmatch(path)):
        return None
    if not is_correction and _THING.fullmatch(path):
        return None
    return "is no fact that can be decided", "name the path of one fact; docs/decisions.md tells which there are"


def is_stated(value: object) -> bool:
    """Whether a value says something."""
    return value not in (None, "", "unknown", "none", [], {})


def _check_added(decision: Decision, seen: _Fact, told: Held) -> Iterator[Trouble]:
    """A fact that the record lacks is added with its words, which the article must have."""
    advice = "give as quotes the words of the article that say so, exactly"
    if not isinstance(decision.content, Correct) or not seen.quotes:
        yield trouble(decision, f"{seen.path} of {seen.article} is not stated, and no words are given for it", advice)
    for quote in seen.quotes:
        if not any(quote and quote in text for text in told.texts.values()):
            yield trouble(decision, f"{seen.article} does not have the words {shown(quote)}", advice)


def _check_versions(decision: Decision, content: Adopt, held: Mapping[str, Held]) -> Iterator[Trouble]:
    told = held.get(content.article)
    if told is None:
        yield trouble(decision, f"the graph has no article {content.article}", _GONE)
        return
    where = f"{content.path} of {content.article}"
    found = [each for each in told.record.disagreements if each.about == content.path]
    if not found:
        yield trouble(decision, f"the two versions do not differ on {where} any more", LOOK_AGAIN)
    elif not any((each.en, each.zh) == (content.en, content.zh) for each in found):
        now = " and ".join(f"{shown(each.en)} in English, {shown(each.zh)} in Chinese" for each in found)
        saw = f"{shown(content.en)} and {shown(content.zh)}"
        yield trouble(decision, f"{where} is {now}; when this was decided it was {saw}", LOOK_AGAIN)
    else:
        try:
            value_at(told.record, content.path)
        except LookupError:
            yield trouble(decision, f"{where} is no single fact", "correct or reject the facts that it stands for")


def _compare(
    decision: Decision, lacks: str, has: str, what: str, seen: Iterable[str], now: Iterable[str], field: str
) -> Iterator[Trouble]:
    """What was seen must still be there; what has come in addition is told."""
    seen, now = tuple(seen), tuple(now)
    gone = [each for each in seen if each not in now]
    new = [each for each in now if each not in seen]
    as_now = f"if it still holds, give as {field} {shown(list(now))}"
    if gone:
        yield trouble(decision, f"{what} {lacks} {_listed(gone)} any more", f"look at it again; {as_now}")
    elif new:
        yield trouble(decision, f"{what} {has} {_listed(new)} too", as_now, applied=True)


def _listed(texts: Iterable[str]) -> str:
    return ", ".join(map(shown, texts))


def shown(value: object) -> str:
    """A value as it stands in a file of decisions.

    >>> shown("窑"), shown(5.0), shown(["a"])
    ('"窑"', '5.0', '["a"]')
    """
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(shown, value))}]"
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{key} = {shown(each)}' for key, each in value.items())} }}"
    return "nothing" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
