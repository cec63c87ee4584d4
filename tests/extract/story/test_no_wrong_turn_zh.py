"""Chinese sentences near those that end a suit, open one or say who stands in it, and that do none of it."""

import pytest

from tests.extract.told_in_brief import record_of, told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ("海潮公司承诺撤回对北岭公司的起诉，条件是北岭公司支付许可费。", []),
        (
            "海潮公司撤回对北岭公司的诉讼保全申请，上海知识产权法院予以准许。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = unknown"],
        ),
        (
            "海潮公司申请撤回对北岭公司的起诉，上海知识产权法院裁定不予准许。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = unknown"],
        ),
        (
            "上海市第三中级人民法院认定王立铭犯侵犯商业秘密罪。此前，海潮公司的一名工程师出庭作证。",
            ["criminal-prosecution first:  > 王立铭 = convicted"],
        ),
        (
            "北岭公司原经理王立铭作证，上海市第三中级人民法院以侵犯商业秘密罪判处李大伟有期徒刑三年。",
            ["criminal-prosecution first:  > 李大伟 = convicted"],
        ),
        (
            "王立铭从海潮公司离职后窃取北岭公司的图纸，上海市第三中级人民法院以侵犯商业秘密罪判处王立铭有期徒刑三年。",
            ["criminal-prosecution first:  > 王立铭 = convicted"],
        ),
        ("海潮公司称其对北岭公司的指控成立，上海知识产权法院尚未判决。", []),
        ("海潮公司起诉北岭公司侵犯专利权。北岭公司认为海潮公司的侵权指控成立缺乏依据。", []),
        (
            "上海知识产权法院认定北岭公司侵犯海潮公司商标权，未侵犯其他公司的权利。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = claimant-won"],
        ),
        (
            "上海知识产权法院认定北岭公司侵犯海潮公司专利，另一款产品的商标问题未构成侵权。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = claimant-won"],
        ),
        (
            "就海潮公司与北岭公司专利侵权案，上海知识产权法院判决后者胜诉。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = respondent-won"],
        ),
        (
            "海潮公司起诉北岭公司侵犯专利权，上海知识产权法院判决后者胜诉。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = respondent-won"],
        ),
        (
            "慕尼黑地方法院拒绝驳回海潮公司的起诉，但驳回了北岭公司中止诉讼的请求。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = pending"],
        ),
        (
            "慕尼黑地方法院拒绝了北岭电子有限公司中止海潮科技有限公司诉讼的请求。",
            ["civil-infringement first: 海潮科技有限公司 > 北岭电子有限公司 = pending"],
        ),
        (
            "海潮公司起诉北岭公司侵犯专利权。海潮公司向最高人民法院申请再审期间，上海市高级人民法院裁定驳回北岭公司的执行异议。",
            [
                "civil-infringement retrial: 海潮公司 > 北岭公司 = pending; appealed 海潮公司",
                "civil-infringement first: 海潮公司 > 北岭公司 = unknown",
            ],
        ),
        ("海潮公司计划在慕尼黑、曼海姆等地区法院起诉北岭公司侵犯专利权。", []),
        (
            "海潮公司向上海知识产权法院和杭州市中级人民法院的法官培训班介绍了其起诉北岭公司侵犯专利权的案件。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = pending"],
        ),
        (
            "商标局驳回海潮公司对北岭公司商标的异议，商标评审委员会驳回东岳公司的商标申请。",
            [
                "trademark-opposition administrative:  >  = denied",
                "trademark-invalidation administrative:  >  = maintained",
            ],
        ),
        (
            "统一专利法院慕尼黑地方分院判决北岭公司侵犯海潮公司专利权，在英国，上诉法院驳回了东岳公司的上诉。",
            [
                "civil-infringement first: 海潮公司 > 北岭公司 = claimant-won",
                "civil-infringement second:  >  = affirmed; appealed 东岳公司",
            ],
        ),
        (
            "东京地方法院判决北岭公司侵犯海潮公司专利权，特许厅认定海潮公司专利有效。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = claimant-won"],
        ),
        (
            "海潮公司起诉北岭公司侵犯专利权，杜塞尔多夫地方法院表示专利有效与否与本案无关。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = unknown"],
        ),
        (
            "海潮公司起诉北岭公司侵犯专利权，杜塞尔多夫地方法院表示只有专利有效才能认定侵权。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = unknown"],
        ),
        (
            "北岭公司辩称海潮公司的侵权指控证据不足，上海知识产权法院判决北岭公司赔偿海潮公司10万元。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = claimant-won; awarded 100000 damages"],
        ),
        (
            "英国高等法院驳回海潮公司要求裁定北岭公司就标准必要专利支付1亿美元许可费的请求。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = respondent-won; claimed 100000000"],
        ),
        ("商标评审委员会作出复审决定，对海潮公司的商标仍不予注册的决定予以撤销。", []),
        ("海潮公司宣布放弃对北岭公司的部分专利诉讼，其余继续审理。", []),
        ("海潮公司否认已放弃对北岭公司的专利诉讼。", []),
        ("海潮公司宣布停止对北岭公司的诉讼威胁，双方就专利达成许可。", []),
        ("海潮公司宣布放弃对北岭公司的专利诉讼，但继续对东岳公司的诉讼。", []),
        (
            "海潮公司起诉北岭公司侵犯专利权。慕尼黑法院作出判决，不再禁止北岭公司在德国销售手机。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = unknown"],
        ),
        (
            "欧洲专利局上诉委员会未维持异议部撤销海潮公司专利的决定，案件发回重审。",
            [
                "patent-invalidation administrative:  >  = remanded",
                "patent-invalidation administrative:  >  = invalidated",
            ],
        ),
        (
            "海潮公司起诉销售侵权产品的北岭公司和生产该产品的东岳公司，称其侵犯专利。上海知识产权法院认定东岳公司不侵权。",
            ["civil-infringement first: 海潮公司 > 北岭公司, 东岳公司 = respondent-won"],
        ),
        (
            "海潮公司诉北岭公司侵犯专利权，深圳市中级人民法院判令赔偿50万元。海潮公司在二审期间撤回了对东岳公司的另案上诉。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = claimant-won; awarded 500000 damages"],
        ),
        (
            "海潮公司诉北岭公司侵犯专利权，深圳市中级人民法院判令赔偿50万元。在另一案的二审期间，双方达成和解。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = claimant-won; awarded 500000 damages"],
        ),
        (
            "上海市市场监管局对侵犯海潮公司商标权的北岭公司罚款10万元。",
            ["administrative-enforcement administrative:  > 北岭公司 = penalised; awarded 100000 fine"],
        ),
        (
            "上海市市场监管局对假冒海潮公司注册商标的北岭公司处以罚款10万元。",
            ["administrative-enforcement administrative:  > 北岭公司 = penalised; awarded 100000 fine"],
        ),
        ("英国高等法院未裁定北岭公司应就标准必要专利支付许可费。", []),
        (
            "海潮公司起诉北岭公司侵犯专利权，上海知识产权法院尚未判决北岭公司赔偿海潮公司。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = pending"],
        ),
        (
            "海潮公司起诉北岭公司侵犯专利权，深圳市中级人民法院没有判决北岭公司停止侵权。",
            ["civil-infringement first: 海潮公司 > 北岭公司 = pending"],
        ),
    ],
)
def test_cases(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("上海市第三中级人民法院认定王立铭犯侵犯商业秘密罪。此前，海潮公司的一名工程师出庭作证。", []),
        ("北岭公司原经理王立铭作证，上海市第三中级人民法院以侵犯商业秘密罪判处李大伟有期徒刑三年。", []),
        (
            "王立铭从海潮公司离职后窃取北岭公司的图纸，上海市第三中级人民法院以侵犯商业秘密罪判处王立铭有期徒刑三年。",
            ["北岭公司"],
        ),
    ],
)
def test_victims(text: str, victims: list[str]) -> None:
    record = record_of(text)
    name = {p.id: p.name.zh[0] for p in record.parties}
    assert [name[p] for case in record.proceedings for p in case.others] == victims


@pytest.mark.parametrize(
    "text",
    [
        "东京地方法院判决北岭公司侵犯海潮公司专利权，特许厅认定海潮公司专利有效。",
        "海潮公司起诉北岭公司侵犯专利权，杜塞尔多夫地方法院表示专利有效与否与本案无关。",
        "海潮公司起诉北岭公司侵犯专利权，杜塞尔多夫地方法院表示只有专利有效才能认定侵权。",
    ],
)
def test_no_attack_on_the_right_fails(text: str) -> None:
    assert all(finding.cause != "invalidity" for case in record_of(text).proceedings for finding in case.findings)


def test_another_court_of_appeal_reviews_nothing_of_the_unified_court() -> None:
    record = record_of(
        "统一专利法院慕尼黑地方分院判决北岭公司侵犯海潮公司专利权，在英国，上诉法院驳回了东岳公司的上诉。"
    )
    assert [case.after for case in record.proceedings] == [None, None]
