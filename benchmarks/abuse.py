"""What a server does while it is abused: whether it answers others, how long they wait, how much memory it takes.

python benchmarks/abuse.py [--write]      # 10,000 hostile requests and four other kinds of abuse; about five minutes
python benchmarks/abuse.py --quick        # a fiftieth of that, printed only

A client that asks something ordinary ten times a second is timed throughout. ``--write`` writes the figures to
benchmarks/abuse.md.
"""

import asyncio
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import quote

from msgspec import Struct

from benchmarks.hostile import QUERIES, exploding, requests
from benchmarks.processes import digest, memory_of, tree
from ipgraph.pipeline import build

ROOT = Path(__file__).parents[1]
HERE = Path(__file__).parent
COMMAND = [sys.executable, "-c", "from ipgraph.cli.main import main; main()", "serve", "--port", "0", "-g"]
SEED = 20260214
LARGE = "SELECT * { ?a ?b ?c . ?d ?e ?f } LIMIT 300000"
PROBE_SECONDS = 0.1
ONE_ANSWER, HOSTILE_SECONDS = 60.0, 2.0


class Scale(Struct, frozen=True):
    """How much of each abuse there is."""

    hostile: int = 10_000
    at_once: int = 20
    exploding: int = 12
    slow: int = 50
    connections: int = 200
    seconds: float = 30.0


class Outcome(Struct, frozen=True):
    """One kind of abuse: what was answered, and how long the ordinary client waited."""

    name: str
    statuses: dict[str, int]
    waits: tuple[float, ...]
    memory: int

    @property
    def longest(self) -> float:
        """The longest wait of the ordinary client, in seconds."""
        return max(self.waits)

    @property
    def median(self) -> float:
        """The middle one of its waits."""
        return sorted(self.waits)[len(self.waits) // 2]


class Abused:
    """A server, what is done to it, and what is seen of it."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen([*COMMAND, str(folder)], stdout=subprocess.PIPE, text=True, cwd=ROOT)
        assert self._process.stdout is not None
        told = re.search(r"http://([\d.]+):(\d+)/", self._process.stdout.readline())
        assert told, "the server did not start"
        self.host, self.port = told[1], int(told[2])

    def end(self) -> int:
        """End the server as Ctrl-C does, and give its exit code."""
        self._process.send_signal(signal.SIGINT)
        self._process.communicate(timeout=30)
        return self._process.returncode

    async def say(self, request: bytes, seconds: float = ONE_ANSWER) -> str:
        """Send bytes on a connection of their own; the status that came back, or what happened instead.

        The connection is closed after so many ``seconds`` without a reply.
        """
        try:
            async with asyncio.timeout(seconds):
                reader, writer = await asyncio.open_connection(self.host, self.port)
                try:
                    writer.write(request)
                    await writer.drain()
                    reply = await reader.read(64)
                    while await reader.read(65536):
                        pass
                finally:
                    writer.close()
        except TimeoutError:
            return "no answer"
        except OSError:
            return "closed"
        return reply[9:12].decode("latin-1") if reply.startswith(b"HTTP/1.1 ") else "closed"

    async def watch(self, name: str, abuse: Callable[[], Awaitable[Counter[str]]]) -> Outcome:
        """Time an ordinary client while abuse goes on."""
        waits: list[float] = []
        memory = 0

        async def probe() -> None:
            nonlocal memory
            number = 0
            while True:
                number += 1
                query = f"SELECT ?p ?o {{ <https://w3id.org/ipgraph/graph/g{number}> ?p ?o }}"
                began = time.monotonic()
                request = f"GET /sparql?query={quote(query)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                status = await self.say(request.encode())
                assert status == "200", f"{name}: the ordinary client was answered {status}"
                waits.append(time.monotonic() - began)
                memory = max(memory, sum(memory_of(process) for process in tree(self._process.pid)))
                await asyncio.sleep(PROBE_SECONDS)

        probing = asyncio.create_task(probe())
        statuses = await abuse()
        await asyncio.sleep(3 * PROBE_SECONDS)
        if probing.done():
            probing.result()
        probing.cancel()
        return Outcome(name, dict(sorted(statuses.items())), tuple(waits), memory)


async def abuse(server: Abused, scale: Scale) -> list[Outcome]:
    """Do all of it, one kind after the other."""
    return [
        await server.watch("hostile requests", lambda: _hostile(server, scale)),
        await server.watch("exploding queries", lambda: _exploding(server, scale)),
        await server.watch("slow readers", lambda: _slow_readers(server, scale)),
        await server.watch("slow senders", lambda: _slow_senders(server, scale)),
        await server.watch("connections at once", lambda: _at_once(server, scale)),
    ]


async def _hostile(server: Abused, scale: Scale) -> Counter[str]:
    statuses: Counter[str] = Counter()
    waiting = requests(SEED, scale.hostile)

    async def send() -> None:
        for request in waiting:
            statuses[await server.say(request, HOSTILE_SECONDS)] += 1

    await asyncio.gather(*(send() for _ in range(scale.at_once)))
    return statuses


async def _exploding(server: Abused, scale: Scale) -> Counter[str]:
    statuses: Counter[str] = Counter()
    queries = exploding(SEED)
    end = time.monotonic() + scale.seconds

    async def send() -> None:
        while time.monotonic() < end:
            path = f"/sparql?query={quote(next(queries))}"
            request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            statuses[await server.say(request.encode())] += 1

    await asyncio.gather(*(send() for _ in range(scale.exploding)))
    return statuses


async def _slow_readers(server: Abused, scale: Scale) -> Counter[str]:
    """Clients that ask for a large answer and take a thousand bytes of it a second."""
    statuses: Counter[str] = Counter()

    async def read(number: int) -> None:
        reader, writer = await asyncio.open_connection(server.host, server.port, limit=1024)
        query = f"{LARGE} OFFSET {number}"
        writer.write(f"GET /sparql?query={quote(query)} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
        end = time.monotonic() + scale.seconds
        try:
            reply = b""
            while time.monotonic() < end:
                async with asyncio.timeout(scale.seconds):
                    part = await reader.read(1000)
                reply = reply or part
                if not part:
                    break
                await asyncio.sleep(1)
            statuses[reply[9:12].decode("latin-1") or "closed"] += 1
        except OSError:
            statuses["closed"] += 1
        finally:
            writer.close()

    await asyncio.gather(*(read(number) for number in range(scale.slow)))
    return statuses


async def _slow_senders(server: Abused, scale: Scale) -> Counter[str]:
    """Clients that send one byte of a request a second."""
    statuses: Counter[str] = Counter()
    request = b"GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nX-Long: " + b"x" * 1000

    async def send() -> None:
        reader, writer = await asyncio.open_connection(server.host, server.port)
        try:
            for byte in request[: int(scale.seconds)]:
                writer.write(bytes([byte]))
                await asyncio.sleep(1)
                if writer.transport.is_closing():
                    break
            async with asyncio.timeout(1):
                statuses[(await reader.read(64))[9:12].decode("latin-1") or "closed"] += 1
        except TimeoutError:
            statuses["still sending"] += 1
        except OSError:
            statuses["closed"] += 1
        finally:
            writer.close()

    await asyncio.gather(*(send() for _ in range(scale.slow)))
    return statuses


async def _at_once(server: Abused, scale: Scale) -> Counter[str]:
    """Clients that each ask ordinary questions, one after the other."""
    statuses: Counter[str] = Counter()

    async def ask(number: int) -> None:
        for query in QUERIES:
            path = f"/sparql?query={quote(f'{query} # {number}')}"
            request = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            statuses[await server.say(request.encode())] += 1

    await asyncio.gather(*(ask(number) for number in range(scale.connections)))
    return statuses


def run(articles: list[Path], scale: Scale) -> list[Outcome]:
    """Build a graph, serve it and abuse the server; raises :class:`AssertionError` when it died or wrote."""
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(folder) / "graph"
        build(graph, articles)
        before = digest(graph)
        server = Abused(graph)
        try:
            outcomes = asyncio.run(abuse(server, scale))
        finally:
            code = server.end()
        assert code == 0, f"the server ended with {code}"
        assert digest(graph) == before, "the server wrote"
    return outcomes


def _written(outcomes: list[Outcome]) -> str:
    rows = [
        f"| {outcome.name} | {sum(outcome.statuses.values()):,} | "
        f"{', '.join(f'{status} {number:,}' for status, number in outcome.statuses.items())} | "
        f"{len(outcome.waits):,} | {outcome.median * 1000:,.0f} | {outcome.longest * 1000:,.0f} | "
        f"{outcome.memory / 1e6:,.0f} |"
        for outcome in outcomes
    ]
    return "\n".join(rows)


QUICK = Scale(hostile=200, at_once=10, exploding=2, slow=5, connections=10, seconds=5.0)


def main(*, write: bool, quick: bool) -> None:
    """Abuse a server of the sample articles and print, or write, the figures."""
    table = _written(run(sorted((ROOT / "data" / "articles").iterdir()), QUICK if quick else Scale()))
    print(table)
    if write and not quick:
        page = HERE / "abuse.md"
        text = page.read_text(encoding="utf-8")
        head = re.match(r".*?\n\|[^\n]*\n\|[-|: ]*\n", text, re.DOTALL)
        assert head
        rest = text[head.end() :].partition("\n\n")[2]
        page.write_text(f"{head.group()}{table}\n\n{rest}", encoding="utf-8")


if __name__ == "__main__":
    main(write="--write" in sys.argv[1:], quick="--quick" in sys.argv[1:])
