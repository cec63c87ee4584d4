"""How much an English and a Chinese name sound alike: by syllables, by the consonants of a foreign name, by places.

A sound is a sign, never a proof: it weighs beside the slots that two parties fill in the same cases.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from ipgraph.extract.parties_en.legal_forms import without_suffix
from ipgraph.extract.parties_en.word_lists import heads, is_geographic
from ipgraph.extract.parties_zh.edges import brand_of, without_place
from ipgraph.extract.parties_zh.tables import endings
from ipgraph.lang.patterns import lazy
from ipgraph.lang.zh.romanised import all_syllables, romanise
from ipgraph.lang.zh.traditional import simplify
from ipgraph.model.codes import Language
from ipgraph.vocab.forums.divisions import load_divisions

WHOLE, PART, SURNAME, SKELETON, PLACE = 4.0, 3.0, 1.5, 1.5, 0.75
"""What speaks for two names: all syllables, two of them in a row, a surname, like consonants, the same place."""

FOREIGN = 0.75
"""What speaks against two names of which the English one is written in syllables that the Chinese one has not."""

MOST_OF = 0.7
"""How much of four consonants or more must be alike to count twice."""

LONG = 60
"""The length from which a name is compared by its head alone."""

_IN_BRACKETS = lazy("[(（]([一-鿿]{2,6})[)）]")
_TITLES = lazy(r"\b(?:Mr|Ms|Mrs|Miss|Dr|Prof)\b\.?", re.IGNORECASE)
# Consonants that stand for one another when a foreign name is written in characters (拜耳 for Bayer).
_CLASSES = (
    (r"([b-df-hj-np-tv-z])\1", r"\1"), ("cs|x|ch|sh|zh|ts|c(?=[eiy])|[sz]", "S"), ("ph|[fvw]", "F"),
    ("[gk]h?|[cqj]", "K"), ("[bp]", "P"), ("th?|d", "T"), ("[lr]", "L"), ("[mn]g?", "N"),
)  # fmt: skip
_ZH_CLASSES = (
    ("ng|n|m", "N"), ("zh|ch|sh|[szcxq]", "S"), ("[jgk]", "K"), ("[fw]", "F"), ("[bp]", "P"), ("[td]", "T"),
    ("[lr]", "L"),
)  # fmt: skip


@lru_cache(maxsize=16384)
def sounds_alike(english: str, chinese: str) -> float:
    """How much speaks for two company names being one: nought where nothing does.

    >>> sounds_alike("Shanghai Haichao Technology Co., Ltd.", "上海海潮科技有限公司")
    4.75
    >>> sounds_alike("Shanghai Haichao Technology Co., Ltd.", "广州蓝鲸科技有限公司")
    -1.5
    """
    words, brand = _english(english[:LONG])[0], _chinese(chinese[:LONG])[0]
    score = _by_syllables(words, brand)
    if score < PART:
        score = max(score, SKELETON * _consonants_alike(words, brand))
    if brand and words and not score and _is_romanised(words[0]) and not _share_syllable(words, brand):
        score = 0.0 if _JAPANESE.fullmatch(words[0]) else -FOREIGN
    return score + places_alike(english, chinese)


def places_alike(english: str, chinese: str) -> float:
    """What the places in two names or descriptions say; nought where one has none.

    >>> places_alike("a Shanghai company", "某上海公司"), places_alike("a Shanghai company", "某广州公司")
    (0.75, -0.75)
    """
    mine, theirs = _english(english[:LONG])[1], _chinese(chinese[:LONG].removeprefix("某"))[1]
    if not mine or not theirs:
        return 0.0
    return PLACE if mine & theirs else -PLACE


def persons_alike(english: str, chinese: str) -> float:
    """How much speaks for two persons' names being one; less than nought where the surnames differ.

    >>> persons_alike("Mr. Wang Hai", "王海"), persons_alike("Wang", "王某"), persons_alike("Wang", "李某")
    (4.0, 1.5, -1.5)
    """
    words = re.findall(r"[a-z]+", _TITLES.sub("", _plain(english[:LONG])))
    chinese = simplify(chinese[:LONG])
    syllables = romanise(re.sub("某+|先生|女士", "", chinese))
    if not words or not syllables:
        return 0.0
    if len(syllables) > 1 and syllables[0] in words and "".join(syllables) in ("".join(words), _turned(words)):
        return WHOLE
    if syllables[0] in (words[0], words[-1]):
        return SURNAME
    if all(word in all_syllables() for word in (words[0], words[-1])):
        return -SURNAME
    return SKELETON * _consonants_alike(tuple(words), re.sub("[·・]", "", chinese))


def _turned(words: list[str]) -> str:
    """A name with its surname first: "Hai Wang" as "wanghai"."""
    return "".join([words[-1], *words[:-1]])


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()


@lru_cache(maxsize=16384)
def _english(name: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words of an English name that are no legal form, place or trade; and its places."""
    words: list[str] = []
    places: set[str] = set()
    for word in re.findall(r"[^\W\d_]+", without_suffix(name)):
        if is_geographic(word) or _plain(word) in _cities():
            places.add(_plain(word))
        elif word not in heads("company"):
            words.append(_plain(word))
    return tuple(words), frozenset(places)


@cache
def _cities() -> frozenset[str]:
    """The romanised names of provinces and prefectures."""
    return frozenset(row.roman for row in load_divisions().by_code.values() if row.level != "county")


@lru_cache(maxsize=16384)
def _chinese(name: str) -> tuple[str, frozenset[str]]:
    """The brand in a Chinese name, and the places at its head, romanised."""
    name = simplify(name)
    automaton, kinds = endings()
    at = [kinds[index][0] for index, _, end in automaton.find_matches_as_indexes(name) if end == len(name)]
    ending = at[-1] if at else ""
    rest = without_place(name)
    places = name[: len(name) - len(rest)]
    syllables = romanise(re.sub("[省市区县]", "", places))
    joined = {a + b for a, b in pairwise(syllables)} | {"".join(syllables)}
    return brand_of(name, ending), frozenset(joined - {""})


@lru_cache(maxsize=16384)
def _by_syllables(words: tuple[str, ...], brand: str) -> float:
    syllables = romanise(brand)
    if len(syllables) < 2 or not words:
        return 0.0
    joined = ["".join(words[k:]) for k in range(len(words))]
    for size in range(len(syllables), 1, -1):
        for i in range(len(syllables) - size + 1):
            sound = "".join(syllables[i : i + size])
            if any(name.startswith(sound) for name in joined):
                return WHOLE if size == len(syllables) else PART
    return 0.0


@lru_cache(maxsize=16384)
def _is_romanised(word: str, least: int = 2) -> bool:
    """Whether a word is made of two or more syllables of Chinese, or as many as are asked for.

    >>> _is_romanised("haichao"), _is_romanised("maple"), _is_romanised("hai")
    (True, False, False)
    """
    ends = {0: 0}
    for end in range(1, len(word) + 1):
        for start in range(max(0, end - 6), end - 1):  # a syllable of one letter is in every foreign word
            if start in ends and word[start:end] in all_syllables():
                ends[end] = max(ends.get(end, 0), ends[start] + 1)
    return ends.get(len(word), 0) >= least


def _share_syllable(words: tuple[str, ...], brand: str) -> bool:
    return any(syllable in "".join(words) for syllable in romanise(brand))


@lru_cache(maxsize=16384)
def _consonants_alike(words: tuple[str, ...], brand: str) -> float:
    """How much of the consonants of a brand is that of the first words of a name, from nought to one; twice that where
    they are many."""
    theirs = _skeleton("".join(romanise(brand)), chinese=True)
    best = 0.0
    for n in range(1, min(3, len(words)) + 1):
        mine = _skeleton("".join(words[:n]), chinese=False)
        if min(len(mine), len(theirs)) >= 2:
            alike = 1 - _distance(mine, theirs) / max(len(mine), len(theirs))
            # Two consonants agree by chance, four or more hardly ever.
            shorter = min(len(mine), len(theirs))
            best = max(best, alike / 3 if shorter < 3 else 2 * alike if shorter > 3 and alike > MOST_OF else alike)
    return best if best >= 2 / 3 or best == 1 / 3 else 0.0


@lru_cache(maxsize=16384)
def _skeleton(letters: str, *, chinese: bool) -> str:
    """The classes of the consonants in a word.

    >>> _skeleton("siemens", chinese=False), _skeleton("ximenzi", chinese=True)
    ('SNNS', 'SNNS')
    """
    for pattern, kind in _ZH_CLASSES if chinese else _CLASSES:
        letters = re.sub(pattern, kind, letters)
    return re.sub("[^SKFPTLN]", "", letters)


def _distance(a: str, b: str) -> int:
    """In how many places two words differ."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


def cities_of(names: Sequence[str], language: Language) -> frozenset[str]:
    """The Chinese cities and provinces that the names of one party hold, romanised.

    >>> cities_of(["海潮（舟山）泵业有限公司"], "zh"), cities_of(["Haichao Pumps (Zhoushan) Co., Ltd."], "en")
    (frozenset({'zhoushan'}), frozenset({'zhoushan'}))
    """
    found: set[str] = set()
    for name in names:
        if language == "en":
            found |= _english(name[:LONG])[1] & _cities()
            continue
        name = simplify(name[:LONG])
        brackets = ("".join(romanise(re.sub("[省市区县]$", "", inner))) for inner in _IN_BRACKETS.findall(name))
        found |= (_chinese(name)[1] | set(brackets)) & _cities()
    return frozenset(found)


def romanised_apart(english: str, chinese: str) -> bool:
    """Whether an English name is in three syllables or more of Chinese of which the Chinese name has none.

    What may be Japanese (Kitamura for 北村) is not: its characters sound otherwise in Chinese.

    >>> romanised_apart("Haichaoyuan", "蓝鲸食品"), romanised_apart("Maple", "蓝鲸食品")
    (True, False)
    >>> romanised_apart("Kitamura", "北村制作所")
    False
    """
    words, brand = _english(english[:LONG])[0], _chinese(chinese[:LONG])[0]
    if not words or not brand or not _is_romanised(words[0], 3) or _JAPANESE.fullmatch(words[0]):
        return False
    return not _share_syllable(words, brand)


_JAPANESE = lazy(r"[aiueo]?(?:(?:[kgnhbpmr]y?|[szdywjtf]|sh|ch|ts)[aiueo]n?)+")
"""A word in syllables that Japanese has too."""
