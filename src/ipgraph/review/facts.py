"""Facts of low confidence, and points on which the two versions of an article differ, as questions."""

from collections.abc import Iterator

from ipgraph.decide.seen import Held, named_by, quotes_at, value_at, words_at
from ipgraph.explain.labels import fact_label, fact_value
from ipgraph.model.codes import Language
from ipgraph.model.facts import fact_paths
from ipgraph.model.record import Disagreement
from ipgraph.review.holdings import Holdings
from ipgraph.review.items import Answer, Item
from ipgraph.review.labels import label

_LANGUAGES: tuple[Language, Language] = ("en", "zh")


def ask_facts(holdings: Holdings, below: float) -> Iterator[Item]:
    """Facts whose confidence is below a limit, the least likely first."""
    found: list[tuple[float, str, str]] = []
    for article, held in holdings.articles.items():
        least: dict[str, float] = {}
        for item in held.record.evidence:
            if item.confidence is not None:
                least[item.path] = min(item.confidence, least.get(item.path, 1.0))
        facts = set(fact_paths(held.record))
        found += [(sure, article, path) for path, sure in least.items() if sure < below and path in facts]
    for sure, article, path in sorted(found):
        if not path.startswith("disagreements") and not holdings.is_decided(article, path):
            yield _fact(holdings, article, path, sure)


def _fact(holdings: Holdings, article: str, path: str, sure: float) -> Item:
    held, language = holdings.articles[article], holdings.language
    fields = seen_fact(held, path)
    correct = _answer("right", "correct", {**fields, "is": fields["was"]}, language)
    answers = {"y": correct}
    if path != "article.kind":
        answers["n"] = _answer("wrong", "reject", fields, language)
    head = f"{fact_label(path, language)}{label('texts', 'colon', language)}{fact_value(path, held.record, language)}"
    return Item(
        kind="confidence",
        about=head,
        question=label("questions", "confidence", language),
        sides=(holdings.side(article, head, words_at(held, path)),),
        answers=answers,
        edit=_answer("edit", "correct", fields, language),
        weight=sure,
    )


def seen_fact(held: Held, path: str) -> dict[str, object]:
    """A fact as a decision names it: with its value, the words behind it, and whom it refers to."""
    return {
        "article": held.record.article.id,
        "path": path,
        "was": value_at(held.record, path),
        "quotes": list(quotes_at(held, path)),
        "names": list(named_by(held.record, path)),
    }


def _answer(name: str, kind: str, fields: dict[str, object], language: Language) -> Answer:
    reason = name if name in ("right", "wrong") else "adopt"
    return Answer(label("answers", name, language), kind, fields, label("reasons", reason, language))


def ask_disagreements(holdings: Holdings) -> Iterator[Item]:
    """Single facts on which the two versions of an article differ."""
    for article, held in sorted(holdings.articles.items()):
        for number, told in enumerate(held.record.disagreements):
            if None in (told.en, told.zh) or holdings.is_decided(article, told.about):
                continue
            try:
                value_at(held.record, told.about)
            except LookupError:
                continue
            yield _disagreement(holdings, article, number, told)


def _disagreement(holdings: Holdings, article: str, number: int, told: Disagreement) -> Item:
    held, language = holdings.articles[article], holdings.language
    # Where neither version's words are the value as it stands, the record follows the Chinese one.
    believed: Language = "en" if value_at(held.record, told.about) == told.en else "zh"
    other: Language = "zh" if believed == "en" else "en"
    fields = {"article": article, "path": told.about, "en": told.en, "zh": told.zh}
    sides = []
    for version in _LANGUAGES:
        words = [
            item
            for path in (f"disagreements[{number}].{version}", told.about)
            for item in words_at(held, path)
            if item.language == version
        ]
        head = f"{label('texts', version, language)}{label('texts', 'colon', language)}{_shown(getattr(told, version))}"
        sides.append(holdings.side(article, head, words))
    is_names = isinstance(value_at(held.record, told.about), dict)
    return Item(
        kind="disagreements",
        about=fact_label(told.about, language),
        question=label("questions", "disagreements", language, believed=label("texts", believed, language)),
        sides=tuple(sides),
        answers={
            "y": _answer("right", "adopt", {**fields, "language": believed}, language),
            "n": _answer("other", "adopt", {**fields, "language": other}, language),
        },
        edit=None if is_names else _answer("edit", "correct", seen_fact(held, told.about), language),
    )


def _shown(value: str | int | float | None) -> str:
    return f"{value:,.15g}" if isinstance(value, int | float) else str(value)
