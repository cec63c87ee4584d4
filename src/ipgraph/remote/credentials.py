"""Who asks: credentials from the environment or from a netrc file, never from the command line.

``IPGRAPH_TOKEN`` is sent as a bearer token. ``IPGRAPH_USER`` and ``IPGRAPH_PASSWORD``, else the entry of the host in
the netrc file (``NETRC``, else ``~/.netrc``), are sent as Basic or Digest, whichever the server asks for, and only when
it asks.
"""

import netrc
import os
from collections.abc import Generator, Mapping
from pathlib import Path

import httpx

from ipgraph.errors import QueryError


class Bearer(httpx.Auth):
    """Sends a token with every request."""

    def __init__(self, token: str) -> None:
        self._token = token

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        """One request with the token."""
        request.headers["Authorization"] = f"Bearer {self._token}"
        yield request


class Password(httpx.Auth):
    """Sends a user and a password once the server has asked for them, in the way that it asks for."""

    def __init__(self, user: str, password: str) -> None:
        self._basic = httpx.BasicAuth(user, password)
        self._digest = httpx.DigestAuth(user, password)
        self._asked: httpx.Auth | None = None

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        """The request bare, and with credentials when the server wants them."""
        if self._asked is None:
            response = yield request
            if response.status_code != 401:
                return
            # A server that offers both gets the one that does not send the password.
            wanted = ", ".join(response.headers.get_list("www-authenticate")).lower()
            self._asked = self._digest if "digest" in wanted else self._basic
        yield from self._asked.auth_flow(request)


def credentials(host: str, environment: Mapping[str, str] = os.environ) -> httpx.Auth | None:
    """What to prove to ``host`` who asks; ``None`` when nothing is set.

    Raises :class:`QueryError` when the variables or the netrc file cannot be used.
    """
    token, user = environment.get("IPGRAPH_TOKEN"), environment.get("IPGRAPH_USER")
    if token and user:
        raise QueryError("IPGRAPH_TOKEN and IPGRAPH_USER are both set; unset one of them")
    if token:
        if not token.isascii() or not token.isprintable():
            raise QueryError("IPGRAPH_TOKEN holds characters that no token has")
        return Bearer(token)
    if user:
        if "IPGRAPH_PASSWORD" not in environment:
            raise QueryError("IPGRAPH_USER is set; set IPGRAPH_PASSWORD too")
        password = environment["IPGRAPH_PASSWORD"]
        if not _is_text(user + password):
            raise QueryError("IPGRAPH_USER or IPGRAPH_PASSWORD is not text in UTF-8")
        return Password(user, password)
    return _from_netrc(host, environment)


def _is_text(value: str) -> bool:
    """Whether a variable was UTF-8; other bytes come as lone surrogates."""
    return value.isascii() or value == value.encode(errors="replace").decode()


def _from_netrc(host: str, environment: Mapping[str, str]) -> httpx.Auth | None:
    file = Path(environment.get("NETRC") or Path.home() / ".netrc")
    try:
        entry = netrc.netrc(file).authenticators(host)
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError, netrc.NetrcParseError) as error:
        raise QueryError(f"{file}: {error}") from error
    return Password(entry[0], entry[2] or "") if entry else None
