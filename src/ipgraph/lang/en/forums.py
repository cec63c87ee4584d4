"""Read English names of courts and offices, China's by place and level, others' by the patterns of their countries."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from ipgraph.lang.anchors import Anchors, beginnings, matches_at
from ipgraph.lang.en.benches import read_benches
from ipgraph.lang.en.court_places import OF_A_PLACE, state_keys
from ipgraph.lang.en.courts_abroad import read_abroad, seat_keys
from ipgraph.lang.en.courts_bare import read_bare
from ipgraph.lang.en.courts_china import NOT_PLACES, WORD, divisions, read_china, roman
from ipgraph.lang.en.courts_told import read_told
from ipgraph.lang.en.courts_unlisted import read_unlisted
from ipgraph.lang.en.juries import read_juries
from ipgraph.lang.en.offices_told import read_offices_told
from ipgraph.lang.en.panels import read_panels
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.vocab.forums import load_divisions, load_forums
from ipgraph.vocab.forums.abroad import load_seats
from ipgraph.vocab.forums.authority import NUMBERED, court_key

_PLACE = r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:['’][a-z]+)?(?:[ -][A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+(?:['’][a-z]+)?){0,3}?"
_NUMBER = r"(?:No\.? ?(?P<digit>[1-5])|(?P<word>First|Second|Third|Fourth|Fifth)|(?P<th>[1-5])(?:st|nd|rd|th))"
_LEVEL = r"(?P<level>High(?:er)?|Intermediate|Primary|Basic|Grassroots|District)"
_UNIT = r"(?:Province|Municipality|City|District|County|New Area|Autonomous Region|New District|Municipal)"
_CHINA = lazy(
    rf"(?:(?P<place>{_PLACE}),? )?(?:{_NUMBER} )?(?:{_LEVEL} )?People['’]s Court(?:,? of "
    rf"(?:the )?(?P<of>{_PLACE})(?: (?P<unit>{_UNIT}))?(?=[ ,.;:)]|$)|, "
    rf"(?P<after>[A-Z][a-z]+(?:['’][a-z]+)?)(?=[,.;]| (?:held|ruled|found|ordered|has|had|"
    rf"in)\b|\s*$))?"
)
_CHINA_SHORT = lazy(
    rf"(?P<place>{_PLACE}) (?:(?:{_NUMBER} )?(?P<level>High(?:er)?|Intermediate) Court"
    r"|(?P<tribunal>(?:Intellectual Property|IP) Tribunal)\b)"
)
_OFFICE = lazy(
    rf"(?P<place>{_PLACE}) (?:Municipal |Provincial )?(?P<what>Intellectual Property "
    rf"Office|Intellectual Property Administration|Intellectual Property Bureau|"
    rf"Administration for Market Regulation|"
    r"Market Supervision(?: and (?:Administration|Management))?(?: Bureau| Administration)|"
    r"Market Regulation (?:Bureau|Administration)|Administration (?:for|of) Industry and Commerce|"
    r"Copyright (?:Administration|Bureau)|Customs|"
    r"(?P<bureau>Agricultur(?:e|al)|Cultur(?:e|al)|Tobacco|Forestry)"
    r"(?: (?:and|&) [A-Z][a-z]+(?: [A-Z][a-z]+)?| Monopoly)? (?:Bureau|Administration|Committee)|"
    r"(?:People['’]s )?Procuratorate|Public Security Bureau|Arbitration Commission)"
)
_BRANCH = lazy(r"(?:First|Second|Third|Fourth|Fifth) Branch of the $")
_SHORT = lazy(rf"\b(?P<place>{_PLACE}) (?P<court>[Cc]ourt)\b(?! of\b| (?:Road|Street|Tower|Hotel|House)\b)")
_BARE = lazy(
    rf"(?<![A-Z][a-z] )(?<![a-z] of )\b(?:High Court|Intermediate Court|Supreme Court)\b(?!{OF_A_PLACE}| Judge)"
)
_TOWN = (
    r"(?:(?:The(?= Hague)|New|Las|Los|San|Santa|São|Sao|Salt Lake|St\.?|Fort|Port|El|La|Buenos|Kuala|Tel|Ho Chi Minh"
    r"|Cape|Abu|Hong|Rio de|Mexico|Little|Long|Grand|Palo|North|South|West|East|Baton|Des|Ann|Belo|Novo|Den) )*"
    rf"{_PLACE}"
)
"""A place of which the first word alone is none: "a court in Las Vegas"."""
_KIND = "(?:commercial|district|regional|civil|federal|state|patent|trial|local|municipal|higher|labou?r)"
_GENERIC = lazy(
    rf"\b(?:[Aa]|[Aa]n) (?P<a>(?:{_KIND} )?court in {_TOWN}|(?:[A-Z][^\W\d_A-Z]+ )court(?: in {_TOWN})?)|"
    r"\b(?:[Aa]|[Aa]n) (?:(?:divided|split|unanimous|three-judge|closely divided) )?"
    r"(?P<upper>(?:U\.S\. |US |federal |state |[A-Z][a-z]+ )?(?:appeals?|appellate) court)(?! in\b)|"
    rf"\bthe (?P<the>courts of {_TOWN}|trial court|court of first instance)|"
    rf"\b(?P<lower>trial court)\b"
)


_PEOPLES, _COURT, _LEVEL_COURT, _SOME_OFFICE, _ANY = range(5)
_ANCHORS = {
    "People's Court": (_PEOPLES,), "People’s Court": (_PEOPLES,), " Court": (_COURT,), " court": (_COURT, _ANY),
    "High Court": (_LEVEL_COURT,), "Higher Court": (_LEVEL_COURT,), "Intermediate Court": (_LEVEL_COURT,),
    "Supreme Court": (_LEVEL_COURT,),
    "Intellectual Property": (_SOME_OFFICE, _LEVEL_COURT), "IP Tribunal": (_LEVEL_COURT,),
    "Administration for": (_SOME_OFFICE,), "Market": (_SOME_OFFICE,),
    "Agricultur": (_SOME_OFFICE,), "Cultur": (_SOME_OFFICE,), "Tobacco": (_SOME_OFFICE,), "Forestry": (_SOME_OFFICE,),
    "Copyright ": (_SOME_OFFICE,), "Administration of": (_SOME_OFFICE,),
    "Customs": (_SOME_OFFICE,), "Procuratorate": (_SOME_OFFICE,),
    "Public Security": (_SOME_OFFICE,), "Arbitration": (_SOME_OFFICE,), "People's Proc": (_SOME_OFFICE,),
    "People’s Proc": (_SOME_OFFICE,), "courts of": (_ANY,),
}  # fmt: skip
"""Words that every match of the patterns above holds, with the patterns that hold them."""

_FINDER = Anchors(_ANCHORS)
_CAPITAL = lazy("[A-Z]")
_NAME = lazy("[A-Z0-9]")
_ARTICLE = lazy(r"\b[Aat]")
_PLACE_WORDS = 4
"""The most words of a place; a number and a level may stand between it and the court."""


def _anchored(content: str, start: int, end: int) -> list[list[int]]:
    """Where the words of ``_ANCHORS`` stand, for each of the patterns."""
    found: list[list[int]] = [[] for _ in range(5)]
    for at, word in sorted(_FINDER.find(content, start, end)):
        for kind in _ANCHORS[word]:
            found[kind].append(at)
    return found


def read_english(content: str, start: int, end: int, listed: Iterable[ForumMention] = ()) -> Iterator[ForumMention]:
    """The courts and offices named between ``start`` and ``end``; ``listed`` are those that are known by name."""
    known = list(listed)
    read = list(_read(content, start, end, known))
    yield from read
    full = [mention for mention in (*known, *read) if not mention.short]
    taken = sorted((mention.start, mention.end) for mention in full)
    for mention in read_unlisted(content, start, end):
        near = bisect_left(taken, (mention.end, 0))
        if not any(mention.start < right for _, right in taken[max(0, near - 2) : near]):
            full.append(mention)
            yield mention
    yield from read_benches(content, start, end, full)


def _read(content: str, start: int, end: int, listed: Iterable[ForumMention]) -> Iterator[ForumMention]:
    anchors = _anchored(content, start, end)

    def tried(pattern: re.Pattern[str], kind: int, first: re.Pattern[str], words: int) -> Iterator[re.Match[str]]:
        names = first is not _ARTICLE
        places = beginnings(content, anchors[kind], first, words, start, names=names)
        return matches_at(pattern, content, places, end)

    china = [read_china(content, match) for match in tried(_CHINA, _PEOPLES, _NAME, _PLACE_WORDS + 4)]
    for match in tried(_CHINA_SHORT, _LEVEL_COURT, _CAPITAL, _PLACE_WORDS + 2):
        mention = read_china(content, match)
        if mention and (mention.key or mention.candidates):
            china.append(mention)
    ordinary = [mention for mention in china if mention]
    yield from ordinary
    for match in tried(_OFFICE, _SOME_OFFICE, _CAPITAL, _PLACE_WORDS + 2):
        mention = _office(content, match)
        if mention:
            yield mention
    yield from read_offices_told(content, start, end)
    abroad = list(read_abroad(content, start, end))
    yield from abroad
    told = list(read_told(content, start, end, (*ordinary, *abroad, *listed)))
    yield from told
    yield from read_bare(content, start, end, (*abroad, *listed))
    yield from read_panels(content, start, end)
    for match in tried(_GENERIC, _ANY, _ARTICLE, 3):
        if any(match.start() < m.start and m.end == match.end() and m.key for m in abroad):
            continue  # "a federal court in Boise" is one court
        group = next(name for name in ("a", "upper", "the", "lower") if match.group(name))
        left = (
            match.start(group)
            if group == "lower" or (group == "the" and not match.group(group).startswith("courts"))
            else match.start()
        )
        rank = 3 if group == "upper" else 1
        yield ForumMention(left, match.end(), kind="court", rank=rank, country="", generic=True)
    for match in tried(_SHORT, _COURT, _CAPITAL, _PLACE_WORDS + 1):
        mention = _short(match)
        if mention:
            yield mention
    yield from read_juries(content, start, end)
    for match in tried(_BARE, _LEVEL_COURT, _CAPITAL, 0):
        letter = match.group()[0]
        kind = {"H": "high-court", "I": "intermediate-court", "S": "supreme-court"}[letter]
        yield ForumMention(match.start(), match.end(), "", kind, {"H": 3, "I": 2, "S": 4}[letter], short=True)


_BUREAUS = {"Agri": "agriculture", "Cult": "culture", "Toba": "tobacco", "Fore": "forestry"}
"""What a bureau that punishes adds to the key of its place, as in Chinese, by the first letters of its name."""


def _office(content: str, match: re.Match[str]) -> ForumMention | None:
    place, what = match.group("place"), match.group("what")
    used, found = divisions(place)
    if not found:
        return None
    words = list(WORD.finditer(place))
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
    bureau = match.group("bureau")
    suffix = f"-{_BUREAUS[bureau[:4]]}" if bureau else ""
    if branch:
        suffix = f"-{('First', 'Second', 'Third', 'Fourth', 'Fifth').index(branch.group().split()[0]) + 1}"
        left = branch.start()
    return ForumMention(
        left, match.end(), "" if kind == "arbitration" else f"cn-{kind}-{division.code}{suffix}", kind, 0, place=place
    )


def _primary(match: re.Match[str], words: list[re.Match[str]]) -> ForumMention | None:
    """ "Haidian District Court", "Beijing Haidian Court": a district's court without "People's"."""
    used, found = divisions(match.group("place"))
    counties = [d for d in found if d.level == "county"]
    of_district = words[-1].group() == "District"
    if not counties or used < 2 or (of_district and not any(d.name.endswith("区") for d in counties)):
        return None
    if of_district:
        counties = [d for d in counties if d.name.endswith("区")]
    elif len(counties) > 1:
        return None
    keys = tuple(court_key(load_divisions(), d) for d in counties)
    left = match.start("place") + words[len(words) - used].start()
    return ForumMention(
        left,
        match.end(),
        keys[0] if len(keys) == 1 else "",
        "primary-court",
        1,
        candidates=keys if len(keys) > 1 else (),
        place=match.group("place"),
    )


def _short(match: re.Match[str]) -> ForumMention | None:
    table = load_divisions()
    words = list(WORD.finditer(match.group("place")))
    last = words[-1].group()
    if last in NOT_PLACES and last != "District":
        return None
    if match.group("court") == "Court" and (primary := _primary(match, words)):
        return primary
    if last in NOT_PLACES:
        return None
    keys: list[str] = []
    for division in table.by_roman.get(roman(last), ()):
        keys.append(court_key(table, division))
        if division.level == "province":
            keys += [court_key(table, division, n) for n in range(1, NUMBERED.get(division.code, 0) + 1)]
    if not keys:
        keys = seat_keys(match.group("place")) or state_keys(match.group("place"))
    left = match.start("place") + words[-_words_of_place(words)].start()
    place = match.string[left : match.end("place")]
    return ForumMention(left, match.end(), "", "court", 1, candidates=tuple(keys), short=True, place=place)


def _words_of_place(words: list[re.Match[str]]) -> int:
    """Of how many words the place before a court is: "Los Angeles" of two."""
    for count in (3, 2):
        if len(words) >= count and " ".join(word.group() for word in words[-count:]) in load_seats():
            return count
    return 1
