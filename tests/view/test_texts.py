import networkx as nx
import pytest

from ipgraph.graph.store import Graph
from ipgraph.view.payload import payload
from ipgraph.view.projection import Picture, Version
from ipgraph.view.texts import pack_texts
from ipgraph.view.words import Passage


def in_units(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_every_text_is_held_once_and_whole(graph: Graph, picture: Picture) -> None:
    versions = payload(picture)["versions"]
    stored = sorted(text for article in graph.articles() for text in article.texts.values())
    assert sorted(version[3] for version in versions) == stored
    assert all(version[5] for version in versions)


def test_a_sentence_is_a_place_in_its_text(picture: Picture) -> None:
    packed = pack_texts(picture, {})
    for passage, (version, start, end) in zip(picture.sentences, packed["sentences"], strict=True):
        assert in_units(packed["versions"][version][3], start, end) == passage.text


def test_cuts_are_sentences_and_nothing_is_left_between_them(picture: Picture) -> None:
    for _, _, _, text, cuts, _ in pack_texts(picture, {})["versions"]:
        place = 0
        for gap, length in zip(cuts[::2], cuts[1::2], strict=True):
            assert not in_units(text, place, place + gap).strip()
            place += gap + length
        assert not in_units(text, place, len(text) * 2).strip()


@pytest.mark.parametrize(
    ("text", "told", "whole"),
    [
        ("𝒦iln won. Oven lost.", "𝒦iln won. Oven lost.", 1),
        (None, "Oven lost.", 0),
    ],
    ids=["beyond the basic plane", "not held"],
)
def test_places_are_counted_as_a_browser_does(picture: Picture, text: str | None, told: str, whole: int) -> None:
    one = Picture(nx.MultiDiGraph(), (), (Passage("v", 10, "Oven lost."),), {"v": Version("a", "en", "", text)})
    packed = pack_texts(one, {"a": 7})
    ((article, language, _, held, _, is_whole),) = packed["versions"]
    assert (article, language, held, is_whole) == (7, "en", told, whole)
    ((version, start, end),) = packed["sentences"]
    assert version == 0
    assert in_units(held, start, end) == "Oven lost."
