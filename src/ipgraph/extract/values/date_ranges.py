"""A date as a mention, and how two dates with "to" or 至 between them make a stretch."""

from msgspec import Struct

from ipgraph.lang.patterns import lazy
from ipgraph.model.codes import Language


class DateMention(Struct, frozen=True, kw_only=True):
    """A date or stretch of time where it stands.

    ``value`` is ISO 8601 with the precision given: ``2025-02-11``, ``2025-02``, ``2025``, or an interval of two of them
    joined by ``/``. ``relative`` marks words that name it by another date; ``filled`` a date whose year or month the
    words leave out.
    """

    start: int
    end: int
    value: str
    relative: bool = False
    filled: bool = False

    @property
    def is_range(self) -> bool:
        """Whether the mention names a stretch by its two ends."""
        return "/" in self.value


_RANGE_GAPS = {
    "zh": lazy(r"\s?(?:至|到|-|–|—|－|~|～|起至)\s?"),
    "en": lazy(r"\s(?:to|through|until|till)\s|\s?[-–—]\s?"),
}


_SINCE = lazy(r"[\u4e00-\u9fff]{0,8}(?:至|到|截至)")
"""自2014年11月建院以来至2024年10月底."""


_AND = lazy(r"(?:, (?:when|the)[^,.;]{3,40},)? and ")
"""What may stand between the two ends behind "between", with what is said aside of the first."""


_LONGEST = 36
_FROM = lazy(r"\b(?:[Ff]rom|[Ss]ince)\b[^.;,\d]{0,40}$")
_UNTIL_END = lazy(
    r",?\s(?:and\s)?(?:to|through|until|till|up to)\s(?:and including\s)?(?:the (?:end|close|last day) of\s)?"
)
"""What may stand between the two ends behind "from": "from its opening on 1 June 2023 until the end of December"."""


def join_ranges(content: str, language: Language, found: list[DateMention]) -> tuple[DateMention, ...]:
    """The dates with those joined that are the two ends of one stretch."""
    joined: list[DateMention] = []
    for mention in found:
        last = joined[-1] if joined else None
        if last and not last.is_range and not mention.is_range and last.value < mention.value:
            gap = content[last.end : mention.start]
            left = content[max(0, last.start - 9) : last.start].lower()
            founded = language == "zh" and left.endswith(("自", "从")) and _SINCE.fullmatch(gap)
            between = left.endswith("between ") and _AND.fullmatch(gap)
            since = language == "en" and len(gap) <= _LONGEST and _UNTIL_END.fullmatch(gap)
            opened = since and _FROM.search(content, max(0, last.start - 60), last.start)
            if founded or between or opened or (len(gap) <= 10 and _RANGE_GAPS[language].fullmatch(gap)):
                joined[-1] = DateMention(
                    start=last.start,
                    end=mention.end,
                    value=f"{last.value}/{mention.value}",
                    relative=last.relative or mention.relative,
                    filled=last.filled or mention.filled,
                )
                continue
        joined.append(mention)
    return tuple(joined)
