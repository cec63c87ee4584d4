"""What a text shows before its story is read: its owners of rights, where its parts begin, its lines with labels."""

from msgspec import Struct

from ipgraph.extract.once import once
from ipgraph.extract.party import PartyDraft
from ipgraph.extract.party_lines import PartyLines, party_lines
from ipgraph.extract.right_owners import owners
from ipgraph.extract.scene import Scene
from ipgraph.extract.story.headed_parts import behind_last
from ipgraph.extract.story.parts import numbered_items
from ipgraph.extract.story.sections import labelled_sections, lead_apart
from ipgraph.extract.story.stories_apart import stories_apart
from ipgraph.model.article import Span


class Shown(Struct, frozen=True):
    """What a text shows before its story is read."""

    owners: tuple[PartyDraft, ...]
    """Those whom the text calls the owners of the rights that it speaks of."""
    items: frozenset[int]
    """Where the paragraphs begin that turn to another case."""
    starts: list[int]
    """The same in order."""
    stories: bool
    """Whether they are disputes apart, of which the first stands before all those places."""
    lines: list[PartyLines]
    """The sides that lines with labels name."""


def shown_before(scene: Scene) -> Shown:
    """What a text shows before its story is read; a story that is told again finds the same."""
    return _shown(scene, Span(0, len(scene.content)))


@once
def _shown(scene: Scene, _text: Span) -> Shown:
    listed = numbered_items(scene) or labelled_sections(scene)
    items = listed or stories_apart(scene)
    rest = behind_last(scene, sorted(listed))
    items |= {rest} if rest is not None else set()
    starts = sorted(items)
    stories = bool(items) and (not listed or lead_apart(scene, starts))
    return Shown(owners_of_rights(scene), items, starts, stories, party_lines(scene))


def owners_of_rights(scene: Scene) -> tuple[PartyDraft, ...]:
    """The owners that a text states for the rights that it names, in the order of the rights."""
    found: dict[PartyDraft, None] = {}
    for right in scene.rights.rights:
        for place in (each for each in right.owner_places if each.side != "subject"):
            found.update(dict.fromkeys(owners(right, place, scene.parties.parties)))
    return tuple(found)
