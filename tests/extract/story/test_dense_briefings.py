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
