"""The record that is being written: its evidence and its disagreements so far."""

from typing import Any

from ipgraph.extract.slips import is_slip
from ipgraph.model.article import Article, Span, Version
from ipgraph.model.codes import Language
from ipgraph.model.evidence import Evidence
from ipgraph.model.record import Disagreement


class Writing:
    """What is written so far of one article: evidence and disagreements."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.versions: dict[Language, Version] = {version.language: version for version in article.versions}
        self.evidence: list[Evidence] = []
        self.disagreements: list[Disagreement] = []
        self.disagreement_evidence: list[tuple[int, Language, Span, str]] = []
        self.contested: set[str] = set()
        """The paths of facts on which the two versions differ, whether or not that is told as a disagreement."""


def add_evidence(w: Writing, path: str, language: Language, span: Span, rule: str) -> None:
    """Note the words behind a fact."""
    quote = span.of(w.versions[language].content)
    w.evidence.append(Evidence(path=path, language=language, start=span.start, end=span.end, rule=rule, quote=quote))


def add_disagreement(w: Writing, about: str, en: Any, zh: Any, en_span: Span, zh_span: Span) -> None:
    """Note that the two versions differ, with the words of both, where it can be one thing of which they speak."""
    w.contested.add(about)
    if not is_slip(en, zh):
        return
    index = len(w.disagreements)
    w.disagreements.append(Disagreement(about=about, en=en, zh=zh))
    w.disagreement_evidence += [(index, "en", en_span, "disagreement"), (index, "zh", zh_span, "disagreement")]


def all_disagreements(
    w: Writing, of_figures: tuple[Disagreement, ...], evidence: tuple[Evidence, ...]
) -> tuple[Disagreement, ...]:
    """All disagreements: those of the figures first, then those of the cases."""
    shift = len(of_figures)
    w.contested.update(each.about for each in of_figures)
    for index, language, span, rule in w.disagreement_evidence:
        add_evidence(w, f"disagreements[{index + shift}].{language}", language, span, rule)
    return (*of_figures, *w.disagreements)
