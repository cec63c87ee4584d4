"""The article itself: title, date, kind, sources, links and language versions."""

import hashlib
from collections.abc import Mapping

from ipgraph.graph.iris import version_iri, web_address
from ipgraph.graph.sheet import LANGUAGES, Sheet
from ipgraph.graph.terms import DCT, IPG, PROV, SCHEMA, A, day, string
from ipgraph.model.codes import Language
from ipgraph.model.record import Record


def map_article_info(record: Record, texts: Mapping[Language, str], sheet: Sheet) -> None:
    """Write what the article is; a link that is no http or https address is left out."""
    info = record.article
    sheet.add(sheet.article, A, IPG("Article"))
    sheet.add(sheet.article, DCT("identifier"), string(info.id))
    sheet.bilingual("article.title", sheet.article, DCT("title"), info.title)
    sheet.code("article.kind", sheet.article, "articleKind", "article", info.kind)
    if info.published:
        sheet.fact("article.published", sheet.article, SCHEMA("datePublished"), day(info.published))
    sheet.names("article.source", sheet.article, IPG("sourceName"), info.source)
    if info.source:
        sheet.mention(sheet.article, None, info.source)
    for i, url in enumerate(info.urls):
        address = web_address(url)
        if address is not None:
            sheet.fact(f"article.urls[{i}]", sheet.article, PROV("hadPrimarySource"), str(address))
    for language in LANGUAGES:
        if language not in texts and language not in info.languages:
            continue
        version = str(version_iri(info.id, language))
        sheet.add(version, A, IPG("TextVersion"))
        sheet.add(version, SCHEMA("exampleOfWork"), sheet.article)
        sheet.add(version, SCHEMA("inLanguage"), string(language))
        if language in texts:
            sha256 = hashlib.sha256(texts[language].encode("utf-8", errors="replace")).hexdigest()
            sheet.add(version, SCHEMA("sha256"), string(sha256))
