"""What wire reports tell in their own order: the court behind what it held, an appeal by who persuaded whom."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter

_ITC = (
    "The U.S. International Trade Commission ruled in January 2022 that Beta Corp had infringed five Alpha Inc patents."
)


def record_of(*sentences: str) -> Record:
    (article,) = read_newsletter("\n".join(["A verdict", "28 August 2025", *sentences]), "x.txt")
    return extract_record(article)


def names(record: Record, ids: tuple[str, ...]) -> list[str]:
    return [party.name.en[0] for party in record.parties if party.id in ids]


@pytest.mark.parametrize(
    ("told", "result", "outcome"),
    [
        (
            "Beta Inc infringed a patent of Alpha GmbH, the Regional Court of Hamburg ruled on Friday.",
            "found",
            "claimant-won",
        ),
        (
            "A drug of Beta Inc infringes patents of Alpha GmbH, a federal jury in Delaware found.",
            "found",
            "claimant-won",
        ),
        (
            "Beta Inc did not infringe a patent of Alpha GmbH, a federal jury in Delaware found.",
            "not-found",
            "respondent-won",
        ),
        (
            "Whether Beta Inc infringed a patent of Alpha GmbH must be tried, a federal judge in Delaware ruled.",
            None,
            "unknown",
        ),
        ("Alpha GmbH claims that Beta Inc infringed its patent, the Regional Court of Hamburg said.", None, "unknown"),
    ],
)
def test_what_a_court_named_behind_it_held(told: str, result: str | None, outcome: str) -> None:
    for case in record_of(told).proceedings:
        assert [f.result for f in case.findings] == ([result] if result else [])
        assert case.outcome == outcome


def test_a_lead_names_the_court_of_appeal_later() -> None:
    record = record_of(
        "Alpha Inc persuaded a U.S. appeals court on Thursday to revive a $32 million patent award against Beta Corp.",
        "The U.S. Court of Appeals for the Federal Circuit said U.S. District Judge Ada Orr was wrong to throw it out.",
    )
    (case, *_) = record.proceedings
    upper = [c.forum.en for c in record.proceedings if c.instance == "second"]
    assert upper == [("U.S. Court of Appeals for the Federal Circuit",)]
    assert (case.outcome, case.decided, names(record, case.appellants)) == ("reversed", "2025-08-28", ["Alpha Inc"])


def test_a_lead_of_an_appellate_court_is_no_first_instance() -> None:
    record = record_of(
        "An appellate court on Thursday ordered Beta Co. to pay Alpha Co. 5.7 billion won for taking trade secrets, "
        "cutting by a third what a lower court had set.",
        "The Seoul High Court agreed. The Seoul Central District Court had awarded 8.5 billion won.",
        "Ada Cho, who left to found Beta in 2021, is jointly liable.",
    )
    told = {c.forum.en[0]: (c.instance, c.outcome) for c in record.proceedings}
    assert told["Seoul High Court"] == ("second", "modified")
    assert [c.decided for c in record.proceedings if c.decided == "2021"] == []


@pytest.mark.parametrize("review", ["affirmed", "left that order in place", "upheld the decision"])
def test_an_order_of_the_trade_commission_is_reviewed(review: str) -> None:
    first, second = record_of(_ITC, f"The Federal Circuit {review} in April 2024.").proceedings
    assert (second.type, second.after, second.outcome) == ("section-337", first.id, "affirmed")


@pytest.mark.parametrize(
    ("told", "claimed", "outcome"),
    [
        ("Ada Gray is suing Beta Corp. for $160,000 in moral damages over copyright in a song.", [160000], "pending"),
        ("Beta Corp. is being sued for $3 million by Alpha Inc. for copyright infringement.", [3000000], "pending"),
        ("Alpha Inc. sued Beta Corp. in May 2025 for infringing marks used on goods worth $5 million.", [], "pending"),
    ],
)
def test_what_is_sued_for(told: str, claimed: list[int], outcome: str) -> None:
    (case,) = record_of(told).proceedings
    assert ([s.amount for s in case.claimed], case.outcome) == (claimed, outcome)


def test_the_sum_asked_for_was_awarded() -> None:
    record = record_of(
        "Alpha Co. took Beta Inc., which was called Gamma Inc., to the Tokyo District Court in February 2017 over "
        "its trademark. The court agreed and on Sept. 27, 2018, awarded the 10 million yen that had been demanded."
    )
    (case,) = record.proceedings
    assert ([s.amount for s in case.claimed], [s.amount for s in case.awarded]) == ([10_000_000], [10_000_000])
    assert (names(record, case.claimants), names(record, case.respondents)) == (["Alpha Co."], ["Beta Inc."])


def test_an_interdict_shows_both_sides() -> None:
    record = record_of(
        "Gray & Sons, the distiller, obtained an interim interdict from the Court of Session in May 2021 that kept "
        "Beta Ltd's gin off the shelves because it infringed its trade mark."
    )
    (case,) = record.proceedings
    assert (case.type, case.outcome) == ("preliminary-injunction", "granted")
    assert (names(record, case.claimants), names(record, case.respondents)) == (["Gray & Sons"], ["Beta Ltd"])


def test_a_society_is_called_by_what_it_is() -> None:
    record = record_of(
        "Beta Corp. must stop using songs and owes damages to GEMA, the Munich Regional Court I said. GEMA, a "
        "collecting society, holds the copyright. The society had gone to court in November 2024."
    )
    (case,) = record.proceedings
    assert (names(record, case.claimants), case.filed) == (["GEMA"], "2024-11")


@pytest.mark.parametrize(
    ("lower", "stay", "forum", "appealing"),
    [
        (
            "The Bombay High Court in May 2024 restrained Beta Ltd from using the trademark of Alpha Ltd.",
            "The Supreme Court of India stayed that order in June 2024.",
            ("Supreme Court of India",),
            [],
        ),
        (
            "The Delhi High Court in May 2024 ordered Beta Ltd to pay Alpha Ltd Rs 5 crore for trademark infringement.",
            "A division bench of the court stayed the judgment on 3 July until Beta's appeal is decided.",
            (),
            ["Beta Ltd"],
        ),
        (
            _ITC,
            "The Federal Circuit on Wednesday paused the ban while it considers Beta's appeal.",
            ("Federal Circuit",),
            ["Beta Corp"],
        ),
    ],
)
def test_a_decision_held_back_is_on_appeal(lower: str, stay: str, forum: tuple[str, ...], appealing: list[str]) -> None:
    record = record_of(lower, stay)
    first, second = record.proceedings
    assert (second.forum.en if second.forum else (), second.status, second.after) == (forum, "pending", first.id)
    assert (names(record, second.appellants), first.status) == (appealing, "decided")


def test_a_court_that_undoes_its_part_of_a_patent() -> None:
    record = record_of(
        "Gamma AG saw its patent EP 1 857 122 struck down by the Federal Patent Court in May 2023 on a complaint by "
        "Beta GmbH. The District Court of The Hague annulled its Dutch part in May 2024."
    )
    assert [(c.type, c.outcome) for c in record.proceedings] == [("patent-invalidation", "invalidated")] * 2


def test_an_order_turns_out_to_be_interim() -> None:
    record = record_of(
        'A Lyon judge has ordered Beta SA to stop selling bags under the trade mark "Lupo". Alpha GmbH obtained the '
        "preliminary injunction on Friday."
    )
    (case,) = record.proceedings
    assert (case.type, case.outcome, names(record, case.claimants)) == (
        "preliminary-injunction",
        "granted",
        ["Alpha GmbH"],
    )


def test_an_appeal_overturns_the_judgment_it_names() -> None:
    record = record_of(
        "On Monday the Court of Appeal in London told Beta Ltd that its cans infringe a trade mark of Alpha Ltd.",
        "The appeal overturns a January 2024 judgment of the Intellectual Property Enterprise Court.",
        "In another case the Court of Appeal agreed in May 2023 with the lower court that Beta had copied a design.",
    )
    told = {(c.forum.en[0] if c.forum else "", c.decided): c for c in record.proceedings}
    lower = told["Intellectual Property Enterprise Court", "2024-01"]
    assert told["Court of Appeal in London", "2025-08-25"].after == lower.id
    assert told["Court of Appeal in London", "2023-05"].after != lower.id


def test_a_court_of_appeal_agreed_with_was_reviewed() -> None:
    record = record_of(
        "In March 2024 the UK Supreme Court dismissed Beta Ltd's appeal and agreed with the Court of Appeal in London "
        "that its listings infringed trade marks of Alpha Ltd. The High Court had ruled in the seller's favour in 2021."
    )
    top, middle, first = record.proceedings
    assert (top.outcome, top.after, middle.after) == ("affirmed", middle.id, first.id)
    assert (middle.outcome, first.outcome) == ("unknown", "unknown")


@pytest.mark.parametrize(
    ("told", "outcome", "decided"),
    [
        (
            "Alpha Ltd's trademark suit against Beta, filed in the Munich Regional Court in May 2021, was thrown out "
            "in June 2022.",
            "respondent-won",
            "2022-06",
        ),
        (
            "Alpha Ltd sued Beta AG in the Munich Regional Court over a trademark in May 2021, but the suit was "
            "dismissed in June 2022.",
            "respondent-won",
            "2022-06",
        ),
        (
            "A complaint that Alpha Ltd brought against Beta AG in Delaware federal court in 2020 over a patent was "
            "dismissed in 2021.",
            "respondent-won",
            "2021",
        ),
        (
            "Alpha Ltd sued Beta AG in the Munich Regional Court over a trademark in May 2021 after its request for "
            "a licence was rejected.",
            "unknown",
            None,
        ),
    ],
)
def test_what_came_of_a_suit_is_told_in_one_breath(told: str, outcome: str, decided: str | None) -> None:
    (case,) = record_of(told).proceedings
    assert (case.outcome, case.decided) == (outcome, decided)


def test_a_closing_names_the_accused() -> None:
    record = record_of(
        "Beta Inc will pay a fine of $85 million under a plea deal entered in federal court in Chicago on Monday over "
        "trade secrets of Alpha Corp.",
        "The case is U.S. v. Beta Inc, U.S. District Court, Northern District of Illinois, No. 24-cr-00137.",
    )
    (case,) = record.proceedings
    assert (case.outcome, names(record, case.respondents)) == ("convicted", ["Beta Inc"])
