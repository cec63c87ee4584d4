import pytest

from ipgraph.diff.told import entries_of, label_of
from ipgraph.model.codes import Language
from ipgraph.model.facts import fact_paths
from ipgraph.model.record import GroupTie, Record
from tests.graph.dozen import DOZEN
from tests.graph.samples import KILN, LATER, gold_records


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_fact_of_a_record_is_told_of_a_named_entry(language: Language) -> None:
    for record in (KILN, LATER, *DOZEN, *gold_records()):
        entries = entries_of(record, record, language)
        paths = [path for path in fact_paths(record) if not path.startswith("disagreements")]
        assert sum(entry.facts.total() for entry in entries.values()) == len(paths) + len(record.disagreements)
        assert all(entry.label and entry.id for entry in entries.values())


@pytest.mark.parametrize(
    ("place", "record", "english", "chinese"),
    [
        ("article", KILN, "Kiln Sues Oven over Glaze Patent", "窑公司起诉炉公司"),
        ("article", LATER, "kiln-wins", "kiln-wins"),
        ("parties[0]", KILN, "Kiln", "窑公司"),
        ("parties[0]", LATER, "窑股份有限公司", "窑股份有限公司"),
        ("rights[0]", KILN, "invention patent ZL201110269715.3", "发明专利 ZL201110269715.3"),
        (
            "proceedings[0]",
            KILN,
            "Kiln v Oven Ltd., a dealer, Suzhou Intermediate People's Court",
            "窑公司诉炉股份有限公司、某经销商，苏州市中级人民法院",
        ),
        ("proceedings[4]", LATER, "炉股份有限公司", "炉股份有限公司"),
        ("statistics[0]", DOZEN[10], "patent suits", "patent suits"),
    ],
)
def test_labels(place: str, record: Record, english: str, chinese: str) -> None:
    assert (label_of(place, record, "en"), label_of(place, record, "zh")) == (english, chinese)


def test_facts_have_their_words() -> None:
    entries = entries_of(KILN, KILN, "en")
    assert entries["proceedings[0]"].words["proceedings.filed", "2024-05"] == ("May 2024", "2024年5月")
    assert entries["proceedings[0]"].words["proceedings.claimants", "Kiln"] == ("Kiln Ltd.",)
    assert entries["parties[0]"].words["parties.name", "Kiln Ltd."] == ("Kiln Ltd.",)
    assert entries["proceedings[0]"].words["proceedings.status", "pending"] == ()


def test_a_case_that_reviews_another_names_it_and_not_its_number() -> None:
    told = entries_of(LATER, LATER, "en")["proceedings[4]"]
    assert ("proceedings.after", "窑股份有限公司 v 炉股份有限公司, （2024）苏05民初 77号") in told.facts


def test_ties_of_a_group_are_told() -> None:
    record = Record(
        article=KILN.article, parties=KILN.parties, groups=(GroupTie(party="p1", relation="subsidiary-of", other="p2"),)
    )
    assert dict(entries_of(record, record, "en")["groups[0]"].facts) == {
        ("groups", "Kiln, a subsidiary of Oven Ltd."): 1
    }
