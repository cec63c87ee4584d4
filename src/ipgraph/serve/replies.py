"""Write replies: the headers that all have, an answer as it comes, and refusals that say why."""

from starlette.types import Scope, Send

from ipgraph.errors import RequestError
from ipgraph.serve.exchange import Exchange

Headers = list[tuple[bytes, bytes]]

NO_CONTENT, UNAUTHORIZED, GONE, BUSY = 204, 401, 499, 503
RETRY_SECONDS = b"5"
GUARDS: Headers = [
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
]
"""Headers of every reply."""

POLICY = (
    b"default-src 'self' 'unsafe-inline' data: blob:; connect-src 'self'; object-src 'none'; base-uri 'none'; "
    b"form-action 'self'; frame-ancestors 'none'"
)
"""What a page may do: nothing beyond this server. Pages may say it more narrowly."""


VARY = (b"vary", b"Accept, Accept-Encoding, Origin")
KEPT: Headers = [(b"cache-control", b"no-cache"), VARY]
"""A copy may be kept, and is asked for again with its ETag."""

NOT_KEPT: Headers = [(b"cache-control", b"no-store"), VARY]


class BrokenOffError(Exception):
    """An answer that cannot be ended: the connection is closed, so that the client does not take it for whole.

    ``gone`` says that the client did not wait for it.
    """

    def __init__(self, error: RequestError) -> None:
        super().__init__(str(error))
        self.gone = error.status == GONE


def header(scope: Scope, name: bytes) -> str:
    """The value of a header of the request; several are joined with commas, none is empty."""
    return ", ".join(value.decode("latin-1") for key, value in scope["headers"] if key == name)


def content_type(media: str) -> bytes:
    """The Content-Type header of a media type.

    >>> content_type("text/csv")
    b'text/csv; charset=utf-8'
    """
    return f"{media}; charset=utf-8".encode() if media.startswith("text/") else media.encode()


async def send_text(
    send: Send, status: int, text: str, *, media: str = "text/plain", headers: Headers | None = None
) -> None:
    """Reply with a short text."""
    body = text.encode("utf-8", "replace")
    start: Headers = [(b"content-type", content_type(media)), (b"content-length", b"%d" % len(body)), *(headers or [])]
    if status == UNAUTHORIZED:
        start.append((b"www-authenticate", b"Bearer"))
    if status == BUSY:
        start.append((b"retry-after", RETRY_SECONDS))
    await send({"type": "http.response.start", "status": status, "headers": start})
    await send({"type": "http.response.body", "body": body})


async def refuse(send: Send, error: RequestError, headers: Headers | None = None) -> None:
    """Reply with the reason of a refusal, as text."""
    await send_text(send, error.status, f"{error}\n", headers=headers)


async def send_empty(send: Send, status: int, headers: Headers | None = None) -> None:
    """Reply without a body."""
    start: Headers = list(headers or [])
    if status not in (204, 304):
        start.append((b"content-length", b"0"))
    await send({"type": "http.response.start", "status": status, "headers": start})
    await send({"type": "http.response.body", "body": b""})


async def send_answer(scope: Scope, send: Send, exchange: Exchange, headers: Headers) -> None:
    """Reply with what a worker answers, as it comes.

    Raises :class:`RequestError` when there is no answer, and :class:`BrokenOffError` when the rest does not come.
    """
    head = await exchange.begun()
    start: Headers = list(headers)
    if head.media:
        start.append((b"content-type", content_type(head.media)))
    if head.encoding:
        start.append((b"content-encoding", head.encoding.encode()))
    if head.status == NO_CONTENT:
        await send_empty(send, head.status, start)
        return
    if (body := exchange.whole()) is not None:
        start.append((b"content-length", b"%d" % len(body)))
        await send({"type": "http.response.start", "status": head.status, "headers": start})
        await send({"type": "http.response.body", "body": body})
        return
    await send({"type": "http.response.start", "status": head.status, "headers": start})
    try:
        while part := await exchange.part():
            await send({"type": "http.response.body", "body": part, "more_body": True})
    except RequestError as error:
        raise BrokenOffError(error) from error
    await send({"type": "http.response.body", "body": b""})
