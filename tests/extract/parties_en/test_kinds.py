"""Sentences of many kinds: whom each makes a party, of what type, and words in it that name nobody."""

import pytest
from msgspec import Struct

from ipgraph.model.codes import PartyType
from tests.extract.parties_en.test_find import read


class Row(Struct, frozen=True):
    """A text, its named parties with their types, its nameless ones."""

    text: str
    named: dict[str, PartyType] = {}
    unnamed: tuple[str, ...] = ()


ROWS = (
    # ── persons in criminal news
    Row(
        "A court in Malmö sentenced Bill Omar Castellan, a YouTube personality known as Ape in a Bathtub, to jail.",
        {"Bill Omar Castellan": "person"},
    ),
    Row("Mark Weller, 41, was described as the head of the ring.", {"Mark Weller": "person"}),
    Row(
        "Steve Rudd and Jo Pascoe each got five years and two months, Wilf Brace four years, and Tim Holm 11 months.",
        {"Steve Rudd": "person", "Jo Pascoe": "person", "Wilf Brace": "person", "Tim Holm": "person"},
    ),
    Row("Darren Whitlock, 52, from Leeds, was jailed for two years.", {"Darren Whitlock": "person"}),
    Row("Emma Tran pleaded guilty. The owner, from York, was jailed.", {"Emma Tran": "person"}),
    Row("The court jailed Pietro de Luca, 44, for three years.", {"Pietro de Luca": "person"}),
    Row("Fila Ruan, 34, a lawyer for the plaintiff, said so. Brightline two years later left Kent."),
    Row("Analyst Ola Berg, 38, a partner at the firm, said the ruling was right. In Durham two years of talks ended."),
    Row("Peter Marsh, a solicitor from Hull, was not charged. Detective Inspector Paul Frost made arrests in Derby."),
    # ── brands written small, names of two words, houses of old
    Row(
        "trivela AG sued Alder Holding & Co. KG over the trivela sign. AG v KG is no case.",
        {"trivela AG": "company", "trivela": "company", "Alder Holding & Co. KG": "company"},
    ),
    Row(
        "Hobbs and Lund plc (H&L) sued Beech and Cordell Ltd. in May.",
        {"Hobbs and Lund plc": "company", "H&L": "company", "Cordell Ltd.": "company"},
    ),
    Row(
        "Alder Pumps Ltd, formerly the pump division of Birch Works Ltd, sued Cordell Ltd. Everybody appealed.",
        {"Alder Pumps Ltd": "company", "Cordell Ltd.": "company"},
    ),
    # ── names of persons
    Row(
        "Li Daozhi sued Liu Jun and Cai Xinguang in June 2020.",
        {"Li Daozhi": "person", "Liu Jun": "person", "Cai Xinguang": "person"},
    ),
    Row("The respondent, Mr. Chen Jun, appealed.", {"Chen Jun": "person"}),
    Row("In May 2020 Li May sued the dealer Orlo.", {"Orlo": "company"}),
    Row(
        "Norvex, Inc. and others were sued by Dr. Helene van der Meer in The Hague.",
        {"Norvex, Inc.": "company", "Helene van der Meer": "person"},
    ),
    Row("Mohammed al-Masri bin Said was sentenced to two years.", {"Mohammed al-Masri bin Said": "person"}),
    Row("Ludwig von Hartmann was convicted.", {"Ludwig von Hartmann": "person"}),
    Row("The singer Mika Lowe sued the label Bluefin Records.", {"Mika Lowe": "person", "Bluefin Records": "company"}),
    Row("The court dismissed the appeal of Bill Harper. The Trademark Bill 2021 lapsed.", {"Bill Harper": "person"}),
    Row(
        "The claimants are Jean-Luc Moreau, M. de la Fontaine and Anne-Marie Le Gall.",
        {"Jean-Luc Moreau": "person", "M. de la Fontaine": "company", "Anne-Marie Le Gall": "person"},
    ),
    Row("A court fined Abdullah bin Khalid al-Saud.", {"Abdullah bin Khalid al-Saud": "person"}),
    Row("Ms. McAllister-Reid and Mr. D'Angelo appealed.", {"Ms. McAllister-Reid": "person", "Mr. D'Angelo": "person"}),
    Row("The novelist P. D. Harrow accused O'Donnell Press.", {"P. D. Harrow": "person", "O'Donnell Press": "company"}),
    Row(
        "Kim Min-jun and Park Ji-won sued Nguyen Van Hai.",
        {"Kim Min-jun": "person", "Park Ji-won": "person", "Nguyen Van Hai": "person"},
    ),
    Row("Two brothers surnamed Guo were sentenced to four years.", {"Guo": "person"}),
    # ── other names of one party
    Row(
        "Xu Bing, doing business as Lucky Star Trading, and Goldmine Inc. d/b/a Gold Toys were sued.",
        {"Xu Bing": "person", "Goldmine Inc.": "company"},
    ),
    Row(
        "Northgate Foods, formerly Southgate Foods Ltd., sued the dealer Orlo.",
        {"Northgate Foods": "company", "Orlo": "company"},
    ),
    Row("The company, formerly known as a bakery, closed."),
    # ── members of groups, bodies
    Row(
        "The studios, among them Tahoma Pictures and Zenith Film, won the case. Retailers such as Bexley left.",
        {"Tahoma Pictures": "company", "Zenith Film": "company"},
    ),
    Row(
        "The court restrained Rama Foods (P) Ltd. and Shri Balaji Traders from using the mark.",
        {"Rama Foods (P) Ltd.": "company", "Balaji Traders": "company"},
    ),
    Row(
        "KT&G Corporation sued Aldren GmbH & Co. OHG and Brood A.m.b.a.",
        {"KT&G Corporation": "company", "Aldren GmbH & Co. OHG": "company", "Brood A.m.b.a.": "company"},
    ),
    Row("GEMA and SACEM sued the operator.", {"GEMA": "association", "SACEM": "association"}),
    Row(
        "Italy's Ministry of Culture won against the puzzle maker Orlo.",
        {"Ministry of Culture": "government", "Orlo": "company"},
    ),
    Row("The suit names Orlo, a dealer from Hull, as a defendant.", {"Orlo": "company"}),
    Row("Jay-Q, the rapper behind the hit, was sued. The goods, sold in Kelda, were seized.", {"Jay-Q": "company"}),
    Row(
        "A jury found that Ziptech Corp infringed a patent held by the Westmark Research Foundation, or WRF.",
        {"Ziptech Corp": "company", "WRF": "association"},
    ),
    Row(
        "The case of Halden Audio Ltd against Sonoria GmbH goes on. For Halden: Peter Quill of Quill & Marsh LLP.",
        {"Halden Audio Ltd": "company", "Sonoria GmbH": "company"},
    ),
    Row(
        "The Chinese Academy of Fine Arts and Indian Institute of Technology Madras sued a shop backed by Orlo.",
        {"Chinese Academy of Fine Arts": "other", "Indian Institute of Technology Madras": "other"},
    ),
    Row(
        "Rapper Big Tuna and his label, Deep Sea Records, were sued; so was Évian-based Alpina SARL.",
        {"Big Tuna": "company", "Deep Sea Records": "company", "Alpina SARL": "company"},
    ),
    Row(
        "Owner Lidia Marsh and driver Karl Voss were fined. Driver Software Ltd. was not.",
        {"Lidia Marsh": "company", "Karl Voss": "person", "Driver Software Ltd.": "company"},
    ),
    Row("Mr Justice Hale rejected the claim of Dr Singh. Counsel for Dr Singh was Tom Wu KC.", {"Singh": "person"}),
    Row(
        "Maps: Tipsy Prevails over Bolo\nHanlu Data Co., Ltd. (Hanlu), the operator of the website Tipsy, won.",
        {"Hanlu Data Co., Ltd.": "company"},
    ),
    Row(
        "Zoe Lin, the 29-year-old owner of the shop, was fined. Among those arrested was Chen Mei, a potter.",
        {"Zoe Lin": "person", "Chen Mei": "person"},
    ),
    # ── names of companies
    Row(
        "Chengdu Tianfu 99 Network Technology Co., Ltd. sued TK orvia Inc. on May 3.",
        {"Chengdu Tianfu 99 Network Technology Co., Ltd.": "company", "TK orvia Inc.": "company"},
    ),
    Row("Orbix Media, formerly known as Starline Group, was sued.", {"Orbix Media": "company"}),
    Row(
        "Damiani Ruote S.p.A. and Verrier SAS appealed; Polski Mlyn Sp. z o.o., Ceske Sklo a.s. and Duna Kft. did not.",
        {
            "Damiani Ruote S.p.A.": "company",
            "Verrier SAS": "company",
            "Polski Mlyn Sp. z o.o.": "company",
            "Ceske Sklo a.s.": "company",
            "Duna Kft.": "company",
        },
    ),
    Row(
        "Hoshino Denki K.K. and Kabushiki Kaisha Aoyama sued Mehta & Rao LLP and Weber Pumpen GmbH & Co. KG.",
        {
            "Hoshino Denki K.K.": "company",
            "Kabushiki Kaisha Aoyama": "company",
            "Mehta & Rao LLP": "company",
            "Weber Pumpen GmbH & Co. KG": "company",
        },
    ),
    # ── nameless
    Row("The exporter, a Foshan furniture company, lodged an appeal.", unnamed=("a Foshan furniture company",)),
    Row(
        "The plaintiff, a news and sports broadcaster, sued two people who had uploaded its matches.",
        unnamed=("a news and sports broadcaster", "two people"),
    ),
    Row(
        "A Toy Maker v. A Food Chain\nA toy maker undertook to build 40 robots for a food chain in Hull.",
        unnamed=("A Toy Maker", "A Food Chain"),
    ),
    Row(
        "Orla Foods demanded that two rivals, which the court does not name, stop selling the jar.",
        {"Orla Foods": "company"},
        unnamed=("two rivals",),
    ),
    Row(
        "Ash Ltd. has three competitors in the market. It sued a competitor, Elm Ltd., in May.",
        {"Ash Ltd.": "company", "Elm Ltd.": "company"},
    ),
    # ── headlines
    Row("Orlo v. Kestra X5: Court Protects the Shape of a Car\nThe makers fought over the Orlo and the Kestra X5."),
    Row('Norla v. NORLO: Damages Stand\nThe sign "NORLO" is too close, said the court.', {"Norla": "company"}),
    Row("2. Quenby v. Halvard\nA case about pumps.", {"Quenby": "company", "Halvard": "company"}),
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.text[:40])
def test_book_holds_these_parties_and_no_others(row: Row) -> None:
    parties = read(row.text).parties
    found = {form.text: party.type for party in parties if not party.unnamed for form in party.forms}
    assert {name: found.get(name) for name in row.named} == row.named
    assert sum(not party.unnamed for party in parties) == len(row.named)
    assert {party.first.text for party in parties if party.unnamed} == set(row.unnamed)
