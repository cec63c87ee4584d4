"""Read English names of courts and offices, China's by place and level, others' by the patterns of their countries."""

import re
from collections.abc import Iterator

from ipgraph.lang.en.courts_abroad import read_abroad
from ipgraph.lang.en.courts_china import NOT_PLACES, divisions, read_china, roman
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.vocab.forums import load_divisions, load_forums
from ipgraph.vocab.forums.authority import NUMBERED, court_key

_PLACE = r"[A-Z][a-z]+(?:['’][a-z]+)?(?:[ -][A-Z][a-z]+(?:['’][a-z]+)?){0,3}?"
_NUMBER = r"(?:No\. ?(?P<digit>[1-5])|(?P<word>First|Second|Third|Fourth|Fifth)|(?P<th>[1-5])(?:st|nd|rd|th))"
_LEVEL = r"(?P<level>High(?:er)?|Intermediate|Primary|Basic|Grassroots|District)"
_UNIT = r"(?:Province|Municipality|City|District|County|New Area|Autonomous Region|New District|Municipal)"
_CHINA = re.compile(
    rf"(?:(?P<place>{_PLACE}),? )?(?:{_NUMBER} )?(?:{_LEVEL} )?People['’]s Court(?:,? of "
    rf"(?:the )?(?P<of>{_PLACE})(?: {_UNIT})?(?=[ ,.;:)]|$)|, "
    rf"(?P<after>[A-Z][a-z]+(?:['’][a-z]+)?)(?=[,.;]| (?:held|ruled|found|ordered|has|had|"
    rf"in)\b|\s*$))?"
)
_CHINA_SHORT = re.compile(rf"(?P<place>{_PLACE}) (?:{_NUMBER} )?(?P<level>High(?:er)?|Intermediate) Court")
_OFFICE = re.compile(
    rf"(?P<place>{_PLACE}) (?:Municipal |Provincial )?(?P<what>Intellectual Property "
    rf"Office|Intellectual Property Administration|Intellectual Property Bureau|"
    rf"Administration for Market Regulation|"
    r"Market Supervision(?: and)? (?:Administration )?(?:Bureau)?|Market Regulation "
    r"Bureau|Administration for Industry and Commerce|Copyright Administration|Customs|"
    r"(?:People['’]s )?Procuratorate|Public Security Bureau|Arbitration Commission)"
)
_BRANCH = re.compile(r"(?:First|Second|Third|Fourth|Fifth) Branch of the $")
_SHORT = re.compile(rf"\b(?P<place>{_PLACE}) (?P<court>[Cc]ourt)\b(?! of)")
_BARE = re.compile(r"(?<![A-Z][a-z] )(?<![a-z] of )\b(?:High Court|Intermediate Court|Supreme Court)\b(?! of| Judge)")
_GENERIC = re.compile(
    rf"\b(?:[Aa]|[Aa]n) (?P<a>court in {_PLACE}|(?:[A-Z][a-z]+ )court(?: in {_PLACE})?)|"
    rf"\bthe (?P<the>courts of {_PLACE}|trial court|court of first instance)|"
    rf"\b(?P<lower>trial court)\b"
)


def read_english(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The courts and offices named between ``start`` and ``end``."""
    for match in _CHINA.finditer(content, start, end):
        mention = read_china(content, match)
        if mention:
            yield mention
    for match in _CHINA_SHORT.finditer(content, start, end):
        mention = read_china(content, match)
        if mention and (mention.key or mention.candidates):
            yield mention
    for match in _OFFICE.finditer(content, start, end):
        mention = _office(content, match)
        if mention:
            yield mention
    yield from read_abroad(content, start, end)
    for match in _GENERIC.finditer(content, start, end):
        group = next(name for name in ("a", "the", "lower") if match.group(name))
        left = (
            match.start(group)
            if group == "lower" or (group == "the" and not match.group(group).startswith("courts"))
            else match.start()
        )
        yield ForumMention(left, match.end(), kind="court", rank=1, country="", generic=True)
    yield from _short(content, start, end)


def _office(content: str, match: re.Match[str]) -> ForumMention | None:
    place, what = match.group("place"), match.group("what")
    used, found = divisions(place)
    if not found:
        return None
    words = list(re.finditer(r"\S+", place))
    left = match.start("place") + words[len(words) - used].start()
    kind = (
        "customs"
        if what == "Customs"
        else "procuratorate"
        if "Procuratorate" in what
        else "police"
        if "Security" in what
        else "arbitration"
        if "Arbitration" in what
        else "ip-office"
        if what.startswith("Intellectual")
        else "copyright-office"
        if "Copyright" in what
        else "market-regulator"
    )
    division = min(found, key=lambda d: ("province", "prefecture", "county").index(d.level))
    branch = _BRANCH.search(content, max(0, left - 24), left) if kind == "procuratorate" else None
    if kind == "customs":
        key = f"cn-customs-{division.roman}"
        return ForumMention(left, match.end(), key if load_forums().find(key) else "", kind, 0, place=place)
    suffix = ""
    if branch:
        suffix = f"-{('First', 'Second', 'Third', 'Fourth', 'Fifth').index(branch.group().split()[0]) + 1}"
        left = branch.start()
    return ForumMention(
        left, match.end(), "" if kind == "arbitration" else f"cn-{kind}-{division.code}{suffix}", kind, 0, place=place
    )


def _short(content: str, start: int, end: int) -> Iterator[ForumMention]:
    table = load_divisions()
    for match in _SHORT.finditer(content, start, end):
        words = list(re.finditer(r"\S+", match.group("place")))
        last = words[-1].group()
        if last in NOT_PLACES:
            continue
        found = table.by_roman.get(roman(last), [])
        keys: list[str] = []
        for division in found:
            if division.level == "county":
                keys.append(court_key(table, division))
                continue
            keys.append(court_key(table, division))
            keys += (
                [court_key(table, division, n) for n in range(1, NUMBERED.get(division.code, 0) + 1)]
                if division.level == "province"
                else []
            )
        left = match.start("place") + words[-1].start()
        yield ForumMention(left, match.end(), "", "court", 1, candidates=tuple(keys), short=True, place=last)
    for match in _BARE.finditer(content, start, end):
        kind = {"H": "high-court", "I": "intermediate-court", "S": "supreme-court"}[match.group()[0]]
        yield ForumMention(match.start(), match.end(), "", kind, {"H": 3, "I": 2, "S": 4}[match.group()[0]], short=True)
