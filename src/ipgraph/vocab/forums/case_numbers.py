"""What a Chinese case number says of its court and instance.

A number such as (2023)苏05民初38号 holds the year, the court's code (the province's sign and the division's digits),
the kind of matter with its stage (民初: civil, first instance), and the serial number. English texts write the same in
pinyin: (2023) Su 05 Min Chu 38. Rules: Supreme People's Court, 2015, amended 2018.
"""

import re
import unicodedata
from functools import cache

from ipgraph.model.codes import Instance
from ipgraph.vocab.forums.authority import load_forums
from ipgraph.vocab.forums.divisions import SIGNS

_PINYIN_SIGNS = {
    "jing": "京",
    "jin": "津",
    "ji": "冀",
    "nei": "内",
    "liao": "辽",
    "hei": "黑",
    "hu": "沪",
    "su": "苏",
    "zhe": "浙",
    "wan": "皖",
    "min": "闽",
    "gan": "赣",
    "lu": "鲁",
    "yu": "豫",
    "e": "鄂",
    "xiang": "湘",
    "yue": "粤",
    "gui": "桂",
    "qiong": "琼",
    "chuan": "川",
    "qian": "黔",
    "yun": "云",
    "zang": "藏",
    "shaan": "陕",
    "shan": "陕",
    "qing": "青",
    "ning": "宁",
    "xin": "新",
}
_CHINESE = re.compile(r"\((\d{4})\)(最高法|[一-鿿])(\d{0,4})")
_PINYIN = re.compile(r"\((\d{4})\) ?(Zui Gao Fa|[A-Z][a-z]*) ?(\d{0,4})")
_STAGES: tuple[tuple[re.Pattern[str], Instance], ...] = (
    (re.compile(r"初|\bChu\b"), "first"),
    (re.compile(r"终|\bZhong(?= (?:Zi )?(?:No|Nos|\d))|\bZhong Zi\b"), "second"),
    (re.compile(r"[再申提抗监]|\bZai\b|\bShen\b"), "retrial"),
)


def court_of_case_number(number: str) -> str | None:
    """The key of the court that a case number names, or ``None`` where it does not tell.

    >>> court_of_case_number("(2023)苏05民初38号")
    'cn-suzhou-intermediate'
    >>> court_of_case_number("(2023) Zui Gao Fa Zhi Min Zhong 1590")
    'cn-supreme'
    """
    folded = unicodedata.normalize("NFKC", number).strip()
    match = _CHINESE.match(folded) or _PINYIN.match(folded)
    if not match:
        return None
    sign, digits = match.group(2), match.group(3)
    if sign in ("最高法", "Zui Gao Fa"):
        return "cn-supreme"
    if sign.isascii():
        if sign == "Yu" and digits[:2] in ("01", "02", "03", "04", "05") and len(digits) == 2:
            sign = "渝"
        else:
            sign = _PINYIN_SIGNS.get(sign.casefold(), "")
    if sign not in SIGNS.values():
        return None
    return _codes().get(f"{sign}{digits}")


def instance_of_case_number(number: str) -> Instance | None:
    """The instance that a case number names: ``first``, ``second`` or ``retrial``; ``None`` where it does not tell.

    >>> instance_of_case_number("(2020)京民再128号")
    'retrial'
    """
    folded = unicodedata.normalize("NFKC", number)
    if not (_CHINESE.match(folded.strip()) or _PINYIN.match(folded.strip())):
        return None
    rest = folded[folded.index(")") + 1 :]
    for pattern, instance in _STAGES:
        if pattern.search(rest):
            return instance
    return None


@cache
def _codes() -> dict[str, str]:
    """Court codes as they stand in case numbers, to keys."""
    return {
        forum.code: key
        for key, forum in load_forums().by_key.items()
        if forum.code and forum.kind not in ("primary-court",)
    } | {forum.code: key for key, forum in load_forums().by_key.items() if forum.code and forum.kind == "primary-court"}
