"""Steps that the press tells in passing: appeals behind their court, orders set aside, suits without sides."""

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Proceeding, Record
from ipgraph.read.newsletter import read_newsletter


def _read(text: str) -> Record:
    (article,) = read_newsletter(f"Pump news of the week\nDate: 12 June 2024\n{text}\n", "x.txt")
    return extract_record(article)


def _at(record: Record, court: str) -> Proceeding:
    (case,) = [case for case in record.proceedings if any(court in form for form in case.forum.en)]
    return case


def _names(record: Record, ids: tuple[str, ...]) -> list[str]:
    return [party.name.en[0] for party in record.parties if party.id in ids]


def test_an_appeal_told_in_the_sentence_behind_its_court_is_decided_there() -> None:
    record = _read(
        "Marlin Pumps Ltd. sued Quill5 Inc. in the Osaka District Court in 2020. The Supreme Court of Japan gave "
        "judgment on 3 May 2024. The appeal of Quill5 Inc. was dismissed."
    )
    above = _at(record, "Supreme Court")
    assert (above.instance, above.outcome, above.decided) == ("retrial", "affirmed", "2024-05-03")


def test_what_sets_aside_an_interim_order_reviews_it() -> None:
    record = _read(
        "On 6 May 2024 the Court of Appeal of the UPC, on the appeal of Beta Valves GmbH, set aside a "
        "preliminary injunction. That injunction, the first of the year, had been granted by the Munich Local "
        "Division on 9 January 2024 at the request of Marlin Pumps SE."
    )
    above, below = _at(record, "Court of Appeal"), _at(record, "Munich")
    assert (above.type, above.instance, above.outcome) == ("preliminary-injunction", "second", "reversed")
    assert (below.type, below.outcome, below.decided) == ("preliminary-injunction", "granted", "2024-01-09")
    assert record.proceedings[0].after is not None


def test_a_nullity_suit_is_before_the_court_that_decides_it() -> None:
    record = _read(
        "Marlin Pumps SE holds patent EP 1 222 333. Upon a nullity action by Beta Valves GmbH the Federal Patent "
        "Court declared the German part of the patent invalid on 7 May 2024."
    )
    (case,) = record.proceedings
    assert (case.type, case.outcome, case.decided) == ("patent-invalidation", "invalidated", "2024-05-07")


def test_the_owner_of_the_right_has_sued_the_one_who_is_ordered_to_pay() -> None:
    record = _read(
        'MARLIN Pumps Ltd. ("Marlin") holds Japanese Patent No. 6111222 for a valve. The Osaka District Court '
        "dismissed the suit in 2022. The Intellectual Property High Court thought otherwise on 3 May 2023: QX5, "
        "Inc. was enjoined and ordered to pay JPY 3 million."
    )
    below, above = _at(record, "Osaka"), _at(record, "Intellectual Property")
    assert (_names(record, below.claimants), _names(record, below.respondents)) == (
        ["MARLIN Pumps Ltd."],
        ["QX5, Inc."],
    )
    assert (below.outcome, above.outcome, above.after) == ("respondent-won", "reversed", below.id)


def test_an_action_against_an_office_has_the_office_on_the_other_side() -> None:
    record = _read(
        "In T-111/22 the General Court dismissed on 5 June 2024 the action that Marlin AG had brought against "
        "the European Union Intellectual Property Office (EUIPO) over its trade mark No. 12111222."
    )
    (case,) = record.proceedings
    assert (case.type, case.outcome) == ("administrative-litigation", "respondent-won")
    assert _names(record, case.claimants) == ["Marlin AG"]
    assert _names(record, case.respondents) == ["European Union Intellectual Property Office"]


def test_an_appeal_told_only_to_be_given_up() -> None:
    record = _read(
        "In 2022 Marlin Pumps Ltd. sued Beta Valves Ltd. in the Seoul Central District Court over a trade "
        "secret. The court found for Marlin Pumps Ltd. on 3 May 2023. Beta Valves Ltd. then withdrew the appeal "
        "that it had lodged with the Seoul High Court."
    )
    above = _at(record, "Seoul High Court")
    assert (above.instance, above.outcome, _names(record, above.appellants)) == (
        "second", "withdrawn", ["Beta Valves Ltd."],
    )  # fmt: skip


def test_questions_and_records_are_no_decisions() -> None:
    record = _read(
        "The Delhi High Court ordered Beta Valves Ltd. on 3 May 2024 to pay Marlin Pumps Ltd. INR 3 million for "
        "patent infringement, the largest sum that an Indian court has ever awarded. No injunction was granted. "
        "How much Beta Valves Ltd. must pay in costs will be argued in July."
    )
    (case,) = record.proceedings
    assert [money.amount for money in case.awarded] == [3_000_000]
    assert case.outcome == "claimant-won"


def test_the_court_to_which_a_case_is_returned_is_where_a_jury_decided() -> None:
    record = _read(
        "On 6 May 2024 the Federal Circuit vacated the judgment against Beta Valves Inc. and returned the case "
        "to the U.S. District Court for the Eastern District of Texas. The plaintiff, Marlin Pumps LLC, opened "
        "hostilities on 5 February 2019 with a patent. It was found infringed by a jury on 11 August 2021, and "
        "the bill came to $6 million."
    )
    above, below = _at(record, "Federal Circuit"), _at(record, "Texas")
    assert (above.outcome, above.after) == ("remanded", below.id)
    assert (below.filed, below.decided, [money.amount for money in below.awarded]) == (
        "2019-02-05", "2021-08-11", [6_000_000],
    )  # fmt: skip
    assert _names(record, below.claimants) == ["Marlin Pumps LLC"]


def test_a_suit_in_another_country_is_another_suit() -> None:
    record = _read(
        "Marlin Pumps Ltd. sued Beta Valves Inc. in the District of Delaware on 5 May 2021 for patent "
        "infringement. Marlin Pumps Ltd. had also sued Beta Valves Inc. in London in 2021. There the High Court "
        "dismissed the claim on 3 May 2023; on Marlin Pumps Ltd.'s appeal the Court of Appeal reversed on 6 May "
        "2024."
    )
    assert [case.forum.en[0] for case in record.proceedings] == [
        "District of Delaware",
        "High Court",
        "Court of Appeal",
    ]
    assert _at(record, "Court of Appeal").after == _at(record, "High Court").id


def test_sides_that_are_only_called_applicants_and_defendants() -> None:
    record = _read(
        "On 6 May 2024 the Munich Local Division granted a preliminary injunction, after two days of hearing. "
        "Applicants were Marlin Pumps SE and Quill GmbH; Beta Valves GmbH was the defendant. The application had "
        "reached the court on 1 March 2024, the day it opened."
    )
    (case,) = record.proceedings
    assert _names(record, case.claimants) == ["Marlin Pumps SE", "Quill GmbH"]
    assert (case.filed, case.decided) == ("2024-03-01", "2024-05-06")


def test_the_appeal_from_a_nullity_suit_is_the_owners() -> None:
    record = _read(
        "Upon a nullity action by Beta Valves GmbH the Federal Patent Court declared the patent EP 1 222 333 "
        "invalid on 7 May 2024. Marlin Pumps SE has lodged an appeal with the Federal Court of Justice."
    )
    below, above = record.proceedings
    assert (above.type, above.outcome, above.after) == ("patent-invalidation", "pending", below.id)
    assert _names(record, below.respondents) == _names(record, above.appellants) == ["Marlin Pumps SE"]


def test_a_suit_against_an_office_hangs_on_the_board_that_is_told_after_it() -> None:
    record = _read(
        "In T-111/22 the General Court dismissed on 5 June 2024 the action that Marlin AG had brought against "
        "the European Union Intellectual Property Office (EUIPO) over its trade mark No. 12111222. On 16 "
        "December 2020 Beta Valves BV had asked for a declaration of invalidity. The Cancellation Division "
        "obliged on 3 May 2021; Marlin AG appealed, and on 7 March 2022 the Second Board of Appeal of EUIPO "
        "turned the appeal down."
    )
    suit, first, board = (_at(record, name) for name in ("General Court", "Cancellation", "Second Board"))
    assert (suit.after, board.after) == (board.id, first.id)
    assert (first.outcome, board.outcome, suit.outcome) == ("invalidated", "affirmed", "respondent-won")
    assert _names(record, first.respondents) == ["Marlin AG"]


def test_a_court_that_agrees_to_hear_an_appeal_has_it_before_itself() -> None:
    record = _read(
        "Marlin Pumps Ltd. sued Beta Valves Ltd. in the High Court in London in 2021 for patent infringement. "
        "The claim was dismissed on 3 May 2022. On 6 May 2023 the Court of Appeal dismissed the appeal of Marlin "
        "Pumps Ltd. The UK Supreme Court has agreed to hear Marlin Pumps Ltd.'s further appeal."
    )
    above = _at(record, "Supreme Court")
    assert (above.instance, above.outcome, _names(record, above.appellants)) == (
        "retrial", "pending", ["Marlin Pumps Ltd."],
    )  # fmt: skip


def test_the_others_named_in_one_breath_stand_on_the_side_that_nobody_names() -> None:
    record = _read(
        "Buyers thought of Zeal International and its distributor, Zeal of Bern, Inc. The jury in the U.S. "
        "District Court for the Southern District of New York found on 8 February 2023 that Marlin Pumps Ltd. "
        "had infringed the ZEAL trademark. Suit had been brought on 14 January 2022, within weeks of the launch."
    )
    (case,) = record.proceedings
    assert _names(record, case.respondents) == ["Marlin Pumps Ltd."]
    assert _names(record, case.claimants) == ["Zeal International", "Zeal of Bern, Inc."]
    assert (case.filed, case.decided) == ("2022-01-14", "2023-02-08")


def test_the_number_of_a_complaint_stands_before_its_verb() -> None:
    (article,) = read_newsletter(
        "Marlin announces an order\nSALEM, Ore. - October 26, 2023 - Marlin Pumps Inc. announced today that the U.S. "
        "International Trade Commission has found Beta Valves Inc. in violation of Section 337. The complaint in "
        "Investigation No. 337-TA-1276 was lodged in June 2021 by Marlin Pumps Inc.\n",
        "x.txt",
    )
    record = extract_record(article)
    (case,) = record.proceedings
    assert record.article.published == "2023-10-26"
    assert (case.case_number, case.filed) == ("337-TA-1276", "2021-06")
