# ruff: noqa: E501 - the passages are lines of text as articles have them
"""Invented English bulletins of courts, procurators, offices and customs, and the figures to be read from them."""

from tests.extract.statistics_passages import Passage

EUIPO = Passage(
    en="""\
EUIPO Annual Report: Trade Mark Filings Recover
Date: 18 March 2024
The European Union Intellectual Property Office (EUIPO) published its annual report for 2023 on Monday. The Office received 174,000 EU trade mark applications, a decrease of 0.6 percent, and 107,600 Community designs, 3.2 percent more than in 2022. It also handled 17,250 oppositions, 1,980 cancellation requests and 2,420 appeals, down 4 percent, up 2.5 percent and up 11 percent respectively. The average time from filing to publication fell to 19 days. Chinese applicants filed 24,100 applications, or 13.9 percent of the total.
Source: EUIPO
""",
    figures=(
        (174000, "applications", "2023", -0.6),
        (107600, "designs", "2023", 3.2),
        (17250, "cases", "2023", -4),
        (1980, "applications", "2023", 2.5),
        (2420, "cases", "2023", 11),
        (19, "days", "2023", None),
        (24100, "applications", "2023", None),
        (13.9, "percent", "2023", None),
    ),
)

USPTO = Passage(
    en="""\
USPTO Issues Fewer Patents in Fiscal 2023
Date: 8 December 2023
The United States Patent and Trademark Office (USPTO) reported that it issued 346,152 patents in fiscal year 2023, down from 361,434 the year before. Filings of utility patents rose 0.5% to 594,143. The Patent Trial and Appeal Board received 1,209 petitions, of which 68% were instituted. Trademark applications totalled 737,018 classes, a drop of 6.3%, and the backlog of unexamined applications stood at 756,000.
Source: USPTO
""",
    figures=(
        (346152, "patents", "2023", None),
        (361434, "patents", "2022", None),
        (594143, "applications", "2023", 0.5),
        (1209, "cases", "2023", None),
        (68, "percent", "2023", None),
        (737018, "classes", "2023", -6.3),
        (756000, "applications", "2023", None),
    ),
)

SPP_SECOND = Passage(
    en="""\
Chinese Procurators Step Up IP Work in First Three Quarters
Date: 30 October 2024
From January to September 2024 procuratorates nationwide approved the arrest of 7,215 people for IP crimes and prosecuted 16,890, up 8.4 percent and 12.9 percent year on year, the Supreme People's Procuratorate (SPP) said. They handled 1,412 civil, 806 administrative and 129 public-interest cases concerning IP, which was 1.2 times, 40.3 percent and 9.1 percent more than a year earlier. The number of people prosecuted for infringing trade secrets doubled to 196.
In the third quarter alone, 5,640 people were prosecuted. For comparison, 18,000 people had been prosecuted in the whole of 2023, an increase of 40.8 percent.
Source: Supreme People's Procuratorate
""",
    figures=(
        (7215, "persons", "2024-01/2024-09", 8.4),
        (16890, "persons", "2024-01/2024-09", 12.9),
        (1412, "cases", "2024-01/2024-09", 120),
        (806, "cases", "2024-01/2024-09", 40.3),
        (129, "cases", "2024-01/2024-09", 9.1),
        (196, "persons", "2024-01/2024-09", 100),
        (5640, "persons", "2024-07/2024-09", None),
        (18000, "persons", "2023", 40.8),
    ),
)

ITC = Passage(
    en="""\
Section 337 Docket Shrinks
Date: 22 January 2024
The U.S. International Trade Commission (ITC) instituted 46 section 337 investigations in calendar year 2023, compared with 59 in 2022 and 52 in 2021. It received 51 new complaints. Chinese respondents were named in 19 investigations, or 41% of the total. The Commission issued 13 general exclusion orders and 22 cease-and-desist orders. The average length of investigations completed on the merits was 18.2 months.
Source: ITC
""",
    figures=(
        (46, "investigations", "2023", None),
        (59, "investigations", "2022", None),
        (52, "investigations", "2021", None),
        (51, "complaints", "2023", None),
        (19, "investigations", "2023", None),
        (41, "percent", "2023", None),
        (13, "orders", "2023", None),
        (22, "orders", "2023", None),
        (18.2, "months", "2023", None),
    ),
)

CUSTOMS_US = Passage(
    en="""\
CBP Seizures Worth USD 2.8 Billion in Fiscal 2023
Date: 5 June 2024
U.S. Customs and Border Protection said it made 19,724 seizures of goods that infringed intellectual property in fiscal year 2023, with a total value of USD 2.76 billion had the goods been genuine. China and Hong Kong accounted for 83.7 percent of the value. Watches and jewellery made up 37 percent. HSI arrested 406 individuals and obtained 168 convictions.
Source: CBP
""",
    figures=(
        (19724, "seizures", "2023", None),
        (2760000000, "USD", "2023", None),
        (83.7, "percent", "2023", None),
        (37, "percent", "2023", None),
        (406, "persons", "2023", None),
        (168, "convictions", "2023", None),
    ),
)

JPO = Passage(
    en="""\
Japan Patent Office Status Report: Filings Up Slightly
Date: 28 March 2024
According to the Japan Patent Office (JPO), 300,133 patent applications were filed in 2023, up 3.6% from 289,530 in 2022. Trademark applications fell 3.8% to 164,061, and design applications numbered 31,747, a slight drop of 0.5%. The office granted 209,368 patents. First action pendency averaged 9.4 months. Foreign applicants accounted for nearly 24% of patent filings.
Source: JPO
""",
    figures=(
        (300133, "applications", "2023", 3.6),
        (289530, "applications", "2022", None),
        (164061, "applications", "2023", -3.8),
        (31747, "applications", "2023", -0.5),
        (209368, "patents", "2023", None),
        (9.4, "months", "2023", None),
        (24, "percent", "2023", None),
    ),
)

DISPUTE = Passage(
    en="""\
Rovena Wins Injunction over Coffee Capsules
Date: 7 July 2023
The Düsseldorf Regional Court enjoined Kavo GmbH from selling its capsules on 4 July 2023. Rovena, whose revenue grew 14 percent to EUR 412 million in 2022, runs 230 shops and holds 1,100 patents. It had filed 17 lawsuits against importers in 2022 and 2023, and settled 9 of them. Customs held 46,000 capsules in March 2023. The court heard two experts and reviewed 1,250 pages of evidence.
Source: court press release
""",
    figures=(),
)

COURT_BULLETS = Passage(
    en="""\
Beijing Internet Court: Five Years in Numbers
Date: 10 September 2023
The Beijing Internet Court released a white paper on its first five years. Between September 2018 and August 2023:
- cases accepted: 186,432
- cases concluded: 178,905
- copyright disputes: 109,117 (58.5% of all cases accepted)
- average trial period: 86 days
- online filing rate: 100%
Source: Beijing Internet Court
""",
    figures=(
        (186432, "cases", "2018-09/2023-08", None),
        (178905, "cases", "2018-09/2023-08", None),
        (109117, "cases", "2018-09/2023-08", None),
        (58.5, "percent", "2018-09/2023-08", None),
        (86, "days", "2018-09/2023-08", None),
        (100, "percent", "2018-09/2023-08", None),
    ),
)

FROMTO = Passage(
    en="""\
Trade Secret Cases Soar in Guangdong
Date: 26 April 2023
Courts in Guangdong have published figures on trade secrets. The number of trade-secret cases received rose from 212 in 2020 to 388 in 2022, an increase of 83 percent. Concluded cases went from 197 to 361. Claimants won in 34.2 percent of the cases concluded. In 2022 the courts awarded total damages of RMB 214 million, nearly three times as much as in 2021. Punitive damages were granted in 11 cases.
Source: Guangdong High People's Court
""",
    figures=(
        (212, "cases", "2020", None),
        (388, "cases", "2022", 83),
        (197, "cases", "2020", None),
        (361, "cases", "2022", None),
        (34.2, "percent", "2022", None),
        (214000000, "CNY", "2022", 200),
        (11, "cases", "2022", None),
    ),
)

CNIPA_Q = Passage(
    en="""\
CNIPA Releases Third-Quarter Data
Date: 20 October 2023
China granted 718,000 invention patents in the first nine months of 2023, up 20.4 percent year on year, the China National Intellectual Property Administration (CNIPA) said at a press conference on 18 October. By the end of September the number of valid invention patents had reached 4.8 million, of which 3.9 million were held by domestic owners. Some 3.3 million trademarks were registered; pledge financing of patents and trademarks came to RMB 540.2 billion, an increase of 67.1 percent, benefiting 26,000 enterprises. Patent offices handled 58,000 administrative cases of patent disputes, 13.9 percent fewer.
Source: CNIPA
""",
    figures=(
        (718000, "patents", "2023-01/2023-09", 20.4),
        (4800000, "patents", "2023-09", None),
        (3900000, "patents", "2023-09", None),
        (3300000, "trademarks", "2023-01/2023-09", None),
        (540200000000, "CNY", "2023-01/2023-09", 67.1),
        (26000, "companies", "2023-01/2023-09", None),
        (58000, "cases", "2023-01/2023-09", -13.9),
    ),
)

MARKET = Passage(
    en="""\
Market Regulators Closed 44,000 Trademark and Patent Cases Last Year
Date: 23 February 2024
The State Administration for Market Regulation (SAMR) announced on Friday that market regulators across the country investigated 44,100 cases of trademark infringement and passing off of patents in 2023, involving goods worth RMB 1.13 billion, and collected fines of RMB 698 million. A total of 1,376 cases were transferred to the police, twice as many as in 2022. Complaints received through the 12315 hotline rose by more than a third to 62,800.
In one case in Hebei, the regulator seized 8,400 bottles of liquor worth RMB 1.2 million and fined the shop RMB 300,000.
Source: SAMR
""",
    figures=(
        (44100, "cases", "2023", None),
        (1130000000, "CNY", "2023", None),
        (698000000, "CNY", "2023", None),
        (1376, "cases", "2023", 100),
        (62800, "complaints", "2023", None),
    ),
)

WIPO_DOMAIN = Passage(
    en="""\
WIPO: Cybersquatting Cases Hit New High
Date: 16 February 2024
Trademark owners filed a record 6,192 cases under the UDRP with the World Intellectual Property Organization (WIPO) in 2023, up 7% on 2022. The cases covered 10,500 domain names. Parties came from 133 countries; 82% of the domain names were under .com. WIPO transferred names in 95% of decided cases. Since 1999 it has administered more than 67,000 cases.
Source: WIPO
""",
    figures=(
        (6192, "cases", "2023", 7),
        (10500, "domain names", "2023", None),
        (82, "percent", "2023", None),
        (95, "percent", "2023", None),
        (67000, "cases", "1999/2023", None),
    ),
)

UPC = Passage(
    en="""\
Unified Patent Court: Case Load at the End of 2023
Date: 12 January 2024
The Unified Patent Court (UPC) reported that by the end of December 2023 its divisions had received 160 cases: 67 infringement actions, 24 revocation actions, 47 counterclaims for revocation and 13 applications for provisional measures. Munich took the largest share with 40 percent. German was the language of the proceedings in 56 percent of cases, English in 31 percent.
Source: UPC
""",
    figures=(
        (160, "cases", "2023", None),
        (67, "lawsuits", "2023", None),
        (24, "lawsuits", "2023", None),
        (47, "lawsuits", "2023", None),
        (13, "applications", "2023", None),
        (40, "percent", "2023", None),
        (56, "percent", "2023", None),
        (31, "percent", "2023", None),
    ),
)

CHINA_COURTS = Passage(
    en="""\
Chinese Courts Handled 460,000 IP Cases in 2022
Date: 21 April 2023
China's courts accepted 526,000 IP cases in 2022 and concluded 543,000, the Supreme People's Court (SPC) said on Thursday. First-instance civil cases fell by 20.3 percent to 438,480; administrative and criminal ones came to 20,634 (down 0.3 percent) and 5,336 (down 15 percent). Of the civil cases, 38,970 concerned patents, 112,474 trademarks and 255,693 copyright, which were up 23.3 percent, down 9.8 percent and down 29 percent respectively. Courts nationwide mediated 88.5 percent of disputes before trial in some provinces.
The SPC also named ten model cases. In one of them the Zhejiang High People's Court awarded RMB 30 million to a lighting company whose patent had been infringed by 12 dealers.
Source: Supreme People's Court
""",
    figures=(
        (526000, "cases", "2022", None),
        (543000, "cases", "2022", None),
        (438480, "cases", "2022", -20.3),
        (20634, "cases", "2022", -0.3),
        (5336, "cases", "2022", -15),
        (38970, "cases", "2022", 23.3),
        (112474, "cases", "2022", -9.8),
        (255693, "cases", "2022", -29),
        (88.5, "percent", "2022", None),
    ),
)

SINGAPORE_TAIL = Passage(
    en="""\
Customs Fines Electronics Importer
Date: 14 May 2024
Singapore Customs fined Lim Trading Pte. Ltd. SGD 40,000 on 10 May 2024 for importing 2,300 counterfeit phone cases, worth SGD 92,000. The director was sentenced to four months in prison. The authority had searched three warehouses and held 18 cartons.
The Intellectual Property Office of Singapore received 14,300 patent applications in 2023, up 4.1 percent.
Source: Singapore Customs
""",
    figures=((14300, "applications", "2023", 4.1),),
)

BULLETINS = {
    name: passage for name, passage in sorted(globals().items()) if name.isupper() and isinstance(passage, Passage)
}
