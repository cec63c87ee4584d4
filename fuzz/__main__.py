"""Run targets by both engines for so many minutes each, and write what came of it."""

import argparse
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from fuzz.figures import Row, read_rows, write_rows
from fuzz.findings import ROOT, kept
from fuzz.table import TARGETS
from fuzz.target import Target

MEGABYTES = 3000
HANGS = 120
"""Seconds after which an input that is not done is a finding."""


def main() -> None:
    """Fuzz what is named; exit code 1 when there is a finding."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("targets", nargs="*", metavar="TARGET", help=f"all, or some of: {', '.join(TARGETS)}")
    options.add_argument("--minutes", type=float, default=10.0, help="for each target, half for each engine")
    options.add_argument("--seed", type=int, default=int(time.time()), help="where both engines begin")
    options.add_argument(
        "--findings", type=Path, default=Path("findings"), help="a folder for findings and their input"
    )
    options.add_argument("--write", action="store_true", help="write the figures into docs/fuzzing.md")
    given = options.parse_args()
    if not given.targets:
        print("\n".join(f"{name:14} {target.holds}" for name, target in TARGETS.items()))
        return
    names = list(TARGETS) if given.targets == ["all"] else given.targets
    if unknown := set(names) - set(TARGETS):
        options.error(f"no such target: {', '.join(sorted(unknown))}")
    found = 0
    for name in names:
        row = fuzz(TARGETS[name], given.findings / name, given.minutes, given.seed)
        found += row.findings
        print(f"{name}: {row.inputs:,} inputs in {row.minutes:g} minutes, {row.findings} findings", flush=True)
        for line in kept(given.findings / name):
            print(f"  {line}", flush=True)
        if given.write:
            write_rows({**read_rows(), name: row})
    raise SystemExit(1 if found else 0)


def fuzz(target: Target, folder: Path, minutes: float, seed: int) -> Row:
    """Run a target by both engines, each half of the time."""
    folder.mkdir(parents=True, exist_ok=True)
    half = minutes * 30
    made = int(_run([sys.executable, "-m", "fuzz.made", target.name, str(folder), f"{half}", str(seed)]).stdout or 0)
    changed = _coverage(target, folder, half, seed)
    return Row(name=target.name, minutes=minutes, made=made, changed=changed, findings=len(kept(folder)))


def _coverage(target: Target, folder: Path, seconds: float, seed: int) -> int:
    """Inputs that atheris tried; a crash or hang of native code is kept as a finding, and it goes on."""
    until, tried = time.monotonic() + seconds, 0
    with tempfile.TemporaryDirectory() as place:
        corpus, words = Path(place) / "corpus", Path(place) / "words"
        corpus.mkdir()
        for number, good in enumerate(target.seeds()):
            (corpus / f"seed-{number}").write_bytes(good)
        words.write_text("".join(f'"{_escaped(word)}"\n' for word in target.words), encoding="ascii")
        while (left := until - time.monotonic()) > 5:
            seed += 1
            arguments = [
                f"-max_total_time={left:.0f}",
                f"-max_len={target.longest}",
                f"-timeout={HANGS}",
                f"-rss_limit_mb={MEGABYTES}",
                f"-dict={words}",
                f"-artifact_prefix={folder.resolve()}/",
                f"-seed={seed}",
                "-print_final_stats=1",
                str(corpus),
            ]
            done = _run([sys.executable, "-m", "fuzz.coverage", target.name, str(folder), *arguments])
            counted = re.search(r"number_of_executed_units: (\d+)", done.stderr)
            tried += int(counted[1]) if counted else 0
            if done.returncode:
                (folder / f"native-{seed}.txt").write_text(done.stderr[-6000:], encoding="utf-8")
    return tried


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, errors="replace")


def _escaped(word: str) -> str:
    return "".join(
        chr(b) if 32 < b < 127 and b not in b'"\\' else f"\\x{b:02x}" for b in word.encode("utf-8", "replace")
    )


if __name__ == "__main__":
    main()
