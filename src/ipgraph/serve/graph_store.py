"""``/rdf-graph-store``: the SPARQL 1.1 Graph Store HTTP Protocol, one graph at a time."""

import re
from uuid import uuid4

from pyoxigraph import NamedNode
from starlette.types import Receive, Scope, Send

from ipgraph.errors import RequestError
from ipgraph.graph.namespaces import PREFIXES
from ipgraph.serve.asking import read_address
from ipgraph.serve.formats import TRIPLES, choose, takes_gzip
from ipgraph.serve.jobs import Job
from ipgraph.serve.replies import KEPT, NOT_KEPT, header, refuse, send_answer, send_empty
from ipgraph.serve.site import Site
from ipgraph.serve.sparql import address, read_body

PATH = "/rdf-graph-store"
METHODS = b"GET, HEAD, PUT, POST, DELETE, OPTIONS"
NOT_MODIFIED, NO_CONTENT, BAD, NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED = 304, 204, 400, 405, 406, 415
_WITHOUT_DATASETS = tuple(media for media in TRIPLES if media not in ("application/trig", "application/n-quads"))
_SAME_TEXT = re.compile(r"charset\s*=\s*\"?(?!utf-?8)", re.IGNORECASE)


class GraphStore:
    """The application at :data:`PATH`.

    ``?graph=IRI`` names a graph, ``?default`` is the union of all, and a path below names the graph ``g:PATH``.
    """

    def __init__(self, site: Site) -> None:
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            method = scope["method"]
            if method == "OPTIONS":
                await send_empty(send, NO_CONTENT, [(b"allow", METHODS)])
            elif method in ("GET", "HEAD"):
                await self._read(scope, send, _graph(scope))
            elif method in ("PUT", "POST", "DELETE"):
                self._site.check_may_write(header(scope, b"authorization"))
                new = _new_graph(scope) if method == "POST" else ""
                await self._change(scope, receive, send, new or _graph(scope), new)
            else:
                error = RequestError(NOT_ALLOWED, f"{method} is not for a graph; use GET, PUT, POST or DELETE")
                await refuse(send, error, [(b"allow", METHODS)])
        except RequestError as error:
            await refuse(send, error, NOT_KEPT)

    async def _read(self, scope: Scope, send: Send, graph: str) -> None:
        media = choose(header(scope, b"accept"), _WITHOUT_DATASETS)
        if not media:
            raise RequestError(NOT_ACCEPTABLE, f"a graph is given as {', '.join(_WITHOUT_DATASETS)}; Accept names none")
        gzip = takes_gzip(header(scope, b"accept-encoding"))
        etag = self._site.etag("graph", graph, media, str(gzip)).encode()
        headers = [*KEPT, (b"etag", etag)]
        if etag.decode() in header(scope, b"if-none-match"):
            await send_empty(send, NOT_MODIFIED, headers)
            return
        limits = self._site.limits
        job = Job(
            kind="read-graph",
            text="",
            graph=graph,
            triples=media,
            gzip=gzip,
            most_rows=limits.rows,
            most_bytes=limits.result,
        )
        exchange = await self._site.workers.start(job)
        try:
            await send_answer(scope, send, exchange, headers)
        finally:
            exchange.close()

    async def _change(self, scope: Scope, receive: Receive, send: Send, graph: str, new: str) -> None:
        text = media = ""
        if scope["method"] != "DELETE":
            given, _, rest = header(scope, b"content-type").partition(";")
            media = given.strip().lower() or "text/turtle"
            if media not in _WITHOUT_DATASETS or _SAME_TEXT.search(rest):
                raise RequestError(UNSUPPORTED, f"a graph is written in UTF-8 as {', '.join(_WITHOUT_DATASETS)}")
            try:
                text = (await read_body(receive)).decode()
            except UnicodeDecodeError as error:
                raise RequestError(BAD, f"the graph is not UTF-8 ({error.reason} at byte {error.start})") from error
        base = graph or address(scope)
        job = Job(kind="change-graph", text=text, base=base, graph=graph, media=media, method=scope["method"])
        status = await self._site.change(job)
        place = [(b"location", f"{PATH}/{new.removeprefix(PREFIXES['g'])}".encode())] if new else []
        await send_empty(send, status, [*NOT_KEPT, *place])


def _new_graph(scope: Scope) -> str:
    """A name for a graph that is posted to the graph store itself; empty when the request names one."""
    if scope["query_string"] or scope["path"].strip("/") != PATH.strip("/"):
        return ""
    return f"{PREFIXES['g']}{uuid4()}"


def _graph(scope: Scope) -> str:
    """The graph that a request is about, empty for the default graph; raises :class:`RequestError` unless it is one."""
    below = scope["path"].removeprefix(PATH).strip("/")
    fields = read_address(scope["query_string"])
    names = [value for name, value in fields if name == "graph"]
    default = [value for name, value in fields if name == "default"]
    if len(names) + len(default) + bool(below) != 1:
        raise RequestError(BAD, "say which graph: ?graph=IRI, ?default, or a path below, one of them and once")
    if default:
        return ""
    name = f"{PREFIXES['g']}{below}" if below else names[0]
    try:
        return NamedNode(name).value
    except ValueError as error:
        raise RequestError(BAD, f"a graph is named by an absolute IRI: {error}") from error
