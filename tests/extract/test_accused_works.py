"""Works and signs that are accused of copying are no rights of their case."""

import pytest

from ipgraph.extract.accused_works import without_accused
from ipgraph.extract.right_finding import find_rights
from ipgraph.extract.values.identifiers import find_identifiers
from ipgraph.model.article import Span
from ipgraph.model.codes import Language
from tests.extract.told_in_brief import record_of


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("zh", "甲公司以乙公司运营的《青山传》侵犯《青山行》著作权为由起诉。", ["青山行"]),
        ("zh", "法院认定《青山传》部分内容侵犯《青山行》游戏著作权。", ["青山行"]),
        ("zh", "甲公司就《青山传》和《青山行》的著作权起诉。", ["青山传", "青山行"]),
        ("zh", "法院认为“海鸥”标识与“海星”商标构成近似,“海鸥”商标侵权。", ["海星"]),
        ("zh", "“海鸥”商标和“海星”商标均有效。", ["海鸥", "海星"]),
        ("en", 'The mark "Northwynd" is similar to the mark "Northwind".', ["Northwind"]),
        ("en", 'Copyright: the film "Blue Hills" copied the film "Green Hills".', ["Green Hills"]),
        ("en", 'Copyright: the film "Blue Hills" copied an old tale.', []),
        ("en", 'Copyright: the film "Blue Hills", which he said copied his "Old Hills".', ["Old Hills"]),
        ("en", 'Copyright: the film "Blue Hills" was copied by Beta.', ["Blue Hills"]),
        ("en", 'Copyright: her song "Blue Hills" was copied in the hit "Tide".', ["Blue Hills"]),
        (
            "en",
            'Copyright: he accused Beta of stealing his novel "Old Hills" for its film "Hills".',
            ["Old Hills"],
        ),
    ],
)
def test_what_is_left(language: Language, text: str, left: list[str]) -> None:
    book = find_rights(text, language, (Span(0, len(text)),), find_identifiers(text, language))
    rights = {right: None for right in book.rights if right.titles}
    found = without_accused(rights, text, language, (), list(book.rights))
    assert [form.text for right in found for form in right.titles] == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('Alder Ltd. sued Birch Ltd. for selling lamps under the mark "ALDO". The court ordered it to pay $9.', [""]),
        ('Alder Ltd. sued Birch Ltd., which used the trademark "ALDO" on its lamps.', [""]),
        (
            'The Ulm court ordered Birch Ltd. to pay Alder Ltd. $9, as Birch sold lamps bearing the mark "ALDO", '
            'which is like the "ALDA" mark of Alder.',
            ["ALDA"],
        ),
        (
            'Alder won over "ALDO" lamps. Alder Ltd. sued Birch Ltd. for selling lamps under the mark "ALDO".',
            [""],
        ),
        ('Alder Ltd. sued Birch Ltd. for selling fake lamps under the mark "SUNNY".', ["SUNNY"]),
        ('Alder Ltd. sells lamps under the mark "SUNNY". It sued Birch Ltd. for trademark infringement.', ["SUNNY"]),
        ('Alder Ltd. sued Birch Ltd. for selling lamps under the mark "ALDER".', ["ALDER"]),
        ("山海灯具公司起诉乙水公司，因后者销售使用“山河”商标的台灯。无锡中院判赔9万元。", [""]),
        ("山海灯具公司起诉乙水公司，因后者销售未经许可使用“山河”商标的台灯。无锡中院判赔9万元。", ["山河"]),
        ("无锡中院判决乙水公司立即停止使用“山河”商标，赔偿山海公司9万元。", ["山河"]),
        ("无锡中院认定，乙水公司使用“山河”商标的行为侵犯山海公司商标权，判赔9万元。", ["山河"]),
    ],
)
def test_what_the_one_sued_put_on_goods_is_no_right(text: str, left: list[str]) -> None:
    rights = record_of(text).rights
    assert ["".join((*right.title.en, *right.title.zh)) for right in rights] == left
    assert {right.type for right in rights} == {"trademark"}


@pytest.mark.parametrize(
    "told",
    [
        'Alder Ltd. sued Birch Ltd. for selling shoes bearing the mark "Zentro", which Alder said it had long used.',
        'The Suzhou court fined Birch for selling shoes under the mark "Zentro" owned by Alder, in a suit by Alder.',
    ],
)
def test_a_mark_that_is_said_to_be_of_the_one_who_sues(told: str) -> None:
    (right,) = record_of(told).rights
    assert list(right.title.en) == ["Zentro"]
