"""What waits is asked once, with the words behind it; each answer is a decision that the next build follows."""

import datetime
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from ipgraph.decide.kinds import NONE, Decision, Decisions
from ipgraph.decide.reading import read_decisions
from ipgraph.decide.replay import replay
from ipgraph.decide.seen import Held, value_at
from ipgraph.decide.writing import add_decision
from ipgraph.errors import DecisionError
from ipgraph.graph.store import Graph, open_graph
from ipgraph.model.codes import Language
from ipgraph.review.answering import decision_of, is_answered, objection, table_of, with_value
from ipgraph.review.items import ASKED, KINDS, Answer, Item, Kind
from ipgraph.review.waiting import hold, waiting
from tests.review.stories import TOLD, build

DAY = datetime.date(2026, 3, 1)
HELD = [Held(record, texts) for record, texts in TOLD]


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Iterable[Graph]:
    folder = tmp_path_factory.mktemp("review") / "g"
    build(folder)
    with open_graph(folder) as held:
        yield held


def asked(graph: Graph, *kinds: Kind, made: Decisions = NONE, language: Language = "en") -> list[Item]:
    return list(waiting(graph, hold(graph, made, language), kinds or ASKED))


def made(*decisions: Decision) -> Decisions:
    return Decisions(items=decisions)


def decide(answer: Answer) -> Decision:
    return decision_of(answer.kind, table_of(answer, "Ke Lan", DAY))


def test_what_is_asked_and_in_which_order(graph: Graph) -> None:
    assert [(item.kind, item.about, item.weight) for item in asked(graph)] == [
        ("doubts", "釉坊公司 = 釉坊公司", 3.0),
        ("disagreements", "Case 1, decided", None),
        ("conflicts", "(2024)苏05民初77号: outcome", None),
        ("conflicts", "(2024)苏05民初77号: awarded", None),
        ("confidence", "Case 1, awarded: 3,000,000 CNY", 0.58),
        ("confidence", "Case 1, outcome: claimant won", 0.6),
    ]
    assert [item.weight for item in asked(graph, "joins")] == [9.0, 9.0, 13.0]
    assert len(list(waiting(graph, hold(graph, NONE, "en"), ["confidence"], below=0.96))) == 5


def test_words_stand_beside_each_other(graph: Graph) -> None:
    (item,) = asked(graph, "disagreements")
    assert item.question == "The graph takes the Chinese version. Is that right?"
    shown = [(side.head, [(quote.before, quote.text, quote.after) for quote in side.quotes]) for side in item.sides]
    assert shown == [
        (
            "English: 2024-05-03",
            [("…ng Kiln won RMB 5 million against Bo Oven. The court sat on ", "3 May 2024", ".")],
        ),
        ("Chinese: 2024-05-05", [("青窑公司胜诉,博炉公司赔偿500万元。", "2024年5月5日", "宣判。")]),
    ]


def test_chinese(graph: Graph) -> None:
    doubt, disagreement, *_, low = asked(graph, language="zh")
    assert doubt.question == "两者是否为同一当事人？"
    assert doubt.clues == ("去除企业形式后中文名称相同",)
    assert disagreement.answers["n"].label == "另一说法正确"
    assert low.about == "案件1，结果：原告方胜诉"


ANSWERS: list[tuple[Kind, int, str, str]] = [
    ("doubts", 0, "y", "same"),
    ("doubts", 0, "n", "not-same"),
    ("joins", 0, "n", "not-same"),
    ("disagreements", 0, "y", "adopt"),
    ("disagreements", 0, "n", "adopt"),
    ("conflicts", 0, "y", "adopt"),
    ("conflicts", 1, "n", "adopt"),
    ("confidence", 0, "y", "correct"),
    ("confidence", 1, "n", "reject"),
]


@pytest.mark.parametrize(("kind", "number", "key", "decided"), ANSWERS)
def test_an_answer_is_a_decision_that_is_followed_and_not_asked_again(
    graph: Graph, tmp_path: Path, kind: Kind, number: int, key: str, decided: str
) -> None:
    item = asked(graph, kind)[number]
    answer = item.answers[key]
    assert answer.kind == decided
    path = tmp_path / "decisions" / "review.toml"
    add_decision(path, answer.kind, table_of(answer, "Ke Lan", DAY))
    found = read_decisions(path.parent)
    replayed = replay(HELD, found)
    assert (replayed.troubles, len(replayed.followed)) == ((), 1)
    assert item.about not in {each.about for each in asked(graph, kind, made=found)}
    holdings = hold(graph, NONE, "en")
    assert not is_answered(item, holdings)
    holdings.learn([decide(answer)])
    assert is_answered(item, holdings)
    build(tmp_path / "g", found)
    with open_graph(tmp_path / "g") as rebuilt:
        assert rebuilt.decisions() == found
        left = {each.about for each in asked(rebuilt, kind, made=rebuilt.decisions())}
    assert item.about not in left


@pytest.mark.parametrize(
    ("kind", "number", "key", "article", "path", "value"),
    [
        ("disagreements", 0, "n", "glaze", "proceedings[0].decided", "2024-05-03"),
        ("conflicts", 0, "n", "glaze", "proceedings[0].outcome", "unknown"),
        ("conflicts", 0, "n", "oven", "proceedings[0].outcome", "claimant-partly-won"),
        ("conflicts", 1, "y", "oven", "proceedings[0].awarded", []),
        ("confidence", 1, "n", "glaze", "proceedings[0].outcome", "unknown"),
        ("confidence", 0, "y", "oven", "proceedings[0].awarded[0].amount", 3_000_000),
    ],
)
def test_what_an_answer_changes(
    graph: Graph, kind: Kind, number: int, key: str, article: str, path: str, value: Any
) -> None:
    decision = decide(asked(graph, kind)[number].answers[key])
    records = {record.article.id: record for record in replay(HELD, made(decision)).records}
    assert value_at(records[article], path) == value


def test_a_pair_that_follows_from_others_is_not_asked(graph: Graph) -> None:
    (item,) = asked(graph, "doubts")
    one, other = item.answers["y"].fields["entries"]
    third = {"article": "oven", "entry": "p2", "names": ["博炉公司"]}
    tables = [
        ("same", {"kind": "party", "entries": [one, third]}),
        ("not-same", {"kind": "party", "entries": [third, other]}),
    ]
    found = [decide(Answer("", kind, fields, "r")) for kind, fields in tables]
    assert asked(graph, "doubts", made=made(*found)) == []
    assert len(asked(graph, "doubts", made=made(found[0]))) == 1


@pytest.mark.parametrize(
    ("text", "value", "refused"),
    [("4,000,000", 4_000_000, None), (" 2.5 ", 2.5, None), ("4百万", None, "write a number"), ("", None, "a number")],
)
def test_another_value_is_read_like_the_one_that_was(graph: Graph, text: str, value: Any, refused: str | None) -> None:
    edit = asked(graph, "confidence")[0].edit
    assert edit is not None
    if refused:
        with pytest.raises(ValueError, match=refused):
            with_value(edit, text, "en")
    else:
        assert with_value(edit, text, "en").fields["is"] == value


@pytest.mark.parametrize(("text", "possible"), [("settled", True), ("claimant-one", False), ("", False)])
def test_a_value_that_no_record_has_is_refused(graph: Graph, text: str, possible: bool) -> None:
    edit = asked(graph, "confidence")[1].edit
    assert edit is not None
    decision = decide(with_value(edit, text, "en"))
    assert (objection(decision, hold(graph, NONE, "en")) is None) == possible


def test_a_file_is_kept_as_it_is_and_added_to(graph: Graph, tmp_path: Path) -> None:
    path = tmp_path / "new" / "mine.toml"
    first, second = (asked(graph, kind)[0].answers["y"] for kind in ("doubts", "conflicts"))
    add_decision(path, first.kind, table_of(first, "Ke Lan", DAY))
    path.write_text(f"# mine\n{path.read_text(encoding='utf-8')}\n\n", encoding="utf-8")
    path.chmod(0o600)
    add_decision(path, second.kind, table_of(second, '窑 "K" \\ \x7f', DAY))
    assert path.read_text(encoding="utf-8").startswith("# mine\n[[same]]\n")
    assert path.stat().st_mode & 0o777 == 0o600
    found = read_decisions(path.parent).items
    assert {(each.kind, each.content.author) for each in found} == {("same", "Ke Lan"), ("adopt", '窑 "K" \\ \x7f')}
    assert [each.name for each in path.parent.iterdir()] == ["mine.toml"]


def test_a_file_that_is_none_is_left_alone(graph: Graph, tmp_path: Path) -> None:
    (answer, _) = asked(graph, "doubts")[0].answers.values()
    table = table_of(answer, "Ke Lan", DAY)
    (tmp_path / "a.toml").write_text("[project]\n", encoding="utf-8")
    with pytest.raises(DecisionError, match="no kind of decision"):
        add_decision(tmp_path / "a.toml", answer.kind, table)
    assert (tmp_path / "a.toml").read_text(encoding="utf-8") == "[project]\n"
    with pytest.raises(DecisionError, match=r"ends in \.toml"):
        add_decision(tmp_path / "a.txt", answer.kind, table)


def test_every_kind_can_be_asked_about() -> None:
    assert set(ASKED) | {"joins"} == set(KINDS)
