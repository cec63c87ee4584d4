"""What a figure counts when its own words do not say it.

"In 2023 the figures had been 67,000 measures, 62,100 batches" takes the words of the figures of the same
unit before it; "in 2022, 52,165 and 54,379" those of the segment before, one to one.
"""

from msgspec.structs import replace

from ipgraph.extract.statistics.figure import Figure
from ipgraph.extract.statistics.passages import segments
from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span
from ipgraph.model.codes import Language


def settle_metrics(
    content: str, language: Language, paragraph: Span, figures: list[Figure], earlier: list[Figure]
) -> list[Figure]:
    """The figures of a paragraph, each with words that say what it counts where any before it do."""
    done: list[Figure] = list(earlier)
    told = len(earlier)
    previous: list[Figure] = []
    for sentence in sentences(content, language, paragraph):
        for segment in segments(content, language, sentence):
            here = [f for f in figures if segment.start <= f.start < segment.end]
            settled: list[Figure] = []
            for place, figure in enumerate(here):
                if figure.weak_metric:
                    model: Figure | None = None
                    if all(f.weak_metric for f in here):
                        model = previous[place] if len(previous) == len(here) else None
                        if model is None or not _alike(model, figure):
                            model = next((f for f in reversed(done + settled) if _alike(f, figure)), None)
                    elif place and figure.metric == here[place - 1].metric:
                        model = settled[place - 1]
                    if model is not None:
                        figure = replace(figure, metric=model.metric, weak_metric=model.weak_metric)
                settled.append(figure)
            if settled:
                previous = settled
                done.extend(settled)
    return done[told:]


def _alike(model: Figure, figure: Figure) -> bool:
    return model.unit == figure.unit and model.measure == figure.measure and not model.weak_metric
