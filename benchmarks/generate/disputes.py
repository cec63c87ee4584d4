"""What really happened: disputes of several plots, from one suit to suits, counter-suits and invalidations."""

from datetime import date, timedelta

from msgspec import Struct, structs

from benchmarks.generate.actors import CNIPA, Actor
from benchmarks.generate.courts import abroad, draw_chain, forum
from benchmarks.generate.draws import choose, stream
from benchmarks.generate.rights import Held, draw_right
from benchmarks.generate.sides import Scale, draw_person, draw_sides
from benchmarks.generate.steps import Docket, Step

_EACH = 8
"""No dispute has more rights of its own than this; so serial numbers never meet."""
_MARKS_FROM = 10_000_000
"""Marks of companies have serial numbers above those of rights that belong to one dispute."""
_BEGAN, _DAYS = date(2012, 1, 1), 4700
_OVER = (("patent", 0.35), ("mark", 0.33), ("work", 0.14), ("competition", 0.1), ("secret", 0.05), ("variety", 0.03))
_CUSTOMS = ("cn-customs-yangshan", "cn-customs-pudong", "cn-customs-waigaoqiao")


class Dispute(Struct, frozen=True):
    """All steps of one dispute, in the order in which they began."""

    identity: str
    steps: tuple[Step, ...]


def draw_dispute(scale: Scale, number: int) -> Dispute:
    """The dispute of a number."""
    return _Plot(scale, number).dispute()


class _Plot:
    """One dispute as it is drawn."""

    def __init__(self, scale: Scale, number: int) -> None:
        self.scale = scale
        self.chance = stream(scale.seed, "dispute", number)
        self.identity = f"d{number}"
        self.docket = Docket(self.chance, self.identity, number)
        self.right_serial = number * _EACH + 1
        self.claimants, self.respondents = draw_sides(scale, self.chance, self.identity)
        self.start = _BEGAN + timedelta(days=self.chance.randrange(_DAYS))

    def dispute(self) -> Dispute:
        """Draw the plot."""
        plots = (
            (self._infringement, 0.72), (self._parallel, 0.09), (self._customs, 0.05), (self._criminal, 0.07),
            (self._abroad, 0.07),
        )  # fmt: skip
        choose(self.chance, plots)()
        return Dispute(self.identity, tuple(sorted(self.docket.steps, key=lambda step: (step.filed, step.identity))))

    def _right(self, kind: str, holder: Actor) -> Held:
        if kind == "mark" and holder.type == "company":
            # A company's own mark, which other disputes are about too.
            holding, member = holder.identity[1:].split(".")
            number = _MARKS_FROM + int(holding) * 10 + int(member)
            return draw_right(stream(self.scale.seed, "mark", number), kind, holder, number)
        self.right_serial += 1
        return draw_right(self.chance, kind, holder, self.right_serial)

    def _infringement(self) -> None:
        chance, docket = self.chance, self.docket
        kind = choose(chance, _OVER)
        technical = kind in ("patent", "secret", "variety")
        chain = draw_chain(chance, technical=technical)
        rights: tuple[Held, ...] = (self._right(kind, self.claimants[0]),)
        if kind in ("patent", "work") and chance.random() < 0.2:
            rights = (*rights, self._right(kind, self.claimants[0]))
        suit = docket.suit(self.claimants, self.respondents, rights, chain.first, self.start)
        if chance.random() < 0.4 and not suit.open_ended:
            docket.appeal(suit, chain.second)
        if kind in ("patent", "mark") and chance.random() < 0.3:
            self._invalidation(rights[0], suit)
        if chance.random() < 0.1 and self.respondents[0].type == "company":
            own = self._right("patent" if technical else "mark", self.respondents[0])
            filed = self.start + docket.days(20, 200)
            docket.suit(self.respondents[:1], self.claimants, (own,), chain.first, filed)

    def _invalidation(self, right: Held, suit: Step) -> None:
        docket = self.docket
        filed = suit.filed + docket.days(20, 120)
        first = docket.add(
            structs.replace(
                suit,
                type="trademark-invalidation" if right.type == "trademark" else "patent-invalidation",
                forum=forum("cn-cnipa"),
                instance="administrative",
                filed=filed,
                decided=filed + docket.days(150, 400),
                claimants=suit.respondents[:1],
                respondents=suit.claimants[:1],
                rights=(right,),
                outcome=choose(self.chance, (("maintained", 0.5), ("invalidated", 0.35), ("partly-invalidated", 0.15))),
                number=None,
                claimed=None,
                awarded=None,
            )
        )
        if self.chance.random() < 0.4:
            court, begun = forum("cn-beijing-ip"), first.decided + docket.days(30, 90)
            loser, other = first.claimants, first.respondents
            if first.outcome != "maintained":
                loser, other = other, loser
            docket.add(
                structs.replace(
                    first,
                    type="administrative-litigation",
                    forum=court,
                    instance="first",
                    filed=begun,
                    decided=begun + docket.days(150, 500),
                    claimants=loser,
                    respondents=(CNIPA,),
                    others=other,
                    outcome=choose(self.chance, (("respondent-won", 0.7), ("claimant-won", 0.3))),
                    number=docket.numbered(court, begun, "行初"),
                    after=first.identity,
                )
            )

    def _parallel(self) -> None:
        chance = self.chance
        kind = choose(chance, (("patent", 0.6), ("work", 0.4)))
        court = draw_chain(chance, technical=kind == "patent").first
        for _ in range(chance.randint(2, 4)):
            filed = self.start + (timedelta() if chance.random() < 0.5 else self.docket.days(1, 200))
            own = (self._right(kind, self.claimants[0]),)
            self.docket.suit(self.claimants, self.respondents, own, court, filed)

    def _customs(self) -> None:
        right = self._right("mark", self.claimants[0])
        self.docket.add(
            Step(
                identity="",
                type="customs-seizure",
                forum=forum(self.chance.choice(_CUSTOMS)),
                instance="administrative",
                filed=self.start,
                decided=self.start + self.docket.days(20, 90),
                claimants=(right.holder,),
                respondents=self.respondents,
                rights=(right,),
                outcome=choose(self.chance, (("penalised", 0.5), ("unknown", 0.5))),
            )
        )

    def _criminal(self) -> None:
        chain = draw_chain(self.chance, technical=False)
        right = self._right("mark", self.claimants[0])
        accused = {one.identity: one for one in (draw_person(self.scale, self.chance) for _ in range(2))}
        case = self.docket.add(
            Step(
                identity="",
                type="criminal-prosecution",
                forum=chain.first,
                instance="first",
                filed=self.start,
                decided=self.start + self.docket.days(60, 400),
                claimants=(),
                respondents=tuple(accused.values()),
                others=(right.holder,),
                rights=(right,),
                outcome="convicted",
                number=self.docket.numbered(chain.first, self.start, "刑初"),
                awarded=self.docket.sum(),
            )
        )
        if self.chance.random() < 0.2:
            self.docket.appeal(case, chain.second, "刑终")

    def _abroad(self) -> None:
        rights = (self._right("patent", self.claimants[0]),)
        self.docket.suit(self.claimants, self.respondents, rights, abroad(self.chance), self.start)
        if self.chance.random() < 0.4:
            court = draw_chain(self.chance, technical=True).first
            own = (self._right("patent", self.claimants[0]),)
            self.docket.suit(self.claimants, self.respondents, own, court, self.start + timedelta(days=30))
