"""Groups that are counted first and named behind a colon: "three companies of the group: Alpha, Beta and Gamma"."""

from ipgraph.extract.parties_en.reading import Reading
from ipgraph.extract.party import PartyDraft
from ipgraph.lang.patterns import lazy

_NUMBERS = {
    "two": 2, "both": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_MANY = 20
"""How many are named at the most of a group that is not counted: "several companies, among them Alpha and Beta"."""
_OPENS = lazy(r"(?:, (?:namely|that is|to wit),? ?|: ?|, (?=[A-Z])| \((?=[A-Z]))")
_NAMES_SOME = lazy(r",? (?:including|among them)(?=[ :])")
"""What names only some of those who were counted: "three rivals, including Alpha and Beta"."""
_LISTS_SOME = lazy(
    r"^,? (?:including|among them):? (?:(?:the|its|a|an) (?:[\w-]+ ){1,4})?$"
    r"|(?:, |,? (?:and|as well as) )(?:(?:the|its|a|an) (?:[\w-]+ ){0,4})?$"
)
_LATER = lazy(r"[^.;:]{0,120}(?:\.(?=[\d\w,)])[^.;:]{0,80}|(?<=Inc|Ltd|orp)\.[^.;:]{0,80}|(?<=Co)\.[^.;:]{0,80})*: ")
_LISTS = lazy(r"^(?:the )?$|(?:, |,? (?:and|as well as) )(?:the )?$")
_HEADS = lazy(r"(?:the )?")
_GOES_ON = lazy(r"(?:, |,? (?:and|as well as) )(?:the )?")
_CLOSES = lazy(r"(?: \([^()]{1,40}\))?(?:[.;](?!\w)|\.?$)")
_EACH = lazy(r"\b(?:from|against|by|for|on|to)(?: the)? $")
_REACH = 24


def listed_behind(r: Reading, count: str, at: int, limit: int) -> tuple[PartyDraft, ...]:
    """The named parties that a list behind a counted group gives, as many as were counted, or none.

    The list stands right behind the group, or each of its names has a sum before it: "ordered two dealers to pay $3
    million: $2 million from Alpha and $1 million from Beta".
    """
    number = _NUMBERS.get(count.lower())
    if (some := _NAMES_SOME.match(r.content, at, limit)) is not None:
        return _some_of(r, some.end(), limit, number or _MANY)
    if number is None:
        return ()
    opens = _OPENS.match(r.content, at, limit)
    later = None if opens else _LATER.match(r.content, at, limit)
    behind = opens or later
    if behind is None:
        return ()
    if later and (listed := _list_closing(r, later.end(), limit, number)):
        return listed
    before = _LISTS if opens else _EACH
    found: dict[PartyDraft, None] = {}
    end = behind.end()
    for start in sorted(s for s in r.places if behind.end() <= s < limit):
        if start < end and found:
            continue
        if (opens and start == behind.end()) or before.search(r.content[max(behind.end(), start - _REACH) : start]):
            span, party = r.places[start]
            found[party] = None
            end = span.end
        elif opens:
            break
        if len(found) == number:
            return tuple(found)
    return ()


def _list_closing(r: Reading, at: int, limit: int, number: int) -> tuple[PartyDraft, ...]:
    """The names behind a later colon that close the sentence, if they are as many as were counted: "sued three rivals
    in Texas over pumps: Alpha, Beta and Gamma."."""
    found: list[PartyDraft] = []
    end = at
    for start in sorted(s for s in r.places if at <= s < limit):
        span, party = r.places[start]
        if start < end:
            continue
        if not (_GOES_ON if found else _HEADS).fullmatch(r.content, end, start):
            return ()
        found.append(party)
        end = span.end
    closed = _CLOSES.match(r.content, end) is not None
    return tuple(found) if closed and len(found) == number == len(set(found)) else ()


def _some_of(r: Reading, at: int, limit: int, number: int) -> tuple[PartyDraft, ...]:
    """The parties named for a counted group of which there are more."""
    found: dict[PartyDraft, None] = {}
    end = at
    for start in sorted(s for s in r.places if at <= s < limit):
        span, party = r.places[start]
        if start < end:
            continue
        before = r.content[end:start]
        if not _LISTS_SOME.fullmatch(before if found else " including" + before):
            break
        found[party] = None
        end = span.end
        if len(found) == number:
            break
    return tuple(found)
