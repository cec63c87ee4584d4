"""What several test folders share: small articles, and an extraction that only names them."""

from pathlib import Path

import pytest
from hypothesis import settings

from ipgraph.model.article import Article
from ipgraph.model.record import ArticleInfo, Bilingual, Record

# No test is a timed one: how long an example takes depends on what else a machine does.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

ARTICLES = {
    "kiln.txt": (
        "Kiln Ltd. Sues Oven Ltd. over Glaze Patent\n"
        "Date: 2 May 2024\n"
        "Kiln Ltd. (Kiln) sued Oven Ltd. (Oven) before the Suzhou Intermediate People's Court on 3 January 2024. It "
        "says that Oven infringes its invention patent and claims RMB 5 million.\n"
    ),
    "窑.txt": (
        "窑公司起诉炉公司侵害釉料专利\n"
        "日期:2024-06-03\n"
        "2024年1月3日,窑股份有限公司(简称“窑公司”)向苏州市中级人民法院起诉炉股份有限公司(简称“炉公司”),"
        "主张其侵害发明专利权,索赔500万元。\n"
    ),
}


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of two readable articles, one in English and one in Chinese."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def damaged_articles(articles: Path) -> Path:
    """The same folder with three more files that cannot be read: empty, binary, broken off within a character."""
    (articles / "empty.txt").write_bytes(b"")
    (articles / "binary.txt").write_bytes(bytes(range(256)) * 8)
    (articles / "broken-off.txt").write_bytes(ARTICLES["窑.txt"].encode()[:-2])
    return articles


@pytest.fixture
def named_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """Extraction gives records that hold an article's id and title alone, so that tests of the shell are quick."""

    def name(article: Article) -> Record:
        titles = {v.language: v.title.of(v.content) for v in article.versions if v.title}
        languages = tuple(version.language for version in article.versions)
        return Record(article=ArticleInfo(id=article.id, title=Bilingual(**titles), languages=languages))

    monkeypatch.setattr("ipgraph.batches.extract_record", name)
