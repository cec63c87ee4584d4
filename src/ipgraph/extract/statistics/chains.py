"""Labels of Chinese chains: in 专利、商标和著作权案件分别为310件、522件和87件 each number takes its own label."""

from itertools import pairwise

from msgspec.structs import replace

from ipgraph.extract.statistics.figure import Figure
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_RESPECTIVELY = lazy(r"分别(?:为|是|有|达|达到|约为|占)?(?:近|约|超过)?\Z")
_JOINT = lazy(r"\s?(?:[、,，]|和|及|与|以及)\s?")
_TIGHT, _LOOSE = lazy(r"、|(?:以及|和|及|与)(?![^、]*、)"), lazy(r"、|以及|和|及|与")


def with_own_labels(content: str, figures: list[Figure]) -> list[Figure]:
    """The figures, those of a chain with one label each where there are as many labels as numbers."""
    done = list(figures)
    at = 0
    while at < len(figures):
        end = at + 1
        while end < len(figures) and _joined(content, figures[end - 1], figures[end]):
            end += 1
        metric = figures[at].metric
        if end - at > 1 and metric and _RESPECTIVELY.search(content, metric.start, figures[at].start):
            labels = _labels(content, metric, end - at)
            for i, label in enumerate(labels):
                done[at + i] = replace(figures[at + i], metric=label, weak_metric=False)
        at = end
    return done


def _joined(content: str, figure: Figure, following: Figure) -> bool:
    end = max(figure.end, figure.unit_span.end if figure.unit_span and figure.unit_span.start >= figure.end else 0)
    return following.start >= end and _JOINT.fullmatch(content, end, following.start) is not None


def _labels(content: str, metric: Span, count: int) -> list[Span]:
    for separator in (_TIGHT, _LOOSE):
        cuts = [(m.start(), m.end()) for m in separator.finditer(content, metric.start, metric.end)]
        edges = [metric.start, *(edge for cut in cuts for edge in cut), metric.end]
        labels = [Span(a, b) for a, b in list(pairwise(edges))[::2]]
        if len(labels) == count and all(label.end - label.start >= 2 for label in labels):
            return labels
    return []
