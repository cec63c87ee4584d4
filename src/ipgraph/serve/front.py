"""What every request passes first: whether it came to this server, who may read the reply, and where it goes."""

import logging

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ipgraph.errors import RequestError
from ipgraph.serve.connection import CLOSE
from ipgraph.serve.replies import GUARDS, POLICY, BrokenOffError, Headers, header, refuse, send_empty
from ipgraph.serve.site import Site
from ipgraph.serve.sparql import PATH, Sparql

MISDIRECTED, BAD, NO_CONTENT = 421, 400, 204
LOOPBACK = frozenset({"localhost", "127.0.0.1", "[::1]", "::1"})
ALLOWED = b"Accept, Authorization, Content-Type, If-None-Match"
METHODS = b"GET, HEAD, POST, PUT, DELETE, OPTIONS"

logger = logging.getLogger("ipgraph.serve")


class Front:
    """The outermost application.

    ``hosts`` are the names that a client may call the server by, none checks nothing: on this machine's own address a
    page of another site could otherwise read the graph, by giving its own name that address.
    """

    def __init__(self, app: ASGIApp, site: Site, hosts: frozenset[str]) -> None:
        self._app = app
        self._sparql = Sparql(site)
        self._cors = frozenset(site.cors)
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or let one of the applications behind answer it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        allowed = self._allowed(scope)
        fast = scope["path"] == PATH

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *_missing(message["headers"]), *allowed]
            await send(message)

        if self._hosts and (wrong := self._wrong_host(scope)):
            await refuse(guarded, wrong)
        elif allowed and scope["method"] == "OPTIONS":
            await send_empty(guarded, NO_CONTENT, [(b"access-control-allow-headers", ALLOWED)])
        else:
            try:
                await (self._sparql if fast else self._app)(scope, receive, guarded)
            except BrokenOffError as error:
                if not error.gone:
                    logger.warning("an answer was broken off: %s", error)
                scope["extensions"][CLOSE]["close"]()

    def _wrong_host(self, scope: Scope) -> RequestError | None:
        host = header(scope, b"host")
        name = host[: host.rfind(":")] if ":" in host and not host.endswith("]") else host
        if name.lower() in self._hosts:
            return None
        if not host:
            return RequestError(BAD, "the request says no Host") if scope["http_version"] != "1.0" else None
        return RequestError(MISDIRECTED, f"this server is not {name!r}; it is called {', '.join(sorted(self._hosts))}")

    def _allowed(self, scope: Scope) -> Headers:
        if not self._cors or not (origin := header(scope, b"origin")):
            return []
        if "*" in self._cors:
            origin = "*"
        elif origin not in self._cors:
            return []
        return [
            (b"access-control-allow-origin", origin.encode("latin-1")),
            (b"access-control-allow-methods", METHODS),
            (b"access-control-expose-headers", b"ETag, Retry-After"),
            (b"access-control-max-age", b"600"),
        ]


def _missing(given: Headers) -> Headers:
    """The guarding headers that a reply has not set itself."""
    names = {name.lower() for name, _ in given}
    guards = [guard for guard in GUARDS if guard[0] not in names]
    page = any(name.lower() == b"content-type" and value.startswith(b"text/html") for name, value in given)
    if page and b"content-security-policy" not in names:
        guards.append((b"content-security-policy", POLICY))
    return guards
