"""Drive a target by atheris: bytes are changed, and what reaches new code is changed further.

python -m fuzz.coverage TARGET FOLDER ARGUMENTS-OF-LIBFUZZER…
"""

import sys
from pathlib import Path

import atheris

from fuzz.findings import finding_of, keep

with atheris.instrument_imports(include=["ipgraph"]):
    from fuzz.table import TARGETS


def main() -> None:
    """Run until libFuzzer's limits are reached; findings are kept in the folder and stop nothing."""
    name, folder, *arguments = sys.argv[1:]
    target, kept = TARGETS[name], Path(folder)
    for seed in target.seeds():
        # Tables are loaded and libraries imported before anything is measured.
        target.check(seed)

    def once(data: bytes) -> None:
        try:
            target.run(data)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # noqa: BLE001 - whatever comes out is the finding, a panic of native code too
            keep(kept, finding_of(error), data)

    atheris.Setup([sys.argv[0], *arguments], once)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
