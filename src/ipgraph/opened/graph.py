"""A graph that a program has opened: what one asks it."""

import datetime
import difflib
import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeAlias

from ipgraph.errors import QueryError
from ipgraph.graph.store import Stored, open_graph
from ipgraph.model.codes import Language
from ipgraph.opened.answer import Answer
from ipgraph.opened.articles import OpenedArticle, Quotation, article_ids, read_article, read_quotations
from ipgraph.query.catalogue import Question, find_question, load_questions
from ipgraph.query.run import run_query
from ipgraph.query.source import Source, StoreSource
from ipgraph.query.table import Thing

if TYPE_CHECKING:
    import networkx

    from ipgraph.view.notebook import Explorer

Value: TypeAlias = "str | int | float | bool | datetime.date | None"
"""What a parameter may be; ``None`` is as if it were not given."""


class OpenedGraph:
    """A graph that is open for asking; made by :func:`ipgraph.open`, and usable as a context manager.

    A graph in a folder stays what it was when it was opened, whatever is built meanwhile.
    """

    def __init__(
        self, source: Source, place: str, whole: Callable[[], Stored], close: Callable[[], None] = lambda: None
    ) -> None:
        self.place = place
        self._opened: tuple[Source, Callable[[], Stored], Callable[[], None]] | None = (source, whole, close)

    @property
    def source(self) -> Source:
        """What answers queries; raises :class:`~ipgraph.errors.QueryError` when the graph was closed."""
        return self._parts()[0]

    def query(self, question: str | Path, /, **parameters: Value) -> Answer:
        """Answer a ready-made question by its name or number, the SPARQL in a file, or SPARQL itself.

        Parameters are those that the question takes, with ``_`` for a hyphen: ``right_type="trademark"``;
        ``language="zh"`` gives headings and labels in Chinese. In SPARQL the prefixes ``ipg:``, ``ipgc:``, ``words:``
        and the common ones need no declaration. Raises :class:`~ipgraph.errors.QueryError` for a question,
        parameter or value that is not known, and for a query that cannot be read.
        """
        given = {name.replace("_", "-"): _text(value) for name, value in parameters.items() if value is not None}
        return Answer(run_query(self.source, _query_text(question), given, whole=True))

    def questions(self) -> tuple[Question, ...]:
        """The ready-made questions: each has a ``name``, a ``title``, the ``question`` and its ``parameters``."""
        return load_questions()

    def articles(self) -> tuple[str, ...]:
        """The ids of the articles, in alphabetical order."""
        return article_ids(self.source)

    def article(self, id: str) -> OpenedArticle:
        """The article of this id: titles, date, sources and the text of each language version.

        Raises :class:`~ipgraph.errors.QueryError` that names the nearest ids when there is none.
        """
        article = read_article(self.source, id)
        if article is None:
            near = [known for known in self.articles() if id.casefold() in known][:3]
            near = near or difflib.get_close_matches(id, self.articles(), n=3, cutoff=0.4)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise QueryError(f"the graph has no article {id!r}{hint}")
        return article

    def evidence(self, subject: str | Thing, property: str | None = None) -> tuple[Quotation, ...]:
        """The words behind what is said of something, or behind one property of it, in the order of the articles.

        ``subject`` is a thing of an answer or an IRI, ``property`` an IRI or a name such as ``"ipg:filed"``.
        """
        return read_quotations(self.source, subject, property)

    def to_networkx(self, language: Language = "en") -> "networkx.MultiDiGraph[str]":
        """The graph of who is in which proceeding, over which right and before which court, as networkx has it.

        Nodes are IRIs with a ``kind`` (party, proceeding, dispute, right, forum, figure, article) and a ``label``; the
        key of an edge, also its ``property``, is the property that it stands for.
        """
        from ipgraph.opened.networks import network_of

        return network_of(self.source, language)

    def show(self, **part: Any) -> "Explorer":
        """The page in a cell of a notebook, of all or a part: a ``dispute``, a ``party``, what is ``around`` something.

        Takes what :func:`ipgraph.view.notebook.show` does; what an endpoint holds is copied for it. Raises
        :class:`~ipgraph.errors.QueryError` for a part that is not there.
        """
        from ipgraph.view.notebook import show

        return show(self._parts()[1](), **part)

    def close(self) -> None:
        """Let go of the graph; to close it twice does nothing."""
        if self._opened is not None:
            close = self._opened[2]
            # The store is let go of when nothing points to it any more.
            self._opened = None
            close()

    def _parts(self) -> tuple[Source, Callable[[], Stored], Callable[[], None]]:
        if self._opened is None:
            raise QueryError(f"{self.place} was closed; open it again")
        return self._opened

    def __enter__(self) -> "OpenedGraph":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<ipgraph graph: {self.place}{'' if self._opened else ', closed'}>"


def open(place: str | os.PathLike[str] = "graph", *, time_limit: float | None = None) -> OpenedGraph:
    """Open the graph in a folder, or behind the SPARQL endpoint of an address (``https://…``), for asking.

    With a ``time_limit`` a query that takes so many seconds is ended and is an error; to ask a folder then starts a
    second process. Without one a query of a folder runs as long as it takes, and nothing can interrupt it.

    Raises :class:`~ipgraph.errors.GraphError` when there is none in the folder, it is damaged or was written by another
    version.
    """
    if isinstance(place, str) and place.startswith(("http://", "https://")):
        return _far(place, time_limit)
    graph = open_graph(Path(place))
    if time_limit is None:
        return OpenedGraph(StoreSource(graph.store), str(place), lambda: graph, graph.close)
    # Here and not above: few ask for a limit.
    from ipgraph.opened.apart import ApartSource

    apart = ApartSource(graph.generation, time_limit)

    def close() -> None:
        apart.close()
        graph.close()

    return OpenedGraph(apart, str(place), lambda: graph, close)


def _far(url: str, time_limit: float | None) -> OpenedGraph:
    # Here and not above: only who names an endpoint needs HTTP.
    from ipgraph.remote.copy import copy_graph
    from ipgraph.remote.endpoint import Endpoint

    endpoint = Endpoint(url) if time_limit is None else Endpoint(url, timeout=time_limit)
    return OpenedGraph(endpoint, url, lambda: copy_graph(endpoint), endpoint.close)


def show(graph: OpenedGraph | str | os.PathLike[str], **part: Any) -> "Explorer":
    """Show a graph, open or in a folder, in a cell of a notebook; as :meth:`OpenedGraph.show`."""
    if isinstance(graph, OpenedGraph):
        return graph.show(**part)
    with open(graph) as opened:
        return opened.show(**part)


def _query_text(question: str | Path) -> str:
    if isinstance(question, str) and "{" in question:
        return question
    if isinstance(question, str) and not question.endswith((".rq", ".sparql")):
        return find_question(question).text
    try:
        return Path(question).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise QueryError(f"{question}: not a query in UTF-8 ({error.reason} at byte {error.start})") from error
    except OSError as error:
        raise QueryError(f"{question}: {error.strerror or error}") from error


def _text(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, datetime.date) else str(value)
