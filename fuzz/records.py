"""Files of records and of decisions: read whole, or refused with the field or line that is wrong."""

import json
import tempfile
import tomllib
from pathlib import Path
from typing import Any

import tomli_w
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from fuzz.target import Target, must
from fuzz.texts import PIECES, as_bytes, texts
from ipgraph.decide.kinds import Decisions
from ipgraph.decide.reading import parse_decisions, read_decisions
from ipgraph.decide.replay import replay
from ipgraph.errors import DecisionError, RecordError
from ipgraph.evaluate.score import evaluate_pairs
from ipgraph.graph.quads import decided_quads
from ipgraph.graph.records import StoredArticle, decode_lines, line_of
from ipgraph.model.codec import decode_records, encode_record
from ipgraph.model.record import Record
from tests.decide.samples import EVERY, HELD
from tests.graph.samples import GOLD

GOLD_TEXTS = tuple(path.read_text(encoding="utf-8") for path in sorted(GOLD.glob("*.json"))[:6])


def _records(data: bytes) -> None:
    try:
        records = decode_records(data, path="a.json")
    except RecordError as error:
        must(str(error).startswith("a.json: "), f"an error names no file: {error}")
        return
    for record in records[:3]:
        # What says nothing, such as an empty title, is left out; so it is the writing that is the same.
        (again,) = decode_records(encode_record(record))
        must(encode_record(again) == encode_record(record), "no round trip")
        line = line_of(record, {})
        (stored,) = decode_lines(GOLD, [line])
        must(line_of(stored.record, stored.texts) == line, "another line after a round trip")
        quads = decided_quads([StoredArticle(stored.record, {})])[0]
        must(len(quads) == len(set(quads)), "a quad twice")
    evaluation = evaluate_pairs([("a", records, records)])
    # What has neither name nor number is not known again, not even in the same record.
    for figures in evaluation.groups.values():
        must(0 <= figures.hits <= min(figures.gold, figures.predicted), f"more hits than facts: {figures}")


def _decisions(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    try:
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "a.toml").write_bytes(data)
            decisions = read_decisions(Path(folder))
    except DecisionError as error:
        must(f"a.toml:{error.line}: " in str(error), f"an error names no line: {error}")
        must(error.line is None or 1 <= error.line <= text.count("\n") + 1, f"no such line: {error}")
        return
    for decision in decisions.items:
        must(1 <= decision.line <= text.count("\n") + 1, f"no such line: {decision}")
    must(parse_decisions(decisions.texts) == decisions, "another answer for the same files")
    replayed = replay(HELD, decisions)
    must(len(replayed.records) == len(HELD), "a record is lost")
    for record in replayed.records:
        must(decode_records(encode_record(record)) == (record,), "a decided record is none")
    if decisions.items:
        _quads(replayed.records, decisions)


def _quads(records: tuple[Record, ...], decisions: Decisions) -> None:
    stored = [StoredArticle(told.record, told.texts) for told in sorted(HELD, key=lambda told: told.record.article.id)]
    quads = decided_quads(stored, decisions)[0]
    must(len(quads) == len(set(quads)), "a quad twice")


# ── input that is nearly right: a good one in which some leaves are others ───────────────────────────────────────

_ODD = st.one_of(
    texts(4),
    st.sampled_from(PIECES),
    st.integers(-(10**30), 10**30),
    st.floats(allow_nan=False),
    st.booleans(),
    st.none(),
    st.sampled_from(
        ("p1", "r1", "c1", "c2", "en", "CNY", "2024-13", "company", "../../etc/passwd", "javascript:alert(1)")
    ),
    st.just([]),
    st.just({}),
    st.just(10**400),
)


@st.composite
def _changed(draw: st.DrawFn, whole: Any) -> Any:
    """A tree of lists and tables with up to four leaves or branches replaced, doubled or gone."""
    tree = json.loads(json.dumps(whole))
    for _ in range(draw(st.integers(0, 4))):
        places: list[tuple[Any, Any]] = []
        waiting = [tree]
        while waiting:
            node = waiting.pop()
            keys = list(node) if isinstance(node, dict) else range(len(node)) if isinstance(node, list) else ()
            places += [(node, key) for key in keys]
            waiting += [node[key] for key in keys]
        if not places:
            break
        node, key = draw(st.sampled_from(places))
        act = draw(st.integers(0, 3))
        if act == 0:
            del node[key]
        elif act == 1 and isinstance(node, list):
            node.append(json.loads(json.dumps(node[key])))
        else:
            node[key] = draw(_ODD)
    return tree


def _json(tree: Any) -> bytes:
    return json.dumps(tree, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _toml(tree: Any) -> bytes:
    try:
        return as_bytes(tomli_w.dumps(tree))
    except (TypeError, ValueError, AttributeError):
        # TOML has no null.
        return json.dumps(tree).encode()


_GOLD = [json.loads(text) for text in GOLD_TEXTS]


def _decision_trees() -> SearchStrategy[bytes]:
    trees = [json.loads(json.dumps(tomllib.loads(text), default=str)) for text in EVERY]
    return st.sampled_from(trees).flatmap(_changed).map(_toml)


RECORDS = (
    Target(
        name="records",
        holds="records that survive JSON and give quads, or an error that names the file",
        check=_records,
        seeds=lambda: [text.encode()[:7000] for text in GOLD_TEXTS] + [text.encode() for text in GOLD_TEXTS[:2]],
        made=st.sampled_from(_GOLD).flatmap(_changed).map(_json),
        words=('"id"', '"parties"', '"proceedings"', '"amount"', '"evidence"', "null", "1e400"),
        pace=2.0,
        longest=16000,
    ),
    Target(
        name="decisions",
        holds="decisions with their lines, replayed over records and told in quads, or an error with file and line",
        check=_decisions,
        seeds=lambda: [text.encode() for text in EVERY],
        made=_decision_trees() | texts(12).map(as_bytes),
        words=(
            "[[same]]",
            "[[reject]]",
            "[[correct]]",
            "[[rename]]",
            "article = ",
            "path = ",
            "was = ",
            "is = ",
            "quotes = ",
            '"""',
        ),
        pace=2.0,
        longest=4096,
    ),
)
