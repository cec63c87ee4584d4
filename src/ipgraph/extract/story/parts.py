"""Parts of a text: headings that begin another case, lists of what is asked for."""

import re
from collections import Counter

from ipgraph.extract.once import once
from ipgraph.extract.scene import Scene
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span
from ipgraph.model.codes import Language

_HEADING = {
    "en": lazy(r"(?:Typical )?(?:Case|CASE|No\.|Example)\s?(?:No\.\s?)?(\d{1,2}|[IVX]{1,4})\s?[:.–—-]\s"),
    "zh": lazy(
        r"(?:典型)?(?:案例|案件)\s?之?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s?[：:、.．]"
        r"|(?:[【\[［](?:典型)?案例\s?|(?:典型)?(?:案例|案件))之?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:\s?[】\]］|｜]|\s|$)"
        r"|(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])(?![^“”《》]{1,12}案\s*$)[^，。；]{4,80}案(?:（[^（）]*）)?\s*$"
    ),
}
_ASKING = {
    "en": lazy(r"(?:claims?|relief|requests?|prayers?)[^.:]{0,60}:(?:\s*\(?1[).])?|:\s*\(?1[).] "),
    "zh": lazy(
        r"(?:诉讼请求|诉请|请求(?:法院)?(?:依法)?判令|请求(?:事项)?(?:均|分别|具体)?(?:如下|为(?=[：:]\s*(?:\d|[（(]|一))))"
        r"[^。：:]{0,12}[：:]|(?:请求|诉求|要求)(?:法院)?[：:](?=\s*(?:\d{1,2}[.、．]|[（(]|一、|(?:依法)?判[令决]|确认|责令))"
        r"|(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)?诉讼请求\s*$"
    ),
}
_ITEM = lazy(
    r"\s*(?:案件?[一二三四五][：:])?(?:\d{1,2}[.、．)）]|[（(](?:\d{1,2}|[一二三四五六七八九十])[)）]|[一二三四五六七八九十]{1,2}、)"
)


def part_begun(scene: Scene, sentence: Span) -> int | None:
    """Whether a sentence is the heading of another case: its place among them, counted from one."""
    begun = begins_part(sentence.of(scene.content), scene.language)
    return 1 if begun or _numbered_heading(scene, sentence) else None


def begins_part(words: str, language: Language | None = None) -> bool:
    """Whether words are the heading of a case in a list of cases.

    >>> begins_part("二、甲公司诉乙公司侵害商标权纠纷案", "zh"), begins_part("二、本案", "zh")
    (True, False)
    """
    words = words.rstrip()
    if language is not None:
        return _HEADING[language].match(words) is not None
    return any(pattern.match(words) for pattern in _HEADING.values())


_NUMBER_ALONE = lazy(r"(?:\d{1,2}|[IVX]{1,4})[.)]\s*$")
_LONGEST_HEADING = 90
_SECTION = lazy(
    r"(?:\d{1,2}|[IVX]{1,4})[.)] (?:(?:The|A) )?(?:Outline|Overview|Reasons?|Background|Effects?|Impact|Future|Terms|"
    r"Details|Summary|Contents?|Outlook|Course|History|Parties|Status|Progress|Circumstances|Basis|Court|Claims?|Next|"
    r"Conclusions?|Description|Nature|Particulars|Key|Introduction|Facts|Decision|Comments?|Analysis|Date|Venue|Amounts?|"
    r"Proceedings|Procedure|Procedural|Remarks?|Observations?|Commentary|Discussion|Issues?|Judge?ment|Holding|Reasoning|"
    r"Findings|Significance|Implications?|Consequences|Takeaways?|Lessons|Dispute|What|Why|How|"
    r"(?:Plaintiff|Claimant|Defendant|Respondent|Court|Name|Subject|Cause|Competent [Cc]ourt)s?(?=:| of\b))"
)
"""Headings of the parts of one announcement, which begin no other case."""


def _numbered_heading(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence is the number of a heading that has a line of its own: "2. Alpha v. Beta"."""
    if scene.language != "en" or not _NUMBER_ALONE.match(scene.content, sentence.start, sentence.end):
        return False
    end = scene.content.find("\n", sentence.end)
    line = scene.content[sentence.start : end if end >= 0 else len(scene.content)].rstrip()
    opens = sentence.start == 0 or scene.content[sentence.start - 1] == "\n"
    if not opens or len(line) >= _LONGEST_HEADING or line[-1:] in ".!?;," or _SECTION.match(line):
        return False
    heading = Span(sentence.start, sentence.start + len(line))
    return bool(scene.parties.within(heading) or scene.forums.within(heading)) or not _in_sections(
        scene, Span(0, len(scene.content))
    )


@once
def _in_sections(scene: Scene, _: Span) -> bool:
    """Whether a text has numbered headings of one story: "1. Outline", "3. The decision"."""
    return any(_SECTION.match(scene.content, p.start, p.end) for p in scene.version.paragraphs)


_RUN_IN = lazy(r"(?P<number>\d{1,2})[.)] (?=[A-Z“\"‘])")
_LONG_ITEM = 160
"""How long a paragraph is at the least that tells a case of its own."""


def numbered_items(scene: Scene) -> frozenset[int]:
    """Where the paragraphs begin of a digest that numbers them from one and tells a case in each.

    Chinese ones are told by their headings, English ones by what they hold: a list of what is asked for or ordered has
    short items, which name no court or office.
    """
    if scene.language == "zh":
        return _run_in_headings(scene) | _headed(scene)
    items: list[Span] = []
    for paragraph in scene.version.paragraphs:
        match = _RUN_IN.match(scene.content, paragraph.start, paragraph.end)
        if match is None or paragraph.end - paragraph.start < _LONG_ITEM:
            continue
        if int(match["number"]) == len(items) + 1 and not _SECTION.match(scene.content, paragraph.start):
            items.append(paragraph)
    telling = [item for item in items if scene.forums.within(item)]
    if len(telling) < _PAIR or len(telling) < len(items) or _of_one_dispute(scene, items):
        return frozenset()
    return frozenset(item.start for item in items)


_PAIR = 2


def _of_one_dispute(scene: Scene, items: list[Span]) -> bool:
    """Whether two parties are named in more than one half of the paragraphs, which then tell one dispute."""
    named = [{p for m in scene.parties.within(item) for p in m.parties if not p.unnamed} for item in items]
    counts = Counter(party for parties in named for party in parties if party.type != "government")
    return sum(count * 2 > len(items) for count in counts.values()) >= _PAIR and len(items) > _PAIR


_ONE_LINE = lazy(r"[^。；;]+")


def _headed(scene: Scene) -> frozenset[int]:
    """Where the headings stand that begin the cases of a list (案例一　…), of which there are two at the least."""
    lines = [p for p in scene.version.paragraphs if p.end - p.start < _LONGEST_HEADING]
    found = [p.start for p in lines if _ONE_LINE.fullmatch(scene.words(p)) and begins_part(scene.words(p), "zh")]
    return frozenset(found) if len(found) > 1 else frozenset()


_NUMBERED_ZH = lazy(
    r"(?:(?P<paren>[（(])(?P<han>[一二三四五六七八九十]{1,3})[）)]|(?P<comma>[一二三四五六七八九十]{1,3})[、.．]|(?P<digit>\d{1,2})[.．、]"
    r"|(?P<named>[一二三四五六七八九十]{1,3})是(?!否|由|在|以|对|指|从|将|因)|其(?P<of>[一二三四五六七八九十])[，,:：]"
    r"|(?:(?:典型)?案例之?|案件(?=[一二三四五六七八九十]{1,3}\s))(?P<case>[一二三四五六七八九十]{1,3})[：:、.．\s])\s?"
)
_CASE_ZH = lazy(
    r"(?!(?:本|该|此|两|上述|前述|相关|其他|涉|个|以上|\d+号)[^案]{0,4}案)[^，。；：:\n]{2,70}?案(?:（[^（）]*）)?(?:[。：:]|\s*$)",
    re.MULTILINE,
)
"""The name of a case with which a numbered paragraph opens: （二）“青鹭”商标侵权案。"""
_OF_A_CASE_ZH = lazy(r"诉|仲裁|案|无效宣告|异议")
_HAN = "一二三四五六七八九十"


def _run_in_headings(scene: Scene) -> frozenset[int]:
    """Where the paragraphs of a Chinese list begin that tell a case each, numbered from one; the first is named."""
    found: list[list[tuple[Span, bool]]] = []
    open_: dict[str, list[tuple[Span, bool]]] = {}
    for paragraph in scene.version.paragraphs:
        match = _NUMBERED_ZH.match(scene.content, paragraph.start, paragraph.end)
        if match is None:
            continue
        style = next(name for name in ("digit", "paren", "comma", "named", "of", "case") if match[name])
        figure = match["han"] or match["comma"] or match["named"] or match["of"] or match["case"]
        number = int(match["digit"]) if match["digit"] else _HAN.find(figure) + 1
        named = style == "case" or _CASE_ZH.match(scene.content, match.end(), paragraph.end) is not None
        if number == 1:
            open_[style] = []
            found.append(open_[style])
        if style in open_ and number == len(open_[style]) + 1:
            open_[style].append((paragraph, named))
    kept = [items for items in found if _tells_cases(scene, items)]
    return frozenset(paragraph.start for items in kept for paragraph, _ in items)


def _tells_cases(scene: Scene, items: list[tuple[Span, bool]]) -> bool:
    """Whether the paragraphs of a list tell a case each: the first opens with its name."""
    return (
        len(items) > 1
        and items[0][1]
        and not _of_one_dispute(scene, [paragraph for paragraph, _ in items])
        and all(named or _OF_A_CASE_ZH.search(scene.content, p.start, p.end) for p, named in items[1:])
    )


def _may_ask(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence holds one of the signs without which no list of what is asked for begins."""
    words = scene.words(sentence)
    return ":" in words or (scene.language == "zh" and ("：" in words or "诉讼请求" in words))


def goes_on_asking(scene: Scene, sentence: Span, before: bool) -> bool:
    """Whether a list of what is asked for begins in a sentence, or goes on in it."""
    if _may_ask(scene, sentence) and _ASKING[scene.language].search(scene.content, sentence.start, sentence.end):
        return True
    return before and is_item(scene, sentence)


def is_item(scene: Scene, sentence: Span) -> bool:
    """Whether a sentence is an item of a list."""
    return bool(_ITEM.match(scene.content, sentence.start, sentence.end)) or _is_unnumbered(scene, sentence)


_DECIDES_ZH = lazy(
    r"法院|法庭|判决|裁定|裁决|认[为定可]|决定|驳回|支持|辩称|答辩|抗辩|反诉|表示|受理|立案|开庭|收到"
    r"|判赔|改判|一审|二审|终审|和解|调解|达成|撤诉|撤回|上诉|最终|获赔"
)


def _is_unnumbered(scene: Scene, sentence: Span) -> bool:
    """Whether a semicolon alone stands before an item of a Chinese list: 请求判令：被告停止侵权；赔偿经济损失50万元."""
    if scene.language != "zh" or scene.content[max(0, sentence.start - 1) : sentence.start] != "；":
        return False
    return _DECIDES_ZH.search(scene.content, sentence.start, sentence.end) is None
