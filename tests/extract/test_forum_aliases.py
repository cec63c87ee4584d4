"""Short names that a bracket gives a forum."""

import pytest

from ipgraph.extract.forum_aliases import with_aliases
from ipgraph.lang.forums import find_forums
from ipgraph.model.codes import Language


def added(text: str, language: Language) -> list[tuple[str, str]]:
    """What the short names add, with the keys."""
    found = find_forums(text, language)
    return [(text[m.start : m.end], m.key) for m in with_aliases(found, text, language) if m not in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The Competition Commission of India (CCI) sat. The CCI fined Beta.", [("CCI", "in-cci")] * 2),
        ("en", "The Nordhausen District Court (“NDC”) sat; NDC agreed.", [("NDC", "xx-district-nordhausen")] * 2),
        ("zh", "成都高新区法院（以下简称高新法院）判决。高新法院认为侵权。", [("高新法院", "cn-chengdu-gaoxin")] * 2),
        ("zh", "印度竞争委员会（CCI）调查。CCI认为滥用。", [("CCI", "in-cci")] * 2),
    ],
)  # fmt: skip
def test_short_names_are_read(language: Language, text: str, expected: list[tuple[str, str]]) -> None:
    assert added(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Competition Commission of India (Alpha) sat. Alpha won."),
        ("en", "The Delhi High Court (Justice Rao) sat."),
        ("zh", "成都高新区法院（以下简称海潮公司）判决。"),
        ("zh", "成都高新区法院（合议庭三人）判决。"),
    ],
)
def test_other_brackets_are_left_alone(language: Language, text: str) -> None:
    assert added(text, language) == []
