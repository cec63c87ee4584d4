"""Which sentences that name a court tell of a case before it, and which only speak of the court."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.read.newsletter import read_newsletter

_EN = (
    "In brief\n28 June 2024\n"
    "Orlin Foods Inc. sued Marrow Ltd. in the District of Delaware in 2021 for patent infringement. "
    "In May 2022 the court dismissed the suit. "
)
_ZH = (
    "简讯\n2024年6月28日\n甲辰科技有限公司因专利侵权将乙未电子有限公司诉至苏州市中级人民法院。"
    "2022年5月,法院判决驳回甲辰公司的诉讼请求。"
)


def _cases(words: str) -> int:
    text = _ZH if any("一" <= letter <= "鿿" for letter in words) else _EN
    (article,) = read_newsletter(f"{text}{words}\n", "x.txt")
    return len(extract_record(article).proceedings)


@pytest.mark.parametrize(
    "words",
    [
        "Under Federal Circuit precedent, a claim of this kind needs a structure.",
        "The Federal Circuit's decision in KSR changed the law of obviousness.",
        "The Supreme Court's Alice test has made such patents hard to defend.",
        "Judge Alan Reed, who sits in the Western District of Texas, wrote about the problem last year.",
        "Most such cases are brought in the Eastern District of Texas.",
        "Appeals in patent cases go to the Federal Circuit.",
        "The Unified Patent Court opened its doors in June 2023.",
        "The decision is in line with a series of rulings from the Federal Circuit.",
        "Unlike the Federal Circuit, the judge gave no weight to the dictionary.",
        "Its lawyer, Jane Moss, clerked at the Federal Circuit before joining the firm.",
        "The firm has won several cases before the Federal Circuit.",
        "The case drew comparisons with a ruling of the High Court in London.",
        "The judge relied on the Supreme Court's ruling in Halo.",
        "The Northern District of California has become a popular venue.",
        "A petition to the Patent Trial and Appeal Board costs USD 23,750.",
        "The Patent Trial and Appeal Board was created in 2012.",
        "Orlin declined to comment on the Federal Circuit's practice.",
        "The ruling comes a week after the Supreme Court heard arguments in a trademark case.",
        "The European Patent Office granted the patent in 2018.",
        "The Board of Appeal sits in Munich.",
        "The judge, who came from the Southern District of New York, has handled few patent cases.",
        "Courts in the Ninth Circuit read the statute differently.",
        "The Ninth Circuit reads the statute differently.",
        "The Second Circuit has not addressed the question.",
        "The Supreme Court has never ruled on the point.",
        "Marrow's general counsel said a jury in the Eastern District of Texas was a risk nobody took lightly.",
        "The parties had agreed that disputes be heard by the High Court in London.",
        "北京知识产权法院近年来审理了大量此类案件。",
        "最高人民法院在司法解释中明确了这一规则。",
        "该案与北京知识产权法院此前的裁判思路一致。",
        "双方曾约定由上海知识产权法院管辖。",
        "王法官曾任职于北京知识产权法院。",
        "北京市高级人民法院的审理指南对此有规定。",
        "最高人民法院知识产权法庭成立于2019年1月。",
        "此前,杭州互联网法院在类似案件中也持相同观点。",
        "江苏省高级人民法院民三庭法官介绍了该案的典型意义。",
        "该案入选江苏省高级人民法院十大案例。",
    ],
)
def test_a_court_that_is_only_spoken_of_gets_no_case(words: str) -> None:
    assert _cases(words) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Orlin took the matter to the Federal Circuit.",
        "Marrow had also petitioned the Patent Trial and Appeal Board to review the patents.",
        "Its appeal is before the Federal Circuit.",
        "The Federal Circuit, which heard it in March, saw no reason to interfere.",
        "No, said the Federal Circuit on 3 March 2023.",
        "Orlin's suit over cocoa machines in the Northern District of Ohio goes on.",
        "A second suit before the Northern District of Ohio was let rest.",
        "北京市高级人民法院于2023年3月维持原判。",
        "案件由江苏省高级人民法院二审审理。",
    ],
)
def test_a_court_before_which_something_happened_gets_one(words: str) -> None:
    assert _cases(words) == 2
