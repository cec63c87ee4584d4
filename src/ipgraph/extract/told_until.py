"""The day up to which a text tells, where it says one: an item dated 3 May may go on "as of 20 May"."""

import re
from collections.abc import Iterable
from datetime import date

from ipgraph.extract.values.dates import DateMention
from ipgraph.lang.beside import Beside
from ipgraph.model.codes import Language

_TOLD_UNTIL: dict[Language, re.Pattern[str]] = {
    "en": Beside("en", "told_until").before("told until"),
    "zh": Beside("zh", "told_until").before("told until"),
}
_BEFORE = 12
_MOST_DAYS = 92
"""So many days behind that of its heading an item may go on; what is told until a later day is a term to come."""


def told_until(content: str, language: Language, dates: Iterable[DateMention], published: str | None) -> str | None:
    """The last day up to which ``content`` says it tells (ISO); ``published`` where it says none that is later."""
    if published is None or len(published) < len("2024-05-03"):
        return published
    days = [
        day.value
        for day in dates
        if len(day.value) == len(published)
        and 0 < (date.fromisoformat(day.value) - date.fromisoformat(published)).days <= _MOST_DAYS
        and _TOLD_UNTIL[language].search(content, max(0, day.start - _BEFORE), day.start)
    ]
    return max(days, default=published)
