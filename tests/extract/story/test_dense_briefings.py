"""Cases that a dense briefing tells in one or two sentences each: sides, days and courts of all of their instances."""

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

PUMPS = """\
Pumps, Valves and a Nullity Suit
9 April 2024
The Karlsruhe Higher Regional Court dismissed the action against Birch Pumpen GmbH on 5 March 2019, overturning the \
ruling of the Mannheim Regional Court of 3 April 2017 in Alder GmbH's favour.
The Federal Patent Court, acting on a nullity suit by Birch Pumpen GmbH, declared European patent EP 2 111 222 void on \
17 July 2021. On 7 July 2023 the Federal Court of Justice reversed and upheld the patent.
"""
BANS = """\
Two Suits over Valves
9 April 2024
Cedar Inc. commenced an action against Dogwood LLC in the U.S. District Court for the District of Oregon on February \
13, 2018, alleging infringement of U.S. Patent No. 7,111,222. Cedar's motion for a preliminary injunction, made in \
March 2018, was denied by the court on July 10 of the same year. A jury found on March 3, 2021 that the patent was \
infringed and awarded Cedar damages of $10 million. In 2022 both companies gave each other covenants not to sue.
"""
OBTAINED = """\
A Bag in Paris
9 April 2024
Elder SA obtained judgment on 7 February 2024 from the Tribunal judiciaire de Paris against Fir & Co. Ltd., which \
offered bags of canvas. Fir & Co. Ltd. must pay EUR 50,000.
"""


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def _told(text: str) -> list[tuple[str, str | None, str | None, str | None, list[str], list[str]]]:
    record = _read(text)
    name = {party.id: party.name.en[0].split()[0] for party in record.parties}
    return [
        (
            next(iter(c.forum.en), ""),
            c.instance,
            c.decided,
            c.outcome,
            [name[i] for i in c.claimants],
            [name[i] for i in c.respondents],
        )
        for c in record.proceedings
    ]


def test_a_review_tells_the_sides_and_the_day_of_the_court_below() -> None:
    told = {row[0]: row for row in _told(PUMPS)}
    assert told["Karlsruhe Higher Regional Court"][1:] == ("second", "2019-03-05", "reversed", ["Alder"], ["Birch"])
    below = told["Mannheim Regional Court"]
    assert (below[1], below[2], below[4], below[5]) == ("first", "2017-04-03", ["Alder"], ["Birch"])


def test_a_court_above_that_of_nullity_reviews_its_decision() -> None:
    record = _read(PUMPS)
    above = next(c for c in record.proceedings if "Federal Court of Justice" in c.forum.en)
    below = next(c for c in record.proceedings if "Federal Patent Court" in c.forum.en)
    assert (above.type, above.instance, above.outcome, above.after) == (
        "patent-invalidation",
        "second",
        "reversed",
        below.id,
    )


def test_a_jury_decides_the_suit_and_not_the_motion_in_it() -> None:
    record = _read(BANS)
    assert [(c.type, c.decided, [s.amount for s in c.awarded]) for c in record.proceedings] == [
        ("civil-infringement", "2021-03-03", [10_000_000]),
        ("preliminary-injunction", "2018-07-10", []),
    ]


def test_whoever_obtains_a_judgment_had_sued() -> None:
    assert _told(OBTAINED) == [
        ("Tribunal judiciaire de Paris", "first", "2024-02-07", "claimant-won", ["Elder"], ["Fir"]),
    ]


TWO_REVIEWS = """\
Valves before the Board
9 April 2024
Cedar Inc. sued Dogwood LLC in the U.S. District Court for the District of Oregon on May 3, 2018 over U.S. Patent \
Nos. 7,111,222 and 7,333,444. On April 13, 2020 the court granted summary judgment that the '222 patent is \
infringed. A jury awarded Cedar damages of $2 million on March 3, 2021, against the $9 million in damages that the \
company had sought. A notice of appeal to the Federal Circuit, which Cedar lodged in May 2021, awaits a hearing.
Dogwood challenged the patents at the Patent Trial and Appeal Board (PTAB) as well. In IPR2019-00361, the PTAB in \
July 2020 upheld every challenged claim of the '222 patent; in IPR2019-00546, decided the same month, it found \
claims of the '444 patent unpatentable in part. The Federal Circuit affirmed both decisions in 2021.
"""


def test_a_verdict_dates_the_suit_and_who_lodged_the_appeal_appealed() -> None:
    record = _read(TWO_REVIEWS)
    name = {party.id: party.name.en[0].split()[0] for party in record.parties}
    suit = next(c for c in record.proceedings if c.instance == "first")
    appeal = next(c for c in record.proceedings if c.after == suit.id)
    assert (suit.decided, [s.amount for s in suit.claimed], [s.amount for s in suit.awarded]) == (
        "2021-03-03",
        [9_000_000],
        [2_000_000],
    )
    assert [name[i] for i in appeal.appellants] == ["Cedar"]


def test_two_numbers_in_a_sentence_are_two_cases_and_both_are_reviewed() -> None:
    record = _read(TWO_REVIEWS)
    name = {party.id: party.name.en[0].split()[0] for party in record.parties}
    board = {c.id: c for c in record.proceedings if c.instance == "administrative"}
    assert sorted((c.case_number or "", c.decided, c.outcome, name[c.claimants[0]]) for c in board.values()) == [
        ("IPR2019-00361", "2020-07", "maintained", "Dogwood"),
        ("IPR2019-00546", "2020-07", "partly-invalidated", "Dogwood"),
    ]
    reviews = [c for c in record.proceedings if c.after in board]
    assert {c.after for c in reviews} == set(board)
    assert {(c.decided, c.outcome) for c in reviews} == {("2021", "affirmed")}


def test_a_state_is_no_office_and_an_order_upheld_above_is_affirmed() -> None:
    text = (
        "A Name for a State\n9 April 2024\nTarn Inc. sued the Portuguese Republic for trademark infringement in the "
        "Eastern District of Virginia in April 2018. The Lyon Commercial Court ordered Elder SA to stop on 27 November "
        "2019 in a suit of Fir SARL; the Lyon Court of Appeal upheld the order on 22 September 2021.\n"
    )
    record = _read(text)
    by_forum = {c.forum.en[0]: c for c in record.proceedings}
    assert by_forum["Eastern District of Virginia"].type == "civil-infringement"
    assert by_forum["Lyon Court of Appeal"].outcome == "affirmed"
