# ruff: noqa: E501 - the passages are lines of text as articles have them
"""Invented English annual figures by country, kind and year before, and the figures to be read from them."""

from tests.extract.statistics_passages import Passage

OFFICE = Passage(
    en="""\
Norland Patent Office: figures for 2024
11 March 2025
The Norland Patent Office received 61,204 patent applications in 2024, up 2.1% from 59,945 in 2023. It granted 33,870 patents, down from 35,012, and registered 88,410 trademarks, an increase of 6.3%.
By origin, home applicants were first with 31,002 (+1.4%), followed by Sudland with 12,117 (-3.0%), Estland with 7,450 (+0.2%) and Westland with 3,908.
The top filers were Halden Group (1,204 applications), Vireo (988), Karst (874) and the University of Nord (412).
Of the applications, 38% came from small firms and a further 9% from universities. Women were named in 17% of them.
The average time to a first action fell from 14.2 months to 12.9 months. Oppositions came to 1,411, down from 1,530.
The office's 705 examiners worked under new rules since 1 July. A fee of EUR 250 now applies.
""",
    figures=(
        (61204, "applications", "2024", 2.1),
        (59945, "applications", "2023", None),
        (33870, "patents", "2024", None),
        (35012, "patents", "2023", None),
        (88410, "trademarks", "2024", 6.3),
        (31002, "applications", "2024", 1.4),
        (12117, "applications", "2024", -3),
        (7450, "applications", "2024", 0.2),
        (3908, "applications", "2024", None),
        (1204, "applications", "2024", None),
        (988, "applications", "2024", None),
        (874, "applications", "2024", None),
        (412, "applications", "2024", None),
        (38, "percent", "2024", None),
        (9, "percent", "2024", None),
        (17, "percent", "2024", None),
        (14.2, "months", "2023", None),
        (12.9, "months", "2024", None),
        (1411, "cases", "2024", None),
        (1530, "cases", "2023", None),
    ),
)

COURT = Passage(
    en="""\
District Court of Harwick publishes annual review of intellectual property cases
Harwick, 4 February 2026
In 2025 the District Court of Harwick took in 431 intellectual property cases, 12% more than in 2024 (385). 402 cases were closed, leaving 219 pending at year's end.
Broken down by subject, 188 cases concerned trademarks, 97 patents, 81 copyright and 65 unfair competition. Patent cases rose by 19%, while copyright cases fell by 8%.
Median time to judgment was 14.5 months, compared with 16 months a year earlier.
Requests about trade secrets, plant varieties and domain names numbered 28, 14 and 12 respectively; those about domain names were down 5%.
""",
    figures=(
        (431, "cases", "2025", 12),
        (385, "cases", "2024", None),
        (402, "cases", "2025", None),
        (219, "cases", "2025", None),
        (188, "cases", "2025", None),
        (97, "cases", "2025", 19),
        (81, "cases", "2025", -8),
        (65, "cases", "2025", None),
        (14.5, "months", "2025", None),
        (16, "months", "2024", None),
        (28, "applications", "2025", None),
        (14, "applications", "2025", None),
        (12, "applications", "2025", -5),
    ),
)

CUSTOMS = Passage(
    en="""\
Customs seizures of counterfeits fell in 2024
12 May 2025
Customs authorities of the Union detained 112 million articles suspected of infringing intellectual property rights in 2024, against 152 million, the Commission reported today.
Norland was the main country of provenance with 56% of the articles. There were 17,400 procedures at the border.
In one port officers found 300 boxes against 45 labels.
""",
    figures=(
        (112000000, "items", "2024", None),
        (152000000, "items", "2023", None),
        (56, "percent", "2024", None),
        (17400, "cases", "2024", None),
    ),
)

BULLETINS = {"office": OFFICE, "court": COURT, "customs": CUSTOMS}
