"""Courts outside China in English, by the patterns of their countries."""

import re
from collections.abc import Iterator

from ipgraph.lang.forum_mention import ForumMention

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


# pattern, country, kind, rank: the words that matter make the key
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


_HELD: tuple[tuple[str, ...], ...] = (
    ("District Court ",),
    (" District of ",),
    ("D.",),
    ("court in ", " federal court"),
    (" Circuit",),
    ("ivision of the U", " Division", "UPC"),
    ("Higher Regional Court", "OLG "),
    ("Regional Court", "LG ", "District Court"),
    ("High Court",),
    ("Tokyo", "Osaka", "Nagoya", "Fukuoka", "Sapporo", "Kobe", "Kyoto", "Yokohama"),
    ("Seoul", "Busan", "Daejeon", "Suwon", "Daegu"),
    ("Court of Appeal", "Judicial Court", "Commercial Court"),
    ("Court of ",),
    (" Court No. ", " Court of ", "Commercial Court", "Provincial Court"),
    ("Amsterdam", "Rotterdam", "Utrecht"),
)
"""For each pattern words of which every match holds one: a text without them is not searched."""


def read_abroad(content: str, start: int, end: int) -> Iterator[ForumMention]:
    """The courts outside China named between ``start`` and ``end``."""
    for (pattern, country, kind, rank), words in zip(FOREIGN, _HELD, strict=True):
        if not any(word in content for word in words):
            continue
        for match in pattern.finditer(content, start, end):
            left = match.start() + (len(match.group()) - len(match.group().lstrip()))
            key = f"{country.casefold()}-" + "-".join(_key_words(match.group()))
            yield ForumMention(left, match.end(), key, kind, rank, country)


def _key_words(name: str) -> list[str]:
    """The words that tell a foreign court from others, sorted: "Munich Regional Court" is "Regional Court Munich"."""
    dropped = {"us", "u", "s", "united", "states", "court", "the", "for", "of", "in", "federal", "i"}
    return sorted({word for word in re.findall(r"[^\W_]+", name.casefold()) if word not in dropped})
