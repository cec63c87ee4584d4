"""The authority table of forums: one entry for each court or office, whatever it is called in a text."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

from msgspec import Struct

from ipgraph.errors import DataError
from ipgraph.vocab.forums.divisions import SIGNS, Division, Divisions, load_divisions

NUMBERED = {"110000": 4, "120000": 3, "310000": 3, "500000": 5}
"""How many numbered intermediate courts a municipality has, by its code."""

CHINESE_ORDINAL = "一二三四五"
ENGLISH_ORDINAL = ("First", "Second", "Third", "Fourth", "Fifth")


class Forum(Struct, frozen=True, kw_only=True):
    """One forum. ``rank`` orders instances: primary courts 1, intermediate 2, high 3, supreme 4, offices 0."""

    key: str
    zh: str
    en: str
    kind: str
    rank: int
    country: str = "CN"
    parent: str | None = None
    code: str = ""
    place: str = ""
    forms_zh: tuple[str, ...] = ()
    forms_en: tuple[str, ...] = ()


class Forums(Struct, frozen=True):
    """The authority table by key and by written form."""

    by_key: Mapping[str, Forum]
    by_form: Mapping[str, str]
    """Key of each form that a table row lists; the forms of ordinary courts follow from their divisions."""

    def find(self, key: str) -> Forum | None:
        """The forum of a key; ``None`` when the table has none."""
        return self.by_key.get(key)


@cache
def load_forums() -> Forums:
    """The table as shipped. Raises :class:`DataError` for a row that is not whole."""
    by_key: dict[str, Forum] = {}
    by_form: dict[str, str] = {}
    divisions = load_divisions()
    for forum in (*_listed("courts.tsv"), *_listed("offices.tsv"), *_ordinary(divisions), *_customs(divisions)):
        by_key.setdefault(forum.key, forum)
        for form in (*forum.forms_zh, *forum.forms_en):
            by_form.setdefault(form, forum.key)
    return Forums(by_key, by_form)


def _listed(name: str) -> Iterator[Forum]:
    text = files("ipgraph.vocab.forums").joinpath(name).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != 8:
            raise DataError(f"{name}, line {number}: {len(cells)} columns instead of 8")
        key, kind, rank, country, place, code, zh, en = cells
        forms_zh, forms_en = tuple(filter(None, zh.split("|"))), tuple(filter(None, en.split("|")))
        official = next((form for form in forms_zh if form == "最高人民法院"), forms_zh[0] if forms_zh else "")
        yield Forum(
            key=key,
            zh=official,
            en=forms_en[0] if forms_en else "",
            kind=kind,
            rank=int(rank),
            country=country,
            code=code,
            place=place,
            forms_zh=forms_zh,
            forms_en=forms_en,
        )


def court_key(divisions: Divisions, division: Division, number: int = 0) -> str:
    """The key of a division's ordinary court, such as ``cn-jiangsu-high`` or ``cn-suzhou-intermediate``."""
    if division.level == "province" and not number:
        return f"cn-{division.roman}-high"
    if division.level == "province":
        return f"cn-{division.roman}-{number}-intermediate"
    twins = [d for d in divisions.by_roman[division.roman] if d.level == division.level]
    parent = divisions.parent(division)
    if division.level == "prefecture":
        name = (
            division.roman
            if twins[:1] == [division] or len(twins) == 1
            else f"{parent.roman if parent else division.province}-{division.roman}"
        )
        if division.roman == "suzhou" and division.short == "苏州":
            name = "suzhou"
        elif division.roman == "suzhou":
            name = "anhui-suzhou"
        return f"cn-{name}-intermediate"
    return f"cn-{parent.roman if parent else division.province}-{division.roman}-primary" + (
        "" if len([t for t in twins if t.code[:4] == division.code[:4]]) == 1 else f"-{division.code}"
    )


@cache
def _key_above(divisions: Divisions, prefecture: Division) -> str:
    """The key of a prefecture's court, which all its counties ask for."""
    return court_key(divisions, prefecture)


def _ordinary(divisions: Divisions) -> Iterator[Forum]:
    for division in divisions.all:
        if division.province in ("71", "81", "82"):
            continue
        english = division.roman.capitalize()
        sign = SIGNS.get(division.province, "")
        if division.level == "province":
            yield Forum(
                key=court_key(divisions, division),
                zh=f"{division.name}高级人民法院",
                en=f"{english} High People's Court",
                kind="high-court",
                rank=3,
                parent="cn-supreme",
                code=sign,
                place=division.short,
            )
            for number in range(1, NUMBERED.get(division.code, 0) + 1):
                yield Forum(
                    key=court_key(divisions, division, number),
                    zh=f"{division.name}第{CHINESE_ORDINAL[number - 1]}中级人民法院",
                    en=f"{english} {ENGLISH_ORDINAL[number - 1]} Intermediate People's Court",
                    kind="intermediate-court",
                    rank=2,
                    parent=court_key(divisions, division),
                    code=f"{sign}0{number}",
                    place=division.short,
                )
        elif division.level == "prefecture" and not division.municipality:
            province = divisions.by_code[division.code[:2] + "0000"]
            yield Forum(
                key=court_key(divisions, division),
                zh=f"{division.name}中级人民法院",
                en=f"{english} Intermediate People's Court",
                kind="intermediate-court",
                rank=2,
                parent=court_key(divisions, province),
                code=f"{sign}{division.code[2:4]}",
                place=division.short,
            )
        elif division.level == "county":
            parent = divisions.parent(division)
            upper = f"{parent.roman.capitalize()} " if parent else ""
            district = (
                " District"
                if division.name.endswith("区") and not division.name.endswith("新区")
                else " New Area"
                if division.name.endswith("新区")
                else ""
            )
            yield Forum(
                key=court_key(divisions, division),
                zh=f"{parent.name if parent else ''}{division.name}人民法院",
                en=f"{upper}{english}{district} People's Court",
                kind="primary-court",
                rank=1,
                parent=_key_above(divisions, parent) if parent and parent.level == "prefecture" else None,
                code=f"{sign}{division.code[2:]}",
                place=division.short,
            )


CUSTOMS_SEATS = [
    "北京",
    "天津",
    "石家庄",
    "太原",
    "呼和浩特",
    "沈阳",
    "大连",
    "长春",
    "哈尔滨",
    "上海",
    "南京",
    "杭州",
    "宁波",
    "合肥",
    "福州",
    "厦门",
    "南昌",
    "济南",
    "青岛",
    "郑州",
    "武汉",
    "长沙",
    "广州",
    "深圳",
    "汕头",
    "湛江",
    "南宁",
    "海口",
    "重庆",
    "成都",
    "贵阳",
    "昆明",
    "拉萨",
    "西安",
    "兰州",
    "西宁",
    "银川",
    "乌鲁木齐",
    "苏州",
    "无锡",
    "温州",
    "金华",
    "绍兴",
    "嘉兴",
    "泉州",
    "佛山",
    "东莞",
    "中山",
    "惠州",
    "烟台",
    "威海",
    "连云港",
    "南通",
    "扬州",
    "常州",
    "镇江",
    "台州",
    "舟山",
    "漳州",
    "莆田",
    "珠海",
    "江门",
    "肇庆",
    "梧州",
    "北海",
    "防城",
    "凭祥",
]
"""Cities with a customs house of their own that takes border measures."""


def _customs(divisions: Divisions) -> Iterator[Forum]:
    for seat in CUSTOMS_SEATS:
        found = [d for d in divisions.by_form.get(seat, ()) if d.level in ("province", "prefecture")]
        if not found:
            continue
        english = found[0].roman.capitalize()
        key = f"cn-customs-{found[0].roman}"
        yield Forum(
            key=key,
            zh=f"{seat}海关",
            en=f"{english} Customs",
            kind="customs",
            rank=0,
            place=seat,
            parent="cn-customs",
            forms_zh=(f"{seat}海关",),
            forms_en=(f"{english} Customs",),
        )
