"""Digests, dockets and roundups: entries without verbs, paragraphs about cases of others, orders looked back on."""

import pytest

from ipgraph.extract.record import extract_record
from ipgraph.lang.forums import find_forums
from ipgraph.model.record import Record
from ipgraph.read.newsletter import read_newsletter


def _read(text: str) -> Record:
    (article,) = read_newsletter(text, "x.txt")
    return extract_record(article)


def test_an_entry_gives_court_day_and_sides() -> None:
    record = _read(
        "Digest, week 12\n18 March 2024\n\nDüsseldorf Local Division, 12 March 2024, UPC_CFI_55/2023, Alder GmbH "
        "v Birch "
        "Pumpen GmbH and Birch Vertrieb KG. Infringement of EP 2 111 222 found; injunction for Germany and Italy.\n\n"
        "Court of Appeal, 13 March 2024, UPC_CoA_31/2024, Cedar NV v Dogwood AB. The Court of Appeal dismisses "
        "Dogwood's "
        "appeal against the order of the Nordic-Baltic Regional Division of 20 January 2024 by which Dogwood was "
        "enjoined "
        "from offering its pumps pending the outcome of the main proceedings.\n"
    )
    assert [(c.forum.en[0], c.filed, c.decided, c.outcome) for c in record.proceedings] == [
        ("Düsseldorf Local Division", None, "2024-03-12", "claimant-won"),
        ("Court of Appeal", None, None, "affirmed"),
        ("Nordic-Baltic Regional Division", None, "2024-01-20", "unknown"),
    ]
    assert [len(c.respondents) for c in record.proceedings] == [2, 1, 1]


def test_no_court_of_one_country_reviews_an_office_or_court_of_another() -> None:
    record = _read(
        "What we read\n12 May 2024\n\nThe Board of Appeal of EUIPO revoked EU trade mark No. 8 123 456 of Alder "
        "SAS on an "
        "application by Birch GmbH.\n\nThe Patents Court in London gave judgment on 3 April 2024 for Cedar Ltd in "
        "its "
        "action against Dogwood AG. The judge held the patent invalid.\n\nThe Oberlandesgericht Düsseldorf "
        "dismissed on 7 "
        "March 2024 the appeal of Elm AG against a judgment which had awarded Dr Lena Fir EUR 1.2 million. The "
        "Landgericht "
        "Düsseldorf had given that judgment in June 2022.\n"
    )
    cases = {c.forum.en[0]: c for c in record.proceedings}
    london = cases["Patents Court"]
    assert (london.after, london.type, london.awarded) == (None, "civil-infringement", ())
    lower = cases["Landgericht Düsseldorf"]
    assert cases["Oberlandesgericht Düsseldorf"].after == lower.id
    assert [s.amount for s in lower.awarded] == [1_200_000]


def test_an_order_that_is_looked_back_on_takes_no_sums() -> None:
    record = _read(
        "Tea maker wins\nLawDaily Network, 21 February 2025\n\nThe Delhi High Court on February 18 restrained Birch "
        "Beverages Pvt Ltd from using a mark similar to that of Alder Tea Pvt Ltd. The Court had granted an ad "
        "interim "
        "injunction on 9 June 2022. It now awarded damages of Rs 20 lakh.\n"
    )
    assert record.article.published == "2025-02-21"
    assert [(c.type, c.decided, [s.amount for s in c.awarded]) for c in record.proceedings] == [
        ("civil-infringement", "2025-02-18", [2_000_000]),
        ("preliminary-injunction", "2022-06-09", []),
    ]


@pytest.mark.parametrize(
    ("words", "settled", "open_"),
    [
        ("The Company settled its action against Cedar LLC in the same court in May 2023.", "Cedar LLC", "Birch Ltd."),
    ],
)
def test_a_settlement_ends_the_case_between_those_who_settle(words: str, settled: str, open_: str) -> None:
    record = _read(
        "FORM 8-K\nCURRENT REPORT\nDate of Report (Date of earliest event reported): August 19, 2024\nALDER, INC.\n\n"
        "Item 8.01 Other Events.\n\nIn July 2023 Alder, Inc. (the “Company”) sued Birch Ltd. in the US District "
        "Court for "
        f"the District of Delaware over U.S. Patent No. 10,555,111. As previously reported, "
        f"{words[0].lower()}{words[1:]}\n"
    )
    name = {party.id: party.name.en[-1] for party in record.parties}  # a heading has the name in capitals
    told = {name[c.respondents[0]]: (name[c.claimants[0]], c.status, c.filed) for c in record.proceedings}
    assert record.article.published == "2024-08-19"
    assert told[settled] == ("Alder, Inc.", "settled", None)
    assert told[open_] == ("Alder, Inc.", "unknown", "2023-07")


def test_a_caption_names_its_parties_for_the_whole_text() -> None:
    record = _read(
        "On the docket: Alder v. Birch\nBy Dana Orr | March 14, 2025\n\nAlder Optics LLC v. Birch Imaging Corp., No. "
        "6:22-cv-00418 (W.D. Tex.)\n\nThe jury found in November 2024 that Birch infringes U.S. Patent No. "
        "9,812,345 and "
        "awarded Alder $42.5 million. Alder filed the complaint on April 29, 2022.\n"
    )
    assert [party.name.en for party in record.parties] == [
        ("Alder", "Alder Optics LLC"),
        ("Birch", "Birch Imaging Corp."),
    ]


def test_a_listed_court_keeps_its_name_before_a_city() -> None:
    (forum,) = find_forums("The Patents Court in London gave judgment.", "en")
    assert forum.key == "gb-hc"


def test_a_higher_court_lifts_an_interim_order_told_before() -> None:
    record = _read(
        "An injunction falls\n28 February 2024\n\nLast September the Munich Local Division granted a preliminary "
        "injunction to Alder Inc. against Birch GmbH over EP 4 111 222.\n\nOn 26 February 2024 the Court of "
        "Appeal of the UPC set aside the order of 19 September 2023 and rejected the application of Alder Inc. against "
        "Birch GmbH.\n"
    )
    lower, higher = record.proceedings
    assert [(c.type, c.instance, c.outcome) for c in (lower, higher)] == [
        ("preliminary-injunction", "first", "granted"),
        ("preliminary-injunction", "second", "reversed"),
    ]
    assert (higher.after, higher.decided) == (lower.id, "2024-02-26")
