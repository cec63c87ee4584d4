"""Names in the spelling in which they are compared: what is left when legal form, place and spelling are put aside."""

import re
import unicodedata
from functools import cache, lru_cache

from msgspec import Struct

from ipgraph.lang.zh.traditional import simplify
from ipgraph.model.codes import Language
from ipgraph.model.record import Names
from ipgraph.vocab.forums.abroad import load_countries
from ipgraph.vocab.forums.divisions import load_divisions
from ipgraph.vocab.legal_forms import ANY, split_chinese, split_english

_LONGEST = 200
"""No name is longer; what runs on is cut before it is compared."""
_SHORT = 7
"""An English word of fewer letters may be a word of the language, a surname or the name of several companies."""


class Form(Struct, frozen=True):
    """One form of a name.

    ``whole`` is the name in one spelling, ``core`` what is left of it without legal form and the place before it,
    ``family`` that of its legal form. ``sure`` says that a core is long enough to be nobody else's by chance.
    """

    language: Language
    whole: str
    core: str
    family: str | None
    place: str | None
    sure: bool

    @property
    def is_legal_name(self) -> bool:
        """Whether this is the name of a company in full: one with a legal form that says more than "company"."""
        return self.family not in (None, ANY)


@lru_cache(maxsize=65536)
def read_form(name: str, language: Language) -> Form | None:
    """One form of a name, ready to be compared; ``None`` when it holds no letter.

    >>> read_form("The Kiln Works Co., Ltd.", "en").core, read_form("浙江窑科技有限公司", "zh").core
    ('kiln works', '窑科技')
    """
    plain = unicodedata.normalize("NFKC", simplify(name[:_LONGEST])).casefold()
    return _chinese(plain) if language == "zh" and re.search("[\u3400-\u9fff]", plain) else _latin(plain, language)


def _latin(name: str, language: Language) -> Form | None:
    bare = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    words = tuple(re.findall(r"[^\W_]+", bare.replace("&", " and ").replace("'s ", "s ").replace("’s ", "s ")))
    words = words[1:] if words[:1] == ("the",) and len(words) > 1 else words
    if not words:
        return None
    rest, family = split_english(words)
    core = " ".join(rest)
    return Form(language, " ".join(words), core, family, None, len(rest) > 1 or len(core) >= _SHORT)


def _chinese(name: str) -> Form | None:
    whole = re.sub(r"[\W_]+", "", name)
    if not whole:
        return None
    core, family = split_chinese(whole)
    place, rest = split_place(core)
    return Form("zh", whole, rest, family, place, len(rest) > 2)


def split_place(name: str) -> tuple[str | None, str]:
    """The country, province or city that a Chinese name begins with, and the rest; a rest of one sign keeps its place.

    >>> split_place("浙江省窑科技"), split_place("杭州窑窑"), split_place("海潮科技"), split_place("上海窑")
    (('浙江', '窑科技'), ('杭州', '窑窑'), (None, '海潮科技'), (None, '上海窑'))
    """
    for length in range(min(8, len(name) - 2), 1, -1):
        place = _places().get(name[:length])
        if place is not None:
            return place, name[length:]
    return None, name


@cache
def _places() -> dict[str, str]:
    """Countries, provinces and prefectures under their names and short names, each with its short name."""
    found = {name: country.zh[0] for country in load_countries() for name in country.zh if len(name) > 1}
    for division in load_divisions().all:
        if division.level in ("province", "prefecture") and len(division.short) > 1:
            for name in (division.name, division.short, f"{division.short}省", f"{division.short}市"):
                found.setdefault(name, division.short)
    return found


def is_slip(one: str, other: str, most: int) -> bool:
    """Whether two spellings differ in no more than so many places.

    >>> is_slip("lakeside", "lkaesde", 2), is_slip("lakeside", "lkaesde", 1)
    (True, False)
    """
    # Letters that only one of them has, two for each place at most, soon tell what is far apart.
    far = abs(len(one) - len(other)) > most or len(set(one) ^ set(other)) > 2 * most
    return not far and slips(one, other) <= most


def slips(one: str, other: str) -> int:
    """In how many places two spellings differ: a letter wrong, lacking or too much, or two neighbours exchanged.

    >>> slips("lakeside", "lakeside"), slips("lakeside", "lkaeside"), slips("lakeside", "lakside"), slips("lake", "sea")
    (0, 1, 1, 4)
    """
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one):
        above, row, last = row, [i + 1], before
        for j, b in enumerate(other):
            least = min(above[j] + (a != b), above[j + 1] + 1, row[j] + 1)
            if i and j and a == other[j - 1] and b == one[i - 1]:
                least = min(least, last[j - 1] + 1)
            row.append(least)
        before = above
    return row[-1]


def fold_spaces(name: str) -> str:
    """A name in one spelling that can still be read: compatibility form, small letters, no spaces beside Chinese."""
    folded = " ".join(unicodedata.normalize("NFKC", name).casefold().split())
    return re.sub(r"(?<=[\u3400-\u9fff]) | (?=[\u3400-\u9fff])", "", folded)


def longest(names: Names) -> str | None:
    """The longest Chinese form, else the longest English one; of several of one length the first by alphabet."""
    forms = [form for form in names.zh if fold_spaces(form)] or [form for form in names.en if fold_spaces(form)]
    return min(forms, key=lambda form: (-len(fold_spaces(form)), fold_spaces(form), form), default=None)
