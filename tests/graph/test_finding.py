import pytest

from ipgraph.graph.finding import find_articles, near_names
from ipgraph.model.record import ArticleInfo, Bilingual

INFOS = (
    ArticleInfo(id="loom-sues-1a2b3c", title=Bilingual(en="Loom Sues", zh="银梭起诉飞梭")),
    ArticleInfo(id="loom-wins-4d5e6f", title=Bilingual(en="Loom Wins", zh="银梭胜诉")),
    ArticleInfo(id="loom-wins-7a8b9c", title=Bilingual(en="Loom Wins")),
    ArticleInfo(id="Loom Sues", title=Bilingual(en="Another Title")),
)


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("loom-sues-1a2b3c", ["loom-sues-1a2b3c"]),
        ("银梭胜诉", ["loom-wins-4d5e6f"]),
        ("Loom Wins", ["loom-wins-4d5e6f", "loom-wins-7a8b9c"]),
        ("Loom Sues", ["Loom Sues"]),
        ("loom wins", []),
        ("loom-sues", []),
        ("", []),
    ],
)
def test_an_article_is_found_by_its_id_or_its_exact_title(name: str, ids: list[str]) -> None:
    assert [info.id for info in find_articles(INFOS, name)] == ids


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("loom-win", ["loom-wins-4d5e6f", "loom-wins-7a8b9c"]),
        ("loom-sues-1a2b3", ["loom-sues-1a2b3c"]),
        ("银梭", ["loom-sues-1a2b3c", "loom-wins-4d5e6f"]),
        ("another titel", ["Loom Sues"]),
        ("xyzzy", []),
        ("", []),
    ],
)
def test_near_names(name: str, ids: list[str]) -> None:
    found = near_names(INFOS, name)
    assert len(found) <= 3
    assert list(found[: len(ids)]) == ids
    assert bool(found) == bool(ids)
