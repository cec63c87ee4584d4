"""The dates of filing and deciding, as against those of finding out, publishing and reporting."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.article import Article
from ipgraph.model.record import Proceeding
from ipgraph.read.newsletter import read_newsletter
from tests.extract.told_in_brief import record_of, told_in_brief

HEAD = {"en": "Report\nDate: 2 May 2024\n", "zh": "案件报道\n日期:2024-05-02\n"}


def cases(language: str, text: str) -> tuple[Proceeding, ...]:
    article = next(a for a in read_newsletter(HEAD[language] + text + "\n", path="r.txt") if isinstance(a, Article))
    return extract_record(article).proceedings


@pytest.mark.parametrize(
    ("language", "text", "filed", "decided"),
    [
        (
            "en",
            "The High Court dismissed the suit of Maple Ltd against Birch Ltd on 16 March: Maple had shown no harm.",
            None,
            "2024-03-16",
        ),
        (
            "en",
            "Maple Lamp Co., Ltd. sued Birch Light Co., Ltd. before the Ningbo Intermediate People's Court on 4 March "
            "2022 for trademark infringement. On 9 May 2023 the court ordered Birch Light Co., Ltd. to pay RMB "
            "500,000.",
            "2022-03-04",
            "2023-05-09",
        ),
        (
            "zh",
            "2021年1月,枫叶灯具有限公司发现白桦照明有限公司销售仿冒灯具,遂将其诉至宁波市中级人民法院,索赔100万元。",
            None,
            None,
        ),
        (
            "zh",
            "2021年1月,枫叶灯具有限公司以侵害商标权为由将白桦照明有限公司诉至宁波市中级人民法院,索赔100万元。",
            "2021-01",
            None,
        ),
        (
            "en",
            "On 3 April 2024 Maple Lamp Co., Ltd. announced that the Ningbo Intermediate People's Court had ordered "
            "Birch Light Co., Ltd. to pay RMB 500,000 for trademark infringement.",
            None,
            None,
        ),
        (
            "zh",
            "2024年4月3日,宁波市中级人民法院公布枫叶灯具有限公司诉白桦照明有限公司侵害商标权案一审判决,判令被告赔偿50万元。",
            None,
            None,
        ),
        (
            "zh",
            "自2019年起,双方多次协商许可未果,枫叶灯具有限公司遂以侵害发明专利权为由将白桦照明有限公司诉至宁波市中级人民法院。",
            None,
            None,
        ),
        (
            "en",
            "The two had talked since 2019 in vain, so that Maple Lamp Co., Ltd. sued Birch Light Co., Ltd. before the "
            "Ningbo Intermediate People's Court for patent infringement.",
            None,
            None,
        ),
        (
            "en",
            "They have been in court since 2019, when Maple Lamp Co., Ltd. sued Birch Light Co., Ltd. before the "
            "Ningbo Intermediate People's Court for patent infringement.",
            "2019",
            None,
        ),
    ],
)
def test_dates_of_a_suit(language: str, text: str, filed: str | None, decided: str | None) -> None:
    (case,) = cases(language, text)
    assert (case.filed, case.decided) == (filed, decided)


def test_a_counterclaim_is_decided_by_the_judgment_on_the_claim() -> None:
    main, counter = cases(
        "zh",
        "2022年3月1日,枫叶灯具有限公司以侵害外观设计专利权为由将白桦照明有限公司诉至宁波市中级人民法院,白桦照明有限公司以恶意提起"
        "知识产权诉讼为由提出反诉。2023年5月9日,宁波市中级人民法院作出判决,驳回枫叶灯具有限公司的诉讼请求;对反诉部分予以支持,"
        "判令枫叶灯具有限公司赔偿合理开支20万元。",
    )
    assert (main.decided, counter.decided) == ("2023-05-09", "2023-05-09")
    assert counter.type == "malicious-litigation"


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("最高人民法院2016年提审此案，2017年12月再审判决撤销二审判决。", "2017-12"),
        ("乙山有限公司向最高人民法院申请再审，2021年9月，申请被裁定驳回。", "2021-09"),
    ],
)
def test_days_of_retrials(text: str, decided: str) -> None:
    before = "甲海有限公司诉乙山有限公司侵害商标权，浙江省高级人民法院二审维持一审判决。"
    assert told_in_brief(before + text)[-1].endswith(f"decided {decided}")


@pytest.mark.parametrize(
    ("told", "days"),
    [
        ("The Court of Appeal upheld the judgment of the High Court on 12 June 2024.", ["2024-06-12", None]),
        ("The Court of Appeal upheld the judgment made by the High Court on 12 June 2023.", [None, "2023-06-12"]),
    ],
)
def test_the_only_day_of_a_review_is_its_own(told: str, days: list[str | None]) -> None:
    cases = record_of(f"{told} Alpha had sued Beta over a patent.").proceedings
    assert [case.decided for case in cases] == days
