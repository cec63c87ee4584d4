import pytest

from ipgraph.extract.parties_en.frames import load_frames
from ipgraph.extract.right_table import named_rows, owner_rows
from ipgraph.lang.patterns import lazy
from ipgraph.lang.sieve import Sieve
from ipgraph.model.codes import Language

PATTERNS = (lazy(r"\bsued\b"), lazy(r"\d+"), lazy("(?:ordered|told) to"), lazy("sued|支付"), None)


@pytest.mark.parametrize(
    ("text", "start", "end", "numbers"),
    [
        ("Kiln sued Oven.", 0, 15, [0, 1, 3, 4]),
        ("Kiln sued Oven.", 0, 4, [1, 4]),
        ("Kiln sued Oven.", 6, 15, [1, 4]),
        ("Oven was TOLD TO stop.", 0, 22, [1, 2, 4]),
        ("窑公司支付五元。", 0, 8, [1, 3, 4]),
        ("", 0, 0, [1, 4]),
        # Letters that re.IGNORECASE takes for an s, and that are not folded.
        ("ſued", 0, 4, [0, 1, 2, 3, 4]),
        ("half a character \ud83d sued", 0, 23, [0, 1, 3, 4]),
    ],
)
def test_which_patterns_could_match(text: str, start: int, end: int, numbers: list[int]) -> None:
    sieve = Sieve(PATTERNS)
    assert list(sieve.chances(text).within(start, end)) == numbers
    assert list(sieve.chances(text).within(start, end)) == numbers
    assert sieve.possible(text) >= {*numbers}


def test_which_patterns_could_match_anywhere() -> None:
    sieve = Sieve(PATTERNS)
    assert sieve.possible("Kiln sued Oven.") == {0, 1, 3, 4}
    assert sieve.possible("") == {1, 4}


def test_each_text_has_its_own_chances() -> None:
    sieve = Sieve(PATTERNS)
    assert list(sieve.chances("sued").within(0, 4)) == [0, 1, 3, 4]
    assert list(sieve.chances("told").within(0, 4)) == [1, 4]
    assert list(sieve.chances("sued").within(0, 4)) == [0, 1, 3, 4]


def test_no_row_of_the_party_frames_is_lost_on_its_examples() -> None:
    sieve = Sieve([frame.pattern for frame in load_frames()])
    for number, frame in enumerate(load_frames()):
        for example in frame.examples:
            text = example.replace("[", "").replace("]", "")
            assert number in sieve.chances(text).within(0, len(text)), (frame.id, example)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_row_of_the_rights_is_lost_where_it_matches(language: Language) -> None:
    text = {
        "en": "The mark OVEN, owned by Kiln, and the utility model for a stove that belongs to Pan; the game Fire.",
        "zh": "窑公司持有“炉子”注册商标，享有外观设计专利权；商标权人为锅公司。",
    }[language]
    patterns = [row.pattern for row in named_rows(language)]
    patterns += [each for row in owner_rows(language) for each in (row.left, row.right, row.along) if each]
    chances = Sieve(patterns).chances(text)
    found = [(number, match) for number, pattern in enumerate(patterns) for match in pattern.finditer(text)]
    assert found
    for number, match in found:
        assert number in chances.within(match.start(), len(text))
