"""The page in the cell of a notebook."""

import html
import io

from ipgraph.graph.store import Stored
from ipgraph.model.codes import Language
from ipgraph.view.page import PageReport, write_page
from ipgraph.view.part import Part

_HEIGHT = 720


class Explorer:
    """A page that a notebook shows as the value of a cell.

    It runs in a frame of its own that can run scripts and nothing else: it reaches neither the notebook nor a network.
    ``html`` is the page as one text, ``report`` says what it holds.
    """

    def __init__(self, page: str, report: PageReport, height: int = _HEIGHT) -> None:
        self.html = page
        self.report = report
        self.height = height

    def _repr_html_(self) -> str:
        """The frame, for Jupyter and what understands its protocol."""
        return (
            f'<iframe sandbox="allow-scripts allow-downloads allow-popups" srcdoc="{html.escape(self.html)}" '
            f'title="ipgraph" style="width:100%;height:{self.height}px;border:1px solid #d5dae1"></iframe>'
        )

    def __repr__(self) -> str:
        """What the page holds, where no HTML can be shown."""
        return f"<ipgraph page: {self.report}>"


def show(
    graph: Stored,
    *,
    title: str | None = None,
    language: Language | None = None,
    dispute: str | None = None,
    party: str | None = None,
    around: str | None = None,
    hops: int = 1,
    query: str | None = None,
    height: int = _HEIGHT,
) -> Explorer:
    """Show a graph in a notebook, or the part that one of ``dispute``, ``party``, ``around`` and ``query`` names.

    The same page as ``ipgraph page`` writes. ``query`` is the text of a SELECT or CONSTRUCT query. Raises
    :class:`~ipgraph.errors.QueryError` for a part that is not there.
    """
    part = Part(dispute=dispute, party=party, around=around, hops=hops, query=query)
    out = io.BytesIO()
    report = write_page(graph, out, title=title, language=language, part=part)
    return Explorer(out.getvalue().decode("utf-8"), report, height)
