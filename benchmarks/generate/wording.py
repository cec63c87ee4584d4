"""How names, rights, sums and dates of a record are worded in a sentence of either language."""

from collections.abc import Sequence

from ipgraph.model.codes import Language
from ipgraph.model.record import Party, Right, Sum

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_KINDS = {
    "invention-patent": ("invention patent", "发明专利"), "utility-model": ("utility model", "实用新型专利"),
    "design-patent": ("design patent", "外观设计专利"), "patent": ("patent", "专利"),
    "trademark": ("trademark", "注册商标"),
    "copyright": ("copyright in the work", "作品著作权"), "plant-variety": ("plant variety", "植物新品种"),
    "trade-secret": ("trade secrets", "商业秘密"), "fair-competition": ("unfair competition", "不正当竞争"),
}  # fmt: skip


class Speaker:
    """Words in one language; a party is named with all its forms once, and by the first of them from then on."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._named: set[str] = set()

    def parties(self, parties: Sequence[Party]) -> str:
        """Names in a row."""
        names = [self._party(party) for party in parties]
        joint = " and " if self.language == "en" else "、"
        return joint.join(names) or ("the authorities" if self.language == "en" else "有关机关")

    def _party(self, party: Party) -> str:
        first, *others = party.name.forms(self.language)
        if party.id in self._named or not others:
            return first
        self._named.add(party.id)
        return f"{first} ({others[0]})" if self.language == "en" else f"{first}({others[0]})"

    def rights(self, rights: Sequence[Right]) -> str:
        """Rights in a row, with their titles and numbers."""
        return (" and " if self.language == "en" else "及").join(map(self._right, rights))

    def _right(self, right: Right) -> str:
        en, zh = _KINDS[right.type]
        title = next(iter(right.title.forms(self.language)), None)
        number = (right.number or "").removeprefix("第").removesuffix("号")
        if self.language == "en":
            named = f'{en} "{title}"' if title else en
            plain = f"the {named}" if right.type != "fair-competition" else named
            return f"{plain} (No. {number})" if number else plain
        return (f"第{number}号" if number else "") + (f"“{title}”" if title else "") + zh

    def sum(self, sums: Sequence[Sum]) -> str:
        """A sum in yuan, or nothing."""
        if not sums:
            return ""
        return f"RMB {sums[0].amount:,}" if self.language == "en" else f"{sums[0].amount}元"

    def date(self, date: str | None) -> str:
        """A date with the precision that it has, after its preposition; or nothing."""
        if date is None:
            return ""
        year, month, day = (*map(int, date.split("-")), 0, 0)[:3]
        if self.language == "zh":
            return f"{year}年" + (f"{month}月" if month else "") + (f"{day}日" if day else "") + ","
        if day:
            return f"on {day} {_MONTHS[month - 1]} {year}"
        return f"in {_MONTHS[month - 1]} {year}" if month else f"in {year}"
