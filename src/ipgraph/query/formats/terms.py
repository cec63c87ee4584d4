"""The answer of a SELECT or ASK with its terms as the graph has them, in the result formats of SPARQL 1.1.

Tools that speak SPARQL read them; languages and types are kept, which a table for a person has no place for.
"""

from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, QueryTriples

from ipgraph.errors import QueryError
from ipgraph.query.source import FAILURES, Answer, unanswered

RESULTS = {"srj": QueryResultsFormat.JSON, "srx": QueryResultsFormat.XML}


def written_answer(answer: Answer, format: str) -> bytes:
    """An answer in one of :data:`RESULTS`; raises :class:`QueryError` for the triples of a CONSTRUCT."""
    if isinstance(answer, QueryTriples):
        raise QueryError(f"{format} holds rows; CONSTRUCT and DESCRIBE give triples: choose turtle, nt, trig or jsonld")
    assert isinstance(answer, QuerySolutions | QueryBoolean)
    try:
        return (answer.serialize(format=RESULTS[format]) or b"") + b"\n"
    except FAILURES as error:
        raise unanswered(error) from error
