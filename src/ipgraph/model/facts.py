"""Which fields of a record are facts, named by their paths.

A fact is a leaf that the article states: a name form, a code other than ``unknown`` and ``none``, a date, a sum, a
party's part in a proceeding. Ids and what only qualifies a fact (a sum's currency and kind, a party's ``unnamed`` mark)
are not facts of their own. The same paths key :class:`~ipgraph.model.evidence.Evidence` and ``Disagreement.about``.
"""

from collections.abc import Iterator

from ipgraph.model.record import Bilingual, Names, Proceeding, Record

ROLE_FIELDS = ("claimants", "respondents", "others", "appellants")
"""The fields of a proceeding that hold party ids."""

NOT_STATED = frozenset({None, "unknown", "none"})
"""Values of code fields that say nothing."""


def fact_paths(record: Record) -> Iterator[str]:
    """Give the path of every fact of ``record``, in the order of its fields.

    >>> from ipgraph.model.record import ArticleInfo, Record
    >>> list(fact_paths(Record(article=ArticleInfo(id="a", published="2024-05", kind="policy"))))
    ['article.published', 'article.kind']
    """
    article = record.article
    yield from _bilingual("article.title", article.title)
    if article.published:
        yield "article.published"
    yield from _names("article.source", article.source)
    for i, _ in enumerate(article.urls):
        yield f"article.urls[{i}]"
    yield "article.kind"
    for i, party in enumerate(record.parties):
        yield from _names(f"parties[{i}].name", party.name)
        yield f"parties[{i}].type"
    for i, right in enumerate(record.rights):
        at = f"rights[{i}]"
        yield f"{at}.type"
        if right.branch:
            yield f"{at}.branch"
        if right.number:
            yield f"{at}.number"
        yield from _names(f"{at}.title", right.title)
        for j, _ in enumerate(right.holders):
            yield f"{at}.holders[{j}]"
    for i, proceeding in enumerate(record.proceedings):
        yield from _proceeding(f"proceedings[{i}]", proceeding)
    for i, statistic in enumerate(record.statistics):
        at = f"statistics[{i}]"
        yield from _bilingual(f"{at}.metric", statistic.metric)
        yield f"{at}.value"
        yield f"{at}.unit"
        if statistic.period:
            yield f"{at}.period"
        if statistic.change_percent is not None:
            yield f"{at}.change_percent"
        yield from _names(f"{at}.reported_by", statistic.reported_by)
    for i, disagreement in enumerate(record.disagreements):
        for language in ("en", "zh"):
            if getattr(disagreement, language) is not None:
                yield f"disagreements[{i}].{language}"
    for i, _ in enumerate(record.groups):
        yield f"groups[{i}]"


def _proceeding(at: str, proceeding: Proceeding) -> Iterator[str]:
    yield f"{at}.type"
    yield from _names(f"{at}.forum", proceeding.forum)
    for field in ("instance", "case_number", "filed", "decided", "status"):
        if getattr(proceeding, field) not in NOT_STATED:
            yield f"{at}.{field}"
    for field in (*ROLE_FIELDS, "rights"):
        for j, _ in enumerate(getattr(proceeding, field)):
            yield f"{at}.{field}[{j}]"
    for field in ("claimed", "awarded", "claimed_in_all"):
        for j, money in enumerate(getattr(proceeding, field)):
            yield f"{at}.{field}[{j}].amount"
            if money.equivalent:
                yield f"{at}.{field}[{j}].equivalent.amount"
    for field in ("findings", "remedies", "sentences"):
        for j, _ in enumerate(getattr(proceeding, field)):
            yield f"{at}.{field}[{j}]"
    for field in ("outcome", "after", "announced", "as_of"):
        if getattr(proceeding, field) not in NOT_STATED:
            yield f"{at}.{field}"


def _names(at: str, names: Names) -> Iterator[str]:
    for language in ("en", "zh"):
        for i, _ in enumerate(getattr(names, language)):
            yield f"{at}.{language}[{i}]"


def _bilingual(at: str, text: Bilingual) -> Iterator[str]:
    for language in ("en", "zh"):
        if getattr(text, language):
            yield f"{at}.{language}"
