"""The workers of the server as what answers a question of a page: within the limits that every query has."""

from functools import lru_cache

from anyio import from_thread
from pyoxigraph import QueryResultsFormat, parse_query_results

from ipgraph.query.source import Answer
from ipgraph.serve.jobs import Job
from ipgraph.serve.site import Site

_JSON = "application/sparql-results+json"


class LimitedSource:
    """Answers for a handler that runs in a thread; takes SELECT and ASK queries."""

    def __init__(self, site: Site) -> None:
        self._site = site

    def answer(self, text: str) -> Answer:
        """Answer a query; raises :class:`RequestError` when it takes too much, or all workers are busy."""
        return parse_query_results(from_thread.run(self._ask, text), QueryResultsFormat.JSON)

    async def _ask(self, text: str) -> bytes:
        limits = self._site.limits
        job = Job(kind="query", text=text, rows=_JSON, truth=_JSON, most_rows=limits.rows, most_bytes=limits.result)
        exchange = await self._site.workers.start(job)
        try:
            await exchange.begun()
            parts = []
            while part := await exchange.part():
                parts.append(part)
            return b"".join(parts)
        finally:
            exchange.close()


def limited_source(site: Site) -> LimitedSource:
    """What answers for the build that is served, with the names and labels that it was asked for before."""
    return _of_build(site, site.build)


@lru_cache(maxsize=2)
def _of_build(site: Site, build: str) -> LimitedSource:
    return LimitedSource(site)
