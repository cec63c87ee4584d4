"""Persons whom what is told of them shows: a term to serve, a crime, or whose employee somebody was."""

import re
from functools import cache

from ipgraph.extract.parties_zh.called import brackets
from ipgraph.extract.parties_zh.persons import add_person, is_person, person_name
from ipgraph.extract.parties_zh.reading import Reading
from ipgraph.lang.kept_patterns import PATTERNS
from ipgraph.lang.patterns import lazy
from ipgraph.model.article import Span

_TOLD = lazy(r"徒刑|拘役|监禁|公诉|检方|陪审团|[处获被领]刑|罪|无罪|原系|原为|原是|曾任|曾是|曾系|曾为|[^关]系")
"""Looked for first, since few texts hold it, while what is shaped like a name stands everywhere."""

_TERM = r"(?:有期徒刑|无期徒刑|拘役|管制|监禁|[\d一二三四五六七八九十两]{1,3}(?:个月|年)[^，。；]{0,6}?(?:监禁|徒刑))"
_CRIME = r"(?:均|也|亦|已)?(?:犯|构成|因(?:涉嫌)?)[^，。；、\n的]{2,16}罪"
_JOB = (
    r"(?:主管|经理|总监|总裁|员工|雇员|职工|职员|工程师|技术员|技术人员|研发人员|研究员|设计师|高管|厂长|车间主任"
    r"|负责人|业务员|销售员|架构师)"
)


@cache
def _shown() -> tuple[re.Pattern[str], ...]:
    name = person_name()
    names = rf"{name}(?:[、和及](?:{name})){{0,12}}"
    opens = r"(?<=[、，,；;。：:\n])"
    fate = (
        r"(?:(?:则|也|亦|均|分别|各)?(?:被)?(?:获刑|领刑|判处|处罚金|判刑|判[一二三四五六七八九十0-9]|(?:宣告|判)无罪))"
    )
    return (
        # 同案的王立铭、戎知天分别获刑二年和一年
        PATTERNS.compiled(
            rf"(?:同案犯?|同伙|同案?被告人?|另案处理的|[其之][妻夫弟兄姐妹子女父母])的?({names})(?={fate})"
        ),
        # 王立铭获刑二年
        PATTERNS.compiled(rf"(?:^|{opens})({names})(?=(?:则|也|亦|均|分别|各)?(?:获刑|领刑)[一二三四五六七八九十0-9])"),
        # 王立铭处有期徒刑6月、戎知天无罪
        PATTERNS.compiled(
            rf"{opens}({name})(?=(?:被)?(?:判)?处?(?:有期徒刑|拘役)|(?:判)?处[0-9一二三四五六七八九十]{{1,2}}年|无罪)"
        ),
        # 判处王立铭有期徒刑六个月
        PATTERNS.compiled(rf"(?:判处|判令|改判|对)(?:被告人)?({names})(?=(?:判处)?{_TERM}|判处)"),
        # 检方起诉王立铭，大陪审团对王立铭提起公诉
        PATTERNS.compiled(
            rf"(?:(?:检方|检察官|检察院|陪审团)[^，。；\n]{{0,16}}?(?:起诉|指控)({names})(?=[，,。]))"
            rf"|(?:对({names})(?=提起公诉|提出公诉|提出刑事指控))"
        ),
        # 王立铭犯侵犯商业秘密罪; 王立铭因假冒注册商标罪被判处
        PATTERNS.compiled(rf"(?:{opens}|(?:判决|认定|裁定|被告人))({names})(?={_CRIME}[，,。被判获])"),
        # 王立铭、戎知天分别被某法院判处有期徒刑
        PATTERNS.compiled(
            rf"{opens}({names})(?=(?:分别|均|后|也|亦|又)?(?:被|遭)[^，。；\n]{{0,30}}?(?:判处|处){_TERM})"
        ),
        # 王立铭原系甲公司技术总监
        PATTERNS.compiled(
            rf"(?:^|{opens})({names})(?=(?:原系|原为|原是|曾任|曾是|曾系|曾为|(?:分别)?系)"
            rf"[^，。；、\n]{{2,40}}?{_JOB}[，。；、])",
            re.MULTILINE,
        ),
    )


def find_sentenced(r: Reading) -> None:
    """Find those who are given a term, are said to have committed a crime, or were somebody's employees."""
    if not _TOLD.search(r.content):
        return
    for pattern in _shown():
        for match in pattern.finditer(r.content):
            at = match.start(match.lastindex or 1)
            for name in re.split("[、和及]", match.group(match.lastindex or 1)):
                span = Span(at, at + len(name))
                if r.is_open(span) and "某" not in name and is_person(name):
                    brackets(r, add_person(r, span), span)
                at = span.end + 1
