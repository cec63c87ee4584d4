from ipgraph.resolve.reasons import doubts_of, joins_of
from ipgraph.resolve.resolution import resolve
from ipgraph.resolve.score import load_weights
from tests.resolve.stories import article, party, suit

OVEN = party("p2", "炉具股份有限公司")


def test_every_join_says_why() -> None:
    found = resolve(
        [
            article("a", party("p1", "窑科技有限公司"), OVEN, suit(case_number="(2024)苏05民初7号")),
            article("b", party("p1", "窑科技有限公司"), OVEN, suit(case_number="(2024)苏05民初7号")),
        ]
    )
    joins = {(join.kind, join.first, join.second): [reason.name for reason in join.clues] for join in joins_of(found)}
    assert joins["party", ("a", "p1"), ("b", "p1")] == ["same-chinese-legal-name"]
    assert joins["case", ("a", "c1"), ("b", "c1")][0] == "same-number"
    assert set(joins) == {("party", ("a", p), ("b", p)) for p in ("p1", "p2")} | {("case", ("a", "c1"), ("b", "c1"))}


def test_doubts_are_told_with_their_score() -> None:
    person = party("p1", "陶大山", type="person")
    pot = party("p2", "陶罐股份有限公司")
    found = resolve([article("a", person, OVEN), article("b", person, pot)])
    (doubt,) = doubts_of(found)
    assert [reason.name for reason in doubt.clues] == ["same-chinese-name", "distinctive-name", "personal-name"]
    assert doubt.score == load_weights()["party"].score(reason.name for reason in doubt.clues)
    assert all(reason.en and reason.zh for reason in doubt.clues)


def test_the_table_is_sound() -> None:
    for weights in load_weights().values():
        assert weights.doubt < weights.join
        assert all(clue.weight and clue.en and clue.zh for clue in weights.clues.values())
        assert len({clue.en for clue in weights.clues.values()}) == len(weights.clues)
