"""How a text names an office that is a party: one of the Union by its own name, which those of its divisions hold."""

from ipgraph.extract.scene import Scene
from ipgraph.lang.forums import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_OF_UNION = lazy(
    r"EUIPO|OHIM|CPVO|EPO|European Union Intellectual Property Office|European Patent Office"
    r"|Community Plant Variety Office|欧盟知识产权局|欧洲专利局"
)
"""Names of offices of the Union, and of Europe: "EUIPO's Cancellation Division"."""


def names_of_office(scene: Scene, office: ForumMention) -> list[Span]:
    """Where a text names an office that is sued; of its divisions alone where it names nothing else."""
    named = [f for f in scene.forums.things if f.key and not f.anaphor]
    if office.country == "EU":
        of_office = [f for f in named if f.key.startswith(office.key.removesuffix("-boards"))]
        found = [_OF_UNION.search(scene.content, f.start, f.end) for f in of_office]
        if own := [Span(*match.span()) for match in found if match is not None]:
            return own
    return [Span(f.start, f.end) for f in named if f.key == office.key]
