"""What a worker writes its answer to: frames on a socket, counted, pressed if the client takes that."""

import socket
import time
import zlib
from typing import IO, cast

import msgspec
from msgspec.structs import replace

from ipgraph.errors import RequestError
from ipgraph.serve.jobs import DATA, END, FAILED, FRAME, HEAD, Failure, Head, Job, framed

FIRST_BYTES, FIRST_SECONDS = 4 * 1024 * 1024, 1.0
"""So much of an answer is held back before it begins, so that what fails early fails with a clear status."""

NEXT_BYTES, NEXT_SECONDS = 64 * 1024, 0.05
TOO_LARGE = 413
LEAST_TO_PRESS = 1024
FAST_PRESSING = 1
GZIP = 31
"""How zlib is told to write the gzip format."""

SEPARATORS: dict[str, tuple[int, bytes]] = {
    "json": (1, b'},{"'),
    "xml": (0, b"<result>"),
    "csv": (-1, b"\r\n"),
    "tab-separated-values": (-1, b"\n"),
}
"""By the end of the media type: what stands between or before rows, and how many rows there are beyond their number.

A text that holds the very signs counts as one row more.
"""


class Outlet:
    """A binary file for one answer; :meth:`finish` or :meth:`fail` ends it."""

    def __init__(self, connection: socket.socket, head: Head, job: Job) -> None:
        self._connection = connection
        self._head = head
        self._press = zlib.compressobj(FAST_PRESSING, zlib.DEFLATED, GZIP) if job.gzip else None
        self._most_rows, self._most_bytes = job.most_rows, job.most_bytes
        fitting = (known for end, known in SEPARATORS.items() if head.media.endswith(end))
        self._rows, self._separator = next(fitting, (0, b""))
        self._tail = b""
        self._counted = self._uncounted = 0
        self._held: list[bytes] = []
        self._held_bytes = 0
        self._bytes = 0
        self._begun = False
        self._flushed = time.monotonic()

    @property
    def file(self) -> IO[bytes]:
        """The outlet, for those who want a whole file and only write to it."""
        return cast(IO[bytes], self)

    def write(self, data: bytes) -> int:
        """Take the next part; raises :class:`RequestError` when the answer has grown too large."""
        self._bytes += len(data)
        if self._bytes > self._most_bytes:
            raise RequestError(
                TOO_LARGE, f"the result is larger than {self._most_bytes:,} bytes, the most there may be"
            )
        self._held.append(data)
        self._held_bytes += len(data)
        self._uncounted += len(data)
        if self._uncounted >= NEXT_BYTES:
            self._count()
        most, longest = (NEXT_BYTES, NEXT_SECONDS) if self._begun else (FIRST_BYTES, FIRST_SECONDS)
        if self._held_bytes >= most or time.monotonic() - self._flushed > longest:
            self._flush()
        return len(data)

    def flush(self) -> None:
        """Nothing: parts are sent when there is enough of them."""

    def count_row(self) -> None:
        """Count one row or triple, where the text does not show them; raises :class:`RequestError`."""
        self._rows += 1
        self._check_rows()

    def _check_rows(self) -> None:
        if self._rows > self._most_rows:
            raise RequestError(TOO_LARGE, f"the result has more than {self._most_rows:,} rows, the most that are given")

    def finish(self) -> None:
        """Send what is held, and the end."""
        self._flush(last=True)

    def _count(self) -> None:
        """Count the rows of what came since this was done last, with the end of what came before."""
        if self._separator and self._uncounted:
            data = b"".join((self._tail, *self._held[self._counted :]))
            self._rows += data.count(self._separator)
            overlap = len(self._separator) - 1
            self._tail = data[len(data) - overlap :] if overlap else b""
            self._check_rows()
        self._counted = len(self._held)
        self._uncounted = 0

    def _flush(self, *, last: bool = False) -> None:
        self._count()
        parts: list[bytes] = []
        if not self._begun:
            if last and self._held_bytes < LEAST_TO_PRESS:
                self._press = None
            head = replace(self._head, encoding="gzip") if self._press else self._head
            parts.append(framed(HEAD, msgspec.msgpack.encode(head)))
            self._begun = True
        if self._press:
            pressed = self._press.compress(b"".join(self._held)) + (self._press.flush() if last else b"")
            self._held, self._held_bytes = [pressed], len(pressed)
        if self._held_bytes:
            parts += [FRAME.pack(DATA, self._held_bytes), *self._held]
        if last:
            parts.append(framed(END, b""))
        self._connection.sendall(b"".join(parts))
        self._held, self._held_bytes, self._counted = [], 0, 0
        self._flushed = time.monotonic()


def send_failure(connection: socket.socket, status: int, message: str) -> None:
    """Send the frame that says why there is no answer."""
    connection.sendall(framed(FAILED, msgspec.msgpack.encode(Failure(status=status, message=message))))
