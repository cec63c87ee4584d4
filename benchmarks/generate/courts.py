"""Before which courts a case comes, and the numbers that they give it in both scripts."""

from functools import cache
from random import Random

from msgspec import Struct

from ipgraph.lang.zh.romanised import romanise
from ipgraph.vocab.forums.authority import Forum, load_forums

_ABOVE = {
    "cn-beijing-ip": "cn-beijing-high", "cn-shanghai-ip": "cn-shanghai-high", "cn-guangzhou-ip": "cn-guangdong-high",
}  # fmt: skip
_BUSY = (
    "cn-beijing-ip", "cn-shanghai-ip", "cn-guangzhou-ip", "cn-shenzhen-intermediate", "cn-hangzhou-intermediate",
    "cn-suzhou-intermediate", "cn-nanjing-intermediate", "cn-ningbo-intermediate",
)  # fmt: skip
_ABROAD = ("gb-hc", "fr-paris", "nl-hague", "jp-tokyo", "kr-seoul", "au-federal")
_READ = {"行": "Xing", "陕": "Shaan", "渝": "Yu", "藏": "Zang"}


class Chain(Struct, frozen=True):
    """The court of first instance, and the one above it."""

    first: Forum
    second: Forum


def forum(key: str) -> Forum:
    """A forum of the authority table."""
    return load_forums().by_key[key]


def draw_chain(chance: Random, *, technical: bool) -> Chain:
    """Courts for a suit; one over technology goes from an intermediate court to the Supreme People's Court."""
    if technical:
        keys = _BUSY if chance.random() < 0.5 else _courts(2)
        return Chain(forum(chance.choice(keys)), forum("cn-supreme"))
    if chance.random() < 0.4:
        first = forum(chance.choice(_BUSY))
    else:
        first = forum(chance.choice(_courts(chance.choice((1, 2)))))
    return Chain(first, forum(_ABOVE.get(first.key) or first.parent or "cn-supreme"))


def abroad(chance: Random) -> Forum:
    """A court outside China."""
    return forum(chance.choice(_ABROAD))


@cache
def _courts(rank: int) -> tuple[str, ...]:
    """Courts of one rank that have a code for case numbers and one above them."""
    table = load_forums().by_key
    kinds = {1: "primary-court", 2: "intermediate-court"}
    return tuple(
        key for key, one in table.items() if one.kind == kinds[rank] and one.code and one.parent in table and one.en
    )


def case_number(court: Forum, year: int, matter: str, serial: int) -> tuple[str, str]:
    """The number of a case in Chinese and in Latin letters; ``matter`` is such as 民初.

    >>> case_number(forum("cn-suzhou-intermediate"), 2023, "民初", 38)
    ('(2023)苏05民初38号', '(2023) Su 05 Min Chu No. 38')
    """
    matter = f"知{matter}" if court.key == "cn-supreme" else matter
    sign, digits = court.code.rstrip("0123456789"), court.code[len(court.code.rstrip("0123456789")) :]
    latin = " ".join(filter(None, (_read(sign), digits, _read(matter))))
    return f"({year}){court.code}{matter}{serial}号", f"({year}) {latin} No. {serial}"


def _read(signs: str) -> str:
    return " ".join(_READ.get(sign) or "".join(romanise(sign)).capitalize() for sign in signs)
