"""Kinds of rights that the words for what is counted name: "patent cases" are those of "cases concerned patents"."""

from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

_KINDS = {
    "en": lazy(
        r"\b(?:(?P<patent>(?<!design )patents?)|(?P<trademark>trade ?-?marks?)|(?P<copyright>copyrights?)"
        r"|(?P<design>designs?(?: patents?)?)"
        r"|(?P<model>utility models?)|(?P<competition>unfair competition)|(?P<secret>trade secrets?)"
        r"|(?P<plant>plant varieties|plant variety)|(?P<domain>domain names?))\b",
        2,
    ),
    "zh": lazy(
        r"(?P<design>外观设计)|(?P<model>实用新型)|(?P<invention>发明)|(?P<patent>专利)|(?P<trademark>商标)|(?P<copyright>著作权|版权)"
        r"|(?P<competition>不正当竞争)|(?P<secret>(?:商业|技术)秘密)|(?P<plant>植物新品种)|(?P<contract>技术合同)"
    ),
}
_PLAIN = {
    "en": lazy(
        r"\b(?:new|cases?|suits?|lawsuits|actions|disputes?|matters|proceedings|filings|the|of|in|about|for|on|concern(?:ing|ed)?"
        r"|involv(?:ing|ed)|relating|related|to|over|number|infringement|and|which|first-instance|civil)\b|[^a-z]",
        2,
    ),
    "zh": lazy(
        r"新收|收案|受理|审结|结案|民事|一审|各类|案件|纠纷|类|权|侵权|侵害|的|数量|量|数|其中|共|新|案|增幅|最大|最快|最高|增长"
    ),
}
"""Words that tell nothing beside the kind: "new patent cases" are patents'."""


def same_kind(language: Language, subject: str, metric: str) -> bool:
    """Whether both name the same one kind of right, and the first says nothing that the other does not."""
    pattern, plain = _KINDS[language], _PLAIN[language]
    named, counted = ({m.lastgroup for m in pattern.finditer(words)} for words in (subject, metric))
    if len(named) != 1 or named != counted:
        return False
    rest = plain.sub(" ", pattern.sub(" ", subject)).split()
    return all(word in metric for word in rest)
