"""How long each page of ``ipgraph serve`` takes, on the graph of the sample articles: the first time, and after it.

    python benchmarks/pages.py [GRAPH]

A page that the browser has already is answered by its ETag; the last column is that.
"""

import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

import httpx

from ipgraph.pipeline import build
from tests.serve.running import served

ROOT = Path(__file__).parents[1]
TIMES = 9
BROWSER = {"Accept": "text/html"}
FIXED = ("/", "/search?q=a", "/questions", "/articles", "/things?kind=party", "/explore", "/editor", "/ontology")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(folder) / "graph"
        if len(sys.argv) < 2:
            build(graph, [ROOT / "data" / "articles"])
        with (
            served(graph) as address,
            httpx.Client(base_url=address, headers={"Accept": "text/html"}, timeout=120) as client,
        ):
            print(f"{'ms':>8} {'again':>8} {'kept':>8}  page")
            for path in (*FIXED, *found(client)):
                first, again, kept = measure(client, path)
                print(f"{first:8.1f} {again:8.1f} {kept:8.1f}  {path[:80]}")


def found(client: httpx.Client) -> list[str]:
    """An article, a party, a court, and the questions."""
    paths = []
    for listed, begins in (("/articles", "/articles/"), ("/things?kind=party", "/id/"), ("/things?kind=forum", "/id/")):
        paths += re.findall(rf'<li>.*?href="({begins}[^"]+)"', client.get(listed).text, re.DOTALL)[:1]
    paths += re.findall(r'href="(/questions/[^"]+)"', client.get("/questions").text)
    return paths


def measure(client: httpx.Client, path: str) -> tuple[float, float, float]:
    """Milliseconds of the first answer, the median of those after it, and that of an answer "not modified"."""

    def ask(headers: dict[str, str]) -> tuple[float, httpx.Response]:
        begin = time.perf_counter()
        answer = client.get(path, headers=headers)
        return 1000 * (time.perf_counter() - begin), answer

    first, answer = ask({})
    again = [ask({})[0] for _ in range(TIMES)]
    kept = [ask({"If-None-Match": answer.headers.get("etag", "")})[0] for _ in range(TIMES)]
    return first, statistics.median(again), statistics.median(kept)


if __name__ == "__main__":
    main()
