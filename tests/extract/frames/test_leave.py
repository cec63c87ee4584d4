"""Who was not let into a court above: the court refused to hear the case, and its entry reviews the one before it."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import told_in_brief

HEAD = """\
Kiln maker loses again
Date: 16 June 2023
Luma Kilns Ltd sued Orbo Ovens Ltd for patent infringement. On 1 November 2019 the {court} found that Orbo Ovens had \
infringed. """
LONDON = HEAD.format(court="High Court in London") + "On 15 December 2020 the Court of Appeal dismissed its appeal. "
DELAWARE = HEAD.format(court="District of Delaware") + "The Federal Circuit affirmed on 15 December 2020. "


def proceedings(text: str) -> tuple[Proceeding, ...]:
    article = next(a for a in read_newsletter(text, path="r.txt") if isinstance(a, Article))
    return extract_record(article).proceedings


def last(text: str) -> Proceeding:
    return proceedings(text)[-1]


@pytest.mark.parametrize(
    ("text", "court", "decided"),
    [
        (LONDON + "Permission to go to the Supreme Court was refused.", "Supreme Court", None),
        (LONDON + "The Supreme Court refused leave in April 2022.", "Supreme Court", "2022-04"),
        (LONDON + "On 3 May 2022 the Supreme Court refused to hear a further appeal.", "Supreme Court", "2022-05-03"),
        (DELAWARE + "The U.S. Supreme Court denied certiorari on 3 May 2022.", "U.S. Supreme Court", "2022-05-03"),
        (DELAWARE + "The U.S. Supreme Court declined to hear the case in May 2022.", "U.S. Supreme Court", "2022-05"),
    ],
)
def test_leave_refused_is_a_third_instance_denied(text: str, court: str, decided: str | None) -> None:
    case = last(text)
    assert (case.instance, case.outcome, case.status) == ("retrial", "denied", "decided")
    assert court in case.forum.en
    assert (case.decided, case.after) == (decided, "c2")


@pytest.mark.parametrize(
    "words",
    ["Permission to go to the Supreme Court was sought.", "Certiorari was denied.", "Leave to appeal was refused."],
)
def test_no_court_is_made_up_that_refused(words: str) -> None:
    assert last(LONDON + words).instance == "second"
    assert last(LONDON + words).outcome == "affirmed"


def test_a_sum_is_told_by_what_the_court_below_had_granted() -> None:
    below, above = proceedings(
        "Kiln maker wins more\nDate: 16 June 2023\nLuma Kilns Co sued Orbo Ovens Co for patent infringement. In "
        "January 2020 the Intellectual Property High Court ordered Orbo Ovens to pay Luma Kilns 50 million yen, five "
        "times what the Tokyo District Court had awarded in 2018.\n"
    )
    if below.instance == "second":
        below, above = above, below
    assert (above.instance, above.outcome, above.decided, above.after) == ("second", "modified", "2020-01", below.id)
    assert (below.instance, below.decided) == ("first", "2018")


@pytest.mark.parametrize(
    "words",
    [
        "Luma Kilns has applied to the Supreme Court for permission to appeal.",
        "Luma Kilns is asking the Supreme Court for leave to appeal.",
        "Luma Kilns has asked the Supreme Court to hear the case.",
        "The Supreme Court granted Luma Kilns permission to appeal in July 2022.",
    ],
)
def test_who_asks_to_be_let_in_has_gone_further(words: str) -> None:
    case = last(LONDON + words)
    assert (case.instance, case.outcome, case.after) == ("retrial", "pending", "c2")
    assert case.forum.en == ("Supreme Court",)


def test_who_only_means_to_ask_has_not() -> None:
    assert last(LONDON + "Luma Kilns said it would ask the Supreme Court for permission to appeal.").id == "c2"


@pytest.mark.parametrize(
    "words",
    [
        "On 3 May 2022 the Supreme Court refused Orbo Ovens permission to appeal.",
        "Orbo Ovens went on to the Supreme Court, which on 3 May 2022 refused permission to appeal.",
        "Orbo Ovens turned to the Supreme Court, which refused leave on 3 May 2022.",
        "Orbo Ovens asked the Supreme Court for leave to appeal; the application was dismissed on 3 May 2022.",
    ],
)
def test_who_got_no_leave_is_the_appellant(words: str) -> None:
    case = last(LONDON + words)
    assert (case.instance, case.outcome, case.decided) == ("retrial", "denied", "2022-05-03")
    assert (case.claimants, case.respondents, case.appellants) == (("p1",), ("p2",), ("p2",))


def test_leave_that_is_asked_for_is_pending() -> None:
    case = last(LONDON + "Orbo Ovens has applied to the Supreme Court for leave to appeal; the application is pending.")
    assert (case.instance, case.outcome, case.appellants) == ("retrial", "pending", ("p2",))


LONDON_ZH = "窑与炉之争\n2023年6月16日\n2022年1月20日，英国上诉法院认定炉火公司侵害窑山公司的商标权。"


@pytest.mark.parametrize(
    ("words", "decided"),
    [
        ("炉火公司向英国最高法院申请上诉许可，2022年7月30日被拒绝。", "2022-07-30"),
        ("炉火公司向英国最高法院递交上诉许可申请，该申请于2022年7月30日被驳回。", "2022-07-30"),
        ("英国最高法院于2022年7月30日拒绝了炉火公司的上诉许可申请。", "2022-07-30"),
        ("炉火公司的上诉许可申请已被英国最高法院驳回。", None),
    ],
)
def test_leave_refused_in_chinese(words: str, decided: str | None) -> None:
    case = last(LONDON_ZH + words + "\n")
    assert (case.instance, case.outcome, case.decided, case.after) == ("retrial", "denied", decided, "c1")


def test_leave_asked_for_in_chinese_is_pending() -> None:
    case = last(LONDON_ZH + "炉火公司已向英国最高法院申请上诉许可，目前尚无结果，仍在审理。\n")
    assert (case.instance, case.outcome) == ("retrial", "pending")


@pytest.mark.parametrize(
    ("end", "outcome"),
    [
        ("2021年9月，申请被裁定驳回。", "denied; appealed 乙山有限公司; decided 2021-09"),
        ("最高人民法院驳回其申请。", "denied; appealed 乙山有限公司"),
        ("最高人民法院提审后改判驳回甲海有限公司的诉讼请求。", "reversed; appealed 乙山有限公司"),
    ],
)
def test_a_retrial_that_is_not_opened(end: str, outcome: str) -> None:
    told = "甲海有限公司诉乙山有限公司，浙江省高级人民法院二审维持一审判决。乙山有限公司向最高人民法院申请再审，"
    assert told_in_brief(told + end)[-1].split(" = ")[1] == outcome


def test_a_retrial_that_is_only_announced() -> None:
    text = "甲海有限公司诉乙山有限公司，浙江省高级人民法院二审维持原判。乙山有限公司表示将向最高人民法院申请再审。"
    assert all(" retrial" not in case for case in told_in_brief(text))
