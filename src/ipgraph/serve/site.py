"""What is served: the graph, what it is called, and what a request may cost."""

from dataclasses import dataclass, field

from ipgraph.graph.store import Graph
from ipgraph.serve.limits import Limits


@dataclass
class Site:
    """One served graph; handlers find it as ``request.app.state.site``.

    A handler that asks ``graph`` is a plain ``def``: Starlette runs it in a thread, and others are answered meanwhile.
    ``build`` changes when the graph does; with :meth:`etag` a browser keeps pages until then.
    """

    graph: Graph
    limits: Limits = field(default_factory=Limits)
    title: str = "ipgraph"
    writable: bool = False
    cors: tuple[str, ...] = ()

    @property
    def build(self) -> str:
        """The name of the generation that is served: a digest of what it holds."""
        return self.graph.generation.name

    def etag(self, *parts: str) -> str:
        """The ETag of what is made of this build and of ``parts`` alone."""
        from hashlib import sha256

        digest = sha256("\0".join((self.build, *parts)).encode()).hexdigest()
        return f'"{digest[:32]}"'
