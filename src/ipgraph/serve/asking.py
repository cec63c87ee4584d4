"""What a request asks for: the SPARQL 1.1 Protocol's three ways to send a query and two to send an update."""

from typing import Literal
from urllib.parse import parse_qsl

from msgspec import Struct

from ipgraph.errors import RequestError

BAD, UNSUPPORTED, NOT_ALLOWED = 400, 415, 405
FORM = "application/x-www-form-urlencoded"
DIRECT: dict[str, Literal["query", "update"]] = {
    "application/sparql-query": "query",
    "application/sparql-update": "update",
}
MOST_FIELDS = 2000


class Asked(Struct, frozen=True):
    """A query or an update with the dataset that it is to run on; ``format`` is a short name of a format, if given."""

    kind: Literal["query", "update"]
    text: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    format: str = ""


def read_address(query_string: bytes) -> list[tuple[str, str]]:
    """The fields of an address or of a form, in order; raises :class:`RequestError` when they are not UTF-8."""
    try:
        return parse_qsl(
            query_string.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS
        )
    except UnicodeDecodeError as error:
        raise RequestError(BAD, "the request is not UTF-8, percent-encoded") from error
    except ValueError as error:
        raise RequestError(BAD, f"the fields of the request cannot be read: {error}") from error


def asked_by_get(fields: list[tuple[str, str]]) -> Asked:
    """What a GET asks; raises :class:`RequestError` unless it has one query."""
    if any(name == "update" for name, _ in fields):
        raise RequestError(BAD, "an update is sent by POST, never by GET")
    return _asked(fields, None)


def asked_by_post(content_type: str, body: bytes, fields: list[tuple[str, str]]) -> Asked:
    """What a POST asks: a form, or a query or an update as it is; ``fields`` are those of the address.

    Raises :class:`RequestError` when it is of another type, or has no query, or several.
    """
    media, _, rest = content_type.partition(";")
    media = media.strip().lower()
    if media == FORM:
        return _asked([*fields, *read_address(body)], None)
    if media not in DIRECT:
        shown = media or "without a Content-Type"
        raise RequestError(UNSUPPORTED, f"a POST is {FORM}, {' or '.join(DIRECT)}; this one is {shown}")
    if "charset=" in rest.lower() and "utf-8" not in rest.lower().replace("utf8", "utf-8"):
        raise RequestError(UNSUPPORTED, "a query is sent in UTF-8")
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        raise RequestError(BAD, f"the query is not UTF-8 ({error.reason} at byte {error.start})") from error
    return _asked(fields, (DIRECT[media], text))


def _asked(fields: list[tuple[str, str]], direct: tuple[Literal["query", "update"], str] | None) -> Asked:
    given: dict[str, list[str]] = {}
    for name, value in fields:
        given.setdefault(name, []).append(value)
    texts: list[tuple[Literal["query", "update"], str]] = [direct] if direct else []
    texts += [("query", text) for text in given.get("query", ())]
    texts += [("update", text) for text in given.get("update", ())]
    if len(texts) != 1:
        raise RequestError(BAD, "send one query: the parameter query" + (", once" if texts else " is missing"))
    kind, text = texts[0]
    names = (
        ("default-graph-uri", "named-graph-uri") if kind == "query" else ("using-graph-uri", "using-named-graph-uri")
    )
    wrong = {"default-graph-uri", "named-graph-uri", "using-graph-uri", "using-named-graph-uri"} - set(names)
    if misplaced := wrong & given.keys():
        raise RequestError(BAD, f"{min(misplaced)} does not go with a {kind}")
    default_graphs, named_graphs = (tuple(given.get(name, ())) for name in names)
    return Asked(kind, text.removeprefix("\ufeff"), default_graphs, named_graphs, given.get("format", [""])[0])
