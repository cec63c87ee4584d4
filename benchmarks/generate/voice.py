"""How one language version names its parties, forums, rights, dates and sums, with the facts that the words state."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from random import Random

from benchmarks.generate.gold import SLIP
from benchmarks.generate.telling import Told
from benchmarks.generate.wording import KINDS, date_forms, in_dollars, on_date, sum_forms, term
from benchmarks.generate.written import Key, Piece
from ipgraph.model.codes import Language
from ipgraph.model.record import Proceeding, Right, Sum

_ALIAS = {
    "en": ((" (", ")"), (' ("', '")'), (" (“", "”)"), (", known as ", ","), (" (hereinafter “", "”)")),
    "zh": (("(下称", ")"), ("(以下简称“", "”)"), ("(简称", ")"), ("(", ")"), ("(下称“", "”)")),
}
_FULL = {"en": (" (", ")"), "zh": ("(全称为", ")")}
_SHORT_FIRST = 0.15
_CONVERTED = {"en": 0.12, "zh": 0.02}
_ABOUT = {"en": ((" (about ", ")"), (" (approx. ", ")"), (" (", ")")), "zh": (("(约合", ")"), ("(约", ")"))}
_AND = {"en": (" and ", " and "), "zh": ("、", "与")}


class Voice:
    """The words of one version; what was named in full before is named shortly from then on.

    ``slip`` is the case whose claim the English version gives in a wrong order of size.
    """

    def __init__(self, told: Told, language: Language, chance: Random, slip: str | None = None) -> None:
        self.told, self.language, self.chance = told, language, chance
        self._parties = {party.id: party for party in told.record.parties}
        self._rights = {right.id: right for right in told.record.rights}
        self._forms = _distinct({party.id: party.name.forms(language) for party in told.record.parties})
        self._named: set[str] = set()
        self._forums: dict[str, str] = {}
        self._described: set[str] = set()
        self._alias = chance.choice(_ALIAS[language])
        self._slip = slip

    def parties(self, entries: Sequence[str], keys: Iterable[Key] = (), *, plain: bool = False) -> list[Piece]:
        """Names in a row; ``keys`` say what the parties are here, and get the name of each."""
        stated = list(keys)
        named = [self._party(entry, [(*key, entry) for key in stated], plain=plain) for entry in entries]
        *others, last = named
        comma, joint = (", ", " and ") if self.language == "en" else ("、", self.chance.choice(_AND["zh"]))
        found: list[Piece] = []
        for number, one in enumerate(others):
            found += [*one, Piece(comma if number < len(others) - 1 else joint)]
        return found + last

    def _party(self, entry: str, keys: list[Key], *, plain: bool) -> list[Piece]:
        forms = self._forms[entry]
        stated: tuple[Key, ...] = (("party", entry), *keys)
        short = forms[0]
        if plain or entry in self._named or len(forms) == 1:
            if len(forms) == 1 and not plain:
                self._named.add(entry)
            return [Piece(short, stated)]
        self._named.add(entry)
        before, after = self._alias
        first, second = forms[1], short
        if self.chance.random() < _SHORT_FIRST:
            first, second, (before, after) = short, forms[1], _FULL[self.language]
        return [Piece(first, stated), Piece(before), Piece(second, (("party", entry),)), Piece(after)]

    def forum(self, case: Proceeding) -> list[Piece]:
        """The forum of a case, by a form that its table has once it was named in full."""
        forms = case.forum.forms(self.language) or (*case.forum.zh, *case.forum.en)
        name = forms[0]
        stated = ("forum", case.id)
        short = self._forums.get(name)
        if short is None:
            self._forums[name] = name
            if self.language == "zh" and name.endswith("市中级人民法院") and self.chance.random() < 0.6:
                self._forums[name] = short = name.removesuffix("市中级人民法院") + "中院"
                return [Piece(name, (stated,)), Piece("(下称"), Piece(short, (stated,)), Piece(")")]
        words = short or name
        bare = self.language == "zh" or words.startswith("the ") or words.endswith("Customs") or not words.isascii()
        return [Piece("" if bare else "the "), Piece(words, (stated,))]

    def rights(self, case: Proceeding, form: str) -> list[Piece]:
        """The rights of a case; ``form`` says whether they come as its own, as owned by the claimant, or neither."""
        rights = [self._rights[entry] for entry in case.rights]
        found: list[Piece] = []
        for number, right in enumerate(rights):
            if number:
                found.append(Piece(" and " if self.language == "en" else "及"))
            owned = form in ("own_right", "owned_right")
            found += self._right(right, case, own=form == "own_right" and number == 0, owned=owned)
        return found

    def _right(self, right: Right, case: Proceeding, *, own: bool, owned: bool) -> list[Piece]:
        keys: list[Key] = [("right", case.id, right.id), ("kind", right.id)]
        keys += [("holder", right.id, entry) for entry in right.holders if owned]
        again = right.id in self._described
        self._described.add(right.id)
        title = next(iter(right.title.forms(self.language)), None)
        number = (right.number or "").removeprefix("第").removesuffix("号") or None
        kind = self.chance.choice(KINDS[right.type][0 if self.language == "en" else 1])
        if again and (title or number):
            number = None if title else number
        if right.type in ("trade-secret", "fair-competition"):
            title = number = None
        write = self._right_en if self.language == "en" else self._right_zh
        return write(right, kind, title, number, tuple(keys), own=own and not again)

    def _right_en(
        self, right: Right, kind: str, title: str | None, number: str | None, keys: tuple[Key, ...], *, own: bool
    ) -> list[Piece]:
        many = right.type == "trade-secret"
        start = self.chance.choice(("its ", "its own ")) if own else "the "
        start = "" if right.type == "fair-competition" else start
        pieces = [Piece(start), Piece("copyright" if right.type == "copyright" and not title else kind, keys)]
        open_, close = self.chance.choice((('"', '"'), ("“", "”")))
        titled = [Piece(f" {open_}"), Piece(title or "", (("title", right.id),)), Piece(close)] if title else []
        if title and self.chance.random() < 0.2 and not many and right.type.endswith(("patent", "model")):
            titled = [Piece(", entitled"), *titled, Piece("," if not number else "")]
        if number:
            if not titled and self.chance.random() < 0.5:
                return [*pieces, Piece(" No. "), Piece(number, (("right-number", right.id),))]
            words = " (No. " if right.type != "trademark" else self.chance.choice((" (No. ", " (registration No. "))
            titled += [Piece(words), Piece(number, (("right-number", right.id),)), Piece(")")]
        return pieces + titled

    def _right_zh(
        self, right: Right, kind: str, title: str | None, number: str | None, keys: tuple[Key, ...], *, own: bool
    ) -> list[Piece]:
        start = [Piece(self.chance.choice(("其", "其享有的")))] if own else []
        if right.type == "copyright":
            if title is None:
                return [*start, Piece(self.chance.choice(("著作权", "作品著作权")), keys)]
            named = [Piece(f"{kind}《"), Piece(title, (("title", right.id),)), Piece("》")]
            return [*start, *named, Piece(self.chance.choice(("著作权", "的著作权")), keys)]
        named = [Piece("“"), Piece(title, (("title", right.id),)), Piece("”")] if title else []
        if number is None:
            return [*start, *named, Piece(kind, keys)]
        told = Piece(number, (("right-number", right.id),))
        if self.chance.random() < 0.4:
            label = {"trademark": "注册号", "plant-variety": "品种权号"}.get(right.type, "专利号")
            return [*start, *named, Piece(kind, keys), Piece(f"({label}:"), told, Piece(")")]
        return [*start, Piece("第"), told, Piece("号"), *named, Piece(kind, keys)]

    def number(self, case: Proceeding) -> list[Piece]:
        """The case number in the script of the language."""
        zh, en = self.told.numbers[case.id]
        words = en if self.language == "en" else zh
        if self.language == "zh" and self.chance.random() < 0.4:
            words = words.replace("(", "（").replace(")", "）")
        return [Piece(words, (("number", case.id, self.language),))]

    def date(self, case: Proceeding, field: str, *, bare: bool = False) -> list[Piece]:
        """When a case was filed or decided."""
        date = case.filed if field == "filed" else case.decided
        words = self.chance.choice(date_forms(date or "", self.language))
        before = "" if bare or self.language == "zh" else f"{on_date(date or '')} "
        return [Piece(before), Piece(words, ((field, case.id),))]

    def sum(self, case: Proceeding, field: str, number: int) -> list[Piece]:
        """A sum claimed or awarded; now and then with a word that says it is about right."""
        told: Sum = getattr(case, field)[number]
        keys: tuple[Key, ...] = ((field, case.id, str(number)),)
        amount = int(told.amount)
        if self.language == "en" and field == "claimed" and case.id == self._slip:
            amount, keys = amount * SLIP, (*keys, ("slip", case.id))
        words = self.chance.choice(sum_forms(amount, told.currency, self.language))
        about = ""
        if self.chance.random() < 0.06:
            about = self.chance.choice(("more than ", "about ", "nearly ") if self.language == "en" else ("超过", "约"))
        return [Piece(about), Piece(words, keys), *self._equivalent(case, field, number, told)]

    def _equivalent(self, case: Proceeding, field: str, number: int, told: Sum) -> list[Piece]:
        """Now and then the sum in dollars, in brackets."""
        key = ("equivalent", case.id, field, str(number))
        if told.currency != "CNY" or case.id == self._slip or self.chance.random() > _CONVERTED[self.language]:
            return []
        words = self.chance.choice(sum_forms(in_dollars(int(told.amount)), "USD", self.language))
        before, after = self.chance.choice(_ABOUT[self.language])
        return [Piece(before), Piece(words, (key,)), Piece(after)]

    def terms(self, case: Proceeding, *, to: bool) -> list[Piece]:
        """Who got how much prison."""
        found: list[Piece] = []
        for number, sentence in enumerate(case.sentences):
            if number:
                found.append(Piece(" and " if self.language == "en" else self.chance.choice(("、", "，"))))
            words = Piece(term(sentence.months, self.language), (("term", case.id, sentence.party),))
            name = self.parties([sentence.party], plain=True)
            if self.language == "zh":
                found += [*name, Piece("有期徒刑"), words]
            elif to:
                found += [*name, Piece(" to "), words, Piece(" in prison" if self.chance.random() < 0.6 else "")]
            else:
                found += [*name, Piece(" received "), words, Piece(" in prison")]
        return found

    def holders(self, case: Proceeding) -> list[Piece]:
        """Who holds the right of a case."""
        right = self._rights[case.rights[0]]
        return self.parties(right.holders, [("holder", right.id)])


def _distinct(forms: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Without the forms that several parties of the article have, as long as others are left: nobody writes them."""
    counted = Counter(form for held in forms.values() for form in set(held))
    return {entry: tuple(form for form in held if counted[form] == 1) or held for entry, held in forms.items()}
