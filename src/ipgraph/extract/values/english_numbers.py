"""English numbers in words, and the words that scale a number."""

from decimal import Decimal

from ipgraph.lang.patterns import lazy

SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
    "mn": 10**6, "mm": 10**6, "bn": 10**9, "tn": 10**12, "m": 10**6, "b": 10**9, "k": 1000,
}  # fmt: skip
_EN_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBER_WORDS = {word: number for number, word in enumerate(_EN_ONES.split())}
NUMBER_WORDS |= {word: 10 * number for number, word in enumerate(_EN_TENS.split(), start=2)}
_BIG_WORDS = ("hundred", "thousand", "million", "billion", "lakh", "crore")

_WORD = "|".join(NUMBER_WORDS)
_BIG = "|".join(_BIG_WORDS)
ROUND = ("half a million", "half a billion", "a hundred million", "a million", "a billion")
WORDS = (
    rf"\b(?:{'|'.join(ROUND)})\b"
    rf"|\b(?:{_WORD})(?:[- ](?:{_WORD}|{_BIG})|(?<=hundred) and (?:{_WORD})|(?<=thousand) and (?:{_WORD}))*\b"
)
"""A number in words, as a regular expression."""

_LETTERS = lazy("[A-Za-z]+")


def words_value(words: str) -> tuple[int, Decimal, int]:
    """Of words that ``WORDS`` matches, as much as makes one number: how many signs, its value, its scale."""
    rounded = words.lower()
    if rounded in ROUND:
        scale = SCALES[rounded.rpartition(" ")[2]]
        times = Decimal("0.5") if rounded.startswith("half") else 100 if "hundred" in rounded else 1
        return len(words), scale * Decimal(times), scale
    total, section, last, stop = 0, 0, 0, 0
    for match in _LETTERS.finditer(words):
        word = match.group().lower()
        if word == "and":
            continue
        if word in NUMBER_WORDS:
            number = NUMBER_WORDS[word]
            if last and not ((last >= 20 and number < 10) or last >= 100):
                break
            section, last = section + number, number
        elif word == "hundred":
            section, last = section * 100, 100
        else:
            total, section, last = total + section * SCALES[word], 0, SCALES[word]
        stop = match.end()
    return stop, Decimal(total + section), max(last, 1000) if total else 1
