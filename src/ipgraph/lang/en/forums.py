"""Read English names of courts and offices, China's by place and level, others' by the patterns of their countries."""

import re
from collections.abc import Iterator

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.vocab.forums import Division, load_divisions, load_forums
from ipgraph.vocab.forums.authority import NUMBERED, court_key

_PLACE = r"[A-Z][a-z]+(?:['’][a-z]+)?(?:[ -][A-Z][a-z]+(?:['’][a-z]+)?){0,3}?"
_NUMBER = r"(?:No\. ?(?P<digit>[1-5])|(?P<word>First|Second|Third|Fourth|Fifth)|(?P<th>[1-5])(?:st|nd|rd|th))"
_LEVEL = r"(?P<level>High(?:er)?|Intermediate|Primary|Basic|Grassroots|District)"
_UNIT = r"(?:Province|Municipality|City|District|County|New Area|Autonomous Region|New District|Municipal)"
_PEOPLES = r"(?:People['’]s )?"

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
_STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|"
    "Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|"
    "Massachusetts|Michigan|Minnesota|"
    "Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|"
    "New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|"
    "South Carolina|South Dakota|Tennessee|"
    "Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Columbia|Puerto Rico"
)
_US = "(?:US|U\\.S\\.|United States)"
_SIDE = "(?:Northern|Southern|Eastern|Western|Central|Middle)"
_CITY = r"(?!The\b|That\b|This\b|A\b|In\b)[A-ZÀ-Ý][a-zà-ÿ]+(?:[ -](?:am |[A-ZÀ-Ý])[a-zà-ÿ]*)?"

# pattern, country, kind, rank, key prefix: the words that matter make the key
FOREIGN: tuple[tuple[re.Pattern[str], str, str, int], ...] = (
    (
        re.compile(
            rf"{_US}? ?(?:Federal )?District Court (?:for|in|of) the (?:{_SIDE} )?District of "
            rf"(?:{_STATES})"
        ),
        "US",
        "foreign-court",
        1,
    ),
    (
        re.compile(rf"(?:{_US} )?(?:{_SIDE}) District of (?:{_STATES})(?: (?:District )?[Cc]ourt)?"),
        "US",
        "foreign-court",
        1,
    ),
    (
        re.compile(
            r"(?:(?:[NSEWCM]\.D\.|D\.) ?(?:Tex|Cal|Del|Va|N\.Y|Ill|Mass|N\.J|Wash|Fla|Ga|Mich|Pa|"
            r"Wis|Minn|Colo)\.)"
        ),
        "US",
        "foreign-court",
        1,
    ),
    (
        re.compile(
            rf"(?:{_US} )?(?:federal )?(?:district )?court in (?:{_STATES})(?=[ ,.;])|(?:Texas|"
            rf"Delaware|California) federal court"
        ),
        "US",
        "foreign-court",
        1,
    ),
    (
        re.compile(
            r"(?:US |U\.S\. )?Court of Appeals for the (?:First|Second|Third|Fourth|Fifth|Sixth|"
            r"Seventh|Eighth|Ninth|Tenth|Eleventh|D\.C\.) Circuit|(?:First|Second|Third|Fourth|"
            r"Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh) Circuit(?: Court of Appeals)?"
        ),
        "US",
        "foreign-court",
        3,
    ),
    (
        re.compile(
            rf"(?:{_CITY} )(?:[Ll]ocal |[Cc]entral |[Rr]egional )?[Dd]ivision of the (?:Unified "
            rf"Patent Court|UPC)|(?:UPC(?:['’]s)? )?(?:{_CITY}|Nordic-Baltic) (?:Local|Central|"
            rf"Regional) Division|UPC {_CITY} (?:local|central|regional) division"
        ),
        "EU",
        "foreign-court",
        2,
    ),
    (
        re.compile(rf"Higher Regional Court(?: of)? {_CITY}|{_CITY} Higher Regional Court|OLG {_CITY}"),
        "DE",
        "foreign-court",
        2,
    ),
    (
        re.compile(
            rf"Regional Court(?: of)? {_CITY}|{_CITY} Regional Court|LG {_CITY}|(?:Munich|"
            rf"Düsseldorf|Mannheim|Hamburg) I? ?District Court"
        ),
        "DE",
        "foreign-court",
        1,
    ),
    (
        re.compile(
            r"(?:Delhi|Bombay|Madras|Calcutta|Karnataka|Kerala|Gujarat|Allahabad|Telangana|Andhra "
            r"Pradesh|Rajasthan|Punjab and Haryana|Patna|Orissa|Himachal Pradesh) High Court|High "
            r"Court of (?:Delhi|Bombay|Madras|Calcutta|Karnataka|Kerala|Gujarat)(?: at New Delhi)?"
        ),
        "IN",
        "foreign-court",
        2,
    ),
    (
        re.compile(r"(?:Tokyo|Osaka|Nagoya|Fukuoka|Sapporo|Kobe|Kyoto|Yokohama) (?:District|High) Court"),
        "JP",
        "foreign-court",
        1,
    ),
    (
        re.compile(
            r"(?:Seoul|Busan|Daejeon|Suwon|Daegu) (?:Central |High |Southern |Western "
            r")?(?:District |High )?Court"
        ),
        "KR",
        "foreign-court",
        1,
    ),
    (
        re.compile(
            r"(?:Paris|Lyon|Bordeaux|Lille|Marseille|Rennes|Strasbourg) (?:Court of Appeal|"
            r"Judicial Court|Commercial Court)"
        ),
        "FR",
        "foreign-court",
        1,
    ),
    (
        re.compile(
            r"Court of (?:Milan|Rome|Turin|Venice|Naples|Bologna|Florence|Genoa)|(?:Milan|Rome|"
            r"Turin) Court of Appeal"
        ),
        "IT",
        "foreign-court",
        1,
    ),
    (
        re.compile(
            r"(?:Commercial|Provincial) Court (?:No\. \d+ )?of (?:Barcelona|Madrid|Alicante|"
            r"Valencia)|(?:Barcelona|Madrid|Alicante) (?:Commercial|Provincial) Court"
        ),
        "ES",
        "foreign-court",
        1,
    ),
    (
        re.compile(
            r"(?:District|Amsterdam|Rotterdam|Midden-Nederland) (?:District )?Court of "
            r"(?:Amsterdam|Rotterdam|Utrecht)|(?:Amsterdam|Rotterdam) (?:District Court|Court of "
            r"Appeal)"
        ),
        "NL",
        "foreign-court",
        1,
    ),
)

_LEVELS = frozenset({"High", "Higher", "Intermediate", "Primary", "Basic"})
_NOT_PLACES = frozenset(
    [
        "The",
        "This",
        "That",
        "A",
        "An",
        "In",
        "On",
        "At",
        "By",
        "For",
        "First",
        "Second",
        "Third",
        "Patent",
        "Supreme",
        "High",
        "Internet",
        "Federal",
        "District",
        "Regional",
        "Civil",
        "Criminal",
        "Appeal",
        "Intermediate",
        "Local",
        "People",
        "Top",
        "Higher",
        "Trial",
        "Same",
        "Chinese",
        "European",
        "Maritime",
        "Financial",
    ]
)


def read_english(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The courts and offices named between ``start`` and ``end``."""
    for match in _CHINA.finditer(content, start, end):
        mention = _china(content, match)
        if mention:
            yield mention
    for match in _CHINA_SHORT.finditer(content, start, end):
        mention = _china(content, match)
        if mention and (mention.key or mention.candidates):
            yield mention
    for match in _OFFICE.finditer(content, start, end):
        mention = _office(content, match)
        if mention:
            yield mention
    for pattern, country, kind, rank in FOREIGN:
        for match in pattern.finditer(content, start, end):
            left = match.start() + (len(match.group()) - len(match.group().lstrip()))
            key = f"{country.casefold()}-" + "-".join(_key_words(match.group()))
            yield ForumMention(left, match.end(), key, kind, rank, country)
    for match in _GENERIC.finditer(content, start, end):
        group = next(name for name in ("a", "the", "lower") if match.group(name))
        left = (
            match.start(group)
            if group == "lower" or (group == "the" and not match.group(group).startswith("courts"))
            else match.start()
        )
        yield ForumMention(left, match.end(), kind="court", rank=1, country="", generic=True)
    yield from _short(content, start, end)


def _key_words(name: str) -> list[str]:
    """The words that tell a foreign court from others, sorted: "Munich Regional Court" is "Regional Court Munich"."""
    dropped = {"us", "u", "s", "united", "states", "court", "the", "for", "of", "in", "federal", "i"}
    return sorted({word for word in re.findall(r"[^\W_]+", name.casefold()) if word not in dropped})


def _roman(name: str) -> str:
    return re.sub(r"[^a-z]", "", name.casefold())


def _divisions(place: str) -> tuple[int, list[Division]]:
    """The divisions that the last words of ``place`` name, and how many of its words belong to them."""
    table = load_divisions()
    words = list(place.split())
    while words and (
        words[-1] in ("City", "Province", "District", "County", "Municipality", "Municipal", "Prefecture")
        or words[-2:] in (["New", "Area"], ["New", "District"], ["Autonomous", "Region"])
    ):
        words = words[:-2] if words[-1] in ("Area", "Region") or words[-2:] == ["New", "District"] else words[:-1]
    for size in (3, 2, 1):
        if len(words) >= size:
            found = table.by_roman.get(_roman("".join(words[-size:])))
            if found:
                rest = words[:-size]
                used = size
                narrowed = found
                for upper_size in (2, 1):
                    if len(rest) >= upper_size:
                        uppers = [w for w in (rest[-1],) if w not in ("City", "Province", "Municipality")] or rest[
                            -2:-1
                        ]
                        upper = table.by_roman.get(_roman("".join(uppers)))
                        inside = [d for d in found if upper and any(d.within(u) and d is not u for u in upper)]
                        if inside:
                            narrowed, used = inside, size + (len(rest) - rest.index(uppers[0]))
                            break
                return used + (len(place.split()) - len(words)), narrowed
    return 0, []


def _china(content: str, match: re.Match[str]) -> ForumMention | None:
    groups = match.groupdict()
    place, left, right = groups.get("place"), match.start(), match.end()
    after, of = groups.get("after"), groups.get("of")
    if after and not load_divisions().by_roman.get(_roman(after)):
        right, after = match.end() - len(after) - 2, None
    if place is None and of is None:
        return None
    level = groups.get("level") or ""
    if place in _LEVELS and not level:
        level, left, place = str(place), match.start("place"), None
    number = int(groups.get("digit") or groups.get("th") or 0) or (
        ("First", "Second", "Third", "Fourth", "Fifth").index(groups["word"]) + 1 if groups.get("word") else 0
    )
    source = place or of or ""
    used, found = _divisions(source)
    if not found and place and of:
        used, found = _divisions(of)
    if place in ("The", "An"):
        place, left = None, match.end("place") + 1
    if of and not place:
        used, found = _divisions(of)
    elif place:
        words = list(re.finditer(r"\S+", place))
        begin = (
            len(words) - max(used, 1)
            if found
            else next((i for i, w in enumerate(words) if w.group() not in _NOT_PLACES), None)
        )
        if begin is None:
            return None
        left = match.start("place") + words[begin].start()
    if after:
        inside = [d for d in found if any(d.within(u) for u in load_divisions().by_roman[_roman(after)])]
        found = inside or found
    return _court(left, right, level, number, found, place or of or "")


def _court(left: int, right: int, level: str, number: int, found: list[Division], place: str) -> ForumMention | None:
    table = load_divisions()
    if level.startswith("High"):
        kind, rank, fitting = "high-court", 3, [d for d in found if d.level == "province"]
    elif level == "Intermediate":
        kind, rank = "intermediate-court", 2
        fitting = [d for d in found if d.code in NUMBERED and 0 < number <= NUMBERED[d.code]] or (
            [] if number else [d for d in found if d.level == "prefecture"]
        )
    else:
        kind, rank, fitting = "primary-court", 1, [d for d in found if d.level == "county"]
        if not fitting and not level:
            return None
    keys = tuple(dict.fromkeys(court_key(table, d, number if kind == "intermediate-court" else 0) for d in fitting))
    if not keys and kind == "intermediate-court":
        city = [d for d in found if d.code in NUMBERED]
        keys = tuple(court_key(table, city[0], n) for n in range(1, NUMBERED[city[0].code] + 1)) if city else ()
        return ForumMention(left, right, "", kind, rank, candidates=keys, place=place)
    if len(keys) > 1 and kind == "intermediate-court" and len({d.level for d in fitting}) == 1:
        return ForumMention(left, right, _usual(keys), kind, rank, candidates=keys, place=place)
    return ForumMention(
        left,
        right,
        keys[0] if len(keys) == 1 else "",
        kind,
        rank,
        candidates=keys if len(keys) > 1 else (),
        place=place,
    )


def _usual(keys: tuple[str, ...]) -> str:
    """Of cities written alike, the one that a bare name means by far most often: Suzhou in Jiangsu, say."""
    for usual in ("cn-suzhou-intermediate", "cn-fuzhou-intermediate", "cn-taizhou-intermediate"):
        if usual in keys and usual != "cn-taizhou-intermediate":
            return usual
    return ""


def _office(content: str, match: re.Match[str]) -> ForumMention | None:
    place, what = match.group("place"), match.group("what")
    used, found = _divisions(place)
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
        if last in _NOT_PLACES:
            continue
        found = table.by_roman.get(_roman(last), [])
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
