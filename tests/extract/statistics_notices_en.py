# ruff: noqa: E501 - the passages are lines of text as articles have them
"""Invented English reports and stories, and the official figures to be read from them."""

from tests.extract.statistics_passages import Passage

PATENT_OFFICE_ABROAD = Passage(
    en="""\
Russia: Rospatent Publishes Annual Report
Date: 12 April 2023
Rospatent received 26,977 invention applications in 2022, 12.9 per cent less than in 2021, while trademark filings grew 2.1 per cent to 95,340. The agency granted 23,315 patents and registered 62,881 trademarks. Its Chamber for Patent Disputes considered 1,410 objections; decisions took an average of 5.2 months. Foreign filers' share fell from 34 to 27 per cent.
Source: Rospatent
""",
    figures=(
        (26977, "applications", "2022", -12.9),
        (95340, "applications", "2022", 2.1),
        (23315, "patents", "2022", None),
        (62881, "trademarks", "2022", None),
        (1410, "cases", "2022", None),
        (5.2, "months", "2022", None),
        (27, "percent", "2022", None),
    ),
)

CUSTOMS_WITH_A_CASE = Passage(
    en="""\
Guangdong Customs Officers Stop 5,300 Consignments
Date: 26 April 2023
Customs in Guangdong stopped 5,318 consignments of suspected fakes last year, covering 9.4 million items, said the Guangdong branch of the General Administration of Customs. Mail parcels made up 71.5% of all consignments. Recordals in force at the end of 2022 totalled 14,870.
In August 2022, Huangpu Customs had detained 3,200 pairs of shoes of a Putian company; the goods, worth RMB 640,000, were confiscated and a fine of RMB 64,000 was imposed.
Source: General Administration of Customs
""",
    figures=(
        (5318, "batches", "2022", None),
        (9400000, "items", "2022", None),
        (71.5, "percent", "2022", None),
        (14870, "applications", "2022", None),
    ),
)

TRIBUNAL_ANNIVERSARY = Passage(
    en="""\
Supreme People's Court IP Tribunal at Five
Date: 27 February 2024
The Intellectual Property Court of the Supreme People's Court received 18,924 technical cases between 2019 and 2023 and closed 15,710 of them, the court announced on 23 February. Of the cases closed, 2,430 were reversed or remanded, a rate of 15.5 percent. In 2023 it received 5,062 new cases, up 14.9 percent, and closed 4,562; foreign-related cases numbered 447, or 8.8 percent. The average trial took 169.6 days. Highest damages in a single case: RMB 643 million.
Source: Supreme People's Court
""",
    figures=(
        (18924, "cases", "2019/2023", None),
        (15710, "cases", "2019/2023", None),
        (2430, "cases", "2019/2023", None),
        (15.5, "percent", "2019/2023", None),
        (5062, "cases", "2023", 14.9),
        (4562, "cases", "2023", None),
        (447, "cases", "2023", None),
        (8.8, "percent", "2023", None),
        (169.6, "days", "2023", None),
        (643000000, "CNY", "2023", None),
    ),
)

DISPUTE_OVER_TEA = Passage(
    en="""\
Court Orders Tea Chain to Change Its Name
Date: 3 March 2023
The Nanjing Intermediate People's Court found on 24 February 2023 that Hexin Tea had infringed the mark of Yunqi. Yunqi opened 312 stores between 2018 and 2022 and received 96 awards; its sales rose from RMB 210 million in 2019 to RMB 530 million in 2022. In 2021 it filed 23 lawsuits and concluded 19 settlements. The court awarded RMB 2 million. The administration had seized 1,840 boxes in 2021.
Source: Nanjing court
""",
    figures=(),
)

SUSPENDED_AT_THE_BORDER = Passage(
    en="""\
Border Suspensions of Suspect Goods in 2023
Date: 20 March 2024
The number of border suspensions carried out by Norland Customs in 2023 came to 8,214, an increase of 6.1% over the year before. On average, 22 suspensions involving more than 1,900 articles were made every day.
Suspensions of parcels from Eastmark numbered 5,380 (up 7.5%), or 65.5% of the total, followed by Westmark with 1,204 (down 3.9%), Sudland with 611, and Ostland with 388, a rise of 1.2 times.
Trademarks were concerned in 7,902 suspensions (96.2%) and copyright in 214. As of the end of the year 410 applications were in force, 18 more than a year earlier.
Hats, 1,310; scarves, 1,298 (down 4.5%); belts, 702.
Source: Norland Customs
""",
    figures=(
        (8214, "suspensions", "2023", 6.1),
        (22, "suspensions", "2023", None),
        (1900, "items", "2023", None),
        (5380, "suspensions", "2023", 7.5),
        (65.5, "percent", "2023", None),
        (1204, "suspensions", "2023", -3.9),
        (611, "suspensions", "2023", None),
        (388, "suspensions", "2023", 120),
        (7902, "suspensions", "2023", None),
        (96.2, "percent", "2023", None),
        (214, "suspensions", "2023", None),
        (410, "applications", "2023", None),
        (1310, "suspensions", "2023", None),
        (1298, "suspensions", "2023", -4.5),
        (702, "suspensions", "2023", None),
    ),
)

CHAMBER = Passage(
    en="""\
Case Load of the Patent Court at the End of June
Date: 12 July 2024
From its opening on 1 March 2022 until the end of June 2024 the court received 412 cases. Of these, 190 are infringement actions; each defendant's counterclaim is counted by itself, and 131 counterclaims were lodged. Stand-alone nullity suits number 27 and applications for provisional measures 44.
Where do owners go? Ghent is ahead with 150, well before Namur (80), Liège (64) and Mons (31). Bruges received 58 and Hasselt 9.
English was the language of 61% of the cases in 2023, compared with 52% in 2022; Dutch accounts for 24%, French for 13% and German for 2%.
The court had 77 appeals under Rule 220.2 before it.
Source: Registry of the Patent Court
""",
    figures=(
        (412, "cases", "2022-03/2024-06", None),
        (190, "cases", "2022-03/2024-06", None),
        (131, "lawsuits", "2022-03/2024-06", None),
        (27, "lawsuits", "2022-03/2024-06", None),
        (44, "applications", "2022-03/2024-06", None),
        (150, "cases", "2022-03/2024-06", None),
        (80, "cases", "2022-03/2024-06", None),
        (64, "cases", "2022-03/2024-06", None),
        (31, "cases", "2022-03/2024-06", None),
        (58, "cases", "2022-03/2024-06", None),
        (9, "cases", "2022-03/2024-06", None),
        (61, "percent", "2023", None),
        (52, "percent", "2022", None),
        (24, "percent", "2023", None),
        (13, "percent", "2023", None),
        (2, "percent", "2023", None),
        (77, "cases", "2022-03/2024-06", None),
    ),
)

BORDER = Passage(
    en="""\
Customs Office Reports on 2023
Date: 5 March 2024
The customs office held 6,932 consignments of fakes in 2023. Watches led the list with 2,410 pieces. Trade marks were at stake in 91% of the detentions, designs in 6%.
Two importers had good reasons (Basel).
Source: Customs
""",
    figures=(
        (6932, "batches", "2023", None),
        (2410, "items", "2023", None),
        (91, "percent", "2023", None),
        (6, "percent", "2023", None),
    ),
)

FISCAL_YEARS = Passage(
    en="""\
Patent Office of Norland: Filings Rise, Backlog Falls
Date: 16 January 2024
In fiscal year 2023 the Norland Patent Office received 12,480 applications, which is 2.5% more than in fiscal 2022. It granted 7,310 patents. Parties filed 1,150 petitions for review in fiscal 2023, against 1,020 in fiscal 2022. Software accounted for 31% of the applications. Medical devices followed, with 17%.
Official fees brought in EUR 9.6 million in 2023.
Source: Norland Patent Office
""",
    figures=(
        (12480, "applications", "2023", 2.5),
        (7310, "patents", "2023", None),
        (1150, "cases", "2023", None),
        (1020, "cases", "2022", None),
        (31, "percent", "2023", None),
        (17, "percent", "2023", None),
        (9600000, "EUR", "2023", None),
    ),
)

YEAR_TOLD_OF_IN_A_CLAUSE = Passage(
    en="""\
WIPO Center: More Complaints
Date: 6 February 2024
Owners of marks filed 5,210 cases with the WIPO Arbitration and Mediation Center in 2023, its report shows. That is 3.4% more than in 2022, when 5,038 cases were received. Panels decided 4,120 cases.
Source: WIPO
""",
    figures=(
        (5210, "cases", "2023", 3.4),
        (5038, "cases", "2022", None),
        (4120, "cases", "2023", None),
    ),
)

BULLETINS = {
    name: passage for name, passage in sorted(globals().items()) if name.isupper() and isinstance(passage, Passage)
}
