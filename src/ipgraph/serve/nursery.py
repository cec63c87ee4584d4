"""The process that workers are forked from: it holds what they share, so that a new one starts within milliseconds.

The front writes commands to a socket, and waits for the answer to each: ``f`` with the worker's end of a new socket is
answered with the number of the process, ``k`` with such a number ends it. When the front is gone, it ends its workers
and itself. Run as ``python -m ipgraph.serve.nursery FD``.
"""

import contextlib
import gc
import importlib
import os
import select
import signal
import socket
import sys

import msgspec
from pyoxigraph import Store

from ipgraph.serve.jobs import Opening
from ipgraph.serve.worker import work

FORK, KILL = b"f", b"k"
MOST = 4096


def tend(control: socket.socket) -> None:
    """Fork and end workers as the front says, until it is gone."""
    opening = msgspec.msgpack.decode(control.recv(1 << 20), type=Opening)
    store = _in_memory(opening.store) if opening.in_memory else None
    if opening.endpoint:
        # So that no worker has to read the libraries of HTTP again.
        importlib.import_module("ipgraph.serve.passing")
    gc.freeze()
    woken, wake = socket.socketpair()
    wake.setblocking(False)
    signal.set_wakeup_fd(wake.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    control.send(b"ready")
    children: set[int] = set()
    try:
        while True:
            ready, _, _ = select.select([control, woken], [], [])
            if woken in ready:
                woken.recv(MOST)
                _reap(children)
            if control not in ready:
                continue
            message, descriptors, _, _ = socket.recv_fds(control, MOST, 1)
            if not message:
                return
            if message[:1] == KILL:
                if (child := int(message[1:])) in children:
                    os.kill(child, signal.SIGKILL)
                control.send(b"ended")
            elif message[:1] == FORK:
                child = _fork(descriptors[0], opening, store, (control, woken, wake))
                children.add(child)
                control.send(b"%d" % child)
    finally:
        for child in children:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)


def _fork(descriptor: int, opening: Opening, store: Store | None, ours: tuple[socket.socket, ...]) -> int:
    if child := os.fork():
        os.close(descriptor)
        return child
    code = 1
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        for one in ours:
            one.close()
        with socket.socket(fileno=descriptor) as connection:
            work(connection, opening, store)
        code = 0
    finally:
        # Not sys.exit: what the parent has to do at its end is not the child's to do.
        os._exit(code)


def _reap(children: set[int]) -> None:
    with contextlib.suppress(ChildProcessError):
        while True:
            child, _ = os.waitpid(-1, os.WNOHANG)
            if not child:
                return
            children.discard(child)


def _in_memory(path: str) -> Store:
    store = Store()
    store.bulk_extend(Store.read_only(path))
    return store


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as control:
        tend(control)
