"""What persons decided, in graph ``g:resolution``: who, when, why, in which file, about what, and what they saw.

::

    ?decision a ipg:Decision ; ipg:decisionKind ?kind ; prov:wasAttributedTo ?person ; dct:date ?day ;
      ipg:reason ?why ; ipg:keptIn ?file ; ipg:followed ?followed ; ipg:decides ?entry , ?fact .
    ?fact a ipg:DecidedFact ; ipg:inArticle ?article ; ipg:point ?path ;
      ipg:was ?old ; ipg:becomes ?new ; ipg:saw ?words .

Where a decision stands in its file changes nothing here.
"""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Triple

from ipgraph.decide.check import shown
from ipgraph.decide.kinds import Adopt, Correct, Decision, Decisions, Reject, Rename, Same, SeenFact, Value
from ipgraph.decide.replay import Replayed
from ipgraph.graph.iris import article_iri, entry_iri, identified
from ipgraph.graph.literals import boolean, day, language_of, string, words
from ipgraph.graph.namespaces import DCT, IPG, PROV, SCHEMA, A, code
from ipgraph.resolve.naming import digest, slug

Statement = tuple[NamedNode, NamedNode, NamedNode | Literal]


def decision_triples(decisions: Decisions, replayed: Replayed) -> tuple[Triple, ...]:
    """All decisions, those too that could not be followed."""
    followed = {decision.key() for decision in replayed.followed}
    statements = (
        statement for decision in decisions.items for statement in _decision(decision, decision.key() in followed)
    )
    return tuple(dict.fromkeys(Triple(*statement) for statement in statements))


def _decision(decision: Decision, followed: bool) -> Iterator[Statement]:
    content = decision.content
    node = identified("decision", digest(decision.key().decode(), 12))
    person = identified("decider", f"{slug(content.author)}-{digest(content.author, 6)}")
    yield node, A, IPG("Decision")
    yield node, IPG("decisionKind"), code("decision", decision.kind)
    yield node, PROV("wasAttributedTo"), person
    yield person, A, PROV("Person")
    yield person, SCHEMA("name"), string(content.author)
    yield node, DCT("date"), day(content.date.isoformat())
    yield node, IPG("reason"), _text(content.reason)
    yield node, IPG("keptIn"), string(decision.file)
    yield node, IPG("followed"), boolean(followed)
    if isinstance(content, Same):
        for entry in content.entries:
            yield node, IPG("decides"), entry_iri(entry.article, content.kind, entry.entry)
            yield from _saw(node, entry.names)
    elif isinstance(content, Rename):
        yield node, IPG("decides"), entry_iri(content.article, content.kind, content.entry)
        yield node, IPG("becomes"), words(content.label, content.language)
        yield from _saw(node, content.names)
    else:
        yield from _facts(node, content)


def _facts(node: NamedNode, content: Correct | Reject | Adopt) -> Iterator[Statement]:
    was: list[Value] = [content.was]
    becomes: Value = None
    others: tuple[SeenFact, ...] = ()
    if isinstance(content, Correct):
        becomes = content.value
    elif isinstance(content, Adopt):
        others = content.against
        if content.language is not None:
            was = [each for each in (content.en, content.zh) if each is not None]
            becomes = getattr(content, content.language)
        else:
            becomes = content.was
    yield from _fact(node, 1, content, was, becomes)
    for number, other in enumerate(others, 2):
        yield from _fact(node, number, other, [other.was], None)


def _fact(
    node: NamedNode, number: int, seen: Correct | Reject | Adopt | SeenFact, was: Iterable[Value], becomes: Value
) -> Iterator[Statement]:
    fact = NamedNode(f"{node.value}-{number}")
    yield node, IPG("decides"), fact
    yield fact, A, IPG("DecidedFact")
    yield fact, IPG("inArticle"), article_iri(seen.article)
    yield fact, IPG("point"), string(seen.path)
    for value in was:
        yield fact, IPG("was"), string(_plain(value))
    if becomes is not None:
        yield fact, IPG("becomes"), string(_plain(becomes))
    yield from _saw(fact, (*seen.names, *seen.quotes))


def _saw(node: NamedNode, texts: Iterable[str]) -> Iterator[Statement]:
    return ((node, IPG("saw"), _text(text)) for text in texts)


def _text(text: str) -> Literal:
    return words(text, language_of(text))


def _plain(value: Value) -> str:
    return value if isinstance(value, str) else shown(value)
