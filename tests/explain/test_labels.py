import re
from pathlib import Path

import pytest

from ipgraph.explain.coverage import Coverage
from ipgraph.explain.labels import fact_label, fact_value, labels
from ipgraph.extract.traits import fact_of, kind_of
from ipgraph.model.codec import decode_records
from ipgraph.model.codes import Language
from ipgraph.model.facts import fact_paths
from ipgraph.model.record import ArticleInfo, GroupTie, Names, Party, Record

DATA = Path(__file__).parents[2] / "data"
GOLD_FOLDERS = [DATA / "gold", *sorted(DATA.glob("further/*/gold"))]


@pytest.mark.parametrize(
    ("fact", "label", "value", "label_zh", "value_zh"),
    [
        ("parties[0].name", "Party 1, name", "Brook Ltd. / 溪流公司", "当事人1，名称", "溪流公司 / Brook Ltd."),
        ("proceedings[0].claimants[0]", "Case 1, claimant", "Brook Ltd.", "案件1，提起方", "溪流公司"),
        ("proceedings[0].outcome", "Case 1, outcome", "remanded", "案件1，结果", "发回重审"),
        ("proceedings[0].rights[0]", "Case 1, right at issue", "patent ZL1", "案件1，涉案权利", "专利ZL1"),
        ("proceedings[0].claimed[0].amount", "Case 1, claimed", "6,000,000 CNY", "案件1，请求金额", "6,000,000 CNY"),
        (
            "proceedings[0].sentences[0]",
            "Case 1, prison term",
            "Brook Ltd.: 9 months",
            "案件1，刑期",
            "溪流公司：9个月",
        ),
        ("proceedings[1].after", "Case 2, reviews", "Case 1", "案件2，所审查的案件", "案件1"),
        (
            "disagreements[0]",
            "Disagreement 1, what each says",
            "Case 1, claimed: English 5,000,000, Chinese 6,000,000",
            "中英不一致1，各自说法",
            "案件1，请求金额：英文为5,000,000，中文为6,000,000",
        ),
    ],
)
def test_in_words(coverage: Coverage, fact: str, label: str, value: str, label_zh: str, value_zh: str) -> None:
    assert (fact_label(fact, "en"), fact_value(fact, coverage.record, "en")) == (label, value)
    assert (fact_label(fact, "zh"), fact_value(fact, coverage.record, "zh")) == (label_zh, value_zh)


def test_companies_of_one_group_in_words() -> None:
    parties = (
        Party(id="p1", name=Names(en=("Brook Ltd.",), zh=("溪流公司",)), type="company"),
        Party(id="p2", name=Names(en=("Source Inc.",), zh=("源泉公司",)), type="company"),
    )
    ties = (
        GroupTie(party="p1", relation="subsidiary-of", other="p2"),
        GroupTie(party="p2", relation="affiliate-of", other="p1"),
    )
    record = Record(article=ArticleInfo(id="brook"), parties=parties, groups=ties)
    assert fact_label("groups[0]", "en") == "Group 1, companies of one group"
    assert fact_value("groups[0]", record, "en") == "Brook Ltd., a subsidiary of Source Inc."
    assert fact_value("groups[1]", record, "zh") == "源泉公司，溪流公司的关联公司"


def test_briefly_one_form(coverage: Coverage) -> None:
    assert fact_value("parties[0].name", coverage.record, "zh", brief=True) == "溪流公司"


@pytest.mark.parametrize("folder", GOLD_FOLDERS, ids=lambda folder: folder.parent.name)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_fact_of_every_gold_record_has_words(language: Language, folder: Path) -> None:
    for file in folder.glob("*.json"):
        for record in decode_records(file.read_bytes()):
            for path in fact_paths(record):
                fact = fact_of(path)
                assert kind_of(fact) in labels().kinds, path
                assert fact_label(fact, language)
                assert fact_value(fact, record, language), path


def test_both_languages_have_the_same_places() -> None:
    table = labels()
    for rows in (table.things, table.kinds, table.texts):
        for key, label in rows.items():
            assert label.en, key
            assert label.zh, key
            assert sorted(re.findall(r"\{\w+\}", label.en)) == sorted(re.findall(r"\{\w+\}", label.zh)), key
