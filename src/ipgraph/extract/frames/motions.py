"""Requests that either side of a suit makes on the way or after a trial: "Beta's motion to transfer the suit".

They tell neither who had sued nor, when they are refused, that a suit failed.
"""

from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside

_WORDS = Beside("en", "motions")
_AFTER_TRIAL, _ON_THE_WAY = _WORDS.behind("after trial"), _WORDS.behind("on the way")
_UNDOING = _WORDS.behind("undoing an order")


def in_passing(scene: Scene, end: int) -> bool:
    """Whether the words behind a request, which ends at ``end``, say that it decides no suit."""
    return on_the_way(scene, end) or (scene.language == "en" and _AFTER_TRIAL.match(scene.content, end) is not None)


def on_the_way(scene: Scene, end: int) -> bool:
    """Whether the words behind a request, which ends at ``end``, say how a suit that goes on shall be conducted."""
    return scene.language == "en" and _ON_THE_WAY.match(scene.content, end) is not None


def tells_no_claimant(scene: Scene, end: int) -> bool:
    """Whether a request, which ends at ``end``, is one that those who were sued make as well, or they alone."""
    return in_passing(scene, end) or (scene.language == "en" and _UNDOING.match(scene.content, end) is not None)
