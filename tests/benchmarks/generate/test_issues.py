"""Generated newsletters: their gold tells what their text says, in the very words, and the same seed gives the same."""

import json
from collections import defaultdict
from itertools import islice
from pathlib import Path

import pytest

from benchmarks.generate.issues import KINDS, Issue, gold_text, issues, write_corpus
from ipgraph.errors import ArticleError
from ipgraph.evaluate.score import evaluate_pairs
from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.codec import decode_records
from ipgraph.model.record import Record
from ipgraph.pipeline import read_articles
from ipgraph.read.newsletter import read_newsletter


@pytest.fixture(scope="module")
def made() -> list[Issue]:
    return list(issues(150, seed=3))


@pytest.fixture(scope="module")
def records(made: list[Issue]) -> list[Record]:
    return [article.record for issue in made for article in issue.articles]


def test_as_many_articles_as_were_asked_for(records: list[Record]) -> None:
    assert len(records) == 150


def test_one_seed_gives_one_corpus_and_another_seed_another(made: list[Issue]) -> None:
    assert list(issues(150, seed=3)) == made
    assert next(issues(150, seed=4)).text != made[0].text


def test_a_large_corpus_comes_as_a_stream() -> None:
    assert len(list(islice(issues(1_000_000), 5))) == 5


def test_evidence_points_at_its_words(made: list[Issue]) -> None:
    for issue in made:
        for article in issue.articles:
            texts = dict(article.texts)
            for one in article.record.evidence:
                assert texts[one.language][one.start : one.end] == one.quote


def test_the_offsets_of_evidence_are_those_of_the_article_as_it_is_read(made: list[Issue]) -> None:
    same = 0
    for issue in made:
        read = read_newsletter(issue.text, "issue.txt")
        for article in issue.articles:
            same += any({v.content for v in one.versions} == {text for _, text in article.texts} for one in read)
    # Some newsletters are cut otherwise than they were put together: that is what they measure.
    assert same > 140


def test_facts_of_the_record_stand_in_the_text(made: list[Issue]) -> None:
    for issue in made:
        for article in issue.articles:
            whole = "\n".join(text for _, text in article.texts)
            record = article.record
            names = [form for party in record.parties for form in (*party.name.en, *party.name.zh)]
            titles = [form for right in record.rights for form in (*right.title.en, *right.title.zh)]
            forums = [form for case in record.proceedings for form in (*case.forum.en, *case.forum.zh)]
            numbers = [right.number for right in record.rights if right.number]
            numbers += [case.case_number for case in record.proceedings if case.case_number]
            assert all(words in whole for words in (*names, *titles, *forums, *numbers, *record.article.urls))


def test_every_sum_date_and_role_has_its_words(records: list[Record]) -> None:
    for record in records:
        shown = {one.path for one in record.evidence}
        for number, case in enumerate(record.proceedings):
            at = f"proceedings[{number}]"
            assert all(f"{at}.claimed[{place}].amount" in shown for place in range(len(case.claimed)))
            assert all(f"{at}.awarded[{place}].amount" in shown for place in range(len(case.awarded)))
            assert all(f"{at}.{field}" in shown for field in ("filed", "decided") if getattr(case, field))
            assert case.case_number is None or f"{at}.case_number" in shown
            assert case.outcome == "unknown" or f"{at}.outcome" in shown


def test_references_are_to_entries_of_the_record(records: list[Record]) -> None:
    for record in records:
        parties = {party.id for party in record.parties}
        for case in record.proceedings:
            assert {*case.claimants, *case.respondents, *case.others, *case.appellants} <= parties
            assert set(case.rights) <= {right.id for right in record.rights}
            assert case.after is None or case.after in {one.id for one in record.proceedings}
        assert all(set(right.holders) <= parties for right in record.rights)


def test_the_corpus_has_what_newsletters_have(made: list[Issue], records: list[Record]) -> None:
    assert {record.article.kind for record in records} == {"dispute", "statistics", "policy"}
    assert {record.article.languages for record in records} == {("en",), ("zh",), ("en", "zh")}
    assert any(len(issue.articles) > 3 for issue in made)
    assert any(party.unnamed for record in records for party in record.parties)
    assert any(len(party.name.zh) > 1 for record in records for party in record.parties)
    assert any(record.statistics for record in records)
    sums = [one for record in records for case in record.proceedings for one in (*case.claimed, *case.awarded)]
    assert any(one.equivalent for one in sums)
    outcomes = {case.outcome for record in records for case in record.proceedings}
    assert {"pending", "settled", "claimant-partly-won", "respondent-won", "affirmed", "invalidated"} <= outcomes
    types = {case.type for record in records for case in record.proceedings}
    assert {"civil-infringement", "patent-invalidation", "criminal-prosecution", "customs-seizure"} <= types


def test_figures_are_of_years_before_the_article(records: list[Record]) -> None:
    for record in records:
        for figure in record.statistics:
            assert (figure.period or "")[:4] < (record.article.published or "")[:4]


def test_an_appeal_stands_right_after_what_it_reviews(records: list[Record]) -> None:
    for record in records:
        order = [case.id for case in record.proceedings]
        for case in record.proceedings:
            if case.after:
                between = order[order.index(case.after) + 1 : order.index(case.id)]
                assert all(one.after == case.after for one in record.proceedings if one.id in between)


def test_titles_and_dates_tell_articles_apart() -> None:
    seen = [
        (article.record.article.title, article.record.article.published)
        for issue in issues(200, seed=5)
        for article in issue.articles
    ]
    assert len(set(seen)) == len(seen)


def test_what_is_written_can_be_read_and_compared(tmp_path: Path) -> None:
    files = write_corpus(tmp_path, 6, seed=2)
    articles = sorted((tmp_path / "articles").rglob("*.txt"))
    assert len(articles) == files
    pairs = []
    for path in articles:
        gold = tmp_path / "gold" / path.parent.name / f"{path.stem}.gold.json"
        read = [one for one in read_articles([path]) if not isinstance(one, ArticleError)]
        assert all(isinstance(one, Article) for one in read)
        pairs.append((path.stem, decode_records(gold.read_bytes()), tuple(map(extract_record, read))))
    figures = evaluate_pairs(pairs).groups
    assert figures["all"].f1 > 0.6
    assert figures["party"].recall > 0.6


def test_identities_tell_what_comes_again(tmp_path: Path) -> None:
    write_corpus(tmp_path, 120, seed=2)
    for kind in KINDS:
        head, *rows = (tmp_path / "identities" / f"{kind}.tsv").read_text(encoding="utf-8").splitlines()
        assert head.split("\t") == ["file", "article", "entry", "identity", "reason"]
        again: dict[str, set[str]] = defaultdict(set)
        for row in rows:
            _, article, entry, identity, _ = row.split("\t")
            assert entry[0] in "pcr"
            again[identity].add(article)
        assert any(len(held) > 1 for held in again.values())


def test_gold_is_in_the_format_of_records(made: list[Issue]) -> None:
    text = gold_text(made[0])
    assert json.loads(text)
    assert decode_records(text) == tuple(article.record for article in made[0].articles)
