"""What an English text calls a court abroad that it names elsewhere: "the Regional Court", "the Court of Appeal"."""

from collections.abc import Iterable, Iterator
from functools import cache

from ipgraph.lang.anchors import Anchors
from ipgraph.lang.en.court_places import IN_A_PLACE, OF_A_PLACE
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy

_WHEN = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    "|Monday|Tuesday|Wednesday|Thursday|Friday)"
)
_BARE = lazy(
    # behind "the", "a", "its", "the office's", the number of a board, or what kind it is: Grand, Legal, Technical
    r"(?:(?:(?<=[Ii]ts )|(?<= own )|(?<=ffice['’]s ))(?=[Oo]pposition|Board)|"
    r"(?<=[Tt]he )|(?<= a )|(?<=\bA )|(?<=(?:irst|cond|hird|urth|ifth|ixth|enth|ghth|inth|rand|egal|ical|rged) ))"
    r"(?P<name>Courts? of Appeals?|Full Court|Higher Regional Court|Regional Court|District Court|Federal Court|"
    r"Court of First Instance|Patent Court|Commercial Court|Tribunal [Jj]udiciaire|Tribunal de [Cc]ommerce|"
    r"(?:Intellectual Property|IP) Court|"
    r"[Oo]pposition [Dd]ivision|Boards? of Appeal|Local Division|Central Division|Copyright Office)\b"
    rf"(?!{OF_A_PLACE}| (?:for (?:the )?(?!{_WHEN})[A-Z]|de\b)|{IN_A_PLACE}"
    r"|,? [A-Z])"
)
_ALWAYS = (
    "Court of Appeal",
    "Courts of Appeal",
    "Higher Regional Court",
    "Regional Court",
    "Federal Court",
    "Full Court",
)
_MEANT = {
    "District Court": lazy(
        r"^us-.*district|^(?:nl|jp|kr|il|in)-.*district|^(?:jp|kr|nl)-(?!ip|high|patent|supreme)[a-z]+$"
    ),
    "Regional Court": lazy("^de-(?!.*higher).*regional"),
    "Higher Regional Court": lazy("^de-higher.*regional|^de-.*higher"),
    "Federal Court": lazy("^(?:au|ca|my)-federal$"),
    "Full Court": lazy("^(?:au|za)-full"),
    "Opposition Division": lazy("^eu-(?:epo|euipo)(?:-boards)?$"),
    "Commercial Court": lazy("^(?!gb-).*commercial"),
    "Tribunal judiciaire": lazy("^fr-(?:paris$|.*judicial)"),
    "Tribunal Judiciaire": lazy("^fr-(?:paris$|.*judicial)"),
    "Tribunal de commerce": lazy("^fr-.*commercial"),
    "Tribunal de Commerce": lazy("^fr-.*commercial"),
    "Local Division": lazy("^eu-upc-local"),
    "Central Division": lazy("^eu-upc-central"),
}
_OF_HONG_KONG = {
    "Court of First Instance": ("cn-hk-cfi", 2),
    "Court of Appeal": ("cn-hk-ca", 3),
}
"""Courts of Hong Kong as a text calls them that names another court there; elsewhere the words may mean any."""
_PATENT_COURT = ("kr-", "kr-patent", 2)
"""The court that is meant by "the Patent Court" where a text names a forum of Korea, and its rank; elsewhere the words
may mean any."""
_OF_PROPERTY = ("Property Court", "IP Court")
_AT_TAIWAN = ("tw-ipcc", "ip-court", 2, "TW")
_OF_TAIWAN = lazy(r"\b(?:Taiwan(?:ese|[’']s)?|Taipei|Hsinchu|Taichung|Tainan|Kaohsiung|Taoyuan)\b|\bNT\$")
"""What tells that "the Intellectual Property Court" is that of Taiwan, where a text names no such court of a city."""
_PETTY = lazy(r"(?:First|Second|Third) Petty Bench\b")
"""The benches of the Supreme Court of Japan."""
_COPYRIGHT = "Copyright Office"
_OTHER_COPYRIGHT = lazy("^(?:in|cn|ca|gb|au|jp|kr)-")
"""Countries that have an office of such a name, or one that is translated so."""
_BOARDS = lazy("^eu-(?:epo|euipo|cpvo)")
_APPEALS_ELSEWHERE = frozenset({"gb-ca", "eu-upc-ca", "sg-ca", "nz-ca"})
_OF_OFFICE = lazy("^eu-(?:epo|euipo|cpvo)$")
_OF_UNION = lazy(r"\b(?:EU|European Union|Community) (?:(?:word|figurative) )?(?:trade ?mark|mark\b)|\bEUTMs?\b")
"""What is registered at the trade mark office of the Union: boards and divisions beside it are that office's."""
_EUROPEAN = lazy(r"\b(?:European [Pp]atents?|EP(?: ?\d|-B)|EPC|EPO)\b|\bT \d{1,4}/\d{2}\b")
"""What tells of the European Patent Office where a text does not name it."""
_A_PATENT = lazy(r"[^.;,]{0,60}? patents?\b")
"""What tells that a division which hears oppositions decides over a patent, and not over a mark."""
_OF_PATENTS = ("Technical ", "Legal ")
"""Kinds of boards that only the European Patent Office has."""
_APPEAL = lazy("appeal|-ca$|^us-cafc$")


def read_bare(content: str, start: int, end: int, named: Iterable[ForumMention]) -> Iterator[ForumMention]:
    """The bare names, each with the forums of ``named`` that it may stand for.

    A court of appeal or a German regional court is a forum even where the text names none in full.
    """
    named = tuple(named)
    keys = tuple(dict.fromkeys(mention.key for mention in named if mention.key))
    for place in _bare_anchors().find(content, start, end):
        if petty := _PETTY.match(content, place[0], end):
            if "jp-supreme" in keys and not any(m.start <= place[0] < m.end for m in named):
                yield ForumMention(*petty.span(), "jp-supreme", "supreme-court", 4, "JP", short=True)
            continue
        match = _BARE.match(content, place[0], end)
        if match:
            name = "Opposition Division" if match["name"].casefold() == "opposition division" else match["name"]
            hong_kong = _OF_HONG_KONG.get(name) if any(key.startswith(("cn-hk-c", "cn-hk-i")) for key in keys) else None
            first = name == "Court of First Instance" and not any(key.startswith("eu-") for key in keys)
            if first and content.find("Hong Kong", start, end) >= 0:
                hong_kong = _OF_HONG_KONG[name]
            if hong_kong is not None and not any(key in _APPEALS_ELSEWHERE for key in keys):
                yield ForumMention(
                    match.start(), match.end(), hong_kong[0], "high-court", hong_kong[1], "HK", short=True
                )
                continue
            if name == "Court of First Instance":
                continue
            if name == "Patent Court":
                country, key, rank = _PATENT_COURT
                if any(known.startswith(country) for known in keys):
                    yield ForumMention(match.start(), match.end(), key, "foreign-court", rank, "KR", short=True)
                continue
            if name.endswith(_OF_PROPERTY):
                elsewhere = any(key.endswith("-ip") for key in keys)
                if not elsewhere and _OF_TAIWAN.search(content, start, end):
                    yield ForumMention(match.start(), match.end(), *_AT_TAIWAN, short=True)
                continue
            if name == _COPYRIGHT:
                if any(key.startswith("us-") for key in keys) and not any(map(_OTHER_COPYRIGHT.match, keys)):
                    yield ForumMention(match.start(), match.end(), "us-copyright", "ip-office", 0, "US", short=True)
                continue
            fitting = _MEANT.get(name) or (_BOARDS if "Board" in name else _APPEAL)
            meant = tuple(key for key in keys if fitting.search(key))
            if name == "Court of Appeal":
                meant = tuple(key for key in meant if not key.startswith("us-"))  # those bear an s
            # An office's boards, where the text names the office alone, or the other way round.
            office = tuple(dict.fromkeys(key.removesuffix("-boards") for key in meant))
            own = dict.fromkeys(_OF_OFFICE.sub(r"\g<0>-boards", key) for key in meant) if fitting is _BOARDS else {}
            if not own and fitting is _BOARDS and content.endswith(_OF_PATENTS, start, match.start()):
                own = {"eu-epo-boards": None}
            if not own and not meant and fitting is _BOARDS and _OF_UNION.search(content, start, end):
                own = {"eu-euipo-boards": None}
            if not own and not meant and fitting is _BOARDS and _EUROPEAN.search(content, start, end):
                own = {"eu-epo-boards": None}
            if len(own) == 1:
                yield ForumMention(match.start(), match.end(), next(iter(own)), "ip-office", 0, "EU")
                continue
            of_patent = _A_PATENT.match(content, match.end())
            if name == "Opposition Division" and not office and _OF_UNION.search(content, start, end):
                office = ("eu-euipo",)
            if name == "Opposition Division" and not office and (of_patent or _EUROPEAN.search(content, start, end)):
                office = ("eu-epo",)
            if name == "Opposition Division" and len(office) == 1:
                yield ForumMention(
                    match.start(), match.end(), office[0], "ip-office", 0, "EU", candidates=office, short=True
                )
                continue
            if meant or name.startswith(_ALWAYS):
                candidates = meant or (f"~{name.casefold()}",)
                above = name == "Full Court" or ("Appeal" in name and "Board" not in name)
                rank = 3 if above else 2 if name.startswith("Higher") else 1
                yield ForumMention(
                    match.start(), match.end(), "", "foreign-court", rank, "", candidates=candidates, short=True
                )


@cache
def _bare_anchors() -> Anchors:
    return Anchors(
        (
            *_MEANT,
            "Patent Court",
            "Intellectual Property Court",
            "IP Court",
            _COPYRIGHT,
            "opposition division",
            *_OF_HONG_KONG,
            "Courts of Appeal",
            "Board of Appeal",
            "Boards of Appeal",
            "First Petty",
            "Second Petty",
            "Third Petty",
        )
    )
