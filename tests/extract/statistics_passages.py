# ruff: noqa: E501 - the passages are lines of text as articles have them
"""Invented passages of official figures in many manners, with what must be read from them.

Figures are (value, unit, period, change in percent), in the order of the text.
"""

from typing import NamedTuple

from ipgraph.extract.values.dates import find_dates
from ipgraph.model.article import Article, Dateline, Span, Version
from ipgraph.model.codes import Language

Told = tuple[float, str, str | None, float | None]


class Passage(NamedTuple):
    """A short article: in each language a title line, a date line, paragraphs, and a source line."""

    figures: tuple[Told, ...]
    en: str | None = None
    zh: str | None = None

    def article(self) -> Article:
        """The passage as a reader gives it."""
        halves: list[tuple[Language, str | None]] = [("en", self.en), ("zh", self.zh)]
        versions = tuple(_version(language, text) for language, text in halves if text)
        return Article(id="passage", path="passage.txt", versions=versions)


def _version(language: Language, text: str) -> Version:
    spans, at = [], 0
    for line in text.splitlines(keepends=True):
        spans.append(Span(at, at + len(line.rstrip("\n"))))
        at += len(line)
    title, dateline, *rest = spans
    source = tuple(span for span in rest if span.of(text).startswith(("Source", "资料来源")))
    published = find_dates(text, language, dateline)[0].value
    return Version(
        language=language,
        content=text,
        title=title,
        published=Dateline(published, dateline),
        paragraphs=tuple(span for span in rest if span not in source),
        sources=source,
    )


COURT_ANNUAL_REPORT = Passage(
    en="""\
Guangdong Courts: Caseload Falls for a Third Year
Date: 22 April 2025
The Guangdong High People's Court presented its annual report on IP trials on 21 April 2025. Last year, courts in the province took in 98,214 new IP cases, or 6.4% less than in 2023, and closed 101,377 cases, including 4,118 left over from earlier years. Civil cases made up 93.5% of new cases. The number of technology-related cases climbed 12% to 9,455. In 203 cases the damages awarded exceeded RMB 1 million; total damages came to RMB 1.92 billion.
Source: Guangdong High People's Court
""",
    zh="""\
广东法院：知识产权收案量连续三年下降
日期：2025-04-22
2025年4月21日，广东省高级人民法院发布年度知识产权审判报告。去年，全省法院新收知识产权案件98214件，同比下降6.4%，结案101377件，其中旧存4118件。民事案件占新收案件的93.5%。技术类案件增长12%，达9455件。判赔额超过100万元的案件203件，判赔总额达19.2亿元。
资料来源：广东省高级人民法院
""",
    figures=(
        (98214, "cases", "2024", -6.4),
        (101377, "cases", "2024", None),
        (4118, "cases", "2024", None),
        (93.5, "percent", "2024", None),
        (9455, "cases", "2024", 12),
        (203, "cases", "2024", None),
        (1920000000, "CNY", "2024", None),
    ),
)

COPYRIGHT_OFFICE = Passage(
    zh="""\
国家版权局：去年作品登记总量首次突破1000万件
日期：2025-03-10
国家版权局3月7日通报，2024年全国著作权登记总量为1063.1万件，比上年增长19.1%。其中，作品登记778.5万件，占登记总量的73.2%；计算机软件著作权登记282.6万件，同比增长13.4%；质押登记402件，涉及金额103.7亿元。“剑网2024”专项行动中，各级版权执法部门共查办网络侵权案件1219件，关闭侵权网站（APP）1031个，删除侵权链接323.9万条。
资料来源：国家版权局
""",
    figures=(
        (10631000, "applications", "2024", 19.1),
        (7785000, "applications", "2024", None),
        (73.2, "percent", "2024", None),
        (2826000, "applications", "2024", 13.4),
        (402, "applications", "2024", None),
        (10370000000, "CNY", "2024", None),
        (1219, "cases", "2024", None),
        (1031, "websites", "2024", None),
        (3239000, "links", "2024", None),
    ),
)

EU_CUSTOMS = Passage(
    en="""\
Customs Seizures at EU Borders Hit Record
Date: 14 November 2024
EU customs authorities detained about 17.5 million counterfeit items at the external border in 2023, according to the annual report by the European Commission and the EUIPO. That is 77% more than in 2022. The value of the goods was estimated at EUR 811 million. China remained the main source, accounting for 56% of all items. Of 134,000 detention procedures, 91% ended in the destruction of the goods.
Source: EUIPO
""",
    figures=(
        (17500000, "items", "2023", 77),
        (811000000, "EUR", "2023", None),
        (56, "percent", "2023", None),
        (134000, "cases", "2023", None),
        (91, "percent", "2023", None),
    ),
)

COURT_ANNIVERSARY = Passage(
    zh="""\
北京知识产权法院建院十周年：审结案件超20万件
日期：2024-11-06
11月6日，北京知识产权法院召开建院十周年新闻通报会。自2014年11月6日建院至2024年10月底，该院共受理各类案件22.4万件，审结21.1万件，年均增长16.7%。其中，商标授权确权行政案件占比超过六成，专利案件3.2万余件。涉外案件3.6万件，涉及102个国家和地区。十年来，适用惩罚性赔偿案件86件，最高判赔额1.2亿元。
""",
    en="""\
Beijing IP Court Turns Ten
Date: 6 November 2024
The Beijing Intellectual Property Court marked its tenth anniversary on 6 November 2024. From November 2014 to October 2024 it received 224,000 cases of all types and concluded 211,000. More than 32,000 were patent cases, and 36,000 involved foreign parties from 102 countries and regions. Punitive damages were awarded in 86 cases, of up to RMB 120 million in total.
""",
    figures=(
        (224000, "cases", "2014-11-06/2024-10", None),
        (211000, "cases", "2014-11-06/2024-10", None),
        (60, "percent", "2014-11-06/2024-10", None),
        (32000, "cases", "2014-11-06/2024-10", None),
        (36000, "cases", "2014-11-06/2024-10", None),
        (86, "cases", "2014-11-06/2024-10", None),
        (120000000, "CNY", "2014-11-06/2024-10", None),
    ),
)

DISPUTE_WITH_FIGURES = Passage(
    en="""\
Chip Designer Wins RMB 3.2 Million; Court Cites Rising Layout-Design Filings
Date: 9 May 2023
The Shanghai Intellectual Property Court on 5 May 2023 ordered Ruiwei Microelectronics Co., Ltd. to pay RMB 3.2 million to Juyuan Technology Co., Ltd. for copying two modules of its layout design. The defendant had sold 412,000 chips between 2018 and 2021, through 14 dealers. The court examined 83 exhibits and heard three experts.
According to the CNIPA, 11,300 layout designs were registered in China in 2022, and 67,000 certificates have been issued since 2001.
Source: Shanghai Intellectual Property Court
""",
    figures=(),
)

POLICE = Passage(
    zh="""\
公安机关去年破获侵犯知识产权犯罪案件3.7万起
日期：2025-01-09
公安部今天公布，2024年全国公安机关共立案侦办侵犯知识产权和制售伪劣商品犯罪案件3.7万起，抓获犯罪嫌疑人5.8万名，涉案金额达126亿元。“昆仑2024”行动期间，侦破商业秘密案件186起，同比上升41.2%，挽回经济损失9.8亿元。
""",
    en="""\
Police Report 37,000 IP Crime Cases
Date: 9 January 2025
The Ministry of Public Security announced on Thursday that police across China opened 37,000 cases of IP crime and shoddy goods in 2024 and arrested 58,000 suspects. The cases involved RMB 12.6 billion. During the campaign 186 trade-secret cases were solved, up 41.2% year on year.
""",
    figures=(
        (37000, "cases", "2024", None),
        (58000, "persons", "2024", None),
        (12600000000, "CNY", "2024", None),
        (186, "cases", "2024", 41.2),
        (980000000, "CNY", "2024", None),
    ),
)

CNIPA_PRESS_CONFERENCE = Passage(
    en="""\
CNIPA Holds Its January Press Conference: Grants Down, Trademark Registrations Steady
Date: 17 January 2024
At a press conference in Beijing on 16 January 2024 the China National Intellectual Property Administration (CNIPA) gave its figures for the past year. In 2023 it granted 921,000 invention patents, 2.09 million utility models and 638,000 design patents. It registered 4.383 million trademarks, a decrease of 29.4%. By the end of 2023 the number of valid invention patents in China had reached 4.991 million, up 18.5%.
The office concluded 128,000 patent reexamination and invalidation cases and 412,000 trademark review cases. It also received 74,000 PCT applications. The average examination period for invention patents was cut to 16 months.
Source: CNIPA
""",
    zh="""\
国家知识产权局举行1月例行新闻发布会，发明专利授权量92.1万件
日期：2024-01-17
2024年1月16日，国家知识产权局在北京举行新闻发布会。据介绍，2023年，共授权发明专利92.1万件，实用新型209万件，外观设计专利63.8万件。全年注册商标438.3万件，同比下降29.4%。截至2023年底，我国发明专利有效量为499.1万件，同比增长18.5%。
审结专利复审和无效案件12.8万件，审结商标评审案件41.2万件；受理PCT国际专利申请7.4万件。发明专利平均审查周期压减至16个月。
资料来源：国家知识产权局
""",
    figures=(
        (921000, "patents", "2023", None),
        (2090000, "patents", "2023", None),
        (638000, "patents", "2023", None),
        (4383000, "trademarks", "2023", -29.4),
        (4991000, "patents", "2023", 18.5),
        (128000, "cases", "2023", None),
        (412000, "cases", "2023", None),
        (74000, "applications", "2023", None),
        (16, "months", "2023", None),
    ),
)

COURT_WHITE_PAPER = Passage(
    en="""\
Zhejiang High People's Court Issues White Paper on Five Years of IP Trials
Date: 24 April 2023
The Zhejiang High People's Court released a white paper on 20 April 2023. From 2018 to 2022 the courts of the province accepted 132,846 intellectual property cases of all kinds and concluded 133,710. In 2022 alone they accepted 22,318, a drop of 11.3% from the previous year; 19,006 of them were copyright and trademark cases. Judges applied punitive damages in 57 cases and awarded RMB 128 million in total.
Mediation is on the rise: 61.7% of all first-instance civil cases were mediated or withdrawn.
Source: Zhejiang High People's Court
""",
    zh="""\
浙江高院发布五年知识产权审判白皮书
日期：2023-04-24
4月20日，浙江省高级人民法院发布知识产权审判白皮书。2018年至2022年，全省法院共受理各类知识产权案件132846件，审结133710件。其中2022年受理22318件，同比下降11.3%，著作权和商标案件占19006件。适用惩罚性赔偿的案件57件，判赔总额1.28亿元。一审民事案件调撤率达61.7%。
资料来源：浙江省高级人民法院
""",
    figures=(
        (132846, "cases", "2018/2022", None),
        (133710, "cases", "2018/2022", None),
        (22318, "cases", "2022", -11.3),
        (19006, "cases", "2022", None),
        (57, "cases", "2022", None),
        (128000000, "CNY", "2022", None),
        (61.7, "percent", "2022", None),
    ),
)

CUSTOMS_HALF_YEAR = Passage(
    en="""\
Shenzhen Customs Reports Half-Year Enforcement Figures
Date: 2 August 2024
Shenzhen Customs announced that in the first half of 2024 it detained 3,142 batches of goods suspected of infringement, involving 6.85 million pieces, up 14.6% and 27.3% respectively. Of these, 2,907 batches were shipped by mail and express. Nationwide, customs approved 9,860 recordal applications in the same period.
Source: Shenzhen Customs
""",
    zh="""\
深圳海关公布上半年知识产权执法数据
日期：2024-08-02
深圳海关发布消息，2024年上半年，该关共扣留涉嫌侵权货物3142批次、685万件，同比分别增长14.6%、27.3%，其中邮递快件渠道2907批次。同期，全国海关核准备案申请9860件。
资料来源：深圳海关
""",
    figures=(
        (3142, "batches", "2024-01/2024-06", 14.6),
        (6850000, "items", "2024-01/2024-06", 27.3),
        (2907, "batches", "2024-01/2024-06", None),
        (9860, "applications", "2024-01/2024-06", None),
    ),
)

MARKET_CAMPAIGN = Passage(
    zh="""\
市场监管总局：“铁拳”行动查办商标专利案件4.4万件
日期：2023-12-28
市场监管总局12月26日通报2023年知识产权执法情况。今年以来，全国市场监管部门共查处商标、专利等领域违法案件4.41万件，涉案金额11.26亿元，罚没款6.98亿元，移送司法机关1376件。其中，商标侵权案件3.79万件，占86%；假冒专利案件5042件，同比下降8.4%。捣毁制假售假窝点812个，抓获犯罪嫌疑人2360人。
在广东某公司侵犯注册商标专用权案中，当地市场监管局没收侵权皮包1200件，罚款35万元。
资料来源：市场监管总局
""",
    figures=(
        (44100, "cases", "2023", None),
        (1126000000, "CNY", "2023", None),
        (698000000, "CNY", "2023", None),
        (1376, "cases", "2023", None),
        (37900, "cases", "2023", None),
        (86, "percent", "2023", None),
        (5042, "cases", "2023", -8.4),
        (812, "items", "2023", None),
        (2360, "persons", "2023", None),
    ),
)

FOREIGN_OFFICES = Passage(
    en="""\
EUIPO and USPTO Look Back on a Year of Growth
Date: 12 February 2025
The European Union Intellectual Property Office (EUIPO) reported record demand. It received 181,273 EU trade mark applications in 2024, 1.4% more than in 2023, and 115,490 designs were filed, up 8.6%. Applicants from China accounted for 22.5% of all trade mark filings. The Boards of Appeal decided 2,480 appeals, compared with 2,311 in 2023.
Across the Atlantic, the United States Patent and Trademark Office (USPTO) issued 324,043 utility patents in fiscal year 2024, 3.8% more than the year before, and registered 372,911 trademarks. Its Patent Trial and Appeal Board received 1,287 petitions and instituted 68% of them. The average pendency of a patent application stood at 26.1 months.
Source: EUIPO; USPTO
""",
    figures=(
        (181273, "applications", "2024", 1.4),
        (115490, "designs", "2024", 8.6),
        (22.5, "percent", "2024", None),
        (2480, "cases", "2024", None),
        (2311, "cases", "2023", None),
        (324043, "patents", "2024", 3.8),
        (372911, "trademarks", "2024", None),
        (1287, "cases", "2024", None),
        (68, "percent", "2024", None),
        (26.1, "months", "2024", None),
    ),
)

PROCURATORS = Passage(
    zh="""\
2024年全国检察机关知识产权检察工作情况
日期：2025-04-26
最高人民检察院26日发布《知识产权检察工作白皮书（2024）》。2024年，检察机关批准逮捕侵犯知识产权犯罪案件6120件11058人，提起公诉10932件21805人，同比分别上升6.3%、9.9%。受理知识产权民事、行政诉讼监督案件2841件，提出抗诉和再审检察建议313件，采纳率为92.4%。2020年至2024年，累计追回损失23.6亿元。
资料来源：最高人民检察院
""",
    en="""\
Procuratorates' IP Work in 2024
Date: 26 April 2025
The Supreme People's Procuratorate (SPP) published its white paper for 2024 on Saturday. Procuratorial organs approved the arrest of 11,058 persons in 6,120 cases and prosecuted 21,805 persons in 10,932 cases, a year-on-year rise of 9.9% and 6.3% respectively. They received 2,841 applications for supervision of civil and administrative judgments and put forward 313 protests and prosecutorial suggestions, 92.4% of which were accepted.
Source: SPP
""",
    figures=(
        (6120, "cases", "2024", None),
        (11058, "persons", "2024", None),
        (10932, "cases", "2024", 6.3),
        (21805, "persons", "2024", 9.9),
        (2841, "cases", "2024", None),
        (313, "opinions", "2024", None),
        (92.4, "percent", "2024", None),
        (2360000000, "CNY", "2020/2024", None),
    ),
)

FOREIGN_COURTS = Passage(
    en="""\
UK Court Statistics Show Fewer IP Claims
Date: 7 March 2024
According to figures from the Ministry of Justice, 412 intellectual property claims were issued in the High Court in 2023, against 498 in 2022 and 530 in 2021. The Intellectual Property Enterprise Court dealt with 217 trials, a fall of 6%. In Germany, the Federal Patent Court received 186 nullity actions in 2023 (2022: 203).
Source: Ministry of Justice
""",
    figures=(
        (412, "lawsuits", "2023", None),
        (498, "lawsuits", "2022", None),
        (530, "lawsuits", "2021", None),
        (217, "cases", "2023", -6),
        (186, "lawsuits", "2023", None),
    ),
)

DISPUTE = Passage(
    en="""\
Battery Giant Sues Rival over Three Patents, Cites Its Own R&D Numbers
Date: 3 June 2024
Hefeng Battery Co., Ltd. said on 31 May 2024 that it had filed three lawsuits against Luxing Energy before the Fuzhou Intermediate People's Court, claiming RMB 240 million. In 2023 the company applied for 1,950 patents, up 12%, and employed 8,400 engineers. It holds 6,200 patents in all, 2,100 of them abroad.
The rival, which sold 1.2 million battery packs in 2023 and holds 9% of the market, called the action baseless. The court accepted the cases on 28 May 2024. In a related matter the CNIPA invalidated two of the 14 claims of one patent.
Source: company announcement
""",
    figures=(),
)


PASSAGES = {
    name: passage for name, passage in sorted(globals().items()) if name.isupper() and isinstance(passage, Passage)
}
