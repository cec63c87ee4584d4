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

from msgspec import Struct

from ipgraph.extract.party import PartyDraft
from ipgraph.extract.scene import Scene
from ipgraph.lang.kept_tables import read_toml
from ipgraph.lang.patterns import lazy
from ipgraph.lang.words import WordFinder
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_MARKS: dict[Language, tuple[tuple[str, re.Pattern[str]], ...]] = {
    "en": (
        (
            "against",
            lazy(
                r"\b(?:against|suing|v\.?|vs\.?|versus|(?:directed|aimed) at|targeting|naming as defendants|"
                r"defendants?|restrain(?:ing)?)(?: (?:the|a|an|another|its|his|their))?(?: "
                r"[a-zA-Z][\w’'-]*){0,6}?,?\s*$"
            ),
        ),
        ("against", lazy(r"\b(?:infringements?|misappropriation|imitation|copying|passing off) by(?: the)?\s*$")),
        ("by", lazy(r"\bby(?: the)?\s*$")),
        (
            "for",
            lazy(
                r"\b(?:favou?r of|judgment for|found for|ruled for|behalf of|all for|held for|sided with)(?: the)?\s*$"
            ),
        ),
        ("with", lazy(r"\b(?:with|between|than|from|for|like|over)(?: the)?\s*$")),
        (
            "to",
            lazy(
                r"\b(?:to|pay|paid|given|gave)(?: the)?\s*$|\bto (?:the|its|their|his) [a-z]+(?: of [^,;]{0,40})?,\s*$"
            ),
        ),
        ("of", lazy(r"\b(?:of|in|on|at|under|about|about the)(?: the)?\s*$")),
    ),
    "zh": (
        (
            "against",
            lazy(
                r"(?:起诉|诉|告|责令|判令|判决|禁止|被告为|被告|令)\s*$|(?:对|将|把|针对)[^，。；：:,;]{0,16}$|向(?=\s*$)"
            ),
        ),
        ("by", lazy(r"(?:被|由|经|(?<![认作视成因])为)\s*$|由[^，。；被向]{1,24}的$")),
        (
            "accused",
            lazy(r"(?:以|因|认为|称|发现|指控|主张|指)(?:其)?(?:(?:前|原|离职)(?:员工|雇员|高管|经销商|合作方))?\s*$"),
        ),
        ("with", lazy(r"(?:与|同)\s*$")),
        ("of", lazy(r"(?:关于|对于|根据|按照|名为|属于|来自)\s*$")),
    ),
}
_GENITIVE: dict[Language, re.Pattern[str]] = {
    "en": lazy(r"(?:’s|'s|’|')(?=\s)"),
    "zh": lazy(r"的(?!起诉|上诉|申请|请求|诉讼请求|诉请)"),
}
_JOIN: dict[Language, re.Pattern[str]] = {
    "en": lazy(
        r"\s*(?:,|and|, and|as well as|&|or|together with|,? along with)?\s*(?:(?:,? ?(?:and|"
        r"as well as) )?(?:(?:a|an|the|its|his|her|their|another|one) )?(?:[\w-]+ ){0,4}(?:dealer|"
        r"compan(?:y|ies)|business|director|owner|founder|retailer|subsidiary|affiliate|seller|trader|distributor|branch|firm|parent|"
        r"unit),?)?\s*"
    ),
    "zh": lazy(
        r"\s*(?:、|和|与|及|以及|及其|，|,)?\s*(?:以及|及其)?(?:[一-鿿]{2,3}(?=零售商|经销商|子公司))?(?:全资子公司|子公司|母公司|关联公司|销售者|销售商|经销商|零售商|生产商|制造商|代理商|运营方|经营者|法定代表人|实际控制人|股东|员工|新东家|新雇主|任职公司|所在公司|(?:经营|控制|实际控制|设立|开办|名下|担任法定代表人)的(?:公司|企业)?|第三人|被告|还有|其)?\s*"
    ),
}
_ALIAS_BRACKET = lazy(r"\s*[（(][^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)?[）)]")


class Actor(Struct, frozen=True):
    """A party, a list of parties, a role noun or a pronoun at a place."""

    start: int
    end: int
    parties: tuple[PartyDraft, ...]
    role: str | None
    mark: str
    pronoun: bool = False

    @property
    def span(self) -> Span:
        """The words."""
        return Span(self.start, self.end)


@cache
def _roles(language: Language) -> WordFinder:
    table = read_toml(files("ipgraph.lang").joinpath(language, "parties.toml").read_text(encoding="utf-8"))
    return WordFinder(((form, role) for role, forms in table["role"].items() for form in forms), language)


def find_actors(scene: Scene, sentence: Span) -> list[Actor]:
    """The actors of one sentence, in reading order; lists are one actor."""
    language, content = scene.language, scene.content
    found: list[Actor] = []
    for mention in scene.parties.within(sentence):
        if found and mention.start < found[-1].end:
            continue
        if _in_bracket(content, mention.start, sentence.start) and found and found[-1].end >= mention.start - 30:
            continue
        found.append(Actor(mention.start, mention.end, mention.parties, None, ""))
    names = [actor.start for actor in found]
    for start, end, role in _roles(language).find(content[sentence.start : sentence.end]):
        start, end = start + sentence.start, end + sentence.start
        # Names stand one behind the other, so that only the last that begins before the end can overlap.
        at = bisect_left(names, end)
        if not at or found[at - 1].end <= start:
            if language == "zh" and content[end : end + 1] in "中款他次余代证":
                continue
            if _ANYBODY[language].match(content, end):
                continue
            if role == "latter" and not _ACTS.match(content, end):
                continue
            if language == "zh" and content[start:end] == "当事人" and not _one_party(content, start, end):
                continue
            found.append(Actor(start, end, (), role, ""))
    found.sort(key=lambda actor: actor.start)
    return [_marked(actor, content, language, sentence) for actor in _joined(found, content, language)]


_ACTS = lazy(
    r"['’]s (?!(?:patents?|marks?|claims?)\b)"
    r"|,? (?:has|had|is|was|will|did|then|also|promptly|in turn|must|may|[a-z]{2,}ed)\b"
)
"""What follows "the latter" where it is somebody and no thing: "the latter appealed", and not "the latter patent"."""
_ANYBODY: dict[Language, re.Pattern[str]] = {
    "en": lazy(
        r"(?:['’]s (?:domicile|residence)| (?:has|have|had) (?:its|his|her|their) (?:domicile|seat|residence)"
        r"| (?:is|was|are|were) domiciled| resides?\b)"
    ),
    "zh": lazy(r"(?:的)?(?:住所地|所在地|住所|经常居住地)"),
}
"""What a law says of any claimant or defendant, and not of those of the case."""
_ONE_PARTY_ZH = lazy(r"(?:双方|各方|两造|有关|相关|对方)$")


def _one_party(content: str, start: int, end: int) -> bool:
    """Whether 当事人 is the one that an office acts against, and not both sides, or anybody."""
    return not _ONE_PARTY_ZH.search(content, max(0, start - 4), start) and content[end : end + 1] not in "可之均须应"


def _joined(found: list[Actor], content: str, language: Language) -> list[Actor]:
    joined: list[Actor] = []
    for actor in found:
        if (
            joined
            and joined[-1].role in ("claimant", "respondent", "appellant")
            and actor.role is None
            and not joined[-1].parties
            and joined[-1].end <= actor.start
        ):
            between = content[joined[-1].end : actor.start]
            if (
                between.strip(" ,，、（(为是") == ""
                or re.fullmatch(r"(?:in this case|系|为|是|,|，|\s)*", between)
                or re.fullmatch(r"[一二三四五六七八九十\d]{0,2}[：:]\s?", between)
            ):
                last = joined[-1]
                joined[-1] = Actor(last.start, actor.end, actor.parties, last.role, "")
                continue
        if joined and actor.role in ("claimant", "respondent") and not actor.parties and joined[-1].parties:
            # 甲公司、乙公司作为原告
            last = joined[-1]
            if language == "zh" and content[last.end : actor.start] in ("作为", "系", "为", "是"):
                joined[-1] = Actor(last.start, actor.end, last.parties, actor.role, "")
                continue
            if language == "zh" and _role_in_bracket(content, last, actor):
                joined[-1] = Actor(last.start, actor.end + 1, last.parties, actor.role, "")
                continue
        if joined and actor.parties and joined[-1].parties:
            last = joined[-1]
            if language == "zh" and last.role is not None and content[last.end - 1] in "）)":
                joined.append(actor)
                continue
            between = _ALIAS_BRACKET.sub("", content[last.end : actor.start])
            if language == "zh" and _parts_sides(content, last, actor, between):
                joined.append(actor)
                continue
            if language == "en" and _ends_list(content, last, between):
                joined.append(actor)
                continue
            if language == "en" and _beside_apposition(content, last, actor, between):
                joined[-1] = Actor(
                    last.start, actor.end, tuple(dict.fromkeys((*last.parties, *actor.parties))), last.role, ""
                )
                continue
            linked = language == "zh" or len(between.split()) < 2 or _LINKED_EN.search(between)
            if (
                linked
                and _JOIN[language].fullmatch(between)
                and (between.strip() or content[last.end : actor.start].strip())
            ):
                joined[-1] = Actor(
                    last.start, actor.end, tuple(dict.fromkeys((*last.parties, *actor.parties))), last.role, ""
                )
                continue
        joined.append(actor)
    return joined


_OPENS_ROLE = lazy(r"(?:[（(][^（）()\n]{1,24}[）)])?[（(](?:[^（）()\n]{1,24}[,，;；、])?")


def _role_in_bracket(content: str, name: Actor, role: Actor) -> bool:
    """Whether a role stands in brackets behind a name, alone or behind its short form: 甲公司(下称“甲”)(原告)."""
    return content[role.end : role.end + 1] in ("）", ")") and bool(
        _OPENS_ROLE.fullmatch(content, name.end, role.start)
    )


_LINKED_EN = lazy(r"^\s*,|\b(?:and|or|with|well as)\b|&")
_BETWEEN_EN = lazy(r"\bbetween(?: the| an?)?(?: [a-z-]+){0,4} $")
_ON_ONE_HAND = lazy(r"[^.;]{0,200}\bon (?:the )?one (?:hand|side)\b")
_AND_EN = lazy(r"(?: and|\), and| as well as) (?:the )?(?:[a-z-]+ ){0,3}")


_APPOSITION = lazy(r"\s*, (?:an?|the|one of|its|his|her|their) [^,.;:()]{3,60}, (?:and|as well as) (?:the |its )?")
_NO_VERB = lazy(r"(?:\s?\([^()]*\))?(?:[,.;:]|$| (?:in|before|at|for|over|on|with|to|of|from|and|after|under)\b)")


def _beside_apposition(content: str, last: Actor, actor: Actor, between: str) -> bool:
    """Whether a list goes on behind words that tell what its first name is: "Beta, a maker of pumps, and Gamma"."""
    return bool(_APPOSITION.fullmatch(between)) and _NO_VERB.match(content, actor.end) is not None


def _ends_list(content: str, last: Actor, between: str) -> bool:
    """Whether a list of names ends here: at the "and" of "between Alpha and Beta", at a comma behind an "and"."""
    if between.strip() == ",":
        return bool(_AND_EN.search(content, last.start, last.end)) and len(last.parties) > 1
    if not re.match(r"[\s,]*and\b", between):
        return False
    if not _BETWEEN_EN.search(content, max(0, last.start - 60), last.start):
        return False
    return not _ON_ONE_HAND.match(content, last.end)


_NAMED = lazy(r" (?:by|under|of|with) the names? of $")
"""Words that only introduce a name: "a seller by the name of"."""
_CASE_ZH = lazy(r"[^，。；;]{0,40}?(?:纠纷|一案|之间|两案|对簿公堂|对薄公堂)")


def _parts_sides(content: str, last: Actor, actor: Actor, between: str) -> bool:
    """Whether 与 parts two sides and does not join a list: 甲公司、乙公司与丙公司侵害商标权纠纷."""
    if between.strip() not in ("与", "和", "诉"):
        return False
    listed = "、" in content[last.start : last.end] or content[actor.end : actor.end + 1] == "、"
    tail = _ALIAS_BRACKET.sub("", content[actor.end : actor.end + 80])
    return listed or bool(_CASE_ZH.match(tail))


_AGAINST_ZH = lazy(r"(?:对|针对|将)$")
_ATTRIBUTE_EN = lazy(
    r" (?:(?:design|utility|essential|standard-essential|European|US|U\.S\.|Chinese|German|Indian|word|"
    r"(?!(?:an?|the|its|his|their|her|for|of|in|on|over|to|and|that|with|from|by|own|owns|owned)\b)[a-z]+) ){0,2}"
    r"(?:patents?|trade ?marks?|marks?|copyrights?|designs?|portfolio)\b"
)
"""A name before a noun for a right says whose it is: "two further Alpha patents"."""


def _marked(actor: Actor, content: str, language: Language, sentence: Span) -> Actor:
    against_zh = language == "zh" and _AGAINST_ZH.search(content, max(sentence.start, actor.start - 3), actor.start)
    end = actor.end
    if language == "zh" and (short := _ALIAS_BRACKET.match(content, end)):
        end = short.end()
    if _GENITIVE[language].match(content, end) and not against_zh:
        return Actor(actor.start, actor.end, actor.parties, actor.role, "of")
    if language == "en" and len(actor.parties) == 1 and _ATTRIBUTE_EN.match(content, actor.end):
        return Actor(actor.start, actor.end, actor.parties, actor.role, "of")
    before = content[max(sentence.start, actor.start - 70) : actor.start]
    if language == "en":
        before = _NAMED.sub("", before)
    for mark, pattern in _MARKS[language]:
        if mark == "by" and actor.role == "respondent" and not actor.parties:
            continue  # 以乙公司为被告: nobody acts
        if pattern.search(before):
            return Actor(actor.start, actor.end, actor.parties, actor.role, mark)
    return actor


def _in_bracket(content: str, at: int, floor: int) -> bool:
    left = max(content.rfind("(", floor, at), content.rfind("（", floor, at))
    right = max(content.rfind(")", floor, at), content.rfind("）", floor, at))
    return left > right
