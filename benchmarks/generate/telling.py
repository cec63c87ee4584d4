"""What one article tells of a dispute: some of its steps, in one language or two, in full or by short names."""

from collections.abc import Iterable
from datetime import timedelta
from random import Random

from msgspec import Struct, structs

from benchmarks.generate.actors import Actor
from benchmarks.generate.disputes import Dispute
from benchmarks.generate.draws import Two, choose
from benchmarks.generate.noise import respell, rewrite, traditional
from benchmarks.generate.relief import findings, remedies
from benchmarks.generate.rights import Held
from benchmarks.generate.steps import Step
from ipgraph.model.codes import AwardKind, Language, Status
from ipgraph.model.record import ArticleInfo, Bilingual, Names, Party, Proceeding, Record, Right, Sentence, Sum

_LANGUAGES: tuple[tuple[tuple[Language, ...], float], ...] = ((("en", "zh"), 0.55), (("zh",), 0.27), (("en",), 0.18))
_SLIP = 0.04
CURRENCIES = {"CN": "CNY", "GB": "GBP", "FR": "EUR", "NL": "EUR", "JP": "JPY"}
"""Of courts; where none is named, articles give dollars."""


class Told(Struct, frozen=True):
    """A record, and who or what each of its entries is."""

    record: Record
    parties: dict[str, str]
    rights: dict[str, str]
    proceedings: dict[str, str]
    disputes: dict[str, str]
    numbers: dict[str, Two]
    """The number of each case, in Chinese and in Latin letters."""
    traditional: bool = False
    """Whether its Chinese is written in traditional characters."""


class Manner(Struct, frozen=True):
    """How an article tells: its languages, and how much of names, numbers, dates and sums it gives."""

    languages: tuple[Language, ...]
    names: str
    numbers: bool
    dates: str
    exact: bool
    traditional: bool
    masked: bool

    @classmethod
    def draw(cls, chance: Random, *, criminal: bool) -> "Manner":
        """The manner of one article."""
        return cls(
            languages=choose(chance, _LANGUAGES),
            names=choose(chance, (("full", 0.15), ("both", 0.6), ("short", 0.25))),
            numbers=chance.random() < 0.45,
            dates=choose(chance, (("day", 0.5), ("month", 0.25), ("year", 0.1), ("none", 0.15))),
            exact=chance.random() < 0.6,
            traditional=chance.random() < 0.04,
            masked=chance.random() < (0.6 if criminal else 0.03),
        )


def tell(chance: Random, article: str, told: Iterable[tuple[Dispute, tuple[Step, ...]]]) -> Told:
    """One article about some steps of one dispute, or of several."""
    held = list(told)
    criminal = any(step.type == "criminal-prosecution" for _, steps in held for step in steps)
    return _Article(chance, article, Manner.draw(chance, criminal=criminal)).tell(held)


class _Article:
    """The entries of one record as they come up."""

    def __init__(self, chance: Random, name: str, manner: Manner) -> None:
        self.chance, self.name, self.manner = chance, name, manner
        self.parties: dict[str, Party] = {}
        self.rights: dict[str, Right] = {}
        self.taking_part: set[str] = set()
        self.masks: set[str] = set()

    def tell(self, held: list[tuple[Dispute, tuple[Step, ...]]]) -> Told:
        cases: dict[str, Proceeding] = {}
        inside: dict[str, str] = {}
        numbers: dict[str, Two] = {}
        for _, steps in held:
            for step in steps:
                holders = (right.holder for right in step.rights)
                self.taking_part |= {actor.identity for actor in (*step.claimants, *step.respondents, *holders)}
        for dispute, steps in held:
            entries = {step.identity: f"c{len(cases) + number}" for number, step in enumerate(steps, 1)}
            for step in steps:
                cases[step.identity] = self._case(step, entries)
                inside[entries[step.identity]] = dispute.identity
                if step.number:
                    numbers[entries[step.identity]] = step.number
        last = max(step.filed if step.pending else step.decided for _, steps in held for step in steps)
        last += timedelta(days=self.chance.randrange(1, 40))
        info = ArticleInfo(
            id=self.name,
            title=self._title(),
            published=last.isoformat(),
            languages=self.manner.languages,
            kind="dispute",
        )
        return Told(
            Record(
                article=info,
                parties=tuple(self.parties.values()),
                rights=tuple(self.rights.values()),
                proceedings=tuple(cases.values()),
            ),
            {party.id: identity for identity, party in self.parties.items()},
            {right.id: identity for identity, right in self.rights.items()},
            {case.id: identity for identity, case in cases.items()},
            inside,
            numbers,
            self.manner.traditional,
        )

    def _title(self) -> Bilingual:
        parties = list(self.parties.values())[:2]
        en = " v ".join(party.name.en[0] for party in parties if party.name.en)
        zh = "诉".join(party.name.zh[0] for party in parties if party.name.zh)
        return Bilingual(en=en or None, zh=zh or None)

    def _case(self, step: Step, entries: dict[str, str]) -> Proceeding:
        chance, manner = self.chance, self.manner
        decided = not step.pending
        awarded = self._awarded(step) if decided else ()
        return Proceeding(
            id=entries[step.identity],
            type=step.type,  # type: ignore[arg-type]
            forum=self._forum(step) if chance.random() > 0.06 else Names(),
            instance=step.instance,  # type: ignore[arg-type]
            case_number=self._number(step.number) if step.number and manner.numbers and chance.random() < 0.9 else None,
            filed=self._date(step.filed.isoformat()) if chance.random() < 0.4 else None,
            decided=self._date(step.decided.isoformat()) if decided else None,
            status=self._status(step),
            claimants=tuple(map(self._party, step.claimants)),
            respondents=tuple(map(self._party, step.respondents)),
            others=tuple(map(self._party, step.others)),
            appellants=tuple(map(self._party, step.appellants)),
            rights=tuple(map(self._right, step.rights)),
            claimed=self._sums(step, step.claimed, 0.6),
            awarded=awarded,
            findings=findings(chance, step) if decided else (),
            remedies=remedies(chance, step, awarded) if decided else (),
            sentences=self._sentences(step) if decided and step.outcome == "convicted" else (),
            outcome=step.outcome if decided else "pending",  # type: ignore[arg-type]
            after=entries.get(step.after or ""),
        )

    def _status(self, step: Step) -> Status:
        if step.pending:
            return "pending"
        if step.open_ended:
            return "settled" if step.outcome == "settled" else "withdrawn"
        return "unknown" if step.outcome == "unknown" else "decided"

    def _awarded(self, step: Step) -> tuple[Sum, ...]:
        kind: AwardKind = "damages"
        if step.type == "criminal-prosecution":
            kind = "fine"
        elif step.outcome == "settled":
            kind = "settlement"
        share = {"fine": 0.85, "damages": 0.85}.get(kind, 0.3)
        sums = tuple(structs.replace(told, kind=kind) for told in self._sums(step, step.awarded, share))
        if kind == "damages" and sums and self.chance.random() < 0.2:
            expenses = max(1, int(sums[0].amount) // self.chance.randrange(8, 40) // 100) * 100
            sums = (*sums, structs.replace(sums[0], amount=expenses, kind="expenses"))
        return sums

    def _sentences(self, step: Step) -> tuple[Sentence, ...]:
        """The terms of the accused."""
        if step.instance != "first" or self.chance.random() < 0.25:
            return ()
        return tuple(
            Sentence(party=self._party(accused), months=self.chance.choice((8, 10, 12, 18, 24, 30, 36, 40, 42, 48, 60)))
            for accused in step.respondents
        )

    def _party(self, actor: Actor) -> str:
        if actor.identity not in self.parties:
            entry = f"p{len(self.parties) + 1}"
            nameless = actor.type == "nameless"
            self.parties[actor.identity] = Party(
                id=entry,
                name=self._names(actor),
                type="company" if nameless else actor.type,  # type: ignore[arg-type]
                unnamed=nameless,
            )
        return self.parties[actor.identity].id

    def _names(self, actor: Actor) -> Names:
        if self.manner.masked and actor.type in ("company", "person"):
            return self._in_languages(*((name,) for name in self._mask(actor)))
        if actor.type != "company":
            return self._in_languages(actor.zh[:1], actor.en[:1])
        # Of some companies only the short name is known to the one who writes, of others only the full one.
        names = self.manner.names if self.chance.random() < 0.8 else self.chance.choice(("full", "both", "short"))
        if names == "full":
            return self._in_languages(actor.zh[:1], actor.en[:1])
        shorts = [self.chance.choice(actor.zh[1:])], [self.chance.choice(actor.en[1:])]
        # Who tells of two companies of a group in one article gives their full names.
        akin = any(other != actor.identity and _group(other) == _group(actor.identity) for other in self.taking_part)
        if names == "short" and not akin:
            return self._in_languages(*shorts)
        return self._in_languages((*shorts[0], actor.zh[0]), (*shorts[1], actor.en[0]))

    def _mask(self, actor: Actor) -> Two:
        """A name that hides who it is, and that no other in the article has."""
        zh, en = actor.masked
        bare = en if actor.type == "person" else en[:-2]
        for letter, sign in zip("ABCDEFGHJK", "甲乙丙丁戊己庚辛壬癸", strict=True):
            if zh not in self.masks and en not in self.masks:
                break
            zh, en = actor.masked[0].replace("某", f"某{sign}"), f"{bare} {letter}"
        self.masks |= {zh, en}
        return zh, en

    def _in_languages(self, zh: Iterable[str], en: Iterable[str]) -> Names:
        chance, manner = self.chance, self.manner
        written = [rewrite(chance, name) if chance.random() < _SLIP else name for name in zh]
        spelt = [respell(chance, name) if chance.random() < _SLIP else name for name in en]
        if manner.traditional:
            written = list(map(traditional, written))
        return Names(
            zh=tuple(written) if "zh" in manner.languages else (), en=tuple(spelt) if "en" in manner.languages else ()
        )

    def _right(self, held: Held) -> str:
        if held.identity not in self.rights:
            chance = self.chance
            title = held.title if held.title[0] and chance.random() < 0.85 else ("", "")
            numbered = held.number is not None and chance.random() < (0.5 if held.type != "trademark" else 0.35)
            vague = held.type.endswith("patent") and chance.random() < 0.2
            self.rights[held.identity] = Right(
                id=f"r{len(self.rights) + 1}",
                type="patent" if vague else held.type,  # type: ignore[arg-type]
                number=self._right_number(held) if numbered else None,
                title=self._in_languages(filter(None, title[:1]), filter(None, title[1:])),
                holders=(self._party(held.holder),),
            )
        return self.rights[held.identity].id

    def _right_number(self, held: Held) -> str:
        number = held.number or ""
        if self.chance.random() < 0.3:
            return number.removeprefix("ZL") if held.type != "trademark" else f"第{number}号"
        return number

    def _forum(self, step: Step) -> Names:
        court, chance = step.forum, self.chance
        zh = chance.choice(court.forms_zh[:3]) if court.forms_zh and chance.random() < 0.4 else court.zh
        en = chance.choice(court.forms_en[:2]) if court.forms_en and chance.random() < 0.4 else court.en
        return self._in_languages(filter(None, (zh,)), filter(None, (en,))) if zh and en else Names(en=(en or zh,))

    def _number(self, number: Two) -> str:
        if "zh" not in self.manner.languages:
            return number[1]
        return number[0].replace("(", "（").replace(")", "）") if self.chance.random() < 0.3 else number[0]

    def _date(self, day: str) -> str | None:
        return {"day": day, "month": day[:7], "year": day[:4], "none": None}[self.manner.dates]

    def _sums(self, step: Step, amount: int | None, share: float) -> tuple[Sum, ...]:
        if amount is None or self.chance.random() > share:
            return ()
        if not self.manner.exact:
            unit = 10 ** max(0, len(str(amount)) - 3)
            amount = round(amount / unit) * unit
        return (Sum(amount=amount, currency=CURRENCIES.get(step.forum.country, "USD")),)


def _group(identity: str) -> str:
    return identity.partition(".")[0]
