"""What a Chinese text calls a court abroad that it names elsewhere: 上诉法院 for 英格兰及威尔士上诉法院."""

from collections.abc import Sequence

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy

_BARE = lazy(
    r"(?:(?<=[，,。；;：:、（(\n\s”])|(?<=[由向经至到被在称但而后初诸交求请于])|^)"
    r"(?P<noun>(?:联邦)?上诉法院|最高法院|高等法院|地区法院|地方法院|普通法院|专利法院|专利庭|特许厅)"
)
_UNITED_KINGDOM = {"上诉法院": "gb-ca", "最高法院": "gb-supreme", "高等法院": "gb-hc", "专利庭": "gb-hc"}
"""What the courts of the United Kingdom are called where the text names one of them in full."""
_UNIFIED = "eu-upc"
"""The key of the Unified Patent Court, whose divisions a text may name alone beside 上诉法院."""
_COUNTRIES = {
    "英国": "GB", "美国": "US", "德国": "DE", "法国": "FR", "荷兰": "NL", "意大利": "IT", "西班牙": "ES",
    "瑞典": "SE", "印度": "IN", "瑞士": "CH", "奥地利": "AT", "丹麦": "DK", "芬兰": "FI", "波兰": "PL",
    "比利时": "BE", "爱尔兰": "IE", "韩国": "KR", "日本": "JP", "加拿大": "CA", "澳大利亚": "AU",
    "新加坡": "SG", "巴西": "BR",
}  # fmt: skip
_IN_A_COUNTRY = lazy(rf"({'|'.join(_COUNTRIES)})(?:方面|国内|境内|那边)?[，,、的]?\Z")
"""What stands before a court of appeal that is one of a country."""
_RANKS = {
    "eu-upc-ca": ("foreign-court", 3), "gb-ca": ("foreign-court", 3), "gb-hc": ("foreign-court", 2),
    "ca-appeal": ("foreign-court", 3), "us-cafc": ("foreign-court", 3),
}  # fmt: skip
_APPEAL = ("foreign-court", 3)
_SUPREME = ("supreme-court", 4)
_HIGHEST = {
    "US": "us-supreme", "IN": "in-supreme", "JP": "jp-supreme", "KR": "kr-supreme", "DE": "de-bgh",
    "FR": "fr-cassation", "NL": "nl-supreme",
}  # fmt: skip
"""The highest court of a country, which a text calls 最高法院 that names courts of that country alone."""
_OF_ONE_COUNTRY = {"最高法院": _HIGHEST, "联邦上诉法院": {"CA": "ca-appeal", "US": "us-cafc"}}


def with_bare_courts(content: str, found: list[ForumMention], start: int, end: int) -> list[ForumMention]:
    """The mentions, with those of courts abroad by a bare noun where the text names one such court alone."""
    ends = ("法院", "特许厅")
    unified = any(m.key.startswith(_UNIFIED) for m in found)
    abroad = [m for m in found if m.country != "CN" and m.key and content[m.start : m.end].endswith(ends)]
    if not abroad and not unified:
        return found
    chinese = "最高人民法院" in content
    british = {m.country for m in abroad} == {"GB"}
    unified = unified and {m.country for m in abroad} <= {"EU"}
    bare: list[ForumMention] = []
    for match in _BARE.finditer(content, start, end):
        key = _meant(content, match["noun"], abroad, british) or _of_country(content, match["noun"], found)
        elsewhere = _IN_A_COUNTRY.search(content, max(start, match.start("noun") - 12), match.start("noun"))
        if not key and unified and match["noun"] == "上诉法院":
            land = _COUNTRIES[elsewhere[1]].lower() if elsewhere else ""
            key = {"": f"{_UNIFIED}-ca", "gb": "gb-ca", "sg": "sg-ca"}.get(land, f"{land}-appeal")
        court = next((m for m in abroad if m.key == key), None)
        if key and not (chinese and match["noun"] == "最高法院"):
            kind, rank = (
                _RANKS.get(key, _APPEAL if key.endswith("-appeal") or key == "sg-ca" else _SUPREME)
                if court is None
                else (court.kind, court.rank)
            )
            country = key[:2].upper() if court is None else court.country
            bare.append(ForumMention(match.start("noun"), match.end(), key, kind, rank, country))
    places = {(m.start, m.end) for m in bare}
    kept = [m for m in found if (m.start, m.end) not in places]
    inside = [b for b in bare if not any(m.start < b.end and b.start < m.end for m in kept)]
    return sorted((*kept, *inside), key=lambda mention: mention.start)


def _meant(content: str, noun: str, abroad: Sequence[ForumMention], british: bool) -> str:
    """The key of the one court abroad whose full name ends with a noun, else what the United Kingdom calls so."""
    named = {m.key for m in abroad if content[m.start : m.end].endswith(noun) and m.end - m.start > len(noun)}
    if len(named) == 1:
        return named.pop()
    return _UNITED_KINGDOM.get(noun, "") if british and not named else ""


def _of_country(content: str, noun: str, found: Sequence[ForumMention]) -> str:
    """The key of the court that a noun means in the one country whose courts the text names; "" where it names those
    of more."""
    if noun not in _OF_ONE_COUNTRY:
        return ""
    courts = [m for m in found if m.country and content[m.start : m.end].endswith(("法院", "中院", "高院"))]
    countries = {m.country for m in courts if content[m.start : m.end] != noun}
    return _OF_ONE_COUNTRY[noun].get(countries.pop(), "") if len(countries) == 1 else ""
