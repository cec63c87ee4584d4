"""HTTP to one SPARQL store: requests with limits, and every failure told as a :class:`EndpointError`."""

import time
from collections.abc import Mapping, Sequence
from types import TracebackType

from msgspec import Struct

from ipgraph import __version__
from ipgraph.errors import EndpointError, QueryError

try:
    import httpx
except ModuleNotFoundError as error:
    raise QueryError(
        f"to ask a store over HTTP takes {error.name}, which is not installed: pip install 'ipgraph[endpoint]'"
    ) from error

from ipgraph.remote.credentials import credentials

TIMEOUT = 60.0
"""Seconds that one request may take unless told otherwise."""

CONNECT_TIMEOUT = 10.0
LONGEST = 512 * 1024 * 1024
"""Bytes that one answer may have."""

SHOWN = 300
"""Characters of a server's message that are told on."""

Form = Sequence[tuple[str, str]]


class Reply(Struct, frozen=True):
    """What a server answered: the status, the headers in small letters, and the whole body."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def media_type(self) -> str:
        """The type of the body without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def message(self) -> str:
        """The beginning of the body on one line, for a person; nothing when it is a page."""
        text = self.body[: 10 * SHOWN].decode(errors="replace")
        if "<html" in text.lower():
            return ""
        text = "".join(character if character.isprintable() else " " for character in text)
        words = " ".join(text.split())
        return f"{words[:SHOWN]}…" if len(words) > SHOWN else words


class Connection:
    """Requests to one address, over connections that are kept open; may be used by several threads.

    ``timeout`` bounds each request as a whole, in seconds. Redirections are not followed: a password is for the host
    that the person named.
    """

    def __init__(self, url: str, *, timeout: float = TIMEOUT, longest: int = LONGEST) -> None:
        self.url = checked_address(url)
        self._timeout = timeout
        self._longest = longest
        self._client = httpx.Client(
            auth=credentials(self.url.host),
            timeout=httpx.Timeout(timeout, connect=min(timeout, CONNECT_TIMEOUT)),
            headers={"User-Agent": f"ipgraph/{__version__}"},
        )

    def send(
        self,
        method: str,
        *,
        parameters: Form = (),
        form: Form | None = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """Send a request and give what was answered, whatever the status.

        ``parameters`` go into the address, ``form`` into a body of that kind. Raises :class:`EndpointError` when
        nothing is answered, or too much, or too late.
        """
        url = self.url.copy_merge_params(list(parameters)) if parameters else self.url
        headers = dict(headers or {})
        if form is not None:
            body = str(httpx.QueryParams(list(form))).encode()
            headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8"
        try:
            with self._client.stream(method, url, content=body, headers=headers) as response:
                return Reply(response.status_code, dict(response.headers), self._read(response))
        except httpx.TimeoutException as error:
            raise self._late() from error
        except (httpx.HTTPError, httpx.StreamError) as error:
            raise EndpointError(f"{self.shown}: {_told(error)}") from error

    def _read(self, response: httpx.Response) -> bytes:
        deadline = time.monotonic() + self._timeout
        read = bytearray()
        for part in response.iter_bytes():
            read += part
            if len(read) > self._longest:
                raise EndpointError(
                    f"{self.shown}: the answer is longer than {self._longest / 1e6:,.0f} MB; ask for less"
                )
            if time.monotonic() > deadline:
                raise self._late()
        return bytes(read)

    def _late(self) -> EndpointError:
        return EndpointError(f"{self.shown}: no answer within {self._timeout:g} seconds", late=True)

    @property
    def shown(self) -> str:
        """The address as a person may read it."""
        return str(self.url)

    def refused(self, reply: Reply) -> EndpointError:
        """The error of an answer whose status says that the request failed."""
        return EndpointError(f"{self.shown}: {_reason(reply)}", late=reply.status in TOO_LATE)

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def __enter__(self) -> "Connection":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def checked_address(url: str) -> httpx.URL:
    """The address, when it is one of HTTP without a user in it; raises :class:`QueryError` otherwise."""
    try:
        address = httpx.URL(url.strip())
        # A name that IDNA does not know is told only when it is looked at.
        host = address.host
    except (httpx.InvalidURL, UnicodeError) as error:
        raise QueryError(f"{url!r} is no address: {error}") from error
    if address.scheme not in ("http", "https") or not host:
        raise QueryError(f"{url!r} is no address of a SPARQL endpoint, such as https://example.org/sparql")
    if address.userinfo:
        raise QueryError(
            "an address with a password in it is seen by others: set IPGRAPH_USER and IPGRAPH_PASSWORD instead"
        )
    return address.copy_with(fragment=None)


def _told(error: Exception) -> str:
    words = str(error) or type(error).__name__
    if "CERTIFICATE_VERIFY_FAILED" in words:
        return (
            f"its certificate is not trusted ({words}); SSL_CERT_FILE may name the certificates of your own authority"
        )
    if isinstance(error, httpx.ConnectError):
        return f"no connection ({words})"
    return f"the connection failed ({words})"


TOO_LATE = (408, 504)

REASONS = {
    400: "the request was refused as wrong",
    401: "it does not know who asks: set IPGRAPH_USER and IPGRAPH_PASSWORD, or IPGRAPH_TOKEN, or write a ~/.netrc",
    403: "whoever asks may not do this there",
    404: "there is nothing at this address",
    405: "this address does not take such requests",
    413: "the request is too long for it",
    414: "the request is too long for it",
    429: "it is asked too often; try again later",
    503: "it is not available now; try again later",
}


def _reason(reply: Reply) -> str:
    if 300 <= reply.status < 400:
        where = reply.headers.get("location", "another address")
        return f"status {reply.status}: it points to {where}; name that address instead"
    reason = REASONS.get(reply.status, "the request failed")
    return f"status {reply.status}: {reason}" + (f" ({reply.message})" if reply.message else "")
