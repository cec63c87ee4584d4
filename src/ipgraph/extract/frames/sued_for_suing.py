"""Who is sued in Chinese for having sued somebody: 因恶意起诉乙公司，甲公司被诉至法院. The one sued first sues now."""

from ipgraph.extract.cues import Cue
from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.party import Mention
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_FOR_SUING = lazy(
    r"(?:因|由于)(?:其)?(?:(?!称|认为|被)[^，。；]){0,12}?恶意(?:(?!被)[^，。；]){0,10}?(?:起诉|投诉|状告|控告|提起诉讼针对)(?:了)?"
)


def sued_for_suing(
    scene: Scene, stretch: Span, cue: Cue, actors: list[Actor]
) -> tuple[tuple[Actor, ...], tuple[Actor, ...]] | None:
    """Who sues whom where the words behind 因 tell of an earlier suit; ``None`` where they do not."""
    content = scene.content
    passive = content[cue.start - 1] == "被" or content.startswith("被", cue.start)
    told = _FOR_SUING.search(content, stretch.start, cue.start) if scene.language == "zh" and passive else None
    if told is None:
        return None
    named = scene.parties.within(Span(stretch.start, cue.start))
    first = next((m for m in named if told.end() <= m.start), None)
    if first is None or first.start > told.end():
        return None
    others = [m for m in named if m is not first and (m.end <= told.start() or m.start > first.end)]
    if len(others) != 1 or set(others[0].parties) & set(first.parties):
        return None
    return (_actor(first, actors),), (_actor(others[0], actors),)


def _actor(mention: Mention, actors: list[Actor]) -> Actor:
    """The name alone, apart from those with which it is read as a list."""
    known = next((a for a in actors if a.start <= mention.start < a.end), None)
    if known is not None and set(known.parties) <= set(mention.parties):
        return known
    return Actor(mention.start, mention.end, mention.parties, None, "")
