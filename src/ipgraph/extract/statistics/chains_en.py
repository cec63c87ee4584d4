"""Labels of English lists: in "patents, marks and designs numbered 41, 94 and 38" each number takes its own."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from ipgraph.extract.statistics.figure import Figure
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

LONGEST = 160
"""So many characters may the labels of a list take."""

_JOINT = lazy(r",? and |, ")
_VERB = lazy(r" (?:numbered|came to|were|stood at|totall?ed|reached|amounted to)(?: some| about)? \Z")
_LABELS = lazy(
    r"(?:[a-z][a-z-]*(?: [a-z-]+){0,3}(?:, | and |, and )){1,7}[a-z][a-z-]*(?: [a-z-]+){0,3}\Z", re.IGNORECASE
)
_LEAD = lazy(r".*?\b(?:about|concerning|involving|over|for|on|in|of)\s", re.IGNORECASE)


def with_own_labels(content: str, figures: Sequence[Figure]) -> list[Figure]:
    """The figures, those of a list each with its label where there are as many labels as numbers."""
    done, at = list(figures), 0
    while at < len(done):
        end = at + 1
        while end < len(done) and _JOINT.fullmatch(content, done[end - 1].end, done[end].start):
            end += 1
        labels = _labels(content, done[at].start, end - at) if end - at > 1 else []
        for i, label in enumerate(labels):
            done[at + i] = replace(done[at + i], metric=label, weak_metric=False)
        at = end
    return done


def _labels(content: str, until: int, count: int) -> list[Span]:
    """The labels before the verb of a list, as many as there are numbers; else none."""
    left = max(0, until - LONGEST)
    verb = _VERB.search(content, left, until)
    told = _LABELS.search(content, left, verb.start()) if verb else None
    if told is None:
        return []
    cuts = list(_JOINT.finditer(content, told.start(), told.end()))
    if len(cuts) != count - 1:
        return []
    starts, ends = [told.start(), *(m.end() for m in cuts)], [*(m.start() for m in cuts), told.end()]
    lead = _LEAD.match(content, starts[0], ends[0])
    starts[0] = lead.end() if lead else starts[0]
    return [Span(a, b) for a, b in zip(starts, ends, strict=True)]
