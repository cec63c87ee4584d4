"""China's provinces, prefectures and counties: names, short names, romanisations, and which lies in which.

Codes are those of GB/T 2260: two digits for the province, two for the prefecture, two for the county.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

from msgspec import Struct

MUNICIPALITIES = {"11": "京", "12": "津", "31": "沪", "50": "渝"}
"""Province codes of the cities that are provinces, with their signs; their prefectures are themselves."""

SIGNS = {
    "11": "京",
    "12": "津",
    "13": "冀",
    "14": "晋",
    "15": "内",
    "21": "辽",
    "22": "吉",
    "23": "黑",
    "31": "沪",
    "32": "苏",
    "33": "浙",
    "34": "皖",
    "35": "闽",
    "36": "赣",
    "37": "鲁",
    "41": "豫",
    "42": "鄂",
    "43": "湘",
    "44": "粤",
    "45": "桂",
    "46": "琼",
    "50": "渝",
    "51": "川",
    "52": "贵",
    "53": "云",
    "54": "藏",
    "61": "陕",
    "62": "甘",
    "63": "青",
    "64": "宁",
    "65": "新",
}
"""The sign that stands for a province in case numbers (Supreme People's Court, rules of 2015 on case numbers)."""


class Division(Struct, frozen=True):
    """One administrative division."""

    code: str
    level: str
    name: str
    short: str
    roman: str

    @property
    def province(self) -> str:
        """The code of its province, two digits."""
        return self.code[:2]

    @property
    def municipality(self) -> bool:
        """Whether it is a city with the rank of a province, or lies in one."""
        return self.province in MUNICIPALITIES

    def within(self, other: "Division") -> bool:
        """Whether it lies in ``other`` (or is it)."""
        size = {"province": 2, "prefecture": 4, "county": 6}[other.level]
        return self.code[:size] == other.code[:size]


class Divisions:
    """All divisions, by code, by written form and by romanisation."""

    def __init__(self, rows: Iterable[Division]) -> None:
        self.all = tuple(rows)
        self.by_code = {row.code: row for row in self.all}
        self.by_form: dict[str, list[Division]] = defaultdict(list)
        self.by_roman: dict[str, list[Division]] = defaultdict(list)
        for row in self.all:
            if row.level == "prefecture" and row.municipality:
                continue
            for form in {row.name, row.short}:
                self.by_form[form].append(row)
            self.by_roman[row.roman].append(row)
        self.longest = max(map(len, self.by_form))

    def parent(self, division: Division) -> Division | None:
        """The prefecture of a county, the province of a prefecture."""
        if division.level == "county":
            prefecture = self.by_code.get(division.code[:4] + "00")
            if prefecture is not None and not division.municipality:
                return prefecture
        if division.level != "province":
            return self.by_code.get(division.code[:2] + "0000")
        return None


@cache
def load_divisions() -> Divisions:
    """The table as shipped, with abolished divisions that older cases name."""
    rows = []
    for name in ("divisions.tsv", "former.tsv"):
        text = files("ipgraph.vocab.forums").joinpath(name).read_text(encoding="utf-8")
        rows += [Division(*line.split("\t")) for line in text.splitlines() if line and not line.startswith("#")]
    return Divisions(rows)
