"""Who takes part: companies in groups that share a trade name, Chinese and foreign ones, and persons."""

from collections.abc import Sequence
from functools import lru_cache
from random import Random

from msgspec import Struct

from benchmarks.generate.coining import brand_signs, coin, given_signs, shortest, spread
from benchmarks.generate.draws import Two, choose, lists, stream
from ipgraph.lang.zh.romanised import romanise
from ipgraph.vocab.forums.divisions import load_divisions

_SHARED = 0.02
"""How many Chinese groups bear the trade name of another."""
_NAMESAKES = 0.05
_BARE = 0.06


class Actor(Struct, frozen=True):
    """One company or person; ``identity`` is who it is. Of names the fullest comes first."""

    identity: str
    type: str
    zh: tuple[str, ...]
    en: tuple[str, ...]
    mark: Two
    """The trade name, which its marks bear."""
    masked: Two
    """What an article calls it that hides who it is."""
    foreign: bool = False


CNIPA = Actor(
    "cnipa",
    "government",
    ("国家知识产权局", "国知局"),
    ("China National Intellectual Property Administration", "CNIPA"),
    ("国家知识产权局", "CNIPA"),
    ("国家知识产权局", "CNIPA"),
)
"""The office whose decisions are taken to court."""


@lru_cache(maxsize=20000)
def group(seed: int, number: int) -> tuple[Actor, ...]:
    """The companies of a group, the parent first; most groups are one company.

    >>> [actor.en[-1] for actor in group(1, 3)] == [actor.en[-1] for actor in group(1, 3)]
    True
    """
    chance = stream(seed, "group", number)
    size = choose(chance, ((1, 0.6), (2, 0.2), (3, 0.12), (4, 0.08)))
    if chance.random() < 0.25:
        return tuple(_foreign(chance, number, size))
    return tuple(_chinese(seed, chance, number, size))


def _chinese(seed: int, chance: Random, number: int, size: int) -> Sequence[Actor]:
    # Some bear the trade name of another, which has nothing to do with them.
    own = number // 2 if chance.random() < _SHARED else number
    length = shortest(brand_signs(), own, choose(stream(seed, "length", own), ((2, 0.45), (3, 0.35), (4, 0.2))))
    brand = "".join(coin(brand_signs(), length, own))
    latin = "".join(romanise(brand)).capitalize()
    if chance.random() < 0.25:
        latin = _coined_latin(own)
    places = [division for division in load_divisions().all if division.level == "prefecture" and division.roman]
    found, taken = [], set[str]()
    trades = chance.sample(lists().industries, size)
    short_zh: tuple[str, ...]
    short_en: tuple[str, ...]
    for member in range(size):
        trade_zh, trade_en = trades[member]
        place = chance.choice(places)
        form_zh, form_en = chance.choice(lists().chinese_forms)
        roman = place.roman.capitalize()
        if member == 0 and size > 1:
            zh, en = f"{brand}集团{'股份' if '股份' in form_zh else ''}有限公司", f"{latin} Group {form_en}"
            short_zh, short_en = (brand, f"{brand}集团"), (latin, f"{latin} Group")
        else:
            middle = chance.random() < 0.2
            zh = f"{brand}({place.short}){trade_zh}{form_zh}" if middle else f"{place.short}{brand}{trade_zh}{form_zh}"
            en = f"{latin} ({roman}) {trade_en} {form_en}" if middle else f"{roman} {latin} {trade_en} {form_en}"
            local = member > 0 and chance.random() < 0.5
            short_zh, short_en = (f"{brand}{trade_zh}",), (f"{latin} {trade_en}",)
            if local:
                short_zh, short_en = (f"{place.short}{brand}",), (f"{roman} {latin}",)
            elif _bare(chance, member):
                short_zh, short_en = (brand, *short_zh), (latin, *short_en)
        if zh in taken:
            continue
        taken.add(zh)
        found.append(
            Actor(
                identity=f"g{number}.{member}",
                type="company",
                zh=(zh, *short_zh),
                en=(en, *short_en),
                mark=(brand, latin),
                masked=(f"{brand[0]}某{trade_zh}公司", f"Company {latin[0]}"),
            )
        )
    return found


def _bare(chance: Random, member: int) -> bool:
    """Whether a member of a group is called by the trade name alone: the parent is, hardly ever another."""
    return member == 0 or chance.random() < _BARE


def _coined_latin(number: int) -> str:
    parts = coin(lists().syllables, shortest(lists().syllables, number, 3), number)
    return "".join(part[0] for part in parts).capitalize()


def _foreign(chance: Random, number: int, size: int) -> Sequence[Actor]:
    parts = coin(lists().syllables, shortest(lists().syllables, number, 3), number)
    latin = "".join(part[0] for part in parts).capitalize()
    spellings = ["".join(part[1] for part in parts), "".join(part[chance.choice((1, 2))] for part in parts)]
    found, taken = [], set[str]()
    trades = chance.sample(lists().foreign_industries, size)
    for member in range(size):
        trade_en, trade_zh = trades[member]
        form_en, form_zh = chance.choice(lists().foreign_forms)
        en = f"{latin} {trade_en} {form_en}"
        if en in taken:
            continue
        taken.add(en)
        zh, bare = tuple(dict.fromkeys(spellings)), _bare(chance, member)
        found.append(
            Actor(
                identity=f"g{number}.{member}",
                type="company",
                zh=(f"{zh[0]}{trade_zh}{form_zh}", *(zh if bare else (f"{name}{trade_zh}" for name in zh))),
                en=(en, *((latin,) if bare else ()), f"{latin} {trade_en}"),
                mark=(zh[0], latin),
                masked=(f"{zh[0][0]}某公司", f"Company {latin[0]}"),
                foreign=True,
            )
        )
    return found


@lru_cache(maxsize=20000)
def person(seed: int, number: int) -> Actor:
    """A person; some bear the name of another."""
    chance = stream(seed, "person", number)
    if chance.random() < 0.15:
        parts = chance.sample(lists().syllables, 2)
        given, last = chance.choice(lists().foreign_given), "".join(part[0] for part in parts).capitalize()
        zh = "".join(part[1] for part in parts)
        return Actor(f"n{number}", "person", (zh,), (f"{given} {last}",), (zh, last), (f"{zh[0]}某", f"Mr. {last[0]}"))
    named = number // 2 if chance.random() < _NAMESAKES else number
    surname, given = _chinese_name(named)
    family = "".join(romanise(surname)).capitalize()
    latin = f"{family} {''.join(romanise(given)).capitalize()}"
    name = surname + given
    return Actor(f"n{number}", "person", (name,), (latin,), (name, latin), (f"{surname}某", family))


def _chinese_name(number: int) -> tuple[str, str]:
    """Surname and given name; they come again where all names are taken."""
    surnames, signs = lists().surnames, given_signs()
    whole = spread(number % (len(surnames) * len(signs) ** 2), len(surnames) * len(signs) ** 2)
    left, first = divmod(whole, len(surnames))
    return surnames[first], "".join(signs[digit] for digit in divmod(left, len(signs)))


def nameless(chance: Random, identity: str) -> Actor:
    """Somebody whom the article only describes."""
    zh, en = chance.choice(lists().nameless)
    return Actor(identity, "nameless", (zh,), (en,), (zh, en), (zh, en))
