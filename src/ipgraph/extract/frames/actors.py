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
                r"defendants?|restrain(?:ing)?|(?:(?:law)?suits?|complaint|action) accusing)"
                r"(?: (?:the|a|an|another|its|his|their))?(?: "
                r"(?!by\b)[a-zA-Z][\w’'-]*){0,6}?,?\s*$"
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
        ("of", lazy(r"\b(?:of|in|on|at|under|about|behind|about the)(?: the)?\s*$")),
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
        ("for", lazy(r"(?:权|权利|商标|域名|作品)(?:应)?(?:归|属于|归属于?)\s*$")),
        ("with", lazy(r"(?:与|同)\s*$")),
        ("of", lazy(r"(?:关于|对于|根据|按照|名为|属于|来自|侵犯|侵害|侵犯了|侵害了)\s*$")),
    ),
}
_GENITIVE: dict[Language, re.Pattern[str]] = {
    "en": lazy(r"(?:’s|'s|’|')(?=\s)|(?<=\b[Oo]ur)(?= )"),
    "zh": lazy(r"的(?!起诉|上诉|申请|请求|诉讼请求|诉请)"),
}


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
            named = at < len(names) and names[at] == end  # 上诉人中山海潮公司
            if language == "zh" and content[end : end + 1] in "中款他次余代证" and not named:
                continue
            if language == "zh" and role == "claimant" and content[start - 1 : start] == "被":
                continue  # 被申请人国家知识产权局: the office is named, and asks for nothing
            if _ANYBODY[language].match(content, end):
                continue
            if role == "latter" and not _ACTS.match(content, end):
                continue
            if content.endswith("he accused", start, end) and _THING.match(content, end):
                continue
            if language == "zh" and content[start:end] == "当事人" and not _one_party(content, start, end):
                continue
            found.append(Actor(start, end, (), role, ""))
    found.sort(key=lambda actor: actor.start)
    joined = join_actors(found, content, language)
    marked = [_marked(actor, content, language, sentence) for actor in joined]
    if language == "zh":
        marked = _described(marked, content, sentence)
    return _who_brought(marked, content) if language == "en" else marked


_WHO_IS_ZH = lazy(
    r"的(?:[^，。；：、的（）“”]{0,10}?)"
    r"(?:公司|子公司|企业|机构|商|厂|方|人|员工|雇员|客户|伙伴|股东|高管|董事长|总裁|总经理|经理|工程师|店铺|门店|成员)"
)
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


_BY_THEM = lazy(r"(?: (?:over|for|in|on) [^.;,]{1,60}?)?,? (?:by|from)(?: the)?(?: [a-z][\w-]*){0,4} ?")


def _who_brought(actors: list[Actor], content: str) -> list[Actor]:
    """Who brought a suit, told behind the one it is against: "a suit brought against Beta by Alpha"."""
    for at in range(1, len(actors)):
        before, actor = actors[at - 1], actors[at]
        both = before.mark == actor.mark == "against"
        if both and _BY_THEM.fullmatch(content, before.end, actor.start):
            actors[at] = Actor(actor.start, actor.end, actor.parties, actor.role, "by")
    return actors


_ACTS = lazy(
    r"['’]s (?!(?:patents?|marks?|claims?)\b)"
    r"|,? (?:has|had|is|was|will|did|then|also|promptly|in turn|must|may|[a-z]{2,}ed)\b"
)
"""What follows "the latter" where it is somebody and no thing: "the latter appealed", and not "the latter patent"."""
_THING = lazy(
    r" (?!(?:was|were|is|are|had|has|have|did|does|and|who|to|in|of|for|on|with|at|by|as|or)\b)(?![a-z]+ed\b)[\w-]+"
)
"""What follows "the accused" where it is said of a product: "the accused pumps"."""
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


_NAMED = lazy(r" (?:by|under|of|with) the names? of $")
"""Words that only introduce a name: "a seller by the name of"."""
_AGAINST_ZH = lazy(r"(?:对|针对|将)$")
_ASKED_BY_ZH = lazy(
    r"(?:等)?(?:(?:[、和及与]|以及)[^，。；]{2,16}?)?(?:分别|共同|先后|另行)?(?:(?:针对|[对就])[^，。；]{1,24}?)?"
    r"(?:于?(?:[12]\d{3}年|同年|次年)[^，。；]{0,8}?)?(?:所)?(?:提出|提起|提交|递交)的(?:(?!提出|提起|诉讼)[^，。；]){0,12}?(?:请求|申请|异议|投诉|上诉)"
)
"""What follows one on whose request somebody decides, whatever stands before the name: 针对乙公司提出的无效宣告请求."""
_OTHERS_AGAINST_ZH = lazy(
    r"(?:公司|厂|店|学院|研究所|协会|社|中心|集团|某)(?:[（(][^（）()]{1,16}[）)])?(?:针对|对|就)$"
)
"""What stands before one against whom somebody else named asks: 驳回甲公司针对乙公司提出的申请."""
_ANSWERED_ZH = lazy(
    r"(?:所)?(?:提起|提出)的[^，。；]{0,16}?(?:诉讼|之诉|起诉|案件|案)(?:依法)?(?:提出|提起)(?:了)?"
    r"[^，。；]{0,4}?(?:管辖|反诉|异议|答辩|抗辩)"
)
"""What follows one whose suit another answers: 甲公司对乙公司提起的诉讼提出管辖权异议."""
_PAID_ZH = lazy(r"(?:[^，。；]{0,4})?(?:支付|赔偿|给付|赔礼|道歉|返还|退还|偿付|交付|移交|补偿)")
_TO_ZH = lazy(r"向(?:原告|发明人|作者|权利人|设计人|上诉人|被上诉人|申请人|被害人|被害单位)?\s*$")
"""What stands around one who is paid: 判令甲公司向乙公司支付."""
_ATTRIBUTE_EN = lazy(
    r" (?:(?:design|utility|essential|standard-essential|European|US|U\.S\.|Chinese|German|Indian|word|"
    r"(?!(?:an?|the|its|his|their|her|for|of|in|on|over|to|and|that|with|from|by|own|owns|owned|infring\w*|violat\w*|\w+ed"
    r"|holds?|held|has|have|sells?|sold|makes?|made|uses?|wins?|won|lost|loses?|asserts?|challenges?|seeks?|sought)\b)"
    r"[a-z]+) ){0,2}"
    r"(?:patents?|trade ?marks?|marks?|copyrights?|designs?|portfolio)\b"
)
"""A name before a noun for a right says whose it is: "two further Alpha patents"."""


def _marked(actor: Actor, content: str, language: Language, sentence: Span) -> Actor:
    against_zh = language == "zh" and _AGAINST_ZH.search(content, max(sentence.start, actor.start - 3), actor.start)
    end = actor.end
    if language == "zh" and (short := ALIAS_BRACKET.match(content, end)):
        end = short.end()
    if _GENITIVE[language].match(content, end) and not against_zh:
        return Actor(actor.start, actor.end, actor.parties, actor.role, "of")
    if language == "en" and len(actor.parties) == 1 and _ATTRIBUTE_EN.match(content, actor.end):
        return Actor(actor.start, actor.end, actor.parties, actor.role, "of")
    before = content[max(sentence.start, actor.start - 70) : actor.start]
    if language == "zh" and (mark := _mark_around_zh(content, before, end)):
        return Actor(actor.start, actor.end, actor.parties, actor.role, mark)
    if language == "en":
        before = _NAMED.sub("", before)
    for mark, pattern in _MARKS[language]:
        if mark == "by" and actor.role == "respondent" and not actor.parties:
            continue  # 以乙公司为被告: nobody acts
        if pattern.search(before):
            return Actor(actor.start, actor.end, actor.parties, actor.role, mark)
    return actor


_OVER_ITS_RIGHT_ZH = lazy(
    r"(?:(?:所)?(?:持有|拥有|享有|所有)的|名下的?|的)?(?:第|专利号|注册号)?[“”《》A-Za-z\d.,，第号为]{4,40}(?:号)?(?:的)?"
    r"(?:[㐀-鿿“”《》]{0,24}?)(?:专利|商标)"
)
"""What follows the owner of a right over which somebody else turns to an office: 就乙公司第123号专利提出请求."""


_OVER_ITS_ACTS_ZH = lazy(
    r"(?:等)?(?:涉嫌|的)?[^，。；]{0,6}?(?:侵害|侵犯|侵权|仿冒|假冒|抄袭|剽窃|违反|违约|擅自|不正当竞争|未经|窃取|冒用|恶意)"
)
"""What follows one over whose acts somebody else turns to a court: 就乙公司侵害商标权提起诉讼."""


def _mark_around_zh(content: str, before: str, end: int) -> str:
    """The mark that words on both sides of a Chinese name give it together; nothing where they give none."""
    if before.endswith("就") and (_OVER_ITS_RIGHT_ZH.match(content, end) or _OVER_ITS_ACTS_ZH.match(content, end)):
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
