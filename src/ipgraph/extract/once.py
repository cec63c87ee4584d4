"""What is found in a stretch of a scene is found once: several steps of a story ask for the actors of one sentence."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from ipgraph.extract.scene import Scene
from ipgraph.model.article import Span

T = TypeVar("T")


def once(find: Callable[[Scene, Span], T]) -> Callable[[Scene, Span], T]:
    """Let a scene remember what ``find`` gave for a stretch of it; nobody may change what it gave."""

    @wraps(find)
    def remembered(scene: Scene, stretch: Span) -> T:
        asked = find, stretch.start, stretch.end
        known = scene.memory
        if asked not in known:
            known[asked] = find(scene, stretch)
        found: T = known[asked]
        return found

    return remembered
