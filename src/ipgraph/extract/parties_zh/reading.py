"""The state of finding the parties of a Chinese text, and what every kind of name needs."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from ipgraph.extract.party import Form, PartyDraft
from ipgraph.model.article import Span
from ipgraph.model.codes import PartyType
from ipgraph.vocab.forums import load_forums

_ACTS = re.compile(
    r"(?:方面?|一方)?(?:随后|此后|遂|亦|也|又|均|再|即|则|已|还|先后|曾|另)?"
    r"(?:与|和|诉|于|向|在|就|以|对|起诉|不服|提起|提出|申请|主张|请求|索赔|获|称|宣布|表示|上诉|辩称|认为|反诉|将|的起诉|达成|败诉|胜诉|随|公告|是否|终)"
)


class Reading:
    """What was found so far in one text: the parties, their forms and places."""

    def __init__(self, content: str, limits: tuple[Span, ...], taken: tuple[Span, ...]) -> None:
        self.content = content
        self.limits = limits
        self.taken = taken
        self.parties: list[PartyDraft] = []
        self.by_form: dict[str, PartyDraft] = {}
        self.groups: dict[str, tuple[PartyDraft, ...]] = {}
        self.spans: list[tuple[Span, PartyDraft]] = []
        self.closed: list[Span] = []


@cache
def party_table() -> dict[str, Any]:
    """The table of how parties are written."""
    return tomllib.loads(files("ipgraph.lang").joinpath("zh", "parties.toml").read_text(encoding="utf-8"))


@cache
def edge_words() -> tuple[re.Pattern[str], frozenset[str], frozenset[str]]:
    """Words and characters that end what stands before a name, and words in which they do not."""
    edge = party_table()["edge"]
    words = sorted(edge["words"], key=len, reverse=True)
    return re.compile("|".join(map(re.escape, words))), frozenset(edge["characters"]), frozenset(edge["whole"])


@cache
def place_names() -> frozenset[str]:
    """Names of China's divisions."""
    found = set()
    for forum in load_forums().by_key.values():
        if forum.country == "CN" and forum.place:
            for name in (forum.place, forum.place.rstrip("省市区县")):
                if len(name) >= 2:
                    found.add(name)
    return frozenset(found)


def is_allowed(r: Reading, at: int) -> bool:
    """Whether a place lies in the parts of the text that are read."""
    return any(span.start <= at < span.end for span in r.limits)


def is_inside(r: Reading, span: Span) -> bool:
    """Whether a place lies within one that is taken or that a party has."""
    return is_taken(r, span) or any(known.start <= span.start and span.end <= known.end for known, _ in r.spans)


def is_taken(r: Reading, span: Span) -> bool:
    """Whether a place belongs to a court, an office or a title."""
    return any(taken.start <= span.start and span.end <= taken.end for taken in r.taken)


def edge_before(r: Reading, at: int) -> bool:
    """Whether a name can begin at a place."""
    words, characters, _ = edge_words()
    before = r.content[max(0, at - 6) : at]
    return before[-1:] in characters or any(match.end() == len(before) for match in words.finditer(before))


def trim_left(r: Reading, name: str) -> str:
    """A name without what cannot be its beginning."""
    words, characters, whole = edge_words()
    cut = 0
    for match in words.finditer(name):
        if match.end() < len(name):
            cut = match.end()
    for i in range(cut, len(name) - 1):
        if name[i] in characters and name[i] != "某" and not any(word in name for word in whole if name[i] in word):
            cut = i + 1
    return name[cut:]


def known_party(r: Reading, name: str) -> PartyDraft | None:
    """The party that a name already stands for, by its form or as its short form."""
    if name in r.by_form:
        return r.by_form[name]
    if name.endswith("公司") and len(name) <= 8:
        core = name.removesuffix("公司").removesuffix("集团")
        owners = {
            id(p): p
            for p in r.parties
            if any(short_for(core, form.text) and len(form.text) > len(name) for form in p.forms)
        }
        if len(owners) == 1:
            return next(iter(owners.values()))
    return None


def new_party(r: Reading, kind: PartyType) -> PartyDraft:
    """A new party without a form yet."""
    party = PartyDraft("zh", kind)
    r.parties.append(party)
    return party


def record_form(r: Reading, party: PartyDraft, text: str, span: Span, rule: str) -> None:
    """Add a written form of a party, with its place."""
    if "某" in text and not party.unnamed:
        party.masked = True
    party.add(Form(text, span, rule))
    r.by_form.setdefault(text, party)
    r.spans.append((span, party))


def masked_name(text: str) -> bool:
    """Whether 某 stands for a character of a name (金某公司) rather than for "some" (某科技公司)."""
    at = text.find("某")
    if at <= 0:
        return False
    return text[:at] not in place_names() and not any(text[:at].endswith(place) for place in place_names())


def short_for(alias: str, name: str) -> bool:
    """Whether the characters of ``alias`` stand in ``name`` in the same order."""
    rest = iter(name)
    return all(character in rest for character in alias.removesuffix("公司"))


def is_plain(r: Reading, start: int, end: int) -> bool:
    """Not inside quotation marks, not before a word that makes it a mark or a product."""
    before, after = r.content[max(0, start - 1) : start], r.content[end : end + 2]
    return before not in '“"「《‘' and not after.startswith(
        ("”", "》", "商标", "品牌", "牌", "版", "形象", "案", "体育", "集团", "法院")
    )


def acts_like_party(r: Reading, start: int, end: int) -> bool:
    """Whether the words stand where a party acts."""
    if not is_plain(r, start, end):
        return False
    return bool(_ACTS.match(r.content, end)) or r.content[max(0, start - 1) : start] in tuple("诉与和对向告判")
