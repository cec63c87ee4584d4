"""The divisions and boards of a European office that a Chinese text names by themselves: 异议部门, 上诉委员会.

They are those of the office that the text has named last.
"""

from bisect import bisect_left
from collections.abc import Sequence

import msgspec

from ipgraph.lang.forum_mention import ForumMention
from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language

_OFFICES = ("eu-euipo", "eu-epo")
"""Keys of the offices that have such parts; those of their boards begin so too."""
_PART = lazy(
    r"(?<![㐀-鿿])(?:异议|撤销|无效)(?:部门|部|处|庭|分部)(?![㐀-鿿]?长)|(?:异议|撤销)(?:部门|处|庭)|异议部(?=撤销|吊销|维持|的|作出|驳回|认定|关于)|(?:技术)?(?P<board>上诉委员会)"
)


def with_office_parts(mentions: Sequence[ForumMention], content: str, language: Language) -> list[ForumMention]:
    """The mentions with those of divisions and boards that stand without their office."""
    if language != "zh" or not any(mention.key.startswith(_OFFICES) for mention in mentions):
        return list(mentions)
    told = sorted(mentions, key=_start)
    keys = {mention.key for mention in told}
    added: list[ForumMention] = []
    office: ForumMention | None = None
    seen = 0
    for part in _PART.finditer(content):
        at = bisect_left(told, part.start(), key=_start)
        while seen < at:
            if told[seen].kind == "ip-office" and told[seen].key and not told[seen].generic:
                office = told[seen]
            seen += 1
        before = told[at - 1] if at else None
        if before is not None and before.end > part.start():
            continue  # named with its office
        if at < len(told) and told[at].start < part.end():
            continue
        key = next((key for key in _OFFICES if office is not None and office.key.startswith(key)), "")
        if office is not None and key:
            key = f"{key}-boards" if part["board"] else key
            part_of = msgspec.structs.replace(office, start=part.start(), end=part.end(), key=key, anaphor=key in keys)
            added.append(part_of)
    return sorted((*told, *added), key=_start)


def _start(mention: ForumMention) -> int:
    return mention.start
