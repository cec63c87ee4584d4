"""What kind of proceeding a case is, where words for kinds stand in a text that tells of several."""

import pytest

from ipgraph.extract.case_types import type_of_case
from ipgraph.extract.draft import CaseDraft, Fact, Thread
from ipgraph.model.article import Span
from tests.extract.told_in_brief import told_in_brief

_WORDS = Fact("other", Span(40, 49), "en-type-antitrust")
_FOUND = Fact("found", Span(80, 90), "en-finding")


def _case(thread: Thread, role: str = "main", types: tuple[Fact, ...] = ()) -> CaseDraft:
    case = CaseDraft("en", thread, role, 0)
    case.types = list(types)
    thread.cases.append(case)
    return case


def test_words_that_tell_of_a_counterclaim_do_not_tell_of_the_suit() -> None:
    thread = Thread("en", 0, types=[_WORDS])
    suit, counter = _case(thread), _case(thread, "counterclaim", (_WORDS,))
    assert (type_of_case(suit).value, type_of_case(counter).value) == ("civil-infringement", "other")


def test_words_of_the_thread_tell_of_its_one_suit() -> None:
    assert type_of_case(_case(Thread("en", 0, types=[_WORDS]))).value == "other"


@pytest.mark.parametrize("at", ["suit", "appeal"])
def test_a_suit_in_which_infringing_was_decided_is_none_over_a_monopoly(at: str) -> None:
    thread = Thread("en", 0)
    suit, appeal = _case(thread), _case(thread, types=(_WORDS,))
    appeal.after = suit
    (suit if at == "suit" else appeal).findings["infringement"] = _FOUND
    assert {type_of_case(suit).value, type_of_case(appeal).value} == {"civil-infringement"}


def test_the_cancellation_of_a_layout_design_is_none_of_a_mark() -> None:
    told = told_in_brief(
        "Northbrook Ltd registered the layout-design BS.175530284. Holm Ltd had asked the CNIPA to cancel the "
        "registration. The office declined in 2021."
    )
    assert [line.split(":")[0] for line in told] == ["other administrative"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "最高人民法院就澜川公司诉晨岭公司侵害技术秘密纠纷上诉案作出判决，撤销一审判决，判令晨岭公司停止侵害，赔偿澜川公司80万元。"
            "在此之前，晨岭公司申请了一项专利，澜川公司提起权属诉讼，济南市中级人民法院于2023年判决该专利归澜川公司所有。",
            ["civil-infringement", "civil-infringement"],
        ),
        ("澜川公司起诉晨岭公司，济南市中级人民法院认定前案诉讼具有恶意，判赔35万元。", ["malicious-litigation"]),
    ],
)
def test_what_a_court_did_tells_the_kind_of_case(text: str, kinds: list[str]) -> None:
    told = [line.split(" ")[0] for line in told_in_brief(text)]
    assert told == kinds


def test_who_answers_for_an_office_in_the_name_of_a_case() -> None:
    told = told_in_brief(
        "The Supreme Court dismissed the appeal in Alder v Comptroller-General of Patents. Alder lost before the High "
        "Court in September 2020."
    )
    assert [line.split(" ")[0] for line in told] == ["administrative-litigation"] * 2


def test_what_was_to_be_paid_below_a_rate_set_above_is_the_rate_too() -> None:
    told = told_in_brief(
        "The UK Supreme Court will hear an appeal by Birch against a Court of Appeal ruling that raised the lump sum "
        "it must "
        "pay Alder for a global licence to its standard essential patents. In March 2023 the High Court set the sum at "
        "$138.7 million."
    )
    assert [line.split(" ")[0] for line in told] == ["frand-rate"] * 3
    assert [line.split(": ")[1].split(" =")[0] for line in told] == ["Alder > Birch"] * 3
