"""Well-known companies, universities, associations and persons, by their names in English and Chinese.

A name is looked up whole, then without its legal form; nothing is found by likeness. The rows stand in ``firms.tsv``.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import get_args

from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.model.codes import Language, PartyType

_CHINESE = re.compile("[\u3400-\u9fff]")

_LONGEST = 80
"""No name of the table is longer, with any legal form."""

_LEGAL = re.compile(
    r"(?<=[\w.)])(?:[ ,]+(?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|LP|plc|PLC|GmbH|"
    r"AG|KGaA|KG|SE|SA|SAS|SpA|S\.p\.A|S\.A|S\.A\.S|S\.r\.l|SRL|NV|N\.V|BV|B\.V|AB|ASA|A/S|Oyj|Oy|KK|K\.K|Pte|Pty|Sdn|Bhd)\.?|"
    r"股份有限公司|有限责任公司|有限公司|股份公司|株式会社|公司|集团)$"
)
"""One legal form at the end of a name, without what brackets and further forms stand before it."""


class Firm(Struct, frozen=True):
    """One well-known party; ``unsure`` are those of its names that others bear or that are words."""

    key: str
    en: tuple[str, ...]
    zh: tuple[str, ...]
    kind: PartyType
    country: str
    unsure: frozenset[str] = frozenset()


@lru_cache(maxsize=512)
def firm_of(name: str, *, sure: bool = False) -> Firm | None:
    """The well-known party that bears a name, with or without its legal form.

    With ``sure``, a name that is also a word or the name of others is none.

    >>> firm_of("Huawei Technologies Co., Ltd.").key, firm_of("华为公司").key, firm_of("Huawei Pumps")
    ('huawei', 'huawei', None)
    >>> firm_of("Apple").key, firm_of("Apple", sure=True), firm_of("Apple Inc.", sure=True).key
    ('apple', None, 'apple')
    """
    known = _by_name()
    for core in _cores(name):
        found = known.get(fold(core))
        if found:
            firm, is_sure = found
            return firm if is_sure or not sure else None
    return None


def firm_of_forms(forms: Iterable[str], *, sure: bool = False) -> Firm | None:
    """The well-known party that is written in all these forms.

    The longest form in each script decides: a subsidiary is often called by the short name of its parent.

    >>> firm_of_forms(["Huawei", "华为技术有限公司"]).key, firm_of_forms(["Huawei", "Huawei Device Co., Ltd."])
    ('huawei', None)
    """
    scripts: dict[bool, str] = {}
    for form in forms:
        chinese = _CHINESE.search(form) is not None
        if len(form) > len(scripts.get(chinese, "")):
            scripts[chinese] = form
    firms = [firm_of(form, sure=sure) for form in scripts.values()]
    return firms[0] if firms and all(firm is not None and firm == firms[0] for firm in firms) else None


@cache
def sure_names(language: Language) -> frozenset[str]:
    """The names of one language that are those of one organisation and no word.

    >>> "华为" in sure_names("zh"), "苹果" in sure_names("zh"), "姚明" in sure_names("zh")
    (True, False, False)
    """
    organisations = [firm for firm in load_firms() if firm.kind != "person"]
    return frozenset(
        name for firm in organisations for name in (firm.en if language == "en" else firm.zh) if name not in firm.unsure
    )


@cache
def load_firms() -> tuple[Firm, ...]:
    """All rows of the table; raises :class:`DataError` when it is damaged."""
    return read_firms((files("ipgraph.vocab") / "firms.tsv").read_text(encoding="utf-8"))


def read_firms(table: str) -> tuple[Firm, ...]:
    """Read and check a table of firms.

    Raises :class:`DataError` when a row is not as the first lines of ``firms.tsv`` tell, or two rows share a key or a
    name.
    """
    firms: dict[str, Firm] = {}
    owners: dict[str, str] = {}
    for number, line in enumerate(table.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != 5 or cells[3] not in get_args(PartyType):
            raise DataError(f"vocab/firms.tsv: line {number} is no row of five columns with a kind of party")
        firm = _row(cells)
        if firm.key in firms:
            raise DataError(f"vocab/firms.tsv: line {number}: the key {firm.key!r} is given twice")
        for name in (*firm.en, *firm.zh):
            if owners.setdefault(fold(name), firm.key) != firm.key:
                raise DataError(f"vocab/firms.tsv: line {number}: {name!r} is also {owners[fold(name)]!r}")
        firms[firm.key] = firm
    return tuple(firms.values())


@lru_cache(maxsize=16384)
def fold(name: str) -> str:
    """A name in one spelling: small letters without accents, spaces, stops and middle dots.

    >>> fold("Hermès"), fold("A. B. Müller-Pumps"), fold("迈克尔·乔丹")
    ('hermes', 'abmullerpumps', '迈克尔乔丹')
    """
    plain = name[:_LONGEST]
    if not plain.isascii():
        plain = unicodedata.normalize("NFKD", plain)
    return "".join(filter(str.isalnum, plain.casefold()))


def _row(cells: list[str]) -> Firm:
    key, english, chinese, kind, country = cells
    written = [[name for name in names.split("|") if name] for names in (english, chinese)]
    en, zh = (tuple(name.removesuffix("?") for name in names) for names in written)
    unsure = frozenset(name.removesuffix("?") for names in written for name in names if name.endswith("?"))
    return Firm(key, en, zh, kind, country, unsure)  # type: ignore[arg-type]


@cache
def _by_name() -> dict[str, tuple[Firm, bool]]:
    return {fold(name): (firm, name not in firm.unsure) for firm in load_firms() for name in (*firm.en, *firm.zh)}


def _cores(name: str) -> Iterator[str]:
    """A name, then what is left of it as its legal forms are cut off from the right."""
    if len(name) > _LONGEST:
        return
    core = name.strip(" ,.")
    while core:
        yield core
        shorter = _LEGAL.sub("", core).rstrip(" ,.&")
        if shorter == core:
            return
        core = shorter
