"""Records of invented disputes as a stream, each with who and what its entries are.

    python -m benchmarks.generate.corpus 1000 [--seed 1] > records.jsonl

writes one JSON object a line: a record and the identities of its entries. The same seed and number give the same lines,
and no more than one dispute is held in memory at a time.
"""

import argparse
import hashlib
import sys
from collections.abc import Iterator
from itertools import count, islice
from random import Random

import msgspec
from msgspec import structs

from benchmarks.generate.disputes import Dispute, draw_dispute
from benchmarks.generate.draws import choose, stream
from benchmarks.generate.sides import Scale
from benchmarks.generate.steps import Step
from benchmarks.generate.telling import Told, tell

_ARTICLES = ((1, 0.52), (2, 0.26), (3, 0.13), (4, 0.05), (6, 0.03), (9, 0.01))
"""How many articles tell of one dispute, and how often."""
_ROUND_UP = 0.04
_UNDECIDED = 0.2
"""How many articles are written before the last step that they tell of is decided."""


def generate(records: int, seed: int = 1) -> Iterator[Told]:
    """A number of records."""
    scale = Scale.of(seed, records)
    return islice((told for number in count() for told in _articles(scale, number)), records)


def _articles(scale: Scale, number: int) -> Iterator[Told]:
    chance = stream(scale.seed, "articles", number)
    dispute = draw_dispute(scale, number)
    for place in range(choose(chance, _ARTICLES)):
        held = [(dispute, _steps(chance, dispute))]
        if chance.random() < _ROUND_UP:
            others = (
                draw_dispute(scale, other) for other in {chance.randrange(number + 1) for _ in range(2)} - {number}
            )
            held += [(other, (chance.choice(other.steps),)) for other in others]
        # Names of articles say nothing of what they tell, so that their order mixes the disputes.
        name = hashlib.sha256(f"{scale.seed}/{number}/{place}".encode()).hexdigest()[:16]
        yield tell(chance, f"a{name}", held)


def _steps(chance: Random, dispute: Dispute) -> tuple[Step, ...]:
    """The steps that were begun when the article was written, and that it finds worth telling."""
    begun = dispute.steps[: chance.randint(1, len(dispute.steps))]
    told = tuple(step for step in begun if chance.random() < 0.8) or (begun[-1],)
    if chance.random() < _UNDECIDED:
        told = (*told[:-1], structs.replace(told[-1], pending=True))
    return _in_chains(told)


def _in_chains(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps with each review right after what it reviews, as one tells them."""
    here = {step.identity for step in steps}
    found: list[Step] = []
    for step in steps:
        if step.after not in here:
            found.append(step)
            found += (later for later in steps if later.after == step.identity)
    return tuple(found)


def main() -> None:
    """Write records and identities, one a line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("records", type=int)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    for told in generate(given.records, given.seed):
        sys.stdout.buffer.write(msgspec.json.encode(told) + b"\n")


if __name__ == "__main__":
    main()
