"""Whether a day that is over stands beside the name of a court."""

import pytest

from ipgraph.extract.scene import look
from ipgraph.extract.story.court_day import has_its_day
from ipgraph.model.article import Article
from ipgraph.read.newsletter import read_newsletter


@pytest.mark.parametrize(
    ("text", "beside", "close"),
    [
        pytest.param("In July 2019 the Regional Court of Ulm gave it back.", True, True, id="the month before it"),
        pytest.param("The Regional Court of Ulm gave it back in July 2019.", True, False, id="behind what it did"),
        pytest.param("He was right (Regional Court of Ulm, 2018: a licence).", True, True, id="a year in brackets"),
        pytest.param("He was right in the Regional Court of Ulm, 2018 miles off.", False, False, id="a bare number"),
        pytest.param("In August 2025 the Regional Court of Ulm hears it.", False, False, id="a month to come"),
    ],
)
def test_a_day_beside_a_court(text: str, beside: bool, close: bool) -> None:
    (article,) = read_newsletter(f"In brief\n28 June 2024\n{text}\n", "x.txt")
    assert isinstance(article, Article)
    scene = look(article.versions[0], "2024-06-28")
    (sentence,) = [s for s in scene.sentences if scene.forums.within(s)]
    (court,) = scene.forums.within(sentence)
    assert has_its_day(scene, sentence, court) is beside
    assert has_its_day(scene, sentence, court, close=True) is close
