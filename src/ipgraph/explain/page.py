"""The report as one HTML page that needs nothing else: both languages side by side, facts with anchors, no scripts."""

import re
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from ipgraph.explain.coverage import Coverage, Sentence, Told
from ipgraph.explain.labels import fact_label, fact_value, text
from ipgraph.explain.screen import percent, summary
from ipgraph.model.codes import Language

_NOT_IN_A_NAME = re.compile(r"[^0-9A-Za-z]+")
# What HTML does not allow, half pairs among it, and what turns the direction of writing.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def page(coverage: Coverage, language: Language = "en") -> str:
    """The report of one article as HTML."""
    article = coverage.article
    titles = [(v.language, v.title.of(v.content)) for v in article.versions if v.title]
    titles.sort(key=lambda title: title[0] != language)
    contents = {version.language: version.content for version, _ in coverage.halves}
    return _template().render(
        language=language,
        style=files("ipgraph.explain").joinpath("page.css").read_text(encoding="utf-8"),
        titles=titles or [(language, article.id)],
        article=article,
        coverage=coverage,
        counts=summary(coverage, language),
        facts=[(told, *_shown(told, coverage, language)) for told in coverage.facts],
        text=lambda key: text(key, language),
        label=lambda fact: fact_label(fact, language),
        value=lambda fact: fact_value(fact, coverage.record, language),
        brief=lambda fact: fact_value(fact, coverage.record, language, brief=True),
        words=lambda sentence: sentence.span.of(contents[sentence.language]),
        pieces=lambda sentence: pieces(sentence, contents[sentence.language]),
    )


def pieces(sentence: Sentence, content: str) -> list[tuple[str, bool]]:
    """The words of a sentence in order, each stretch with whether a fact was read from it.

    >>> from ipgraph.model.article import Span
    >>> from ipgraph.model.evidence import Evidence
    >>> proof = Evidence(path="x", language="en", start=2, end=5, rule="r")
    >>> pieces(Sentence("en", 1, Span(0, 8), True, (proof,)), "A sued B")
    [('A ', False), ('sue', True), ('d B', False)]
    """
    span = sentence.span
    read = bytearray(span.end - span.start)
    for proof in sentence.evidence:
        start, end = max(proof.start, span.start) - span.start, min(proof.end, span.end) - span.start
        read[start:end] = b"\x01" * (end - start)
    found: list[tuple[str, bool]] = []
    start = 0
    for i in range(1, len(read) + 1):
        if i == len(read) or read[i] != read[start]:
            found.append((content[span.start + start : span.start + i], bool(read[start])))
            start = i
    return found


def anchor(fact: str) -> str:
    """The anchor of a fact on the page.

    >>> anchor("proceedings[0].claimants[1]")
    'f-proceedings-0-claimants-1'
    """
    return f"f-{_NOT_IN_A_NAME.sub('-', fact).strip('-')}"


def _shown(told: Told, coverage: Coverage, language: Language) -> tuple[str, str]:
    return fact_label(told.fact, language), fact_value(told.fact, coverage.record, language)


def _clean(value: object) -> object:
    if not isinstance(value, str) or hasattr(value, "__html__"):
        return value
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", value)


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, finalize=_clean
    )
    environment.filters.update(percent=percent, anchor=anchor)
    return environment.from_string(files("ipgraph.explain").joinpath("page.html.jinja").read_text(encoding="utf-8"))
