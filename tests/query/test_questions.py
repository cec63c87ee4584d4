"""The answers to the ready-made questions on the small graph, alone and narrowed."""

from decimal import Decimal
from typing import Any

from ipgraph.query.catalogue import find_question
from ipgraph.query.run import run_query
from ipgraph.query.source import StoreSource
from ipgraph.query.table import Cell, Thing


def answer(graph: StoreSource, name: str, *columns: str, **values: str) -> list[tuple[Any, ...]]:
    """The named columns of the answer, things as their labels."""
    table = run_query(graph, find_question(name).text, {key.replace("_", "-"): value for key, value in values.items()})
    at = [[column.name for column in table.columns].index(name) for name in columns]
    return [tuple(_plain(row[i]) for i in at) for row in table.rows]


def _plain(cell: Cell) -> Any:
    if isinstance(cell, tuple):
        return [thing.label for thing in cell]
    return cell.label if isinstance(cell, Thing) else cell


def test_open_proceedings(small: StoreSource) -> None:
    columns = ("claimants", "respondents", "forum", "rights", "claimed_sums", "filed", "article")
    wuhan = "Wuhan Intermediate People's Court"
    first = (
        ["Dongfeng Pumps"],
        ["Xilang Valves"],
        wuhan,
        ["ZL201710000001.0 Impeller"],
        ["≥ CNY 5,000,000"],
        "2024-02",
    )
    second = (["Xilang Valves"], ["Dongfeng Pumps"], wuhan, ["patent"], ["CNY 1,250,000.5"], None)
    both = [(*first, "pump-makers"), (*second, "pump-makers")]
    assert answer(small, "open-proceedings", *columns) == both
    assert answer(small, "open-proceedings", *columns, party="XILANG", other="东风") == both
    assert answer(small, "open-proceedings", *columns, other="xilang valves") == both
    assert answer(small, "open-proceedings", *columns, party="Dongfeng", other="dongfeng") == []
    assert answer(small, "open-proceedings", *columns, right_type="invention-patent") == both[:1]
    assert answer(small, "open-proceedings", *columns, right_type="专利") == both
    assert answer(small, "open-proceedings", *columns, right_type="copyright") == []


def test_dispute_timeline(small: StoreSource) -> None:
    columns = ("date", "move", "proceeding_type", "forum")
    moves = [
        ("2023", "filed", "proceeding-customs-seizure", "Ningbo Customs"),
        ("2024-02", "filed", "infringement suit", "Wuhan Intermediate People's Court"),
        ("2024-03-01", "announced", "infringement suit", "Wuhan Intermediate People's Court"),
        ("2024-04-02", "filed", "proceeding-patent-invalidation", "CNIPA"),
        ("2024-05", "decided", "proceeding-patent-invalidation", "CNIPA"),
    ]
    assert answer(small, "dispute-timeline", *columns, party="东风", other="西浪") == moves
    assert answer(small, "dispute-timeline", "move", party="东风", language="zh")[-2:] == [("立案",), ("裁判",)]
    everything = answer(small, "dispute-timeline", *columns)
    assert everything == [
        *moves,
        ("2023-11-20", "decided", "infringement suit", "Hangzhou Internet Court"),
        (None, None, "infringement suit", "Hangzhou Intermediate People's Court"),
        (None, None, "proceeding-ownership", None),
    ]


def test_asserted_patents(small: StoreSource) -> None:
    columns = ("right", "asserted_by", "assertions", "challenged", "attackers", "forum", "outcome", "articles")
    plain = ("patent", ["Xilang Valves"], 1, False, None, None, None, ["pump-makers"])
    attacked = ("ZL201710000001.0 Impeller", ["Dongfeng Pumps"], 2, True, ["Xilang Valves"], "CNIPA")
    rows = [plain, (*attacked, "outcome-maintained", ["pump-makers"])]
    assert answer(small, "asserted-patents", *columns) == rows
    assert answer(small, "asserted-patents", *columns, party="Dongfeng") == rows[1:]
    song = (
        "River | Song (performance)",
        ["银杏唱片"],
        1,
        False,
        None,
        None,
        None,
        ["song-first-report", "song-on-a-site"],
    )
    assert answer(small, "asserted-patents", *columns, right_type="performance") == [song]


def test_claimed_and_awarded(small: StoreSource) -> None:
    columns = ("claimants", "currency", "claimed", "awarded", "difference")
    assert answer(small, "claimed-and-awarded", *columns) == [
        (["Dongfeng Pumps"], "CNY", 5000000, None, None),
        (["Xilang Valves"], "CNY", Decimal("1250000.5"), None, None),  # without the total
        (["银杏唱片"], "CNY", 300000, Decimal("21500.5"), Decimal("278499.5")),  # without the fine
    ]
    assert len(answer(small, "claimed-and-awarded", *columns, party="music site")) == 1


def test_claim_per_right(small: StoreSource) -> None:
    columns = ("right", "claimed", "rights")
    named = ("ZL201710000001.0 Impeller", 5000000, ["ZL201710000001.0 Impeller"])
    nameless = (None, Decimal("1250000.5"), ["patent"])
    assert answer(small, "claim-per-right", *columns) == [named, nameless]
    song = "River | Song (performance)"
    assert answer(small, "claim-per-right", *columns, right_type="copyright") == [(song, 300000, [song])]


def test_claims_added_up(small: StoreSource) -> None:
    columns = ("claimant", "parts", "sum_of_parts", "stated_total", "difference", "adds_up", "article")
    row = ("Xilang Valves", 1, Decimal("1250000.5"), Decimal("6250000.5"), 5000000, False, "pump-makers")
    assert answer(small, "claims-added-up", *columns) == [row]
    assert answer(small, "claims-added-up", *columns, party="dongfeng") == []


def test_measures_outside_court(small: StoreSource) -> None:
    columns = ("filed", "forum", "claimants", "outcome", "decided")
    customs = ("2023", "Ningbo Customs", ["Dongfeng Pumps"], "outcome-released", None)
    office = ("2024-04-02", "CNIPA", ["Xilang Valves"], "outcome-maintained", "2024-05")
    assert answer(small, "measures-outside-court", *columns) == [customs, office]
    assert answer(small, "measures-outside-court", *columns, party="银杏") == []


def test_last_known_status(small: StoreSource) -> None:
    columns = ("forum", "status", "as_of", "article")
    rows = answer(small, "last-known-status", *columns)
    assert rows[0] == ("Wuhan Intermediate People's Court", "pending", "2024-05-30", "pump-makers")  # the stated day
    assert rows[1] == ("Wuhan Intermediate People's Court", "pending", "2024-06-03", "pump-makers")  # the article's
    assert rows[-1] == ("Hangzhou Intermediate People's Court", "status-decided", "2024-07", "song-on-a-site")
    assert len(rows) == 7  # the earlier report of one of them is left out


def test_appeals(small: StoreSource) -> None:
    columns = ("forum_below", "decided_below", "outcome_below", "forum", "appellants", "outcome")
    below = ("Hangzhou Internet Court", "2023-11-20", "outcome-claimant-partly-won")
    appeal = (*below, "Hangzhou Intermediate People's Court", ["a music site", "银杏唱片"], "outcome-affirmed")
    assert answer(small, "appeals", *columns) == [appeal]
    assert answer(small, "appeals", *columns, right_type="patent") == []


def test_findings(small: StoreSource) -> None:
    columns = ("case_number", "cause", "result")
    found = ("(2023)浙0192民初7号", "cause-contributory-infringement", "result-found")
    not_found = ("(2023)浙0192民初7号", "cause-direct-infringement", "result-not-found")
    assert answer(small, "findings", *columns) == [found, not_found]
    assert answer(small, "findings", *columns, right="river", case="浙0192民初7", party="site") == [found, not_found]
    assert answer(small, "findings", *columns, case="浙0192民初8") == []
    assert answer(small, "findings", *columns, right="sea") == []


def test_damages_by_court(small: StoreSource) -> None:
    columns = ("forum", "decided", "awarded", "award_kind", "on_appeal")
    court = ("Hangzhou Internet Court", "2023-11-20")
    damages = (*court, 20000, "award-damages", ["outcome-affirmed"])
    expenses = (*court, Decimal("1500.5"), "award-expenses", ["outcome-affirmed"])
    assert answer(small, "damages-by-court", *columns) == [damages, expenses]
    assert answer(small, "damages-by-court", *columns, least="1,500.51") == [damages]
    assert answer(small, "damages-by-court", *columns, since="2023-11-20", until="2023") == [damages, expenses]
    assert answer(small, "damages-by-court", *columns, since="2023-11-21") == []
    assert answer(small, "damages-by-court", *columns, until="2023-10") == []
    assert answer(small, "damages-by-court", *columns, right_type="patent") == []


def test_dispute_counts(small: StoreSource) -> None:
    columns = ("dimension", "value", "disputes", "proceedings")
    rows = answer(small, "dispute-counts", *columns)
    assert [row for row in rows if row[0] == "kind of right"] == [
        ("kind of right", None, 1, 1),
        ("kind of right", "copyright", 1, 2),
        ("kind of right", "invention patent", 1, 3),
        ("kind of right", "patent", 1, 1),
    ]
    assert [row[1:] for row in rows if row[0] == "level of court or office"] == [
        ("forum-intermediate-court", 2, 3),
        (None, 1, 1),
        ("forum-customs", 1, 1),
        ("forum-internet-court", 1, 1),
        ("forum-ip-office", 1, 1),
    ]
    assert [row[1:] for row in rows if row[0] == "year"] == [(None, 1, 1), ("2023", 2, 6)]
    assert {row[0] for row in answer(small, "dispute-counts", *columns, language="zh")} == {
        "权利类型", "机关层级", "审理机关", "年份",
    }  # fmt: skip
    assert answer(small, "dispute-counts", *columns, since="2024") == []
    songs = answer(small, "dispute-counts", *columns, right_type="copyright")
    assert songs[0] == ("kind of right", "copyright", 1, 2)


def test_chains_of_appeal(small: StoreSource) -> None:
    columns = ("step", "forum", "outcome")
    first = (1, "Hangzhou Internet Court", "outcome-claimant-partly-won")
    second = (2, "Hangzhou Intermediate People's Court", "outcome-affirmed")
    assert answer(small, "appeal-chain", *columns) == [first, second]
    assert answer(small, "appeal-chain", *columns, case="浙0192民初7") == [first, second]  # the whole chain
    assert answer(small, "appeal-chain", *columns, case="浙0192民初8") == []


def test_what_stands_and_what_is_due(small: StoreSource) -> None:
    columns = ("instances", "outcome", "standing_outcome")
    affirmed = (2, "outcome-affirmed", "outcome-claimant-partly-won")
    assert answer(small, "final-results", *columns, party="银杏") == [affirmed]
    assert answer(small, "finally-due", "currency", "due", "last_outcome") == [
        ("CNY", Decimal("21500.5"), ["outcome-affirmed"])
    ]


def test_large_awards(small: StoreSource) -> None:
    columns = ("awarded", "currency", "award_kind")
    assert answer(small, "large-awards", *columns) == []
    damages = (20000, "CNY", "award-damages")
    assert answer(small, "large-awards", *columns, least="20000") == [damages]
    assert answer(small, "large-awards", *columns, least="20000", currency="usd") == []
    assert answer(small, "large-awards", "awarded", least="900") == [(20000,), (Decimal("1500.5"),), (900,)]


def test_filed_between(small: StoreSource) -> None:
    columns = ("filed", "announced", "certain", "proceeding_type")
    customs = ("2023", None, True, "proceeding-customs-seizure")
    suit = ("2024-02", None, True, "infringement suit")
    announced = (None, "2024-03-01", True, "infringement suit")
    attack = ("2024-04-02", None, True, "proceeding-patent-invalidation")
    assert answer(small, "filed-between", *columns) == [customs, suit, announced, attack]
    possibly = (*suit[:2], False, suit[3]), (*announced[:2], False, announced[3])
    assert answer(small, "filed-between", *columns, since="2024-02-10", until="2024-03-15") == [*possibly]
    assert answer(small, "filed-between", *columns, since="2024-04", until="2024-04") == [attack]
    assert answer(small, "filed-between", *columns, until="2023-06") == [(*customs[:2], False, customs[3])]


def test_long_pending_and_undated(small: StoreSource) -> None:
    assert answer(small, "long-pending", "months_open", "as_of") == []
    open_since = [(3, "2024-05-30"), (3, "2024-06-03")]  # filed in February; announced on 1 March
    assert answer(small, "long-pending", "months_open", "as_of", months="2") == open_since
    undated = [(row[0], row[1]) for row in answer(small, "filing-unknown", "announced", "status")]
    assert undated == [
        ("2024-03-01", "pending"), (None, "status-unknown"), (None, "pending"), (None, "status-decided"),
    ]  # fmt: skip


def test_versions_that_differ(small: StoreSource) -> None:
    columns = ("place", "in_english", "in_chinese", "adopted", "english_words", "chinese_words", "article")
    day = ("proceedings[0].decided", "2023-11-21", "2023-11-20", "2023-11-20", "21 November 2023", "11月20日")
    assert answer(small, "disagreements", *columns) == [(*day, "song-on-a-site")]
    assert answer(small, "disagreements", *columns, point="amount") == []


def test_articles_that_differ(small: StoreSource) -> None:
    columns = ("fact", "value", "article", "other_value", "other_article")
    outcome = ("outcome", "pending", "song-first-report", "outcome-claimant-partly-won", "song-on-a-site")
    status = ("status", "pending", "song-first-report", "status-decided", "song-on-a-site")
    assert answer(small, "conflicting-reports", *columns) == [outcome, status]
    assert answer(small, "conflicting-reports", *columns, point="status") == [status]


def test_the_words_behind_facts(small: StoreSource) -> None:
    columns = ("fact", "value", "quote", "quoted_in", "confidence")
    damages = [
        ("amount", 20000, "RMB 20,000", "en", Decimal("0.95")),
        ("amount", 20000, "2万元", "zh", Decimal("0.95")),
    ]
    expenses = ("amount", Decimal("1500.5"), "1500.5元", "zh", Decimal("0.6"))
    assert answer(small, "words-behind", *columns, point="amount") == [*damages, expenses]
    assert answer(small, "words-behind", *columns, party="东风") == []
    assert [row[1] for row in answer(small, "one-language-facts", "fact", "value", only_in="ZH")] == [
        "2023-11-20", Decimal("1500.5"),
    ]  # fmt: skip
    assert answer(small, "facts-by-rule", "rule_name", "facts", "confidence", rule="zh-sum") == [
        ("zh-sum", 2, Decimal("0.78"))
    ]


def test_split_findings(small: StoreSource) -> None:
    (row,) = answer(small, "split-findings", "found", "not_found")
    assert row == (["cause-contributory-infringement"], ["cause-direct-infringement"])
