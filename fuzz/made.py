"""Drive a target by Hypothesis: input that is nearly right, made anew in every round.

python -m fuzz.made TARGET FOLDER SECONDS SEED
"""

import sys
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from fuzz.findings import finding_of, keep
from fuzz.table import TARGETS
from fuzz.target import Target

ROUND = 200
"""Inputs of a round."""


def drive(target: Target, folder: Path, seconds: float, first_seed: int) -> int:
    """Try inputs for so many seconds; gives how many."""
    until, tried, number = time.monotonic() + seconds, 0, first_seed
    for good in target.seeds():
        target.check(good)
    while time.monotonic() < until:
        number += 1

        @seed(number)
        @settings(
            max_examples=ROUND,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(target.made)
        def one_round(data: bytes) -> None:
            nonlocal tried
            if time.monotonic() > until:
                return
            tried += 1
            try:
                target.run(data)
            except (KeyboardInterrupt, SystemExit):
                raise
            except BaseException as error:  # noqa: BLE001 - whatever comes out is the finding, a panic of native code too
                keep(folder, finding_of(error), data)

        one_round()
    return tried


def main() -> None:
    """Run as long as told, and print how many inputs were tried."""
    name, folder, seconds, first_seed = sys.argv[1:]
    print(drive(TARGETS[name], Path(folder), float(seconds), int(first_seed)))


if __name__ == "__main__":
    main()
