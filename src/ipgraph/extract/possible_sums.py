"""Sums that the law allows or that somebody may have to pay one day: no court has granted them.

"Damages may reach RMB 5 million under the law", "faces fines of up to", 法定赔偿最高500万元.
"""

import re

from ipgraph.extract.scene import Scene
from ipgraph.extract.values.money import MoneyMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

REACH = {"en": 140, "zh": 40}
"""How far before a sum its possibility is looked for."""

_POSSIBLE = {
    "en": (
        lazy(
            r"\b(?:may|might|could|can|is able to|are able to) (?:also |still |even |now |then |in theory |each )*"
            r"(?:[a-z]+ (?:[\w-]+ ){1,5}or )?(?:be (?:ordered|required|told|fined|liable)|award|order|"
            r"grant|impose|fine|reach|rise|climb|run|go|amount|be|range|attract|carry|face|cost|"
            r"set|fix|have to pay|pay|receive|recover|win|total|exceed|increase|raise"
            r"|cut|reduce|lower|trim|slash|halve|double|triple|enhance)\b[^,;.]{0,90}$"
        ),
        lazy(
            r"\bno longer (?:has to|have to|needs? to|must|owes?|owed|liable for|on the hook for|required to)"
            r"\b[^,;.]{0,50}$"
        ),
        lazy(  # what is asked of a judge behind a verdict is not what the suit was for
            r"\b(?:ask|urg|seek|sought|want|mov|petition)\w*\b[^.;]{0,60}? to"
            r" (?:triple|treble|double|enhance|increase|raise|boost|cut|reduce|lower|trim|slash|halve)\b[^,;.]{0,60}$"
        ),
        lazy(
            r"\b(?:faces?|facing|faced|risk(?:s|ed|ing)?|threatened with|liable to|punishable (?:by|with)|subject to)"
            r" (?:\w+ ){0,3}?(?:fines?|penalt(?:y|ies)|damages|compensation|liability|payments?|bill)\b[^,;.]{0,40}$"
        ),
        lazy(
            r"\b(?:[Ll]aw|[Aa]ct|[Cc]ode|[Ss]tatute|[Aa]mendment|[Rr]ules|[Aa]rticle \d+|[Ss]ection \d+)\b[^.;]{0,40}?"
            r"\b(?:allow(?:s|ed)?|permit(?:s|ted)?|provid(?:es|ed)|caps?|capped|limit(?:s|ed)?|raise[sd]?|raising|"
            r"lift(?:s|ed)?|sets?|authori[sz]es|increase[sd]?)\b[^.;]{0,80}$"
        ),
        lazy(
            r"\b(?:statutory|legal|maximum|upper) (?:statutory )?(?:maximum|cap|ceiling|limit|damages|compensation)\b"
            r"[^.;,]{0,40}?\b(?:is|are|stands? at|from|capped at|between|ranges?|ranging|runs?)\b[^.;,]{0,30}$"
        ),
    ),
    "zh": (
        lazy(
            r"(?<![许认不无均皆也])(?:可以|可能|或将|或可|或会|有望|将面临|面临|最高可|(?<!许)可(?=被|判|处|达|并处|获|以?赔|罚))"
            r"(?!见|知|解|实)[^，。；;]{0,24}$"
        ),
        lazy(
            r"(?:法定赔偿|法定赔偿额|赔偿额|赔偿数额|罚款)(?:的)?(?:最高|上限|限额|最高限额|幅度)(?:额|为|是|可|达|可达|提高|到|至)*[^，。；;]{0,8}$"
        ),
        lazy(r"(?:法|条例|规定|第[一二三四五六七八九十百\d]+条)[^。；;]{0,16}(?:上限|最高|下限|最低)[^，。；;]{0,14}$"),
    ),
}
_ORDERED = {
    "en": lazy(r"(?<!\bbe )\b(?:ordered|awarded|granted|imposed|fined|orders|awards|ruled|held)\b"),
    "zh": lazy(r"(?<![被可以能会])(?:判决|判令|判赔|裁定|酌定|认定)|顶格|全额|酌情"),
}
"""What a forum did after all, between the words for a possibility and the sum, or in the clause before the words."""
_WITHIN_ZH = lazy(
    r"\s?(?:以上|至|到|-|—|~)[^，。；;]{1,14}?以下(?:的|予以)?(?:赔偿|罚款|确定)|\s?以下(?:的)?(?:赔偿|罚款)"
)
"""The frame of a statute behind a sum: 三万元以上五百万元以下的赔偿."""


def is_possible(scene: Scene, sentence: Span, money: MoneyMention) -> bool:
    """Whether a sum is only one that could be granted, by the words before and behind it."""
    content, language = scene.content, scene.language
    if language == "zh" and _WITHIN_ZH.match(content, money.end, sentence.end):
        return True
    start = max(sentence.start, money.start - REACH[language])
    for pattern in _POSSIBLE[language]:
        found = pattern.search(content, start, money.start)
        if found is not None and not _ORDERED[language].search(_clause_before(content, start, found) + found.group()):
            return True
    return False


def _clause_before(content: str, start: int, found: re.Match[str]) -> str:
    """What stands in the clause before the words for a possibility, in Chinese."""
    before = content[start : found.start()]
    return "" if before.isascii() else re.split("[，,。；;]", before)[-1]
