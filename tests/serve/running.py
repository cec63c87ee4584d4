"""A server in a process of its own, as ``ipgraph serve`` starts it."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

COMMAND = (sys.executable, "-c", "from ipgraph.cli.main import main; main()")


@contextmanager
def served(folder: Path, *options: str, token: str | None = None) -> Iterator[str]:
    """The address, without a slash at its end, of a server of the graph in ``folder``; it must end when told to."""
    environment = dict(os.environ)
    environment.pop("IPGRAPH_TOKEN", None)
    if token is not None:
        environment["IPGRAPH_TOKEN"] = token
    process = subprocess.Popen(
        [*COMMAND, "serve", "-g", str(folder), "--port", "0", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
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
