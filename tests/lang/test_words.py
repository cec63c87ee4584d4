"""Few words looked for one by one are found where an automaton finds them."""

import random

import pytest

from ipgraph.lang import words
from ipgraph.lang.words import WordFinder, find_longest


@pytest.mark.parametrize("letters", ["ab", "kiln ov", "窑炉公司"])
def test_few_words_are_found_where_many_are(monkeypatch: pytest.MonkeyPatch, letters: str) -> None:
    chosen = random.Random(letters)
    for _ in range(200):
        table = sorted({"".join(chosen.choices(letters, k=chosen.randint(1, 4))) for _ in range(chosen.randint(1, 8))})
        text = "".join(chosen.choices(letters, k=30))
        monkeypatch.setattr(words, "FEW", 32)
        one_by_one = find_longest(table, text)
        monkeypatch.setattr(words, "FEW", 0)
        assert one_by_one == find_longest(table, text)


def test_a_finder_for_one_text_finds_what_another_does() -> None:
    table = [("Kiln", "k"), ("Kiln Oven", "ko"), ("oven", "o")]
    text = "A KILN OVEN, kilns and an Oven"
    found = [list(WordFinder(table, "en", one_text=once).find(text)) for once in (False, True)]
    assert found == [[(2, 11, "ko"), (26, 30, "o")]] * 2
