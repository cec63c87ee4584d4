"""``/sparql``: the SPARQL 1.1 Protocol."""

import asyncio
import re
from collections.abc import Callable

from starlette.types import Receive, Scope, Send

from ipgraph.errors import RequestError
from ipgraph.serve.asking import Asked, asked_by_get, asked_by_post, read_address
from ipgraph.serve.description import describe
from ipgraph.serve.formats import NAMES, ROWS, TRIPLES, TRUTH, choose, takes_gzip
from ipgraph.serve.jobs import Job
from ipgraph.serve.replies import KEPT, NOT_KEPT, Headers, header, refuse, send_answer, send_empty, send_text
from ipgraph.serve.site import Site
from ipgraph.serve.using import with_dataset

PATH = "/sparql"
METHODS = b"GET, HEAD, POST, OPTIONS"
NOT_MODIFIED, NO_CONTENT, NOT_ALLOWED, NOT_ACCEPTABLE, BUSY = 304, 204, 405, 406, 503
SEE_OTHER = 303
EDITOR = b"/editor"
"""Where a person goes who opens the address in a browser."""
WATCH_SECONDS = 0.5
PAUSE_SECONDS = 2.0
"""So long a refusal for want of room waits: whoever asks again at once would take the room of others."""

_CHANGING = re.compile(r"\b(?:now|rand|uuid|struuid|bnode)\s*\(", re.IGNORECASE)
_ROWS, _TRUTH, _TRIPLES = tuple(ROWS), tuple(TRUTH), tuple(TRIPLES)


class Sparql:
    """The application at :data:`PATH`."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        try:
            await self._answer(scope, receive, send)
        except RequestError as error:
            if error.status == BUSY:
                await asyncio.sleep(PAUSE_SECONDS)
            await refuse(send, error, NOT_KEPT)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        method = scope["method"]
        fields = read_address(scope["query_string"]) if scope["query_string"] else []
        if method in ("GET", "HEAD"):
            if not any(name in ("query", "update") for name, _ in fields):
                await self._describe(scope, send)
                return
            asked = asked_by_get(fields)
        elif method == "POST":
            asked = asked_by_post(header(scope, b"content-type"), await read_body(receive), fields)
        elif method == "OPTIONS":
            await send_empty(send, NO_CONTENT, [(b"allow", METHODS)])
            return
        else:
            error = RequestError(NOT_ALLOWED, f"{method} is not for a SPARQL endpoint; use GET or POST")
            await refuse(send, error, [(b"allow", METHODS)])
            return
        if asked.kind == "update":
            await self._update(scope, send, asked)
        else:
            await self._query(scope, receive, send, asked)

    async def _query(self, scope: Scope, receive: Receive, send: Send, asked: Asked) -> None:
        job = self._job(scope, asked)
        headers = NOT_KEPT
        if scope["method"] != "POST" and not _CHANGING.search(asked.text):
            dataset = (*asked.default_graphs, "", *asked.named_graphs)
            etag = self._site.etag(asked.text, job.base, job.rows, job.truth, job.triples, str(job.gzip), *dataset)
            if etag in header(scope, b"if-none-match"):
                await send_empty(send, NOT_MODIFIED, [*KEPT, (b"etag", etag.encode())])
                return
            headers = [*KEPT, (b"etag", etag.encode())]
        exchange = await self._site.workers.start(job)
        watch = asyncio.get_running_loop().call_later(WATCH_SECONDS, watch_for_end, receive, exchange.close)
        try:
            await send_answer(scope, send, exchange, headers)
        finally:
            watch.cancel()
            exchange.close()

    def _job(self, scope: Scope, asked: Asked) -> Job:
        accept = header(scope, b"accept")
        if "*/*" in accept or not accept:
            accept = NAMES.get(asked.format.lower(), accept)
        rows, truth, triples = choose(accept, _ROWS), choose(accept, _TRUTH), choose(accept, _TRIPLES)
        if not rows and not truth and not triples:
            raise RequestError(
                NOT_ACCEPTABLE,
                f"none of what Accept names is given here: rows are given as {', '.join(ROWS)}; "
                f"graphs as {', '.join(TRIPLES)}",
            )
        limits = self._site.limits
        return Job(
            kind="query",
            text=asked.text,
            base=address(scope),
            rows=rows,
            truth=truth,
            triples=triples,
            default_graphs=asked.default_graphs,
            named_graphs=asked.named_graphs,
            gzip=takes_gzip(header(scope, b"accept-encoding")),
            most_rows=limits.rows,
            most_bytes=limits.result,
        )

    async def _update(self, scope: Scope, send: Send, asked: Asked) -> None:
        self._site.check_may_write(header(scope, b"authorization"))
        text = with_dataset(asked.text, asked.default_graphs, asked.named_graphs)
        await self._site.change(Job(kind="update", text=text, base=address(scope)))
        await send_empty(send, NO_CONTENT, NOT_KEPT)

    async def _describe(self, scope: Scope, send: Send) -> None:
        if "text/html" in header(scope, b"accept"):
            await send_empty(send, SEE_OTHER, [(b"location", EDITOR), *NOT_KEPT])
            return
        media = choose(header(scope, b"accept"), _TRIPLES)
        if not media:
            raise RequestError(
                NOT_ACCEPTABLE, f"the description of this endpoint is a graph, given as {', '.join(TRIPLES)}"
            )
        etag = self._site.etag("description", media, address(scope)).encode()
        headers: Headers = [*KEPT, (b"etag", etag)]
        if etag.decode() in header(scope, b"if-none-match"):
            await send_empty(send, NOT_MODIFIED, headers)
            return
        await send_text(send, 200, describe(self._site, address(scope), media), media=media, headers=headers)


def address(scope: Scope) -> str:
    """The address of the endpoint as the client called it: what relative IRIs of a query are resolved against."""
    host = header(scope, b"host") or "localhost"
    return f"{scope['scheme']}://{host}{scope['path']}"


def watch_for_end(receive: Receive, close: Callable[[], None]) -> None:
    """Call ``close`` when the client goes away."""

    async def watch() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass
        close()

    _watches.add(task := asyncio.get_running_loop().create_task(watch()))
    task.add_done_callback(_watches.discard)


_watches: set[asyncio.Task[None]] = set()


async def read_body(receive: Receive) -> bytes:
    """The whole body of a request, whose size the connection bounds."""
    parts = []
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise RequestError(400, "the request broke off")
        parts.append(message.get("body", b""))
        if not message.get("more_body"):
            return b"".join(parts)
