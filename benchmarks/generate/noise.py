"""How names are written by those who tell of them: traditional characters, slips of the pen, other spellings."""

from functools import cache
from importlib.resources import files
from random import Random


def traditional(text: str) -> str:
    """Chinese text in traditional characters.

    >>> traditional("华东电子有限公司")
    '華東電子有限公司'
    """
    return text.translate(letters())


@cache
def letters() -> dict[int, str]:
    """For each simplified character the traditional one that stands for it, one to one."""
    text = (files("ipgraph.lang") / "zh" / "traditional.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    found: dict[int, str] = {}
    for written, simple in rows:
        found.setdefault(ord(simple), written)
    return found


def respell(chance: Random, name: str) -> str:
    """An English name in another spelling, or with a slip: stops, capitals, two letters exchanged."""
    kind = chance.random()
    if kind < 0.4:
        return name.replace("Co., Ltd.", chance.choice(("Co.,Ltd.", "Co. Ltd", "Co., Ltd", "Company Limited")))
    if kind < 0.6:
        return name.upper()
    if kind < 0.8:
        return f"the {name}" if " " in name else name
    place = chance.randrange(1, max(2, len(name.split()[0]) - 1))
    return name[:place] + name[place : place + 2][::-1] + name[place + 2 :]


def rewrite(chance: Random, name: str) -> str:
    """A Chinese name with wide brackets, or a sign written wrongly."""
    if "(" in name or chance.random() < 0.7:
        return name.replace("(", "（").replace(")", "）")
    place = chance.randrange(len(name))
    return name[:place] + chance.choice("之士己末日") + name[place + 1 :]
