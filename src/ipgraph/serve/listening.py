"""Listen and serve until told to stop."""

import contextlib
import ipaddress
import logging
import signal
import socket
from collections.abc import Callable, Iterator

import uvicorn

from ipgraph.errors import IPGraphError
from ipgraph.serve.app import create_app
from ipgraph.serve.connection import guarded
from ipgraph.serve.front import LOOPBACK, Front
from ipgraph.serve.site import Site

BACKLOG = 1024
KEEP_ALIVE_SECONDS = 30
END_SECONDS = 5


def listen(site: Site, host: str, port: int, tell: Callable[[str], None]) -> None:
    """Serve ``site`` until Ctrl-C or SIGTERM; ``tell`` is called with the address once requests are answered.

    Raises :class:`IPGraphError` when the address cannot be listened on, or the graph cannot be opened.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            raise IPGraphError(
                f"cannot listen on {host}, port {port}: {error.strerror}; --port names another"
            ) from error
        hosts = LOOPBACK | {host.lower()} if _is_loopback(host) else frozenset()
        config = uvicorn.Config(
            Front(create_app(site), site, hosts),
            http=guarded(site.limits),
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            backlog=BACKLOG,
            timeout_keep_alive=KEEP_ALIVE_SECONDS,
            timeout_graceful_shutdown=END_SECONDS,
        )
        logging.getLogger("uvicorn.error").addFilter(_Quiet())
        shown = f"[{host}]" if ":" in host else host
        server = _Server(config, lambda: tell(f"http://{shown}:{listener.getsockname()[1]}/"))
        try:
            server.run([listener])
        except SystemExit as error:
            raise IPGraphError(f"the server could not start: {site.failure}") from error


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, started: Callable[[], None]) -> None:
        super().__init__(config)
        self._tell = started

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Let Ctrl-C and SIGTERM end the server, and not, as uvicorn has it, the process once more after that."""
        before = {number: signal.signal(number, self.handle_exit) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._tell()


class _Quiet(logging.Filter):
    """Leaves out what uvicorn says of requests that were refused, which their clients are told."""

    _LEFT_OUT = (
        "ASGI callable returned without",
        "Invalid HTTP request",
        "Unsupported upgrade",
        "No supported WebSocket",
        "Traceback",
        "Application startup failed",
    )

    def filter(self, record: logging.LogRecord) -> bool:
        return not record.getMessage().startswith(self._LEFT_OUT)


def _is_loopback(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
