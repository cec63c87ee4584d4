"""What the panels beside the picture tell, as the page holds it: joins, differences, sums, official figures."""

from collections.abc import Mapping
from typing import Any

from ipgraph.graph.sheet import LANGUAGES
from ipgraph.view.joins import Join
from ipgraph.view.projection import Picture
from ipgraph.view.readings import Split


def pack_panels(picture: Picture, numbers: Mapping[str, int]) -> dict[str, Any]:
    """The data of the panels; ``numbers`` are those of the nodes by IRI. ``browser/data.js`` says what each means."""
    metrics = {iri: i for i, iri in enumerate(sorted({figure.metric for figure in picture.figures.values()}))}
    return {
        "joins": [_join(join, numbers) for join in picture.joins],
        "splits": [_split(split, numbers) for split in picture.splits],
        "cases": [
            [
                numbers[iri],
                [[one.stage, float(one.amount), one.currency, int(one.total)] for one in case.sums],
                [list(pair) for pair in case.rights],
                [case.ending.key, *case.ending.name] if case.ending else [],
                [english for english, _ in case.undecided],
            ]
            for iri, case in sorted(picture.cases.items())
            if case.sums or case.rights or case.ending or case.undecided
        ],
        "figures": [
            [numbers[iri], metrics[figure.metric], float(figure.value), list(figure.unit), figure.since, figure.until]
            for iri, figure in sorted(picture.figures.items())
        ],
    }


def _join(join: Join, numbers: Mapping[str, int]) -> list[Any]:
    return [
        *(numbers[iri] for iri in join.nodes),
        *(numbers.get(iri, -1) for iri in join.articles),
        join.score,
        list(join.english),
        list(join.chinese),
        int(join.doubtful),
    ]


def _split(split: Split, numbers: Mapping[str, int]) -> dict[str, Any]:
    told = {
        language: {"t": list(said.text), "w": list(said.words)}
        for language in LANGUAGES
        if (said := split.told.get(language))
    }
    return {"n": [numbers[iri] for iri in split.nodes], "p": list(split.point), "told": told, "adopted": split.adopted}
