"""Short items of the press and of court bulletins: a row for each kind of sentence, with all that it tells."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.model.record import Proceeding, Record
from ipgraph.read.newsletter import read_newsletter

INJUNCTION = (
    "Court stops sales of pumps\n\nOn 3 March 2024 the Beijing Intellectual Property Court granted a pre-suit "
    "injunction against Rowan Pumps Co., Ltd. at the request of Sorrel Valves. "
)
GRANTED = "preliminary-injunction first 2024-03-03 granted | Sorrel v Rowan"


def _line(record: Record, case: Proceeding) -> str:
    """What is told of a case, in one line."""

    def names(ids: tuple[str, ...]) -> str:
        found = [party.name for party in record.parties if party.id in ids]
        return ", ".join((name.en or name.zh)[0].split()[0] for name in found) or "?"

    told = f"{case.type} {case.instance} {case.decided or '-'} {case.outcome}"
    told += f" | {names(case.claimants)} v {names(case.respondents)}"
    told += f" | by {names(case.appellants)}" if case.appellants else ""
    return told + "".join(f" | {each.kind} {each.amount} {each.currency}" for each in case.awarded)


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            INJUNCTION + "Rowan applied for reconsideration, which the court rejected on 20 March 2024.\n",
            [GRANTED, "preliminary-injunction none 2024-03-20 affirmed | Sorrel v Rowan | by Rowan"],
            id="reconsideration applied for, and rejected in a relative clause",
        ),
        pytest.param(
            INJUNCTION + "An application by Rowan for reconsideration was rejected on 20 March 2024.\n",
            [GRANTED, "preliminary-injunction none 2024-03-20 affirmed | Sorrel v Rowan | by Rowan"],
            id="an application for reconsideration rejected",
        ),
        pytest.param(
            "Peace over pumps\n\nRowan Pumps Inc. and Sorrel Valves Ltd said on Monday that they had settled their "
            "patent suit in the U.S. District Court for the District of Delaware. Sorrel will pay Rowan $40 million.\n",
            [
                "civil-infringement first - settled | Rowan v Sorrel | settlement 40000000 USD",
            ],
            id="a suit told only by its settlement",
        ),
        pytest.param(
            "两泵企和解\n\n2024年4月3日，云杉水泵有限公司与酸模阀门有限公司宣布，双方就深圳市中级人民法院受理的"
            "专利侵权诉讼达成和解。酸模公司将向云杉公司支付500万元。\n",
            [
                "civil-infringement first - settled | 云杉水泵有限公司 v 酸模阀门有限公司 | settlement 5000000 CNY",
            ],
            id="a suit told only by its settlement, in Chinese",
        ),
        pytest.param(
            "Peace over pumps\n\nRowan Pumps and Sorrel Valves have settled Rowan's patent infringement lawsuit "
            "against Sorrel in the U.S. District Court for the District of New Jersey, both said.\n",
            ["civil-infringement first - settled | Rowan v Sorrel"],
            id="whose suit was settled",
        ),
        pytest.param(
            "A mark falls\n\nIn May 2021 the Cancellation Division of EUIPO declared the mark ROWANEX of Rowan GmbH "
            "invalid on the application of Sorrel SA. The Board of Appeal dismissed Rowan's appeal in June 2022. "
            "In March 2024 the General Court annulled the Board's decision.\n",
            [
                "trademark-invalidation administrative 2021-05 invalidated | Sorrel v Rowan",
                "trademark-invalidation administrative 2022-06 affirmed | Sorrel v Rowan | by Rowan",
                "administrative-litigation first 2024-03 claimant-won | Rowan v EUIPO",
            ],
            id="an office, its boards and the court above them",
        ),
        pytest.param(
            "An opposition\n\nOn 5 May 2021 the Opposition Division upheld Sorrel SA's opposition against Rowan GmbH's "
            "application for ROWANEX. Rowan appealed. On 3 June 2022 the Fourth Board of Appeal of EUIPO annulled that "
            "decision and rejected the opposition. Its action before the General Court was dismissed in March 2024.\n",
            [
                "trademark-opposition administrative 2021-05-05 granted | Sorrel v Rowan",
                "trademark-opposition administrative 2022-06-03 reversed | Sorrel v Rowan | by Rowan",
                "administrative-litigation first 2024-03 respondent-won | Sorrel v EUIPO",
            ],
            id="an opposition allowed, then rejected on appeal",
        ),
        pytest.param(
            "Kettles\n\nIn 2019 Rowan Ltd. sued Sorrel Ltd. for trade mark infringement in the High Court. The court "
            "dismissed it in March 2021. Rowan's appeal to the Court of Appeal was allowed on 4 May 2022, and Sorrel's "
            "application to the Supreme Court for permission to appeal was refused in December 2022.\n",
            [
                "civil-infringement first 2021-03 respondent-won | Rowan v Sorrel",
                "civil-infringement second 2022-05-04 reversed | Rowan v Sorrel | by Rowan",
                "civil-infringement retrial 2022-12 denied | Rowan v Sorrel | by Sorrel",
            ],
            id="what was brought to a court, and came to",
        ),
        pytest.param(
            "云杉诉酸模案二审宣判\n\n江苏省高级人民法院（下称江苏高院）近日作出（2019）苏民终16号判决，驳回上诉，维持原判。"
            "云杉水泵有限公司（下称云杉公司）以酸模阀门有限公司（下称酸模公司）和王大亮为被告诉至南京市中级人民法院。南京市中级"
            "人民法院认定两被告构成商标侵权，判令停止侵权、赔偿经济损失300万元，全额支持了原告诉请。两被告上诉称判赔过高。江苏高院"
            "认为，一审判决后侵权仍未停止，一审判赔应予维持。\n",
            [
                "civil-infringement second - affirmed | 云杉 v 酸模, 王大亮 | by 酸模, 王大亮",
                "civil-infringement first - claimant-won | 云杉 v 酸模, 王大亮 | damages 3000000 CNY",
            ],
            id="an appeal told before the suit, with three words for the judgment below",
        ),
        pytest.param(
            "云杉诉酸模案宣判\n\n2024年5月6日，杭州市中级人民法院判令酸模阀门有限公司停止侵害云杉水泵有限公司的专利权，并赔偿"
            "损失80万元；经销商白杨贸易有限公司停止销售。\n",
            [
                "civil-infringement first 2024-05-06 claimant-won | 云杉 v 酸模, 白杨贸易有限公司 | damages 800000 CNY",
            ],
            id="another who must stop, behind a semicolon",
        ),
        pytest.param(
            "云杉诉酸模案宣判\n\n2024年5月6日，杭州市中级人民法院对云杉水泵有限公司（下称云杉公司）诉酸模阀门有限公司侵害专利权纠纷"
            "一案作出判决，判令酸模阀门有限公司赔偿80万元，白杨贸易有限公司停止销售。酸模阀门有限公司与青枫机械有限公司"
            "（简称青枫公司）连带赔偿上述80万元。\n",
            [
                "civil-infringement first 2024-05-06 claimant-won | 云杉 v 酸模, 白杨贸易有限公司, 青枫机械有限公司"
                " | damages 800000 CNY",
            ],
            id="others who must stop, or pay with the one ordered",
        ),
        pytest.param(
            "林知秋诉云海案二审宣判\n\n2016年5月，林知秋（笔名海山）以云海影视有限公司（简称云海公司）、白杨传媒有限公司（简称白杨"
            "公司）为被告诉至北京市第三中级人民法院，索赔800万元。2017年6月2日，北京市第三中级人民法院判决云海公司与白杨传媒"
            "有限公司（简称白杨公司）连带赔偿500万元。\n",
            [
                "civil-infringement first 2017-06-02 claimant-partly-won | 林知秋 v 云海, 白杨传媒有限公司"
                " | damages 5000000 CNY",
            ],
            id="a pen name, and payers whom brackets call by short forms",
        ),
        pytest.param(
            "帮助犯分案宣判\n\n2021年11月22日，苏州市虎丘区人民法院公开开庭审理李某侵犯著作权罪一案，并当庭作出一审判决：被告人李某犯"
            "侵犯著作权罪，判处有期徒刑三年，并处罚金五十万元。同案的张某等五人分别被判处缓刑，并处四万元至三十五万元不等的"
            "罚金。\n",
            ["criminal-prosecution first 2021-11-22 convicted | ? v 李某, 张某 | fine 500000 CNY"],
            id="a day of hearing and judgment, and a range of fines",
        ),
        pytest.param(
            "Pumps\n\nRowan Ltd. sued Sorrel Ltd. for patent infringement in the Shanghai IP Court in 2019, "
            "claiming RMB 1 million, raised to RMB 2 million. In May 2021 the court allowed every cent of the claim.\n",
            ["civil-infringement first 2021-05 claimant-won | Rowan v Sorrel | damages 2000000 CNY"],
            id="every cent of a claim that was raised",
        ),
    ],
)
def test_what_a_short_item_tells(text: str, cases: list[str]) -> None:
    (article,) = read_newsletter(text, "x.txt")
    record = extract_record(article)
    assert [_line(record, case) for case in record.proceedings] == cases
