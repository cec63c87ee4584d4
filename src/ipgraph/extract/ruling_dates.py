"""The day that closes the sentence of a ruling upon a request: "rejected a request by Beta to cancel it on 3 May"."""

from bisect import bisect_right

from ipgraph.extract.scene import Scene
from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.beside import Beside

_WORDS = Beside("en", "ruling_dates")
_RULED_UPON = _WORDS.before("ruled upon")
_OF_ANOTHER = _WORDS.within("another event")
_CLOSES = _WORDS.behind("closes")
REACH = 320
"""Characters before the date among which the ruling stands."""


def closes_ruling(scene: Scene, date: DateMention) -> bool:
    """Whether the only date of an English sentence stands at its end, behind a ruling and the request ruled upon.

    The request is told by its noun alone: of "a suit filed by Beta" the date may be that of the filing.
    """
    if scene.language != "en" or date.is_range or not _CLOSES.match(scene.content, date.end):
        return False
    at = bisect_right(scene.sentences, date.start, key=lambda sentence: sentence.start) - 1
    if at < 0 or len(scene.dates.within(scene.sentences[at])) != 1:
        return False
    ruled = _RULED_UPON.search(scene.content, max(scene.sentences[at].start, date.start - REACH), date.start)
    return ruled is not None and _OF_ANOTHER.search(scene.content, ruled.start(), date.start) is None
