"""What the front and its workers say to each other over a socket: a job there, frames back.

A job is its length in four bytes and a msgpack document. A frame back is a kind in one byte, its length and its
content: ``READY`` once after the start, then for each job ``HEAD``, any number of ``DATA`` and ``END``, or ``FAILED``.
A job that fails while its answer is on the way ends in ``FAILED`` too.
"""

import struct
from typing import Literal

import msgspec
from msgspec import Struct

READY, HEAD, DATA, END, FAILED = range(5)
LENGTH = struct.Struct("!I")
FRAME = struct.Struct("!BI")

Kind = Literal["query", "read-graph", "update", "change-graph"]


class Opening(Struct, frozen=True, kw_only=True):
    """What workers answer from: a store's folder, read or copied to memory, or another endpoint.

    ``seconds`` bound each request to the endpoint.
    ``writer`` opens the store for changes; only one process may.
    """

    store: str = ""
    in_memory: bool = False
    endpoint: str = ""
    seconds: float = 0
    writer: bool = False
    memory: int = 0


class Job(Struct, frozen=True, kw_only=True, array_like=True):
    """One request for a worker.

    ``text`` is SPARQL, the RDF to write, or empty. ``rows``, ``truth`` and ``triples`` are the media types in which the
    client takes each kind of result, empty when it takes none. ``default_graphs`` and ``named_graphs`` describe the
    dataset, ``graph`` is the graph to read or write (empty is the default graph), ``media`` what ``text`` is in.
    """

    kind: Kind
    text: str
    base: str = ""
    rows: str = ""
    truth: str = ""
    triples: str = ""
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    graph: str = ""
    media: str = ""
    method: str = ""
    snapshot: str = ""
    gzip: bool = False
    most_rows: int = 0
    most_bytes: int = 0


class Head(Struct, frozen=True, kw_only=True, array_like=True):
    """How an answer begins: its status and the type and encoding of what follows."""

    status: int
    media: str = ""
    encoding: str = ""


class Failure(Struct, frozen=True, kw_only=True, array_like=True):
    """Why a job was refused, as an HTTP status and a sentence."""

    status: int
    message: str


def packed(job: Job) -> bytes:
    """The bytes of a job on the socket."""
    content = _encoder.encode(job)
    return LENGTH.pack(len(content)) + content


def framed(kind: int, content: bytes) -> bytes:
    """The bytes of a frame on the socket."""
    return FRAME.pack(kind, len(content)) + content


_encoder = msgspec.msgpack.Encoder()
