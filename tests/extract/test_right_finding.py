"""Rights: the word tables, numbers with their titles, works and marks."""

from typing import Any

import pytest

from ipgraph.extract.party import Form, PartyDraft
from ipgraph.extract.right_finding import find_rights
from ipgraph.extract.right_owners import owners
from ipgraph.extract.right_table import right_table
from ipgraph.extract.right_words import disputed_words, find_implied, find_marks
from ipgraph.extract.rights import FAMILY, RightBook
from ipgraph.extract.values.identifiers import find_identifiers
from ipgraph.model.article import Span
from ipgraph.model.codes import Language
from tests.extract.told_in_brief import record_of

LANGUAGES: tuple[Language, ...] = ("en", "zh")


def rows() -> list[tuple[Language, str, dict[str, list[str]]]]:
    found = []
    for language in LANGUAGES:
        table = right_table(language)
        found += [(language, row["type"], row) for row in table["kind"]]
        found += [(language, row["value"], row) for row in table["branch"]]
    return found


@pytest.mark.parametrize(("language", "value", "row"), rows())
def test_row_matches_its_examples(language: Language, value: str, row: dict[str, list[str]]) -> None:
    for example in row["examples"]:
        assert value in {mark.value for mark in find_marks(example, language)}, example
    for example in row.get("not", []):
        assert value not in {mark.value for mark in find_marks(example, language)}, example


def read(text: str, language: Language) -> RightBook:
    return find_rights(text, language, (Span(0, len(text)),), find_identifiers(text, language))


@pytest.mark.parametrize(
    ("language", "text", "kind", "number", "title"),
    [
        ("en", 'It relied on patent No. ZL201610000001.5, "Pump Valve".', "patent", "ZL201610000001.5", "Pump Valve"),
        (
            "en",
            'It relied on patent No. ZL201610000001.5 ("A Valve for Pumps").',
            "patent",
            "ZL201610000001.5",
            "A Valve for Pumps",
        ),
        (
            "zh",
            "依据第ZL201610000001.5号（“泵阀装置”）发明专利起诉",
            "invention-patent",
            "ZL201610000001.5",
            "泵阀装置",
        ),
        ("en", 'its utility model No. ZL201620000002.3 for "A Lid"', "utility-model", "ZL201620000002.3", "A Lid"),
        ("zh", "第ZL201610000001.5号“泵阀”发明专利", "invention-patent", "ZL201610000001.5", "泵阀"),
        ("zh", "侵害第1234567号“海星”注册商标专用权", "trademark", "1234567", "海星"),
        ("zh", "“海星”（第1234567号）商标权人", "trademark", "1234567", "海星"),
        ("zh", "名称为“泵阀”、专利号为ZL201620000001.5的实用新型专利", "utility-model", "ZL201620000001.5", "泵阀"),
        ("zh", "软件“智绘”(登记号:2020SR0456789)的著作权", "copyright", "2020SR0456789", "智绘"),
        ("en", 'copyright in the software "FlowDraw" (No. 2020SR0456789)', "copyright", "2020SR0456789", "FlowDraw"),
        ("zh", "“青山芯片”布图设计，登记号为BS.16500123.4", "layout-design", "BS.16500123.4", "青山芯片"),
        ("en", 'The mark "Northwind" is known. The mark, No. 1234567, was used.', "trademark", "1234567", "Northwind"),
        ("zh", "“海星”商标知名。涉案商标（第1234567号）已注册。", "trademark", "1234567", "海星"),
        ("en", "the trademark TOYS R US, registered under No. TMA345,678", "trademark", "TMA345,678", "TOYS R US"),
        ("zh", "涉案植物新品种“青玉9号”,品种权号为CNA20160001.2", "plant-variety", "CNA20160001.2", "青玉9号"),
    ],
)
def test_number_and_title_make_one_right(language: Language, text: str, kind: str, number: str, title: str) -> None:
    book = read(text, language)
    assert [(r.type, r.number and r.number.text, [t.text for t in r.titles]) for r in book.rights if not r.bare] == [
        (kind, number, [title])
    ]


@pytest.mark.parametrize(
    ("language", "text", "titles"),
    [
        ("en", 'The "Northwind" trademark was registered in 2010.', ["Northwind"]),
        ("en", 'It held that the marks "form part of the assets of the company" now.', []),
        ("zh", "法院认定该商标“是合资公司资产的一部分”。", []),
        ("en", 'He said: "We will appeal at once, and soon." The trademark fell.', []),
        ("zh", "被告未经许可传播影视作品《青山行》,侵害信息网络传播权。", ["青山行"]),
        ("zh", "依照《中华人民共和国商标法》的规定,侵害著作权。", []),
        ("zh", "甲股份有限公司（简称“海星公司”）的商标", []),
        ("en", "Domain names again: <northwind.com> was registered in 2001.", ["northwind.com"]),
        ("en", "Panels on a domain name meet.\nThe domain name stood. It saw northwind.com too.", ["northwind.com"]),
        ("en", "Its page northwind.com sold shoes of that trademark.", []),
        ("en", "He wanted a domain name.\nHe had northwind.com, and northwind.com was it.", ["northwind.com"]),
        ("en", "In D2021-0123 the panel left northwind.com where it was.", ["northwind.com"]),
        ("en", "In D2021-0123 the panel looked at northwind.com/shop in vain.", []),
    ],
)
def test_only_titles_of_rights_are_titles(language: Language, text: str, titles: list[str]) -> None:
    assert [form.text for right in read(text, language).rights for form in right.titles] == titles


def table_rows(part: str) -> list[tuple[Language, dict[str, Any]]]:
    return [(language, row) for language in LANGUAGES for row in right_table(language)[part]]


@pytest.mark.parametrize(("language", "row"), table_rows("no_right"))
def test_parts_of_other_names_are_no_rights(language: Language, row: dict[str, Any]) -> None:
    for example in row["examples"]:
        assert [mark.value for mark in find_marks(example, language) if mark.kind == "right"] == [], example
    for example in row["not"]:
        assert [mark.value for mark in find_marks(example, language) if mark.kind == "right"], example


def titles(text: str, language: Language, family: str) -> list[str]:
    return [form.text for right in read(text, language).rights if right.family == family for form in right.titles]


@pytest.mark.parametrize(("language", "row"), table_rows("title") + table_rows("named"))
def test_title_rows_match_their_examples(language: Language, row: dict[str, Any]) -> None:
    for text, title in row["examples"]:
        assert title in titles(text, language, row["family"]), text
    for text in row["not"]:
        assert titles(text, language, row["family"]) == [], text


@pytest.mark.parametrize(("language", "row"), table_rows("accused"))
def test_accused_things_are_no_titles(language: Language, row: dict[str, Any]) -> None:
    law = "for infringement of copyright and trademarks" if language == "en" else "侵害著作权、商标权"
    for text in row["examples"]:
        assert [f.text for r in read(f"{text}, {law}", language).rights for f in r.titles] == [], text
    for text in row["not"]:
        assert [f.text for r in read(f"{text}, {law}", language).rights for f in r.titles], text


@pytest.mark.parametrize(("language", "row"), table_rows("anaphor"))
def test_words_that_refer_back_are_mentions(language: Language, row: dict[str, Any]) -> None:
    for text, mentions in row["examples"]:
        assert len(read(text, language).rights[0].mentions) == mentions, text


@pytest.mark.parametrize(("language", "row"), table_rows("owner"))
def test_owner_rows_match_their_examples(language: Language, row: dict[str, Any]) -> None:
    for text, name in row["examples"]:
        assert name in owners_of(text, language, name), text
    for text in row["not"]:
        assert owners_of(text, language, "Acme" if language == "en" else "甲公司") == [], text


@pytest.mark.parametrize(("language", "row"), table_rows("disputed"))
def test_words_of_disputed_ownership(language: Language, row: dict[str, Any]) -> None:
    for text in row["examples"]:
        assert list(disputed_words(language).find(text)), text
    for text in row["not"]:
        assert not list(disputed_words(language).find(text)), text


def owners_of(text: str, language: Language, name: str) -> list[str]:
    party = PartyDraft(language, "company")
    party.add(Form(name, Span(max(0, text.find(name)), max(0, text.find(name)) + len(name)), "test"))
    places = [(right, place) for right in read(text, language).rights for place in right.owner_places]
    return [p.first.text for right, place in places for p in owners(right, place, [party])]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "under the Patent Law and the Anti-Unfair Competition Law"),
        ("en", "before the Trademark Office"),
        ("zh", "依照反不正当竞争法和专利法"),
        ("zh", "向商标局提出专利申请"),
    ],
)
def test_laws_offices_and_applications_are_no_rights(language: Language, text: str) -> None:
    assert [mark.value for mark in find_marks(text, language) if mark.kind == "right"] == []


def test_every_kind_has_a_family() -> None:
    kinds = {value for language, value, row in rows() if value in FAMILY}
    assert set(FAMILY) == kinds


@pytest.mark.parametrize("text", ["", "\n\n", "“", '"a" ' * 30, "Nos. , and", "the two patents", "《》", "第号“”商标"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_too_odd(text: str, language: Language) -> None:
    book = read(text, language)
    assert all(right.mentions for right in book.rights)
    assert all(span.of(text) for right in book.rights for span in right.mentions)


@pytest.mark.parametrize(
    ("language", "text", "titles"),
    [
        ("zh", "侵害电影《青山行》(又译《绿山行》)的著作权。", [["青山行", "绿山行"]]),
        ("zh", "侵害电影《青山行》和《绿山行》的著作权。", [["青山行"], ["绿山行"]]),
        ("en", 'He owns the mark "Northwind". The mark "NORTHWIND" fell.', [["Northwind", "NORTHWIND"]]),
        ("en", 'He owns the marks "Northwind" and "NORTHWIND".', [["Northwind"], ["NORTHWIND"]]),
        ("en", 'The mark "A B" fell. The mark "a b" fell. The mark "A b" fell.', [["A B", "a b", "A b"]]),
    ],
)
def test_names_of_one_thing_are_joined(language: Language, text: str, titles: list[list[str]]) -> None:
    assert [[form.text for form in r.titles] for r in read(text, language).rights if r.titles] == titles


@pytest.mark.parametrize("short", ["the Valve Patent", "Lundmark", "Lundmark '001", "the pump valve design"])
def test_a_short_form_in_brackets_is_no_title(short: str) -> None:
    book = read(f'It relied on patent No. ZL201610000001.5 ("{short}").', "en")
    assert [right.titles for right in book.rights if right.number] == [[]]


@pytest.mark.parametrize(("language", "row"), table_rows("implied"))
def test_things_imply_the_kind_of_right(language: Language, row: dict[str, Any]) -> None:
    for text in row["examples"]:
        assert {mark.value for mark in find_implied(text, language)} == {row["type"]}, text
    for text in row["not"]:
        assert not find_implied(text, language), text


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        ("The photographer sued the Holm Group over a portrait.", "en", {"copyright"}),
        ("The photographer sued the Holm Group over his trademark.", "en", {"trademark"}),
        ("The photographer sued the Holm Group over No. EP 2 345 678 B1.", "en", {"patent"}),
        ("平台未经许可播放电视剧。", "zh", {"copyright"}),
        ("平台播放电视剧,侵害商标权。", "zh", {"trademark"}),
    ],
)
def test_things_count_where_no_kind_is_named(text: str, language: Language, kinds: set[str]) -> None:
    assert {right.type for right in read(text, language).rights} == kinds


def test_domain_names_that_are_handed_over() -> None:
    told = record_of("The WIPO panel refused to transfer domaro.net to Domaro.").rights
    assert [(right.type, right.title.en) for right in told] == [("domain-name", ("domaro.net",))]
