"""Servers that others wrote, started for tests on free ports of this machine with nothing in them."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
from msgspec import Struct

START = 60.0
"""Seconds within which a server must answer."""

VIRTUOSO = ("virtuoso-t", "/usr/bin/virtuoso-t")


class Server(Struct, frozen=True):
    """A running server: where it answers queries, and the variables with which it may be written to."""

    name: str
    url: str
    environment: dict[str, str] = {}


def oxigraph_binary() -> str | None:
    """The program of the PyPI package ``oxigraph``."""
    beside = Path(sys.executable).parent / "oxigraph"
    return str(beside) if beside.exists() else shutil.which("oxigraph")


def virtuoso_binary() -> str | None:
    """The program of the Debian package ``virtuoso-opensource``."""
    return next((found for name in VIRTUOSO if (found := shutil.which(name))), None)


def rdflib_endpoint_binary() -> str | None:
    """The program of the PyPI package ``rdflib-endpoint``, in an environment of its own: it takes other libraries."""
    return shutil.which(os.environ.get("RDFLIB_ENDPOINT", "rdflib-endpoint"))


@contextmanager
def oxigraph(folder: Path) -> Iterator[Server]:
    """Oxigraph's own server over a store on disk, as it comes: its default graph is not the union."""
    port = free_port()
    command = [str(oxigraph_binary()), "serve", "--location", str(folder / "store"), "--bind", f"127.0.0.1:{port}"]
    with _running(command, folder, lambda: _answers(f"http://127.0.0.1:{port}/")):
        yield Server("oxigraph", f"http://127.0.0.1:{port}/query")


@contextmanager
def virtuoso(folder: Path) -> Iterator[Server]:
    """OpenLink Virtuoso with a database of its own; whoever writes there is asked who it is."""
    port, http = free_port(), free_port()
    (folder / "virtuoso.ini").write_text(INI.format(folder=folder, port=port, http=http), encoding="utf-8")
    command = [str(virtuoso_binary()), "+foreground", "+configfile", str(folder / "virtuoso.ini")]
    url = f"http://127.0.0.1:{http}/sparql"
    with _running(command, folder, lambda: _answers(f"{url}?query=ASK%20%7B%7D")):
        yield Server("virtuoso", url, {"IPGRAPH_USER": "dba", "IPGRAPH_PASSWORD": "dba"})


@contextmanager
def rdflib_endpoint(folder: Path) -> Iterator[Server]:
    """RDFLib's own engine, in Python, behind FastAPI; it takes updates and no Graph Store Protocol."""
    port = free_port()
    command = [str(rdflib_endpoint_binary()), "serve", "--enable-update", "--host", "127.0.0.1", "--port", str(port)]
    url = f"http://127.0.0.1:{port}/"
    with _running(command, folder, lambda: _answers(f"{url}?query=ASK%20%7B%7D")):
        yield Server("rdflib-endpoint", url)


INI = """\
[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
FileExtend = 200
[TempDatabase]
DatabaseFile = {folder}/temporary.db
TransactionFile = {folder}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{port}
DisableUnixSocket = 1
ServerThreads = 10
CheckpointInterval = 0
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
DirsAllowed = {folder}
[HTTPServer]
ServerPort = 127.0.0.1:{http}
ServerRoot = {folder}
ServerThreads = 10
[SPARQL]
ResultSetMaxRows = 100000
"""


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


def _answers(url: str) -> bool:
    try:
        return httpx.get(url, timeout=5, trust_env=False).status_code < 500
    except httpx.HTTPError:
        return False


@contextmanager
def _running(command: list[str], folder: Path, ready: Callable[[], bool]) -> Iterator[None]:
    log = folder / "output.txt"
    with log.open("wb") as output:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=output, env=environment)
    try:
        end = time.monotonic() + START
        while not ready():
            if process.poll() is not None or time.monotonic() > end:
                raise RuntimeError(f"{command[0]} does not answer: {log.read_text(encoding='utf-8', errors='replace')}")
            time.sleep(0.2)
        yield
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
