"""The steps of a dispute before courts and offices, with all their facts, and how one leads to the next."""

from datetime import date, timedelta
from random import Random

from msgspec import Struct, structs

from benchmarks.generate.courts import case_number
from benchmarks.generate.draws import Two, choose
from benchmarks.generate.rights import Held
from benchmarks.generate.sides import Side
from ipgraph.vocab.forums.authority import Forum

_EACH = 8
"""No dispute has more numbered steps than this; so serial numbers never meet."""

_OUTCOMES = (
    ("claimant-partly-won", 0.43), ("claimant-won", 0.18), ("respondent-won", 0.28), ("settled", 0.07),
    ("withdrawn", 0.04),
)  # fmt: skip


class Step(Struct, frozen=True, kw_only=True):
    """One proceeding. ``after`` is the identity of the one that it reviews; sums are whole yuan."""

    identity: str
    type: str
    forum: Forum
    instance: str
    filed: date
    decided: date
    claimants: Side
    respondents: Side
    rights: tuple[Held, ...]
    outcome: str
    number: Two | None = None
    claimed: int | None = None
    awarded: int | None = None
    after: str | None = None
    others: Side = ()
    appellants: Side = ()
    pending: bool = False
    """Told before it was decided."""

    @property
    def open_ended(self) -> bool:
        """Whether nothing was decided: the parties settled, or the claim was withdrawn."""
        return self.outcome in ("settled", "withdrawn")


class Docket:
    """The steps of one dispute as they are added."""

    def __init__(self, chance: Random, dispute: str, number: int) -> None:
        self.chance = chance
        self.dispute = dispute
        self.steps: list[Step] = []
        self.serial = number * _EACH + 1

    def add(self, step: Step) -> Step:
        """Add a step under the next name."""
        named = structs.replace(step, identity=f"{self.dispute}.{len(self.steps) + 1}")
        self.steps.append(named)
        return named

    def numbered(self, court: Forum, filed: date, matter: str) -> Two:
        """The next case number; a court abroad gives one of its own fashion."""
        self.serial += 1
        if court.country != "CN":
            number = f"HP-{filed.year}-{self.serial:06d}"
            return number, number
        return case_number(court, filed.year, matter, self.serial)

    def days(self, least: int, most: int) -> timedelta:
        """A stretch of time."""
        return timedelta(days=self.chance.randrange(least, most))

    def sum(self) -> int:
        """A sum that is claimed, a round one more often than not."""
        exact = int(10 ** self.chance.uniform(4.7, 8.0))
        if self.chance.random() < 0.4:
            return exact
        unit: int = 10 ** (len(str(exact)) - 2)
        return exact // unit * unit

    def suit(self, claimants: Side, respondents: Side, rights: tuple[Held, ...], court: Forum, filed: date) -> Step:
        """A civil suit at first instance."""
        claimed = self.sum()
        outcome = choose(self.chance, _OUTCOMES)
        part = int(claimed * self.chance.uniform(0.05, 0.8))
        return self.add(
            Step(
                identity="",
                type="unfair-competition" if rights[0].type == "fair-competition" else "civil-infringement",
                forum=court,
                instance="first",
                filed=filed,
                decided=filed + self.days(120, 700),
                claimants=claimants,
                respondents=respondents,
                rights=rights,
                outcome=outcome,
                number=self.numbered(court, filed, "民初"),
                claimed=claimed,
                awarded={"claimant-won": claimed, "respondent-won": None, "withdrawn": None}.get(outcome, part),
            )
        )

    def appeal(self, below: Step, court: Forum, matter: str = "民终") -> Step:
        """The appeal against a decision; one that does not affirm it awards another sum."""
        filed = below.decided + self.days(15, 60)
        outcome = choose(self.chance, (("affirmed", 0.7), ("modified", 0.2), ("reversed", 0.1)))
        other = int((below.claimed or 0) * self.chance.uniform(0.1, 0.9)) or None
        return self.add(
            structs.replace(
                below,
                forum=court,
                instance="second",
                filed=filed,
                decided=filed + self.days(90, 500),
                outcome=outcome,
                number=self.numbered(court, filed, matter),
                claimed=None,
                awarded=None if outcome == "affirmed" or matter == "刑终" else other,
                after=below.identity,
                appellants=self._losers(below),
            )
        )

    def _losers(self, step: Step) -> Side:
        """Who appeals against what a step decided."""
        if step.outcome in ("claimant-won", "convicted"):
            return step.respondents
        if step.outcome == "respondent-won":
            return step.claimants
        return self.chance.choice((step.claimants, step.respondents, step.respondents))
