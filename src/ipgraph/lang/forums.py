"""Find forums in a text: courts, offices, customs, prosecutors, tribunals and panels, with their keys.

Words that forums end in ("Court", 法院, 海关) are found in one pass; the name is then read from each outwards. China's
ordinary courts are read as a place and a level, every other forum by the authority table. Mentions never overlap.
"""

from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec.structs import replace

from ipgraph.lang.en.courts_small import with_capitals
from ipgraph.lang.en.forums import read_english
from ipgraph.lang.en.seats import with_seats
from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.lang.words import find_all, whole_word
from ipgraph.lang.zh.court_lists import places_before
from ipgraph.lang.zh.court_lists_abroad import places_abroad_before
from ipgraph.lang.zh.courts_abroad import before_nation, chamber_end
from ipgraph.lang.zh.courts_bare import with_bare_courts
from ipgraph.lang.zh.forums import read_chinese
from ipgraph.lang.zh.hong_kong import read_hong_kong
from ipgraph.lang.zh.prosecutors_abroad import read_prosecutors_abroad
from ipgraph.lang.zh.taiwan_macau import in_taiwan, read_taiwan_macau
from ipgraph.model.article import Span
from ipgraph.model.codes import Language
from ipgraph.vocab.forums import load_forums

__all__ = ["ForumMention", "find_forums"]


def find_forums(content: str, language: Language, within: Span | None = None) -> tuple[ForumMention, ...]:
    """The forums named in ``content`` (inside ``within``, if given), in reading order.

    >>> [mention.key for mention in find_forums("苏州中院判令停止侵权,江苏高院维持原判。", "zh")]
    ['cn-suzhou-intermediate', 'cn-jiangsu-high']
    """
    start, end = (within.start, within.end) if within else (0, len(content))
    content = with_capitals(content) if language == "en" else content
    named = _listed(content, language, start, end)
    read = read_chinese(content, start, end) if language == "zh" else read_english(content, start, end, named)
    local: list[ForumMention] = []
    if language == "zh":
        local = [*read_hong_kong(content, start, end, named), *read_taiwan_macau(content, start, end)]
        local += read_prosecutors_abroad(content, start, end)
    every = sorted((*named, *read, *local), key=lambda m: (m.start, -(m.end - m.start), m.generic, m.short))
    found: list[ForumMention] = []
    for mention in every:
        if found and mention.kind == found[-1].kind == "customs" and content[found[-1].end : mention.start] in _BELONGS:
            found.pop()  # 杭州海关所属义乌海关: the house below is what acts
        if found and mention.start < found[-1].end:
            last = found[-1]
            known = language == "en" and last.key and last.start < mention.start and not (last.generic or last.short)
            if mention.end - mention.start > last.end - last.start and not mention.generic and not known:
                found[-1] = mention
            continue
        found.append(mention)
    if language == "en":
        return tuple(with_seats(found))
    return tuple(_with_lists(content, with_bare_courts(content, in_taiwan(content, found), start, end), start))


_BELONGS = ("所属", "下属", "隶属", "所属的", "下辖", "关区")


def _with_lists(content: str, found: list[ForumMention], start: int) -> Iterator[ForumMention]:
    """The mentions with those that share the noun of another: 杭州、宁波中院."""
    floor = start
    for mention in found:
        places = [*places_before(content, mention, floor), *places_abroad_before(content, mention, floor)]
        for left, right, name in reversed(places):
            for read in find_forums(name, "zh"):
                if read.key and (read.start, read.end) == (0, len(name)):
                    yield replace(read, start=left, end=right)
        yield mention
        floor = mention.end


_UNIFIED = "eu-upc"
"""The court whose divisions are courts of their own."""
_CLIPPED = frozenset(("北知", "上知", "广知"))
_BEHIND_CLIPPED = frozenset("判认审受作维裁开驳支就，。、）")
"""Two signs of a name that are also parts of other words (东北知名): they count before what courts do."""


@cache
def _automaton(language: Language) -> tuple[AhoCorasick, tuple[str, ...]]:
    forums = load_forums()
    forms = sorted(
        {
            form: forum.key
            for forum in forums.by_key.values()
            for form in (forum.forms_zh if language == "zh" else forum.forms_en)
        }.items()
    )
    return AhoCorasick([form for form, _ in forms], matchkind=MatchKind.LeftmostLongest), tuple(key for _, key in forms)


_COMPANY = lazy(r",? (?:Ltd|Limited|Inc|Corp|Corporation|LLC|plc|PLC|GmbH|AG|SE|SA|Group|Holdings?|Co\.)(?!\w)")


def _stands_alone(content: str, left: int, right: int) -> bool:
    """Whether a name is no part of a longer word, of a docket number (UPC_CFI_2/2023) or of a company's name."""
    if not whole_word(content, left, right) or content[right : right + 1] == "_":
        return False
    return not (content[left:right].isupper() and _COMPANY.match(content, right))


_NO_FORUM = {"SPC": lazy(r"[Ss]upplementary [Pp]rotection [Cc]ertificate")}
"""Short forms of forums that stand for something else in a text that has other words."""


def _listed(content: str, language: Language, start: int, end: int) -> list[ForumMention]:
    """Forums that a row of the table lists by name."""
    automaton, keys = _automaton(language)
    folded = content.replace("’", "'")
    found = []
    other = {short for short, words in _NO_FORUM.items() if short in content and words.search(content)}
    for index, left, right in find_all(automaton, folded):
        if content[left:right] in other:
            continue
        if not start <= left < end or (
            content[left].isascii() and not _stands_alone(content, left, right) and language == "en"
        ):
            continue
        if (
            language == "zh"
            and content[left].isascii()
            and content[left - 1 : left].isascii()
            and content[left - 1 : left].isalnum()
        ):
            continue
        if (
            language == "zh"
            and content[left:right] in ("最高法", "最高院", "最高检", "贸仲", "北仲", "北互", "广互", "杭互")
            and content[right : right + 1] in tuple("知民行刑赔执")
        ):
            continue
        if content[left:right] in _CLIPPED and content[right : right + 1] not in _BEHIND_CLIPPED:
            continue
        forum = load_forums().by_key[keys[index]]
        if language == "zh" and forum.country not in ("CN", "WO"):
            left = max(start, before_nation(content, left, forum.country))
            right = right if forum.key == _UNIFIED else chamber_end(content, right, end)
        found.append(ForumMention(left, right, forum.key, forum.kind, forum.rank, forum.country, place=forum.place))
    return found
