"""A connection that is not kept waiting: bounds on what a client sends, and on how slowly it sends and reads."""

import asyncio
import socket
import struct
from typing import Any, cast

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from ipgraph.serve.limits import Limits

HEADER_BYTES = 64 * 1024
LONG = 16 * 1024
BYTES_A_SECOND = 16 * 1024
"""A body may come as slowly as this."""
AT_ONCE = struct.pack("ii", 1, 0)
"""The option ``SO_LINGER`` of a socket that forgets what it has not sent when it is closed (socket(7))."""

TIMEOUT, TOO_LARGE, URL_TOO_LONG, HEADERS_TOO_LARGE, BUSY = 408, 413, 414, 431, 503
CLOSE = "ipgraph.close"
"""The extension of a request's scope with which an application ends a connection before its answer is whole."""


class JoinedWrites:
    """A transport that sends what is written within one turn of the loop at once: headers and a short body in one."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._written: list[bytes] = []

    def write(self, data: bytes) -> None:
        """Send with what else is written in this turn."""
        if not self._written:
            self._loop.call_soon(self._send)
        self._written.append(data)
        if len(data) >= LONG:
            self._send()

    def close(self) -> None:
        """Close when all is sent."""
        self._send()
        self._transport.close()

    def _send(self) -> None:
        if self._written:
            data = self._written[0] if len(self._written) == 1 else b"".join(self._written)
            self._written.clear()
            self._transport.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


class RefusedError(Exception):
    """Stops the parser: the request was refused already."""


def guarded(limits: Limits) -> type[HttpToolsProtocol]:
    """The class of connections within ``limits``."""

    class Guarded(GuardedConnection):
        bounds = limits

    return Guarded


class GuardedConnection(HttpToolsProtocol):
    """uvicorn's connection with bounds."""

    bounds = Limits()

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._refused = False
        self._deadline: asyncio.TimerHandle | None = None
        self._stalled: asyncio.TimerHandle | None = None
        self._header_bytes = self._body_bytes = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Refuse a connection beyond the number that may be open; wait for its first request only so long."""
        super().connection_made(cast(asyncio.Transport, JoinedWrites(transport, self.loop)))
        if len(self.connections) > self.bounds.connections:
            self._refuse(BUSY, "too many connections are open; try again later")
        else:
            self._expect()

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop waiting."""
        self._unexpect()
        if self._stalled is not None:
            self._stalled.cancel()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Give what came to the parser, unless the request was refused."""
        if not self._refused:
            super().data_received(data)

    def send_400_response(self, msg: str) -> None:
        """Say that this is no HTTP, unless something better was said."""
        if not self._refused:
            self._refuse(400, "this is not a request of HTTP/1.1")

    def on_message_begin(self) -> None:
        """A request begins: it has so long to come."""
        super().on_message_begin()
        self._header_bytes = self._body_bytes = 0
        self._expect()
        self.scope["extensions"] = {CLOSE: {"close": self.transport.close}}

    def on_url(self, url: bytes) -> None:
        """Bound the address."""
        super().on_url(url)
        if len(self.url) > self.bounds.url:
            self._stop(URL_TOO_LONG, f"the address is longer than {self.bounds.url:,} bytes; send the query by POST")

    def on_header(self, name: bytes, value: bytes) -> None:
        """Bound the headers, and the body that they announce."""
        super().on_header(name, value)
        self._header_bytes += len(name) + len(value)
        if self._header_bytes > HEADER_BYTES:
            self._stop(HEADERS_TOO_LARGE, f"the headers are larger than {HEADER_BYTES:,} bytes")
        if name.lower() == b"content-length" and value.isdigit() and int(value[:19]) > self.bounds.request:
            self._too_large()

    def on_body(self, body: bytes) -> None:
        """Bound the body, and let a large one have longer."""
        self._body_bytes += len(body)
        if self._body_bytes > self.bounds.request:
            self._too_large()
        super().on_body(body)
        self._expect(self._body_bytes / BYTES_A_SECOND)

    def on_message_complete(self) -> None:
        """The request is there."""
        self._unexpect()
        super().on_message_complete()

    def pause_writing(self) -> None:
        """The client reads more slowly than it is answered: it has so long for the next part."""
        super().pause_writing()
        self._stalled = self.loop.call_later(self.bounds.patience, self._drop)

    def resume_writing(self) -> None:
        """It has taken the next part."""
        if self._stalled is not None:
            self._stalled.cancel()
            self._stalled = None
        super().resume_writing()

    def _drop(self) -> None:
        """End it, and forget what the system holds for it: that would go on for minutes through a small buffer."""
        if (connection := self.transport.get_extra_info("socket")) is not None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, AT_ONCE)
        self.transport.abort()

    def _expect(self, more: float = 0) -> None:
        if self._deadline is None or more:
            self._unexpect()
            self._deadline = self.loop.call_later(self.bounds.patience + more, self._waited)

    def _unexpect(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _waited(self) -> None:
        self._deadline = None
        if not self.transport.is_closing():
            self._refuse(TIMEOUT, f"the request did not come within {self.bounds.patience:g} seconds")

    def _too_large(self) -> None:
        self._stop(TOO_LARGE, f"a request may have {self.bounds.request:,} bytes and no more")

    def _stop(self, status: int, message: str) -> None:
        self._refuse(status, message)
        raise RefusedError

    def _refuse(self, status: int, message: str) -> None:
        """Say why, and close; an answer that has begun is broken off."""
        if self._refused:
            return
        self._refused = True
        self._unexpect()
        if self.cycle is None or self.cycle.response_complete or not self.cycle.response_started:
            body = f"{message}\n".encode()
            retry = b"retry-after: 5\r\n" if status == BUSY else b""
            self.transport.write(
                STATUS_LINE[status]
                + b"content-type: text/plain; charset=utf-8\r\nx-content-type-options: nosniff\r\nconnection: close\r\n"
                + retry
                + b"content-length: %d\r\n\r\n" % len(body)
                + body
            )
        if self.cycle is not None:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        self.transport.close()
