"""What is found in a stretch of a scene is found once: several steps of a story ask for the actors of one sentence."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from ipgraph.extract.scene import Scene
from ipgraph.model.article import Span

T = TypeVar("T")
P = ParamSpec("P")


def once(find: Callable[Concatenate[Scene, Span, P], T]) -> Callable[Concatenate[Scene, Span, P], T]:
    """Let a scene remember what ``find`` gave for a stretch of it, and for the same of whatever else it asks for;
    nobody may change what it gave."""

    @wraps(find)
    def remembered(scene: Scene, stretch: Span, /, *more: P.args, **named: P.kwargs) -> T:
        asked = find, stretch.start, stretch.end, *more, *named.items()
        known = scene.memory
        if asked not in known:
            known[asked] = find(scene, stretch, *more, **named)
        found: T = known[asked]
        return found

    return remembered
