"""Articles about laws and figures: what courts do in them is no case of anybody, unless somebody is named."""

import pytest

from tests.extract.told_in_brief import told_in_brief

_RULES = "The Delhi High Court has notified new rules for its intellectual property division. "


@pytest.mark.parametrize(
    "text",
    [
        _RULES
        + "A plaintiff must file a summary of its evidence with the complaint. Suits over patents are heard soon.",
        "The USPTO has withdrawn its proposed rule on discretionary denials of inter partes review.",
        "The Beijing Intellectual Property Court accepted 31,000 cases in 2023. In 68 the court ordered punitive "
        "damages for infringement of patents.",
        "The number of patent suits rose. The Eastern District of Texas had 1,041 cases. Juries found infringement in "
        "two out of three trials and awarded an average of $24 million.",
        "The patent owner may ask the Intermediate People's Court for an order. If the court finds infringement, it "
        "orders the defendant to stop and to pay damages.",
        "海关总署通报，2024年全国海关查扣侵权货物8200万件。宁波海关查扣数量最多。海关可以没收侵犯商标权的货物并处罚款。",
        "The Supreme People's Court published its Interpretation on punitive damages. A fine that has been paid "
        "does not free the infringer from punitive damages for patent infringement.",
        "北京知识产权法院发布白皮书，2023年共受理案件3万余件。该院表示，将对恶意侵权的被告判令高额赔偿。",
    ],
)
def test_no_case_of_nobody(text: str) -> None:
    assert told_in_brief(text) == []


def test_a_case_of_somebody_beside_new_rules() -> None:
    told = told_in_brief(_RULES + "The court ordered Beta Ltd to stop infringing a patent of Alpha Inc.")
    assert told == ["civil-infringement first: Alpha > Beta = claimant-won"]


@pytest.mark.parametrize(
    "text",
    [
        "A Paris court ruled that a fashion house's bags infringe the copyright of a rival. The number of patent cases "
        "rose 12 percent last year.",
        "The US International Trade Commission banned imports of a Chinese company's pumps, finding that they infringe "
        "a patent. The ban takes effect after a review under the Tariff Act.",
        "The Delhi High Court granted a drugmaker an interim injunction against a rival over a patent. The court "
        "applied the new Patents Rules that took effect in March.",
        "杭州市中级人民法院认定某网络公司侵害某科技公司的发明专利权，判令其停止侵权。双方同意适用新修订的专利法的规定。",
        "最高人民法院发布白皮书，其中一案：某种业公司诉某农业公司侵害植物新品种权，一审判决驳回诉讼请求。",
    ],
)
def test_cases_of_somebody_described(text: str) -> None:
    assert len(told_in_brief(text)) == 1
