"""How records and joins are held against a generated corpus: its own gold is without a fault, a worse one is not."""

from pathlib import Path

import pytest
from msgspec import structs

from benchmarks.accuracy import Scores
from benchmarks.generate.issues import write_corpus
from ipgraph.model.article import Article
from ipgraph.model.codec import decode_records
from ipgraph.model.record import Record
from ipgraph.resolve.resolution import resolve

Told = list[tuple[Article, Record]]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    write_corpus(folder, 120, seed=6)
    return folder


@pytest.fixture(scope="module")
def gold(corpus: Path) -> Told:
    """The gold records as if they had been extracted."""
    return [
        (Article(id=record.article.id, path=f"{path.name.removesuffix('.gold.json')}.txt", versions=()), record)
        for path in sorted((corpus / "gold").rglob("*.json"))
        for record in decode_records(path.read_bytes())
    ]


def test_gold_against_itself_has_every_fact(corpus: Path, gold: Told) -> None:
    found = Scores(corpus).measure(gold, resolve(record for _, record in gold))
    assert found["facts"]["all"] == [1.0, 1.0, 1.0]
    assert found["joins"]["parties"][0] > 0.98
    assert found["joins"]["parties"][1] > 0.6


def test_records_without_their_parties_lose_them(corpus: Path, gold: Told) -> None:
    bare = [(article, structs.replace(record, parties=(), evidence=())) for article, record in gold]
    found = Scores(corpus).measure(bare, resolve(record for _, record in bare))
    assert found["facts"]["party"][1] == 0.0
    assert found["joins"]["parties"] == [1.0, 0.0]


def test_files_that_gave_nothing_count_as_missed(corpus: Path, gold: Told) -> None:
    first = gold[0][0].path
    some = [one for one in gold if one[0].path != first]
    found = Scores(corpus).measure(some, resolve(record for _, record in some))
    assert 0.9 < found["facts"]["all"][1] < 1.0
