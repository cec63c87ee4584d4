"""Who acts in a sentence and on whom: mentions of parties, role nouns and pronouns with the word that marks them.

An actor is one party or a coordinated list of them. Its *mark* is the small word before it that says how it stands
to the verb: ``against`` (the one acted on), ``by`` (the one who acts, in the passive), ``of`` (only names whose
something it is), ``with``, ``for`` (in whose favour), ``to``, ``accused`` (of whom something is said);
an unmarked actor left of a verb is its subject.
"""

import re
from bisect import bisect_left
from functools import cache
from importlib.resources import files

from ipgraph.extract.frames.actor import Actor
from ipgraph.extract.frames.actor_lists import ALIAS_BRACKET, join_actors
from ipgraph.extract.frames.in_words import in_words
from ipgraph.extract.once import once
from ipgraph.extract.parties_en.of_country import country_before
from ipgraph.extract.scene import Scene
from ipgraph.lang.beside import Beside
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.lang.words import WordFinder
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_EN = Beside("en", "actors")
_ZH = Beside("zh", "actors")
_MARKS: dict[Language, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "en": (
        ("of", _EN.before("close to")),
        (
            "against",
            _EN.before("against"),
        ),
        ("against", _EN.before("done by")),
        ("of", _EN.before("stands behind")),
        ("by", _EN.before("by")),
        (
            "for",
            _EN.before("for"),
        ),
        ("with", _EN.before("with")),
        (
            "to",
            _EN.before("to"),
        ),
        ("of", _EN.before("of")),
        ("of", _EN.before("its people")),
    ),
    "zh": (
        (
            "against",
            _ZH.before("against"),
        ),
        ("by", _ZH.before("by")),
        (
            "accused",
            _ZH.before("accused"),
        ),
        ("for", _ZH.before("for")),
        ("with", _ZH.before("with")),
        ("of", _ZH.before("of")),
    ),
}
_WITH_ZH, _SUIT_WITH_ZH = _ZH.before("with"), _ZH.behind("suit with")
_GENITIVE: dict[Language, re.Pattern[str]] = {
    "en": _EN.behind("genitive"),
    "zh": _ZH.behind("genitive"),
}


@cache
def _roles(language: Language) -> WordFinder:
    table = read_toml(files("ipgraph.lang").joinpath(language, "parties.toml").read_text(encoding="utf-8"))
    return WordFinder(((form, role) for role, forms in table["role"].items() for form in forms), language)


def find_actors(scene: Scene, sentence: Span) -> list[Actor]:
    """The actors of one sentence, in reading order; lists are one actor."""
    return list(_actors(scene, sentence))


@once
def _every_role_noun(scene: Scene, text: Span) -> list[tuple[int, int, str]]:
    return list(_roles(scene.language).find(text.of(scene.content)))


def _role_nouns(scene: Scene, sentence: Span) -> list[tuple[int, int, str]]:
    """The role nouns of one sentence with their places; the text is searched for them once."""
    found = _every_role_noun(scene, Span(0, len(scene.content)))
    first = bisect_left(found, (sentence.start,))
    return found[first : bisect_left(found, (sentence.end,), first)]


@once
def _actors(scene: Scene, sentence: Span) -> list[Actor]:
    language, content = scene.language, scene.content
    found: list[Actor] = []
    for mention in scene.parties.within(sentence):
        if found and mention.start < found[-1].end:
            continue
        if _in_bracket(content, mention.start, sentence.start) and found and found[-1].end >= mention.start - 30:
            continue
        found.append(Actor(mention.start, mention.end, mention.parties, None, ""))
    names = [actor.start for actor in found]
    held = sentence.start
    for start, end, role in _role_nouns(scene, sentence):
        if start < held:
            continue  # inside the bracket of the last one
        bracket = end if role in _ON_APPEAL else content.rfind("（", max(sentence.start, start - 3), start)
        below = ROLE_BELOW_ZH.match(content, bracket) if language == "zh" and bracket >= 0 else None
        if below is not None and below.end() in names:
            held = end = below.end()
        # Names stand one behind the other, so that only the last that begins before the end can overlap.
        at = bisect_left(names, end)
        if not at or found[at - 1].end <= start:
            named = at < len(names) and names[at] == end  # 上诉人中山海潮公司
            if language == "zh" and content[end : end + 1] in "中款他次余代证席" and not named:
                continue
            if language == "zh" and role == "claimant" and content[start - 1 : start] == "被":
                continue  # 被申请人国家知识产权局: the office is named, and asks for nothing
            if _ANYBODY[language].match(content, end):
                continue
            if language == "zh" and _STANDING_ZH.search(content, max(sentence.start, start - 16), start):
                continue
            if role == "latter" and not _ACTS.match(content, end):
                continue
            if content.endswith("he accused", start, end) and _THING.match(content, end):
                continue
            if role == "subject" and _OF_WHAT.search(content, max(sentence.start, start - 16), start):
                continue
            if language == "zh" and content[start:end] == "当事人" and not _one_party(content, start, end):
                continue
            last = found[at - 1] if at and language == "zh" and role == "respondent" else None
            if last is not None and last.parties and _AMONG_ZH.fullmatch(content, last.end, start):
                found.append(Actor(start, end, last.parties, None, ""))  # 金海公司等被告须赔偿
                continue
            found.append(Actor(start, end, (), role, ""))
    found.sort(key=lambda actor: actor.start)
    joined = join_actors(found, content, language)
    marked = [_marked(actor, content, language, sentence) for actor in joined]
    if language == "zh":
        return _described(marked, content, sentence)
    told = in_words(_who_brought(marked, content), content)
    return [actor if actor.mark else _marked(actor, content, language, sentence) for actor in told]


_ON_APPEAL = ("appellant", "appellee")
ROLE_BELOW_ZH = lazy(r"（(?:原审|一审|二审)(?:本诉)?(?P<side>原告|被告)(?:[、，][^（）]{1,16}|人)?）")
"""What stands between 上诉人 and a name: the role below, 上诉人（原审被告）北岭公司."""
_AMONG_ZH = lazy(r"(?:（[^（）]{1,24}）)?等(?:[两二三四五六七八九十\d]{1,2}[名位家]?)?")
"""What stands between the one named of several on a side and the word for that side: 金海公司等三被告."""
_WHO_IS_ZH = _ZH.behind("who is")
"""What stands between a name and one whose description it opens: 北岭公司的供应商南江公司."""


def _described(actors: list[Actor], content: str, sentence: Span) -> list[Actor]:
    """Give one who is described by somebody else's name the mark before that name: 起诉北岭公司的供应商南江公司."""
    for at in range(1, len(actors)):
        owner, actor = actors[at - 1], actors[at]
        told = actor.parties and owner.parties and owner.mark in ("of", "against") and actor.mark in ("", "against")
        end = short.end() if (short := ALIAS_BRACKET.match(content, owner.end)) else owner.end
        if told and _WHO_IS_ZH.fullmatch(content, end, actor.start):
            there = Actor(owner.start, actor.end, actor.parties, actor.role, "")
            mark = actor.mark or _marked(there, content, "zh", sentence).mark
            actors[at - 1] = Actor(owner.start, owner.end, owner.parties, owner.role, "of")
            actors[at] = Actor(actor.start, actor.end, actor.parties, actor.role, mark)
    return actors


_BY_THEM = _EN.behind("by them")


def _who_brought(actors: list[Actor], content: str) -> list[Actor]:
    """Who brought a suit, told behind the one it is against: "a suit brought against Beta by Alpha"."""
    for at in range(1, len(actors)):
        before, actor = actors[at - 1], actors[at]
        both = before.mark == actor.mark == "against"
        if both and _BY_THEM.fullmatch(content, before.end, actor.start):
            actors[at] = Actor(actor.start, actor.end, actor.parties, actor.role, "by")
    return actors


_OF_WHAT = lazy(r"\b(?:against|over|about|of|for|at|with|from|to|in) what $")
"""What leads to what somebody calls a thing: "a suit against what it called threats"."""
_ACTS = _EN.behind("acts")
"""What follows "the latter" where it is somebody and no thing: "the latter appealed", and not "the latter patent"."""
_THING = _EN.behind("thing")
"""What follows "the accused" where it is said of a product: "the accused pumps"."""
_ANYBODY: dict[Language, re.Pattern[str]] = {
    "en": _EN.behind("anybody"),
    "zh": _ZH.behind("anybody"),
}
"""What a law says of any claimant or defendant, and not of those of the case."""
_STANDING_ZH = _ZH.before("standing")
"""What says which part the company has that announces a suit, before any suit is told: 当事人地位：被告."""
_ONE_PARTY_ZH = _ZH.before("both")


def _one_party(content: str, start: int, end: int) -> bool:
    """Whether 当事人 is the one that an office acts against, and not both sides, or anybody."""
    return not _ONE_PARTY_ZH.search(content, max(0, start - 4), start) and content[end : end + 1] not in "可之均须应"


_NAMED = lazy(r" (?:by|under|of|with) the names? of $")
"""Words that only introduce a name: "a seller by the name of"."""
_AGAINST_ZH = _ZH.before("right against")
_ASKED_BY_ZH = _ZH.behind("asked by")
"""What follows one on whose request somebody decides, whatever stands before the name: 针对乙公司提出的无效宣告请求."""
_OTHERS_AGAINST_ZH = _ZH.before("others against")
"""What stands before one against whom somebody else named asks: 驳回甲公司针对乙公司提出的申请."""
_ANSWERED_ZH = _ZH.behind("answered")
"""What follows one whose suit another answers: 甲公司对乙公司提起的诉讼提出管辖权异议."""
_PAID_ZH = _ZH.behind("paid")
_TO_ZH = _ZH.before("to")
"""What stands around one who is paid: 判令甲公司向乙公司支付."""
_ATTRIBUTE_EN = _EN.behind("attribute")
"""A name before a noun for a right says whose it is: "two further Alpha patents"."""


def _marked(actor: Actor, content: str, language: Language, sentence: Span) -> Actor:
    against_zh = language == "zh" and _AGAINST_ZH.search(content, max(sentence.start, actor.start - 3), actor.start)
    end = actor.end
    if language == "zh" and (short := ALIAS_BRACKET.match(content, end)):
        end = short.end()
    if language == "zh" and _SUIT_WITH_ZH.match(content, end) and _WITH_ZH.search(content, sentence.start, actor.start):
        return Actor(actor.start, actor.end, actor.parties, actor.role, "with")
    if _GENITIVE[language].match(content, end) and not against_zh:
        return Actor(actor.start, actor.end, actor.parties, actor.role, "of")
    if language == "en" and len(actor.parties) == 1 and _ATTRIBUTE_EN.match(content, actor.end):
        return Actor(actor.start, actor.end, actor.parties, actor.role, "of")
    start = country_before(content, actor.start, sentence.start) if language == "en" else actor.start
    before = content[max(sentence.start, start - 70) : start]
    if language == "zh" and (mark := _mark_around_zh(content, before, end)):
        return Actor(actor.start, actor.end, actor.parties, actor.role, mark)
    if before.endswith(" of ") and language == "en":
        before = _NAMED.sub("", before)
    for mark, pattern in _MARKS[language]:
        if mark == "by" and actor.role == "respondent" and not actor.parties:
            continue  # 以乙公司为被告: nobody acts
        if pattern.search(before):
            return Actor(actor.start, actor.end, actor.parties, actor.role, mark)
    return actor


_OVER_ITS_RIGHT_ZH = _ZH.behind("over its right")
"""What follows the owner of a right over which somebody else turns to an office: 就乙公司第123号专利提出请求."""


_OVER_ITS_ACTS_ZH = _ZH.behind("over its acts")
"""What follows one over whose acts somebody else turns to a court: 就乙公司侵害商标权提起诉讼."""


_ALONG_ZH, _AT_ONCE_ZH = _ZH.before("along"), _ZH.behind("at once")
"""What stands around one who is sued together with those told before: 连同其股东丁某一并诉至法院."""
_MARK_OWNED_ZH = _ZH.behind("mark owned")
"""What follows a name that is that of a mark: 确认其对海潮系列商标享有权益."""


def _mark_around_zh(content: str, before: str, end: int) -> str:
    """The mark that words on both sides of a Chinese name give it together; nothing where they give none."""
    if before.endswith("就") and (_OVER_ITS_RIGHT_ZH.match(content, end) or _OVER_ITS_ACTS_ZH.match(content, end)):
        return "against"
    if before.endswith("对") and _MARK_OWNED_ZH.match(content, end):
        return "of"
    if _ALONG_ZH.search(before) and _AT_ONCE_ZH.match(content, end):
        return "against"
    if _ANSWERED_ZH.match(content, end):
        return "by"
    if _ASKED_BY_ZH.match(content, end):
        return "against" if _OTHERS_AGAINST_ZH.search(before) else "by"
    return "to" if _TO_ZH.search(before) and _PAID_ZH.match(content, end) else ""


def _in_bracket(content: str, at: int, floor: int) -> bool:
    left = max(content.rfind("(", floor, at), content.rfind("（", floor, at))
    right = max(content.rfind(")", floor, at), content.rfind("）", floor, at))
    return left > right
