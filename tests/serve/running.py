"""A server in a process of its own, as ``ipgraph serve`` starts it."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-c", "from ipgraph.cli.main import main; main()")


@contextmanager
def limited(folder: Path) -> Iterator[str]:
    """The address of a server with very small limits."""
    with _running([sys.executable, "-m", "tests.serve.limited", str(folder)], dict(os.environ)) as address:
        yield address


@contextmanager
def served(folder: Path, *options: str, token: str | None = None) -> Iterator[str]:
    """The address, without a slash at its end, of a server of the graph in ``folder``; it must end when told to."""
    environment = dict(os.environ)
    environment.pop("IPGRAPH_TOKEN", None)
    if token is not None:
        environment["IPGRAPH_TOKEN"] = token
    with _running([*COMMAND, "serve", "-g", str(folder), "--port", "0", *options], environment) as address:
        yield address


@contextmanager
def served_from(endpoint: str, *options: str) -> Iterator[str]:
    """The address of a server in front of an endpoint."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("IPGRAPH_")}
    with _running([*COMMAND, "serve", "--endpoint", endpoint, "--port", "0", *options], environment) as address:
        yield address


@contextmanager
def _running(command: list[str], environment: dict[str, str]) -> Iterator[str]:
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, cwd=ROOT
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        address = re.search(r"http://\S+(?=/ )", line)
        assert address, line + (process.stderr.read() if process.stderr else "")
        yield address.group()
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 0
    finally:
        process.kill()
        process.communicate()
