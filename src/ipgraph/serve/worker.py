"""A process that answers one job after the other; the front ends it when a job takes too much."""

import contextlib
import os
import resource
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import msgspec
from pyoxigraph import Store

from ipgraph.errors import EndpointError, IPGraphError, RequestError
from ipgraph.serve.answering import answer_query, read_graph
from ipgraph.serve.changing import change_graph, update
from ipgraph.serve.jobs import LENGTH, READY, Job, Kind, Opening, framed
from ipgraph.serve.outlet import send_failure

BAD_REQUEST, TOO_LARGE, BROKEN, BAD_GATEWAY, LATE = 400, 413, 500, 502, 504
_DATA = "VmData:"

Answerer = Callable[[Job, socket.socket], None]

ANSWERERS: dict[Kind, Callable[[Store, Job, socket.socket], None]] = {
    "query": answer_query,
    "read-graph": read_graph,
    "update": update,
    "change-graph": change_graph,
}


def work(connection: socket.socket, opening: Opening, store: Store | None) -> None:
    """Answer jobs from ``connection`` until it is closed.

    ``store`` stands in memory already; without it what ``opening`` names is opened.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        try:
            answerers = _answerers(opening, store)
        except (IPGraphError, OSError, ValueError, RuntimeError) as error:
            send_failure(connection, BROKEN, f"the store cannot be opened: {error}")
            return
        _bound_memory(opening.memory)
        connection.sendall(framed(READY, b""))
        for job in _jobs(connection):
            _answer(connection, answerers, job)


def _answerers(opening: Opening, store: Store | None) -> dict[Kind, Answerer]:
    """What answers each kind of job from what ``opening`` names."""
    if opening.endpoint:
        # Here and not above: only who names an endpoint needs HTTP.
        from ipgraph.remote.endpoint import Endpoint
        from ipgraph.serve.passing import pass_graph, pass_query

        endpoint = Endpoint(opening.endpoint, timeout=opening.seconds)
        return {"query": partial(pass_query, endpoint), "read-graph": partial(pass_graph, endpoint)}
    if store is None:
        store = Store(opening.store) if opening.writer else Store.read_only(opening.store)
    return {kind: partial(answer, store) for kind, answer in ANSWERERS.items()}


def _answer(connection: socket.socket, answerers: dict[Kind, Answerer], job: Job) -> None:
    try:
        answerers[job.kind](job, connection)
    except RequestError as error:
        send_failure(connection, error.status, str(error))
    except EndpointError as error:
        send_failure(connection, LATE if error.late else BAD_GATEWAY, str(error))
    except IPGraphError as error:
        send_failure(connection, BAD_REQUEST, str(error))
    except (BrokenPipeError, ConnectionResetError):
        raise
    except (ValueError, SyntaxError) as error:
        send_failure(connection, BAD_REQUEST, f"the request cannot be answered: {error}")
    except RuntimeError as error:
        send_failure(connection, BAD_REQUEST, f"the query cannot be answered: {error}")
    except OSError as error:
        send_failure(connection, BROKEN, f"the graph cannot be read: {error}")


def _jobs(connection: socket.socket) -> Iterator[Job]:
    decoder = msgspec.msgpack.Decoder(Job)
    with connection.makefile("rb") as incoming:
        while length := incoming.read(LENGTH.size):
            yield decoder.decode(incoming.read(LENGTH.unpack(length)[0]))


def _bound_memory(memory: int) -> None:
    """Let the process take so many bytes more than it has now; where it asks for more the system refuses it."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if not memory:
        return
    status = Path("/proc/self/status")
    if sys.platform == "linux" and status.is_file():
        held = next((line for line in status.read_text().splitlines() if line.startswith(_DATA)), f"{_DATA} 0 kB")
        bound = int(held.split()[1]) * 1024 + memory
        resource.setrlimit(resource.RLIMIT_DATA, (bound, bound))
    # What the parser or the allocator says when it is refused is for nobody: the front says what happened.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
