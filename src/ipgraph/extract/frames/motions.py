"""Requests that either side of a suit makes on the way or after a trial: "Beta's motion to transfer the suit".

They tell neither who had sued nor, when they are refused, that a suit failed.
"""

from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside

_WORDS = Beside("en", "motions")
_ON_THE_WAY = _WORDS.behind("on the way")
_DECIDES_NO_SUIT = (_ON_THE_WAY, _WORDS.behind("after trial"))
_TELLS_NO_CLAIMANT = (*_DECIDES_NO_SUIT, _WORDS.behind("undoing an order"))


def on_the_way(scene: Scene, end: int) -> bool:
    """Whether the words behind a request, which ends at ``end``, say how a suit that goes on shall be conducted."""
    return scene.language == "en" and _ON_THE_WAY.match(scene.content, end) is not None


def in_passing(scene: Scene, end: int) -> bool:
    """Whether the words behind a request, which ends at ``end``, say that it decides no suit."""
    return scene.language == "en" and any(words.match(scene.content, end) for words in _DECIDES_NO_SUIT)


def tells_no_claimant(scene: Scene, end: int) -> bool:
    """Whether a request, which ends at ``end``, is one that those who were sued make as well, or they alone."""
    return scene.language == "en" and any(words.match(scene.content, end) for words in _TELLS_NO_CLAIMANT)
