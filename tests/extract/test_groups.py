"""Every row of the tables of groups against its own examples and counter-examples, and what a record makes of ties."""

import re

import pytest

from ipgraph.extract.group_table import GroupRow, group_table
from ipgraph.extract.groups import ties_in
from ipgraph.extract.party import Form, Mention, PartyDraft
from ipgraph.extract.record import extract_record
from ipgraph.model.article import Span
from ipgraph.model.codes import Language
from ipgraph.read.newsletter import read_newsletter

LANGUAGES: tuple[Language, ...] = ("en", "zh")
ROWS = [pytest.param(language, row, id=row.id) for language in LANGUAGES for row, _ in group_table(language).rows]
SIGNS = {"subsidiary-of": "<", "affiliate-of": "~"}
_MARKED = re.compile(r"⟪([^⟫]*)⟫|⟨([^⟩]*)⟩|\[([^\]]*)\]")


def told(marked: str, language: Language, rule: str = "") -> set[str]:
    """The ties of a sentence that marks its parties as the tables do."""
    text, at = "", 0
    mentions: list[Mention] = []
    parties: dict[str, PartyDraft] = {}
    for match in _MARKED.finditer(marked):
        text += marked[at : match.start()]
        several, described, name = match.groups()
        words, _, members = (several or described or name).partition("=")
        words = re.sub(r"[\[\]]", "", words)
        held = members.split("+") if members else [words]
        for each in (*held, *re.findall(r"\[([^\]]*)\]", described or "")):
            form = Form(each, Span(len(text), len(text) + len(words)), "test")
            parties.setdefault(each, PartyDraft(language, "company", [form], unnamed=each == words and bool(described)))
        mentions.append(Mention(len(text), len(text) + len(words), tuple(parties[each] for each in held), "test"))
        text += words
        at = match.end()
    text += marked[at:]
    names = {name: party for name, party in parties.items() if not party.unnamed}
    ties = ties_in(text, Span(0, len(text)), mentions, names, language)
    for tie in ties:
        assert 0 <= tie.span.start < tie.span.end <= len(text)
        for end in (tie.party, tie.other):
            assert end.first.span.of(text) in tie.span.of(text), (tie.span.of(text), end.first)
    return {
        f"{tie.party.first.text} {SIGNS[tie.relation]} {tie.other.first.text}" for tie in ties if rule in ("", tie.rule)
    }


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_row_ties_what_its_examples_say_and_nothing_in_its_counter_examples(language: Language, row: GroupRow) -> None:
    assert row.examples
    assert row.counter_examples
    for example, ties in row.examples:
        assert group_table(language).words.search(example), example
        assert told(example, language, row.id) == set(ties.split("; ")), example
        assert told(example, language) == set(ties.split("; ")), example
    for example in row.counter_examples:
        assert told(example, language, row.id) == set(), example


def test_ids_are_unique_and_name_their_language() -> None:
    for language in LANGUAGES:
        ids = [row.id for row, _ in group_table(language).rows]
        assert len(ids) == len(set(ids))
        assert all(name.startswith(f"{language}-group-") for name in ids)


HEAD = "Kilns before the Court\nDate: 3 May 2024\n"
SUED = "Arbor Tiles Co., Ltd. sued {} before the Suzhou Intermediate People's Court in March 2024. "
HALVES = {
    "en": "Arbor Tiles Co., Ltd. sued Kiln Works Co., Ltd. and its wholly owned subsidiary Oven Making Co., Ltd. before"
    " the Suzhou Intermediate People's Court in March 2024.\n",
    "zh": "瓷砖案开庭\n日期：2024年5月3日\n"
    "2024年3月，乔木瓷砖有限公司向苏州市中级人民法院起诉窑王制造有限公司及其全资子公司炉王制造有限公司。\n",
}


def ties_of(text: str) -> list[tuple[str, str, str]]:
    """The ties of the record of a text, by the first names of the parties; each has words that stand in it."""
    (article,) = read_newsletter(text, "kilns.txt")
    record = extract_record(article)
    names = {party.id: next(iter((*party.name.en, *party.name.zh))) for party in record.parties}
    for i, _ in enumerate(record.groups):
        words = [item for item in record.evidence if item.path == f"groups[{i}]"]
        assert words
        assert all(item.confidence and item.quote in text for item in words)
    return [(names[tie.party], tie.relation, names[tie.other]) for tie in record.groups]


@pytest.mark.parametrize(
    ("text", "ties"),
    [
        (HEAD + HALVES["en"], [("Oven Making Co., Ltd.", "subsidiary-of", "Kiln Works Co., Ltd.")]),
        (HALVES["zh"], [("炉王制造有限公司", "subsidiary-of", "窑王制造有限公司")]),
        (HEAD + HALVES["en"] + HALVES["zh"], [("Oven Making Co., Ltd.", "subsidiary-of", "Kiln Works Co., Ltd.")]),
        # A parent that takes no part is no party of the record.
        (HEAD + SUED.format("Oven Making Co., Ltd., a subsidiary of Kiln Works Co., Ltd.,"), []),
        # Of opponents one version's words are not enough.
        (HEAD + SUED.format("Oven Making Co., Ltd.") + "Oven Making Co., Ltd. is a unit of Arbor Tiles Co., Ltd.", []),
        # Each the other's subsidiary.
        (
            HEAD
            + SUED.format("Kiln Works Co., Ltd. and Oven Making Co., Ltd.")
            + "Oven Making Co., Ltd. is a unit of Kiln Works Co., Ltd."
            + " Kiln Works Co., Ltd. is a unit of Oven Making Co., Ltd.",
            [],
        ),
        # A subsidiary is an affiliate said more closely.
        (
            HEAD
            + SUED.format("Kiln Works Co., Ltd. and its affiliate Oven Making Co., Ltd.")
            + "Oven Making Co., Ltd. is a unit of Kiln Works Co., Ltd.",
            [("Oven Making Co., Ltd.", "subsidiary-of", "Kiln Works Co., Ltd.")],
        ),
    ],
)
def test_what_a_record_makes_of_ties(text: str, ties: list[tuple[str, str, str]]) -> None:
    assert ties_of(text) == ties
