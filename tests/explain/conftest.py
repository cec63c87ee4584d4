"""An article in two languages, a record of it, and what covers what."""

import pytest

from ipgraph.explain.coverage import Coverage, cover
from ipgraph.model.article import Article, Version
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import (
    ArticleInfo,
    Bilingual,
    Disagreement,
    Finding,
    Names,
    Party,
    Proceeding,
    Record,
    Right,
    Sentence,
    Sum,
)
from ipgraph.read.newsletter import read_newsletter

TEXT = """\
Who Owns the Kettle? A Court Decides
Date: 2 May 2024
Brook Ltd. sued Stream Ltd. on 3 January 2024. It was a cold day. It claims RMB 5 million & more <than that>.
归谁所有?法院判了
日期:2024-05-02
2024年1月3日,溪流公司起诉河畔公司。天气寒冷。索赔600万元。
"""
PROOFS: tuple[tuple[str, Language, str], ...] = (
    ("article.title.en", "en", "Who Owns the Kettle? A Court Decides"),
    ("parties[0].name.en[0]", "en", "Brook Ltd."),
    ("parties[0].name.zh[0]", "zh", "溪流公司"),
    ("proceedings[0].claimants[0]", "en", "sued"),
    ("proceedings[0].claimants[0]", "zh", "起诉"),
    ("proceedings[0].filed", "en", "3 January 2024"),
    ("proceedings[0].claimed[0].amount", "zh", "600万元"),
    ("disagreements[0].en", "en", "RMB 5 million"),
    ("disagreements[0].zh", "zh", "600万元"),
)


def proof(version: Version, path: str, quote: str) -> Evidence:
    start = version.content.index(quote)
    return Evidence(
        path=path,
        language=version.language,
        start=start,
        end=start + len(quote),
        rule=f"{version.language}-test",
        quote=quote,
        confidence=0.87,
    )


def record_of(article: Article, proofs: tuple[tuple[str, Language, str], ...] = PROOFS) -> Record:
    versions = {version.language: version for version in article.versions}
    return Record(
        article=ArticleInfo(id=article.id, title=Bilingual(en="Who Owns the Kettle? A Court Decides")),
        parties=(Party(id="p1", name=Names(en=("Brook Ltd.",), zh=("溪流公司",)), type="company"),),
        rights=(Right(id="r1", type="patent", number="ZL1"),),
        proceedings=(
            Proceeding(
                id="c1", type="contract", claimants=("p1",), filed="2024-01-03", rights=("r1",), outcome="remanded",
                claimed=(Sum(amount=6_000_000, currency="CNY"),),
                findings=(Finding(cause="bad-faith", result="not-found"),), sentences=(Sentence(party="p1", months=9),),
            ),
            Proceeding(id="c2", type="contract", after="c1"),
        ),
        disagreements=(Disagreement(about="proceedings[0].claimed[0].amount", en=5_000_000, zh=6_000_000),),
        evidence=tuple(proof(versions[language], path, quote) for path, language, quote in proofs),
    )  # fmt: skip


@pytest.fixture
def coverage() -> Coverage:
    """The coverage of the article by the record."""
    (article,) = read_newsletter(TEXT, "kettle.txt")
    return cover(article, record_of(article))
