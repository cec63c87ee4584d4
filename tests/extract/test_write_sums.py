"""The stated totals of claims: kept apart from what each case claims, and tied to no right by order alone."""

import pytest

from ipgraph.extract.draft import CaseDraft, SumDraft, Thread
from ipgraph.extract.write_sums import write_sums
from ipgraph.extract.writing import Writing
from ipgraph.model.article import Article, Span, Version
from ipgraph.model.codes import Language
from tests.extract.test_dating import cases

EN = (
    "On 3 April 2024 Maple Lamp Co., Ltd. announced that it had filed two patent infringement suits against Birch "
    "Light Co., Ltd. in the Ningbo Intermediate People's Court. The damages claimed in the two cases amounted to RMB 6 "
    "million and RMB 4 million respectively, a total claim amount of RMB 10 million. As of 24 April, both cases are "
    "still pending.\nThe suits rest on patents No. ZL201710000001.2 and No. ZL201510000002.8."
)
ZH = (
    "2024年4月3日,枫叶灯具有限公司公告称,其已在宁波市中级人民法院对白桦照明有限公司提起两件专利侵权诉讼,"
    "两案索赔额分别为600万元和400万元,合计1000万元。截至2024年4月24日,两案均在审理中,尚未判决。\n"
    "两案涉及第ZL201710000001.2号和第ZL201510000002.8号两项专利。"
)


@pytest.mark.parametrize(("language", "text"), [("en", EN), ("zh", ZH)])
def test_a_total_of_two_claims_is_told_once_and_beside_them(language: str, text: str) -> None:
    first, second = cases(language, text)
    assert [[money.amount for money in case.claimed] for case in (first, second)] == [[6_000_000], [4_000_000]]
    assert [(money.amount, money.total) for money in first.claimed_in_all] == [(10_000_000, True)]
    assert second.claimed_in_all == ()


@pytest.mark.parametrize(("language", "text"), [("en", EN), ("zh", ZH)])
def test_the_order_of_sums_and_patents_ties_none_to_the_other(language: str, text: str) -> None:
    first, second = cases(language, text)
    assert first.rights == second.rights == ("r1", "r2")


@pytest.mark.parametrize(("language", "text"), [("en", EN), ("zh", ZH)])
def test_what_is_announced_is_not_filed_then(language: str, text: str) -> None:
    for case in cases(language, text):
        assert (case.filed, case.announced, case.as_of) == (None, "2024-04-03", "2024-04-24")


@pytest.mark.parametrize(
    ("en", "zh", "written"),
    [
        ([12_000_000], [11_400_000, 600_000], [11_400_000, 600_000]),
        ([300_000, 50_000], [350_000], [300_000, 50_000]),
        ([12_000_000], [12_000_000], [12_000_000]),
        ([12_000_000, 600_000], [12_000_000, 600_000], [12_000_000, 600_000]),
        ([900_000], [500_000, 300_000], [900_000, 500_000, 300_000]),
    ],
)
def test_what_one_version_adds_up_is_told_apart(en: list[int], zh: list[int], written: list[int]) -> None:
    tellings: dict[Language, list[int]] = {"en": en, "zh": zh}
    drafts = {language: CaseDraft(language, Thread(language, 0), "main", 0) for language in tellings}
    for language, amounts in tellings.items():
        drafts[language].awarded = [SumDraft(each, "CNY", Span(0, 1), "sum") for each in amounts]
    versions = tuple(Version(language=language, content="sum") for language in tellings)
    w = Writing(Article(id="a", path="a.txt", versions=versions))
    sums = write_sums(w, "proceedings[0]", "awarded", drafts["en"], drafts["zh"])
    assert [each.amount for each in sums] == written
