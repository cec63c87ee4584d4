import pytest

from ipgraph.view.projection import Picture
from ipgraph.view.readings import Split


def split_on(picture: Picture, point: str) -> Split:
    return next(split for split in picture.splits if split.point[0] == point)


@pytest.mark.parametrize(
    ("point", "english", "chinese", "adopted"),
    [
        ("Claimed", "CNY 4.51 billion", "4.51亿元", "zh"),
        ("Before", "Guangzhou Intermediate People's Court", "广东省高级人民法院", "zh"),
        ("Unit", "items", "批", "zh"),
    ],
)
def test_each_version_is_told_in_its_words(
    picture: Picture, point: str, english: str, chinese: str, adopted: str
) -> None:
    split = split_on(picture, point)
    assert (split.told["en"].text[0], split.told["zh"].text[1]) == (english, chinese)
    assert split.adopted == adopted
    for language, said in split.told.items():
        assert said.words
        for word in said.words:
            passage = picture.sentences[picture.stretches[word].sentence]
            assert picture.versions[passage.version].language == language


def test_a_difference_stands_at_what_it_is_about(picture: Picture) -> None:
    kinds = {node.iri: node.kind for node in picture.nodes()}
    assert {kinds[iri] for iri in split_on(picture, "Claimed").nodes} == {"proceeding"}
    assert {kinds[iri] for iri in split_on(picture, "Unit").nodes} == {"statistic"}
