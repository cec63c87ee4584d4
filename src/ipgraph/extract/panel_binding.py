"""Which names of bodies stand for panels over domain names: "WIPO Case No. D2024-1234", "the HKIAC panelist".

The bodies that name such panels do much else, and a text often calls a centre by the name of what it belongs to.
"""

from collections.abc import Sequence

import msgspec

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy

PANEL = "domain-name-panel"
_CENTRES = frozenset({"hkiac", "cn-cietac", "my-aiac", "kr-kcab", "cz-cac"})
"""Keys of bodies that arbitrate, and name panels over domain names too."""
_OF_WIPO = lazy(
    r"(?:['’]s)?"
    r"(?: \((?:UDRP|Center|Centre)\)| UDRP| [Dd]omain(?:[ -]name)?| [Aa]dministrative| [Ss]ole| [Tt]hree-member){0,2}"
    r" (?:Cases? (?:Nos?\.? ?)?D(?:[A-Z]{2,3})?\d{4}-\d{4}|[Pp]anell?(?:ist)?\b|[Ee]xpert\b)"
    r"|[^.;\n]{0,40}? \(?(?:Case )?(?:Nos?\.? ?)?D(?:[A-Z]{2,3})?\d{4}-\d{4}\)?"
)
_BY_WIPO = lazy(r"\b[Pp]anell?(?:ists?)?(?:, [^,;.]{3,40},)? (?:of|at|appointed by|from|named by)(?: the)? $")
_TO_WIPO = lazy(
    r"\b(?:[Cc]omplaints?|UDRP|[Cc]ases?|[Pp]roceedings?)\b[^.;]{0,60}? (?:with|at|before|to|by|from)(?: the)? $"
)
"""What is brought to the organization that is a complaint over a domain name, in a text about domain names."""
_SITE = (
    r"<?\b[a-z0-9][a-z0-9-]*\.(?:com|net|org|info|biz|shop|store|online|io|ai|app|co|xyz|site|tech|eu|de|cn|uk|in)\b"
)
_DOES = lazy(
    r"(?: has| had| have| also){0,2} (?:awarded|transferred|handed|gave|returned|refused|ordered|denied|rejected"
    rf"|dismissed|declined|awards|orders|refuses|hands|gives)\b[^.;]{{0,50}}? {_SITE}"
)
"""What the organization is told to do with a name, which its panel does."""
_OVER_NAME = lazy(rf"{_SITE}[^.;]{{0,60}}? (?:before|at|through|via|in an?|with)(?: the)? $")
DOMAIN = lazy(
    r"\b(?:domain[- ]names?|UDRP|[Pp]anell?ists?)\b|\.(?:hk|cn|eu|kr|my) (?:disputes?|names?)\b|<[\w.-]+\.[a-z]{2,12}>"
    r"|域名"
)
_BACK = 70


def as_panels(mentions: Sequence[ForumMention], content: str) -> list[ForumMention]:
    """The mentions, with bodies that stand for their panels over domain names as such panels."""
    if not any(m.key == "wipo-organization" or m.key in _CENTRES for m in mentions):
        return list(mentions)
    over_names = DOMAIN.search(content) is not None
    return [_as_panel(mention, content, over_names=over_names) for mention in mentions]


def _as_panel(mention: ForumMention, content: str, *, over_names: bool) -> ForumMention:
    if mention.key in _CENTRES and over_names:
        return msgspec.structs.replace(mention, kind=PANEL, candidates=())
    back = max(0, mention.start - _BACK), mention.start
    named = mention.key == "wipo-organization" and (
        _OF_WIPO.match(content, mention.end)
        or _BY_WIPO.search(content, *back)
        or _DOES.match(content, mention.end)
        or _OVER_NAME.search(content, max(0, mention.start - 2 * _BACK), mention.start)
        or (over_names and _TO_WIPO.search(content, *back))
    )
    return msgspec.structs.replace(mention, key="wipo", kind=PANEL, candidates=()) if named else mention
