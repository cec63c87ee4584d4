"""Records that hold odd values survive being written and read."""

import json
from typing import Any

import pytest

from ipgraph.evaluate import evaluate_pairs
from ipgraph.model.codec import decode_records, encode_record

RECORD: dict[str, Any] = {
    "article": {"id": "a"},
    "parties": [{"id": "p1", "name": {"en": ["Kiln"]}, "type": "company"}],
    "proceedings": [{"id": "c1", "type": "civil-infringement", "claimed": [{"amount": 5, "currency": "CNY"}]}],
    "disagreements": [{"about": "parties[0].name", "en": "Kiln", "zh": "窑"}],
}


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("disagreements", 0, "about"), ""),
        (("proceedings", 0, "claimed", 0, "currency"), ""),
        (("proceedings", 0, "claimed", 0, "amount"), 10**400),
        (("proceedings", 0, "claimed", 0, "amount"), -(10**400)),
        (("proceedings", 0, "claimed", 0, "amount"), 0),
        (("parties", 0, "id"), ""),
        (("article", "id"), ""),
    ],
)
def test_an_odd_value_survives(path: tuple[Any, ...], value: object) -> None:
    tree = json.loads(json.dumps(RECORD))
    place = tree
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    (record,) = decode_records(json.dumps(tree))
    assert decode_records(encode_record(record)) == (record,)
    assert evaluate_pairs([("a", (record,), (record,))]).misses == ()


def test_an_empty_text_that_nothing_needs_is_left_out() -> None:
    tree = {
        **RECORD,
        "article": {"id": "a", "published": ""},
        "rights": [{"id": "r1", "type": "patent", "branch": None}],
    }
    (record,) = decode_records(json.dumps(tree))
    assert "branch" not in json.loads(encode_record(record))["rights"][0]
