"""Write what the article itself is: title, date, languages, sources, links, kind."""

from ipgraph.extract.about_law import is_about_law
from ipgraph.extract.writing import Writing, add_evidence
from ipgraph.model.article import Span
from ipgraph.model.codes import ArticleKind, Language
from ipgraph.model.record import ArticleInfo, Bilingual, Names

LANGUAGES: tuple[Language, Language] = ("en", "zh")


def _without_cases(w: Writing) -> ArticleKind:
    """What an article without cases and figures is: one about a law, a rule, a campaign, or something else."""
    for language, version in w.versions.items():
        if is_about_law(version.content, language):
            return "policy"
    return "other"


def write_info(w: Writing, disputes: bool, figures: bool) -> ArticleInfo:
    """The record of the article itself."""
    title: dict[str, str] = {}
    sources: dict[str, tuple[str, ...]] = {}
    urls: list[str] = []
    published = None
    for language, version in w.versions.items():
        if version.title:
            title[language] = version.title.of(version.content)
            add_evidence(w, f"article.title.{language}", language, version.title, "title-line")
        if version.published and published in (None, version.published.value):
            published = version.published.value
            add_evidence(w, "article.published", language, version.published.span, "date-line")
        names: list[str] = []
        for span in version.sources:
            name = span.of(version.content)
            if name not in names:
                add_evidence(w, f"article.source.{language}[{len(names)}]", language, span, "source-line")
                names.append(name)
        if names:
            sources[language] = tuple(names)
        for span in version.urls:
            url = span.of(version.content)
            if url not in urls:
                urls.append(url)
            add_evidence(w, f"article.urls[{urls.index(url)}]", language, span, "link-line")
    kind: ArticleKind = "dispute" if disputes else "statistics" if figures else _without_cases(w)
    for language, version in w.versions.items():
        span = version.title or (version.paragraphs[0] if version.paragraphs else Span(0, min(1, len(version.content))))
        add_evidence(w, "article.kind", language, span, f"kind-{kind}")
    return ArticleInfo(
        id=w.article.id,
        title=Bilingual(**title),
        published=published,
        languages=tuple(language for language in LANGUAGES if language in w.versions),
        source=Names(**sources),
        urls=tuple(urls),
        kind=kind,
    )
