"""The texts of the articles as the page holds them: each once, and sentences as places in them.

A browser counts UTF-16 units, so all places are counted so.
"""

from collections.abc import Mapping
from typing import Any

from ipgraph.lang.segment import sentences
from ipgraph.model.article import Span
from ipgraph.model.codes import Language
from ipgraph.view.projection import Picture, Version
from ipgraph.view.words import units

_ASTRAL = 0xFFFF


def pack_texts(picture: Picture, articles: Mapping[str, int]) -> dict[str, Any]:
    """The versions and the quoted sentences; ``articles`` are the numbers of the nodes of articles by IRI.

    A version is ``[article, language, title, text, cuts, whole]``: cuts are the gap before each sentence and its length
    in turn. A sentence is ``[version, start, end]``. Of a version that the graph does not hold, the text is what is
    quoted of it.
    """
    order = sorted(picture.versions)
    numbers = {iri: number for number, iri in enumerate(order)}
    quoted: dict[str, list[str]] = {iri: [] for iri in order}
    held: list[list[int]] = []
    for passage in picture.sentences:
        text = picture.versions[passage.version].text
        if text is None:
            before = quoted[passage.version]
            start = sum(units(other) + 1 for other in before)
            before.append(passage.text)
        else:
            start = _place(text, passage.start)
        held.append([numbers[passage.version], start, start + units(passage.text)])
    versions = [_version(picture.versions[iri], articles, quoted[iri]) for iri in order]
    return {"versions": versions, "sentences": held}


def _version(version: Version, articles: Mapping[str, int], quoted: list[str]) -> list[Any]:
    text = "\n".join(quoted) if version.text is None else version.text
    language: Language = "zh" if version.language == "zh" else "en"
    cuts, last = [], 0
    for sentence in _sentences(text, language):
        start, end = _place(text, sentence.start), _place(text, sentence.end)
        cuts += [start - last, end - start]
        last = end
    whole = int(version.text is not None)
    return [articles.get(version.article, -1), version.language, version.title, text, cuts, whole]


def _sentences(text: str, language: Language) -> list[Span]:
    """The sentences line by line, as facts quote them."""
    found: list[Span] = []
    start = 0
    for line in text.split("\n"):
        found += sentences(text, language, Span(start, start + len(line)))
        start += len(line) + 1
    return found


def _place(text: str, place: int) -> int:
    """A place in a text in the units of a browser."""
    before = text[:place]
    return units(before) if before and ord(max(before)) > _ASTRAL else place
