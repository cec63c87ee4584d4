"""Copy what ipgraph prints today into README.md, below each command that shows its output there.

.venv/bin/python scripts/readme.py           # mend README.md
.venv/bin/python scripts/readme.py --check   # only say whether it is right; exit code 1 when not
"""

import os
import re
import shlex
import sys
import tempfile
from itertools import zip_longest
from pathlib import Path

from click.testing import CliRunner

from ipgraph.cli.main import app

ROOT = Path(__file__).resolve().parents[1]
KEPT_FOR_LATER = "-o records"
"""A command that shows nothing, and writes what a later one reads."""
COMMAND = re.compile(r"    \$ ipgraph (.*)")


def refreshed(text: str) -> str:
    """The text with the output of today below each command that shows output; commands that show none are not run."""
    lines = text.splitlines()
    written: list[str] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        written.append(line)
        place += 1
        if not (command := COMMAND.fullmatch(line)):
            continue
        if line.strip().endswith(KEPT_FOR_LATER):
            _told(shlex.split(command[1]))
        end = place
        while end < len(lines) and not COMMAND.match(lines[end]) and (not lines[end] or lines[end].startswith("    ")):
            end += 1
        if any(lines[place:end]):
            told = _told(shlex.split(command[1])).rstrip("\n").splitlines()
            written += [f"    {row}".rstrip() for row in told]
            written += [""]
            place = end
    return "\n".join(written) + "\n"


def _told(arguments: list[str]) -> str:
    result = CliRunner().invoke(app, arguments, env={"COLUMNS": "80", "IPGRAPH_GRAPH": None})
    if result.exit_code:
        raise SystemExit(f"ipgraph {shlex.join(arguments)}: {result.output}")
    return result.stdout


def main(check: bool) -> int:
    """Refresh README.md, or compare it with what would be written; the size of the graph on disk may differ."""
    readme = ROOT / "README.md"
    before = readme.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("data", "docs"):
            (Path(folder) / name).symlink_to(ROOT / name)
        os.chdir(folder)
        after = refreshed(before)
        os.chdir(ROOT)
    changed = [
        f"now: {new.strip()}\n"
        for old, new in zip_longest(before.splitlines(), after.splitlines(), fillvalue="")
        if re.sub(r"[0-9.]+ MB", "", old) != re.sub(r"[0-9.]+ MB", "", new)
    ]
    if check:
        sys.stdout.writelines(changed)
        return 1 if changed else 0
    readme.write_text(after, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
