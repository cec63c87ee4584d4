"""Chinese sentences that tell a case in one breath: its type, its court's instance, its outcome and its sides."""

import pytest

from tests.extract.told_in_brief import told_in_brief


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        pytest.param(
            "恒泽公司请求确认其产品不侵犯瑞帆公司的专利权，深圳市中级人民法院判决确认不侵权。",
            ["non-infringement-declaration first: 恒泽公司 > 瑞帆公司 = claimant-won"],
            id="a declaration that the court makes in the words in which it was asked for",
        ),
        pytest.param(
            "恒泽公司请求确认其产品不侵犯瑞帆公司的专利权，获深圳市中级人民法院支持。",
            ["non-infringement-declaration first: 恒泽公司 > 瑞帆公司 = claimant-won"],
            id="a request that a court grants",
        ),
        pytest.param(
            "深圳市中级人民法院裁定准许恒泽公司撤回对瑞帆公司的起诉。",
            ["civil-infringement first: 恒泽公司 > 瑞帆公司 = withdrawn"],
            id="a court lets a suit be given up",
        ),
        pytest.param(
            "最高人民法院驳回瑞帆公司的上诉，恒泽公司获赔2000万元。",
            ["civil-infringement second: 恒泽公司 > 瑞帆公司 = affirmed; awarded 20000000 damages; appealed 瑞帆公司"],
            id="whoever is awarded a sum had sued",
        ),
        pytest.param(
            "瑞帆公司近日收到苏州市中级人民法院送达的起诉状，恒泽公司指控其侵犯三件发明专利。",
            ["civil-infringement first: 恒泽公司 > 瑞帆公司 = pending"],
            id="whoever receives the papers of a suit is sued",
        ),
        pytest.param(
            "最高人民法院裁定提审恒泽公司与瑞帆公司侵害商标权纠纷一案。",
            ["civil-infringement retrial: 恒泽公司 > 瑞帆公司 = unknown"],
            id="the top court takes a case up",
        ),
        pytest.param(
            "北京知识产权法院维持了国家知识产权局宣告恒泽公司专利全部无效的决定。",
            [
                "administrative-litigation first:  > 国家知识产权局 = respondent-won",
                "patent-invalidation administrative:  >  = invalidated",
            ],
            id="what is upheld is the decision, not the patent",
        ),
        pytest.param(
            "德国联邦最高法院维持了德国联邦专利法院宣告恒泽公司专利无效的判决。",
            ["patent-invalidation second:  >  = affirmed", "patent-invalidation first:  >  = invalidated"],
            id="the same of a court that decides over patents",
        ),
        pytest.param(
            "欧洲专利局经瑞帆公司提出异议后撤销了EP1234567号专利，该专利属于恒泽公司。",
            ["patent-invalidation administrative: 瑞帆公司 > 恒泽公司 = invalidated"],
            id="an office revokes a patent",
        ),
        pytest.param(
            "国家知识产权局维持恒泽公司专利有效，瑞帆公司不服，诉至北京知识产权法院，该院驳回其诉讼请求。",
            [
                "patent-invalidation administrative: 瑞帆公司 >  = maintained",
                "administrative-litigation first: 瑞帆公司 > 国家知识产权局 = respondent-won",
            ],
            id="the court that somebody has just gone to decides",
        ),
        pytest.param(
            "美国最高法院拒绝受理瑞帆公司的上诉。",
            ["civil-infringement retrial:  >  = denied"],
            id="a court that will not hear a case",
        ),
        pytest.param(
            "美国国际贸易委员会终裁认定瑞帆公司未违反337条款，终止调查。",
            ["section-337 administrative:  > 瑞帆公司 = respondent-won"],
            id="the trade commission clears the one who imports",
        ),
        pytest.param(
            "恒泽公司诉瑞帆公司侵害发明专利权纠纷一案，一审判决瑞帆公司赔偿50万元，二审改判赔偿100万元。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won; awarded 500000 damages",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = modified; awarded 1000000 damages",
            ],
            id="two instances in one breath, no court named",
        ),
        pytest.param(
            "杭州市中级人民法院一审判决瑞帆公司赔偿恒泽公司50万元，瑞帆公司上诉后二审于2022年7月改判为20万元。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won; awarded 500000 damages",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = modified; awarded 200000 damages; appealed 瑞帆公司"
                "; decided 2022-07",
            ],
            id="an unnamed court above the one that is named",
        ),
        pytest.param(
            "杭州市中级人民法院一审判决瑞帆公司赔偿恒泽公司50万元，二审期间双方仍在磋商。",
            ["civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won; awarded 500000 damages"],
            id="an appeal in which nothing is decided",
        ),
        pytest.param(
            "恒泽公司告瑞帆公司侵害商标权一案，杭州市中级人民法院把恒泽公司的请求全部驳回。",
            ["civil-infringement first: 恒泽公司 > 瑞帆公司 = respondent-won"],
            id="what is dismissed stands before the word for it",
        ),
        pytest.param(
            "恒泽公司诉瑞帆公司侵害商标权案，浙江省高级人民法院终审维持了杭州中院作出的300万元判赔。",
            [
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = affirmed",
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won; awarded 3000000 damages",
            ],
            id="the sum of a judgment that is upheld, named by a noun",
        ),
        pytest.param(
            "恒泽公司诉瑞帆公司侵害商标权案，浙江省高级人民法院撤销了杭州中院判赔80万元的一审判决。",
            [
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = reversed",
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won; awarded 800000 damages",
            ],
            id="the sum of a judgment that is set aside",
        ),
        pytest.param(
            "恒泽公司诉瑞帆公司侵害商标权案，杭州中院判赔80万元，浙江省高级人民法院将一审判赔的80万元改为50万元。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won; awarded 800000 damages",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = modified; awarded 500000 damages",
            ],
            id="one sum turned into another",
        ),
        pytest.param(
            "一审：杭州市中级人民法院，原告恒泽公司，被告瑞帆公司，判令瑞帆公司停止侵权。"
            "二审：浙江省高级人民法院，瑞帆公司上诉遭驳回。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = affirmed; appealed 瑞帆公司",
            ],
            id="instances as labels, and what came of the appeal",
        ),
        pytest.param(
            "台中地方法院2020年6月12日一审重判：瑞帆公司罚金5000万元。",
            ["criminal-prosecution first:  > 瑞帆公司 = convicted; awarded 50000000 fine; decided 2020-06-12"],
            id="a fine of a kind that courts impose for crimes",
        ),
        pytest.param(
            "恒泽公司主张，瑞帆公司未经许可使用其商标，索赔100万元。杭州市中级人民法院判令被告赔偿20万元。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-partly-won; claimed 1000000"
                "; awarded 200000 damages",
            ],
            id="what somebody holds that another did, and claims for it",
        ),
        pytest.param(
            "恒泽公司发函认为瑞帆公司侵害其专利权，要求赔偿30万元。",
            [],
            id="a claim in a letter",
        ),
        pytest.param(
            "京都的老店株式会社茜川（下称茜川）诉田中某侵害商标权。大阪地方法院判令田中某撤下招牌。",
            ["civil-infringement first: 株式会社茜川 > 田中某 = claimant-won"],
            id="a firm that writes its legal form first, against a masked person",
        ),
        pytest.param(
            "香港高等法院原讼法庭判瑞帆公司赔偿恒泽公司50万港元，上诉庭2024年3月5日裁定上诉得直。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won; awarded 500000 damages",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = reversed; decided 2024-03-05",
            ],
            id="a court of appeal by its bench alone",
        ),
        pytest.param(
            "杭州中院认为该决定尚未生效，对瑞帆公司中止审理的请求不予支持。",
            [],
            id="what a court refuses in the course of a suit",
        ),
        pytest.param(
            "国家知识产权局维持专利权有效，瑞帆公司起诉至北京知识产权法院，后又撤回起诉。",
            [
                "patent-invalidation administrative: 瑞帆公司 >  = maintained",
                "administrative-litigation first: 瑞帆公司 > 国家知识产权局 = withdrawn",
            ],
            id="whoever goes to court behind a decision of an office attacks it",
        ),
        pytest.param(
            "英国高等法院2023年裁定瑞帆公司应向恒泽公司支付1.3亿美元，上诉法院2024年将金额提高到2.4亿美元。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won; awarded 130000000 damages; decided 2023",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = modified; awarded 240000000 damages; decided 2024",
            ],
            id="a sum that is raised on appeal",
        ),
        pytest.param(
            "恒泽公司诉瑞帆公司侵害发明专利权纠纷一案，一审判决驳回诉讼请求，二审改判瑞帆公司赔偿100万元。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = respondent-won",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = reversed; awarded 1000000 damages; appealed 恒泽公司",
            ],
            id="what is granted above where nothing was granted below is reversed",
        ),
        pytest.param(
            "恒泽公司诉瑞帆公司侵害发明专利权纠纷案，一审判赔500万元，二审维持原判，再审改判为200万元。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won; awarded 5000000 damages",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = affirmed",
                "civil-infringement retrial: 恒泽公司 > 瑞帆公司 = modified; awarded 2000000 damages",
            ],
            id="three instances in one breath",
        ),
        pytest.param(
            "恒泽公司诉瑞帆公司侵害发明专利权纠纷案，一审驳回，二审维持，最高人民法院再审改判瑞帆公司赔偿200万元。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = respondent-won",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = affirmed; appealed 恒泽公司",
                "civil-infringement retrial: 恒泽公司 > 瑞帆公司 = reversed; awarded 2000000 damages",
            ],
            id="a retrial behind two instances that came to the same",
        ),
        pytest.param(
            "恒泽公司诉瑞帆公司侵害商标权一案，经上海知识产权法院调解，双方达成协议，瑞帆公司停止使用并支付100万元。",
            ["civil-infringement first: 恒泽公司 > 瑞帆公司 = settled; awarded 1000000 settlement"],
            id="what is agreed on before a court is no judgment",
        ),
        pytest.param(
            "韩国大法院将恒泽公司诉瑞帆公司商业秘密案发回特许法院重审。",
            ["civil-infringement retrial: 恒泽公司 > 瑞帆公司 = remanded"],
            id="the highest court of another country hears a case the third time",
        ),
        pytest.param(
            "法国巴黎司法法院判决瑞帆公司侵害恒泽公司著作权，巴黎上诉法院维持，最高法院驳回瑞帆公司的上诉。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = affirmed",
                "civil-infringement retrial: 恒泽公司 > 瑞帆公司 = affirmed; appealed 瑞帆公司",
            ],
            id="a ladder of courts abroad",
        ),
        pytest.param(
            "英国高等法院裁定瑞帆公司应支付的全球许可费为1.2亿美元，专利权人为恒泽公司。",
            ["frand-rate first: 恒泽公司 > 瑞帆公司 = claimant-won; awarded 120000000 royalty"],
            id="a court that says what a licence costs sets a rate",
        ),
        pytest.param(
            "印度德里高等法院要求瑞帆公司缴存2.4亿卢比保证金，案件由恒泽公司就其标准必要专利提起。",
            ["civil-infringement first: 恒泽公司 > 瑞帆公司 = pending"],
            id="security that somebody must give is no sum of the case",
        ),
        pytest.param(
            "国家市场监督管理总局对瑞帆公司滥用市场支配地位行为处以3.2亿元罚款。",
            ["administrative-enforcement administrative:  > 瑞帆公司 = penalised; awarded 320000000 fine"],
            id="a fine whose sum stands before its name",
        ),
        pytest.param(
            "瑞帆公司因侵犯恒泽公司商标权被判赔偿50万元。",
            ["civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won; awarded 500000 damages"],
            id="a judgment told by its verb alone",
        ),
        pytest.param(
            "北京知识产权法院驳回恒泽公司对瑞帆公司的行为保全申请。",
            ["preliminary-injunction first: 恒泽公司 > 瑞帆公司 = denied"],
            id="whose request against whom was refused",
        ),
        pytest.param(
            "北京知识产权法院支持恒泽公司对瑞帆公司的诉前禁令申请。",
            ["preliminary-injunction first: 恒泽公司 > 瑞帆公司 = granted"],
            id="whose request against whom was granted",
        ),
        pytest.param(
            "法院以侵犯著作权罪判处李某有期徒刑二年，并处罚金10万元。",
            ["criminal-prosecution first:  > 李某 = convicted; awarded 100000 fine"],
            id="a sentence of no named court",
        ),
        pytest.param(
            "恒泽公司请求法院确认其产品不侵害瑞帆公司专利权。法院裁定驳回起诉。恒泽公司上诉后，"
            "最高人民法院裁定撤销一审裁定，指令广州知识产权法院审理。",
            [
                "non-infringement-declaration first: 恒泽公司 > 瑞帆公司 = respondent-won",
                "non-infringement-declaration second: 恒泽公司 > 瑞帆公司 = remanded; appealed 恒泽公司",
            ],
            id="the court that is told to hear a case has not decided it",
        ),
        pytest.param(
            "德国慕尼黑第一地区法院一审判决支持恒泽公司，瑞帆公司提起上诉，慕尼黑高等地区法院尚未作出裁决。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = claimant-won",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = pending; appealed 瑞帆公司",
            ],
            id="a name behind a comma that begins a clause of its own",
        ),
        pytest.param(
            "统一专利法院巴黎中央分庭应瑞帆公司请求撤销恒泽公司的EP2345678号专利。",
            ["patent-invalidation first: 瑞帆公司 > 恒泽公司 = invalidated"],
            id="what was asked for was done",
        ),
        pytest.param(
            "加拿大联邦法院认定恒泽公司专利有效且被瑞帆公司侵犯，联邦上诉法院维持。",
            [
                "civil-infringement first: 恒泽公司 > 瑞帆公司 = unknown",
                "civil-infringement second: 恒泽公司 > 瑞帆公司 = affirmed",
            ],
            id="whose right is infringed has sued",
        ),
    ],
)
def test_a_sentence_tells_its_cases(text: str, cases: list[str]) -> None:
    assert told_in_brief(text) == cases
