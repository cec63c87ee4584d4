"""Figures of small changes to one gold record, worked out by hand."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ipgraph.errors import InputError, RecordError
from ipgraph.evaluate import Figures, evaluate_pairs, evaluate_records
from ipgraph.model.codec import decode_records

DATA = Path(__file__).parents[2] / "data"
GOLD_FOLDER = DATA / "gold"
GOLD_FOLDERS = [GOLD_FOLDER, *sorted(DATA.glob("further/*/gold"))]

GOLD: dict[str, Any] = {
    "article": {
        "id": "kiln-v-oven",
        "title": {"en": "Kiln Sues Oven", "zh": "窑诉炉"},
        "published": "2024-05-02",
        "languages": ["en", "zh"],
        "source": {"en": ["Pottery Court"]},
        "urls": ["https://example.org/a/"],
        "kind": "dispute",
    },
    "parties": [
        {"id": "p1", "name": {"en": ["Kiln Ltd.", "Kiln"], "zh": ["窑公司"]}, "type": "company"},
        {"id": "p2", "name": {"en": ["Oven Ltd."]}, "type": "company"},
        {"id": "p3", "name": {"en": ["a platform"]}, "type": "company", "unnamed": True},
    ],
    "rights": [
        {"id": "r1", "type": "invention-patent", "number": "ZL1", "title": {"en": ["Glaze"]}, "holders": ["p1"]},
    ],
    "proceedings": [
        {
            "id": "c1",
            "type": "civil-infringement",
            "forum": {"en": ["Pottery Court"]},
            "instance": "first",
            "case_number": "(2023) No. 5",
            "filed": "2023-01",
            "decided": "2024-01-09",
            "status": "decided",
            "claimants": ["p1"],
            "respondents": ["p2", "p3"],
            "rights": ["r1"],
            "claimed": [{"amount": 500, "currency": "CNY", "equivalent": {"amount": 70, "currency": "USD"}}],
            "awarded": [{"amount": 300, "currency": "CNY", "kind": "damages"}],
            "findings": [{"cause": "infringement", "result": "found"}],
            "remedies": ["damages"],
            "outcome": "claimant-partly-won",
        },
        {
            "id": "c2",
            "type": "civil-infringement",
            "forum": {"en": ["High Court"]},
            "instance": "second",
            "claimants": ["p1"],
            "respondents": ["p2"],
            "appellants": ["p2"],
            "outcome": "affirmed",
            "after": "c1",
        },
    ],
    "statistics": [
        {"metric": {"en": "cases"}, "value": 12, "unit": "cases", "period": "2023", "change_percent": -1.5},
    ],
    "disagreements": [{"about": "proceedings[0].filed", "en": "2023-02", "zh": "2023-01"}],
}

COUNTS = {
    "article": 5,  # date, kind, languages, source, link
    "party": 2,  # the platform has no name
    "role": 6,
    "forum": 2,
    "right": 5,  # type, number, title, holder, and that the first case is about it
    "proceeding": 8,  # two of each: the case itself, type, instance; one number, one appeal
    "date": 2,
    "money": 3,
    "outcome": 5,
    "statistic": 4,
    "disagreement": 1,
}


def _evaluate(change: Callable[[dict[str, Any]], object]) -> tuple[dict[str, Figures], int]:
    predicted = json.loads(json.dumps(GOLD))
    change(predicted)
    result = evaluate_pairs([("a", decode_records(json.dumps(GOLD)), decode_records(json.dumps(predicted)))])
    assert result.proceedings == 2
    return result.groups, result.proceedings_all_right


def test_a_record_agrees_with_itself() -> None:
    groups, all_right = _evaluate(lambda _: None)
    total = sum(COUNTS.values())
    assert groups == {**{k: Figures(n, n, n) for k, n in COUNTS.items()}, "all": Figures(total, total, total)}
    assert all_right == 2


def _swap_ids(record: dict[str, Any]) -> None:
    renamed = json.dumps(record).replace('"p1"', '"x"').replace('"p2"', '"p1"').replace('"x"', '"p2"')
    record.update(json.loads(renamed))
    record["parties"].reverse()
    record["proceedings"].reverse()


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(_swap_ids, id="ids and order are free"),
        pytest.param(lambda r: r["parties"][0]["name"].update(en=["the KILN"]), id="one shared form is enough"),
        pytest.param(lambda r: r["rights"][0].update(number="zl 1"), id="numbers are folded"),
        pytest.param(lambda r: r["proceedings"][0]["awarded"][0].pop("kind"), id="the kind of a sum is not scored"),
        pytest.param(lambda r: r["proceedings"][0].update(announced="2024-05"), id="announced is not scored"),
        pytest.param(lambda r: r["article"].update(urls=["https://example.org/a"]), id="a final slash says nothing"),
        pytest.param(lambda r: r["disagreements"][0].update(about="proceedings[1].filed"), id="index in a path"),
    ],
)
def test_what_makes_no_difference(change: Callable[[dict[str, Any]], object]) -> None:
    groups, all_right = _evaluate(change)
    assert groups["all"].f1 == 1.0
    assert all_right == 2


@pytest.mark.parametrize(
    ("change", "changed", "all_right"),
    [
        pytest.param(
            lambda r: r["proceedings"][0]["claimed"][0].update(amount=501),
            {"money": (2, 3, 3)},
            1,
            id="a wrong sum is missed and invented",
        ),
        pytest.param(
            lambda r: r["proceedings"][1].update(awarded=r["proceedings"][0].pop("awarded")),
            {"money": (2, 3, 3)},
            0,
            id="a sum in the wrong proceeding",
        ),
        pytest.param(
            lambda r: r["proceedings"].pop(),
            {"role": (3, 6, 3), "forum": (1, 2, 1), "proceeding": (4, 8, 4), "outcome": (4, 5, 4)},
            1,
            id="a proceeding not found",
        ),
        pytest.param(
            lambda r: r["parties"][0]["name"].update(en=["Amphora"], zh=[]),
            {"party": (1, 2, 2), "role": (4, 6, 6), "right": (4, 5, 5)},
            0,
            id="a wrong name is wrong wherever the party stands",
        ),
        pytest.param(
            lambda r: r["proceedings"][0].update(claimants=["p2"], respondents=["p1", "p3"]),
            {"role": (4, 6, 6)},
            1,
            id="sides swapped",
        ),
        pytest.param(
            lambda r: r["proceedings"][1]["forum"].update(en=["Lower Bench"]),
            {"forum": (1, 2, 2)},
            1,
            id="a wrong forum",
        ),
        pytest.param(
            lambda r: r["article"].update(published=None, source={}, urls=[]),
            {"article": (2, 5, 3)},
            2,
            id="an article without its date, source and link",
        ),
        pytest.param(
            lambda r: r["statistics"][0].update(value=13),
            {"statistic": (0, 4, 4)},
            2,
            id="all that is said about a wrong figure is wrong",
        ),
        pytest.param(
            lambda r: r["proceedings"][0].update(status="unknown", outcome="unknown"),
            {"outcome": (3, 5, 3)},
            1,
            id="unknown is not a fact",
        ),
        pytest.param(
            lambda r: r["rights"][0].update(title={"en": ["Kettle"]}),
            {"right": (4, 5, 5)},
            2,
            id="a wrong title under the right number",
        ),
    ],
)
def test_what_a_change_costs(
    change: Callable[[dict[str, Any]], object], changed: dict[str, tuple[int, int, int]], all_right: int
) -> None:
    groups, right = _evaluate(change)
    expected = {k: Figures(*changed.get(k, (n, n, n))) for k, n in COUNTS.items()}
    assert {k: groups[k] for k in COUNTS} == expected
    assert right == all_right


def test_records_that_one_side_lacks() -> None:
    record = decode_records(json.dumps(GOLD))
    total = sum(COUNTS.values())
    lacking = evaluate_pairs([("a", record, ())])
    # Nothing stands for a record that is not there: its date, kind and languages are said to be missing.
    assert lacking.groups["all"] == Figures(0, total, 3)
    assert (lacking.proceedings, lacking.proceedings_all_right) == (2, 0)
    invented = evaluate_pairs([("a", (), record)])
    assert invented.groups["all"] == Figures(0, 3, total)
    assert invented.proceedings == 0


def test_misses_name_the_thing() -> None:
    predicted = json.loads(json.dumps(GOLD))
    predicted["proceedings"][0]["claimed"][0]["amount"] = 501
    result = evaluate_pairs([("a", decode_records(json.dumps(GOLD)), decode_records(json.dumps(predicted)))])
    assert [(miss.kind, miss.group, miss.times, str(miss.fact)) for miss in result.misses] == [
        ("missed", "money", 1, "claimed | proceeding 1 (Pottery Court) | 500, CNY"),
        ("invented", "money", 1, "claimed | proceeding 1 (Pottery Court) | 501, CNY"),
    ]


@pytest.mark.parametrize(
    ("figures", "precision", "recall", "f1"),
    [
        (Figures(0, 0, 0), 1.0, 1.0, 1.0),
        (Figures(0, 4, 0), 0.0, 0.0, 0.0),
        (Figures(0, 0, 4), 0.0, 1.0, 0.0),
        (Figures(3, 6, 4), 0.75, 0.5, 0.6),
    ],
)
def test_figures(figures: Figures, precision: float, recall: float, f1: float) -> None:
    assert [figures.precision, figures.recall, figures.f1] == pytest.approx([precision, recall, f1])


@pytest.mark.parametrize("folder", GOLD_FOLDERS, ids=lambda folder: folder.parent.name)
def test_gold_agrees_with_itself(folder: Path, tmp_path: Path) -> None:
    for file in folder.glob("*.gold.json"):
        (tmp_path / file.name.replace(".gold.json", ".json")).write_bytes(file.read_bytes())
    result = evaluate_records(folder, tmp_path)
    assert result.misses == ()
    assert result.proceedings_all_right == result.proceedings > 0


def test_a_missing_file_counts_as_empty(tmp_path: Path) -> None:
    (tmp_path / "a.gold.json").write_text(json.dumps([GOLD]))
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "b.json").write_text("[]")
    assert evaluate_records(tmp_path, tmp_path / "out").groups["all"].recall == 0.0


def test_two_files(tmp_path: Path) -> None:
    (tmp_path / "a.gold.json").write_text(json.dumps(GOLD))
    (tmp_path / "b.json").write_text(json.dumps([GOLD]))
    assert evaluate_records(tmp_path / "a.gold.json", tmp_path / "b.json").groups["all"].f1 == 1.0


def test_wrong_input(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nowhere: no such file or folder"):
        evaluate_records(GOLD_FOLDER, tmp_path / "nowhere")
    with pytest.raises(InputError, match=r"holds no gold record.*\.gold\.json"):
        evaluate_records(tmp_path, tmp_path)
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match=r"empty: the folder holds no record.*ipgraph extract"):
        evaluate_records(GOLD_FOLDER, tmp_path / "empty")
    (tmp_path / "a.gold.json").write_text('{"article": {"id": "a", "colour": "red"}}')
    with pytest.raises(RecordError, match=r"a\.gold\.json: .*colour"):
        evaluate_records(tmp_path, tmp_path)
