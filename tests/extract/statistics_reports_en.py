# ruff: noqa: E501 - the passages are lines of text as articles have them
"""Invented English reports and stories, and the official figures to be read from them."""

from tests.extract.statistics_passages import Passage

INDIA = Passage(
    en="""\
Delhi High Court IP Division Reports on Its Second Year
Date: 15 April 2024
The Intellectual Property Division of the Delhi High Court has published its second annual report, covering April 2023 to March 2024. During the year 2,183 new matters were filed and 1,722 were disposed of. Trademark suits made up 54 per cent of new filings, copyright suits 21 per cent. The Division granted 412 interim injunctions, 37 of them dynamic.
Source: Delhi High Court
""",
    figures=(
        (2183, "cases", "2023-04/2024-03", None),
        (1722, "cases", "2023-04/2024-03", None),
        (54, "percent", "2023-04/2024-03", None),
        (21, "percent", "2023-04/2024-03", None),
        (412, "injunctions", "2023-04/2024-03", None),
        (37, "injunctions", "2023-04/2024-03", None),
    ),
)

KIPO = Passage(
    en="""\
Korea: Customs and KIPO Publish Counterfeit Figures
Date: 19 February 2024
The Korean Intellectual Property Office (KIPO) said on Monday that its special police booked 312 people for trademark offences in 2023 and seized 143,000 counterfeit goods with a genuine value of KRW 17.6 billion. Both figures were lower than in 2022, by 16.4 percent and 61.9 percent. Trade-secret complaints rose from 87 to 109.
Source: KIPO
""",
    figures=(
        (312, "persons", "2023", None),
        (143000, "items", "2023", None),
        (17600000000, "KRW", "2023", None),
        (87, "complaints", "2022", None),
        (109, "complaints", "2023", None),
    ),
)

UK = Passage(
    en="""\
UKIPO Facts and Figures 2023
Date: 30 May 2024
The UK Intellectual Property Office received 20,140 patent applications last year, an increase of 4.1% on 2022, and granted 8,675 patents, 17.2% fewer. Trade mark applications fell by 6.6% to 142,390. Registered design applications totalled 79,318 (up 15.4%). The Office held 1,310 hearings and issued 642 decisions. Ninety-two percent of customers were satisfied.
Source: UKIPO
""",
    figures=(
        (20140, "applications", "2023", 4.1),
        (8675, "patents", "2023", -17.2),
        (142390, "applications", "2023", -6.6),
        (79318, "applications", "2023", 15.4),
        (642, "decisions", "2023", None),
        (1310, "hearings", "2023", None),
        (92, "percent", "2023", None),
    ),
)

GERMANY_CUSTOMS = Passage(
    en="""\
German Customs Seizes Fakes Worth EUR 240 Million
Date: 21 March 2024
German customs officers seized goods worth EUR 240 million for infringement of intellectual property rights in 2023, against EUR 435 million in the previous year. The number of seizures rose to 24,310, an increase of 14 percent. Some 62% of the consignments came from China. Border seizure applications numbered 1,105. In one operation at Leipzig airport, officers found 11,000 fake watches worth EUR 3.5 million.
Source: Generalzolldirektion
""",
    figures=(
        (240000000, "EUR", "2023", None),
        (435000000, "EUR", "2022", None),
        (24310, "seizures", "2023", 14),
        (62, "percent", "2023", None),
        (1105, "applications", "2023", None),
    ),
)

SHANGHAI_COURT = Passage(
    en="""\
Shanghai IP Court: More Cases with Foreign Parties
Date: 28 December 2022
The Shanghai Intellectual Property Court reported that it had accepted 4,102 cases in the first eleven months of 2022 and concluded 4,377, down 9.3 percent and up 3.8 percent, respectively, from the same period of 2021. Of the new cases, 1,018 (24.8 percent) involved foreign parties. The clearance rate stood at 106.7 percent. Damages of RMB 1 million or more were awarded in 61 cases, and punitive damages in 5.
Source: Shanghai Intellectual Property Court
""",
    figures=(
        (4102, "cases", "2022-01/2022-11", -9.3),
        (4377, "cases", "2022-01/2022-11", 3.8),
        (1018, "cases", "2022-01/2022-11", None),
        (24.8, "percent", "2022-01/2022-11", None),
        (106.7, "percent", "2022-01/2022-11", None),
        (61, "cases", "2022-01/2022-11", None),
    ),
)

US_LITIGATION = Passage(
    en="""\
Patent Litigation in the United States: The Numbers for 2023
Date: 11 January 2024
District courts saw 3,111 new patent complaints in 2023, a decline of 21.6% from 3,966 in 2022, according to court data. The Eastern District of Texas received 606 cases, Western Texas 522 and Delaware 441. Juries awarded a total of USD 1.9 billion in 72 trials. The Federal Circuit decided 548 appeals from district courts and 449 from the PTAB.
Source: court data
""",
    figures=(
        (3111, "complaints", "2023", -21.6),
        (3966, "complaints", "2022", None),
        (606, "cases", "2023", None),
        (522, "cases", "2023", None),
        (441, "cases", "2023", None),
        (1900000000, "USD", "2023", None),
        (72, "cases", "2023", None),
        (548, "cases", "2023", None),
        (449, "cases", "2023", None),
    ),
)

DISPUTE_NUMBERS = Passage(
    en="""\
Tech Giants Settle Antenna Patent War
Date: 2 August 2023
Nordwave and Telmira have settled all litigation between them. Nordwave had brought 14 actions in five countries since 2020 and held 3,200 patent families; Telmira filed 22 invalidity petitions at the PTAB in 2021 and 2022, 16 of which were instituted. In 2022 Nordwave's licensing income rose 12 percent to EUR 1.2 billion. The Munich Regional Court had issued three injunctions in 2022. The commission received 1,100 pages.
Source: company statement
""",
    figures=(),
)

SPP_WHITEPAPER = Passage(
    en="""\
Procuratorates Handle Record Number of IP Matters
Date: 26 April 2022
In 2021 procuratorial organs across China prosecuted 14,020 persons in 6,565 cases of IP crime, year-on-year increases of 15.4 percent and 12.9 percent. Those prosecuted for trademark crimes accounted for 93.6 percent. The number of persons charged with trade-secret crimes rose from 84 to 121. Procurators lodged 63 protests, issued 247 procuratorial suggestions and transferred 512 clues. A total of 22,000 right holders were notified of their rights, against 13,000 in 2020.
Source: Supreme People's Procuratorate
""",
    figures=(
        (14020, "persons", "2021", 15.4),
        (6565, "cases", "2021", 12.9),
        (93.6, "percent", "2021", None),
        (84, "persons", "2020", None),
        (121, "persons", "2021", None),
        (63, "protests", "2021", None),
        (247, "opinions", "2021", None),
        (22000, "right holders", "2021", None),
        (13000, "right holders", "2020", None),
        (512, "clues", "2021", None),
    ),
)

NCAC = Passage(
    en="""\
Copyright Registrations in China Pass Six Million
Date: 23 March 2022
The National Copyright Administration of China said that 6.26 million copyrights were registered nationwide in 2021, an increase of 24.3 percent. Registrations of works came to 3.98 million (up 20.1 percent) and those of computer software to 2.28 million (up 32.3 percent). Pledges numbered 350, involving RMB 4.4 billion. Enforcement authorities dealt with 1,066 online infringement cases, shut down 1,083 websites and deleted 1.19 million links.
Source: NCAC
""",
    figures=(
        (6260000, "copyrights", "2021", 24.3),
        (3980000, "applications", "2021", 20.1),
        (2280000, "applications", "2021", 32.3),
        (350, "pledges", "2021", None),
        (4400000000, "CNY", "2021", None),
        (1066, "cases", "2021", None),
        (1083, "websites", "2021", None),
        (1190000, "links", "2021", None),
    ),
)

RESPECTIVELY = Passage(
    en="""\
Zhejiang Courts Publish Half-Year Data
Date: 20 July 2023
In the first six months of 2023, courts in Zhejiang accepted and concluded 11,206 and 10,874 IP cases respectively, up 6.1 and 8.4 percent. Civil, criminal and administrative cases numbered 10,870, 305 and 31 respectively. The average damages awarded per case amounted to RMB 68,000, up by 14 percent. Hangzhou, Ningbo and Wenzhou accounted for 38, 17 and 12 percent of the new cases.
Source: Zhejiang High People's Court
""",
    figures=(
        (11206, "cases", "2023-01/2023-06", 6.1),
        (10874, "cases", "2023-01/2023-06", 8.4),
        (10870, "cases", "2023-01/2023-06", None),
        (305, "cases", "2023-01/2023-06", None),
        (31, "cases", "2023-01/2023-06", None),
        (68000, "CNY", "2023-01/2023-06", 14),
        (38, "percent", "2023-01/2023-06", None),
        (17, "percent", "2023-01/2023-06", None),
        (12, "percent", "2023-01/2023-06", None),
    ),
)

OFFICE_YEAR = Passage(
    en="""\
Requests at the Office Stand Still
Date: 26 March 2025
The patent office received 88,120 applications in 2024, its annual report published on Tuesday shows. Digital communication lost 6.3 percent and ended at 7,410; medical technology, with 6,900 applications, was down 3 percent. Small firms stand behind 21 percent of the filings. Protection was requested for 24.5 percent of the patents granted in 2024. That makes some 9,000 requests, a rise of 41 percent.
Source: Office
""",
    figures=(
        (88120, "applications", "2024", None),
        (7410, "applications", "2024", -6.3),
        (6900, "applications", "2024", -3),
        (21, "percent", "2024", None),
        (24.5, "percent", "2024", None),
        (9000, "applications", "2024", 41),
    ),
)

BULLETINS = {
    name: passage for name, passage in sorted(globals().items()) if name.isupper() and isinstance(passage, Passage)
}
