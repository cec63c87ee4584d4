from pathlib import Path

from benchmarks.abuse import Scale, run
from benchmarks.hostile import requests

ARTICLES = Path(__file__).parents[2] / "data" / "articles"
SHORT = Scale(hostile=300, at_once=10, exploding=6, slow=6, connections=60, seconds=3)
REFUSED = {str(status) for status in (400, 401, 403, 404, 405, 406, 408, 413, 414, 415, 421, 431, 503, 504, 507)}
ANSWERED_WITHIN = 10
"""Seconds; the machine may be busy with other tests. What a quiet one does stands in benchmarks/abuse.md."""


def test_the_same_seed_gives_the_same_requests() -> None:
    assert list(requests(7, 50)) == list(requests(7, 50)) != list(requests(8, 50))


def test_an_abused_server_answers_others() -> None:
    outcomes = run(sorted(ARTICLES.iterdir())[:2], SHORT)
    assert [outcome.name for outcome in outcomes if outcome.longest > ANSWERED_WITHIN] == []
    by_name = {outcome.name: outcome.statuses for outcome in outcomes}
    hostile = by_name["hostile requests"]
    assert sum(hostile.values()) == SHORT.hostile
    assert set(hostile) <= REFUSED | {"200", "304", "no answer", "closed"}, hostile
    assert "no answer" not in by_name["exploding queries"]
    assert by_name["connections at once"] == {"200": 5 * SHORT.connections}
